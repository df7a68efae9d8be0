/** Places by what people call them: an id, a name, or the beginnings of its words. */

export interface NamedPlace {
  readonly id: string
  readonly name: string
}

/** How many places are offered where several fit. */
const mostOffered = 6

/**
 * The places that a text can mean: the one whose id, code or whole name it is, else those each of whose typed words begins a word
 * of their name. A place whose name starts with what was typed goes before those that only hold it; of several that fit alike
 * the shortest names come first, six at most.
 */
export function placesNamed(text: string, places: readonly NamedPlace[]): readonly NamedPlace[] {
  const typed = wordsOf(text)
  if (typed.length === 0) return []
  const wanted = typed.join(' ')
  const code = text.trim().toLowerCase()
  const exact = places.find(
    ({ id, name }) =>
      [id, id.replace(/^US-|^cbsa-/, '')].some((each) => each.toLowerCase() === code) ||
      wordsOf(name).join(' ') === wanted,
  )
  if (exact) return [exact]
  const fitting = places.filter(({ name }) => {
    const words = wordsOf(name)
    return typed.every((part) => words.some((word) => word.startsWith(part)))
  })
  const first = fitting.filter(({ name }) => wordsOf(name).join(' ').startsWith(wanted))
  const best = first.length > 0 ? first : fitting
  return best.toSorted((a, b) => a.name.length - b.name.length).slice(0, mostOffered)
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
  const candidates = placesNamed(sent, places)
  const [only] = candidates
  if (only === undefined || candidates.length > 1) return { query, candidates }
  const named = [...query].findIndex(([name, value]) => name === 'place' && value === sent)
  const next = [...query].map(([name, value], index) => [name, index === named ? only.id : value])
  return { query: new URLSearchParams(next), candidates: [] }
}
