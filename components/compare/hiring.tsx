import type { Role, Source } from '@/data/schema'
import { Statement } from '../ui/Statement'
import { type CompareRow, sameFact } from './CompareRows'

/** The rows about interviewing: what to ask, what should worry, what candidates expect and what breaks their trust. */
export function interviewRows(roles: readonly Role[], sources: readonly Source[]): CompareRow[] {
  return [
    {
      label: 'Interview areas',
      same: sameFact(roles, (role) => role.interviewAreas),
      cell: (role) => (
        <Statement fact={role.interviewAreas} sources={sources}>
          {(areas) => (
            <ul className="ticks">
              {areas.map(({ area, topics }) => (
                <li key={area}>
                  <b>{area}</b>: {topics.map(({ topic }) => topic).join(', ')}
                </li>
              ))}
            </ul>
          )}
        </Statement>
      ),
    },
    {
      label: 'Red flags',
      same: sameFact(roles, (role) => role.redFlags),
      cell: (role) => (
        <Statement fact={role.redFlags} sources={sources}>
          {(flags) => (
            <ul className="ticks">
              {flags.map(({ flag }) => (
                <li key={flag}>{flag}</li>
              ))}
            </ul>
          )}
        </Statement>
      ),
    },
    {
      label: 'They expect',
      same: sameFact(roles, (role) => role.expectations),
      cell: (role) => (
        <Statement fact={role.expectations} sources={sources}>
          {(items) => (
            <ul className="ticks">
              {items.map(({ aspect, expects }) => (
                <li key={aspect}>{expects}</li>
              ))}
            </ul>
          )}
        </Statement>
      ),
    },
    {
      label: 'What breaks trust',
      same: sameFact(roles, (role) => role.expectations),
      cell: (role) => (
        <Statement fact={role.expectations} sources={sources}>
          {(items) => (
            <ul className="ticks">
              {items.map(({ aspect, breaksTrust }) => (
                <li key={aspect}>{breaksTrust}</li>
              ))}
            </ul>
          )}
        </Statement>
      ),
    },
  ]
}

/** The rows about finding people: where they come from, with what strength and what to watch for. */
export function sourcingRows(roles: readonly Role[], sources: readonly Source[]): CompareRow[] {
  return [
    {
      label: 'Where to look',
      same: sameFact(roles, (role) => role.pools),
      cell: (role) => (
        <Statement fact={role.pools} sources={sources}>
          {(pools) => (
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
          )}
        </Statement>
      ),
    },
  ]
}
