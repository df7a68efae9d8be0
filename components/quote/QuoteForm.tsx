import type { NamedPlace } from '@/lib/place/search'
import { type QuoteAddress, quoteHref } from '@/lib/quote/address'
import type { FormField } from '@/lib/quote/form'
import { paySource, quoteBases } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/value/levels'
import { writeRate } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import { Choice } from '../ui/Choice'
import type { NamedRole } from '../ui/RoleName'
import { KeptFields } from './KeptFields'
import { placeListId } from './PlaceList'
import { QuoteField } from './QuoteField'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

interface QuoteFormProps extends Pick<QuoteScene, 'view' | 'role' | 'index' | 'slips'> {
  readonly values: Readonly<Record<FormField, string>>
  readonly roles: readonly NamedRole[]
  /** The places that a name could mean, where it is not one’s alone. */
  readonly candidates: readonly NamedPlace[]
}

const asked: readonly string[] = ['role', 'level', 'place', 'asOf', 'basis', 'growth']

/** What is quoted: a form that the server answers; with script, at every change. */
export function QuoteForm({ view, role, index, slips, values, roles, candidates }: QuoteFormProps) {
  return (
    <form action="/quote" className="quote-form no-print" aria-label="What is quoted" data-now="">
      <QuoteField name="role" label="Role" slips={slips}>
        {(says) => (
          <Choice name="role" defaultValue={values.role} options={roles.map(({ id, name }) => [id, name])} {...says} />
        )}
      </QuoteField>
      <PlaceField view={view} slips={slips} value={values.place} candidates={candidates} />
      <QuoteField name="level" label="Level" slips={slips}>
        {(says) => (
          <Choice
            name="level"
            defaultValue={values.level}
            options={quoteLevels.map((each) => [each, nameLevel(each)])}
            {...says}
          />
        )}
      </QuoteField>
      <QuoteField name="asOf" label="Start date" slips={slips}>
        {(says) => <input type="date" name="asOf" defaultValue={values.asOf} {...says} />}
      </QuoteField>
      <QuoteField name="basis" label="Basis" slips={slips}>
        {(says) => (
          <Choice
            name="basis"
            defaultValue={values.basis}
            options={quoteBases.map((each) => [each, paySource(each).name])}
            {...says}
          />
        )}
      </QuoteField>
      <QuoteField name="growth" label="Growth a year, %" slips={slips}>
        {(says) => (
          <input
            type="text"
            name="growth"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={values.growth}
            placeholder={surveyGrowth(index, role)}
            {...says}
          />
        )}
      </QuoteField>
      <KeptFields href={quoteHref(view.address)} asked={asked} />
      <button type="submit" className="button button-primary no-script">
        Show
      </button>
    </form>
  )
}

interface PlaceFieldProps extends Pick<QuoteFormProps, 'view' | 'slips' | 'candidates'> {
  readonly value: string
}

function PlaceField({ view, slips, value, candidates }: PlaceFieldProps) {
  return (
    <QuoteField
      name="place"
      label="Place"
      slips={slips}
      foot={<Candidates address={view.address} places={candidates} />}
    >
      {(says) => (
        <input
          type="text"
          name="place"
          list={placeListId}
          defaultValue={value}
          placeholder="A state, a metro or United States"
          autoComplete="off"
          spellCheck={false}
          {...says}
        />
      )}
    </QuoteField>
  )
}

/** The places that a name could mean, each a way to quote for it. */
function Candidates({ address, places }: { address: QuoteAddress; places: readonly NamedPlace[] }) {
  if (places.length === 0) return null
  return (
    <ul className="candidates">
      {places.map(({ id, name }) => (
        <li key={id}>
          <QuoteLink address={address} patch={{ place: id }}>
            {name}
          </QuoteLink>
        </li>
      ))}
    </ul>
  )
}

/** What is taken where nothing is typed. */
function surveyGrowth(index: QuoteScene['index'], role: QuoteScene['role']): string {
  const growth = index.roles.get(role.id)?.growth
  return growth?.kind === 'known' ? `${writeRate(growth.value.rate)}, survey` : 'not known'
}
