import { memo, useId } from 'react'
import { defaultSalaries, type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { levelName } from '@/lib/source/levels'
import { paySource } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { KeptFields } from '../ui/KeptFields'
import { useExplorer } from './explorer'
import { OfferField } from './OfferField'
import {
  type ControlOptions,
  LevelField,
  PlaceField,
  RoleFields,
  SourceField,
  YearField,
  yearsOffered,
} from './PayFields'

/** The explorer's choices: a form that the server answers, and with script the page itself. A sheet on a narrow screen. */
export const Controls = memo(function Controls({ options }: { options: ControlOptions }) {
  const { address, change } = useExplorer()
  const { level, year, source } = address
  const id = useId()
  const years = options.years[source] ?? []
  // A control with one choice is none; what the address says of it is kept all the same.
  const hasYears = yearsOffered(year, years).length > 0
  const { hasLevels } = paySource(source).abilities
  const { roles, place, offerUsd } = defaultSalaries
  const asked = { roles, place, offerUsd, source: defaultSalaries.source }
  const kept = {
    ...address,
    ...asked,
    ...(hasLevels ? { level: defaultSalaries.level } : {}),
    ...(hasYears ? { year: defaultSalaries.year } : {}),
    from: 1,
    rangesFrom: 1,
  }
  return (
    <div className="explorer-controls no-print">
      <button type="button" className="filter-bar one-line narrow-only" popoverTarget={id}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 4h9M14 4h1M1 12h1M6 12h9" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="12" cy="4" r="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="4" cy="12" r="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span>{summaryOf(address, options)}</span>
      </button>
      <form id={id} popover="auto" action="/salaries" className="filters" aria-label="What is shown">
        <RoleFields chosen={address.roles} roles={options.roles} change={change} />
        {hasLevels ? <LevelField source={source} level={level} change={change} /> : null}
        <PlaceField
          {...options}
          source={source}
          place={address.place}
          hrefOf={(place) => salariesHref({ ...address, place })}
          change={change}
        />
        {hasYears ? <YearField year={year} years={years} change={change} /> : null}
        <SourceField source={source} place={address.place} change={change} />
        <OfferField />
        <KeptFields href={salariesHref(kept)} />
        <noscript>
          <button type="submit" className="button">
            Show
          </button>
        </noscript>
        <button type="button" className="button filters-done narrow-only" popoverTarget={id} popoverTargetAction="hide">
          Done
        </button>
      </form>
    </div>
  )
})

function summaryOf({ roles, place, source, level }: SalariesAddress, options: ControlOptions): string {
  const names = roles.map((id) => options.roles.find((role) => role.id === id)?.shortName ?? id)
  const where = place === country ? 'US' : options.placeName
  const parts = [names.join(' · '), level === 'all' ? null : levelName(source, level), where, paySource(source).name]
  return parts.filter((part) => part !== null).join(' · ')
}
