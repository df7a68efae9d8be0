import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import { describeScope } from '@/lib/pay/scope'
import { formatUsdRange, formatWeeks } from '@/lib/words/format'
import { Chip } from '../ui/Chip'
import { Meter } from '../ui/Meter'
import { NotStated } from '../ui/Statement'
import { Ticks } from '../ui/Ticks'
import { allSame, type CompareRow, statedRows } from './CompareRows'

const difficultySteps = { easy: 1, moderate: 2, hard: 3 } as const

/** The rows of "At a glance". */
export function glanceRows(roles: readonly Role[], steps: readonly LadderStep[]): CompareRow[] {
  const row = statedRows(roles)
  return [
    row('Focus', 'focus', (text) => text),
    row('Best for', 'bestFor', (text) => text),
    row('Usually comes from', 'background', (text) => text),
    row('Weeks to hire', 'weeksToHire', (weeks) => <b className="nowrap">{formatWeeks(weeks)}</b>),
    row('Hard to hire', 'difficulty', (rating) => <Difficulty rating={rating} />),
    {
      label: 'Pay by level',
      same:
        roles.every((role) => role.bands.length > 0) &&
        allSame(
          roles.map((role) => role.bands.map(({ lowUsd, highUsd, levels, place }) => [lowUsd, highUsd, levels, place])),
        ),
      cell: (role) => <Bands bands={role.bands} steps={steps} />,
    },
  ]
}

function Bands({ bands, steps }: { bands: Role['bands']; steps: readonly LadderStep[] }) {
  if (bands.length === 0) return <NotStated why="No published band has been read for this role." />
  return (
    <ul>
      {bands.map((band) => (
        <li key={band.levels.join()}>
          <b className="nowrap">{formatUsdRange(band)}</b>{' '}
          <span className="small muted">{describeScope(band, steps)}</span> <Chip origin={band.origin} />
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

/** The rows about interviewing: what to ask, what should worry, what candidates expect and what breaks their trust. */
export function interviewRows(roles: readonly Role[]): CompareRow[] {
  const row = statedRows(roles)
  return [
    row('Interview areas', 'interviewAreas', (areas) => (
      <ul className="ticks">
        {areas.map(({ area, topics }) => (
          <li key={area}>
            <b>{area}</b>: {topics.map(({ topic }) => topic).join(', ')}
          </li>
        ))}
      </ul>
    )),
    row('Red flags', 'redFlags', (flags) => <Ticks items={flags.map(({ flag }) => flag)} />),
    row('They expect', 'expectations', (items) => <Ticks items={items.map(({ expects }) => expects)} />),
    row('What breaks trust', 'expectations', (items) => <Ticks items={items.map(({ breaksTrust }) => breaksTrust)} />),
  ]
}

/** The rows about finding people: where they come from, with what strength and what to watch for. */
export function sourcingRows(roles: readonly Role[]): CompareRow[] {
  return [
    statedRows(roles)('Where to look', 'pools', (pools) => (
      <ul className="pools">
        {pools.map(({ pool, strength, caution }) => (
          <li key={pool}>
            <b>{pool}</b>
            <span>
              <span className="muted">Strength:</span> {strength}
            </span>
            <span>
              <span className="muted">Caution:</span> {caution}
            </span>
          </li>
        ))}
      </ul>
    )),
  ]
}
