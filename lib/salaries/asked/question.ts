/** What must be asked before the explorer shows a figure: parts of its address that could not be read, with the ways on. */
import { slips as slipsBetween } from '@/lib/place/names/spelling'
import type { Near, Slip } from '@/lib/site/fields'
import { clip } from '@/lib/site/query'
import { measuredSources, paySource } from '@/lib/source/registry'
import { levelChoices, nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'

/** A part of an address that could not be read. */
export interface Question {
  /** Its name in the address. */
  readonly field: string
  /** Its name on the page. */
  readonly label: string
  readonly sent: string
  readonly why: string
  /** What it could have meant, the likeliest first. */
  readonly readings: readonly Near[]
}

/** What may be chosen in place of what was sent; `years` in the order to offer them. */
export interface QuestionChoices {
  readonly roles: readonly RoleFace[]
  readonly years: readonly number[]
}

/** One parameter of a query with the question that it raises, if any. */
export interface AskedPart {
  readonly name: string
  readonly value: string
  readonly question: Question | null
}

/**
 * The question of each part that was refused; of a place its own readings, of the others all that there are. Of what may be given
 * once the first text is asked about, which the reading names last.
 */
export function questionsOf(refused: readonly Slip[], choices: QuestionChoices): readonly Question[] {
  const asked = refused.filter(
    ({ field }, index) => field === 'role' || index === refused.findLastIndex((other) => other.field === field),
  )
  return asked.map(({ field, sent, why, near }) => ({
    field,
    label: labels[field] ?? field,
    sent,
    why,
    readings: near ?? likeliest(sent, standing(field, choices)),
  }))
}

const labels: Readonly<Record<string, string>> = {
  role: 'Role',
  level: 'Level',
  place: 'Place',
  year: 'Year',
  source: 'Source',
}

/** A reading with the names that it goes by beside its value. */
type Named = Near & { readonly also?: readonly string[] }

function standing(field: string, { roles, years }: QuestionChoices): readonly Named[] {
  const near = (value: string, name: string, also: readonly string[] = []): Named => ({ value, name, note: '', also })
  if (field === 'role') return roles.map(({ id, name, shortName, mark }) => near(id, name, [shortName, mark.code]))
  if (field === 'level') return levelChoices.map((level) => near(level, nameLevel(level)))
  if (field === 'source') return measuredSources.map((id) => near(id, paySource(id).name, [paySource(id).code]))
  if (field === 'year') return [near('all', 'All years'), ...years.map((year) => near(String(year), String(year)))]
  return []
}

/** Readings by how few letters set any of their names apart from a text; where as many do, as they stood. */
function likeliest(text: string, readings: readonly Named[]): readonly Near[] {
  const said = text.toLowerCase()
  const away = ({ value, name, also = [] }: Named) =>
    Math.min(...[value, name, ...also].map((each) => slipsBetween(said, each.toLowerCase(), longest)))
  return readings
    .map((each) => ({ each, away: away(each) }))
    .sort((a, b) => a.away - b.away)
    .map(({ each: { value, name, note } }) => ({ value, name, note }))
}

/** No name here is longer. */
const longest = 60

/** The parameters of a query in their order, each role by itself, with the questions that they raise. */
export function askedParts(query: URLSearchParams, questions: readonly Question[]): readonly AskedPart[] {
  const raised = (name: string, value: string) =>
    questions.find(({ field, sent }) => field === name && sent.toLowerCase() === clip(value).toLowerCase()) ?? null
  return [...query]
    .flatMap(([name, value]) =>
      (name === 'role' ? value.split(',') : [value]).map((each) => ({ name, value: each.trim() })),
    )
    .map(({ name, value }) => ({ name, value, question: raised(name, value) }))
}

/** The explorer's address with a reading in place of what raised a question, and the rest as it was sent. */
export function answeredHref(parts: readonly AskedPart[], question: Question, reading: string): string {
  const answered = parts.map(({ name, value, question: own }) => [name, own === question ? reading : value])
  return `/salaries?${new URLSearchParams(answered)}`
}
