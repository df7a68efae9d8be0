import { type RefObject, useLayoutEffect } from 'react'

interface ComingProps {
  /** What the source is called inside a sentence. */
  readonly source: string
  readonly box: RefObject<HTMLElement | null>
}

/**
 * Stands in for everything in a box while another source is fetched, as high as it was. What is hidden from sight alone would count
 * as moved once it is back in another size, so it is taken out, after it has been measured.
 */
export function Coming({ source, box }: ComingProps) {
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    element.style.minHeight = `${element.offsetHeight}px`
    element.dataset.coming = ''
    return () => {
      element.style.minHeight = ''
      delete element.dataset.coming
    }
  }, [box])
  return (
    <p className="explorer-coming small" role="status">
      Loading {source}…
    </p>
  )
}
