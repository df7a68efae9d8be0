/** What the answers turn on: the symptom that hurts most, and who of those present could take one. */
import { type Answers, type Capacity, howOften, oftenOf } from './answers'
import { candidatesOf, type DecisionFacts } from './facts'

/** The sign that work waits for decisions: no role mends it. */
export const queue = 'queue'

export interface Focus {
  /** The symptom that the verdict is about: the one said to hurt most, else the first ticked often, else the first ticked. */
  readonly symptom: string
  /** Whether nobody said that it hurts most, though another ticked as often might. */
  readonly isAssumed: boolean
  /** Whether it shows sometimes only: then none that shows often hurts enough to hire for. */
  readonly isOccasional: boolean
}

/** What the answers turn on; null where nothing is ticked. */
export function focusOf(answers: Answers): Focus | null {
  const said = answers.worst === null || howOften(answers, answers.worst) === null ? null : answers.worst
  const often = oftenOf(answers)
  const rivals = often.length > 0 ? often : answers.ticks.map(({ symptom }) => symptom)
  const symptom = said ?? rivals[0]
  if (symptom === undefined) return null
  return {
    symptom,
    isAssumed: said === null && rivals.length > 1,
    isOccasional: howOften(answers, symptom) === 'sometimes',
  }
}

/** A further symptom ticked often, said to fill a week of its own; null where none is. */
export function secondOf(answers: Answers): string | null {
  const { second } = answers
  if (second === null || second === queue || second === focusOf(answers)?.symptom) return null
  return howOften(answers, second) === 'often' ? second : null
}

export interface Standing {
  readonly role: string
  readonly capacity: Capacity
  /** Whether nobody said so: for an often symptom a role that is there counts as full, for an occasional one as having time. */
  readonly isAssumed: boolean
}

/** Those present who lead or help with a ticked symptom, the lead first, with what they can take. Presence is not cover. */
export function presentFor(answers: Answers, facts: DecisionFacts, symptom: string): Standing[] {
  const how = howOften(answers, symptom)
  return candidatesOf(facts, symptom).flatMap((role) => {
    const entries = answers.team.filter((each) => each.role === role && each.count !== 0)
    if (entries.length === 0) return []
    const said = entries.find(({ capacity, of }) => capacity !== null && (of.length === 0 || of.includes(symptom)))
    const capacity = said?.capacity ?? (how === 'often' ? 'full' : 'time')
    return [{ role, capacity, isAssumed: said === undefined }]
  })
}

/** Of those present, who has time for a symptom. */
export function freeFor(answers: Answers, facts: DecisionFacts, symptom: string): Standing[] {
  return presentFor(answers, facts, symptom).filter(({ capacity }) => capacity === 'time')
}
