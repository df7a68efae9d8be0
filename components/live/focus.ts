/**
 * A ref of a link whose own answer may take it away: the focus then goes to the part of the page that the link stood in, or to the act
 * that came there as the next (`data-next-act`), since without one a reader by key would begin at the top.
 */
export function keepsFocus(link: HTMLElement | null): (() => void) | undefined {
  if (link === null) return undefined
  return () => {
    if (document.activeElement !== link) return
    const parts = partsAround(link)
    // Once the answer stands: until then a part may go too.
    queueMicrotask(() => {
      const part = parts.find(({ isConnected }) => isConnected)
      if (part === undefined || document.activeElement !== document.body) return
      const next = part.querySelector<HTMLElement>('[data-next-act]')
      if (next === null && !part.hasAttribute('tabindex')) part.tabIndex = -1
      const taking = next ?? part
      taking.focus({ preventScroll: true })
    })
  }
}

/** The parts of the page that an element stands in, the nearest first. */
function partsAround(element: Element): HTMLElement[] {
  const part = element.parentElement?.closest<HTMLElement>('nav, section, header') ?? null
  return part === null ? [] : [part, ...partsAround(part)]
}
