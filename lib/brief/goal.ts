/** The goal of a brief: a sentence with blanks, filled by the manager; and whether one typed freely says what can be checked. */
import { formatList } from '@/lib/words/format'
import { blankNames, type Edits } from './edits'

/** What is put into the blanks of a goal, by their names. */
export type Filling = Readonly<Record<string, string>>

const blank = /\{([a-z]+)\}/g

/** The blanks of a goal, in their order. */
export function blanksOf(goal: string): string[] {
  return [...goal.matchAll(blank)].map(([, name = '']) => name)
}

/** A goal with its blanks filled; what is not filled stays a gap to be seen. */
export function filled(goal: string, filling: Filling): { readonly text: string; readonly missing: readonly string[] } {
  const put = (name: string) => filling[name]?.trim() ?? ''
  return {
    text: goal.replace(blank, (_, name: string) => put(name) || '___'),
    missing: blanksOf(goal).filter((name) => put(name) === ''),
  }
}

/** What a goal must say to be checked later: how much, by when, and where it is seen. */
export type Lack = 'number' | 'day' | 'where'

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const units = 'days?|weeks?|months?|quarters?|years?'
const count = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|ninety)'

const days: readonly RegExp[] = [
  /\b20\d\d-\d\d(?:-\d\d)?\b/,
  /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/,
  new RegExp(
    `\\b(?:by|before|until|in|from|end of)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:${months})\\b(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?(?:\\s+20\\d\\d)?`,
    'i',
  ),
  /\b(?:by|before|until|in)\s+(?:the\s+end\s+of\s+)?q[1-4]\b(?:\s+20\d\d)?/i,
  /\bend of (?:the |this |next )?(?:year|quarter|month|week)\b/i,
  /\b(?:this|next) (?:year|quarter|month|week|spring|summer|fall|autumn|winter)\b/i,
  /\bby (?:christmas|easter|thanksgiving|black friday|launch day|year[- ]end)\b/i,
  /\bby (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
]

/** A span is a day only where no other is named: "in 2 days by June" says how fast, and then by when. */
const span = new RegExp(`\\b(?:within|in|after)\\s+(?:the\\s+(?:next|first)\\s+)?${count}\\s+(?:${units})\\b`, 'i')

const numbers: readonly RegExp[] = [
  /\d/,
  /\b(?:half|halve|halved|double|doubled|triple|tripled|zero|none|twice|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i,
]

const places: readonly RegExp[] = [
  /\b(?:seen|shown|measured|counted|tracked|visible|recorded|read|checked)\s+(?:in|on|by|from|with|at)\s+\S/i,
  /\b(?:according to|as per|per|on|in) (?:the |our )\S*\s*(?:dashboard|log|report|tracker|board|chart|graph|survey|bill|invoice|incident log)\b/i,
]

/** What a goal that was typed freely does not say; a vague one lacks something, a checkable one nothing. */
export function lacksOf(goal: string): Lack[] {
  const isNamed = days.some((each) => each.test(goal))
  // The number of a date is not yet a number to reach.
  const rest = [...days, ...(isNamed ? [] : [span])].reduce(
    (text, each) => text.replace(new RegExp(each.source, `${each.flags}g`), ' '),
    goal,
  )
  return [
    ...(numbers.some((each) => each.test(rest)) ? [] : ['number' as const]),
    ...(isNamed || span.test(goal) ? [] : ['day' as const]),
    ...(places.some((each) => each.test(goal)) ? [] : ['where' as const]),
  ]
}

const lackWords: Readonly<Record<Lack, string>> = {
  number: 'how much',
  day: 'by when',
  where: 'where one sees it',
}

/** What a typed goal lacks, in a sentence; null where it can be checked as it is. */
export function lackSentence(lacks: readonly Lack[]): string | null {
  if (lacks.length === 0) return null
  return `Nobody can check this yet: it does not say ${formatList(lacks.map((lack) => lackWords[lack]))}.`
}

/** What is asked ninety days in: the same measure, and no number of ours. */
export function checkOf(goal: string): string {
  return `“${goal.replace(/\.$/, '')}.” How far is it, and what is in the way?`
}

/** The goal of a brief: the sentence with blanks that the symptom gives, or one typed in its place. */
export interface Goal {
  /** Null where the symptom gives none. */
  readonly template: string | null
  readonly filling: Filling
  /** Typed freely in its place; null where the blanks stand. */
  readonly typed: string | null
  /** As it reads, with gaps for what is missing. */
  readonly text: string
  /** The blanks that are still to be filled. */
  readonly missing: readonly string[]
  /** Why a typed one cannot be checked, in a sentence; null where it can. */
  readonly lack: string | null
}

/** The goal of what was put in, over the symptom’s own. */
export function goalOf(template: string | null, edits: Edits): Goal {
  const typed = edits.goal?.trim() || null
  const filling = Object.fromEntries(blankNames.map((name) => [name, edits[`goal-${name}`] ?? '']))
  if (typed !== null) return { template, filling, typed, text: typed, missing: [], lack: lackSentence(lacksOf(typed)) }
  if (template === null) {
    return { template, filling, typed, text: '___', missing: ['goal'], lack: lackSentence(['number', 'day', 'where']) }
  }
  return { template, filling, typed, lack: null, ...filled(template, filling) }
}
