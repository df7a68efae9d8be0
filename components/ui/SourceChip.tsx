import type { Source } from '@/data/schema/source'

/** The code of a source of measured pay, as a link to all that is said of it. */
export function SourceChip({ id, sources }: { id: string; sources: readonly Source[] }) {
  const source = sources.find((each) => each.id === id)
  if (source === undefined) throw new RangeError(`no source is called “${id}”`)
  return (
    <a className={`chip chip-${source.kind}`} href={`/data#source-${id}`} aria-label={`${source.code}: ${source.name}`}>
      {source.code}
    </a>
  )
}
