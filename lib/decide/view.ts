/** A decision as the page shows it: sentences and rows, nothing to work out. */
import { formatUsd } from '@/lib/words/format'
import type { RoleFace } from '@/lib/words/role-names'
import type { Answers } from './answers'
import { applied } from './changes'
import { changeWords, conditionClause } from './clauses'
import { type Decision, decisionOf } from './decision'
import { type Candidacy, type DecisionFacts, leadOf, partOf, type ReadinessItem } from './facts'
import { focusOf, freeFor } from './focus'
import { job, nameAnswer, named, one, tickOf } from './names'
import { staffOf } from './rota'
import { barSentence, reasonSentence, rotaSentence, turnSentence, verdictSentence, whyNotSentence } from './sentences'
import { barsOf, type Choice, costOf } from './sets'
import { outsideOf } from './wanted'

/** What the page knows, on the server and in the browser. */
export interface DecideGround extends DecisionFacts {
  readonly roles: readonly RoleFace[]
  readonly symptoms: readonly (Candidacy & { readonly tick: string; readonly line: string })[]
  readonly readiness: readonly (ReadinessItem & { readonly ask: string; readonly missing: string })[]
  /** The posted median of each role, in US dollars a year, nationally and at all levels; null where it is not known. */
  readonly postedUsd: Readonly<Record<string, number | null>>
}

type Part = 'led' | 'helped' | 'left open'

/** One choice among all. */
export interface ChoiceRow {
  readonly key: string
  readonly roles: readonly RoleFace[]
  readonly name: string
  /** What rules it out; null where nothing does. */
  readonly bar: string | null
  /** What becomes of the symptoms that have a column, in their order. */
  readonly parts: readonly Part[]
  /** What becomes of all others, in words; null where there are none. */
  readonly rest: string | null
  readonly people: number
  readonly posted: string
  readonly isShown: boolean
}

export interface DecideView {
  /** What it is made from. */
  readonly decision: Decision
  /** Whether nothing is said that can be answered. */
  readonly isStart: boolean
  readonly headline: string
  readonly reason: string
  /** What the answer rests on beside what its sentence says. */
  readonly conditions: readonly string[]
  /** Whom it asks for outside the thirteen; null where one of them, or nobody, is the answer. */
  readonly outside: string | null
  /** Each ticked symptom, with what becomes of it. */
  readonly lines: readonly {
    readonly symptom: string
    readonly role: RoleFace | null
    readonly head: string
    readonly says: string
  }[]
  /** Why a role whose job one of them is is not opened. */
  readonly nots: readonly string[]
  /** The symptoms that have a column among the choices, what hurts most first. */
  readonly columns: readonly { readonly symptom: string; readonly head: string }[]
  readonly choices: readonly ChoiceRow[]
  readonly runnerUp: { readonly name: string; readonly whyNot: string } | null
  readonly flips: readonly { readonly words: string; readonly to: string; readonly answers: Answers }[]
  /** What could still change it, by the keys of the questions. */
  readonly questions: readonly string[]
  readonly rota: {
    readonly says: string
    readonly turn: string
    /** People by whether they are here, would come with this hire, or are missing; null where nobody said. */
    readonly shared: { readonly here: number; readonly hired: number; readonly missing: number } | null
  } | null
}

/** How many choices stand in sight, and how many symptoms have a column. */
const mostChoices = 6
const mostColumns = 4

/** The page's view of some answers. */
export function decideView(answers: Answers, ground: DecideGround): DecideView {
  const decision = decisionOf(answers, ground)
  const { verdict, runnerUp } = decision
  return {
    decision,
    isStart: verdict.reason.id === 'nothing-ticked',
    headline: verdictSentence(verdict, ground),
    reason: reasonSentence(verdict, ground),
    conditions: verdict.conditions.slice(1).map((each) => conditionClause(each, ground)),
    outside: outsideOf(verdict, answers.wanted),
    lines: linesOf(answers, decision, ground),
    nots: notsOf(answers, decision, ground),
    columns: worstFirst(answers)
      .slice(0, mostColumns)
      .map(({ symptom, how }) => ({ symptom, head: `${briefly(tickOf(symptom, ground))}, ${how}` })),
    choices: choiceRows(answers, decision, ground),
    runnerUp: runnerUp && { name: nameAnswer(runnerUp, ground), whyNot: whyNotSentence(runnerUp, ground) },
    flips: decision.flips.map(({ change, to }) => ({
      words: changeWords(change, answers, ground),
      to: nameAnswer(to, ground),
      answers: applied(change, answers),
    })),
    questions: decision.questions,
    rota: rotaOf(answers, decision),
  }
}

function rotaOf(answers: Answers, { verdict }: Decision): DecideView['rota'] {
  const staff = staffOf(answers)
  if (answers.rota === null || staff === null) return null
  const isHire = verdict.kind === 'open'
  const here = Math.min(staff.needed, staff.willing ?? 0)
  const hired = isHire && here < staff.needed ? 1 : 0
  const shared = staff.willing === null ? null : { here, hired, missing: staff.needed - here - hired }
  return {
    says: rotaSentence(answers.rota, staff, isHire),
    turn: turnSentence(answers.rota, staff),
    shared,
  }
}

function linesOf(answers: Answers, { verdict }: Decision, ground: DecideGround): DecideView['lines'] {
  const taken = verdict.kind === 'fix-first' ? [] : verdict.roles
  return answers.ticks.map(({ symptom, how }) => {
    const head = `${tickOf(symptom, ground)}, ${how}:`
    const leads = taken.find((role) => partOf(ground, role, symptom) === 'leads')
    const free = freeFor(answers, ground, symptom)[0]?.role
    const helps = taken.find((role) => partOf(ground, role, symptom) === 'helps')
    const role = leads ?? free ?? helps
    if (role === undefined) return { symptom, role: null, head, says: 'stays open.' }
    const who = role === leads && verdict.kind !== 'team' ? one(role, ground) : `the ${job(role, ground)} you have`
    const says = role === helps && role !== free ? `${one(role, ground)} helps.` : `${who} takes it on.`
    return { symptom, role: named(role, ground), head, says }
  })
}

/** Why the roles whose job a symptom is are not the ones opened. */
function notsOf(answers: Answers, { verdict }: Decision, ground: DecideGround): string[] {
  const leads = answers.ticks.flatMap(({ symptom }) => leadOf(ground, symptom) ?? [])
  return [...new Set(leads)]
    .filter((role) => !verdict.roles.includes(role) && verdict.kind === 'open')
    .flatMap((role) => barsOf(role, answers, ground).filter(({ kind }) => kind !== 'has-time'))
    .map((bar) => barSentence(bar, ground))
    .filter((sentence) => sentence !== reasonSentence(verdict, ground))
}

/** A symptom as the head of a column: what it says before its comma. */
function briefly(tick: string): string {
  return tick.replace(/,.*$/, '')
}

/** The ticks with what the verdict is about before the others. */
function worstFirst(answers: Answers): Answers['ticks'] {
  const worst = focusOf(answers)?.symptom
  return answers.ticks.toSorted((a, b) => Number(b.symptom === worst) - Number(a.symptom === worst))
}

function choiceRows(answers: Answers, { verdict, choices }: Decision, ground: DecideGround): ChoiceRow[] {
  const opened = verdict.kind === 'open' ? verdict.roles : []
  const isShown = ({ roles }: Choice) => roles.join() === opened.join()
  const nobody = choices.filter(({ roles }) => roles.length === 0)
  const best = choices.filter((choice) => choice.roles.length > 0).slice(0, mostChoices - 1)
  // Nobody new stands among the choices whatever its rank.
  return choices
    .filter((choice) => best.includes(choice) || nobody.includes(choice))
    .map((choice) => {
      const { roles, led, helped, bars } = choice
      const cost = costOf(roles, (role) => ground.postedUsd[role] ?? null)
      const [bar] = bars
      const parts = worstFirst(answers).map(
        ({ symptom }): Part => (led.includes(symptom) ? 'led' : helped.includes(symptom) ? 'helped' : 'left open'),
      )
      return {
        key: roles.join('+') || 'nobody',
        roles: roles.map((role) => named(role, ground)),
        name: roles.length === 0 ? 'Nobody new' : roles.map((role) => named(role, ground).name).join(', then '),
        bar: bar === undefined ? null : barSentence(bar, ground),
        parts: parts.slice(0, mostColumns),
        rest: restWords(parts.slice(mostColumns)),
        people: roles.length,
        posted: roles.length === 0 ? 'none' : cost === null ? 'not stated' : formatUsd(cost),
        isShown: isShown(choice),
      }
    })
}

/** "2 led, 1 left open". */
function restWords(parts: readonly Part[]): string | null {
  if (parts.length === 0) return null
  return (['led', 'helped', 'left open'] as const)
    .flatMap((kind) => {
      const count = parts.filter((part) => part === kind).length
      return count === 0 ? [] : [`${count} ${kind}`]
    })
    .join(', ')
}
