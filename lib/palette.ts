/** The light theme's colours as literals, for pictures that leave the page. A test holds them to the design tokens. */
import type { Ink, Shape } from '@/data/schema'

/** The neutrals and the ramp by token name. */
export const palette = {
  paper: '#FFFFFF',
  panel: '#F3F5F4',
  rule: '#D3D9D6',
  ink: '#121716',
  'ink-2': '#414A47',
  'ink-3': '#5C6662',
  'seq-1': '#E2ECEA',
  'seq-2': '#BDD4D0',
  'seq-3': '#86B0AA',
  'seq-4': '#3F7B77',
  'seq-5': '#164A49',
} as const

/** Each role ink's colour. */
export const inkColors: Record<Ink, string> = {
  performance: '#C6481C',
  sre: '#1F48AE',
  backend: '#339987',
  platform: '#966AED',
  devops: '#A48712',
  fullstack: '#A3518B',
  frontend: '#2D7DB9',
  mobile: '#008236',
  data: '#70440A',
  ml: '#611C74',
  security: '#771732',
  database: '#505762',
  neutral: '#5C6662',
}

/** Each role shape as an SVG path in a box from −6 to 6, filled by the even-odd rule. */
export const shapePaths: Record<Shape, string> = {
  'triangle-up': 'M0-5.4 5.4 4.4H-5.4Z',
  square: 'M-4.6-4.6H4.6V4.6H-4.6Z',
  circle: 'M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5Z',
  diamond: 'M0-5.8 5.8 0 0 5.8-5.8 0Z',
  plus: 'M-1.8-5.4H1.8V-1.8H5.4V1.8H1.8V5.4H-1.8V1.8H-5.4V-1.8H-1.8Z',
  hexagon: 'M-2.8-5H2.8L5.6 0 2.8 5H-2.8L-5.6 0Z',
  'triangle-down': 'M0 5.4 5.4-4.4H-5.4Z',
  capsule: 'M-2.8-3A2.8 2.8 0 0 1 2.8-3V3A2.8 2.8 0 0 1-2.8 3Z',
  bars: 'M-5-4.6H5V-1.2H-5ZM-5 1.2H5V4.6H-5Z',
  cross: 'M-4.6-2.4-2.4-4.6 0-2.2 2.4-4.6 4.6-2.4 2.2 0 4.6 2.4 2.4 4.6 0 2.2-2.4 4.6-4.6 2.4-2.2 0Z',
  pentagon: 'M0-5.4 5.2-1.6 3.2 4.6H-3.2L-5.2-1.6Z',
  ring: 'M0-5.2A5.2 5.2 0 1 1 0 5.2 5.2 5.2 0 1 1 0-5.2ZM0-2.2A2.2 2.2 0 1 0 0 2.2 2.2 2.2 0 1 0 0-2.2Z',
  star: 'M0-5.8 1.5-1.9 5.6-1.8 2.4.8 3.5 4.8 0 2.5-3.5 4.8-2.4.8-5.6-1.8-1.5-1.9Z',
  slab: 'M-5-2.6H5V2.6H-5Z',
}
