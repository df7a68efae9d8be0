/** The single ranges behind one role’s figure, as the explorer lists them. */
import { type ListPage, pageHolding, type RangeSort, sortedRanges } from '@/lib/evidence/posted/order'
import { type PostedRange, rangesIn } from '@/lib/evidence/posted/ranges'
import { type RangeSample, rangeSample } from '@/lib/evidence/posted/sample'
import type { SalariesAddress } from '@/lib/salaries/address'
import { foldWords } from '@/lib/salaries/table/names'
import type { SalariesView } from '@/lib/salaries/view'
import { paySource, type SourceId } from '@/lib/source/registry'
import { type Quartiles, quartilesOf } from '@/lib/value/percentiles'
import type { RoleFace } from '@/lib/words/role-names'
import { type StripGround, stripGround } from './strip'

/** How many ranges stand on a page. */
export const rangesOnPage = 20

/** Whose ranges, which of them, and in which order. */
export interface ComparablesAsk {
  readonly source: SourceId
  readonly role: RoleFace
  readonly selection: SalariesView['selection']
  readonly placeName: string
  /** The quartiles of the ranges’ middles, in US dollars a year; null where the figure is hidden. */
  readonly quartiles: Quartiles | null
  readonly by: RangeSort
  readonly find: string
  readonly from: number
}

/** A range as it is shown. */
export type ShownRange = Omit<PostedRange, 'level' | 'family' | 'places'>

/** What the explorer lists for an ask. */
export interface Comparables {
  readonly ask: ComparablesAsk
  /** All that the figure counts, whatever is looked for; null where there are none. */
  readonly sample: RangeSample | null
  /** Those found, a page of them. */
  readonly page: ListPage<ShownRange>
  readonly ground: StripGround | null
  /** The newest of those found, one an employer, five at most. */
  readonly newest: readonly ShownRange[]
}

/** What an address asks of the ranges behind its figure; null where its source keeps none. */
export function comparablesAsk(view: SalariesView, address: SalariesAddress): ComparablesAsk | null {
  const { source } = view.address
  if (!paySource(source).abilities.hasRanges) return null
  const pay = view.pays.find(({ role }) => role.id === address.rangesOf) ?? view.pays[0]
  if (pay === undefined) return null
  const { rangesBy: by, rangesFind: find, rangesFrom: from } = address
  const { selection, placeName } = view
  return { source, role: pay.role, selection, placeName, quartiles: quartilesOf(pay), by, find, from }
}

/** The ranges of an ask out of its role’s, as they are listed. */
export function comparables(ranges: readonly PostedRange[], ask: ComparablesAsk): Comparables {
  const counted = rangesIn(ranges, ask.selection)
  const found = findRanges(counted, ask.find)
  const page = pageHolding(sortedRanges(found, ask.by), ask.from, rangesOnPage)
  return {
    ask,
    sample: rangeSample(counted),
    page: { ...page, items: page.items.map(shown) },
    ground: stripGround(page.items, ask.quartiles),
    newest: newestOf(found).map(shown),
  }
}

/** Every range of an ask, in its order: those that a file of it holds. */
export function comparableRanges(ranges: readonly PostedRange[], ask: ComparablesAsk): readonly PostedRange[] {
  return sortedRanges(findRanges(rangesIn(ranges, ask.selection), ask.find), ask.by)
}

function shown({ level: _, family: __, places: ___, ...range }: PostedRange): ShownRange {
  return range
}

/** The ranges of which employer, title and place hold a word beginning with each word typed, whatever its case and accents. */
export function findRanges(ranges: readonly PostedRange[], typed: string): readonly PostedRange[] {
  const wanted = foldWords(typed)
  if (wanted.length === 0) return ranges
  return ranges.filter(({ employer, family, title, place, printedPlace }) => {
    const words = foldWords(`${employer} ${family} ${title} ${place} ${printedPlace}`)
    return wanted.every((each) => words.some((word) => word.startsWith(each)))
  })
}

const mostCopied = 5

/** The newest ranges, one an employer; `ranges` stand newest first. */
function newestOf(ranges: readonly PostedRange[]): PostedRange[] {
  const seen = new Map<string, PostedRange>()
  for (const range of ranges) {
    if (seen.size === mostCopied) break
    if (!seen.has(range.family)) seen.set(range.family, range)
  }
  return [...seen.values()]
}
