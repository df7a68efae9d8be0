import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { EvidenceByRole, MeasuredPay } from '@/lib/evidence/by-role'
import { measuredAt, measuredMedian, sampleNote } from '@/lib/pay/measured'
import { describeScope } from '@/lib/pay/scope'
import { knownOrigins } from '@/lib/source/provenance'
import { paySource } from '@/lib/source/registry'
import { formatUsd, formatUsdRange, formatWeeks } from '@/lib/words/format'
import { SourceChip } from '../ui/SourceChip'
import { Ticks } from '../ui/Ticks'
import { allSame, type CompareRow, statedRows } from './CompareRows'

/** The rows of "At a glance"; a role without a published band has what was measured at each level in its place. */
export function glanceRows(
  roles: readonly Role[],
  steps: readonly LadderStep[],
  evidence: EvidenceByRole,
): CompareRow[] {
  const row = statedRows(roles)
  return [
    row('Focus', 'focus', (text) => text),
    row('Best for', 'bestFor', (text) => text),
    row('Usually comes from', 'background', (text) => text),
    hiringRow(roles),
    {
      label: 'Pay by level',
      originOf: (role) => role.bands[0]?.origin ?? null,
      same:
        roles.every((role) => role.bands.length > 0) &&
        allSame(
          roles.map((role) => role.bands.map(({ lowUsd, highUsd, levels, place }) => [lowUsd, highUsd, levels, place])),
        ),
      cell: (role) =>
        role.bands.length > 0 ? (
          <Bands bands={role.bands} steps={steps} />
        ) : (
          <MeasuredLevels steps={steps} strips={evidence[role.id] ?? []} />
        ),
    },
  ]
}

/** How long it takes to fill the role, and how hard it is, as a source rates it. */
function hiringRow(roles: readonly Role[]): CompareRow {
  const told = ({ weeksToHire, difficulty }: Role) => [weeksToHire, difficulty].filter(({ kind }) => kind === 'known')
  return {
    label: 'Time to hire',
    same: roles.every((role) => told(role).length > 0) && allSame(roles.map(told)),
    originOf: ({ weeksToHire, difficulty }) => knownOrigins([weeksToHire, difficulty])[0] ?? null,
    silenceOf: (role) => (told(role).length > 0 || role.weeksToHire.kind === 'known' ? null : role.weeksToHire.why),
    cell: ({ weeksToHire: weeks, difficulty }) => {
      const said = [
        ...(weeks.kind === 'known' ? [`${formatWeeks(weeks.value)} weeks`] : []),
        ...(difficulty.kind === 'known' ? [difficulty.value] : []),
      ]
      return said.length > 0 ? <b>{said.join(', ')}</b> : <span className="not-stated">not stated</span>
    },
  }
}

/** No published band, and the medians of titles that name a level, all of one source; of none, the one of all levels. */
function MeasuredLevels({ steps, strips }: { steps: readonly LadderStep[]; strips: readonly MeasuredPay[] }) {
  const found = steps.flatMap(({ id, name }) => {
    const median = measuredAt(strips, id)
    return median ? [{ level: name.toLowerCase(), ...median }] : []
  })
  const overall = measuredMedian(strips)
  const shown = found.length > 0 || overall === null ? found : [{ level: 'all levels', ...overall }]
  const [first] = shown
  if (first === undefined) return <span className="not-stated">no band, and no source has enough for a median</span>
  return (
    <>
      <span className="small muted">
        Medians, no published band <SourceChip id={paySource(first.source).sourceId} />
      </span>
      <ul>
        {shown.map((median) => (
          <li key={median.level}>
            <b>{formatUsd(median.usd)}</b>{' '}
            <span className="small muted">
              {median.level} {sampleNote(median)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Bands({ bands, steps }: { bands: Role['bands']; steps: readonly LadderStep[] }) {
  return (
    <ul>
      {bands.map((band) => (
        <li key={band.levels.join()}>
          <b className="nowrap">{formatUsdRange(band)}</b>{' '}
          <span className="small muted">{describeScope(band, steps)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What to ask first in each area of an interview, and what should worry. */
export function interviewRows(roles: readonly Role[]): CompareRow[] {
  const row = statedRows(roles)
  return [
    row('First questions', 'interviewAreas', (areas) => (
      <ul className="questions">
        {areas.map(({ area, topics }) => (
          <li key={area}>
            <b>{area}</b> {topics[0]?.question}
          </li>
        ))}
      </ul>
    )),
    row('Red flags', 'redFlags', (flags) => <Ticks items={flags.map(({ flag }) => flag)} />),
  ]
}

/** What candidates expect, and what breaks their trust. */
export function expectationRows(roles: readonly Role[]): CompareRow[] {
  const row = statedRows(roles)
  return [
    row('They expect', 'expectations', (items) => <Ticks items={items.map(({ expects }) => expects)} />),
    row('What breaks trust', 'expectations', (items) => <Ticks items={items.map(({ breaksTrust }) => breaksTrust)} />),
  ]
}

/** Where people come from, with what strength and what to watch for. */
export function sourcingRows(roles: readonly Role[]): CompareRow[] {
  return [
    statedRows(roles)('Where to look', 'pools', (pools) => (
      <ul className="questions">
        {pools.map(({ pool, strength, caution }) => (
          <li key={pool}>
            <b>{pool}</b> {strength}. <span className="muted">{caution}.</span>
          </li>
        ))}
      </ul>
    )),
  ]
}
