import type { ReactNode } from 'react'
import { Served } from './Served'
import { leaveServed } from './served'

/** Serves a part of the page once: in the HTML, and not again in what scripts read. It must hold no island. `name` says all that it depends on. */
export function ServedOnce({ name, children }: { name: string; children: ReactNode }) {
  leaveServed(name, children)
  return <Served name={name} />
}
