/** The kinds of quote by how far they usually miss, and those that were never tried. */
import type { QuoteError } from '@/data/schema/quote'
import { countClasses } from '@/lib/engine/typical-error'
import { cellSources, paySource, quoteBases, type SourceId } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'

/** Quotes of one source for one kind of place, by how many observations their cell holds: none first, thirty and more last. */
export interface ErrorKind {
  readonly source: SourceId
  readonly place: QuoteError['place']
  /** Null where no cell of so many was tried. */
  readonly byCount: readonly (QuoteError | null)[]
  /** The largest of the usual misses, a share. */
  readonly worst: QuoteError
}

/** Every kind that was tried, the one that misses most first. */
export function errorKinds(errors: readonly QuoteError[]): ErrorKind[] {
  return [...grouped(errors, ({ source, place }) => `${source} ${place}`).values()]
    .map((own) => {
      const [{ source, place }] = own
      const byCount = countClasses.map((n) => own.find((each) => each.n === n) ?? null)
      const worst = own.reduce((most, each) => (each.usual > most.usual ? each : most))
      return { source, place, byCount, worst }
    })
    .sort((a, b) => b.worst.usual - a.worst.usual)
}

/** A kind of quote that was never held against the market; of every place where `place` is null. */
export interface UntestedKind {
  readonly source: SourceId
  readonly place: QuoteError['place'] | null
}

/** The kinds that quotes are given of and none was tried: of remote work only where a source records it. */
export function untestedKinds(errors: readonly QuoteError[]): UntestedKind[] {
  const isTried = (source: SourceId, place: QuoteError['place']) =>
    errors.some((each) => each.source === source && each.place === place)
  const offered = (source: SourceId) => {
    const hasRemote = paySource(source).abilities.hasRanges
    return (['country', 'state', 'area', 'remote'] as const).filter((place) => place !== 'remote' || hasRemote)
  }
  return quoteBases.flatMap((source): UntestedKind[] => {
    if (!cellSources.includes(source)) return [{ source, place: null }]
    const untried = offered(source).filter((place) => !isTried(source, place))
    return untried.length === offered(source).length
      ? [{ source, place: null }]
      : untried.map((place) => ({ source, place }))
  })
}
