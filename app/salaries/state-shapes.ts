import atlas from 'us-atlas/states-albers-10m.json'
import { type StateAtlas, stateShapes } from '@/lib/salaries/map/shapes'

/** The outlines of the states. The package has no types: JSON is read with texts where the shape wants one of a few words. */
export const shapes = stateShapes(atlas as unknown as StateAtlas)
