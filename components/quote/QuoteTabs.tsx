/** A part of the page, by the id of its section. */
export interface QuotePart {
  readonly id: string
  readonly name: string
  /** What there is of it, in a number: "46". */
  readonly note?: string
}

/** The parts of the page as links, in view wherever the reader is. */
export function QuoteTabs({ parts }: { parts: readonly QuotePart[] }) {
  return (
    <nav className="quote-tabs no-print" aria-label="Parts of this quote">
      <ul>
        {parts.map(({ id, name, note }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {name}
              {note ? <span className="muted">{` ${note}`}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
