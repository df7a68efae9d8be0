import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import type { Trait } from '@/data/schema/vocabulary'
import { countWhy } from '@/lib/traits/count-why'
import { type WeighedDifferences, weighDifferences } from '@/lib/traits/difference-why'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { pairGrid, pairTable } from '@/lib/traits/pair-grid'
import { similarityWhy, traitCoverageWhy } from '@/lib/traits/whys'
import { pairsOf } from '@/lib/value/pairs'
import { capitalize, formatCountInterval, formatShare, uncapitalize } from '@/lib/words/format'
import { nameJobs, oneOf, possessive } from '@/lib/words/role-names'
import type { Why } from '@/lib/working/why'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { HeatTable } from '../figure/HeatTable'
import { RampKey } from '../figure/RampKey'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'
import { Section } from '../ui/Section'
import { WhyFigure, WhyPanel } from '../ui/WhyFigure'

interface Pair {
  readonly a: Role
  readonly b: Role
  readonly alike: Why | null
  readonly ofA: Why | null
  readonly ofB: Why | null
  readonly counts: Why
  readonly apart: WeighedDifferences | null
}

interface LikenessSectionProps {
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
  readonly sources: readonly Source[]
}

/** How alike each pair is, how much of each role the other covers, and which traits set them apart. */
export function LikenessSection({ roles, traits, sources }: LikenessSectionProps) {
  const finding = similarityFinding(roles, traits)
  const pairs = pairsOf(roles).map(
    ([a, b]): Pair => ({
      a,
      b,
      alike: similarityWhy(a, b, traits),
      ofA: traitCoverageWhy(a, b, traits),
      ofB: traitCoverageWhy(b, a, traits),
      counts: countWhy(a, b, traits),
      apart: weighDifferences(a, b, traits, 4),
    }),
  )
  return (
    <Section id="likeness" label="Likeness" finding={finding}>
      <div className={roles.length > 2 ? 'likeness' : ''}>
        {roles.length > 2 ? (
          <DataFigure
            title="Similarity of each pair in traits, per cent"
            sentence={finding}
            drawing={<PairSquare roles={roles} traits={traits} pairs={pairs} />}
            table={pairTable(roles, traits)}
            sources={sources.filter((source) => pairs.some(({ alike }) => alike?.sources.includes(source.id)))}
            downloads={roleFiles('pairs', roles)}
          />
        ) : null}
        <ul className="pair-lines">
          {pairs.map((pair) => (
            <PairLine key={`${pair.a.id} ${pair.b.id}`} pair={pair} traits={traits} />
          ))}
        </ul>
      </div>
      {pairs
        .flatMap(({ alike, ofA, ofB, counts, apart }) => [
          alike,
          ofA,
          ofB,
          roles.length > 2 ? counts : null,
          apart?.why,
        ])
        .flatMap((why) => (why ? [<WhyPanel key={why.key} why={why} sources={sources} />] : []))}
    </Section>
  )
}

function PairLine({ pair: { a, b, alike, ofA, ofB, apart }, traits }: { pair: Pair; traits: readonly Trait[] }) {
  const name = (id: string) => traits.find((trait) => trait.id === id)?.name ?? id
  return (
    <li>
      <span className="pair-marks" aria-hidden="true">
        <RoleMark mark={a.mark} />
        <RoleMark mark={b.mark} />
      </span>
      <div>
        <p>
          {capitalize(nameJobs([a, b]))} are{' '}
          {alike ? (
            <b>
              <WhyFigure why={alike} />
            </b>
          ) : (
            'not comparable: no trait is held by either'
          )}
          {alike ? ' alike' : ''}.{' '}
          {ofA && ofB ? (
            <>
              {capitalize(oneOf(b))} covers <WhyFigure why={ofA} /> of {possessive(a)} work; {oneOf(a)} covers{' '}
              <WhyFigure why={ofB} /> of {possessive(b)}.
            </>
          ) : null}
        </p>
        {apart ? (
          <p className="small muted">
            <WhyFigure why={apart.why}>Furthest apart</WhyFigure>:{' '}
            {apart.furthest.map((difference, index) => (
              <span key={difference.trait}>
                {index > 0 ? '; ' : ''}
                {uncapitalize(name(difference.trait))} ({a.mark.code} {difference.a}, {b.mark.code} {difference.b};{' '}
                {formatShare(difference.share)} of the difference)
              </span>
            ))}
            .
          </p>
        ) : (
          <p className="small muted">Every trait that both state is at the same level.</p>
        )}
      </div>
    </li>
  )
}

function PairSquare({ roles, traits, pairs }: Omit<LikenessSectionProps, 'sources'> & { pairs: readonly Pair[] }) {
  return (
    <>
      <HeatTable
        caption="Below the diagonal: similarity of each pair. Above it: how many traits both hold of those either holds."
        roles={roles}
        grid={pairGrid(roles, traits, 'counts')}
        head={(role) => <RoleName role={role} form="short-or-code" />}
        draw={(cell, row, column) => {
          const pair = pairs.find(({ a, b }) => [a, b].includes(row) && [a, b].includes(column))
          if (cell.kind === 'counts' && pair)
            return (
              <td className="counts small">
                <WhyFigure why={pair.counts}>
                  <span>{formatCountInterval(cell.both)}</span> <span>of {formatCountInterval(cell.either)}</span>
                </WhyFigure>
              </td>
            )
          if (cell.kind !== 'similarity' || !pair?.alike) return null
          return (
            <td className={cell.ramp}>
              <WhyFigure why={pair.alike} />
            </td>
          )
        }}
      />
      <p className="figure-key micro">
        <RampKey />
        <span>Below the diagonal, weighted by level; above it, how many traits both hold of those either holds.</span>
      </p>
    </>
  )
}
