/** What one release of the market data holds. */
import type { EarlierPlaceFile, EarlierQuoteFile } from './earlier'
import type { GazetteerFile } from './gazetteer'
import type { CellFile, DemandFile, OccupationFile, PlaceFile, PriceFile } from './market'
import type { PostedFile } from './posted'
import type { QuoteFile } from './quote'

export interface Market {
  readonly quotes: QuoteFile
  /** By the ids of the sources that are kept as cells, in the order of the table of sources. */
  readonly cells: Readonly<Record<string, CellFile>>
  /** The single ranges behind the figures of those sources that keep them, by the source’s id. */
  readonly ranges: Readonly<Record<string, PostedFile>>
  readonly occupations: OccupationFile
  readonly places: PlaceFile
  readonly gazetteer: GazetteerFile
  readonly prices: PriceFile
  readonly demand: DemandFile
}

/** What the quotes of one release are made from. */
export interface QuoteRelease {
  readonly dataVersion: string
  readonly quotes: QuoteFile
  readonly occupations: OccupationFile
  readonly places: PlaceFile
}

/** The same of a release from before the cost of labor came from wages by state and area. */
export interface EarlierRelease {
  readonly dataVersion: string
  readonly quotes: EarlierQuoteFile
  readonly occupations: OccupationFile
  readonly places: EarlierPlaceFile
}
