/** Why the table has no row for what was asked, and which changes of the address show some. */
import type { EvidenceBook } from '@/lib/evidence/book'
import type { SalariesAddress } from '@/lib/salaries/address'
import type { AreaFace } from '@/lib/salaries/selection'
import { clip } from '@/lib/site/query'
import { nounOf, paySource } from '@/lib/source/registry'
import { formatList, formatNumber, formatPlural } from '@/lib/words/format'
import type { ListAsk, RowsOf } from './asked'
import { foldWords, type RowNames } from './names'
import { findRows } from './order'
import type { PayRow } from './rows'
import { describeScope } from './words'

/** A change of the address that shows rows, as a link names it. */
export interface WayOut {
  readonly words: string
  readonly part: Partial<SalariesAddress>
}

type NamedArea = Pick<AreaFace, 'name' | 'states'>

interface Known {
  readonly rowsOf: RowsOf
  /** Null where the areas are not known. */
  readonly areas: readonly NamedArea[] | null
}

/** Why there is no row, and what shows some: the state of an area that was sought, all rows, or the same without what was typed. */
export function nothingFound(names: RowNames, book: EvidenceBook, ask: ListAsk, known: Known) {
  const { find } = ask.address
  const all = { words: `List all ${formatNumber(book.marginals.size)} rows`, part: { rows: 'all' } } as const
  const isAll = ask.address.rows === 'all'
  if (find === '') {
    const why = `There is no ${nounOf(book.source)} for ${describeScope(names, ask)}.`
    return { why, ways: [...widened(ask), ...(isAll ? [] : [all])] }
  }
  const matching = isAll ? 0 : findRows(known.rowsOf(book, ask, 'all'), find).length
  const areas = areasNamed(known.areas ?? [], find)
  return {
    why: `No row matches “${clip(find)}” for ${describeScope(names, ask)}. ${describeNames(book, areas)}`,
    ways: [
      ...statesOf(names, areas, known.rowsOf(book, ask, ask.address.rows)),
      ...(matching > 0
        ? [{ ...all, words: `Show the ${formatPlural(matching, 'row')} of other roles and levels` }]
        : []),
      { words: `Clear “${clip(find)}”`, part: { find: '' } },
    ],
  }
}

/** What is asked for without its level or its year, where it names one. */
function widened({ selection: { level, year } }: ListAsk): WayOut[] {
  return [
    ...(level === 'all' ? [] : [{ words: 'Show all levels', part: { level: 'all' } } as const]),
    ...(year === 'all' ? [] : [{ words: 'Show all years', part: { year: 'all' } } as const]),
  ]
}

/** By what rows can be found; where an area was sought, why none is of it. */
function describeNames({ source, years, marginals }: EvidenceBook, areas: readonly NamedArea[]): string {
  const { abilities, placeless } = paySource(source)
  const [area] = areas
  if (area && placeless) return `${placeless.choice}.`
  if (area) {
    const namesAreas = [...marginals.values()].some(({ place }) => !/^US(-|$)/.test(place))
    return namesAreas
      ? `No ${nounOf(source)} here is of ${area.name}.`
      : `A ${nounOf(source)} names its state, not a metro area such as ${area.name}.`
  }
  const named = ['role', 'level', ...(abilities.knowsPlace ? ['place'] : []), ...(years.length > 1 ? ['year'] : [])]
  return `Rows are found by ${formatList(named)}.`
}

/** The areas whose names hold a word beginning with each word typed. */
function areasNamed(areas: readonly NamedArea[], typed: string): readonly NamedArea[] {
  const wanted = foldWords(typed)
  return areas.filter(({ name }) => {
    const words = foldWords(name)
    return wanted.every((each) => words.some((word) => word.startsWith(each)))
  })
}

const mostStates = 3

/** The states of areas that rows are listed of, the first of each area. */
function statesOf({ states }: RowNames, areas: readonly NamedArea[], rows: readonly PayRow[]): WayOut[] {
  const ids = [...new Set(areas.flatMap((area) => area.states.slice(0, 1)))]
  return ids
    .flatMap((id) => states.find((state) => state.id === id) ?? [])
    .filter(({ id }) => rows.some(({ selection }) => selection.place === id))
    .slice(0, mostStates)
    .map(({ name }) => ({ words: `Show ${name}`, part: { find: name.toLowerCase() } }))
}
