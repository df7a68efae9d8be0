/** The brief of a decision: what to open, for what, whom to look for and how to tell; written from the answers, and written over by hand. */
import type { Answers } from '@/lib/decide/answers'
import type { Decision } from '@/lib/decide/decision'
import { partOf } from '@/lib/decide/facts'
import { focusOf } from '@/lib/decide/focus'
import { nameAnswer } from '@/lib/decide/names'
import { barSentence, reasonSentence, whyNotSentence } from '@/lib/decide/sentences'
import { barsOf } from '@/lib/decide/sets'
import type { DecideGround } from '@/lib/decide/view'
import { capitalize } from '@/lib/words/format'
import { jobOf } from '@/lib/words/role-names'
import { type Book, pageOf, type RoleBook, symptomOf, traitName } from './book'
import type { Edits, WrittenPart } from './edits'
import { checkOf, type Goal, goalOf } from './goal'
import { type InterviewPlan, type InterviewTime, interviewPlan } from './interviews'
import { type Needs, needsOf, tunedOf } from './needs'
import { planLines } from './plan'
import { type Ready, readyFor } from './ready'
import { type Source, sourcesOf } from './sourcing'

/** A part that can be written over: what was written for the manager, and what stands. */
export interface Written {
  readonly part: WrittenPart
  readonly label: string
  readonly given: string
  readonly text: string
}

/** What only a brief for a role has. */
export interface RoleBrief {
  readonly page: RoleBook
  readonly needs: Needs
  readonly sources: readonly Source[]
  readonly time: InterviewTime
  readonly plan: InterviewPlan
}

export interface Brief {
  readonly title: Written
  /** The answers it was written from, in a line. */
  readonly from: string
  readonly goal: Goal
  readonly written: readonly Written[]
  readonly ready: readonly Ready[]
  /** Null where nobody is opened. */
  readonly role: RoleBrief | null
  readonly check: Written
}

/** What a brief is written from. */
export interface BriefGround {
  readonly ground: DecideGround
  readonly book: Book
}

/** The brief of some answers; null where nothing is ticked. */
export function briefOf(
  answers: Answers,
  decision: Decision,
  { ground, book }: BriefGround,
  edits: Edits,
): Brief | null {
  const { verdict } = decision
  const focus = focusOf(answers)
  if (focus === null) return null
  const asked = book.roles.find(({ id }) => id === edits.role)?.id
  const isRole = verdict.kind === 'open' || verdict.kind === 'contractor'
  const role = asked ?? (isRole ? verdict.roles[0] : undefined)
  const goal = goalOf(symptomOf(book, focus.symptom).goal, edits)
  const write = (part: WrittenPart, label: string, given: string): Written => ({
    part,
    label,
    given,
    text: edits[part] ?? given,
  })
  const ready = readyFor(answers, decision, role ?? null, book)
  const check = write('check', 'After 90 days', checkOf(goal.text))
  const common = { from: fromLine(answers, ground), goal, ready, check }
  if (role === undefined) {
    const { changes, owner } = planLines(answers, verdict, ground, book)
    return {
      ...common,
      title: write('title', 'Title', `Plan: ${nameAnswer(verdict, ground)}`),
      written: [
        write('why', 'Why', reasonSentence(verdict, ground)),
        write('changes', 'What changes', changes.join('\n')),
        write('owner', 'Owner', owner),
      ],
      role: null,
    }
  }
  const page = pageOf(book, role)
  const symptoms = answers.ticks.map(({ symptom }) => symptom)
  const needs = needsOf(page, symptoms, book, tunedOf(edits, book))
  const time = timeOf(edits)
  const names = (traits: readonly string[]) => traits.map((trait) => traitName(book, trait)).join('\n')
  return {
    ...common,
    title: write('title', 'Title', `Brief: ${verdict.kind === 'contractor' ? 'contractor, ' : ''}${jobOf(page)}`),
    written: [
      write('why', 'Why this role', whyLines(role, answers, decision, ground, book).join('\n')),
      write('must', 'Must have', names(needs.must)),
      write('nice', 'Nice to have', names(needs.nice)),
      write('uncovered', 'Stays uncovered', uncoveredLines(role, answers, ground, needs, book).join('\n')),
    ],
    role: { page, needs, sources: sourcesOf(page, needs, book), time, plan: interviewPlan(page, needs, time) },
  }
}

/** What interviews take until somebody says otherwise; settings of the brief, shown as such. */
export const standardTime: InterviewTime = { interviewers: 4, minutes: 60, each: 15 }
const mostMinutes = 480

function timeOf(edits: Edits): InterviewTime {
  const read = (name: keyof InterviewTime, most: number) => {
    const value = Number(edits[name])
    return Number.isInteger(value) && value >= 1 && value <= most ? value : standardTime[name]
  }
  return {
    interviewers: read('interviewers', 12),
    minutes: read('minutes', mostMinutes),
    each: read('each', mostMinutes),
  }
}

function fromLine({ ticks, engineers, lasting }: Answers, ground: DecideGround): string {
  const said = ticks.map(
    ({ symptom, how }) => `${ground.symptoms.find(({ id }) => id === symptom)?.tick ?? symptom}: ${how}`,
  )
  const size = engineers === null ? [] : [`${engineers} engineers`]
  const end = lasting === null ? [] : [lasting === 'yes' ? 'will last' : 'has an end']
  return [...said, ...size, ...end].join(' · ')
}

/** Why this role: whose job the symptoms are, why not the others, and why not the next best. */
function whyLines(role: string, answers: Answers, decision: Decision, ground: DecideGround, book: Book): string[] {
  const { verdict, runnerUp } = decision
  const reasons = answers.ticks.flatMap(({ symptom }) => {
    const { tick, leads, helps } = symptomOf(book, symptom)
    const found = [...leads, ...helps].find((each) => each.role === role)
    return found === undefined ? [] : [`${tick}: ${found.reason.charAt(0).toLowerCase()}${found.reason.slice(1)}.`]
  })
  if (role !== verdict.roles[0]) return reasons
  const bars = answers.ticks
    .flatMap(({ symptom }) => symptomOf(book, symptom).leads.map((lead) => lead.role))
    .filter((lead, index, all) => lead !== role && all.indexOf(lead) === index)
    .flatMap((lead) => barsOf(lead, answers, ground).map((bar) => barSentence(bar, ground)))
  const next =
    runnerUp === null ? [] : [`Runner-up: ${nameAnswer(runnerUp, ground)}. ${whyNotSentence(runnerUp, ground)}`]
  return [...new Set([reasonSentence(verdict, ground), ...reasons, ...bars, ...next])]
}

/** What the role leaves: symptoms it neither leads nor helps with, and traits that are not its daily work. */
function uncoveredLines(role: string, answers: Answers, ground: DecideGround, needs: Needs, book: Book): string[] {
  const left = answers.ticks.filter(({ symptom }) => partOf(ground, role, symptom) === null)
  return [
    ...left.map(({ symptom }) => `${symptomOf(book, symptom).tick}: stays open.`),
    ...needs.uncovered.map((trait) => `${capitalize(traitName(book, trait))}: not this role’s daily work.`),
  ]
}
