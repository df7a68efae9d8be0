'use client'
import { useEffect, useState } from 'react'

interface Recent {
  readonly href: string
  readonly label: string
}

interface RecentQuotesProps {
  /** The quote that is shown, to be kept; none on a page that shows none. */
  readonly shown?: Recent
}

const key = 'rolescope.quotes'
const most = 12
/** What is typed or dragged through is no quote that someone looked at. */
const restMs = 2500

/** The quotes last opened in this browser, by what was asked alone. They stay in it, and can be cleared. */
export function RecentQuotes({ shown }: RecentQuotesProps) {
  const [kept, keep] = useState<readonly Recent[]>([])
  const { href, label } = shown ?? {}
  useEffect(() => {
    keep(readKept())
    if (href === undefined || label === undefined) return undefined
    const timer = window.setTimeout(() => keep(withQuote({ href, label })), restMs)
    return () => window.clearTimeout(timer)
  }, [href, label])
  const others = kept.filter((each) => each.label !== label)
  if (others.length === 0) return null
  const clear = () => {
    writeKept([])
    keep([])
  }
  return (
    <section className="section recent-quotes no-print" aria-labelledby="recent-label">
      <h2 className="section-label" id="recent-label">
        Your recent quotes
      </h2>
      <ul>
        {others.map((each) => (
          <li key={each.href}>
            <a href={each.href}>{each.label}</a>
          </li>
        ))}
      </ul>
      <p className="small above-6">
        Kept in this browser alone.{' '}
        <button type="button" className="link" onClick={clear}>
          Clear them
        </button>
      </p>
    </section>
  )
}

/** The list with a quote in front; one of the same job before it is that quote again. */
function withQuote(quote: Recent): readonly Recent[] {
  const kept = [quote, ...readKept().filter(({ label }) => label !== quote.label)].slice(0, most)
  writeKept(kept)
  return kept
}

function readKept(): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRecent) : []
  } catch {
    return []
  }
}

/** Where a browser keeps nothing, nothing is kept. */
function writeKept(kept: readonly Recent[]): void {
  try {
    if (kept.length === 0) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(kept))
  } catch {}
}

/** Only addresses of this page: what is kept may have been written by another. */
function isRecent(value: unknown): value is Recent {
  if (typeof value !== 'object' || value === null || !('href' in value) || !('label' in value)) return false
  return typeof value.href === 'string' && value.href.startsWith('/quote?') && typeof value.label === 'string'
}
