import { ladderLevels } from '@/lib/value/levels'
import { nameLevel } from '@/lib/words/level-names'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { PlaceBox } from '../ui/PlaceBox'

interface PayDoorProps {
  /** The roles that the field suggests. */
  readonly names: readonly string[]
  /** Of the names that the field for the place fetches. */
  readonly namesVersion: string
  /** The level that is chosen at first. */
  readonly level: string
}

/** What should I pay? A plain form to the quote, which reads the role as a title, and asks about what it cannot read. */
export function PayDoor({ names, namesVersion, level }: PayDoorProps) {
  return (
    <form action="/quote" className="door" aria-labelledby="door-pay">
      <h2 id="door-pay">What should I pay?</h2>
      <p className="small">A range you can post, and how sure it is.</p>
      <div className="door-asks">
        <Field label="Role">
          <input name="role" type="text" list="door-roles" placeholder="SRE, staff SRE" autoComplete="off" />
        </Field>
        <datalist id="door-roles">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div className="field">
          <label htmlFor="door-place">Place</label>
          <PlaceBox id="door-place" name="place" text="" version={namesVersion} placeholder="Denver, or Remote" />
        </div>
        <fieldset className="door-levels">
          <legend>
            Level <span className="muted">if the role doesn’t say</span>
          </legend>
          {ladderLevels.map((id) => (
            <label key={id}>
              <input type="radio" className="visually-hidden" name="level" value={id} defaultChecked={id === level} />
              {nameLevel(id)}
            </label>
          ))}
        </fieldset>
      </div>
      <p className="door-go">
        <button type="submit" className="button button-primary" aria-label="Get the range">
          <span className="wide-only">Get the range</span>
          <span className="narrow-only">
            <Icon name="arrow" />
          </span>
        </button>
        <a href="/quote/jobs" className="wide-only">
          Several jobs at once
        </a>
      </p>
    </form>
  )
}
