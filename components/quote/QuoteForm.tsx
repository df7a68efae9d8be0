import { type QuoteAddress, quoteHref } from '@/lib/quote/address'
import { formFields } from '@/lib/quote/form'
import { paySource, quoteBases } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/value/levels'
import { nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'
import { KeptFields } from '../ui/KeptFields'
import { type PlaceLink, PlaceLinks } from '../ui/PlaceLinks'
import { ChoiceField, type FormState, InputField, PlaceField } from './fields'

export interface QuoteFormProps {
  readonly address: QuoteAddress
  /** What the fields show. */
  readonly state: FormState
  /** What is taken where no growth is typed, in words. */
  readonly growth: string
  readonly roles: readonly RoleFace[]
  /** Of the names that the field for the place fetches. */
  readonly namesVersion: string
  readonly states: readonly PlaceLink[]
  /** The areas of the address's state. */
  readonly areas: readonly PlaceLink[]
}

/** What is quoted: a form that the server answers; with script, at every change. */
export function QuoteForm({ address, growth, state: form, roles, namesVersion, states, areas }: QuoteFormProps) {
  const placeLinks = <PlaceLinks states={states} areas={areas} hrefOf={(place) => quoteHref({ ...address, place })} />
  return (
    <form action="/quote" className="quote-form no-print" aria-label="What is quoted" data-now="">
      <ChoiceField name="role" label="Role" form={form} options={roles.map(({ id, name }) => [id, name])} />
      <PlaceField name="place" label="Place" form={form} foot={placeLinks} version={namesVersion} />
      <ChoiceField name="level" label="Level" form={form} options={quoteLevels.map((id) => [id, nameLevel(id)])} />
      <InputField name="asOf" label="Start date" form={form} type={dateType(form)} />
      <ChoiceField name="basis" label="Basis" form={form} options={quoteBases.map((id) => [id, paySource(id).name])} />
      <InputField name="growth" label="Growth a year, %" form={form} inputMode="decimal" placeholder={growth} />
      <KeptFields href={keptHref(address, form)} asked={formFields} />
      <button type="submit" className="button button-primary full-row no-script">
        Show
      </button>
    </form>
  )
}

/** A browser shows nothing of a text that is no day where it asks for one. */
function dateType({ slips }: FormState): 'date' | 'text' {
  return slips.some(({ field }) => field === 'asOf') ? 'text' : 'date'
}

/** What the form does not ask; a release that is not kept stays refused until another is chosen. */
function keptHref(address: QuoteAddress, { slips }: FormState): string {
  const version = slips.find(({ field, isRefused }) => field === 'version' && isRefused)?.sent
  return version === undefined ? quoteHref(address) : quoteHref({ ...address, version })
}
