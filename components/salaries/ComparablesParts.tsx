import { rangesOnPage } from '@/lib/salaries/comparables/view'
import type { RolePay, SalariesView } from '@/lib/salaries/view'
import { country } from '@/lib/value/country'
import { formatCell, formatNumber } from '@/lib/words/format'
import { RoleMark } from '../ui/RoleMark'
import { ChoiceLink } from './explorer'

interface RangeRolesProps {
  readonly pays: SalariesView['pays']
  /** The role whose ranges are listed, as an id. */
  readonly chosen: string
}

/** The roles shown, each leading to its own ranges; nothing where there is one. */
export function RangeRoles({ pays, chosen }: RangeRolesProps) {
  if (pays.length < 2) return null
  return (
    <p className="comparables-roles wrapped small no-print">
      {pays.map(({ role, n }) => (
        <ChoiceLink
          key={role.id}
          part={{ rangesOf: role.id === pays[0]?.role.id ? null : role.id }}
          current={role.id === chosen}
        >
          <RoleMark mark={role.mark} /> {role.shortName} {n === null ? null : <span>{formatCell(n)}</span>}
        </ChoiceLink>
      ))}
    </p>
  )
}

/** The ways out of a selection that no range is in. */
export function WiderRanges({ pay }: { pay: RolePay | undefined }) {
  return (
    <p className="small above-12">
      <ChoiceLink part={pay?.nearest ?? { place: country, level: 'all', year: 'all' }}>
        Look at the nearest choice that has some
      </ChoiceLink>
    </p>
  )
}

/** That nothing is found, and how to see all again. */
export function NothingFound({ find }: { find: string }) {
  return (
    <p className="small above-12">
      No employer, title or place here has “{find}”. <ChoiceLink part={{ rangesFind: '' }}>Show all</ChoiceLink>
    </p>
  )
}

interface RangePagesProps {
  readonly from: number
  readonly of: number
}

/** The pages before and after; nothing where all is on one. */
export function RangePages({ from, of }: RangePagesProps) {
  const left = of - (from + rangesOnPage - 1)
  return (
    <>
      {from > 1 ? <ChoiceLink part={{ rangesFrom: from - rangesOnPage }}>Previous {rangesOnPage}</ChoiceLink> : null}
      {left > 0 ? (
        <ChoiceLink part={{ rangesFrom: from + rangesOnPage }}>
          Next {formatNumber(Math.min(left, rangesOnPage))}
        </ChoiceLink>
      ) : null}
    </>
  )
}
