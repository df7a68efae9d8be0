/** Every kind of page, visited once, and judged by what any page owes its readers, whatever it shows. */
import type { Page } from '@playwright/test'
import { type Kind, kinds } from './addresses'
import { faultsOfContrast } from './contrast'
import { expect, expectAxeClean, expectNoSidewaysScroll, test, widths } from './fixtures'
import { tabStops, walkByTab } from './keyboard'
import { faultsOfMarkup } from './markup'
import { illegibleTexts, popoversTooWide, said, unfold } from './page'

/** The kinds that differ from another in a part only: what they share is walked through and judged in full there. */
const variants: readonly Kind[] = [
  'two roles',
  'differences',
  'salaries',
  'thin pay',
  'advertised pay',
  'pay of occupations',
  'states in their shapes',
  'posted pay by state',
  'filed pay by state',
  'a wide quote',
  'a guide’s band',
  'no quote',
  'a quote of an earlier release',
  'the longest quote',
  'search results',
]

for (const kind of Object.keys(kinds) as Kind[]) {
  test.describe(() => {
    test.use({ viewport: widths.wide, allowStatus: kind === 'no such page' ? [404] : [] })

    test(`${kind}, as any page`, async ({ page, unscripted }) => {
      // A page of five roles has thousands of elements to judge.
      test.setTimeout(180_000)
      // A color halfway through its transition has no contrast to speak of.
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      const [response] = await Promise.all([page.goto(kinds[kind]), unscripted.goto(kinds[kind])])

      await test.step('is valid HTML with a title, a language, one main heading and one main part', async () => {
        expect.soft(await faultsOfMarkup((await response?.text()) ?? '')).toEqual([])
        await expect.soft(page).toHaveTitle(/Rolescope/)
        await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en')
        await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await expect.soft(page.getByRole('main')).toHaveCount(1)
      })

      await test.step('keeps as the server sent it only what needs no script to come alive', async () => {
        const alive = 'input, select, textarea, button:not([popovertarget], [data-copy])'
        await expect.soft(page.locator('[data-still]').locator(alive)).toHaveCount(0)
      })

      await test.step('says the same without script', async () => {
        const expected = await page.evaluate(said)
        expect.soft(expected.length).toBeGreaterThan(10)
        expect.soft(await unscripted.evaluate(said)).toEqual(expected)
      })

      if (!variants.includes(kind)) {
        await test.step('is clean under axe, wide and light', () => expectAxeClean(page))

        await test.step('is walked by Tab: every control in its order, in sight and marked', async () => {
          await bringAll(page)
          const expected = await tabStops(page)
          const walked = await walkByTab(page, expected.length)
          expect.soft(walked.map(({ name }) => name)).toEqual(expected)
          expect.soft(walked.filter(({ isMarked }) => !isMarked)).toEqual([])
          expect.soft(walked.filter(({ isCovered }) => isCovered)).toEqual([])
        })
      }

      await test.step('fits a phone, folded, unfolded and with anything open, its labels apart', async () => {
        expect.soft(await page.evaluate(illegibleTexts)).toEqual([])
        await page.setViewportSize(widths.narrow)
        await expectNoSidewaysScroll(page)
        await page.evaluate(unfold)
        await expectNoSidewaysScroll(page)
        expect.soft(await page.evaluate(illegibleTexts)).toEqual([])
        expect.soft(await page.evaluate(popoversTooWide)).toEqual([])
      })

      await test.step('is clean under axe, narrow, dark and unfolded, and stands out in either theme', async () => {
        expect.soft(await page.evaluate(faultsOfContrast)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
        expect.soft(await page.evaluate(faultsOfContrast)).toEqual([])
        // Looking at what lies where takes four fifths of its time, and has been done in the other theme.
        await expectAxeClean(page, { without: ['color-contrast'] })
      })
    })
  })
}

/** Scrolls through the page and back, so that what comes only when it is near is there. */
async function bringAll(page: Page): Promise<void> {
  const cells = page.locator('#cells')
  if ((await cells.count()) === 0) return
  await cells.scrollIntoViewIfNeeded()
  await expect(cells.getByRole('status')).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.waitForLoadState('networkidle')
  // What the first sign of a reader makes alive has other stops of Tab: one on the map, of all its tiles.
  const tiles = page.locator('.map-drawing [data-tile] > a')
  if ((await tiles.count()) > 0) await expect(page.locator('.map-drawing a[tabindex="0"]')).toHaveCount(1)
}
