import { memo, useId } from 'react'
import type { SalariesAddress } from '@/lib/salaries/address'
import { maxShown } from '@/lib/salaries/asked/roles'
import { sourceChange } from '@/lib/salaries/countries'
import type { RowNames } from '@/lib/salaries/table/names'
import { levelName } from '@/lib/source/levels'
import { defaultSource, measuredSources, paySource, type SourceId } from '@/lib/source/registry'
import { countryPlace } from '@/lib/value/country'
import { levelChoices } from '@/lib/words/level-names'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { PlaceBox } from '../ui/PlaceBox'
import { type PlaceLink, PlaceLinks } from '../ui/PlaceLinks'
import type { Explorer } from './explorer'

/** The place that the page opens with, and what its field needs. */
export interface FirstPlace {
  /** Reads back as the place. */
  readonly placeName: string
  /** Of the names that the field fetches. */
  readonly namesVersion: string
  /** The areas of its state, for readers without script. */
  readonly areas: readonly PlaceLink[]
}

export interface ControlOptions extends RowNames, FirstPlace {
  /** Of each source, rising. */
  readonly years: Readonly<Record<SourceId, readonly number[]>>
}

// Each is drawn again only when it changes: together they hold some two hundred options.
type FieldProps<Shown> = Shown & Pick<Explorer, 'change'>

const roleLabels = ['Role', 'Against', 'And']

type RoleFieldsProps = FieldProps<{ chosen: SalariesAddress['roles']; roles: ControlOptions['roles'] }>

export const RoleFields = memo(function RoleFields({ chosen, roles, change }: RoleFieldsProps) {
  const choose = (place: number, role: string) => {
    const next = Array.from({ length: maxShown }, (_, index) => (index === place ? role : (chosen[index] ?? '')))
    change({ roles: next.filter((each, index) => each !== '' && next.indexOf(each) === index) })
  }
  return roleLabels.map((label, place) => (
    <Field key={label} label={label}>
      <select name="role" value={chosen[place] ?? ''} onChange={({ target }) => choose(place, target.value)}>
        {place === 0 ? null : <option value="">none</option>}
        {roles.map(({ id, shortName }) => (
          <option key={id} value={id} disabled={chosen[place] !== id && chosen.includes(id)}>
            {shortName}
          </option>
        ))}
      </select>
    </Field>
  ))
})

type LevelFieldProps = FieldProps<Pick<SalariesAddress, 'source' | 'level'>>

export const LevelField = memo(function LevelField({ source, level, change }: LevelFieldProps) {
  return (
    <Field label={paySource(source).levels ? 'Years' : 'Level'}>
      <Choice
        name="level"
        value={level}
        options={levelChoices.map((each) => [each, levelName(source, each)])}
        onChange={({ target: { value } }) => change({ level: levelChoices.find((each) => each === value) ?? 'all' })}
      />
    </Field>
  )
})

type PlaceFieldProps = FieldProps<
  Pick<SalariesAddress, 'source' | 'place'> &
    Pick<ControlOptions, 'placeName' | 'namesVersion' | 'states' | 'areas' | 'countries'>
> & {
  /** The address with another place. */
  readonly hrefOf: (place: string) => string
}

/** The places of a source of countries, with the one chosen before where it is none of them. */
function CountryField({ place, placeName, countries, change }: PlaceFieldProps) {
  const all = [countryPlace, ...countries]
  const offered = all.some(({ id }) => id === place) ? all : [...all, { id: place, name: placeName }]
  return (
    <Field label="Country">
      <Choice
        name="place"
        value={place}
        options={offered.map(({ id, name }) => [id, name])}
        onChange={({ target: { value } }) => change({ place: value })}
      />
    </Field>
  )
}

export function PlaceField(props: PlaceFieldProps) {
  const { source, placeName, namesVersion, states, areas, hrefOf, change } = props
  const id = useId()
  if (paySource(source).countries !== null) return <CountryField {...props} />
  const choice = {
    choose: (place: string) => change({ place }),
    ask: (text: string) => window.location.assign(hrefOf(text)),
  }
  return (
    <div className="field micro">
      <label htmlFor={id}>Place</label>
      <PlaceBox id={id} name="place" text={placeName} version={namesVersion} choice={choice} />
      <PlaceLinks states={states} areas={areas} hrefOf={hrefOf} />
    </div>
  )
}

type YearFieldProps = FieldProps<Pick<SalariesAddress, 'year'> & { readonly years: readonly number[] }>

/** The years to choose from, with the one chosen though the source has it not; none where there is one alone. */
export function yearsOffered(year: SalariesAddress['year'], years: readonly number[]): readonly number[] {
  const offered = year === 'all' || years.includes(year) ? years : [...years, year]
  return offered.length > 1 ? offered : []
}

export const YearField = memo(function YearField({ year, years, change }: YearFieldProps) {
  const offered = yearsOffered(year, years)
  return (
    <Field label="Year">
      <Choice
        name="year"
        value={year}
        options={[['all', 'All years'], ...offered.map((each) => [each, each] as const)]}
        onChange={({ target: { value } }) => change({ year: value === 'all' ? 'all' : Number(value) })}
      />
    </Field>
  )
})

type SourceFieldProps = FieldProps<Pick<SalariesAddress, 'source' | 'place'>>

export const SourceField = memo(function SourceField({ source, place, change }: SourceFieldProps) {
  return (
    <Field label="Source">
      <Choice
        name="source"
        value={source}
        options={measuredSources.map((each) => [each, paySource(each).name])}
        onChange={({ target: { value } }) =>
          change(sourceChange(measuredSources.find((each) => each === value) ?? defaultSource, { place }))
        }
      />
    </Field>
  )
})
