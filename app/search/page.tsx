import type { Metadata } from 'next'
import Link from 'next/link'
import { RoleMark } from '@/components/ui/RoleMark'
import { search } from '@/lib/search/find'
import type { PlaceAnswer } from '@/lib/search/place-answer'
import { type TitleAnswer, titleAnswer } from '@/lib/search/title-answer'
import { readTitle } from '@/lib/titles/read'
import { searchable, searchedPlace, searchedRoles } from './searched'

export const metadata: Metadata = { title: 'Search', robots: { index: false } }

/** The search box for those without script: a form and its answers. */
export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { q = '' } = await searchParams
  const typed = [q].flat().join(' ').slice(0, 200)
  const index = searchable()
  const named = search(index, typed)
  const inPlace = named.length === 0 ? searchedPlace(typed) : null
  const title =
    named.length === 0 && inPlace === null ? titleAnswer(typed.trim(), readTitle(typed, searchedRoles()), index) : null
  const found = inPlace?.found ?? (title?.kind === 'read' ? title.found : named)
  return (
    <div className="page">
      <header className="page-head">
        <h1>
          {typed === '' ? 'Search' : found.length === 0 ? `Nothing is called “${typed}”.` : `Results for “${typed}”`}
        </h1>
        <ReadAs place={inPlace} title={title} />
      </header>
      <form action="/search" className="search-form no-print">
        <label className="visually-hidden" htmlFor="q">
          A role, a job title with a place, or a page
        </label>
        <input
          id="q"
          type="text"
          name="q"
          defaultValue={typed}
          className="input"
          placeholder="A role, a job title with a place, or a page"
        />
        <button type="submit" className="button">
          Search
        </button>
      </form>
      {found.length === 0 ? (
        <p className="above-16">
          Read as a job title, {title?.kind === 'none' ? title.why : 'it is not one of these roles.'} Try a role such as
          SRE, or{' '}
          <Link href="/roles" prefetch={false}>
            see all roles
          </Link>
          .
        </p>
      ) : null}
      <ul className="search-results">
        {found.map((item) => (
          <li key={item.href}>
            <Link href={item.href} prefetch={false}>
              {item.mark ? <RoleMark mark={item.mark} /> : null} {item.label}
            </Link>{' '}
            <span className="micro">{item.kind}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface ReadAsProps {
  readonly place: PlaceAnswer | null
  readonly title: TitleAnswer | null
}

/** How the words were read, where nothing has their name. */
function ReadAs({ place, title }: ReadAsProps) {
  if (place) {
    return (
      <p className="lead">
        It reads as <b>{place.readsAs}</b>.
      </p>
    )
  }
  if (title?.kind !== 'read') return null
  return (
    <p className="lead">
      As a job title it {title.verb} <b>{title.readsAs}</b>. {title.because}
    </p>
  )
}
