/** The real names of places, and labeled asks for them. */
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { dataset, market } from '@/data'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import type { PlacesMeant } from '@/lib/place/typed'

const { places, gazetteer } = market()

/** Every name of the present release. */
export const names = vocabularyOf({ places, gazetteer, aliases: dataset.aliases })

/** What somebody types, and the answer that they should get. */
export interface Ask {
  readonly typed: string
  /** One id, several that should be asked about, or words: foreign, not-a-place. */
  readonly expected: readonly string[]
  readonly isAsk: boolean
  /** Other answers that count: ids, `ask`, `not-a-place`. */
  readonly alsoRight: readonly string[]
}

/** The asks of a labeled file. */
export function asksOf(file: string): readonly Ask[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(`tests/lib/place/${file}`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  return data.map(({ typed = '', expected = '', also_right = '' }) => ({
    typed,
    expected: listed(expected.replace(/^ask:/, '')),
    isAsk: expected.startsWith('ask:'),
    alsoRight: listed(also_right),
  }))
}

/** The files write an area by its publisher's code. */
function listed(ids: string): string[] {
  return ids
    .split('|')
    .map((id) => id.trim())
    .map((id) => (/^\d{5}$/.test(id) ? `cbsa-${id}` : id))
}

/** How an answer compares with what was expected. */
export type Verdict = 'right' | 'refused' | 'asked otherwise' | 'silently wrong'

/**
 * Judges an answer: an ask is right where the first two that it should offer are offered, one place where it alone is meant.
 * An answer is silently wrong where it is certain and not expected.
 */
export function judged({ expected, isAsk, alsoRight }: Ask, { certain, places, foreign }: PlacesMeant): Verdict {
  const ids = [...places.map(({ id }) => id), ...(foreign === undefined ? [] : ['foreign'])]
  const isOne = certain || (foreign !== undefined && places.length === 0)
  const [only = ''] = ids
  if (ids.length === 0) return [...expected, ...alsoRight].includes('not-a-place') ? 'right' : 'refused'
  if (isOne) return (!isAsk && expected.includes(only)) || alsoRight.includes(only) ? 'right' : 'silently wrong'
  const isOffered = expected.slice(0, 2).every((id) => ids.includes(id))
  return isOffered && (isAsk || alsoRight.includes('ask')) ? 'right' : 'asked otherwise'
}
