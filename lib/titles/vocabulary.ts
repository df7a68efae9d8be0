/** The words that titles are read by, and what each of them may say. A word may say several things. */
import words from '@/data/titles.json'

/** One bit for each key, as many as a number holds. Throws RangeError on a 33rd, which would be taken for the first. */
export function bitsOf<N extends string>(named: Readonly<Record<N, unknown>>): Readonly<Record<N, number>> {
  const names = Object.keys(named)
  if (names.length > 32) throw new RangeError(`${names.length} names want a bit each, and a number holds 32`)
  return Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<N, number>
}

/** What a word may say, as one bit each, so that a title's words are asked about without a search. */
export const Topic = bitsOf(words.topics)

const topics = new Map<string, number>(words.plain.map((word) => [word, 0]))
for (const [topic, list] of Object.entries(words.topics)) {
  for (const word of list) topics.set(word, topicsOf(word) | Topic[topic as keyof typeof Topic])
}

/** What a word in its one spelling may say: the bits of `Topic`, 0 when nothing. */
export function topicsOf(word: string): number {
  return topics.get(word) ?? 0
}

/** Whether the word, in its one spelling, says anything to the reader. */
export function isKnown(word: string): boolean {
  return topics.has(word)
}

/** Nouns by what part of a title they make: of a job, of a grade, of an engineer of nothing in particular. */
export const nouns = {
  job: new Set(words.nouns.job),
  grade: new Set(words.nouns.grade),
  bareJob: new Set(words.nouns.bareJob),
  vagueJob: new Set([...words.nouns.bareJob, ...words.nouns.vagueJob]),
}

/** What a part of a title is called as a whole: by rule, what decides alone; and names that other trades use too. */
export const listedNames = words.names

/** The words of a list that is written with a space between each two. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
