/** What posted ranges are in the middle: their month, their ends and their width, for every selection that is counted. */
import type { CellFile, Marginal } from '@/data/schema/market'
import { roundWage } from '@/lib/evidence/cells'
import { showsOf } from '@/lib/evidence/suppression'
import { grouped } from '@/lib/value/grouped'
import { percentile } from '@/lib/value/percentile'
import { type PostedRange, placesCounted } from './observations'

type Selected = Pick<Marginal, 'role' | 'level' | 'place' | 'year'>

/** From how many ranges on a selection has a month of its own. */
const enough = 5

/**
 * The file with the month in the middle of each year and, of selections of all years together, the months of those of five ranges
 * and more, and the ends of those whose percentiles are shown.
 */
export function withMiddles(file: CellFile, ranges: readonly PostedRange[]): CellFile {
  const counted = ranges.flatMap((range) => selections(range).map((key) => ({ key, range })))
  const selected = grouped(counted, ({ key }) => key)
  const [lastMonth] = ranges
    .map(({ row }) => row.month)
    .sort()
    .reverse()
  return {
    ...file,
    ...(lastMonth && { lastMonth }),
    years: file.years.map(({ year }) => ({
      year,
      referenceMonth: middleMonth(ranges.filter(({ row }) => row.month.startsWith(`${year}-`))),
    })),
    marginals: file.marginals.map((marginal) => {
      const own = (selected.get(keyOf(marginal)) ?? []).map(({ range }) => range)
      const isWhole = marginal.year === 'all' || file.years.length === 1
      if (!isWhole || own.length < enough) return marginal
      return { ...marginal, month: middleMonth(own), ...(showsOf(marginal) !== 'none' && { ends: endsOf(own) }) }
    }),
  }
}

/** The median month, YYYY-MM, of one range or more; the earlier of the two in the middle. */
export function middleMonth(ranges: readonly Pick<PostedRange, 'row'>[]): string {
  const months = ranges.map(({ row }) => row.month).sort()
  return months[Math.floor((months.length - 1) / 2)] as string
}

/** Amounts at three significant digits, as all wages are kept, and the width at two decimals. */
function endsOf(ranges: readonly PostedRange[]): NonNullable<Marginal['ends']> {
  const middle = (of: (row: PostedRange['row']) => number) =>
    percentile(
      ranges.map(({ row }) => of(row)).sort((a, b) => a - b),
      0.5,
    )
  return {
    lowUsd: roundWage(middle(({ lowUsd }) => lowUsd)),
    highUsd: roundWage(middle(({ highUsd }) => highUsd)),
    width: Math.round(middle(({ lowUsd, highUsd }) => highUsd / lowUsd) * 100) / 100,
  }
}

function selections(range: PostedRange): string[] {
  const { role, level: own, row } = range
  const year = Number(row.month.slice(0, 4))
  return placesCounted(range).flatMap((place) =>
    ([own, 'all'] as const).flatMap((level) =>
      ([year, 'all'] as const).map((each) => keyOf({ role, level, place, year: each })),
    ),
  )
}

const keyOf = ({ role, level, place, year }: Selected) => `${role} ${level} ${place} ${year}`
