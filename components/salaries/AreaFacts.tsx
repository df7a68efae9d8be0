import { memo } from 'react'
import type { AreaFace } from '@/lib/salaries/selection'
import type { SalariesView } from '@/lib/salaries/view'
import { formatNumber, formatPart } from '@/lib/words/format'

interface AreaFactsProps {
  readonly view: SalariesView
  readonly area: AreaFace
  /** Where the cost of labor comes from, with its vintage. */
  readonly sourceLine: string
}

/** What the chosen area does to pay, and apart from it what life costs there. */
export const AreaFacts = memo(function AreaFacts({ view, area, sourceLine }: AreaFactsProps) {
  return (
    <dl className="area-facts beside small">
      <dt>Cost of labour in {area.name}</dt>
      <dd>
        {area.why ??
          view.pays
            .map(({ role }) => {
              const ratio = area.labour[role.id]
              return ratio === undefined
                ? `${role.shortName}: not stated`
                : `${role.shortName}: ${formatPart(ratio)} times the national mean of its occupations`
            })
            .join('; ')
            .concat('.')}{' '}
        Area means beside national ones ({sourceLine}): a proxy, not this source.
      </dd>
      <dt>Cost of living there</dt>
      <dd>
        {area.living === null
          ? 'The publisher computes no price parity for this area.'
          : `Prices at ${formatNumber(area.living)}, the country being 100 (BEA regional price parity). It says what a salary buys, not what employers pay.`}
      </dd>
    </dl>
  )
})
