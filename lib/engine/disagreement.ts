/** How far the bases of a quote lie apart. */
import type { SourceId } from '@/lib/source/registry'
import { type Derivation, derive, type StepPlan } from '@/lib/working/derivation'
import type { Quote, QuoteAnswer } from './answer'

/** How far the medians of several bases lie apart: (max − min) ÷ median of them, a share; with the least and greatest. */
export interface Disagreement {
  readonly share: number
  readonly bases: number
  readonly least: { readonly basis: SourceId; readonly usd: number }
  readonly most: { readonly basis: SourceId; readonly usd: number }
  readonly derivation: Derivation
}

/** From how many of the role’s own observations, nationally and at any level, a basis takes part. */
const fewestOfRole = 5

/** Whether a basis has enough of the role itself; a survey counts none, and speaks of the role’s occupations. */
function speaksOfRole({ effects }: Quote): boolean {
  const own = effects.find(({ group }) => group === 'role')
  return own === undefined || own.n >= fewestOfRole
}

/**
 * The disagreement of some answers' medians; null where fewer than two have one. A guide's band has none, and a basis with fewer
 * than five of the role’s own observations takes no part: its median is that of other roles.
 */
export function disagreementOf(answers: readonly QuoteAnswer[]): Disagreement | null {
  const medians = answers
    .flatMap((answer) =>
      answer.kind === 'percentiles' && speaksOfRole(answer)
        ? [{ basis: answer.ask.basis, usd: answer.percentiles.p50.value }]
        : [],
    )
    .sort((a, b) => a.usd - b.usd)
  const [least, most] = [medians[0], medians.at(-1)]
  if (least === undefined || most === undefined || medians.length < 2) return null
  const half = (medians.length - 1) / 2
  const [lower, higher] = [medians[Math.floor(half)], medians[Math.ceil(half)]] as [typeof least, typeof most]
  const derivation = derive([
    step('middle', 'Median of the medians', '(lower + higher) ÷ 2', { lower: lower.usd, higher: higher.usd }, 'usd'),
    step('disagreement', 'Disagreement', '(most − least) ÷ middle', { most: most.usd, least: least.usd }, 'share'),
  ])
  return { share: derivation.result, bases: medians.length, least, most, derivation }
}

/** The medians come from the quotes of their bases, each with a derivation of its own. */
function step(
  name: string,
  label: string,
  formula: string,
  inputs: StepPlan['inputs'],
  unit: StepPlan['unit'],
): StepPlan {
  return { name, label, formula, inputs, unit, inputUnit: 'usd', sources: [] }
}
