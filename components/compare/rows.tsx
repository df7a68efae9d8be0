import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { EvidenceByRole, MeasuredPay } from '@/lib/evidence/by-role'
import { measuredAt, measuredMedian } from '@/lib/pay/measured'
import { describeScope } from '@/lib/pay/scope'
import { formatUsdRange, formatWeeks } from '@/lib/words/format'
import { MeasuredFigure } from '../figure/MeasuredFigure'
import { Meter } from '../ui/Meter'
import { Ticks } from '../ui/Ticks'
import { allSame, type CompareRow, statedRows } from './CompareRows'

const difficultySteps = { easy: 1, moderate: 2, hard: 3 } as const

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
    row('Weeks to hire', 'weeksToHire', (weeks) => <b className="nowrap">{formatWeeks(weeks)} weeks</b>),
    row('Hard to hire', 'difficulty', (rating) => <Difficulty rating={rating} />),
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

/** No published band, and the medians of titles that name a level, all of one source. */
function MeasuredLevels({ steps, strips }: { steps: readonly LadderStep[]; strips: readonly MeasuredPay[] }) {
  const found = steps.flatMap((step) => {
    const median = measuredAt(strips, step.id)
    return median ? [{ step, median }] : []
  })
  const overall = measuredMedian(strips)
  if (found.length === 0 && overall === null)
    return <span className="not-stated">no band, and no source has enough for a median</span>
  return (
    <>
      <span className="small muted">No published band; measured:</span>
      <ul>
        {found.map(({ step, median }) => (
          <li key={step.id}>
            <MeasuredFigure median={median} level={step.name.toLowerCase()} />
          </li>
        ))}
        {found.length === 0 && overall ? (
          <li>
            <MeasuredFigure median={overall} level="all levels" />
          </li>
        ) : null}
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

/** How hard a role is to hire, as its source rates it: easy, moderate or hard. */
export function Difficulty({ rating }: { rating: keyof typeof difficultySteps }) {
  return (
    <>
      <Meter step={difficultySteps[rating]} />
      <span className="capitalize">{rating}</span>
    </>
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
