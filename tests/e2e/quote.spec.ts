/** The quote: each input by mouse, by key and without script, what it says when it cannot, and its sheet of paper. */
import type { Locator, Page } from '@playwright/test'
import { type Kind, kinds, performance, sre } from './addresses'
import { checkDuties } from './duties'
import { documentsOf } from './explorer'
import { expect, expectAxeClean, expectNoSidewaysScroll, noScript, phone, test } from './fixtures'

checkDuties('a quote')
checkDuties('slips of a quote')

/** The quotes that differ from these in a part only, and have fewer tests. */
const otherKinds = [
  'a wide quote',
  'a guide’s band',
  'no quote',
  'a quote of an earlier release',
  'the longest quote',
] as const satisfies readonly Kind[]

const start = '/quote?asOf=2027-01-15'
const full = `/quote?role=${sre}&level=senior&place=US-CO&basis=filings&asOf=2027-01-15`

/** An input by its name; of a choice the options are part of its label, so it is found by its role. */
function input(page: Page, name: 'Role' | 'Place' | 'Level' | 'Start date' | 'Basis' | 'Growth a year, %'): Locator {
  const form = page.getByRole('form', { name: 'What is quoted' })
  if (name === 'Start date') return form.getByLabel(name)
  return form.getByRole(name === 'Growth a year, %' ? 'textbox' : 'combobox', { name, exact: true })
}
const answer = (page: Page): Locator => page.getByRole('heading', { level: 1 })
const said = async (page: Page) => (await page.locator('.quote-head, .quote > .section').allInnerTexts()).join('\n')

test('every input answers as the server would, without loading a page or adding to the history', async ({
  page,
  context,
}) => {
  await page.goto(start)
  const documents = documentsOf(page)
  const entries = await page.evaluate(() => window.history.length)
  const other = await context.newPage()
  const steps = [
    [() => input(page, 'Level').selectOption('staff'), 'Staff Site Reliability Engineer in Colorado'],
    [() => input(page, 'Role').selectOption(performance), 'Staff Performance Engineer in Colorado'],
    [() => fillIn(input(page, 'Place'), 'Boulder, CO'), 'Staff Performance Engineer in Boulder, CO'],
    [() => fillIn(input(page, 'Start date'), '2027-06-01'), 'Jun 1, 2027'],
    [() => fillIn(input(page, 'Growth a year, %'), '4'), 'your own growth of 4%'],
    [() => input(page, 'Basis').selectOption('guide'), 'pay in a guide’s band'],
  ] as const
  for (const [act, expected] of steps) {
    await act()
    await expect(page.locator('.quote-head')).toContainText(expected)
    await other.goto(page.url())
    await expect.poll(() => said(page)).toEqual(await said(other))
  }
  expect(await page.evaluate(() => window.history.length)).toBe(entries)
  expect(documents).toEqual([])
})

async function fillIn(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.blur()
}

test('by key: the inputs in order, a choice, and a place by the beginning of its name, the focus kept', async ({
  page,
}) => {
  await page.goto(start)
  await input(page, 'Role').focus()
  await page.keyboard.press('Tab')
  await expect(input(page, 'Place')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('austin')
  await page.keyboard.press('Enter')
  await expect(answer(page)).toContainText('Austin')
  await expect(input(page, 'Place')).toBeFocused()
  await expect(input(page, 'Place')).toHaveValue(/^Austin-.+, TX$/)
  await page.keyboard.press('Tab')
  await expect(input(page, 'Level')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(answer(page)).toContainText('Staff Site Reliability Engineer')
  await expect(input(page, 'Level')).toBeFocused()
})

test('the browser offers every place by name', async ({ page }) => {
  await page.goto(start)
  await expect(page.locator('#places option')).toHaveCount(1 + 56 + 530)
  await expect(input(page, 'Place')).toHaveAttribute('list', 'places')
})

test('a name of several places asks which one is meant, and loses nothing', async ({ page }) => {
  await page.goto(`${start}&offer=150000`)
  await fillIn(input(page, 'Place'), 'portland')
  await expect(page.getByRole('alert').filter({ hasText: '“portland” could be any of these:' })).toBeVisible()
  await expect(input(page, 'Place')).toHaveValue('portland')
  await page.getByRole('link', { name: 'Portland-South Portland, ME' }).click()
  await expect(answer(page)).toContainText('Portland-South Portland, ME')
  await expect(input(page, 'Place')).toHaveValue('Portland-South Portland, ME')
  await expect(page).toHaveURL(/offer=150000/)
})

test('an offer is placed, and one that cannot be read is said beside it and stays as typed', async ({ page }) => {
  await page.goto(start)
  const offer = page.getByRole('textbox', { name: 'Offer, base pay a year' })
  await offer.fill('150k')
  await offer.press('Enter')
  await expect(page.locator('#offer')).toContainText('$150,000 is inside the middle half')
  await expect(offer).toBeFocused()
  await page.locator('.facts-row').getByRole('button').first().click()
  await expect(page.getByRole('dialog', { name: 'Where does $150,000 stand?' })).toContainText('Range penetration')
  await page.keyboard.press('Escape')
  await fillIn(offer, '12o000')
  await expect(page.getByRole('alert').filter({ hasText: 'holds the letter “o”' })).toBeVisible()
  await expect(offer).toHaveValue('12o000')
  await expect(page.locator('.facts-row')).toHaveCount(0)
})

test('the ladder states each choice and takes it back, the page staying where it is', async ({ page }) => {
  await page.goto(start)
  const rungs = page.locator('.rungs > li')
  const before = await rungs.allInnerTexts()
  await page.getByRole('link', { name: 'Lower half' }).click()
  await expect(rungs.nth(1)).toContainText('Its lower half')
  await page.getByRole('link', { name: 'To $5,000' }).click()
  await expect(rungs.nth(2).locator('.rung-range')).toHaveText(/^\$\d+[05],000–\$\d+[05],000$/)
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  await page.getByRole('link', { name: 'Undo of “The posted draft”' }).click()
  await expect(page.getByRole('link', { name: 'Undo of “The posted draft”' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Undo of “Upon hire”' }).click()
  await expect.poll(() => rungs.allInnerTexts()).toEqual(before)
})

test('own amounts for the posting are set together and go into the sentence', async ({ page }) => {
  await page.goto(start)
  const post = page.locator('.rungs > li').nth(2)
  await post.getByLabel('Or your own draft, from').fill('130k')
  await post.getByLabel('to', { exact: true }).fill('$150,000')
  await post.getByRole('button', { name: 'Set' }).click()
  await expect(page.locator('#paste')).toContainText('$130,000–$150,000 a year. The amounts are our own')
  await expect(page).toHaveURL(/postLow=130k/)
  await expect(page.locator('.permanent')).toContainText('post=130000-150000')
})

test('a quote of an earlier release is shown beside today’s, which is one click away', async ({ page }) => {
  await page.goto(kinds['a quote of an earlier release'])
  const banner = page.getByRole('region', { name: /^A quote of an earlier release, 2026\.11\.23-3/ })
  await expect(banner).toContainText(/^A quote of an earlier release/)
  await banner.getByText(/^What changed, step by step/).click()
  await expect(banner.getByRole('row').nth(1)).toBeVisible()
  await banner.getByRole('link', { name: 'Show today’s' }).click()
  await expect(banner).toHaveCount(0)
  await expect(page).toHaveURL(full)
})

test('what cannot be quoted leads to the nearest that can', async ({ page }) => {
  await page.goto(kinds['no quote'])
  await expect(answer(page)).toContainText('No quote')
  await page.getByRole('link', { name: 'Quote the United States instead' }).click()
  await expect(answer(page)).toContainText(/in the United States.+\$\d+–\d+k/)
})

test.describe('without script', () => {
  test.use(noScript)
  test('the form asks the server, which understands names, and every step opens', async ({ page }) => {
    await page.goto(start)
    await input(page, 'Level').selectOption('staff')
    await input(page, 'Place').fill('denver')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(answer(page)).toContainText(/Staff Site Reliability Engineer in Denver-.+\$\d+–\d+k/)
    await expect(page.locator('.quote-refusals')).toHaveCount(0)
    const steps = page.locator('.steps > li')
    await steps.first().locator('summary').click()
    await expect(steps.first()).toContainText('the same to the last digit.')
    await expect(steps.first().getByRole('table')).toBeVisible()
    await page.locator('#bases').getByText('Read this chart as a table').click()
    await expect(page.locator('#bases').getByRole('table')).toBeVisible()
  })
})

test('on paper: the inputs in a line, no controls, every step with its working, sources and address at the end', async ({
  page,
}) => {
  await page.goto(kinds['a quote'])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Level: Senior. Place: Colorado. Start: Jan 15, 2027.')).toBeVisible()
  await expect(page.locator('form').first()).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy the sentence' })).toBeHidden()
  for (const formula of await page.locator('.step-formula').all()) await expect(formula).toBeVisible()
  await expect(page.locator('.page-address')).toContainText(`${full}&version=`)
  await expect(page.locator('.footer')).toContainText('Sources:')
})

for (const kind of otherKinds)
  test.describe(kind, () => {
    test.use(phone)
    test('is clean under axe with every fold open, and fits 360 px', async ({ page }) => {
      await page.goto(kinds[kind])
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '')
      })
      await expectNoSidewaysScroll(page)
      await expectAxeClean(page)
    })
  })
