/** What must be asked before anything is quoted: inputs that could not be read, with the ways on. */
import type { Near } from '@/lib/site/fields'
import { paySource, quoteBases } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/value/levels'
import { capitalize, formatDate } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'
import type { QuoteField, Slip } from './address'

/** An input that could not be read: why, and the nearest that can be, each as the address that asks for it. */
export interface Question {
  readonly field: QuoteField
  /** As it was sent. */
  readonly sent: string
  readonly why: string
  readonly ways: readonly { readonly href: string; readonly name: string; readonly note: string }[]
}

/** What may be chosen in place of what was sent. */
export interface QuestionChoices {
  readonly roles: readonly RoleFace[]
  readonly versions: readonly string[]
  /** YYYY-MM-DD. */
  readonly today: string
}

/**
 * The questions of a query that was read with some slips; none where everything needed was read. Each way changes the one input
 * and leaves the rest of the query as it was sent, so that nothing else that was refused is forgotten.
 */
export function questionsOf(
  query: URLSearchParams,
  slips: readonly Slip[],
  choices: QuestionChoices,
): readonly Question[] {
  return slips
    .filter(({ isRefused }) => isRefused)
    .map(({ field, sent, why, near }) => ({
      field,
      sent,
      why,
      ways: (near ?? nearest(sent, standing(field, choices))).map(({ value, name, note }) => ({
        href: `/quote?${withValue(query, field, value)}`,
        name,
        note,
      })),
    }))
}

const whichOf: Readonly<Partial<Record<QuoteField, string>>> = {
  place: 'Which place?',
  role: 'Which role?',
  level: 'Which level?',
  basis: 'Which source?',
  asOf: 'Which start date?',
  version: 'Which data version?',
}

/** What can be chosen, with the shorter name that some go by. */
type Standing = Near & { readonly short?: string }

/** Of what can be chosen that which a text is another writing or the beginning of: "SRE", "Mid", "data engineer"; else all. */
function nearest(sent: string, all: readonly Standing[]): readonly Near[] {
  const said = plain(sent)
  const namesOf = ({ value, name, short = name }: Standing) => [value, name, short].map(plain)
  const same = all.filter((each) => namesOf(each).includes(said))
  if (same.length > 0) return same
  const begun = all.filter((each) => namesOf(each).some((name) => name.startsWith(said) || said.startsWith(name)))
  return said.length >= fewestLetters && begun.length > 0 ? begun : all
}

const fewestLetters = 3
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** What is asked, as a heading: "Which Portland?", "Did you mean Remote (US)?", "Which place?". */
export function questionTitle({ field, sent, ways }: Pick<Question, 'field' | 'sent' | 'ways'>): string {
  const [first, second] = ways
  if (field === 'place' && second && sent !== '') return `Which ${capitalize(sent)}?`
  // The only day on offer is today, which nobody meant by another.
  if (first && !second && field !== 'asOf') return `Did you mean ${first.name}?`
  return whichOf[field] ?? 'Which one?'
}

/** What can be chosen for an input that has few values. */
function standing(field: QuoteField, { roles, versions, today }: QuestionChoices): readonly Standing[] {
  const near = (value: string, name: string): Near => ({ value, name, note: '' })
  if (field === 'role') return roles.map(({ id, name, shortName }) => ({ ...near(id, name), short: shortName }))
  if (field === 'level') return quoteLevels.map((level) => near(level, nameLevel(level)))
  if (field === 'basis') return quoteBases.map((basis) => near(basis, paySource(basis).name))
  if (field === 'asOf') return [near(today, `Today, ${formatDate(today)}`)]
  return field === 'version' ? versions.toReversed().map((version) => near(version, version)) : []
}

function withValue(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const changed = new URLSearchParams(query)
  changed.set(name, value)
  return changed
}
