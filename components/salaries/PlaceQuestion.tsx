import type { PlaceSlip } from '@/lib/place/field'
import { PlaceBox } from '../ui/PlaceBox'
import { type PlaceLink, PlaceLinks } from '../ui/PlaceLinks'
import { Ways } from '../ui/Ways'

interface PlaceQuestionProps {
  /** The query as it was sent. */
  readonly query: string
  readonly open: PlaceSlip
  /** Of the names that the field fetches. */
  readonly version: string
  readonly states: readonly PlaceLink[]
}

/** In place of the explorer while its place could not be read: what was typed, why, and the places that it could mean. */
export function PlaceQuestion({ query, open, version, states }: PlaceQuestionProps) {
  const hrefOf = (id: string) => {
    const asked = new URLSearchParams(query)
    asked.set('place', id)
    return `/salaries?${asked}`
  }
  const kept = [...new URLSearchParams(query)].filter(([name]) => name !== 'place')
  return (
    <div className="page">
      <header className="page-head">
        <h1>No figures yet</h1>
        <p id="place-why" className="lead" role="alert">
          {open.why}
        </p>
        <form action="/salaries" aria-label="Place" className="search-form above-16">
          <div className="field micro">
            <label htmlFor="place">Place</label>
            <PlaceBox
              id="place"
              name="place"
              text={open.sent}
              version={version}
              aria-invalid
              aria-describedby="place-why"
            />
          </div>
          {kept.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="button">
            Show
          </button>
        </form>
        <Ways ways={open.near.map(({ value, name, note }) => ({ href: hrefOf(value), name, note }))} />
        <PlaceLinks states={states} areas={[]} hrefOf={hrefOf} />
      </header>
    </div>
  )
}
