/** The quote: each input by mouse, by key and without script, what it says when it cannot, and its sheet of paper. */
import type { Locator, Page } from '@playwright/test'
import { kinds, performance, sre } from './addresses'
import { expect, test } from './fixtures'
import { documentsOf } from './parts'

const start = '/quote?asOf=2027-01-15'
const full = `/quote?role=${sre}&level=senior&place=US-CO&basis=postings&asOf=2027-01-15`

/** An input by its name; of a choice the options are part of its label, so it is found by its role. */
function input(page: Page, name: 'Role' | 'Place' | 'Level' | 'Start date' | 'Basis' | 'Growth a year, %'): Locator {
  const form = page.getByRole('form', { name: 'What is quoted' })
  if (name === 'Start date' || name === 'Place') return form.getByLabel(name, { exact: true })
  return form.getByRole(name === 'Growth a year, %' ? 'textbox' : 'combobox', { name, exact: true })
}
const answer = (page: Page): Locator => page.getByRole('heading', { level: 1 })
const part = (page: Page, name: string): Locator => page.getByRole('region', { name })
const rungs = (page: Page): Locator => part(page, 'From market to posting').getByRole('listitem')
const said = async (page: Page) => (await page.locator('main header, main section').allInnerTexts()).join()

test('every input answers as the server would, without loading a page, each a step that Back takes back', async ({
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
    await expect(page.getByRole('main')).toContainText(expected)
    await other.goto(page.url())
    await expect.poll(() => said(page)).toEqual(await said(other))
  }
  expect(await page.evaluate(() => window.history.length)).toBe(entries + steps.length)
  for (const [, expected] of steps.slice(0, -1).toReversed()) {
    await page.goBack()
    await expect(page.getByRole('main')).toContainText(expected)
  }
  await page.goBack()
  await expect(answer(page)).toContainText('Senior Site Reliability Engineer in Colorado')
  await expect(input(page, 'Level')).toHaveValue('senior')
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
  await expect(input(page, 'Place')).toHaveValue('Austin, TX')
  await page.keyboard.press('Tab')
  await expect(input(page, 'Level')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(answer(page)).toContainText('Staff Site Reliability Engineer')
  await expect(input(page, 'Level')).toBeFocused()
})

test('a name of several places asks which one is meant, shows no quote, and loses nothing', async ({ page }) => {
  await page.goto(`${start}&offer=150000`)
  await fillIn(input(page, 'Place'), 'portland')
  await expect(page.getByRole('alert').filter({ hasText: '“portland” could be several places.' })).toBeVisible()
  await expect(answer(page)).toHaveText('No quote yet')
  await expect(input(page, 'Place')).toHaveValue('portland')
  await expect(page.getByRole('main')).not.toContainText('$')
  await expect(page.getByRole('button', { name: 'Copy note' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Portland, ME' }).click()
  await expect(answer(page)).toContainText('Portland-South Portland, ME')
  await expect(input(page, 'Place')).toHaveValue('Portland, ME')
  await expect(page).toHaveURL(/offer=150000/)
})

test('a place that is refused leaves no quote of another', async ({ page }) => {
  await page.goto(start)
  for (const [typed, why] of [
    ['Remoteland', '“Remoteland” is not a place we know.'],
    ['London', '“London” is outside the United States'],
  ] as const) {
    await fillIn(input(page, 'Place'), typed)
    await expect(page.getByRole('alert').filter({ hasText: why })).toBeVisible()
    await expect(answer(page)).toHaveText('No quote yet')
    await expect(input(page, 'Place')).toHaveValue(typed)
  }
  await fillIn(input(page, 'Place'), 'Austin, Texas')
  await expect(answer(page)).toContainText('in Austin-')
})

test('an offer is placed, and one that cannot be read is said beside it and stays as typed', async ({ page }) => {
  await page.goto(start)
  const section = part(page, 'Check an offer')
  const offer = section.getByRole('textbox', { name: 'Base' })
  await offer.fill('86.50/hr')
  await offer.press('Enter')
  // 86.5 × 2,080
  await expect(section).toContainText(/\$179,920 is (about|below|above) the/)
  await expect(offer).toBeFocused()
  await section.getByRole('button', { name: /^Working/ }).click()
  await expect(page.getByRole('dialog', { name: 'Where does $179,920 stand?' })).toContainText('Range penetration')
  await page.keyboard.press('Escape')
  await fillIn(offer, '12o000')
  await expect(page.getByRole('alert').filter({ hasText: 'holds the letter “o”' })).toBeVisible()
  await expect(offer).toHaveValue('12o000')
  await expect(section.locator('.say')).toHaveCount(0)
})

test('an offer does not follow to another place, and can be checked there too', async ({ page }) => {
  await page.goto(`${start}&place=US-TX&offer=165k`)
  const section = part(page, 'Check an offer')
  await expect(section.locator('.say')).toContainText('$165,000')
  await page.goto(
    (await page.url())
      .replace('US-TX', 'US-CA')
      .replace('offer=165k', 'offer=165000&offerFor=site-reliability-engineer.US-TX'),
  )
  await expect(section).toContainText('Offer of $165,000 was for SRE in Texas.')
  await section.getByRole('link', { name: 'Check it here too' }).click()
  await expect(section.locator('.say')).toContainText('$165,000')
})

test('the ladder states each choice and takes it back, the page staying where it is', async ({ page }) => {
  await page.goto(start)
  const before = await rungs(page).allInnerTexts()
  await page.getByRole('link', { name: 'Lower half' }).click()
  await expect(rungs(page).nth(1)).toContainText('Its lower half')
  await page.getByRole('link', { name: 'To $5,000' }).click()
  await expect(rungs(page).nth(2).getByRole('paragraph').first()).toHaveText(/^\$\d+[05],000–\$\d+[05],000$/)
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  await page.getByRole('link', { name: 'Undo of “The posted draft”' }).click()
  await expect(page.getByRole('link', { name: 'Undo of “The posted draft”' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Undo of “Upon hire”' }).click()
  await expect.poll(() => rungs(page).allInnerTexts()).toEqual(before)
})

test('own amounts for the posting are set together and go into the sentence', async ({ page }) => {
  await page.goto(start)
  const post = rungs(page).nth(2)
  await post.getByLabel('Or your own draft, from').fill('130k')
  await post.getByLabel('to', { exact: true }).fill('$150,000')
  await post.getByRole('button', { name: 'Set' }).click()
  await page.getByRole('link', { name: 'Use $130,000–$150,000' }).click()
  await expect(part(page, 'Post this')).toContainText('The base pay range for this role is $130,000–$150,000 a year.')
  await expect(page).toHaveURL(/post=130000-150000.*use=yes/)
  await expect(part(page, 'Permanent link')).toContainText('post=130000-150000')
})

test('without script the form asks the server, which understands names, and every step opens', async ({
  unscripted: page,
}) => {
  await page.goto(start)
  await input(page, 'Level').selectOption('staff')
  await input(page, 'Place').fill('denver')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(answer(page)).toContainText(/Staff Site Reliability Engineer in Denver-.+\$\d+–\d+k/)
  await expect(page.getByRole('alert')).toHaveCount(0)
  const steps = part(page, 'How this range was made').getByRole('listitem')
  await steps.first().locator('summary').click()
  await expect(steps.first()).toContainText('the same to the last digit.')
  await expect(steps.first().getByRole('table')).toBeVisible()
  await part(page, 'Where it stands').getByText('Read this chart as a table').click()
  await expect(part(page, 'Where it stands').getByRole('table')).toBeVisible()
})

test('on paper: the inputs in a line, no controls, every step with its working, sources and address at the end', async ({
  page,
}) => {
  await page.goto(kinds['a quote'])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Level: Senior. Place: Colorado. Start: Jan 15, 2027.')).toBeVisible()
  await expect(page.locator('form').first()).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy note' })).toBeHidden()
  for (const formula of await page.locator('.step-formula').all()) await expect(formula).toBeVisible()
  await expect(page.getByText('This page: ')).toContainText(`${full}&version=`)
  await expect(page.getByRole('contentinfo')).toContainText('Sources:')
})
