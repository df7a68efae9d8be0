import type { MouseEvent } from 'react'

/** Whether a click asks for a tab or window of its own, as one does with a key held. */
export function isElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
}
