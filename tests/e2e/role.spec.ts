/** One role's profile: every part is there, or says why not. */
import { z } from 'zod'
import { performance, sre } from './addresses'
import { expect, test, withAndWithoutScript } from './fixtures'
import { cellsOf, hrefsOf, panel } from './parts'

const parts = [
  'week',
  'pay',
  'comparables',
  'demand',
  'about',
  'habits',
  'tools',
  'ladder',
  'hire',
  'pools',
  'interview',
  'flags',
  'expectations',
  'mistakes',
  'traits',
  'nearest',
]

const rolesSchema = z.object({ roles: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string() })) })

test('all thirteen pages hold every part, stated or not stated with a reason', async ({
  unscripted: page,
  request,
}) => {
  const { roles } = rolesSchema.parse(await (await request.get('/api/v1/roles')).json())
  expect(roles).toHaveLength(13)
  for (const { id, name, summary } of roles) {
    await page.goto(`/roles/${id}`)
    await expect(page).toHaveTitle(`${name} · Rolescope`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page.getByRole('main')).toContainText(summary)
    expect(await page.locator('details.section').evaluateAll((all) => all.map((each) => each.id))).toEqual(parts)
    const said = await page
      .locator('.section')
      .evaluateAll((all) =>
        all.map(({ id, textContent, firstElementChild }) => [
          id,
          (textContent?.length ?? 0) - (firstElementChild?.querySelector('h2')?.textContent?.length ?? 0),
        ]),
      )
    expect(
      said.filter(([, length]) => Number(length) < 30),
      `${id}: parts that say nothing`,
    ).toEqual([])
    const silent = await page
      .locator('.section .not-stated')
      .evaluateAll((all) =>
        all
          .filter((each) => each.closest('dd, p') && !each.closest('td, .trait-level'))
          .map((each) => each.textContent ?? ''),
      )
    expect(
      silent.filter((text) => !/^not stated(\. \S.{15,})/.test(text)),
      `${id}: silence without a reason`,
    ).toEqual([])
  }
})

test('the index leads to every part without script', async ({ unscripted: page }) => {
  await page.goto(`/roles/${performance}`)
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('listitem').getByRole('link')
  expect(await hrefsOf(links)).toEqual(parts.map((part) => `#${part}`))
  for (const part of parts) {
    await page.getByRole('navigation').locator(`a[href="#${part}"]`).click()
    await expect(page.locator(`#${part} h2`)).toBeInViewport()
  }
})

test('a role’s facts stand under its name, the missing ones as not stated', async ({ page }) => {
  await page.goto(`/roles/${performance}`)
  const facts = page.locator('.role-facts > div')
  await expect(facts).toHaveText([
    /^Pay, senior, US\$170–200k/,
    /^[A-Z].*pay.*, median, all levels\$\d+k n=[\d,]+, .*\w{3} \d{4}/,
    /^Weeks to hire8–12/,
    /^Hard to hirehard/,
    /^Nearest roles?\S/,
  ])
  await page.goto('/roles/data-engineer')
  await expect(facts).toHaveText([
    /^[A-Z].*pay.*, median, all levels\$\d+k n=[\d,]+, .*\w{3} \d{4}/,
    'Weeks to hirenot stated',
    'Hard to hirenot stated',
    /^Nearest roles?\S/,
  ])
})

test('every trait has a level and where it comes from', async ({ page }) => {
  await page.goto('/roles/data-engineer')
  await expect(page.locator('#traits details')).toHaveCount(5)
  const rows = page.locator('#traits tbody tr')
  await expect(rows).toHaveCount(62)
  expect(
    (await cellsOf(rows)).filter(
      ([level = '', from = '']) => !/^(core|regular|occasional|no|not stated)$/.test(level) || from.length < 10,
    ),
  ).toEqual([])
})

test('the week is drawn with its tasks, and its nearest week opens its working', async ({ page }) => {
  await page.goto(`/roles/${performance}`)
  const week = page.locator('#week')
  await expect(week.getByRole('img')).toHaveCount(4)
  await expect(week.getByRole('heading', { level: 3 })).toHaveCount(4)
  const nearest = week.locator('.why').last()
  await nearest.click()
  await expect(panel(page, 'why=week.pe')).toBeFocused()
  // 35 + 30 + 25 + 15 are the midpoints of the guide's four ranges.
  const steps = panel(page, 'why=week.pe').getByRole('listitem')
  await expect(steps.filter({ hasText: 'What the midpoints sum to' })).toContainText('= 105%')
  await expect(steps.filter({ hasText: 'The nearest week that fits' })).toContainText('= 100%')
  await page.keyboard.press('Escape')
  await expect(nearest).toBeFocused()
})

withAndWithoutScript('measured pay', () => {
  test('every median that is shown opens its working, by keyboard and by mouse', async ({ page }) => {
    await page.goto(`/roles/${sre}`)
    const table = page.getByRole('table', { name: /^Measured pay of the Site Reliability Engineer/ })
    const figures = table.locator('.why')
    expect(await figures.count()).toBeGreaterThan(1)
    for (const [index, figure] of (await figures.all()).entries()) {
      const median = (await figure.textContent()) ?? ''
      if (index % 2 === 0) await figure.press('Enter')
      else await figure.click()
      const opened = page.locator(':popover-open')
      await expect(opened).toContainText(`Why a median of ${median}?`)
      await expect(opened.getByRole('listitem').first()).toContainText(`= ${median}`)
      await page.keyboard.press('Escape')
      await expect(opened).toHaveCount(0)
    }
  })
})

test('the working of a strip has an address, and the explorer is one link away', async ({ page }) => {
  await page.goto(`/roles/${sre}#why=evidence.sre.filings`)
  await expect(page.locator(':popover-open')).toContainText('Why a median of')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Explore Filings' })).toHaveAttribute(
    'href',
    `/salaries?role=${sre}&source=filings`,
  )
})

test('performance engineers’ filings are dots, counted and called few', async ({ page }) => {
  await page.goto(`/roles/${performance}`)
  const pay = page.locator('#pay')
  const lane = pay.getByRole('img', { name: /^Performance, Filings, n=\d+: median/ })
  const n = Number(/n=(\d+)/.exec((await lane.getAttribute('aria-label')) ?? '')?.[1])
  await expect(lane.locator('circle')).toHaveCount(n)
  await expect(lane.locator('rect')).toHaveCount(0)
  await expect(pay).toContainText(`Only ${n} filings for performance engineers: the median of all such jobs could lie`)
})

test('the nearest roles are in order, each with its comparison and its working', async ({ page }) => {
  await page.goto(`/roles/${sre}`)
  const lanes = page.locator('#nearest .plot-lane')
  await expect(lanes).toHaveCount(5)
  const hrefs = await hrefsOf(lanes.getByRole('link'))
  expect(new Set(hrefs).size).toBe(5)
  expect(hrefs.filter((href) => !href.startsWith(`/compare/${sre}-vs-`))).toEqual([])
  await expect(page.locator('#nearest details.twin tbody tr')).toHaveCount(12)
  const why = lanes.first().locator('.why')
  const value = (await why.textContent())?.replace('why ', '') ?? ''
  await why.click()
  await expect(page.locator(':popover-open')).toContainText(`Why ${value}?`)
  await page.keyboard.press('Escape')
  await lanes.first().getByRole('link').press('Enter')
  await expect(page).toHaveURL(hrefs[0] ?? '')
  await expect(page.locator('#likeness')).toContainText(`are ${value} alike in their traits.`)
})
