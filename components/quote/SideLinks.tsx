import { type QuoteAddress, quoteHref } from '@/lib/quote/address'
import { besideWays } from '@/lib/quote/first/words'
import { quoteLevels } from '@/lib/value/levels'
import { nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { KeptFields } from '../ui/KeptFields'
import { PlaceBox } from '../ui/PlaceBox'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

interface SideLinksProps extends Pick<QuoteScene, 'view' | 'metro'> {
  readonly roles: readonly RoleFace[]
  readonly namesVersion: string
}

/** Quotes to set beside this one: the usual in one click each, any other by its place, level or role. */
export function SideLinks({ view: { address, place }, metro, ...rest }: SideLinksProps) {
  return (
    <div className="quote-side wrapped no-print">
      <b>Side by side with</b>
      {besideWays(address, place, metro).map(({ name, asks }) => (
        <QuoteLink key={name} address={address} patch={{ beside: asks }}>
          <Icon name="plus" size={14} /> {name}
        </QuoteLink>
      ))}
      <details>
        <summary>Another place, level or role</summary>
        <BesideForm address={address} {...rest} />
      </details>
    </div>
  )
}

interface BesideFormProps extends Omit<SideLinksProps, 'view' | 'metro'> {
  readonly address: QuoteAddress
}

/** Any quote to set beside one; what is left as it is stays the same. */
export function BesideForm({ address, roles, namesVersion }: BesideFormProps) {
  const same = ['', 'The same'] as const
  return (
    <form action="/quote" className="beside-form" aria-label="Another quote beside this one">
      <div className="field">
        <label htmlFor="beside-place">Place</label>
        <PlaceBox id="beside-place" name="besidePlace" text="" version={namesVersion} placeholder="The same" />
      </div>
      <Field label="Level">
        <Choice
          name="besideLevel"
          defaultValue=""
          options={[same, ...quoteLevels.map((id) => [id, nameLevel(id)] as const)]}
        />
      </Field>
      <Field label="Role">
        <Choice
          name="besideRole"
          defaultValue=""
          options={[same, ...roles.map(({ id, name }) => [id, name] as const)]}
        />
      </Field>
      <KeptFields href={quoteHref(address)} />
      <button type="submit" className="button button-primary">
        Add<span className="visually-hidden"> this quote beside yours</span>
      </button>
    </form>
  )
}
