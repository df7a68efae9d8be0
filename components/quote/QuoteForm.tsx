import { changedQuote, type QuoteAddress, quoteHref } from '@/lib/quote/address'
import { adjustFields, formFields } from '@/lib/quote/form'
import { paySource, quoteBases } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/value/levels'
import { nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'
import { KeptFields } from '../ui/KeptFields'
import { type PlaceLink, PlaceLinks } from '../ui/PlaceLinks'
import { RoleMark } from '../ui/RoleMark'
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

interface AskProps extends QuoteFormProps {
  /** Whether the answer stands below, so that a phone shows it first and the fields when they are asked for. */
  readonly isAnswered: boolean
}

/** What is quoted: three fields and what rarely changes, folded. A form that the server answers; with script, at every change. */
export function QuoteForm({ isAnswered, ...asked }: AskProps) {
  const { address, state: form, roles, namesVersion, states, areas } = asked
  const role = roles.find(({ id }) => id === address.role)
  const placeLinks = (
    <PlaceLinks states={states} areas={areas} hrefOf={(place) => quoteHref(changedQuote(address, { place }))} />
  )
  return (
    <>
      {isAnswered ? (
        <p className="quote-sum no-print">
          {role ? <RoleMark mark={role.mark} size={14} /> : null}
          <b>
            {address.level === 'unstated' ? '' : `${nameLevel(address.level)} `}
            {role?.shortName} · {form.values.place}
          </b>
          <a href="#ask">
            Change<span className="visually-hidden"> the role, level or place</span>
          </a>
        </p>
      ) : null}
      <form
        action="/quote"
        id="ask"
        className={`quote-ask no-print ${isAnswered ? 'quote-ask-folds' : ''}`}
        aria-label="What is quoted"
        data-now=""
      >
        <div className="quote-role">
          {role ? <RoleMark mark={role.mark} size={14} /> : null}
          <ChoiceField name="role" label="Role" form={form} options={roles.map(({ id, name }) => [id, name])} />
        </div>
        <ChoiceField name="level" label="Level" form={form} options={quoteLevels.map((id) => [id, nameLevel(id)])} />
        <PlaceField name="place" label="Place" form={form} foot={placeLinks} version={namesVersion} />
        <Adjust {...asked} />
        <KeptFields href={keptHref(address, form)} asked={formFields} />
        <button type="submit" className="button button-primary full-row no-script">
          Show the range
        </button>
        {isAnswered ? (
          <a href="#answer" className="button quote-done">
            Done
          </a>
        ) : null}
      </form>
    </>
  )
}

/** Date, source and growth: most quotes are made without touching them. Open where one of them could not be read. */
function Adjust({ growth, state: form }: QuoteFormProps) {
  const isOpen = form.slips.some(({ field }) => adjustFields.includes(field))
  return (
    <details className="quote-adjust" open={isOpen || undefined}>
      <summary className="button">
        Adjust <span className="muted">date, source, growth</span>
      </summary>
      <div className="quote-adjust-fields">
        <InputField name="asOf" label="Start date" form={form} type={dateType(form)} />
        <ChoiceField
          name="basis"
          label="Source"
          form={form}
          options={quoteBases.map((id) => [id, paySource(id).name])}
        />
        <InputField
          name="growth"
          label="Growth a year, %"
          form={form}
          inputMode="decimal"
          foot={<span className="micro">{growth}</span>}
        />
      </div>
    </details>
  )
}

/** A browser shows nothing of a text that is no day where it asks for one. */
function dateType({ slips }: FormState): 'date' | 'text' {
  return slips.some(({ field }) => field === 'asOf') ? 'text' : 'date'
}

/**
 * What the form does not ask; a release that is not kept stays refused until another is chosen. Another job’s range is not yet taken,
 * nor are its ends those typed for this one; ends that came with what could not be read wait for it.
 */
function keptHref(asked: QuoteAddress, { slips }: FormState): string {
  const isAnswered = !slips.some(({ isRefused }) => isRefused)
  const address = { ...asked, used: null, post: isAnswered ? null : asked.post }
  const version = slips.find(({ field, isRefused }) => field === 'version' && isRefused)?.sent
  return version === undefined ? quoteHref(address) : quoteHref({ ...address, version })
}
