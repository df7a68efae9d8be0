import type { Role } from '@/data/schema/role'
import { Ticks } from '../ui/Ticks'
import { type CompareRow, statedRows } from './CompareRows'

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
