/** What makes observations one and the same, wherever they are counted. */
import type { Observation } from './observations'

/** Of an observation that stands in several places once in each, the same in all of them; of any other its own. */
export function identityOf({ role, level, where, year, employer, subject, usd, isShared }: Observation): string {
  return JSON.stringify([role, level, year, employer, subject, isShared ? '' : where, isShared ? '' : usd])
}

/** Every observation once, in the first of its places, with the places that it stands in. */
export function identified(observations: readonly Observation[]): Identified[] {
  const found = new Map<string, { readonly first: Observation; readonly places: string[] }>()
  for (const each of observations) {
    const key = identityOf(each)
    const before = found.get(key)
    if (before) before.places.push(each.where)
    else found.set(key, { first: each, places: [each.where] })
  }
  return [...found].map(([identity, each]) => ({ identity, ...each }))
}

export interface Identified {
  readonly identity: string
  readonly first: Observation
  readonly places: readonly string[]
}

/**
 * What is never split between what is fitted and what is tried: one employer's rows of one title, at whatever pay and in whatever
 * place. Where no employer is named, rows that are alike in everything.
 */
export function employerTitle({
  employer,
  subject,
  range,
}: Pick<Observation, 'employer' | 'subject' | 'range'>): string {
  if (employer === null) return JSON.stringify([employer, subject])
  return JSON.stringify([employer, range?.title ?? subject.split(' / ')[0]])
}
