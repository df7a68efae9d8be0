/** The rows of an advertisement: one for each range of pay a year, and why there is none of the others. */
import { payStated } from '../posted/pay/ranges'
import { type YearlyRange, yearly } from '../posted/pay/yearly'
import { foreignPayReason, oneAmountReason, unpaidReason } from '../posted/reasons'
import type { PlaceNames } from './place-names'
import type { FieldPay, Posting } from './posting'
import { type Zone, zoned } from './zones'

/** A row of the table, before it knows its board. */
export interface Row extends Zone, YearlyRange {
  readonly employer: string
  readonly title: string
  readonly isRemote: boolean
  readonly note: string
}

export interface Rows {
  readonly rows: readonly Row[]
  /** A reason for each range or amount that is dropped, or for the advertisement where it states no pay. */
  readonly dropped: readonly string[]
}

const mostOnlyReason = 'only the most that is paid (“up to”)'
const repeatedReason = 'a range that the same advertisement gives twice'

/** The fields of the interface decide where they state pay; else the text does. */
export function rowsOf(posting: Posting, names: PlaceNames): Rows {
  const stated = statedBy(posting)
  if (typeof stated === 'string') return { rows: [], dropped: [stated] }
  const dropped: string[] = []
  const kept = stated.flatMap((pay) => {
    const result = yearly(pay)
    if (!('reason' in result)) return [{ ...result, label: pay.label, isBare: pay.currency === '$' }]
    dropped.push(result.reason)
    return []
  })
  const rows: Row[] = []
  for (const { label, zone, isBare, ...range } of zoned(posting, kept, names)) {
    // A bare dollar sign for another country alone is that country's dollar.
    if (isBare && names.isAbroad(zone.place)) {
      dropped.push(foreignPayReason)
      continue
    }
    const note = noteOf(posting, range, kept.length > 1 ? label : '')
    const row: Row = { ...described(posting), ...zone, ...range, note }
    if (rows.some((before) => isRepeated(before, row))) dropped.push(repeatedReason)
    else rows.push(row)
  }
  return { rows, dropped }
}

/** Equal amounts for one place; of another period nearly equal ones, such as "$72.12–$86.54 an hour" beside $150,000–$180,000. */
function isRepeated(before: Row, row: Row): boolean {
  const zoneOf = ({ states, place }: Row) => states.join('|') || place
  const nearness = before.per === row.per ? 0 : 0.005
  const isNear = (a: number, b: number) => Math.abs(a / b - 1) <= nearness
  return zoneOf(before) === zoneOf(row) && isNear(before.lowUsd, row.lowUsd) && isNear(before.highUsd, row.highUsd)
}

function statedBy({ fields, text }: Posting): readonly FieldPay[] | string {
  if (fields.length > 0) return fields
  const { ranges, single } = payStated(text)
  if (ranges.length > 0) return ranges
  if (single === undefined) return unpaidReason
  return single === 'most' ? mostOnlyReason : oneAmountReason
}

const described = ({ employer, title, isRemote }: Posting) => ({ employer, title, isRemote })

/** The longest name of a zone that a note gives. */
const longestLabel = 60

function noteOf({ firstPosted }: Posting, { per }: YearlyRange, label: string): string {
  return [
    firstPosted ? `first posted ${firstPosted}` : '',
    label !== '' && label.length <= longestLabel ? `zone: ${label}` : '',
    per === 'year' || per === 'hour' ? '' : `stated by the ${per}`,
  ]
    .filter(Boolean)
    .join('; ')
}
