/** The data page: where figures come from, how they are made, and forms that make them anew. */
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './fixtures'
import { follow, hrefsOf } from './parts'

const form = (page: Page, title: string) => page.locator('.try').filter({ hasText: `Try it: ${title}` })
const row = (page: Page, title: string, label: string) =>
  form(page, title).locator('dl > div').filter({ hasText: label }).getByRole('definition')

test('an anchor brings its method into sight', async ({ page }) => {
  await page.goto('/data#method-week')
  await expect(page.getByRole('heading', { name: 'The week', exact: true })).toBeInViewport()
  await page.goto('/data#problem-unknown-role')
  await expect(page.locator('#problem-unknown-role')).toBeInViewport()
})

test('two bands: 140–200 and 140–190 share five sixths of what either covers, and what cannot be read is said', async ({
  page,
}) => {
  await page.goto('/data')
  for (const [label, text] of [
    ['Band A, low', '140k'],
    ['Band A, high', '$200,000'],
    ['Band B, low', '140000'],
    ['Band B, high', '190k'],
  ] as const)
    await page.getByLabel(label).fill(text)
  await expect(form(page, 'two bands')).toContainText('The bands share $140,000–$190,000: 83% of A, 100% of B.')
  await expect(row(page, 'two bands', 'Jaccard')).toHaveText('0.833')
  await expect(row(page, 'two bands', 'Coverage of A by B')).toHaveText('0.833')
  await expect(row(page, 'two bands', 'Coverage of B by A')).toHaveText('1')
  // A is above all of B for a sixth of its width, and level with it for the rest: 1/6 + 5/6 ÷ 2.
  await expect(row(page, 'two bands', 'Chance that A out-earns B')).toHaveText('0.583')
  const high = page.getByLabel('Band A, high')
  await high.fill('a lot')
  await expect(high).toHaveAccessibleDescription(/“a lot” holds the letter “a”/)
  await expect(high).toHaveValue('a lot')
  await expect(form(page, 'two bands')).toContainText('No answer yet: 1 field cannot be read.')
  await high.fill('180k')
  await expect(high).not.toHaveAttribute('aria-describedby')
  await expect(row(page, 'two bands', 'Jaccard')).toHaveText('0.8')
})

test('a week: it fits or not, and its address at the API answers the same', async ({ page }) => {
  await page.goto('/data')
  const field = page.getByLabel('Each activity’s share')
  await field.fill('60-70,60-70')
  await expect(row(page, 'does a week fit', 'Lows')).toHaveText('120%')
  await field.fill('50–70, 40 to 60%')
  // Midpoints 60 and 50 are ten too many: five off each.
  await expect(row(page, 'does a week fit', 'Activity 1')).toHaveText('55%')
  await expect(row(page, 'does a week fit', 'Activity 2')).toHaveText('45%')
  await field.press('Enter')
  await expect(page).toHaveURL(`/api/v1/mix?${new URLSearchParams({ activity: '50-70,40-60' })}`)
  const answer = z
    .object({ feasible: z.boolean(), point: z.array(z.number()) })
    .parse(JSON.parse((await page.locator('body').textContent()) ?? ''))
  expect(answer).toEqual({ feasible: true, point: [55, 45] })
})

test('the sliders keep to 100% and to their ranges, by key, hold and button', async ({ page }) => {
  await page.goto('/data')
  const week = form(page, 'move a performance engineer’s week')
  const shares = async () =>
    (await week.locator('.slider-value').allTextContents()).map((text) => Number.parseFloat(text))
  const start = await shares()
  const [first] = await week.getByRole('slider').all()
  const slider = first ?? week
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(week.locator('.slider-value').first()).not.toHaveText(`${start[0]}%`)
  const moved = await shares()
  expect(Math.abs(moved.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(0.3)
  await page.keyboard.press('End')
  await expect(week.locator('.slider-value').first()).toHaveText('40%')
  await week.getByRole('checkbox').nth(1).check()
  await expect(week.getByRole('slider').nth(1)).toBeDisabled()
  const held = (await shares())[1]
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(week.getByRole('status')).not.toContainText('Every slider keeps within its range')
  expect((await shares())[1]).toBe(held)
  await week.getByRole('button', { name: 'Back to the nearest week' }).click()
  expect(await shares()).toEqual(start)
})

test.describe('without script', () => {
  test.use({ allowStatus: [400] })
  test('the form with an address works, and refuses in words; the others are not shown', async ({
    unscripted: page,
  }) => {
    await page.goto('/data')
    await expect(form(page, 'two bands')).toBeHidden()
    await expect(form(page, 'move')).toBeHidden()
    const field = page.getByLabel('Each activity’s share')
    await field.fill('50-70,40-60')
    await page.getByRole('button', { name: 'Get it as JSON' }).click()
    await expect(page.locator('body')).toContainText('"feasible":true')
    await page.goBack()
    await field.fill('much')
    await field.press('Enter')
    await expect(page.locator('body')).toContainText('“much” is not two numbers')
  })
})

test('every file and every example of the API answers', async ({ page, request }) => {
  await page.goto('/data')
  const hrefs = await hrefsOf(page.locator('#downloads a, .api-table a'))
  expect(hrefs.length).toBeGreaterThan(24)
  for (const href of hrefs) {
    const response = await request.get(href)
    expect(response.status(), href).toBe(200)
    expect(response.headers()['content-type']).toMatch(href.endsWith('.csv') ? /^text\/csv/ : /^application\/json/)
    expect((await response.body()).length, href).toBeGreaterThan(100)
  }
})

test('a table is downloaded by a click', async ({ page }) => {
  await page.goto('/data')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV of Trait levels' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^rolescope-all-roles-traits-\d{4}-\d\d-\d\d\.csv$/)
})

test('the changelog begins with the version every page names', async ({ page }) => {
  await page.goto('/')
  const version = page.getByRole('contentinfo').getByRole('link', { name: /^Data version \d{4}\./ })
  const named = ((await version.textContent()) ?? '').replace('Data version ', '')
  await follow(version, '/data#changelog')
  await expect(page.locator('#changelog').getByRole('heading', { level: 3 }).first()).toHaveText(named)
})
