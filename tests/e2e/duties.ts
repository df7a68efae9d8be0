/** What every page owes its readers, whatever it shows. */
import type { Page } from '@playwright/test'
import { type Kind, kinds } from './addresses'
import { expect, expectAxeClean, expectNoSidewaysScroll, noScript, phone, test } from './fixtures'
import { tabStops, walkByTab } from './keyboard'

const widths = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } } as const

/** Registers the tests that any page must pass. */
export function checkDuties(kind: Kind): void {
  const path = kinds[kind]
  test.describe(`${kind}, as any page`, () => {
    test.use({ allowStatus: kind === 'no such page' ? [404] : [] })
    // A page of five roles has thousands of elements to judge.
    test.setTimeout(120_000)

    test('is clean under axe, wide and narrow, light and dark', async ({ page }) => {
      await page.goto(path)
      await expectAxeCleanEverywhere(page)
    })

    test('Tab reaches every control in its order, in sight and marked', async ({ page }) => {
      await page.goto(path)
      await bringAll(page)
      const expected = await tabStops(page)
      const walked = await walkByTab(page, expected.length)
      expect(walked.map(({ name }) => name)).toEqual(expected)
      expect(walked.filter(({ isMarked }) => !isMarked)).toEqual([])
      expect(walked.filter(({ isCovered }) => isCovered)).toEqual([])
    })

    test.describe(() => {
      test.use(phone)
      test('fits 360 px, folded, unfolded and with anything open', async ({ page }) => {
        await page.goto(path)
        await expectNoSidewaysScroll(page)
        await unfold(page)
        await expectNoSidewaysScroll(page)
        expect(await page.evaluate(widePopovers)).toEqual([])
      })
    })

    test.describe(() => {
      test.use(noScript)
      test('says the same without script', async ({ page, browser, baseURL }) => {
        const scripted = await browser.newPage({ ...(baseURL ? { baseURL } : {}) })
        await Promise.all([page.goto(path), scripted.goto(path)])
        const [said, expected] = await Promise.all([words(page), words(scripted)])
        await scripted.close()
        expect(expected.length).toBeGreaterThan(10)
        expect(said).toEqual(expected)
      })
    })
  })
}

/** Runs axe in both themes at both widths on the page as it is, or on one part of it. */
export async function expectAxeCleanEverywhere(page: Page, part?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // A colour halfway through its transition has no contrast to speak of.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const size of Object.values(widths)) {
      await page.setViewportSize(size)
      await expectAxeClean(page, part)
    }
  }
}

/** Scrolls through the page and back, so that what comes only when it is near is there. */
async function bringAll(page: Page): Promise<void> {
  const cells = page.locator('.cells')
  if ((await cells.count()) === 0) return
  await cells.scrollIntoViewIfNeeded()
  await expect(cells.getByRole('status')).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, 0))
}

/** Opens every fold of the page. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
}

/** Opens each popover in turn; gives those that are wider than the window, or hold what is wider than they are. */
function widePopovers(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[popover]')].flatMap((popover) => {
    popover.showPopover()
    const page = document.documentElement
    const { left, right } = popover.getBoundingClientRect()
    const fits = page.scrollWidth <= page.clientWidth && left >= 0 && right <= page.clientWidth && right - left > 100
    const holds = popover.scrollWidth <= popover.clientWidth
    popover.hidePopover()
    return fits && holds ? [] : [popover.id]
  })
}

/** The lines of the page, every fold open, but for what only works with script and what stands in for it. */
async function words(page: Page): Promise<string[]> {
  await unfold(page)
  return page.evaluate(() => {
    for (const element of document.querySelectorAll('.needs-script, .no-script, noscript')) element.remove()
    const drawn = [...document.querySelectorAll('svg[role="img"], figure')].map((each) => each.ariaLabel ?? '')
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    return [...document.body.innerText.split('\n'), ...drawn].map((line) => line.trim()).filter((line) => line !== '')
  })
}
