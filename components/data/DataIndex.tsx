import type { Method } from '@/data/schema/method'

const parts = [
  ['sources', 'Sources'],
  ['market', 'Measured pay'],
  ['feeds', 'Collections of postings'],
  ['proof', 'How good the quotes are'],
  ['posting-rules', 'Posting rules'],
  ['not-stated', 'Not stated'],
  ['methods', 'Methods'],
  ['downloads', 'Downloads'],
  ['api', 'API'],
  ['changelog', 'Changelog'],
] as const

/** The parts of the data page as links; the methods one by one, since figures link to each. */
export function DataIndex({ methods }: { methods: readonly Method[] }) {
  return (
    <nav className="toc no-print" aria-label="On this page">
      <ol>
        {parts.map(([part, label]) => (
          <li key={part}>
            <a href={`#${part}`}>{label}</a>
            {part === 'methods' ? (
              <ol>
                {methods.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#method-${id}`}>{title}</a>
                  </li>
                ))}
              </ol>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}
