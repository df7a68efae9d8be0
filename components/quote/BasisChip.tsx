import { paySource, type SourceId } from '@/lib/source/registry'

/** The code of a source of pay, as a link to all that is said of it; dashed where it is an opinion. */
export function BasisChip({ basis }: { basis: SourceId }) {
  const { sourceId, code, name, kept } = paySource(basis)
  return (
    <a
      className={`chip ${kept === 'bands' ? 'chip-opinion' : ''}`}
      href={`/data#source-${sourceId}`}
      aria-label={`${code}: ${name}`}
    >
      {code}
    </a>
  )
}
