/** What a place does to a quote: one rule for each shape that a release's facts can have. */
import type { QuoteModel } from '@/data/schema/quote'
import type { Note } from '@/lib/engine/notes/code'
import type { RoleIndex } from '@/lib/engine/role-index'
import type { Place } from '@/lib/place/geography'
import type { LaborCost } from '@/lib/place/labor/cost'
import type { AveragedWages } from '@/lib/place/labor/wages'
import type { SourceId } from '@/lib/source/registry'
import type { Answer } from '@/lib/value/absence'
import type { Percentiles } from '@/lib/value/percentiles'
import type { StepPlan } from '@/lib/working/derivation'

/** How a place enters a quote of a model. */
export interface PlacedModel {
  /** The place or year that the model's cell is of. */
  readonly where: string
  /** The steps to what the place does to pay. */
  readonly plans: readonly StepPlan[]
  /** The names of the steps that the model's median is multiplied by. */
  readonly factors: readonly string[]
  readonly notes: readonly Note[]
  /** Whether the observations of that cell are of the very place asked. */
  readonly isCounted: boolean
}

/** The survey's figures for a place. */
export interface PlacedSurvey extends Omit<PlacedModel, 'where' | 'isCounted'> {
  /** Unknown ones have their reasons. */
  readonly percentiles: Percentiles<Answer<number>>
  /** What each is the average of. */
  readonly inputs: Percentiles<AveragedWages>
  /** Ids of the sources that publish them. */
  readonly sources: readonly string[]
  /** Whether they are published for the place itself, or for all of its state or country. */
  readonly isOwn: boolean
}

/** How one release moves pay from place to place. */
export interface PlaceRule {
  /** Unknown where nothing of the place is known to move the model by, and its observations do not name it. */
  readonly ofModel: (basis: SourceId, role: RoleIndex, place: Place, model: QuoteModel) => Answer<PlacedModel>
  /** Unknown where the survey says nothing of the role or the place. */
  readonly ofSurvey: (role: RoleIndex, place: Place) => Answer<PlacedSurvey>
  /** The cost of labor of a place; unknown also in a release that did not know it. */
  readonly labor: (role: RoleIndex, place: Place) => Answer<LaborCost>
  /** Ids of the places to try beside one: wider and narrower. */
  readonly around: (role: RoleIndex, place: Place) => readonly string[]
}
