import type { StateFace } from '@/lib/salaries/data'
import type { AreaFace } from '@/lib/salaries/selection'
import type { RoleFace } from '@/lib/words/role-names'

export interface ControlOptions {
  readonly roles: readonly RoleFace[]
  readonly states: readonly StateFace[]
  readonly years: readonly number[]
  /** The areas of the chosen state, or of the chosen area's. */
  readonly areas: readonly Pick<AreaFace, 'id' | 'name'>[]
}
