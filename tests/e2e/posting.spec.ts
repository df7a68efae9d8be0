/** Posting a range: taken first, then a sentence with the employer's lines, and the checklist that the text ticks off. */
import type { Locator, Page } from '@playwright/test'
import { sre } from './addresses'
import { expect, expectAxeClean, test } from './fixtures'
import { documentsOf } from './parts'

const own = `/quote?role=${sre}&level=senior&place=US-CO&basis=postings&asOf=2026-11-30&post=148000-206000`
const pay = 'The base pay range for this role is $148,000–$206,000 a year.'

const posting = (page: Page): Locator => page.getByRole('region', { name: 'Post this' })
const line = (page: Page, name: string): Locator => posting(page).getByRole('textbox', { name, exact: true })
const text = (page: Page): Locator => posting(page).getByRole('blockquote')
const checklist = (page: Page): Locator => page.getByRole('region', { name: 'Posting checklist: Colorado' })

test('a range is taken before there is a text, and each line typed stands in it and ticks its item off', async ({
  page,
}) => {
  // Once it listens: what is typed before is answered when it is left.
  await page.goto(own, { waitUntil: 'networkidle' })
  const documents = documentsOf(page)
  await expect(checklist(page)).toContainText('1 of 5 things asked for are in the text.')
  await page.getByRole('link', { name: 'Use $148,000–$206,000' }).click()
  await expect(text(page)).toHaveText(pay)
  const copy = posting(page).getByRole('button', { name: 'Copy the posting text' })
  await expect(copy).toBeFocused()
  await expect(copy).toHaveAccessibleDescription(pay)
  await line(page, 'Benefits').pressSequentially('Health and dental')
  await expect(text(page)).toHaveText(`${pay} Benefits include health and dental.`)
  await expect(line(page, 'Benefits')).toBeFocused()
  await line(page, 'Apply by').fill('Jan 15, 2027')
  await expect(text(page)).toHaveText(`${pay} Benefits include health and dental. Applications close Jan 15, 2027.`)
  await expect(checklist(page)).toContainText('3 of 5 things asked for are in the text.')
  await line(page, 'Apply by').blur()
  await posting(page).getByRole('link', { name: 'Back to the draft' }).click()
  await expect(page.getByRole('link', { name: 'Use $148,000–$206,000' })).toBeVisible()
  expect(documents).toEqual([])
})

test('without script a range is taken by a link, and its lines are sent by a form', async ({ unscripted: page }) => {
  await page.goto(own)
  await page.getByRole('link', { name: 'Use $148,000–$206,000' }).click()
  await line(page, 'Bonus').fill('Target 10% of base')
  await posting(page).getByRole('button', { name: 'Update the text' }).click()
  await expect(text(page)).toHaveText(`${pay} Bonus: Target 10% of base.`)
})

test('the text, and the rules that reach a remote job, are clean under axe and within 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(`${own.replace('US-CO', 'US-remote')}&use=yes`)
  await page.getByText(/rules said or reported to reach a remote job/).click()
  await expect(page.getByRole('link', { name: 'California', exact: true })).toBeVisible()
  await expectAxeClean(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
