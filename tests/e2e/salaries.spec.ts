/** The salary explorer: each control by mouse, by key and without script, its address, and what it cannot show. */
import { z } from 'zod'
import { backend, performance, sre } from './addresses'
import { choice, facts, head, offerField, said, typePlace } from './explorer'
import { expect, expectNoSidewaysScroll, phone, test } from './fixtures'
import { documentsOf, follow, mainMenu } from './parts'

test('every control answers as the server would, without loading a page, each choice a step of the history', async ({
  page,
  context,
}) => {
  await page.goto('/salaries')
  const documents = documentsOf(page)
  const entries = await page.evaluate(() => window.history.length)
  const other = await context.newPage()
  const steps = [
    ['And', performance, `?role=${sre}&role=${backend}&role=${performance}`],
    ['And', '', ''],
    ['Level', 'senior', '?level=senior'],
    ['Place', 'California', '?level=senior&place=US-CA'],
    ['Against', '', `?role=${sre}&level=senior&place=US-CA`],
    ['Role', backend, `?role=${backend}&level=senior&place=US-CA`],
    ['Source', 'postings-aijobs', `?role=${backend}&source=postings-aijobs&level=senior&place=US-CA`],
    ['Year', '2024', `?role=${backend}&source=postings-aijobs&level=senior&place=US-CA&year=2024`],
  ] as const
  for (const [name, value, query] of steps) {
    const before = await said(page)
    await (name === 'Place' ? typePlace(page, value) : choice(page, name).selectOption(value))
    await expect(page).toHaveURL(`/salaries${query}`)
    await other.goto(`/salaries${query}`)
    const expected = await said(other)
    expect(expected).not.toEqual(before)
    await expect.poll(() => said(page)).toEqual(expected)
  }
  expect(await page.evaluate(() => window.history.length)).toBe(entries + steps.length)
  expect(documents).toEqual([])
})

for (const tells of [true, false])
  test.describe(tells ? 'in a browser that tells of every change of the address' : 'in one that does not', () => {
    test.beforeEach(async ({ page }) => {
      if (!tells) await page.addInitScript('delete window.navigation')
    })

    test('back undoes the last choice, its control, figures and rows, and in the end leaves the page', async ({
      page,
    }) => {
      await page.goto('/roles')
      const menu = mainMenu(page)
      await follow(menu.getByRole('link', { name: 'Salaries' }), '/salaries')
      const first = await said(page)
      await choice(page, 'Level').selectOption('senior')
      await expect(head(page)).toContainText('Senior, United States')
      const senior = await said(page)
      await typePlace(page, 'California')
      await expect(head(page)).toContainText('Senior, California')
      await page.goBack()
      await expect(page).toHaveURL('/salaries?level=senior')
      await expect.poll(() => said(page)).toEqual(senior)
      await expect(choice(page, 'Place')).toHaveValue('United States')
      await expect(page.locator('#cells').getByRole('status')).toContainText('senior')
      await page.goForward()
      await expect(choice(page, 'Place')).toHaveValue('California')
      await page.goBack()
      await page.goBack()
      await expect(page).toHaveURL('/salaries')
      await expect.poll(() => said(page)).toEqual(first)
      await expect(choice(page, 'Level')).toHaveValue('all')
      await page.goBack()
      await expect(page).toHaveURL('/roles')
    })

    test('coming back to the page shows what was chosen', async ({ page }) => {
      await page.goto('/salaries')
      const menu = mainMenu(page)
      await choice(page, 'Level').selectOption('senior')
      await expect(head(page)).toContainText('Senior, United States')
      const expected = await said(page)
      await follow(menu.getByRole('link', { name: 'Roles' }), '/roles')
      await page.goBack()
      await expect(page).toHaveURL('/salaries?level=senior')
      await expect.poll(() => said(page)).toEqual(expected)
      await expect(choice(page, 'Level')).toHaveValue('senior')
      await page.reload()
      expect(await said(page)).toEqual(expected)
    })

    test('the menu leads back to what the page opens with', async ({ page }) => {
      await page.goto('/salaries')
      const expected = await said(page)
      await choice(page, 'Level').selectOption('senior')
      await expect(head(page)).toContainText('Senior, United States')
      await follow(mainMenu(page).getByRole('link', { name: 'Salaries' }), '/salaries')
      await expect.poll(() => said(page)).toEqual(expected)
      await expect(choice(page, 'Level')).toHaveValue('all')
    })
  })

test('by key: the controls in order, a choice, and an offer that keeps the focus', async ({ page }) => {
  await page.goto('/salaries')
  await choice(page, 'Role').focus()
  for (const name of ['Against', 'And', 'Level'] as const) {
    await page.keyboard.press('Tab')
    await expect(choice(page, name)).toBeFocused()
  }
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL('/salaries?level=junior')
  await page.keyboard.press('ArrowUp')
  await expect(page).toHaveURL('/salaries')
  await expect(choice(page, 'Level')).toBeFocused()
  for (const name of ['Place', 'Year', 'Source'] as const) {
    await page.keyboard.press('Tab')
    await expect(choice(page, name)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await page.keyboard.type('150k')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/salaries?offer=150000')
  await expect(offerField(page)).toBeFocused()
  await expect(facts(page).first()).toContainText(/\d+% of these at or below your \$150k, ties as half/)
  await expect(page.locator('#distribution')).toContainText('your offer $150k')
})

test('what is shown can be begun anew, and its address copied without a change of the button’s width', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/salaries?level=senior')
  const copy = page.getByRole('button', { name: 'Copy link' })
  const before = await copy.boundingBox()
  await copy.click()
  const copied = page.getByRole('button', { name: 'Copied' })
  await expect(copied).toBeVisible()
  expect(await copied.boundingBox()).toEqual(before)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await expect(copy).toBeVisible()
  await page.getByRole('link', { name: 'Reset' }).click()
  await expect(page).toHaveURL('/salaries')
  await expect(choice(page, 'Level')).toHaveValue('all')
  await expect(page.getByRole('link', { name: 'Reset' })).toHaveCount(0)
  await page.goBack()
  await expect(choice(page, 'Level')).toHaveValue('senior')
})

test('states stand in the order of their names', async ({ unscripted: page }) => {
  await page.goto('/salaries')
  const names = await page.locator('.place-links ul').last().locator('a').allTextContents()
  expect(names.length).toBeGreaterThan(50)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-US')))
})

test('of filings, which are of one year, there is no year to choose', async ({ page }) => {
  await page.goto('/salaries?source=filings')
  await expect(choice(page, 'Source')).toHaveValue('filings')
  await expect(choice(page, 'Year')).toHaveCount(0)
})

test.describe('when the cells cannot be fetched', () => {
  test.use({ allowStatus: [503] })
  test('the server answers instead', async ({ page }) => {
    await page.route('**/salaries/cells/*', (route) => route.fulfill({ status: 503 }))
    await page.goto('/salaries')
    const documents = documentsOf(page)
    await choice(page, 'Level').selectOption('senior')
    await expect(head(page)).toContainText('Senior, United States')
    await expect(page).toHaveURL('/salaries?level=senior')
    expect(documents).toHaveLength(1)
  })
})

test('without script the form asks the server, which gives the API’s figures', async ({
  unscripted: page,
  request,
}) => {
  const path = `/api/v1/evidence?role=${sre}&source=postings&level=senior&place=US-CA`
  const amount = z.object({ kind: z.literal('known'), usd: z.number() })
  const answer = await (await request.get(path)).json()
  const { n, percentiles } = z.object({ n: z.number(), percentiles: z.object({ p50: amount }) }).parse(answer)
  await page.goto('/salaries')
  await choice(page, 'Level').selectOption('senior')
  await page.getByRole('textbox', { name: 'Place' }).fill('California')
  await offerField(page).fill('$150,000')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.locator('main > .page > .note')).toHaveCount(0)
  await expect(head(page)).toContainText('Senior, California')
  await expect(facts(page).first()).toContainText(`$${Math.round(percentiles.p50.usd / 1000)}k median`)
  await expect(facts(page).first()).toContainText(`${n} posted ranges`)
  await expect(facts(page).first()).toContainText('at or below your $150k')
  const distribution = page.locator('#distribution')
  await expect(distribution.getByRole('img', { name: /^Site Reliability Engineer: / }).first()).toBeVisible()
  await distribution.getByText('Read this chart as a table').click()
  await expect(page.getByRole('table', { name: 'Distribution of posted pay' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use(phone)
  test('a bar names what is shown and opens the choices, and nothing sticks out', async ({ page }) => {
    await page.goto('/salaries?place=US-CA')
    const bar = page.getByRole('button', { name: 'SRE · Backend · California · Posted ranges' })
    const sheet = page.getByRole('form', { name: 'What is shown' })
    await expect(sheet).toBeHidden()
    await bar.tap()
    await expect(sheet).toBeVisible()
    await choice(page, 'Level').selectOption('senior')
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: 'Done' }).tap()
    await expect(sheet).toBeHidden()
    await expect(
      page.getByRole('button', { name: 'SRE · Backend · Senior · California · Posted ranges' }),
    ).toBeVisible()
    await expect(page).toHaveURL('/salaries?level=senior&place=US-CA')
  })
})
