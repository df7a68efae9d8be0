import type { Method } from '@/lib/method/entry'

/** The parts of the data page as links; the methods one by one, since figures link to each. */
export function DataIndex({ methods }: { methods: readonly Pick<Method, 'id' | 'title'>[] }) {
  return (
    <nav className="toc" aria-label="On this page">
      <ol>
        <li>
          <a href="#sources">Sources</a>
        </li>
        <li>
          <a href="#market">Measured pay</a>
        </li>
        <li>
          <a href="#proof">How good the quotes are</a>
        </li>
        <li>
          <a href="#posting-rules">Posting rules</a>
        </li>
        <li>
          <a href="#not-stated">Not stated</a>
        </li>
        <li>
          <a href="#methods">Methods</a>
          <ol>
            {methods.map(({ id, title }) => (
              <li key={id}>
                <a href={`#method-${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </li>
        <li>
          <a href="#downloads">Downloads</a>
        </li>
        <li>
          <a href="#api">API</a>
        </li>
        <li>
          <a href="#changelog">Changelog</a>
        </li>
      </ol>
    </nav>
  )
}
