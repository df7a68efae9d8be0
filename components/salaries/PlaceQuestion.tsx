import type { PlaceSlip } from '@/lib/place/field'
import { type PlaceLink, PlaceLinks } from '../ui/PlaceLinks'
import { Ways } from '../ui/Ways'

interface PlaceQuestionProps {
  /** The query as it was sent. */
  readonly query: string
  readonly open: PlaceSlip
  readonly states: readonly PlaceLink[]
}

/** In place of the explorer while its place could not be read: what was typed, why, and the places that it could mean. */
export function PlaceQuestion({ query, open, states }: PlaceQuestionProps) {
  const hrefOf = (id: string) => {
    const asked = new URLSearchParams(query)
    asked.set('place', id)
    return `/salaries?${asked}`
  }
  const kept = [...new URLSearchParams(query)].filter(([name]) => name !== 'place')
  return (
    <div className="page place-question">
      <h1>No figures yet</h1>
      <form action="/salaries" aria-label="Place" className="place-again">
        <label className="field micro">
          <span>Place</span>
          <input
            name="place"
            defaultValue={open.sent}
            aria-invalid
            aria-describedby="place-why"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button">
          Show
        </button>
      </form>
      <p id="place-why" className="lead" role="alert">
        {open.why}
      </p>
      <Ways ways={open.near.map(({ value, name, note }) => ({ href: hrefOf(value), name, note }))} />
      <PlaceLinks states={states} areas={[]} hrefOf={hrefOf} />
    </div>
  )
}
