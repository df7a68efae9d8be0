import type { Changelog, Manifest } from '@/data/schema/source'
import { formatDate, formatList } from '@/lib/words/format'
import { Section } from '../ui/Section'

interface ChangeSectionProps {
  readonly changelog: Changelog
  readonly manifest: Manifest
  /** The releases that quotes can be made from. */
  readonly kept: readonly string[]
}

/** What changed in the data, newest first as the file has it, and of which releases quotes are kept. */
export function ChangeSection({ changelog, manifest, kept }: ChangeSectionProps) {
  return (
    <Section
      id="changelog"
      label="Changelog"
      finding={`Data version ${manifest.dataVersion}, made ${formatDate(manifest.madeOn)}.`}
    >
      <p>You can make quotes from {formatList(kept)}. A link that names one of these versions keeps its figures.</p>
      <ol className="changes">
        {changelog.map(({ version, on, changes }) => (
          <li key={version}>
            <h3>{version}</h3>
            <p className="micro">
              <time dateTime={on}>{formatDate(on)}</time>
            </p>
            <ul className="ticks above-6">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  )
}
