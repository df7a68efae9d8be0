/** The light theme's colors as literals, for pictures that leave the page. A test holds them to the design tokens. */
import type { GlyphShape, Ink } from '@/data/schema/role'

/** The neutrals and the ramp by token name. */
export const palette = {
  paper: '#ffffff',
  panel: '#f3f5f4',
  rule: '#d3d9d6',
  ink: '#121716',
  'ink-2': '#414a47',
  'ink-3': '#5c6662',
  'seq-1': '#e2ecea',
  'seq-2': '#bdd4d0',
  'seq-3': '#86b0aa',
  'seq-4': '#3f7b77',
  'seq-5': '#164a49',
} as const

/** Each role ink's color. */
export const inkColors: Record<Ink, string> = {
  performance: '#c6481c',
  sre: '#1f48ae',
  backend: '#339987',
  platform: '#966aed',
  devops: '#a48712',
  fullstack: '#a3518b',
  frontend: '#2d7db9',
  mobile: '#008236',
  data: '#70440a',
  ml: '#611c74',
  security: '#771732',
  database: '#505762',
  neutral: '#5c6662',
}

/** Each role shape as an SVG path in a box from −6 to 6, filled by the even-odd rule. */
export const shapePaths: Record<GlyphShape, string> = {
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
