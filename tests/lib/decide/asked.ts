import fc from 'fast-check'
import { dataset } from '@/data'
import { type Answers, nothingSaid } from '@/lib/decide/answers'
import type { DecideChoices } from '@/lib/decide/fields'

/** What the rule knows of the real roles. */
export const facts: DecideChoices = {
  symptoms: dataset.symptoms,
  readiness: dataset.readiness.items,
  after: dataset.readiness.after,
  roles: dataset.roles,
}

/** The thirteen, by their ids. */
export const roleIds = dataset.roles.map(({ id }) => id)

/** Answers that say nothing but this. */
export function said(part: Partial<Answers>): Answers {
  return { ...nothingSaid, ...part }
}

/** Ticks by their symptoms, in this order. */
export function ticks(given: Readonly<Record<string, 'often' | 'sometimes'>>): Answers['ticks'] {
  return Object.entries(given).map(([symptom, how]) => ({ symptom, how }))
}

const symptomIds = dataset.symptoms.map(({ id }) => id)
const maybe = fc.option(fc.boolean(), { nil: null })

/** Any answers that a form could send. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record({
    chosen: fc.uniqueArray(
      fc.record({
        symptom: fc.constantFrom(...symptomIds),
        how: fc.constantFrom('often' as const, 'sometimes' as const),
      }),
      {
        maxLength: 7,
        selector: ({ symptom }) => symptom,
      },
    ),
    worstAt: fc.option(fc.nat(), { nil: null }),
    secondAt: fc.option(fc.nat(), { nil: null }),
    lasting: fc.constantFrom('yes' as const, 'ends' as const, null),
    engineers: fc.constantFrom(null, 0, 3, 40, 99, 100, 900),
    team: fc.uniqueArray(
      fc.record({
        role: fc.constantFrom(...roleIds),
        count: fc.constantFrom(null, 0, 1, 5),
        capacity: fc.constantFrom('time' as const, 'full' as const, 'not' as const, null),
        of: fc.constant<readonly string[]>([]),
      }),
      { maxLength: 5, selector: ({ role }) => role },
    ),
    sharePager: fc.constantFrom(null, 0, 2, 7),
    rota: fc.option(
      fc.record({
        hours: fc.constantFrom('around-the-clock' as const, 'day' as const),
        sites: fc.constantFrom(1 as const, 2 as const, 3 as const),
        depth: fc.constantFrom('primary' as const, 'primary-and-secondary' as const),
      }),
      { nil: null },
    ),
    goal: maybe,
    speedSold: maybe,
    fullWeek: maybe,
    tenfold: maybe,
    readiness: fc.dictionary(fc.constantFrom(...facts.readiness.map(({ id }) => id)), fc.boolean(), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    wanted: fc.constantFrom(null, 'Senior SRE', 'Data analyst'),
  })
  .map(({ chosen, worstAt, secondAt, ...rest }) => {
    const at = (index: number | null, of: readonly { readonly symptom: string }[]) =>
      index === null ? null : (of[index % Math.max(1, of.length)]?.symptom ?? null)
    const worst = at(worstAt, chosen)
    const often = chosen.filter(({ how, symptom }) => how === 'often' && symptom !== worst)
    return { ...rest, ticks: chosen, worst, second: at(secondAt, often) }
  })
