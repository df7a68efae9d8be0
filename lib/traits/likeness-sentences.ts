/** How alike roles are, in words; a closest pair or a nearest role is named only where no other could be. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { pairsOf } from '@/lib/value/pairs'
import { capitalize, formatShareInterval } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { type Neighbor, nearestGroup } from './nearest'
import { similarity } from './similarity'

/** Which pair is closest, only when its whole interval lies above every other's; else the pairs it could be. */
export function similarityFinding(roles: readonly Role[], traits: readonly Trait[]): string {
  const pairs = pairsOf(roles).flatMap(([a, b]) => {
    const found = similarity(a, b, traits)
    return found.kind === 'known' ? [{ a, b, value: found.value }] : []
  })
  const [best, ...rest] = pairs.sort((one, other) => other.value.min - one.value.min)
  if (best === undefined) return 'The traits stated do not allow a comparison.'
  const pair = capitalize(nameJobs([best.a, best.b]))
  if (rest.length === 0) return `${pair} are ${formatShareInterval(best.value)} alike in their traits.`
  const rivals = rest.filter((other) => other.value.max >= best.value.min)
  if (rivals.length === 0)
    return `${pair} are the closest pair: ${formatShareInterval(best.value)} alike in their traits.`
  if (rivals.length > 3) return 'No pair is clearly the closest.'
  const named = [best, ...rivals].map(({ a, b, value }) => `${nameJobs([a, b])} (${formatShareInterval(value)})`)
  return `Closest, and too close to tell apart: ${named.join('; ')}.`
}

/** Which role is nearest to one in traits, only when its whole interval lies above every other's. */
export function nearestFinding(role: Role, nearest: readonly Neighbor[]): string {
  const [best, ...rivals] = nearestGroup(nearest)
  if (best === undefined) return `The traits stated do not allow a comparison with ${nameJobs([role])}.`
  if (rivals.length === 0) {
    return `${capitalize(nameJobs([best.role]))} are nearest to ${nameJobs([role])}: ${formatShareInterval(best.alike)} alike in traits.`
  }
  return `Nearest to ${nameJobs([role])} in traits: ${nameJobs([best, ...rivals].map((each) => each.role))}, too close to tell apart.`
}
