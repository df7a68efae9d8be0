import type { Changelog, Manifest } from '@/data/schema'
import { formatDate } from '@/lib/format'
import { Section } from '../ui/Section'

/** What changed in the data, newest first as the file has it. */
export function ChangeSection({ changelog, manifest }: { changelog: Changelog; manifest: Manifest }) {
  return (
    <Section
      id="changelog"
      label="Changelog"
      finding={`Data version ${manifest.dataVersion}, made ${formatDate(manifest.madeOn)}.`}
    >
      <ol className="changes">
        {changelog.map(({ version, on, changes }) => (
          <li key={version}>
            <h3>{version}</h3>
            <p className="micro">
              <time dateTime={on}>{formatDate(on)}</time>
            </p>
            <ul className="ticks">
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
