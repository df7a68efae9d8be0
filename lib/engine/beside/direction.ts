/** What the other bases say beside a quote: how far each lies to one side, which one to go by, and why not the others. */
import type { Crosswalk } from '@/data/schema/quote'
import type { Quote, QuoteAnswer } from '@/lib/engine/answer'
import { paySource, type SourceId } from '@/lib/source/registry'
import { type Answer, known, unknown } from '@/lib/value/absence'

/** Another basis beside a quote. */
export interface OtherBasis {
  readonly answer: QuoteAnswer
  /** Its median ÷ the quote's; unknown where either has none, or it has too few of the role to take part. */
  readonly ratio: Answer<number>
}

/**
 * Why a basis is not the one to go by: it has nothing here; too few of the role; states a legal minimum; counts a whole occupation;
 * is a band without a middle; names no employer or place.
 */
export type PassedOver = 'none' | 'few' | 'floor' | 'proxy' | 'band' | 'unnamed'

/** A basis to go by: its observations in the country of the role at the level, and at any level, and the month it reaches. */
export interface Recommended {
  readonly basis: SourceId
  readonly n: number
  readonly ofRole: number
  readonly month: string
}

export interface Direction {
  /** The basis to go by; null of none. */
  readonly recommended: Recommended | null
  /** The others, in their usual order. */
  readonly passed: readonly { readonly basis: SourceId; readonly because: PassedOver }[]
  /** How the level runs on one of these bases beside another. */
  readonly crosswalk: Crosswalk | null
}

/** From how many of the role's own observations, nationally and at any level, a basis takes part. */
export const fewestOfRole = 5
/** Under which miss of a role foretold by the others a crosswalk is shown. */
const crosswalkError = 0.15

/** Whether a basis has enough of the role itself; an occupation counts none, and speaks of everyone in it. */
export function speaksOfRole({ effects }: Pick<Quote, 'effects'>): boolean {
  const own = effects.find(({ group }) => group === 'role')
  return own === undefined || own.n >= fewestOfRole
}

/** The other bases beside an answer, each with its ratio. */
export function otherBases(answer: QuoteAnswer, others: readonly QuoteAnswer[]): OtherBasis[] {
  return others.map((other) => ({ answer: other, ratio: ratioOf(answer, other) }))
}

function ratioOf(answer: QuoteAnswer, other: QuoteAnswer): Answer<number> {
  if (answer.kind !== 'percentiles' || other.kind !== 'percentiles')
    return unknown('not-defined', 'One of the two has no median to compare.')
  if (!speaksOfRole(other) || !speaksOfRole(answer))
    return unknown('small-sample', `Fewer than ${fewestOfRole} of the role, so it is not compared.`)
  return known(other.percentiles.p50.value / answer.percentiles.p50.value)
}

/**
 * Which of some answers, one a basis, to go by: the first that is of the role itself, neither a legal minimum nor a proxy, and names
 * employers; else the first that is of the role at all.
 */
export function directionOf(answers: readonly QuoteAnswer[], crosswalks: readonly Crosswalk[]): Direction {
  const judged = answers.map((answer) => ({ answer, because: passedOver(answer) }))
  const open = judged.filter(({ because }) => because === null)
  const second = judged.filter(({ because }) => because === 'unnamed' || because === 'floor')
  const best = (open[0] ?? second[0])?.answer
  const passed = judged.flatMap(({ answer, because }) =>
    answer === best ? [] : [{ basis: answer.ask.basis, because: because ?? 'few' }],
  )
  const [asked] = answers
  return {
    recommended: best?.kind === 'percentiles' ? recommendationOf(best) : null,
    passed,
    crosswalk: (asked && crosswalkOf(asked, answers, crosswalks)) ?? null,
  }
}

function recommendationOf({ ask: { basis }, nationalN, effects, referenceMonth }: Quote): Recommended {
  const n = nationalN ?? 0
  return { basis, n, ofRole: effects.find(({ group }) => group === 'role')?.n ?? n, month: referenceMonth }
}

function passedOver(answer: QuoteAnswer): PassedOver | null {
  if (answer.kind === 'unknown') return 'none'
  if (answer.kind === 'band') return 'band'
  const { isProxy, statesMinimum, namesEmployers } = paySource(answer.ask.basis).abilities
  if (isProxy) return 'proxy'
  if (!speaksOfRole(answer)) return 'few'
  if (statesMinimum) return 'floor'
  return namesEmployers ? null : 'unnamed'
}

function crosswalkOf(
  { ask: { level } }: QuoteAnswer,
  answers: readonly QuoteAnswer[],
  crosswalks: readonly Crosswalk[],
): Crosswalk | undefined {
  const isThere = (basis: string) => answers.some((each) => each.ask.basis === basis && each.kind === 'percentiles')
  return crosswalks.find(
    ({ level: of, from, to, error }) => of === level && error < crosswalkError && isThere(from) && isThere(to),
  )
}
