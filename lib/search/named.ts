/** Finds by name: the same, beginning so, holding it, or spelled nearly so. */
import { matchSorter, rankings } from 'match-sorter'
import { forgiven, slips } from '@/lib/place/names/spelling'
import type { Entry } from './entries'

/** A text as names are compared: without case, accents, marks and the plural. */
export function nameKey(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}+#]+/gu)
  return (words ?? []).map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word)).join(' ')
}

/** All that an entry is called: its label first, and of a role its code too. */
export function namesOf(entry: Entry): string[] {
  return [entry.label, ...entry.names, ...(entry.kind === 'role' ? [entry.mark.code] : [])]
}

/** The entries of exactly that name. */
export function exactly<E extends Entry>(index: readonly E[], text: string): E[] {
  const key = nameKey(text)
  if (key === '') return []
  return index.filter((entry) => namesOf(entry).some((name) => nameKey(name) === key))
}

type Threshold = (typeof rankings)[keyof typeof rankings]

/** The entries with a word that begins so, best first. */
export function beginning<E extends Entry>(index: readonly E[], text: string): E[] {
  return sorted(index, text, rankings.WORD_STARTS_WITH)
}

/** The entries that hold the text anywhere, best first. */
export function holding<E extends Entry>(index: readonly E[], text: string): E[] {
  return text.length < 3 ? [] : sorted(index, text, rankings.CONTAINS)
}

function sorted<E extends Entry>(index: readonly E[], text: string, threshold: Threshold): E[] {
  return matchSorter([...index], text, {
    keys: [namesOf],
    threshold,
    // Of names that fit alike, labels stand before other names, and roles before pages, words, sources and symptoms.
    sorter: (ranked) =>
      ranked.sort((a, b) => b.rank - a.rank || Math.min(a.keyIndex, 1) - Math.min(b.keyIndex, 1) || a.index - b.index),
  })
}

const mostNear = 4

/** The entries whose names are spelled nearly so, nearest first; none for a text too short to be misspelled. */
export function nearest<E extends Entry>(index: readonly E[], text: string): E[] {
  const key = nameKey(text)
  const most = key.length === 4 ? 1 : forgiven(key)
  if (most === 0) return []
  const near = index.flatMap((entry) => {
    const least = Math.min(...namesOf(entry).map((name) => slips(nameKey(name), key, most)))
    return least <= most ? [{ entry, least }] : []
  })
  return near
    .sort((a, b) => a.least - b.least)
    .slice(0, mostNear)
    .map(({ entry }) => entry)
}
