/** What the salary explorer knows: everything that its controls can ask for, small enough to come with the page. */
import type { Role } from '@/data/schema'
import type { CellFile, CellSource } from '@/data/schema/market'
import type { Answer } from './absence'
import type { Percentiles } from './evidence'

/** A role as the explorer names and marks it. */
export type RoleFace = Pick<Role, 'id' | 'name' | 'shortName' | 'mark'>

/** A role's wages in one year, averaged over the published percentiles of its occupations; `covered` is their share of it, 0–1. */
export interface OccupationYear {
  readonly year: number
  readonly referenceMonth: string
  readonly percentiles: Percentiles<Answer<number>>
  readonly covered: number
}

/** The cost of labour for a role in a state: the middle of its areas, as a ratio to the national mean, and the two ends. */
export interface StateLabour {
  readonly state: string
  readonly areas: number
  readonly middle: number
  readonly lowest: { readonly name: string; readonly ratio: number }
  readonly highest: { readonly name: string; readonly ratio: number }
}

/** A state or territory; `living` is its regional price parity, 100 = the country, null where none is published. */
export interface StateFace {
  readonly id: string
  readonly name: string
  readonly living: number | null
}

export interface SalariesData {
  readonly dataVersion: string
  readonly roles: readonly RoleFace[]
  readonly states: readonly StateFace[]
  readonly files: Readonly<Record<CellSource, CellFile>>
  readonly occupations: Readonly<Record<string, readonly OccupationYear[]>>
  readonly labour: Readonly<Record<string, readonly StateLabour[]>>
}
