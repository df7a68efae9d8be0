import { useId } from 'react'
import { paySourceWords } from '@/lib/pay-source'
import {
  defaultSalaries,
  levelChoices,
  maxShown,
  paySources,
  type SalariesAddress,
  salariesHref,
} from '@/lib/salaries-address'
import type { RoleFace, StateFace } from '@/lib/salaries-data'
import { type AreaFace, nameLevel } from '@/lib/salaries-selection'
import { useExplorer } from './explorer'
import { Field } from './Field'
import { OfferField } from './OfferField'

export interface ControlOptions {
  readonly roles: readonly RoleFace[]
  readonly states: readonly StateFace[]
  readonly years: readonly number[]
  /** The areas of the chosen state, or of the chosen area's. */
  readonly areas: readonly Pick<AreaFace, 'id' | 'name'>[]
}

/** The explorer's choices: a form that the server answers, and with script the page itself. A sheet on a narrow screen. */
export function Controls({ options }: { options: ControlOptions }) {
  const { address } = useExplorer()
  const id = useId()
  return (
    <div className="explorer-controls">
      <button type="button" className="filter-bar" popoverTarget={id}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 4h9M14 4h1M1 12h1M6 12h9" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="12" cy="4" r="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="4" cy="12" r="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span>{summaryOf(address, options)}</span>
      </button>
      <form id={id} popover="auto" action="/salaries" className="filters" aria-label="What is shown">
        <RoleFields roles={options.roles} />
        <LevelField />
        <PlaceField options={options} />
        <YearField years={options.years} />
        <SourceField />
        <OfferField />
        <KeptFields address={address} />
        <noscript>
          <button type="submit" className="button">
            Show
          </button>
        </noscript>
        <button type="button" className="button filters-done" popoverTarget={id} popoverTargetAction="hide">
          Done
        </button>
      </form>
    </div>
  )
}

function summaryOf({ roles, place, source, level }: SalariesAddress, options: ControlOptions): string {
  const names = roles.map((id) => options.roles.find((role) => role.id === id)?.shortName ?? id)
  const where =
    place === 'US' ? 'US' : ([...options.states, ...options.areas].find(({ id }) => id === place)?.name ?? place)
  return [names.join(' · '), level === 'all' ? null : nameLevel(level), where, paySourceWords(source).name]
    .filter((part) => part !== null)
    .join(' · ')
}

const roleLabels = ['Role', 'Against', 'And']

function RoleFields({ roles }: { roles: readonly RoleFace[] }) {
  const { address, change } = useExplorer()
  const choose = (place: number, role: string) => {
    const next = Array.from({ length: maxShown }, (_, index) => (index === place ? role : (address.roles[index] ?? '')))
    change({ roles: next.filter((each, index) => each !== '' && next.indexOf(each) === index) })
  }
  return roleLabels.map((label, place) => (
    <Field key={label} label={label}>
      <select name="role" value={address.roles[place] ?? ''} onChange={(event) => choose(place, event.target.value)}>
        {place === 0 ? null : <option value="">none</option>}
        {roles.map((role) => (
          <option
            key={role.id}
            value={role.id}
            disabled={address.roles[place] !== role.id && address.roles.includes(role.id)}
          >
            {role.shortName}
          </option>
        ))}
      </select>
    </Field>
  ))
}

function LevelField() {
  const { address, change } = useExplorer()
  return (
    <Field label="Level">
      <select
        name="level"
        value={address.level}
        onChange={({ target }) => change({ level: levelChoices.find((each) => each === target.value) ?? 'all' })}
      >
        {levelChoices.map((level) => (
          <option key={level} value={level}>
            {nameLevel(level)}
          </option>
        ))}
      </select>
    </Field>
  )
}

function PlaceField({ options: { states, areas } }: { options: ControlOptions }) {
  const { address, change } = useExplorer()
  return (
    <Field label="Place">
      <select name="place" value={address.place} onChange={({ target }) => change({ place: target.value })}>
        <option value="US">United States</option>
        {areas.length > 0 ? (
          <optgroup label="Areas here">
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ) : null}
        <optgroup label="States and territories">
          {states.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </Field>
  )
}

function YearField({ years }: { years: readonly number[] }) {
  const { address, change } = useExplorer()
  const offered = address.year === 'all' || years.includes(address.year) ? years : [...years, address.year]
  return (
    <Field label="Year">
      <select
        name="year"
        value={address.year}
        onChange={({ target }) => change({ year: target.value === 'all' ? 'all' : Number(target.value) })}
      >
        <option value="all">All years</option>
        {offered.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </Field>
  )
}

function SourceField() {
  const { address, change } = useExplorer()
  return (
    <Field label="Source">
      <select
        name="source"
        value={address.source}
        onChange={({ target }) => change({ source: paySources.find((each) => each === target.value) ?? 'filings' })}
      >
        {paySources.map((source) => (
          <option key={source} value={source}>
            {paySourceWords(source).name}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** What the form does not ask, so that answering it loses nothing. */
function KeptFields({ address }: { address: SalariesAddress }) {
  const { map, shape, sort, find } = address
  const rest = new URLSearchParams(salariesHref({ ...defaultSalaries, map, shape, sort, find }).split('?')[1])
  return [...rest].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
