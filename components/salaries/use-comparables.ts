import { type RefObject, useEffect, useMemo, useState } from 'react'
import { type Comparables, type ComparablesAsk, comparables } from '@/lib/salaries/comparables/view'
import { fetchRanges, rangesHere } from './live-ranges'

/** What has been asked is listed, is on its way, or could not be fetched; a list that is behind holds the same ranges as asked before. */
export type ListedRanges = (Comparables & { readonly isBehind?: true }) | 'coming' | 'unfetched'

/**
 * The ranges of an ask: as they came with the page where they are what it asks, else out of its role's, which are fetched once
 * the list is seen, or others are asked for.
 */
export function useComparables(
  ask: ComparablesAsk,
  first: Comparables | null,
  version: string,
  place: RefObject<Element | null>,
): ListedRanges {
  const { source, role } = ask
  const [settled, settle] = useState<{ readonly of: string; readonly failed: boolean } | null>(null)
  const key = `${source} ${role.id}`
  const asked = JSON.stringify(ask)
  const firstKey = useMemo(() => (first ? JSON.stringify(first.ask) : null), [first])
  const isFirst = first !== null && firstKey === asked
  useEffect(() => {
    const fetchNow = () =>
      void fetchRanges(source, role.id, version).then(
        () => settle({ of: `${source} ${role.id}`, failed: false }),
        () => settle({ of: `${source} ${role.id}`, failed: true }),
      )
    return isFirst ? whenSeen(place.current, fetchNow) : fetchNow()
  }, [source, role.id, version, place, isFirst])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is its text; what has come changes with what is settled
  const live = useMemo(() => {
    const ranges = rangesHere(source, role.id)
    return ranges ? comparables(ranges, ask) : null
  }, [asked, settled])
  if (isFirst) return first
  if (live !== null) return live
  if (settled?.failed && settled.of === key) return 'unfetched'
  return first && sampleOf(first.ask) === sampleOf(ask) ? { ...first, isBehind: true } : 'coming'
}

/** What decides which ranges there are, whatever is looked for among them and in which order. */
function sampleOf({ source, role, selection }: ComparablesAsk): string {
  return JSON.stringify([source, role.id, selection])
}

/** Runs once when an element comes into view. */
function whenSeen(element: Element | null, run: () => void): (() => void) | undefined {
  if (element === null) return undefined
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    watcher.disconnect()
    run()
  })
  watcher.observe(element)
  return () => watcher.disconnect()
}
