import { publishedSource } from '@/lib/source/published'

/** The code of a source of measured pay, as a link to all that is said of it. */
export function SourceChip({ id }: { id: string }) {
  const { kind, code, name } = publishedSource(id)
  return (
    <a className={`chip chip-${kind}`} href={`/data#source-${id}`} aria-label={`${code}: ${name}`}>
      {code}
    </a>
  )
}
