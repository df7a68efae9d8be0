import { useEffect, useState } from 'react'
import { writeAddress } from './AddressWatch'

/** How long someone pauses before the address follows what they typed. */
const pauseMs = 300

/** Writes what is asked, so that going back undoes one choice, or all that was typed in one go. */
export interface AddressWriter {
  /** The address is a choice: a step of the history. */
  readonly choose: (href: string) => void
  /** The address is being typed: written after a pause, all of it as one step. */
  readonly type: (href: string) => void
  /** Typing has ended: what waits is written. */
  readonly settle: () => void
  /** Whether something typed waits to be written, so that the address is behind what is asked. */
  readonly isBehind: () => boolean
}

export function useAddressWriter(): AddressWriter {
  const [writer] = useState(addressWriter)
  useEffect(() => writer.drop, [writer])
  return writer
}

function addressWriter(): AddressWriter & { readonly drop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let typed = ''
  let isTyping = false
  const drop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const write = () => {
    drop()
    writeAddress(typed, !isTyping)
    isTyping = true
  }
  return {
    drop,
    isBehind: () => timer !== undefined,
    choose: (href) => {
      drop()
      writeAddress(href, true)
    },
    type: (href) => {
      drop()
      typed = href
      timer = setTimeout(write, pauseMs)
    },
    settle: () => {
      if (timer !== undefined) write()
      isTyping = false
    },
  }
}
