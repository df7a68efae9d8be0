import type { ReactNode } from 'react'
import type { Origin, NotStated as Silence } from '@/data/schema/atoms'
import { Chip } from './Chip'

/** What a source says, or that it is not stated: a part of a role's profile is one of the two. */
export type Claimed<T> = { readonly value: T; readonly origin: Origin } | Silence

/** What a fact says, with its source; or that it is not stated, and why. */
export function Statement<T>({ fact, children }: { fact: Claimed<T>; children: (value: T) => ReactNode }) {
  if (!('origin' in fact)) return <NotStated why={fact.why} />
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
