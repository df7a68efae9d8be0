import { useState } from 'react'

interface OwnStatusProps {
  readonly text: string
  /** What is read out for a change of the whole page. */
  readonly finding: string
  readonly className?: string
}

/** A line that is read out when it changes by itself; where the finding changes with it, the finding alone is. */
export function OwnStatus({ text, finding, className }: OwnStatusProps) {
  const [last, setLast] = useState({ text, finding, isOwn: true })
  if (text !== last.text || finding !== last.finding) setLast({ text, finding, isOwn: finding === last.finding })
  return (
    <p className={className} role="status" aria-live={last.isOwn ? undefined : 'off'}>
      {text}
    </p>
  )
}
