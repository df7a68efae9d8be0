/** One release's facts behind quotes, indexed once. */
import type { CellFile, OccupationFile } from '@/data/schema/market'
import type { Crosswalk, Elasticity, GuideBands, QuoteError, QuoteModel, Widths } from '@/data/schema/quote'
import type { EarlierRelease, QuoteRelease } from '@/data/schema/release'
import { type AreaCounts, areaCounts, type ShownMedians, shownMedians } from '@/lib/evidence/medians'
import { type MinimumsBeside, minimumsBeside, shownMinimums } from '@/lib/evidence/minimum/beside'
import type { PlaceList } from '@/lib/place/geography'
import { quoteBases, type SourceId } from '@/lib/source/registry'
import type { QuoteAsk } from './ask'
import { type StatedPay, statedPay } from './beside/stated'
import { earlierRule } from './place/earlier'
import { keptRule } from './place/kept'
import { laborRule } from './place/labor'
import type { PlaceRule } from './place/rule'
import { type RoleIndex, roleIndex } from './role-index'

/** What quotes of one release are made from. */
export interface ReleaseIndex {
  readonly dataVersion: string
  readonly occupations: OccupationFile
  readonly places: PlaceList
  readonly guide: GuideBands
  /** How pay follows the cost of labor, by source; none in a release that did not know it. */
  readonly elasticities: readonly Elasticity[]
  readonly rule: PlaceRule
  readonly models: ReadonlyMap<SourceId, QuoteModel>
  readonly roles: ReadonlyMap<string, RoleIndex>
  /** How much of a source's pay stands at the legal minimum, by source; null in a release whose cells are not kept. */
  readonly minimums: ReadonlyMap<SourceId, MinimumsBeside> | null
  /** How wide posted ranges are; null in a release that did not know it. */
  readonly widths: Widths | null
  /** How far quotes missed, by kind; none in a release that was not tried. */
  readonly errors: readonly QuoteError[]
  readonly crosswalks: readonly Crosswalk[]
  /** What people say they earn, by source; none in a release whose cells are not kept. */
  readonly stated: StatedPay
  /** The medians that the explorer shows, by source; null likewise. */
  readonly medians: ReadonlyMap<SourceId, ShownMedians> | null
  /** What is counted in areas, by source; null likewise. */
  readonly areaCounts: ReadonlyMap<SourceId, AreaCounts> | null
}

/** The index of a release; `cells` are those of its sources, null where only what quotes are made from was kept. */
export function releaseIndex(
  release: QuoteRelease | EarlierRelease,
  cells: Readonly<Record<SourceId, CellFile>> | null = null,
): ReleaseIndex {
  const { dataVersion, quotes, occupations, places } = release
  const ids = new Set([
    ...occupations.mixes.map(({ role }) => role),
    ...quotes.models.flatMap(({ effects }) => Object.keys(effects.role)),
    ...quotes.guide.map(({ role }) => role),
  ])
  return {
    dataVersion,
    occupations,
    places,
    guide: quotes.guide,
    elasticities: 'elasticities' in quotes ? quotes.elasticities : [],
    rule: ruleOf(release),
    models: new Map(quotes.models.map((model) => [model.source, model])),
    roles: new Map([...ids].map((id) => [id, roleIndex(occupations, id)])),
    minimums:
      cells && new Map(Object.entries(cells).map(([source, file]) => [source, minimumsBeside(shownMinimums(file))])),
    widths: quotes.widths ?? null,
    errors: quotes.errors ?? [],
    crosswalks: quotes.crosswalk ?? [],
    stated: statedPay(Object.values(cells ?? {})),
    medians: cells && new Map(Object.entries(cells).map(([source, file]) => [source, shownMedians(file)])),
    areaCounts: cells && new Map(Object.entries(cells).map(([source, file]) => [source, areaCounts(file)])),
  }
}

/** The first basis, in their usual order, other than the one asked for, that a release has a model of the role from; null where there is none. */
export function otherBasis(
  { models }: Pick<ReleaseIndex, 'models'>,
  { basis, role }: QuoteAsk,
): Partial<QuoteAsk> | null {
  const other = quoteBases.find((each) => each !== basis && models.get(each)?.effects.role[role] !== undefined)
  return other === undefined ? null : { basis: other }
}

/** The rule of places that a release's own files are made for. */
function ruleOf(release: QuoteRelease | EarlierRelease): PlaceRule {
  return keptRule(
    isEarlier(release) ? earlierRule(release.places, release.quotes) : laborRule(release.places, release.quotes),
  )
}

function isEarlier(release: QuoteRelease | EarlierRelease): release is EarlierRelease {
  return 'nationalMeans' in release.places
}
