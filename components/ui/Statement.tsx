import type { ReactNode } from 'react'
import type { Stated } from '@/data/schema/atoms'
import { Chip } from './Chip'

/** What a fact says, with its source; or that it is not stated, and why. */
export function Statement<T>({ fact, children }: { fact: Stated<T>; children: (value: T) => ReactNode }) {
  if (fact.kind === 'unknown') return <NotStated why={fact.why} />
  return (
    <>
      {children(fact.value)} <Chip origin={fact.origin} />
    </>
  )
}

/** The words for a missing fact: never a zero, never a blank, always with the reason. */
export function NotStated({ why }: { why: string }) {
  return (
    <span className="not-stated">
      not stated<span className="not-stated-why">. {why}</span>
    </span>
  )
}
