/** What is found: ways on, each saying what it opens, in groups. */
import type { RoleGlyph } from '@/data/schema/role'

/** What a way on is to: the groups that results stand in. */
export type Group = keyof typeof groupLabels

const groupLabels = {
  go: 'Go to',
  quote: 'Quote',
  compare: 'Compare',
  offer: 'Offer',
  pay: 'Salaries',
  role: 'Roles',
  hire: 'When to hire',
  place: 'Places',
  method: 'Methods',
  near: 'Did you mean',
} as const

/** A way on. */
export interface Found {
  readonly href: string
  /** What it opens. */
  readonly label: string
  readonly group: Group
  /** More of it, behind its label. */
  readonly note?: string
  readonly mark?: RoleGlyph
}

/** Ways on of one group. */
export interface FoundGroup {
  readonly group: Group
  readonly label: string
  readonly items: readonly Found[]
}

/** An answer to a text. */
export interface SearchAnswer {
  /** How the text was read, or why nothing was found; empty where it is a name. */
  readonly says: string
  readonly found: readonly Found[]
  /** Whether nothing of the text was understood, so that one should say what can be asked. */
  readonly isNothing: boolean
  /** Whether names of places, which were not at hand, could make it another answer. */
  readonly isOpen: boolean
}

/** What a reading of a text answers: how it was read, and the ways on. */
export type Answered = Pick<SearchAnswer, 'says' | 'found'>

/** Ways on in groups, in the order of the best of each, so that the first of all stays first; no address twice. */
export function grouped(found: readonly Found[]): FoundGroup[] {
  const once = distinct(found)
  return [...new Set(once.map(({ group }) => group))].map((group) => ({
    group,
    label: groupLabels[group],
    items: once.filter((each) => each.group === group),
  }))
}

/** Ways on, each address once: the first that leads there stays. */
export function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter(({ href }) => !seen.has(href) && seen.add(href))
}

/** What is said while the server looks up a place that the browser cannot. */
export const lookingUp = 'Looking up the place…'
