import { checkOnce, checkRising, type Finding } from './finding'
import type { Cell, CellFile, Marginal } from './schema/market'
import type { PaySourceRow } from './schema/pay-source'
import type { MarketInput } from './schema/source'

type Sums = { n: number; rows: number }

export function checkCells({ id: source, abilities, oneYear }: PaySourceRow, file: CellFile, roles: ReadonlySet<string>, inputs: readonly MarketInput[]): Finding[] {
  const name = `market/${source}.json`
  const find = (path: string, reason: string): Finding => ({ file: name, path, reason })
  const years = new Set(file.years.map(({ year }) => year))
  const overlaps = countsCountry(file)
  const rows = file.cells.filter(({ place }) => !overlaps || place === 'US').reduce((sum, cell) => sum + cell.rows, 0)
  const kept = inputs.reduce((sum, input) => sum + input.kept, 0)
  return [
    ...(file.source === source ? [] : [find('source', `is ${file.source} in the file of ${source}`)]),
    ...checkRising(name, 'years', file.years.map(({ year }) => year)),
    ...(oneYear === null || file.years.length === 1 ? [] : [find('years', 'are several, though the source is said to have one')]),
    ...file.years.filter(({ year, referenceMonth }) => !referenceMonth.startsWith(`${year}-`))
      .map(({ year, referenceMonth }) => find(`years ${year}`, `${referenceMonth} is no month of it`)),
    ...checkOnce(name, 'cells', file.cells.map(keyOf)),
    ...checkOnce(name, 'marginals', file.marginals.map(keyOf)),
    ...file.cells.flatMap((cell) => [
      ...(roles.has(cell.role) ? [] : [find(`cells ${keyOf(cell)}`, 'is of no role')]),
      ...(years.has(cell.year) ? [] : [find(`cells ${keyOf(cell)}`, 'is of a year that the file does not list')]),
      ...(cell.rows >= observed(cell) ? [] : [find(`cells ${keyOf(cell)}`, `${observed(cell)} observations of ${cell.rows} rows`)]),
    ]),
    ...(abilities.knowsPlace || file.cells.every(({ place }) => place === 'US') ? [] : [find('cells', 'name states, which the source does not know')]),
    ...checkMarginals(file, abilities.namesEmployers, find),
    ...file.marginals.filter(({ atMinimum }) => (atMinimum !== undefined) !== abilities.statesMinimum)
      .map((each) => find(`marginals ${keyOf(each)}`, abilities.statesMinimum ? 'does not say how much is at the legal minimum' : 'has a legal minimum, which the source does not state')),
    ...(rows === kept ? [] : [find('cells', `hold ${rows} rows; the manifest says ${kept} were kept`)]),
  ]
}

function keyOf({ role, level, place, year }: Pick<Marginal, 'role' | 'level' | 'place' | 'year'>): string {
  return `${role} ${level} ${place} ${year}`
}

function observed({ counts }: Cell): number {
  return counts.reduce((sum, [, count]) => sum + count, 0)
}

/** What stands at the legal minimum and above it is among what was counted, and the median above shows where METHODS 3 shows one. */
function checkMinimum({ rows, n, employers, atMinimum }: Marginal, path: string, find: (path: string, reason: string) => Finding): Finding[] {
  if (atMinimum === undefined) return []
  const { above } = atMinimum
  const isWithin = atMinimum.rows <= rows && above.n <= n && above.employers <= (employers ?? above.n) && above.employers <= above.n
  return [
    ...(isWithin && (above.n === 0) === (atMinimum.rows === rows) ? [] : [find(path, `${atMinimum.rows} rows at the legal minimum and ${above.n} above it, of ${above.employers} employers, do not make ${rows} and ${n}`)]),
    ...((above.p50 === null) === (Math.min(above.n, above.employers) < 5) ? [] : [find(path, `the median above the legal minimum is ${above.p50}, of ${above.n} from ${above.employers} employers`)]),
  ]
}

function checkMarginals(file: CellFile, namesEmployers: boolean, find: (path: string, reason: string) => Finding): Finding[] {
  const sums = selectionSums(file)
  const has = new Set(file.marginals.map(keyOf))
  // In a file of one year, that year and all of them are one selection, listed under either name.
  const [only] = file.years.length === 1 ? file.years : []
  const listed = (key: string) => has.has(key) || (only !== undefined && has.has(key.replace(/\S+$/, (year) => (year === 'all' ? String(only.year) : 'all'))))
  return [
    ...[...sums.keys()].filter((key) => !listed(key)).map((key) => find(`marginals ${key}`, 'is missing, though there are cells of it')),
    ...file.marginals.flatMap((marginal) => {
      const { n, rows } = sums.get(keyOf(marginal)) ?? { n: 0, rows: 0 }
      const path = `marginals ${keyOf(marginal)}`
      const { employers, largest } = marginal
      return [
        ...(n === marginal.n ? [] : [find(path, `n is ${marginal.n}, the cells have ${n}`)]),
        ...(rows === marginal.rows ? [] : [find(path, `rows are ${marginal.rows}, the cells have ${rows}`)]),
        ...checkMinimum(marginal, path, find),
        ...((employers !== null) === namesEmployers && (largest === null) === (employers === null)
          ? []
          : [find(path, `employers are ${namesEmployers ? 'not counted, though the source names them' : 'counted, though the source names none'}`)]),
        ...(employers === null || largest === null || (largest <= n - employers + 1 && largest * employers >= n)
          ? []
          : [find(path, `${employers} employers, the largest with ${largest}, do not make ${n}`)]),
      ]
    }),
  ]
}

/** Whether the file counts the country by itself, so that its other places overlap and do not add up to it. */
function countsCountry({ cells }: CellFile): boolean {
  return cells.some(({ place }) => place === 'US')
}

/** What the cells of every selection sum to: each level and all, each place and the country, each year and all. */
function selectionSums(file: CellFile): Map<string, Sums> {
  const overlaps = countsCountry(file)
  const sums = new Map<string, Sums>()
  for (const cell of file.cells) {
    const { role, rows } = cell
    const n = observed(cell)
    for (const level of [cell.level, 'all'] as const) {
      for (const place of overlaps ? [cell.place] : new Set([cell.place, 'US'])) {
        for (const year of [cell.year, 'all'] as const) {
          const key = keyOf({ role, level, place, year })
          const sum = sums.get(key) ?? { n: 0, rows: 0 }
          sums.set(key, { n: sum.n + n, rows: sum.rows + rows })
        }
      }
    }
  }
  return sums
}
