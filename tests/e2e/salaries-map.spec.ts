/** The map of the states: its measures and shapes, the choice of a state by mouse and by arrow keys. */
import type { Page } from '@playwright/test'
import { choice, head, typePlace } from './explorer'
import { expect, test } from './fixtures'
import { documentsOf, follow } from './parts'

const map = (page: Page) =>
  page.getByRole('region').filter({ has: page.getByRole('navigation', { name: 'What the map shows' }) })
const tile = (page: Page, code: string) => map(page).locator(`[data-tile="${code}"] > a`)
const measure = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'What the map shows' }).getByRole('link', { name })
const shape = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Shape of the map' }).getByRole('link', { name })

test('a state is chosen and left again by a click, and the controls say so', async ({ page }) => {
  await page.goto('/salaries')
  const documents = documentsOf(page)
  await follow(tile(page, 'CA'), '/salaries?place=US-CA')
  await expect(tile(page, 'CA')).toHaveAttribute('aria-current', 'true')
  await expect(choice(page, 'Place')).toHaveValue('California')
  await expect(head(page)).toContainText('All levels, California')
  await follow(tile(page, 'CA'), '/salaries')
  await tile(page, 'WA').click()
  await page.getByRole('link', { name: 'Back to the United States' }).click()
  await expect(head(page)).toContainText('All levels, United States')
  expect(documents).toEqual([])
})

test('an area says what is recorded, and what it costs there', async ({ page }) => {
  await page.goto('/salaries?source=filings')
  await typePlace(page, 'sf')
  await expect(page).toHaveURL('/salaries?source=filings&place=cbsa-41860')
  await expect(choice(page, 'Place')).toHaveValue('San Francisco, CA')
  await expect(head(page)).toContainText(
    'Visa filings record only the state: there are no filings for San Francisco, CA alone.',
  )
  // METHODS: 15-1252 stands at 1.319 there; a mix of occupations stands near it.
  await expect(page.locator('.area-facts')).toContainText(/SRE: \d+% (above|below) the US/)
  await expect(page.locator('.area-facts')).toContainText('what a salary buys, not what employers pay')
  await page.getByRole('link', { name: 'See California' }).click()
  await expect(page).toHaveURL('/salaries?source=filings&place=US-CA')
})

for (const drawn of ['tiles', 'states'] as const) {
  test(`drawn as ${drawn} it is one stop of Tab, walked by arrows as it is seen, and Enter chooses`, async ({
    page,
  }) => {
    await page.goto(`/salaries?place=US-CA${drawn === 'tiles' ? '' : '&shape=states'}`)
    await expect(map(page).locator('[data-tile] > a')).toHaveCount(51)
    // The first key makes the page alive.
    await page.keyboard.press('Shift')
    await expect(map(page).locator('[data-tile] > a[tabindex="0"]')).toHaveCount(1)
    await shape(page, 'Shapes').focus()
    await page.keyboard.press('Tab')
    await expect(tile(page, 'CA')).toBeFocused()
    // Oregon lies above California, Nevada right of Oregon, Utah below Nevada.
    for (const [key, code] of [
      ['ArrowUp', 'OR'],
      ['ArrowRight', 'NV'],
      ['ArrowDown', 'UT'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(tile(page, code)).toBeFocused()
    }
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/salaries?place=US-UT${drawn === 'tiles' ? '' : '&shape=states'}`)
    await expect(tile(page, 'UT')).toHaveAttribute('aria-current', 'true')
    await expect(tile(page, 'UT')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(map(page).locator('[data-tile] :focus')).toHaveCount(0)
  })
}

test('measures and shapes change in place, and each says its unit and source', async ({ page }) => {
  await page.goto('/salaries')
  const documents = documentsOf(page)
  await follow(measure(page, 'Cost of living'), '/salaries?map=living')
  await expect(map(page).getByRole('heading')).toContainText('living')
  await expect(map(page)).toContainText('US Bureau of Economic Analysis')
  await follow(measure(page, 'Posted pay'), '/salaries?map=evidence')
  await expect(map(page).getByRole('heading')).toContainText('SRE')
  await follow(shape(page, 'Shapes'), '/salaries?map=evidence&shape=states')
  await expect(map(page).locator('svg [data-tile]')).toHaveCount(51)
  await shape(page, 'Tiles').click()
  await expect(map(page).getByRole('listitem')).toHaveCount(51)
  expect(documents).toEqual([])
})

test('on the map of filed pay only states with enough filings carry a figure; the others are listed with why', async ({
  page,
}) => {
  await page.goto('/salaries?source=filings&map=evidence')
  const shown = map(page).locator('.tiles a:not(.hatched) b')
  expect(await shown.count()).toBeGreaterThan(5)
  for (const text of await shown.allTextContents()) expect(text).toMatch(/^\d+$/)
  const hatched = map(page).locator('.tiles a.hatched')
  expect(await hatched.count()).toBeGreaterThan(20)
  for (const text of await hatched.allTextContents()) expect(text).not.toMatch(/\$\d/)
  await map(page).getByText('Read this map as a table').click()
  await expect(map(page).getByRole('table').locator('tbody tr')).toHaveCount(await shown.count())
  await expect(map(page).getByText(/^Without a figure: /)).toBeVisible()
})

test('without script states, measures and shapes are links that keep the rest of the address', async ({
  unscripted: page,
}) => {
  await page.goto('/salaries?level=senior')
  await follow(tile(page, 'CA'), '/salaries?level=senior&place=US-CA')
  await expect(head(page)).toContainText('Senior, California')
  await follow(measure(page, 'Posted pay'), '/salaries?level=senior&place=US-CA&map=evidence')
  await follow(shape(page, 'Shapes'), '/salaries?level=senior&place=US-CA&map=evidence&shape=states')
  await expect(map(page).locator('svg [data-tile]')).toHaveCount(51)
  await tile(page, 'TX').click()
  await expect(head(page)).toContainText('Senior, Texas')
})
