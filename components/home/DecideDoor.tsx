import type { Symptom } from '@/data/schema/decision'
import { Icon } from '../ui/Icon'

interface DecideDoorProps {
  /** The symptoms to tick here. */
  readonly symptoms: readonly Pick<Symptom, 'id' | 'tick'>[]
  /** How many there are in all. */
  readonly count: number
}

/** Which role should I open? A form to the decision. With script its answers go behind the address’s mark, which no server sees. */
export function DecideDoor({ symptoms, count }: DecideDoorProps) {
  return (
    <form action="/decide" className="door" aria-labelledby="door-decide" data-marked="">
      <h2 id="door-decide">Which role should I open?</h2>
      <p className="small">Check what hurts often. “Nobody” is one of the answers.</p>
      <div className="door-ticks">
        {symptoms.map(({ id, tick }) => (
          <label key={id}>
            <input type="checkbox" name={id} value="often" />
            {tick}
          </label>
        ))}
      </div>
      <p className="door-go">
        <button type="submit" className="button button-primary" aria-label="See the answer">
          <span className="wide-only">See the answer</span>
          <span className="narrow-only">
            <Icon name="arrow" />
          </span>
        </button>
        <a href="/decide" className="wide-only">
          {count - symptoms.length} more symptoms
        </a>
      </p>
    </form>
  )
}
