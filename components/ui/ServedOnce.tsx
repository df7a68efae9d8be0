import type { ReactNode } from 'react'
import { Served } from './Served'
import { leaveServed } from './served-place'

interface ServedOnceProps {
  /** What the part is called in the page. */
  readonly part: string
  /** All that its content depends on beside the data: the address. */
  readonly address: string
  readonly children: ReactNode
}

/** Serves a part of the page once: in its HTML, and not again in what scripts read. It must hold no island. */
export function ServedOnce({ part, address, children }: ServedOnceProps) {
  const name = `${part} ${address}`
  leaveServed(name, children)
  // At another address it is another part, and not what came in the HTML of the first.
  return <Served key={name} part={part} name={name} />
}
