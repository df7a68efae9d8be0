import type { Manifest, MarketInput, Source } from '@/data/schema/source'
import { droppedOf, inputsFinding } from '@/lib/source/inputs'
import { formatNumber } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'
import { Section } from '../ui/Section'

/** What was read to make the measured figures, what was kept of it, and what was dropped and why. */
export function MarketSection({ manifest, sources }: { manifest: Manifest; sources: readonly Source[] }) {
  return (
    <Section id="market" label="Measured pay" finding={inputsFinding(manifest.inputs)}>
      <p className="prose">
        A program reads the files as published and gives each row a role and a level by its job title. It merges
        repeats, then counts rows by wage, to three significant digits, for each role, level, place and year. It drops
        what it cannot use and counts the reasons.
      </p>
      {manifest.inputs.map((input) => (
        <InputBlock key={input.file} input={input} source={sources.find(({ id }) => id === input.source)} />
      ))}
    </Section>
  )
}

function InputBlock({ input, source }: { input: MarketInput; source: Source | undefined }) {
  return (
    <details className="twin">
      <summary>
        {`${input.file}: ${formatNumber(input.rows)} rows read, ${formatNumber(input.kept)} kept, ${formatNumber(droppedOf(input))} dropped`}
      </summary>
      <DataTable
        className="data-table input-table"
        caption={`What became of the rows of ${input.file}`}
        heads={[
          <a key="source" href={`#source-${input.source}`}>
            {source?.name ?? input.source}
          </a>,
          { number: 'Rows' },
        ]}
      >
        <tr>
          <th scope="row">Kept</th>
          <td className="number">{formatNumber(input.kept)}</td>
        </tr>
        {input.dropped.map(({ reason, rows }) => (
          <tr key={reason}>
            <th scope="row">Dropped: {reason}</th>
            <td className="number">{formatNumber(rows)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Read</th>
          <td className="number">{formatNumber(input.rows)}</td>
        </tr>
      </DataTable>
      <p className="micro">
        SHA-256 <code>{input.sha256}</code>
      </p>
    </details>
  )
}
