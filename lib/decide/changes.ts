/** One answer changed: what a flip promises, what a question may bring. */
import { type Answers, type Capacity, howOften, oftenOf } from './answers'
import { type DecisionFacts, isMet, leadOf } from './facts'
import { focusOf, presentFor } from './focus'
import { performance, performanceSize } from './sets'

/** A single answer, as it would be instead. */
export type Change =
  | { readonly of: 'how'; readonly symptom: string; readonly to: 'often' | 'sometimes' }
  | { readonly of: 'worst' | 'second'; readonly to: string }
  | { readonly of: 'lasting'; readonly to: 'yes' | 'ends' }
  | { readonly of: 'engineers'; readonly to: number }
  | { readonly of: 'capacity'; readonly role: string; readonly to: Capacity }
  | { readonly of: 'goal' | 'speedSold' | 'fullWeek'; readonly to: boolean }
  | { readonly of: 'readiness'; readonly item: string; readonly to: boolean }
  /** The rota that was described, in office hours alone. */
  | { readonly of: 'rota'; readonly to: 'day' }

/** The answers with one of them changed. */
export function applied(change: Change, answers: Answers): Answers {
  switch (change.of) {
    case 'how':
      return {
        ...answers,
        ticks: answers.ticks.map((tick) => (tick.symptom === change.symptom ? { ...tick, how: change.to } : tick)),
      }
    case 'readiness':
      return { ...answers, readiness: { ...answers.readiness, [change.item]: change.to } }
    case 'capacity':
      return {
        ...answers,
        team: [
          ...answers.team.filter(({ role }) => role !== change.role),
          {
            role: change.role,
            count: answers.team.find(({ role }) => role === change.role)?.count ?? null,
            capacity: change.to,
            of: [],
          },
        ],
      }
    case 'rota':
      return { ...answers, rota: answers.rota === null ? null : { ...answers.rota, hours: change.to } }
    default:
      return { ...answers, [change.of]: change.to }
  }
}

/** The facts that could be otherwise, in the order in which a manager would check them, then the ticks, those nearest the line first. */
export function changesOf(answers: Answers, facts: DecisionFacts): Change[] {
  const focus = focusOf(answers)
  if (focus === null) return []
  return [...factsOtherwise(answers, facts, focus.symptom), ...ticksOtherwise(answers, focus.symptom)]
}

function factsOtherwise(answers: Answers, facts: DecisionFacts, symptom: string): Change[] {
  const lead = leadOf(facts, symptom)
  const { engineers } = answers
  return [
    ...(lead === performance && engineers !== null
      ? [{ of: 'engineers' as const, to: engineers < performanceSize ? performanceSize : performanceSize - 1 }]
      : []),
    ...presentFor(answers, facts, symptom).map(({ role, capacity }) => ({
      of: 'capacity' as const,
      role,
      to: capacity === 'time' ? ('full' as const) : ('time' as const),
    })),
    { of: 'lasting', to: answers.lasting === 'ends' ? 'yes' : 'ends' },
    ...facts.readiness
      .filter(({ role, defeats }) => role === lead && defeats !== 'no')
      .map(({ id }) => ({ of: 'readiness' as const, item: id, to: isMet(id, answers) === false })),
    ...(answers.rota?.hours === 'around-the-clock' ? [{ of: 'rota' as const, to: 'day' as const }] : []),
    { of: 'goal', to: answers.goal !== true },
    ...(lead === performance
      ? [
          { of: 'speedSold' as const, to: answers.speedSold !== true },
          { of: 'fullWeek' as const, to: answers.fullWeek !== true },
        ]
      : []),
  ]
}

function ticksOtherwise(answers: Answers, symptom: string): Change[] {
  const others = answers.ticks.map((tick) => tick.symptom).filter((each) => each !== symptom)
  const often = oftenOf(answers).filter((each) => each !== symptom)
  const toggled = (each: string): Change => ({
    of: 'how',
    symptom: each,
    to: howOften(answers, each) === 'often' ? 'sometimes' : 'often',
  })
  return [
    ...(often.includes(answers.second ?? '') ? [] : often.map((to): Change => ({ of: 'second', to }))),
    toggled(symptom),
    ...often.map((to): Change => ({ of: 'worst', to })),
    ...others.map(toggled),
  ]
}

/** The answers not given yet that a question could bring, each with all it could bring, in the order of asking. */
export function unsaid(
  answers: Answers,
  facts: DecisionFacts,
): { readonly id: string; readonly brings: readonly Change[] }[] {
  const focus = focusOf(answers)
  if (focus === null) return []
  const often = oftenOf(answers)
  const lead = leadOf(facts, focus.symptom)
  const both = (of: 'goal' | 'speedSold' | 'fullWeek'): Change[] => [true, false].map((to) => ({ of, to }))
  return [
    ...(answers.worst === null && often.length > 1
      ? [{ id: 'worst', brings: often.map((to): Change => ({ of: 'worst', to })) }]
      : []),
    ...(answers.second === null && often.length > 1
      ? [
          {
            id: 'second',
            brings: often.filter((each) => each !== focus.symptom).map((to): Change => ({ of: 'second', to })),
          },
        ]
      : []),
    ...(answers.lasting === null
      ? [{ id: 'lasting', brings: (['yes', 'ends'] as const).map((to): Change => ({ of: 'lasting', to })) }]
      : []),
    ...presentFor(answers, facts, focus.symptom)
      .filter(({ isAssumed }) => isAssumed)
      .map(({ role }) => ({
        id: `capacity:${role}`,
        brings: (['time', 'full', 'not'] as const).map((to): Change => ({ of: 'capacity', role, to })),
      })),
    ...facts.readiness
      .filter(({ id, role }) => role === lead && isMet(id, answers) === null)
      .map(({ id }) => ({
        id: `readiness:${id}`,
        brings: [true, false].map((to): Change => ({ of: 'readiness', item: id, to })),
      })),
    ...(lead === performance && answers.engineers === null
      ? [
          {
            id: 'engineers',
            brings: [performanceSize - 1, performanceSize].map((to): Change => ({ of: 'engineers', to })),
          },
        ]
      : []),
    ...(lead === performance && answers.speedSold === null ? [{ id: 'speedSold', brings: both('speedSold') }] : []),
    ...(lead === performance && answers.fullWeek === null ? [{ id: 'fullWeek', brings: both('fullWeek') }] : []),
    ...(answers.goal === null ? [{ id: 'goal', brings: both('goal') }] : []),
  ]
}
