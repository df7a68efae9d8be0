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

/** The labels of the page's drawings that lie on each other, and any text smaller than 12 pixels. */
export function illegibleTexts(): string[] {
  const isShown = (element: Element) =>
    element.closest('[popover]') === null &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const words = (element: Element) => (element.textContent ?? '').trim()
  const small: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    if (!element || !words(element) || element.closest('script, style, option, noscript') || !isShown(element)) continue
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (size > 0 && size < 12) small.push(`${size} px: ${words(element).slice(0, 40)}`)
  }
  const touching = [...document.querySelectorAll('svg')].filter(isShown).flatMap((drawing) => {
    const labels = [...drawing.querySelectorAll('text')]
      .filter((label) => isShown(label) && label.getBoundingClientRect().width > 0)
      .map((label) => ({ label: words(label), ...label.getBoundingClientRect().toJSON() }))
    return labels.flatMap((one, index) =>
      labels.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        // A line of text has air above and below its letters.
        return across > 0 && down > 0.4 * one.height ? [`${one.label} on ${other.label}`] : []
      }),
    )
  })
  return [...small, ...touching]
}
