/** Truth checks of what the decision reads: symptoms, readiness, and which of two roles comes first. */
import { checkOnce, type Finding } from './finding'
import type { Dataset } from './schema/dataset'
import type { Role } from './schema/role'

type Facts = Pick<Dataset, 'roles' | 'traits' | 'symptoms' | 'readiness'>

const steps = { 'not-stated': -1, no: 0, occasional: 1, regular: 2, core: 3 } as const

/** The one symptom that no hire mends. */
const queue = 'queue'

/**
 * A lead holds one of its symptom's traits as core, whoever helps holds one at least occasionally; every role leads, and has something
 * that must be in place, whose want leads to a hiring mistake of its own.
 */
export function checkDecision(facts: Facts): Finding[] {
  return [...checkSymptoms(facts), ...checkReadiness(facts)]
}

function checkSymptoms({ roles, traits, symptoms }: Facts): Finding[] {
  const about = (path: string, reason: string): Finding => ({ file: 'symptoms.json', path, reason })
  const isTrait = (id: string) => traits.some((trait) => trait.id === id)
  return [
    ...checkOnce('symptoms.json', 'id', symptoms.map(({ id }) => id)),
    ...symptoms.flatMap(({ id, traits: asked, leads, helps, goal }) => {
      const named = [...leads, ...helps].map(({ role }) => role)
      const least = [...leads.map(({ role }) => [role, 'core'] as const), ...helps.map(({ role }) => [role, 'occasional'] as const)]
      return [
        ...((goal === null) === (leads.length === 0) ? [] : [about(id, 'a symptom has a goal where it has a lead')]),
        ...checkOnce('symptoms.json', `${id} candidates`, named),
        ...asked.filter((trait) => !isTrait(trait)).map((trait) => about(id, `“${trait}” is no trait`)),
        ...(id === queue ? named.map((role) => about(id, `“${role}” cannot mend work that waits`)) : []),
        ...(id !== queue && (leads.length === 0 || asked.length < 2) ? [about(id, 'it needs a lead, and two traits or more')] : []),
        ...least.flatMap(([role, level]) => {
          const found = roles.find((each) => each.id === role)
          if (found === undefined) return [about(id, `“${role}” is no role`)]
          return highest(found, asked) >= steps[level] ? [] : [about(id, `“${role}” holds none of its traits as ${level}`)]
        }),
      ]
    }),
    ...roles
      .filter(({ id }) => !symptoms.some(({ leads }) => leads.some(({ role }) => role === id)))
      .map(({ id }) => about('', `“${id}” leads at no symptom`)),
  ]
}

function highest(role: Role, traits: readonly string[]): number {
  return Math.max(-1, ...traits.map((trait) => steps[role.traits[trait]?.level ?? 'not-stated']))
}

function checkReadiness({ roles, symptoms, readiness: { items, after } }: Facts): Finding[] {
  const about = (path: string, reason: string): Finding => ({ file: 'readiness.json', path, reason })
  const isRole = (id: string) => roles.some((role) => role.id === id)
  return [
    ...checkOnce('readiness.json', 'id', items.map(({ id }) => id)),
    // Both are parameters of one address.
    ...items.filter(({ id }) => symptoms.some((symptom) => symptom.id === id)).map(({ id }) => about(id, 'a symptom has this id')),
    ...items.flatMap(({ id, role, mistake }) => {
      const found = roles.find((each) => each.id === role)
      if (found === undefined) return [about(id, `“${role}” is no role`)]
      const { hiringMistakes } = found
      const theirs: (string | null)[] = hiringMistakes.kind === 'known' ? hiringMistakes.value.map((each) => each.mistake) : [null]
      return theirs.includes(mistake) ? [] : [about(id, `“${mistake}” is no hiring mistake of “${role}”`)]
    }),
    ...roles
      .filter(({ id }) => !items.some(({ role }) => role === id))
      .map(({ id }) => about('', `nothing is asked of “${id}”`)),
    ...after.flatMap(({ first, next }) => [first, next]).filter((id) => !isRole(id)).map((id) => about('after', `“${id}” is no role`)),
  ]
}
