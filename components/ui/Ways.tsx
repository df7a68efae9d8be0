import Link from 'next/link'

interface WaysProps {
  /** What could have been meant, as addresses; `note` says how it could. */
  readonly ways: readonly { readonly href: string; readonly name: string; readonly note: string }[]
}

/** What a text could have meant, each as a way on. */
export function Ways({ ways }: WaysProps) {
  if (ways.length === 0) return null
  return (
    <ul className="ways">
      {ways.map(({ href, name, note }) => (
        <li key={href}>
          <Link href={href} prefetch={false} scroll={false} replace>
            {name}
          </Link>
          {note === '' ? null : <span className="muted small">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
