import type { ReactNode } from 'react'

interface PayKeyProps {
  /** What the thick bars are; null where no band is drawn. */
  readonly band: string | null
  readonly otherScopes: boolean
  /** Whose bands share the hatched part; null where nothing is shared. */
  readonly shared: string | null
  readonly measured: boolean
  readonly dots: boolean
}

/** What the marks of a pay chart stand for. */
export function PayKey({ band, otherScopes, shared, measured, dots }: PayKeyProps) {
  return (
    <p className="figure-key micro">
      <Entry words={band && `guide’s band, ${band}`}>
        <rect y="1" width="22" height="8" fill="currentColor" />
      </Entry>
      <Entry words={otherScopes && 'a band at another scope'}>
        <rect y="3" width="22" height="4" fill="currentColor" />
      </Entry>
      <Entry words={measured && 'measured, all levels: middle half and median'}>
        <rect y="3.5" width="22" height="3" className="fill-muted" />
        <rect x="9" width="2.5" height="10" fill="currentColor" />
      </Entry>
      <Entry words={dots && 'under 30: one dot each, on $5k steps'}>
        <circle cx="5" cy="5" r="2.5" className="fill-muted" />
        <circle cx="14" cy="5" r="2.5" className="fill-muted" />
      </Entry>
      <Entry words={shared && `inside ${shared} bands`}>
        <rect width="22" height="10" className="fill-hatch" />
      </Entry>
    </p>
  )
}

/** A mark and its words; nothing where there is nothing to say. */
function Entry({ words, children }: { words: string | null | false; children: ReactNode }) {
  if (!words) return null
  return (
    <span>
      <svg width="22" height="10" aria-hidden="true">
        {children}
      </svg>{' '}
      {words}
    </span>
  )
}
