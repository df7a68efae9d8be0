/** What the rule knows of the thirteen roles: whose job a symptom is, what a role needs in place, and which of two comes first. */
import type { Answers } from './answers'

export interface Candidacy {
  readonly id: string
  /** Whose job it is, by role id; nobody's, where work waits for something else than people. */
  readonly leads: readonly { readonly role: string }[]
  /** Who takes it on while it is occasional, the aptest first. */
  readonly helps: readonly { readonly role: string }[]
}

export interface ReadinessItem {
  readonly id: string
  readonly role: string
  /** Whom its want defeats: anyone who takes the symptom on, only this role, or nobody, who is merely held up. */
  readonly defeats: 'anyone' | 'this-role' | 'no'
}

export interface DecisionFacts {
  readonly symptoms: readonly Candidacy[]
  readonly readiness: readonly ReadinessItem[]
  /** Of two roles opened together, which comes first. */
  readonly after: readonly { readonly first: string; readonly next: string }[]
}

/** The role whose job a symptom is; null for one that no hire mends. */
export function leadOf({ symptoms }: DecisionFacts, symptom: string): string | null {
  return candidacyOf(symptoms, symptom).leads[0]?.role ?? null
}

/** Whether a role leads or helps with a symptom, or does neither. */
export function partOf({ symptoms }: DecisionFacts, role: string, symptom: string): 'leads' | 'helps' | null {
  const { leads, helps } = candidacyOf(symptoms, symptom)
  if (leads.some((each) => each.role === role)) return 'leads'
  return helps.some((each) => each.role === role) ? 'helps' : null
}

/** The roles that lead or help with a symptom, the lead first. */
export function candidatesOf({ symptoms }: DecisionFacts, symptom: string): string[] {
  const { leads, helps } = candidacyOf(symptoms, symptom)
  return [...leads, ...helps].map(({ role }) => role)
}

/** Whether an item of readiness is met; null where nobody said. Nobody who would share the pager is nobody else on the rotation. */
export function isMet(
  item: string,
  { readiness, sharePager }: Pick<Answers, 'readiness' | 'sharePager'>,
): boolean | null {
  return readiness[item] ?? (item === othersOnRota && sharePager === 0 ? false : null)
}

const othersOnRota = 'others-on-rota'

/** Symptoms by their ids: a decision looks one up some ten thousand times. */
const byId = new WeakMap<readonly Candidacy[], ReadonlyMap<string, Candidacy>>()

function candidacyOf(symptoms: readonly Candidacy[], symptom: string): Candidacy {
  const map = byId.get(symptoms) ?? new Map(symptoms.map((each) => [each.id, each]))
  byId.set(symptoms, map)
  const found = map.get(symptom)
  if (found === undefined) throw new RangeError(`“${symptom}” is no symptom`)
  return found
}
