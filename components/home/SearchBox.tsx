import { SearchButton } from '../shell/SearchButton'
import { Icon } from '../ui/Icon'

/** The home page's search: the search box by click, a plain form where there is no script. */
export function SearchBox({ names }: { names: readonly string[] }) {
  return (
    <div className="above-16 no-print">
      <SearchButton className="search-opener one-line needs-script" shortcuts={false}>
        <Icon name="search" /> Find a role, a place or an offer <kbd className="wide-only">/</kbd>
      </SearchButton>
      <noscript>
        <form action="/search" className="search-form no-print">
          <label className="visually-hidden" htmlFor="home-search">
            Find a role, a place or an offer
          </label>
          <input
            id="home-search"
            type="text"
            className="input"
            name="q"
            list="home-roles"
            placeholder="Find a role, a place or an offer"
          />
          <datalist id="home-roles">
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <button type="submit" className="button">
            Search
          </button>
        </form>
      </noscript>
    </div>
  )
}
