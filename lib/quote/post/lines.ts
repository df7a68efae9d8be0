/** What an employer adds to the pay of a posting: a line each for bonus, equity, benefits, deadline and how to apply, as typed and as a sentence. */
import type { Reading } from '@/lib/site/fields'
import { clip } from '@/lib/site/query'
import { capitalize, formatDate, uncapitalize } from '@/lib/words/format'
import { readDate } from '../readings'

/** The lines in the order that they are posted, each with what it is called and how one is written. */
export const postLines = [
  { name: 'bonusLine', label: 'Bonus', example: 'Target 10% of base' },
  { name: 'equityLine', label: 'Equity', example: 'Stock options' },
  { name: 'benefitsLine', label: 'Benefits', example: 'Health, dental and vision insurance, 401(k) match' },
  { name: 'deadlineLine', label: 'Apply by', example: 'Jan 15, 2027, or “ongoing”' },
  { name: 'applyLine', label: 'How to apply', example: 'Link or email' },
] as const

export type PostLine = (typeof postLines)[number]['name']

/** What was typed for each line; null where nothing was. */
export type PostLines = Readonly<Record<PostLine, string | null>>

/** Nothing added. */
export const noLines: PostLines = {
  bonusLine: null,
  equityLine: null,
  benefitsLine: null,
  deadlineLine: null,
  applyLine: null,
}

/** A line holds at most so many characters. */
export const longestLine = 240

/** A line as typed, on one line and without spaces at its ends; refused when longer than `longestLine`. */
export function readLine(text: string): Reading<string> {
  const line = text
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (line === '') return { why: 'A line of the posting holds no words.' }
  if ([...line].length <= longestLine) return { value: line }
  return { why: `“${clip(line)}” is longer than the ${longestLine} characters a line of the posting may have.` }
}

/** Whether a deadline says that there is none: applications are taken at any time. */
export const isOngoing = (typed: string) =>
  /\b(?:ongoing|rolling|any ?time|continuous(?:ly)?|no deadline)\b/i.test(typed) || isNone(typed)

const noneWords = 'none|n/a|nil|no|not applicable'
const isNone = (typed: string) => new RegExp(`^(?:${noneWords})\\.?$`, 'i').test(typed)

/** Whether a line says that there is nothing, or does not say what: "none", "No bonus", "TBD", "etc." */
export const isHollow = (typed: string) =>
  new RegExp(`^(?:${noneWords}|tb[ad]|etc|no (?:bonus(?:es)?|equity|stock|benefits))\\.?$`, 'i').test(typed.trim())

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const date = `\\b(?:${months})[a-z]*\\.?\\s+\\d{1,2}\\b|\\b\\d{1,2}\\s+(?:${months})|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}\\b`
const anyDate = new RegExp(date, 'i')
const dateFirst = new RegExp(`^(?:${date})`, 'i')

/** Whether a deadline names a day. */
export const namesDay = (typed: string) => anyDate.test(typed)

/** A sentence of its own: five words or more, a capital and a stop. */
const isWhole = (typed: string) => /^\p{Lu}.*[.!]$/u.test(typed) && typed.split(' ').length >= 5
const withoutStop = (typed: string) => typed.replace(/[.;,\s]+$/, '')
const isLink = (typed: string) => /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(typed)
/** What benefits often start with, where it is no part of a name: "Health, dental" is lowered and "Health Net" is not. */
const plainBenefit =
  /^(?:health|healthcare|medical|dental|vision|life|paid|unlimited|flexible|full|comprehensive|retirement|insurance|parental|sick|vacation|free|annual|tuition|commuter)(?![\p{L}\p{N}’'-])(?![,\s/&]*\p{Lu})/u
/** A benefit as it reads inside a sentence: every other capital is as typed, since it may be a name's. */
const benefit = (typed: string) => (plainBenefit.test(uncapitalize(typed)) ? uncapitalize(typed) : typed)
const isEmail = (typed: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed)

/** A sentence that lacks its stop. */
const isClause = (typed: string) => /^(?:this (?:role|job|position)|we|you)\b/i.test(typed)
/** Where benefits are told of, not what they are. */
const isElsewhere = (typed: string) => /^(?:see|visit|view|learn|https?:|www\.)/i.test(typed)
/** Nothing behind a link, which would be taken for a part of it. */
const stopped = (text: string) => (isLink(text.split(' ').at(-1) ?? '') ? text : `${text}.`)

/** A line under its heading, which is not said twice; a sentence stands alone. */
function headed(heading: string, typed: string): string {
  if (isNone(typed)) return `No ${heading.toLowerCase()}.`
  if (isClause(typed) || /^no\b/i.test(typed)) return `${capitalize(typed)}.`
  const [, said = typed] = new RegExp(`^${heading}\\s*[:–—-]\\s*(.+)$`, 'i').exec(typed) ?? []
  return `${heading}: ${said}.`
}

function benefitsSaid(typed: string): string {
  if (isNone(typed) || isClause(typed)) return headed('Benefits', typed)
  if (/^(?:no )?benefits\b/i.test(typed)) return `${capitalize(typed)}.`
  return isElsewhere(typed) ? stopped(`Benefits: ${typed}`) : `Benefits include ${benefit(typed)}.`
}

const written: Readonly<Record<PostLine, (typed: string) => string>> = {
  bonusLine: (typed) => headed('Bonus', typed),
  equityLine: (typed) => headed('Equity', typed),
  benefitsLine: benefitsSaid,
  deadlineLine: (typed) => {
    if (/^(?:applications|apply|open)\b/i.test(typed)) return `${capitalize(typed)}.`
    if (isOngoing(typed) && !namesDay(typed)) return 'Applications are accepted on an ongoing basis.'
    if (isOngoing(typed) && !dateFirst.test(typed)) return `Applications: ${typed}.`
    return `Applications close ${isDay(typed) ? formatDate(typed) : typed}.`
  },
  applyLine: (typed) => {
    if (isEmail(typed)) return `To apply, email ${typed}.`
    if (isLink(typed)) return stopped(`Apply at ${typed}`)
    return /\bapply\b/i.test(typed) ? `${capitalize(typed)}.` : `How to apply: ${typed}.`
  },
}

function isDay(typed: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) && 'value' in readDate(typed)
}

/** The sentence of a line; what is typed as a whole sentence stays as it is. */
export function lineSentence(line: PostLine, typed: string): string {
  return isWhole(typed) ? typed : written[line](withoutStop(typed) || typed)
}

/** The sentences of the lines that are filled, in order. */
export function lineSentences(lines: PostLines): readonly string[] {
  return postLines.flatMap(({ name }) => {
    const typed = lines[name]
    return typed === null ? [] : [lineSentence(name, typed)]
  })
}
