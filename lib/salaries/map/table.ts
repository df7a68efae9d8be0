/** What the map shows as a table for a file: a row a state, its figures as numbers, or why it has none. */
import { evidence } from '@/lib/evidence/book'
import type { MapMeasure } from '@/lib/salaries/address'
import type { ExplorerFacts } from '@/lib/salaries/view'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import type { MapAsk, MapState, MapView } from './view'

const figures: Readonly<Record<MapMeasure, readonly string[]>> = {
  labour: ['middle_percent', 'lowest_percent', 'lowest_area', 'highest_percent', 'highest_area', 'areas'],
  living: ['price_level'],
  evidence: ['p25_usd', 'p50_usd', 'p75_usd', 'n', 'employers'],
}

/**
 * The states of a map, the highest figure first and those without one last, each with `why` it has none; `measures` and `source`
 * say in every row what is measured. Percent are of the national mean, price levels of 100 = the country, dollars whole ones a
 * year. Of hidden pay its sample alone is given.
 */
export function mapTable(facts: ExplorerFacts, ask: MapAsk, map: MapView, source: string): CsvTable {
  const all = [...map.states, ...map.elsewhere]
  const measures = map.title.replace('$ thousands', 'US dollars a year')
  const shown = all.filter(({ value }) => value !== null).toSorted((a, b) => (b.value as number) - (a.value as number))
  const hidden = all.filter(({ value }) => value === null)
  return {
    columns: ['state', 'name', ...figures[ask.measure], 'why', 'measures', 'source'],
    rows: [...shown, ...hidden].map((state) => {
      const { id, name, hidden: why } = state
      return [id, name, ...figuresOf(facts, ask, state), why, measures, source]
    }),
  }
}

function figuresOf({ data, books }: ExplorerFacts, ask: MapAsk, { id, value }: MapState): CsvCell[] {
  if (ask.measure === 'living') return [value]
  if (ask.measure === 'labour') {
    const labor = data.labour[ask.role]?.find(({ state }) => state === id)
    if (labor === undefined || value === null) return figures.labour.map(() => null)
    const { middle, lowest, highest, areas } = labor
    return [percent(middle), percent(lowest.ratio), lowest.name, percent(highest.ratio), highest.name, areas]
  }
  const book = books.get(ask.source)
  if (book === undefined) return figures.evidence.map(() => null)
  const { percentiles, n, employers } = evidence(book, { role: ask.role, level: ask.level, year: ask.year, place: id })
  const shown = [percentiles.p25, percentiles.p50, percentiles.p75].map((each) =>
    each.kind === 'known' ? Math.round(each.value) : null,
  )
  return [...shown, n, employers.kind === 'known' ? employers.value : null]
}

/** A ratio as percent to a tenth, which is all that it is kept to. */
function percent(ratio: number): number {
  return Math.round(ratio * 1000) / 10
}
