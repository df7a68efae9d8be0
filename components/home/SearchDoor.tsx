import type { Example } from '@/lib/search/examples'
import { SearchBox } from './SearchBox'

/** The search, with examples of what it answers. */
export function SearchDoor({ names, examples }: { names: readonly string[]; examples: readonly Example[] }) {
  return (
    <section className="door" aria-labelledby="door-search">
      <h2 id="door-search">Know what you want?</h2>
      <p className="small">Type a job, a place, or both.</p>
      <SearchBox names={names} />
      <ul className="door-rows">
        {examples.map(({ typed, leadsTo }) => (
          <li key={typed}>
            <a href={`/search?${new URLSearchParams({ q: typed })}`}>
              <b>{typed}</b> <span className="muted">{leadsTo}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="door-go">
        <a href="/data">Where every figure comes from</a>
      </p>
    </section>
  )
}
