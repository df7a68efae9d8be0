/** A method as the data page explains it. */
import type { VectorCase } from '@/lib/working/worked-case'

export interface Method {
  /** Its anchor is `method-` and this id. */
  readonly id:
    | 'percentile'
    | 'cells'
    | 'interval'
    | 'out-earns'
    | 'place'
    | 'ageing'
    | 'quote'
    | 'grade'
    | 'bands'
    | 'week'
    | 'traits'
    | 'absence'
  readonly title: string
  readonly definition: string
  readonly formulas: readonly { readonly name: string; readonly formula: string }[]
  /** Why this definition and not another. */
  readonly why: string
  readonly sources: readonly { readonly label: string; readonly href: string }[]
  readonly cases: readonly VectorCase[]
}
