import { useState, useSyncExternalStore } from 'react'

/** Whether a part came in the page's HTML: true for good in a part that does, false in one reached by a link within the site. */
export function useCameAsHtml(): boolean {
  const isHydrating = useSyncExternalStore(
    nothingToWatch,
    () => false,
    () => true,
  )
  const [came] = useState(isHydrating)
  return came
}

/** Given as a part's HTML, it leaves what is there: nothing is set. One object for good, as React leaves alone what it was given before. */
export const keptHtml = { __html: '' }

function nothingToWatch() {
  return () => {}
}
