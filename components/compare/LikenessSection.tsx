import type { Dataset, Role } from '@/data/schema'
import { capitalize, formatShare, uncapitalize } from '@/lib/format'
import { similarityFinding } from '@/lib/likeness-sentences'
import { pairGrid, pairTable } from '@/lib/pair-grid'
import { pairsOf } from '@/lib/pairs'
import { nameJobs, oneOf, possessive } from '@/lib/role-names'
import { similarityWhy, traitCoverageWhy } from '@/lib/trait-whys'
import { differences, levelsOf } from '@/lib/traits'
import type { Why } from '@/lib/why'
import { DataFigure } from '../figure/DataFigure'
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
}

/** How alike each pair is, how much of each role the other covers, and which traits set them apart. */
export function LikenessSection({ roles, facts }: { roles: readonly Role[]; facts: Dataset }) {
  const { traits, sources } = facts
  const finding = similarityFinding(roles, traits)
  const pairs = pairsOf(roles).map(
    ([a, b]): Pair => ({
      a,
      b,
      alike: similarityWhy(a, b, traits),
      ofA: traitCoverageWhy(a, b, traits),
      ofB: traitCoverageWhy(b, a, traits),
    }),
  )
  return (
    <Section id="likeness" label="Likeness" finding={finding}>
      <div className={roles.length > 2 ? 'likeness' : ''}>
        {roles.length > 2 ? (
          <DataFigure
            title="Similarity of each pair in traits, per cent"
            sentence={finding}
            drawing={<PairSquare roles={roles} facts={facts} pairs={pairs} />}
            table={pairTable(roles, traits)}
            sources={sources.filter((source) => pairs.some(({ alike }) => alike?.sources.includes(source.id)))}
            download={{ kind: 'pairs', roles: roles.map((role) => role.id) }}
          />
        ) : null}
        <ul className="pair-lines">
          {pairs.map((pair) => (
            <PairLine key={`${pair.a.id} ${pair.b.id}`} pair={pair} facts={facts} />
          ))}
        </ul>
      </div>
      {pairs
        .flatMap(({ alike, ofA, ofB }) => [alike, ofA, ofB])
        .flatMap((why) => (why ? [<WhyPanel key={why.key} why={why} sources={sources} />] : []))}
    </Section>
  )
}

function PairLine({ pair: { a, b, alike, ofA, ofB }, facts }: { pair: Pair; facts: Dataset }) {
  const apart = differences(
    levelsOf(a),
    levelsOf(b),
    facts.traits.map((trait) => trait.id),
  ).slice(0, 4)
  const name = (id: string) => facts.traits.find((trait) => trait.id === id)?.name ?? id
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
        {apart.length > 0 ? (
          <p className="small muted">
            Furthest apart:{' '}
            {apart.map((difference, index) => (
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

function PairSquare({ roles, facts, pairs }: { roles: readonly Role[]; facts: Dataset; pairs: readonly Pair[] }) {
  const grid = pairGrid(roles, facts.traits, 'counts')
  const whyOf = (one: Role | undefined, other: Role | undefined) =>
    pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.alike
  return (
    <>
      <table className="heat">
        <caption className="visually-hidden">
          Below the diagonal: similarity of each pair. Above it: among the traits that both state, those both hold of
          those either holds.
        </caption>
        <thead>
          <tr>
            <td />
            {roles.map((role) => (
              <th key={role.id} scope="col">
                <RoleName role={role} form="code" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((row, rowIndex) => (
            <tr key={row.id}>
              <th scope="row">
                <RoleName role={row} form="short-or-code" />
              </th>
              {grid[rowIndex]?.map((cell, columnIndex) => {
                const key = roles[columnIndex]?.id
                if (cell.kind === 'self')
                  return (
                    <td key={key}>
                      <RoleMark mark={row.mark} />
                      <span className="visually-hidden">the same role</span>
                    </td>
                  )
                if (cell.kind === 'counts')
                  return (
                    <td key={key} className="counts small">
                      {cell.shared} of {cell.either}
                      <br />
                      <span className="micro">traits</span>
                    </td>
                  )
                const why = whyOf(row, roles[columnIndex])
                return cell.kind === 'similarity' && why ? (
                  <td key={key} className={cell.ramp}>
                    <WhyFigure why={why} />
                  </td>
                ) : (
                  <td key={key} className="counts micro">
                    no data
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figure-key micro">
        <RampKey />
        <span>
          Below the diagonal, weighted by level; above it, among the traits that both state, those both hold of those
          either holds.
        </span>
      </p>
    </>
  )
}
