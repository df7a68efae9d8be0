import type { Metadata } from 'next'
import Link from 'next/link'
import { FoundGroups } from '@/components/shell/FoundGroups'
import { allExamples } from '@/lib/search/examples'
import { typedText } from '@/lib/search/ground'
import { searched } from './searched'

export const metadata: Metadata = { title: 'Search', robots: { index: false } }

const prompt = 'A role, a job with a place, two roles, or an offer'

/** The search box for those without script: a form and its answers. */
export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { q = '' } = await searchParams
  const typed = typedText([q].flat().join(' '))
  const { says, found, isNothing } = searched(typed)
  const heading = typed === '' ? 'Search' : isNothing ? `Nothing found for “${typed}”` : `Results for “${typed}”`
  return (
    <div className="page">
      <header className="page-head">
        <h1>{heading}</h1>
        {says === '' ? null : <p className="lead">{says}</p>}
      </header>
      <form action="/search" className="search-form no-print">
        <label className="visually-hidden" htmlFor="q">
          {prompt}
        </label>
        <input id="q" type="text" name="q" defaultValue={typed} className="input" placeholder={prompt} />
        <button type="submit" className="button">
          Search
        </button>
      </form>
      {typed === '' || isNothing ? <Examples /> : null}
      <FoundGroups found={found} />
      {isNothing ? (
        <p className="above-16">
          Or{' '}
          <Link href="/roles" prefetch={false}>
            see all roles
          </Link>
          .
        </p>
      ) : null}
    </div>
  )
}

/** What can be asked, each a way to its answer. */
function Examples() {
  return (
    <p className="above-16 no-print">
      Try{' '}
      {allExamples.map(({ typed: example }, index) => (
        <span key={example}>
          {index === 0 ? null : ', '}
          <Link href={`/search?${new URLSearchParams({ q: example })}`} prefetch={false}>
            {example}
          </Link>
        </span>
      ))}
      .
    </p>
  )
}
