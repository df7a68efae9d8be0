/** Steps that many quotes of a page have in common, computed once: neither what a place does nor what a date does is of a level. */
import type { Aging } from '@/lib/engine/aging'
import { agingSteps } from '@/lib/engine/steps'
import { derive, type Step, type StepPlan } from '@/lib/working/derivation'
import { wideningSteps } from './percentiles'

const ofPlans = new WeakMap<readonly StepPlan[], readonly Step[]>()
const ofAging = new WeakMap<Aging, readonly Step[]>()

/** The steps of what a place does to pay, which take nothing from steps before them. */
export function placeSteps(plans: readonly StepPlan[]): readonly Step[] {
  return kept(ofPlans, plans, () => plans)
}

/** The steps to what a date does to pay and to the gaps, which take nothing from steps before them. */
export function dateSteps(aging: Aging): readonly Step[] {
  return kept(ofAging, aging, () => [...agingSteps(aging), ...wideningSteps(aging)])
}

function kept<K extends object>(steps: WeakMap<K, readonly Step[]>, key: K, plan: () => readonly StepPlan[]) {
  const found = steps.get(key)
  if (found) return found
  const plans = plan()
  const made = plans.length === 0 ? [] : derive(plans).steps
  steps.set(key, made)
  return made
}
