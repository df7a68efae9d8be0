/** What the tests do with any page, and read from it. Each is a function of the browser, for `page.evaluate`. */

/** Opens every fold of the page. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true
}

/** The lines of the page, every fold open, but for what only works with script and what stands in for it; the page stays as it is. */
export function said(): string[] {
  const aside = '.needs-script, .no-script, noscript'
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
  for (const fold of folds) fold.open = true
  const asides = [...document.querySelectorAll<HTMLElement>(aside)].map(
    (element) => [element, element.style.display] as const,
  )
  for (const [element] of asides) element.style.setProperty('display', 'none', 'important')
  const drawn = [...document.querySelectorAll('svg[role="img"], figure')]
    .filter((element) => element.closest(aside) === null)
    .map(({ ariaLabel }) => ariaLabel ?? '')
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  const lines = [...document.body.innerText.split('\n'), ...drawn].map((line) => line.trim())
  for (const [element, display] of asides) element.style.display = display
  for (const fold of folds) fold.open = false
  return lines.filter((line) => line !== '')
}

/** Opens each popover in turn; gives those that are wider than the window, or hold what is wider than they are. */
export function popoversTooWide(): string[] {
  const popovers = [...document.querySelectorAll<HTMLElement>('[popover]')]
  // What stands in a part that this width leaves out cannot be opened.
  return popovers.flatMap((popover) => {
    if (!popover.parentElement?.checkVisibility()) return []
    popover.showPopover()
    const page = document.documentElement
    const { left, right } = popover.getBoundingClientRect()
    const fits = page.scrollWidth <= page.clientWidth && left >= 0 && right <= page.clientWidth && right - left > 100
    const holds = popover.scrollWidth <= popover.clientWidth
    popover.hidePopover()
    return fits && holds ? [] : [popover.id]
  })
}
