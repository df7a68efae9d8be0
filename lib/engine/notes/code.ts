/** What can be said beside a quote's figures, as codes with their numbers. */
import type { SeniorityLevel } from '@/data/schema/atoms'
import type { LevelStep } from '@/data/schema/quote'
import type { MinimumBeside } from '@/lib/evidence/minimum/beside'
import type { SourceId } from '@/lib/source/registry'

/** One thing to be said. Shares are 0–1, ratios multiples of the country. */
export type Note =
  /** No wages of the place are published, so nothing moves what the source says of it. */
  | { readonly code: 'unmoved'; readonly why: string }
  /** The country is quoted where labor costs the national average; the source's observations are where it costs `ratio` times that. */
  | { readonly code: 'centered'; readonly ratio: number }
  /** A state at its cost of labor; `n` are its observations of the role. */
  | { readonly code: 'priced'; readonly ratio: number; readonly n: number }
  /** An area at its state's figure, moved on by its own cost of labor; that of its state where its own is not published. */
  | {
      readonly code: 'nested'
      readonly state: string
      readonly ratio: number
      readonly stateRatio: number | null
      readonly isOwn: boolean
    }
  /** The country's figure of a source without places, moved as another source's pay moves. */
  | { readonly code: 'moved'; readonly place: string; readonly ratio: number; readonly from: SourceId }
  /** The survey publishes too little of an area, so its state's figures stand there. */
  | { readonly code: 'of-state'; readonly state: string }
  /** Moved as releases did before the cost of labor came from wages by state. */
  | { readonly code: 'earlier'; readonly areaName: string; readonly ratio: number }
  /** One employer has a large share of the cell. */
  | { readonly code: 'concentrated'; readonly share: number; readonly n: number }
  /** How much of the source's pay stands at the legal minimum, here or in a wider selection; null where even the role has too few. */
  | { readonly code: 'at-minimum'; readonly beside: MinimumBeside | null }
  /** The release did not keep that. */
  | { readonly code: 'minimum-unkept' }
  /** Titles without a level. */
  | { readonly code: 'unleveled' }
  /** A level stands under 3 % above a lower one beside it, or below it; `within` is the step at employers that have both, null where not known. */
  | {
      readonly code: 'flat-step'
      readonly lower: SeniorityLevel
      readonly higher: SeniorityLevel
      /** The higher one's median ÷ the lower one's. */
      readonly ratio: number
      readonly within: LevelStep | null
    }
  /** A higher level stands below a lower one, and the level asked is to one side of the two. */
  | { readonly code: 'inverted-beside'; readonly lower: SeniorityLevel; readonly higher: SeniorityLevel }
  /** The figures are of everyone in some occupations. */
  | { readonly code: 'proxy' }
  /** The source’s figures are the same for each level. */
  | { readonly code: 'same-levels' }
