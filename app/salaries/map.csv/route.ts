import { mapFile } from '../files'

export const GET = mapFile('csv')
