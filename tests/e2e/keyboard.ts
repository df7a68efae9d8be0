/** Walking a page by the Tab key, and what the reader should find there. */
import type { Page } from '@playwright/test'

interface TabStop {
  readonly name: string
  /** Whether it looks different from when it has no focus. */
  readonly isMarked: boolean
  /** Whether something else lies over all of it. */
  readonly isCovered: boolean
}

declare global {
  interface Window {
    tabStops?: TabStop[]
  }
}

/** What Tab should reach, in reading order. */
export function tabStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    return [...document.querySelectorAll<HTMLElement>(focusable)]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches(':disabled') &&
          element.tabIndex >= 0 &&
          // Tab comes to one of a group, and arrows move in it.
          !element.matches('input[type="radio"]:not(:checked)'),
      )
      .map((element, index) => {
        element.dataset.tabStop = `${index} ${element.tagName} ${element.ariaLabel ?? element.textContent?.slice(0, 40)}`
        return element.dataset.tabStop
      })
  })
}

/** A date is four stops in one control: month, day, year and the calendar. */
const partsOfDate = 4

/** Where so many controls are reached by Tab from the top of the page; names are those `tabStops` gave. */
export async function walkByTab(page: Page, controls: number): Promise<readonly TabStop[]> {
  await page.evaluate(watchTab)
  const dates = await page.locator('input[type="date"]:visible').count()
  const presses = controls + dates * (partsOfDate - 1)
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab')
  return page.evaluate(() => window.tabStops ?? [])
}

function watchTab(): void {
  const stops: TabStop[] = []
  let last: Element | null = null
  window.tabStops = stops
  const isOver = (element: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || hit.contains(element))
  }
  const heard = ({ key }: KeyboardEvent) => {
    const element = document.activeElement
    if (key !== 'Tab' || !(element instanceof HTMLElement) || element === last) return
    last = element
    const { boxShadow, outlineStyle, outlineColor } = getComputedStyle(element)
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const parts = [0.5, 0.1, 0.9]
    const points = parts.flatMap((x) => parts.map((y) => [box.left + x * box.width, box.top + y * box.height] as const))
    stops.push({
      name: element.dataset.tabStop ?? element.tagName,
      isMarked: boxShadow !== 'none' || (outlineStyle !== 'none' && !/, 0\)$/.test(outlineColor)),
      isCovered: !points.some(([x, y]) => isOver(element, x, y)),
    })
  }
  // By then the browser has moved the focus and scrolled to it. React stops on its way up what is done in a part not alive yet.
  window.addEventListener('keyup', heard, { capture: true })
}
