import { memo } from 'react'
import { inPlace } from '@/lib/place/geography'
import { againstCountry } from '@/lib/place/labor/words'
import type { AreaFace } from '@/lib/salaries/selection'
import type { SalariesView } from '@/lib/salaries/view'
import { paySource } from '@/lib/source/registry'
import { formatNumber } from '@/lib/words/format'

interface AreaFactsProps {
  readonly view: SalariesView
  readonly area: AreaFace
  readonly states: readonly { readonly id: string; readonly name: string }[]
  /** Where the cost of labor comes from, with its vintage. */
  readonly sourceLine: string
}

/** What the chosen area does to pay, and apart from it what life costs there. */
export const AreaFacts = memo(function AreaFacts({ view, area, states, sourceLine }: AreaFactsProps) {
  const { isProxy } = paySource(view.address.source).abilities
  const state = states.find(({ id }) => id === area.states[0])
  return (
    <dl className="area-facts beside small">
      <dt>Cost of labor in {inPlace(area)}</dt>
      <dd>
        {view.pays
          .map(({ role }) => {
            const ratio = area.labour[role.id]
            if (ratio === undefined) return `${role.shortName}: not published`
            const whose = area.fromState.includes(role.id) ? ` (${state ? inPlace(state) : 'its state'}’s figure)` : ''
            return `${role.shortName}: ${againstCountry(ratio)}${whose}`
          })
          .join('; ')
          .concat('.')}{' '}
        What employers pay in the role’s occupations ({sourceLine}): a proxy{isProxy ? '' : ', not this source'}.
      </dd>
      <dt>Cost of living there</dt>
      <dd>
        {area.living === null
          ? 'BEA publishes no price parity for this area.'
          : `${formatNumber(area.living)}, US = 100 (BEA regional price parity). It says what a salary buys, not what employers pay.`}
      </dd>
    </dl>
  )
})
