import { type RefObject, useEffect, useMemo } from 'react'
import { type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { writeAddress } from './AddressWatch'

/** How long someone pauses before the address follows what they typed. */
const pauseMs = 300

interface AddressWriter {
  /** The address is a choice: a step of the history. */
  readonly choose: (href: string) => void
  /** The address is being typed: written after a pause, all of it as one step. */
  readonly type: () => void
  /** Typing has ended: what waits is written. */
  readonly settle: () => void
  /** Whether something typed waits to be written, so that the address is behind what is asked. */
  readonly isBehind: () => boolean
}

/** Writes the address that is `asked`, so that going back undoes one choice, or all that was typed in one go. */
export function useAddressWriter(asked: RefObject<SalariesAddress>): AddressWriter {
  const writer = useMemo(() => addressWriter(() => salariesHref(asked.current)), [asked])
  useEffect(() => writer.drop, [writer])
  return writer
}

function addressWriter(href: () => string): AddressWriter & { readonly drop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isTyping = false
  const drop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const write = () => {
    drop()
    writeAddress(href(), !isTyping)
    isTyping = true
  }
  return {
    drop,
    isBehind: () => timer !== undefined,
    choose: (chosen) => {
      drop()
      writeAddress(chosen, true)
    },
    type: () => {
      drop()
      timer = setTimeout(write, pauseMs)
    },
    settle: () => {
      if (timer !== undefined) write()
      isTyping = false
    },
  }
}
