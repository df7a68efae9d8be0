/** The field for a place on every page that has one: by mouse, by key, without script, on a phone, and what it asks. */
import type { Locator, Page } from '@playwright/test'
import { expect, expectAxeClean, expectNoSidewaysScroll, phone, test } from './fixtures'

const pages = ['/quote?asOf=2027-01-15', '/salaries'] as const
const field = (page: Page): Locator => page.getByLabel('Place', { exact: true }).first()
const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Places' })
const option = (page: Page, name: string): Locator => list(page).getByRole('option', { name })
/** Opens a page and comes to its field, which makes it one with a list. */
const open = async (page: Page, path: string) => {
  await page.goto(path)
  await field(page).hover()
  await expect(field(page)).toHaveRole('combobox')
}
const isRead = (page: Page, id: string) =>
  expect.poll(() => page.getByRole('link', { name: 'CSV' }).first().getAttribute('href')).toContain(`place=${id}`)

for (const path of pages) {
  test.describe(path, () => {
    test('by mouse: a click selects and opens, an option is taken', async ({ page }) => {
      await open(page, path)
      await field(page).click()
      await expect(list(page).getByRole('group', { name: 'States and territories' })).toBeVisible()
      expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionEnd)).toBeGreaterThan(5)
      await page.keyboard.type('port')
      await option(page, 'Portland, ME').click()
      await expect(field(page)).toHaveValue('Portland, ME')
      await expect(list(page)).toBeHidden()
      await isRead(page, 'cbsa-38860')
    })

    test('by key: arrows, Enter, and Escape, which gives back what was there', async ({ page }) => {
      await open(page, path)
      await field(page).focus()
      const before = await field(page).inputValue()
      await page.keyboard.type('springfield')
      await expect(list(page).getByRole('group', { name: 'Which one?' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(field(page)).toHaveValue(before)
      await expect(list(page)).toBeHidden()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('98052')
      await expect(option(page, 'Seattle, WA')).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('Enter')
      await expect(field(page)).toHaveValue('Seattle, WA')
      await expect(field(page)).toBeFocused()
      await isRead(page, 'cbsa-42660')
    })

    test('by Tab the option gone to is taken, and the focus goes on, not into the list', async ({ page }) => {
      await open(page, path)
      await field(page).fill('san')
      await expect(option(page, 'San Diego, CA')).toBeVisible()
      await list(page).getByText('Metros', { exact: true }).click()
      await expect(field(page)).toBeFocused()
      await page.keyboard.press('ArrowDown')
      const gone = await list(page)
        .getByRole('option', { selected: true })
        .evaluate((each) => each.firstChild?.textContent)
      await page.keyboard.press('Tab')
      await expect(field(page)).toHaveValue(gone ?? '')
      await expect(list(page)).toBeHidden()
      await expect(page.locator(':is(select, input, button, summary):focus')).toBeVisible()
      await expect(field(page)).not.toBeFocused()
    })

    test('a name of several places is asked about, with no figure until one is chosen', async ({ page }) => {
      await open(page, path)
      await field(page).fill('bay area')
      await field(page).press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        /^(No figures yet|Which .+\?|Did you mean .+\?)$/,
      )
      await expect(page.getByRole('main')).not.toContainText('$')
      await expect(page.locator('input[name="place"]')).toHaveValue('bay area')
      await page.getByRole('link', { name: 'San Jose, CA' }).click()
      await expect(page).toHaveURL(/place=cbsa-41940/)
      await expect(field(page)).toHaveValue('San Jose, CA')
    })

    test('open, it breaks no rule of accessibility, in light and dark', async ({ page }) => {
      await open(page, path)
      await field(page).fill('san')
      await expect(option(page, 'San Diego, CA')).toBeVisible()
      // Not at another width: there the sheet closes and takes the focus.
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await expectAxeClean(page, { part: '.field:has(.place-box)' })
      }
    })

    test.describe('on a phone', () => {
      test.use(phone)
      test('the list fits, and its options are as high as a finger', async ({ page }) => {
        // Filings name no work from anywhere.
        await page.goto(path === '/salaries' ? '/salaries?source=filings' : `${path}&basis=filings`)
        if (path === '/salaries') await page.locator('.filter-bar').tap()
        else await page.getByRole('link', { name: 'Change' }).tap()
        await expect(field(page)).toHaveRole('combobox')
        await field(page).tap()
        await expect(option(page, 'Remote (US)')).toBeVisible()
        expect(await field(page).evaluate((input) => getComputedStyle(input).fontSize)).toBe('16px')
        expect((await option(page, 'Remote (US)').boundingBox())?.height).toBeGreaterThanOrEqual(44)
        await expectNoSidewaysScroll(page)
        await option(page, 'Remote (US)').tap()
        await expect(field(page)).toHaveValue('Remote (US)')
        await expect(page.getByRole('main')).toContainText('Not recorded: our data from visa filings')
      })
    })

    test('a name that is entered before its list has come is replaced by its id, in the same step', async ({
      page,
    }) => {
      await page.goto('/')
      await open(page, path)
      await page.route('**/places.json*', () => {})
      await page.route('**/api/v1/places*', (route) => route.abort('aborted'))
      await field(page).fill('Denver')
      await field(page).press('Enter')
      await expect(page).toHaveURL(/place=cbsa-19740/)
      await expect(field(page)).toHaveValue('Denver, CO')
      await isRead(page, 'cbsa-19740')
      expect(page.url()).not.toContain('Denver')
      await page.goBack()
      await expect(page).toHaveURL(path)
    })

    test('an address with a name leads to the one with its id, which Back does not come to twice', async ({ page }) => {
      await page.goto('/')
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}place=denver&utm_source=x`)
      await expect(page).toHaveURL(
        path === '/salaries'
          ? '/salaries?place=cbsa-19740'
          : '/quote?role=site-reliability-engineer&level=senior&place=cbsa-19740&basis=postings&asOf=2027-01-15',
      )
      await page.goBack()
      await expect(page).toHaveURL('/')
    })

    test('what else was sent and is left out is said, beside a name too', async ({ page }) => {
      const sent = (query: string) => page.goto(`${path}${path.includes('?') ? '&' : '?'}${query}`)
      await sent('place=seattle&place=boston')
      await expect(page.getByText('“boston” is left out: place was given more than once.').first()).toBeVisible()
      await sent('place=seattle&tea=1')
      await expect(page).toHaveURL(/place=cbsa-42660&tea=1$/)
      await expect(page.getByText('“tea” is not a setting of this page').first()).toBeVisible()
    })

    test('without script a name is answered under its id', async ({ unscripted: page }) => {
      await page.goto(path)
      await page.getByRole('textbox', { name: 'Place' }).fill('Denver')
      await page.getByRole('textbox', { name: 'Place' }).press('Enter')
      await expect(page).toHaveURL(/place=cbsa-19740/)
      await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Denver, CO')
    })

    test('without script: a name, a question with links, and a list of links', async ({ unscripted: page }) => {
      await page.goto(path)
      const plain = page.getByRole('textbox', { name: 'Place' })
      await plain.fill('Portland')
      await plain.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        /^(No figures yet|Which .+\?|Did you mean .+\?)$/,
      )
      await page.getByRole('link', { name: 'Portland, OR' }).click()
      await expect(plain).toHaveValue('Portland, OR')
      // Playwright finds neither text nor roles in a noscript.
      const listed = page.locator('noscript details')
      await listed.locator('summary').click()
      await listed.locator('a[href*="place=cbsa-41420"]').click()
      await expect(plain).toHaveValue('Salem, OR')
      await listed.locator('summary').click()
      await listed.locator('a[href*="place=US-remote"]').click()
      await expect(plain).toHaveValue('Remote (US)')
    })
  })
}

test('the API reads the same names, and asks as the page does', async ({ request }) => {
  const role = 'role=site-reliability-engineer'
  const quote = (place: string) =>
    request.get(`/api/v1/quote?${role}&level=senior&basis=filings&asOf=2027-01-15&place=${encodeURIComponent(place)}`)
  expect(await (await quote('Denver, Colorado')).json()).toMatchObject({ place: 'cbsa-19740' })
  const asked = await quote('Portland')
  expect(asked.status()).toBe(400)
  expect(await asked.json()).toMatchObject({
    type: '/data#problem-ambiguous-place',
    places: [{ id: 'cbsa-38900' }, { id: 'cbsa-38860' }],
  })
  expect(await (await quote('London')).json()).toMatchObject({ type: '/data#problem-unknown-place' })
  expect(await (await quote('Remote')).json()).toMatchObject({ place: 'US-remote', kind: 'unknown', reason: 'no-data' })
})
