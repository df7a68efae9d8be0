/** The brief: written below the decision, written over in place, kept, passed on, and printed on two sheets. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAxeClean, expectNoSidewaysScroll, phone, test } from './fixtures'

const outages = 'symptoms=outages:often,slow-servers:sometimes&lasting=yes&engineers=60&sharePager=3&rota=24:1:2'
const of = (page: Page) => page.getByRole('region', { name: /^(?:Brief|Plan): / })
const must = (page: Page) => of(page).getByRole('textbox', { name: 'Must have', exact: true })

test('is there from the first tick, its goal asking for its blanks', async ({ page }) => {
  await page.goto('/decide')
  await expect(of(page)).toBeHidden()
  await page
    .getByRole('group', { name: /^Outages/ })
    .getByRole('radio', { name: 'often' })
    .click()
  await expect(of(page).getByRole('textbox', { name: 'Title' })).toHaveValue('Brief: SRE')
  await expect(must(page)).toHaveValue(/Carries the pager\nLeads incident response/)
  await expect(of(page)).toContainText('Fill the blanks')
  for (const [name, text] of [
    ['today', '5'],
    ['a number', '1'],
    ['a day', 'June 30'],
    ['where it is seen', 'the incident log'],
  ] as const)
    await of(page)
      .getByRole('textbox', { name: `Goal: ${name}` })
      .fill(text)
  await expect(of(page)).not.toContainText('Fill the blanks')
  await expect(of(page).getByRole('textbox', { name: 'After 90 days' })).toHaveValue(/from 5 to 1 a month by June 30/)
})

test('catches a goal that nobody could check', async ({ page }) => {
  await page.goto(`/decide#${outages}`)
  const own = of(page).getByRole('textbox', { name: 'Or in your own words' })
  await own.fill('make it faster')
  await expect(of(page)).toContainText('Nobody can check this yet')
  await own.fill('p95 of search under 300 ms by June 30, seen in the dashboard')
  await expect(of(page)).not.toContainText('Nobody can check this yet')
})

test('keeps what was written over behind the mark, also when it is opened anew, and gives back what stood', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`/decide#${outages}`)
  await must(page).fill('Speaks Welsh')
  await expect(page).toHaveURL(/#.*&brief=[\w-]+&was=/)
  const link = page.url()
  await page.goto('/roles')
  await page.goto(link)
  await expect(must(page)).toHaveValue('Speaks Welsh')
  await must(page).fill('')
  await must(page).press('Tab')
  await expect(page).not.toHaveURL(/brief=/)
  expect(asked.filter((url) => /symptoms|outages|Welsh/.test(url))).toEqual([])
})

test('keeps one too long for an address in this browser, and as a file that opens again', async ({ page }) => {
  await page.goto(`/decide#${outages}`)
  // Text that does not pack.
  const long = Array.from({ length: 500 }, (_, index) => ((index * 7919 + 13) ** 3).toString(36))
    .join(' ')
    .slice(0, 3900)
  await must(page).fill(long)
  await expect(page).toHaveURL(/&brief=here&was=/)
  await page.reload()
  await expect(must(page)).toHaveValue(long)
  const saving = page.waitForEvent('download')
  await of(page).getByRole('button', { name: 'JSON' }).click()
  const file = await (await saving).path()
  await page.goto('/decide#symptoms=releases:often')
  await of(page).locator('input[type=file]').setInputFiles(file)
  await expect(must(page)).toHaveValue(long)
  await of(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(of(page).getByRole('alert')).toHaveText('other.json is not a brief saved here as JSON.')
})

test('is given as text and Markdown that say what stands there', async ({ page }) => {
  await page.goto(`/decide#${outages}`)
  for (const name of ['Markdown', 'Text']) {
    const saving = page.waitForEvent('download')
    await of(page).getByRole('button', { name, exact: true }).click()
    const text = await readFile(await (await saving).path(), 'utf8')
    expect(text).toContain('Carries the pager')
    expect(text).toMatch(/interviewer 1/i)
  }
})

test('is written for another role, with what that changes; and by trait', async ({ page }) => {
  await page.goto(`/decide#${outages}`)
  await of(page).getByText('Same brief, another role').click()
  await of(page).getByRole('combobox', { name: 'Write it for' }).selectOption('Platform Engineer')
  await expect(of(page).getByRole('textbox', { name: 'Title' })).toHaveValue('Brief: platform engineer')
  await expect(of(page).getByText('Only in the one decided on').first()).toBeVisible()
  await of(page).getByText('Fine-tune by trait').click()
  await of(page).getByRole('combobox', { name: 'Carries the pager' }).selectOption('not needed, by hand')
  await expect(must(page)).not.toHaveValue(/Carries the pager/)
  await page.goBack()
  await expect(must(page)).toHaveValue(/Carries the pager/)
})

test('its week says whose job it really is, and stays whole', async ({ page }) => {
  await page.goto(`/decide#${outages}`)
  await of(page).getByText('The week').click()
  await expect(of(page).getByText(/^This week is an SRE’s/)).toBeVisible()
  await of(page).getByRole('slider', { name: 'Runs release pipelines' }).fill('100')
  await expect(of(page).getByRole('slider', { name: 'Carries the pager' })).toHaveValue('0')
  await expect(of(page).getByText(/^This is really a .+ week/)).toBeVisible()
  await of(page).getByRole('slider', { name: 'Runs release pipelines' }).press('ArrowLeft')
  await expect(of(page).getByRole('slider', { name: 'Runs release pipelines' })).toHaveValue('99')
})

test('is a plan where nobody is opened', async ({ page }) => {
  await page.goto('/decide#symptoms=queue:often')
  await expect(of(page).getByRole('textbox', { name: 'What changes' })).toHaveValue(
    /One person decides what comes first/,
  )
  await expect(of(page).getByRole('heading', { name: 'Interviews' })).toHaveCount(0)
})

test('its interviews fit the time that is set, and say what they leave out', async ({ page }) => {
  await page.goto(`/decide#${outages}`)
  await of(page).getByRole('textbox', { name: 'Interviewers, at most' }).fill('1')
  await of(page).getByRole('textbox', { name: 'Minutes each has' }).fill('30')
  await expect(of(page).getByRole('table', { name: 'Interviewer 1, 30 min' }).getByRole('row')).toHaveCount(3)
  await expect(of(page)).toContainText('no time for a question')
})

test('prints on two sheets, Letter and A4', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium')
  await page.goto(`/decide#${outages}`)
  await expect(of(page)).toBeVisible()
  for (const format of ['Letter', 'A4'] as const) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(2)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('is written again with what was changed, by its form', async ({ page }) => {
    await page.goto(`/decide?${outages}`)
    await must(page).fill('Speaks Welsh')
    await of(page).getByRole('textbox', { name: 'Goal: a number' }).fill('1')
    await of(page).getByRole('button', { name: 'Write it again with these changes' }).click()
    await expect(must(page)).toHaveValue('Speaks Welsh')
    await expect(of(page).getByRole('textbox', { name: 'Nice to have' })).toHaveValue(/Automates infrastructure/)
    await expect(of(page).getByRole('textbox', { name: 'After 90 days' })).toHaveValue(/to 1 a month/)
    await expect(page.getByRole('group', { name: /^Outages/ }).getByLabel('often')).toBeChecked()
  })
})

for (const width of [360, 1280])
  test(`is clean at ${width}, in either theme, with all its folds open`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 360 ? phone.viewport.height : 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`/decide#${outages}`)
      await expect(of(page)).toBeVisible()
      for (const fold of await of(page).locator('summary').all()) await fold.click()
      await expectNoSidewaysScroll(page)
      await expectAxeClean(page)
      await page.goto('/decide')
    }
  })

test('an answer saved with older data says what changed', async ({ page }) => {
  await page.goto('/decide#symptoms=outages:often&lasting=yes&was=2025.01.01~open~platform-engineer')
  await expect(
    page.getByText(/^With the data of 2025\.01\.01 the answer was: open a platform engineer\./),
  ).toBeVisible()
  await page.goto('/decide?symptoms=outages:often&lasting=yes&was=2025.01.01~open~site-reliability-engineer')
  await expect(page.getByText(/the answer is the same\.$/)).toBeVisible()
})

test.describe('on a bad connection', () => {
  test.use({ allowStatus: [503] })

  test('a brief that did not load says so, and comes when it is tried again', async ({ page }) => {
    await page.route('**/decide/book.json', (route) => route.fulfill({ status: 503 }), { times: 1 })
    await page.goto(`/decide#${outages}`)
    await expect(page.getByRole('alert').filter({ hasText: 'The brief did not load.' })).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(must(page)).toHaveValue(/Carries the pager/)
  })
})
