/** What the sentences of a decision call roles and symptoms. */
import { jobOf, type Named, oneOf } from '@/lib/words/role-names'
import type { Verdict } from './outcome'

/** What the sentences call things by. */
export interface DecideWords {
  readonly roles: readonly (Named & { readonly id: string })[]
  readonly symptoms: readonly { readonly id: string; readonly tick: string }[]
  readonly readiness: readonly { readonly id: string; readonly missing: string }[]
}

/** The role of an id. Throws RangeError when there is none. */
export function named<R extends { readonly id: string }>(
  id: string | undefined,
  { roles }: { readonly roles: readonly R[] },
): R {
  const found = roles.find((role) => role.id === id)
  if (found === undefined) throw new RangeError(`“${id}” is no role`)
  return found
}

/** One who does the job of an id: "an SRE". */
export function one(id: string | undefined, words: DecideWords): string {
  return oneOf(named(id, words))
}

/** The job of an id as a noun: "SRE". */
export function job(id: string | undefined, words: DecideWords): string {
  return jobOf(named(id, words))
}

/** What to do where an item of readiness is missing, as the end of a sentence. Throws RangeError when there is no such item. */
export function missingOf(item: string | undefined, { readiness }: DecideWords): string {
  const found = readiness.find(({ id }) => id === item)
  if (found === undefined) throw new RangeError(`“${item}” is no item of readiness`)
  return found.missing
}

/** A symptom in a manager’s words. Throws RangeError when there is none. */
export function tickOf(id: string, { symptoms }: DecideWords): string {
  const found = symptoms.find((symptom) => symptom.id === id)
  if (found === undefined) throw new RangeError(`“${id}” is no symptom`)
  return found.tick
}

/** An answer in a few words: "open an SRE", "nobody new". */
export function nameAnswer({ kind, roles }: Pick<Verdict, 'kind' | 'roles'>, words: DecideWords): string {
  switch (kind) {
    case 'open':
      return `open ${roles.map((role) => one(role, words)).join(', then ')}`
    case 'team':
      return `the ${job(roles[0], words)} you have`
    case 'contractor':
      return `a contractor: ${one(roles[0], words)}`
    case 'fix-first':
      return 'fix first'
    case 'nobody':
      return 'nobody new'
  }
}
