/** Names that are known as wholes: aliases, states, places abroad; and keys with and without the words around a name. */
import { areaMeant, stateMeant } from '@/lib/place/meaning'
import type { Meaning, Reading } from '@/lib/place/reading'
import { country } from '@/lib/value/country'
import { keyOf } from './spelling'
import type { Alias, NamedState, Vocabulary } from './vocabulary'

const beforeName =
  /^(?:the|city of|town of|greater|metro|metropolitan|downtown|midtown|uptown|near|around|outside|in|in the) /
const afterName = / (?:greater|metro|metropolitan|area|region|metroplex|downtown|suburbs?|msa|office|statistical)$/

/** A name as it stands and with ever fewer of the words of a metropolitan area around it: "greater seattle area" … "seattle". */
export function unphrased(key: string): string[] {
  const shorter = [key.replace(afterName, ''), key.replace(beforeName, '')].find((each) => each !== key)
  return shorter === undefined ? [key] : [key, ...unphrased(shorter)]
}

/** The longest end of a key that `is` knows, with what stands before it. */
export function splitTail<T>(
  key: string,
  is: (tail: string) => T | undefined,
): { readonly head: string; readonly tail: T } | undefined {
  const words = key.split(' ')
  for (let taken = Math.min(4, words.length - 1); taken >= 1; taken--) {
    const tail = is(words.slice(-taken).join(' '))
    if (tail !== undefined) return { head: words.slice(0, -taken).join(' '), tail }
  }
  return undefined
}

/** A country, region or province abroad by its whole name. */
export function abroadNamed(key: string, { aliases, countries }: Vocabulary): string | undefined {
  const alias = aliases.get(key)
  if (alias) return alias.means.length === 0 && alias.kind === 'region' ? alias.abroad : undefined
  return countries.get(key)
}

/** The state of a name or postal code. */
export function stateNamed(key: string, { states, aliases }: Vocabulary): NamedState | undefined {
  const own = states.get(key) ?? (afterName.test(key) ? states.get(key.slice(0, 2).trim()) : undefined)
  if (own && (states.has(key) || key.replace(afterName, '').length === 2)) return own
  const alias = aliases.get(key)
  const [only, ...others] = alias?.kind === 'nickname' ? alias.means : []
  return only?.startsWith('US-') && others.length === 0 ? states.get(only.slice(3).toLowerCase()) : undefined
}

/** What an alias stands for. By the name that we show, a place is called so and not nicknamed. */
export function aliasMeant(alias: Alias, key: string, vocabulary: Vocabulary): Reading {
  const [first = ''] = alias.names
  const said = alias.kind === 'town' ? (alias.names.find((name) => keyOf(name) === key) ?? first) : first
  const how = alias.kind === 'region' || alias.kind === 'town' ? alias.kind : keyOf(said) === key ? 'name' : 'nickname'
  const meant = alias.means.flatMap((id): Meaning[] => {
    if (id === country || id === 'US-remote') return [{ id, how: id === country ? 'name' : 'remote', said, jobs: 0 }]
    const area = vocabulary.areas.get(id)
    if (area) return [areaMeant(area, how, said)]
    const state = vocabulary.states.get(id.slice(3).toLowerCase())
    return state ? [stateMeant(state, how, said)] : []
  })
  return { meant, ...(alias.abroad !== undefined && { abroad: alias.abroad }) }
}
