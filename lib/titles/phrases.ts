/** Ways in which a word of a speciality and a word of a job stand together in a title. */
import { kindBefore } from './heads'
import { namesAnotherJob, nowhere, saysAt, type TitleView, textAt, type WordPlaces } from './view'
import { Topic } from './vocabulary'

/** The first of the lists that has a place. */
export function firstOf(...lists: readonly WordPlaces[]): WordPlaces {
  return lists.find((list) => list.length > 0) ?? nowhere
}

/** The first place of a speciality with the first of a job; nowhere when either is missing. */
export function beside(places: WordPlaces, heads: WordPlaces): WordPlaces {
  const [place] = places
  const [head] = heads
  return place === undefined || head === undefined ? nowhere : [place, head]
}

/** The first job whose kind is one of `kinds`: for "build", the "build engineer" of a title. */
export function headOfKind({ words }: TitleView, heads: WordPlaces, kinds: ReadonlySet<string>): WordPlaces {
  for (const head of heads) {
    const kind = kindBefore(words, head)
    if (kind !== undefined && kinds.has(kind.text)) return [words.indexOf(kind), head]
  }
  return nowhere
}

const links = new Set(['for', 'in', 'of', 'and'])

/** Whether the word before a field lets through the one before it: "cloud platform engineering", not "AI for engineering". */
function letsThrough(view: TitleView, field: number): boolean {
  if (saysAt(view, field - 1, Topic.software)) return true
  return textAt(view, field) === 'engineering' && !links.has(textAt(view, field - 1))
}

/** A field ("engineering") behind a word of `topics`, in a title that names no other job. */
export function fieldOf(view: TitleView, topics: number): WordPlaces {
  if (namesAnotherJob(view)) return nowhere
  for (const field of view.fields) {
    if (saysAt(view, field - 1, topics)) return [field - 1, field]
    if (saysAt(view, field - 2, topics) && letsThrough(view, field)) return [field - 2, field]
  }
  return nowhere
}
