/** What a brief is written from: plain values of the dataset, which the browser is sent once. */
import type { TraitLevel } from '@/data/schema/vocabulary'
import type { Named } from '@/lib/words/role-names'

/** A question, how strong and weak answers sound, and the traits that it shows, the likeliest first. */
export interface Topic {
  readonly area: string
  readonly topic: string
  readonly question: string
  readonly strong: string
  readonly weak: string
  readonly probes: readonly string[]
}

/** A sign to decline by, with the topics in whose answers it is heard, the likeliest first. */
export interface Flag {
  readonly flag: string
  readonly meaning: string
  readonly heard: readonly string[]
}

/** People to look among; `roles` are the ones of ours that they hold. */
export interface Pool {
  readonly pool: string
  readonly strength: string
  readonly caution: string
  readonly roles: readonly string[]
}

/** What a brief needs of one role. */
export interface RoleBook extends Named {
  readonly id: string
  readonly levels: Readonly<Record<string, TraitLevel>>
  readonly topics: readonly Topic[]
  readonly flags: readonly Flag[]
  readonly pools: readonly Pool[]
  /** A senior’s predicted range in the whole country, in words, how sure it is, and its own address; null where there is none. */
  readonly pay: { readonly range: string; readonly doubt: string; readonly href: string } | null
}

export interface BookTrait {
  readonly id: string
  readonly group: string
  readonly name: string
  /** What shows that somebody has it. */
  readonly shows: string
}

export interface BookSymptom {
  readonly id: string
  readonly tick: string
  readonly traits: readonly string[]
  /** With blanks to fill; null of work that waits. */
  readonly goal: string | null
  readonly leads: readonly { readonly role: string; readonly reason: string }[]
  readonly helps: readonly { readonly role: string; readonly reason: string; readonly condition: string }[]
}

export interface BookItem {
  readonly id: string
  readonly role: string
  readonly missing: string
  readonly done: string
  readonly by: string
  /** The hiring mistake that its want leads to; null where none is stated. */
  readonly mistake: string | null
}

export interface Book {
  readonly roles: readonly RoleBook[]
  readonly traits: readonly BookTrait[]
  readonly symptoms: readonly BookSymptom[]
  readonly items: readonly BookItem[]
}

/** The book’s page of a role. Throws RangeError when there is none. */
export function pageOf({ roles }: Pick<Book, 'roles'>, role: string): RoleBook {
  const found = roles.find(({ id }) => id === role)
  if (found === undefined) throw new RangeError(`“${role}” is no role of the book`)
  return found
}

/** The name of a trait. Throws RangeError when there is none. */
export function traitName(book: Pick<Book, 'traits'>, trait: string): string {
  return traitOf(book, trait).name
}

/** What shows that somebody has a trait, in a sentence. Throws RangeError when there is no such trait. */
export function showsOf(book: Pick<Book, 'traits'>, trait: string): string {
  return traitOf(book, trait).shows
}

function traitOf({ traits }: Pick<Book, 'traits'>, trait: string): BookTrait {
  const found = traits.find(({ id }) => id === trait)
  if (found === undefined) throw new RangeError(`“${trait}” is no trait of the book`)
  return found
}

/** A symptom of the book. Throws RangeError when there is none. */
export function symptomOf({ symptoms }: Pick<Book, 'symptoms'>, id: string): BookSymptom {
  const found = symptoms.find((symptom) => symptom.id === id)
  if (found === undefined) throw new RangeError(`“${id}” is no symptom of the book`)
  return found
}
