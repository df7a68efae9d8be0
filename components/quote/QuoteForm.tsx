import type { NamedPlace } from '@/lib/place/search'
import { type QuoteAddress, quoteHref } from '@/lib/quote/address'
import { formFields } from '@/lib/quote/form'
import { paySource, quoteBases } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/value/levels'
import { writeRate } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'
import { KeptFields } from '../ui/KeptFields'
import { ChoiceField, type FormState, InputField, placeListId } from './fields'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

interface QuoteFormProps extends Pick<QuoteScene, 'view' | 'role' | 'index'> {
  readonly form: FormState
  readonly roles: readonly RoleFace[]
  /** The places that a name could mean, where it is not one’s alone. */
  readonly candidates: readonly NamedPlace[]
}

/** What is quoted: a form that the server answers; with script, at every change. */
export function QuoteForm({ view: { address }, role, index, form, roles, candidates }: QuoteFormProps) {
  return (
    <form action="/quote" className="quote-form no-print" aria-label="What is quoted" data-now="">
      <ChoiceField name="role" label="Role" form={form} options={roles.map(({ id, name }) => [id, name])} />
      <InputField
        name="place"
        label="Place"
        form={form}
        foot={<Candidates address={address} places={candidates} />}
        list={placeListId}
        placeholder="A state, a metro or United States"
        spellCheck={false}
      />
      <ChoiceField name="level" label="Level" form={form} options={quoteLevels.map((id) => [id, nameLevel(id)])} />
      <InputField name="asOf" label="Start date" form={form} type="date" />
      <ChoiceField name="basis" label="Basis" form={form} options={quoteBases.map((id) => [id, paySource(id).name])} />
      <InputField
        name="growth"
        label="Growth a year, %"
        form={form}
        inputMode="decimal"
        placeholder={surveyGrowth(index, role)}
      />
      <KeptFields href={quoteHref(address)} asked={formFields} />
      <button type="submit" className="button button-primary full-row no-script">
        Show
      </button>
    </form>
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
