import { type Found, grouped } from '@/lib/search/found'
import { RoleMark } from '../ui/RoleMark'

/** What was found, as the search page lists it: a heading a group. */
export function FoundGroups({ found }: { found: readonly Found[] }) {
  return grouped(found).map(({ group, label, items }) => (
    <section key={group} className="search-results">
      <h2 className="section-label">{label}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>
              {item.mark ? <RoleMark mark={item.mark} /> : null} {item.label}
            </a>
            {item.note ? <span className="micro line">{item.note}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  ))
}
