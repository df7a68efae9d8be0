/** Truth checks of a source that is kept as percentiles: they rise, show what their sample carries, and hold whom the manifest says were kept. */
import { checkOnce, checkRising, type Finding } from './finding'
import type { CellFile, Marginal } from './schema/market'
import type { PaySourceRow } from './schema/pay-source'
import type { MarketInput } from './schema/source'

export function checkPublished({ id: source, countries }: PaySourceRow, file: CellFile, roles: ReadonlySet<string>, inputs: readonly MarketInput[]): Finding[] {
  const name = `market/${source}.json`
  const find = (path: string, reason: string): Finding => ({ file: name, path, reason })
  const years = new Set(file.years.map(({ year }) => year))
  const whole = file.marginals.filter(({ level }) => level === 'all')
  const people = whole.reduce((sum, { rows }) => sum + rows, 0)
  const kept = inputs.reduce((sum, input) => sum + input.kept, 0)
  return [
    ...(file.source === source ? [] : [find('source', `is ${file.source} in the file of ${source}`)]),
    ...(file.cells.length === 0 ? [] : [find('cells', 'are kept, though the source is kept as percentiles')]),
    ...checkRising(name, 'years', file.years.map(({ year }) => year)),
    ...file.years.filter(({ year, referenceMonth }) => !referenceMonth.startsWith(`${year}-`)).map(({ year, referenceMonth }) => find(`years ${year}`, `${referenceMonth} is no month of it`)),
    ...checkOnce(name, 'marginals', file.marginals.map(keyOf)),
    ...file.marginals.flatMap((marginal) => [
      ...(roles.has(marginal.role) ? [] : [find(keyOf(marginal), 'is of no role')]),
      ...(years.has(Number(marginal.year)) ? [] : [find(keyOf(marginal), 'is of a year that the file does not list')]),
      ...(marginal.place === 'US' || (countries !== null && /^[A-Z]{2}$/.test(marginal.place)) ? [] : [find(keyOf(marginal), 'is of a place that the source does not know')]),
      ...(marginal.employers === null && marginal.largest === null ? [] : [find(keyOf(marginal), 'counts employers, though the source names none')]),
      ...checkFigures(marginal).map((reason) => find(keyOf(marginal), reason)),
    ]),
    ...whole.flatMap((all) => {
      const parts = file.marginals.filter((each) => each.level !== 'all' && each.role === all.role && each.place === all.place && each.year === all.year)
      const n = parts.reduce((sum, each) => sum + each.n, 0)
      return n === all.n ? [] : [find(keyOf(all), `n is ${all.n}, its levels have ${n}`)]
    }),
    ...(people === kept ? [] : [find('marginals', `hold ${people} rows; the manifest says ${kept} were kept`)]),
  ]
}

function keyOf({ role, level, place, year }: Marginal): string {
  return `marginals ${role} ${level} ${place} ${year}`
}

/** From five observations the quartiles, from ten all five percentiles, from nine the interval of the median. */
function checkFigures({ n, rows, published }: Marginal): string[] {
  if (published === undefined) return ['has no percentiles']
  const { median95, p10, p25, p50, p75, p90 } = published
  const shown = [p10, p25, p50, p75, p90].filter((each) => each !== null)
  const has = (wanted: number, ...figures: readonly unknown[]) => figures.every((each) => (each !== null) === (n >= wanted))
  return [
    ...(rows >= n ? [] : [`${n} observations of ${rows} rows`]),
    ...(has(5, p25, p50, p75) && has(10, p10, p90) && has(9, median95) ? [] : [`shows other figures than ${n} observations carry`]),
    ...(shown.every((each, index) => each >= (shown[index - 1] ?? 0)) ? [] : ['percentiles do not rise']),
    ...(median95 === null || (p50 !== null && median95[0] <= p50 && p50 <= median95[1]) ? [] : ['the median stands outside its interval']),
  ]
}
