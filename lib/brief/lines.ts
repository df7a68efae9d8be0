/** A brief as headed lines: what its files, its text and its differences are made of. */
import { formatMinutes } from '@/lib/words/format'
import { type Book, showsOf, traitName } from './book'
import type { Source } from './sourcing'
import type { Brief, RoleBrief } from './whole'

/** A heading with its lines; `isList` where each line is a point of its own. */
export interface Part {
  readonly id: string
  readonly label: string
  readonly lines: readonly string[]
  readonly isList: boolean
}

const listed: readonly string[] = ['why', 'must', 'nice', 'uncovered', 'changes']

/** The parts of a brief in the order of the page; what is empty is left out. */
export function partsOf({ goal, written, ready, role, check }: Brief, book: Book): Part[] {
  const own = written.map(({ part, label, text }) => ({
    id: part,
    label,
    lines: linesOf(text),
    isList: listed.includes(part),
  }))
  const todo = ready.map(({ todo, done, by, isMet }) =>
    isMet === true ? `In place: ${todo}` : `${todo} By: ${by} Done when: ${done}`,
  )
  return [
    { id: 'goal', label: 'Goal', lines: [goal.text], isList: false },
    ...own,
    ...(role === null ? [] : payPart(role)),
    ...(role === null
      ? []
      : [
          {
            id: 'where',
            label: 'Where to look',
            lines: role.sources.map((each) => sourceLine(each, book)),
            isList: true,
          },
        ]),
    { id: 'ready', label: 'Before day one', lines: todo, isList: true },
    { id: check.part, label: check.label, lines: linesOf(check.text), isList: false },
    ...(role === null ? [] : interviewParts(role, book)),
  ].filter(({ lines }) => lines.length > 0)
}

/** The lines of a text, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function payPart({ page: { pay } }: RoleBrief): Part[] {
  return pay === null ? [] : [{ id: 'pay', label: 'Pay', lines: [paySentence(pay), pay.doubt], isList: false }]
}

/** A senior’s predicted range, in a sentence. */
export function paySentence({ range }: { readonly range: string }): string {
  return `${range} a year, base, for a senior anywhere in the US, predicted from posted ranges.`
}

/** What to ask more about of people from somewhere; null where nothing follows. */
export function lackLine({ lacks }: Pick<Source, 'lacks'>, book: Book): string | null {
  if (lacks === null) return null
  return lacks.length === 0
    ? 'all must-haves are daily work there'
    : lacks.map((trait) => traitName(book, trait)).join('; ')
}

function sourceLine(source: Source, book: Book): string {
  const { pool, strength, caution, lacks, askMore } = source
  const gap = lacks === null || lacks.length === 0 ? '' : ` Not their daily work: ${lackLine(source, book)}.`
  return `${pool}. ${strength}. ${caution}.${gap}${askMore === null ? '' : ` Ask more about: ${askMore}.`}`
}

/** How long the interviews take, and for how many, in a line. */
export function timeLine({ plan }: Pick<RoleBrief, 'plan'>): string {
  const people = `${plan.sessions.length} ${plan.sessions.length === 1 ? 'person' : 'people'}`
  const reach =
    plan.unprobed.length + plan.unheard.length === 0 ? '; every must-have and every red flag has one question' : ''
  return `${people}, ${formatMinutes(plan.minutes)}${reach}`
}

/** What the interviews do not reach, a line each: what no question of ours shows, with what would show it, and what the time leaves out. */
export function missedLines({ plan, page }: Pick<RoleBrief, 'plan' | 'page'>, book: Book): string[] {
  const isAsked = (trait: string) => page.topics.some(({ probes }) => probes.includes(trait))
  const traits = plan.unprobed.map((trait) =>
    isAsked(trait)
      ? `${traitName(book, trait)}: no time for a question.`
      : `${traitName(book, trait)}: none of our questions for this role shows it. ${showsOf(book, trait)}`,
  )
  return [...traits, ...plan.unheard.map((flag) => `Red flag without a question in this time: ${flag}.`)]
}

function interviewParts({ plan, page }: RoleBrief, book: Book): Part[] {
  const names = (traits: readonly string[]) => traits.map((trait) => traitName(book, trait)).join('; ')
  const sessions = plan.sessions.map(({ asked, minutes }, index) => ({
    id: `interview-${index + 1}`,
    label: `Interviewer ${index + 1}: ${formatMinutes(minutes)}`,
    isList: true,
    lines: asked.flatMap(({ topic, question, shows, flags }) => [
      `${topic}: ${question}${shows.length === 0 ? '' : ` Shows: ${names(shows)}.`}${flags.length === 0 ? '' : ` Red flag: ${flags.join('; ')}.`}`,
    ]),
  }))
  const card = plan.sessions.flatMap(({ asked }) =>
    asked.map(({ topic, strong, weak }) => `${topic}. Strong: ${strong} Weak: ${weak} Score 1 to 4: ___`),
  )
  return [
    ...sessions,
    { id: 'not-reached', label: 'Not reached', lines: missedLines({ plan, page }, book), isList: true },
    { id: 'scorecard', label: `Scorecard, one a candidate: ${page.name}`, lines: card, isList: true },
  ]
}
