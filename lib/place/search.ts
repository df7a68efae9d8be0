/** Places by what people call them: an id, a name, or the beginnings of its words. */

export interface NamedPlace {
  readonly id: string
  readonly name: string
}

/** The places that a text can mean: one, several, or none. */
export type FoundPlaces =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly places: readonly NamedPlace[] }
  | { readonly kind: 'none' }

/** How many places are offered where several fit. */
const mostOffered = 6

/**
 * The place a text names: by its id, its code or its whole name, else the one place each of whose typed words begins a word of its
 * name. A place whose name starts with what was typed goes before those that only hold it; several that fit alike are
 * all given, the shortest names first, six at most.
 */
export function placeNamed(text: string, places: readonly NamedPlace[]): FoundPlaces {
  const typed = wordsOf(text)
  if (typed.length === 0) return { kind: 'none' }
  const wanted = typed.join(' ')
  const code = text.trim().toLowerCase()
  const exact = places.find(
    ({ id, name }) =>
      [id, id.replace(/^US-|^cbsa-/, '')].some((each) => each.toLowerCase() === code) ||
      wordsOf(name).join(' ') === wanted,
  )
  if (exact) return { kind: 'one', id: exact.id }
  const fitting = places.filter(({ name }) => {
    const words = wordsOf(name)
    return typed.every((part) => words.some((word) => word.startsWith(part)))
  })
  const first = fitting.filter(({ name }) => wordsOf(name).join(' ').startsWith(wanted))
  const best = first.length > 0 ? first : fitting
  if (best.length === 0) return { kind: 'none' }
  if (best.length === 1) return { kind: 'one', id: (best[0] as NamedPlace).id }
  return {
    kind: 'several',
    places: best.toSorted((a, b) => a.name.length - b.name.length).slice(0, mostOffered),
  }
}

/** The words of a text, in small letters without accents; signs part words. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/** A query whose place is given by its id, where it is named by its one name; else as it is, with the places that it could mean. */
export function withPlaceId(
  query: URLSearchParams,
  places: readonly NamedPlace[],
): { readonly query: URLSearchParams; readonly candidates: readonly NamedPlace[] } {
  const [sent = ''] = query.getAll('place').filter((each) => each.trim() !== '')
  const found = placeNamed(sent, places)
  if (found.kind !== 'one') return { query, candidates: found.kind === 'several' ? found.places : [] }
  const named = [...query].findIndex(([name, value]) => name === 'place' && value === sent)
  const next = [...query].map(([name, value], index) => [name, index === named ? found.id : value])
  return { query: new URLSearchParams(next), candidates: [] }
}
