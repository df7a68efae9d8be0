import type { Role } from '@/data/schema/role'
import type { Manifest, Source } from '@/data/schema/source'
import { type ClaimCount, claimsFrom, sizeOf, sourcesFinding } from '@/lib/source/claims'
import { publishedWhen } from '@/lib/source/provenance'
import { capitalize, formatDate, formatList, formatNumber, formatPlural } from '@/lib/words/format'
import { Fact } from '../ui/Fact'
import { Section } from '../ui/Section'

interface SourceSectionProps {
  readonly sources: readonly Source[]
  readonly roles: readonly Role[]
  readonly manifest: Manifest
}

/** Every source in full: what it gives, under which terms, how many claims rest on it, and where it is weak. */
export function SourceSection({ sources, roles, manifest }: SourceSectionProps) {
  return (
    <Section id="sources" label="Sources" finding={sourcesFinding(sources)}>
      <div className="source-list">
        {sources.map((source) => (
          <SourceBlock
            key={source.id}
            source={source}
            claims={claimsFrom(source.id, roles)}
            rows={sizeOf(source.id, { roles, manifest }).rows}
          />
        ))}
      </div>
    </Section>
  )
}

const kinds: Readonly<Record<Source['kind'], string>> = {
  opinion: 'Opinion: what its author thinks',
  measured: 'Measurement: counted from records',
  editorial: 'Our own judgment, in words and levels',
}

function SourceBlock({ source, claims, rows }: { source: Source; claims: ClaimCount; rows: number }) {
  return (
    <section className="source" id={`source-${source.id}`}>
      <h3 className="full-row">
        {source.name} <span className={`chip chip-${source.kind}`}>{source.code}</span>
      </h3>
      <div>
        <p>{source.provides}</p>
        <p className="note above-12">
          <b>Weak spot.</b> {source.weakSpot}
        </p>
      </div>
      <dl className="source-facts small">
        {source.kind === 'measured' ? (
          <Fact name="Rows kept">
            {rows > 0 ? (
              <a href="#market">
                {formatNumber(rows)}
                <span className="visually-hidden"> rows of {source.name}: what was kept and dropped</span>
              </a>
            ) : (
              <span className="not-stated">none in this version</span>
            )}
          </Fact>
        ) : (
          <Fact name="Claims">{describeClaims(claims)}</Fact>
        )}
        <Fact name="Evidence">{kinds[source.kind]}</Fact>
        <Fact name="As of">{publishedWhen(source) ?? <span className="not-stated">undated</span>}</Fact>
        <Fact name="Read on">{formatDate(source.readOn)}</Fact>
      </dl>
      <dl className="source-facts small">
        <Fact name="Publisher">{capitalize(source.publisher)}</Fact>
        <Fact name="License">{capitalize(source.licence)}</Fact>
        <Fact name="Credit">{source.credit ?? <span className="not-stated">no set wording; named here</span>}</Fact>
        <Fact name="Link">
          {source.url === undefined ? (
            <span className="not-stated">no link given</span>
          ) : (
            <a href={source.url}>{addressInWords(source.url)}</a>
          )}
        </Fact>
      </dl>
    </section>
  )
}

function addressInWords(url: string): string {
  const { hostname, pathname } = new URL(url)
  return `${hostname}${pathname}`.replace(/\/$/, '')
}

function describeClaims({ total, statements, traits, bands }: ClaimCount): string {
  const parts = [
    ...(statements > 0 ? [formatPlural(statements, 'statement')] : []),
    ...(traits > 0 ? [formatPlural(traits, 'trait level')] : []),
    ...(bands > 0 ? [formatPlural(bands, 'pay band')] : []),
  ]
  return parts.length > 1 ? `${formatNumber(total)}: ${formatList(parts)}` : (parts[0] ?? 'none')
}
