/** One role's profile: every part is there, or says why not. */

import type { Page } from '@playwright/test'
import { z } from 'zod'
import { performance, sre } from './addresses'
import { expect, expectNoSidewaysScroll, expectPartAxeClean, phone, test, withAndWithoutScript } from './fixtures'
import { cellsOf, hrefsOf, panel } from './parts'

/** What every page has; the others are there where a source states them. */
const always = ['ladder', 'nearest', 'about', 'pay', 'comparables', 'demand', 'traits']
const stated = ['hire', 'interview', 'flags', 'habits', 'expectations', 'pools', 'mistakes', 'tools']
const idsOf = (page: Page) =>
  page.locator('details.section > .section-body').evaluateAll((all) => all.map(({ id }) => id))

const rolesSchema = z.object({ roles: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string() })) })

test('all thirteen pages hold every part that is stated, and one closed line with the reason for the rest', async ({
  unscripted: page,
  request,
}) => {
  const { roles } = rolesSchema.parse(await (await request.get('/api/v1/roles')).json())
  expect(roles).toHaveLength(13)
  for (const { id, name, summary } of roles) {
    await page.goto(`/roles/${id}`)
    await expect(page).toHaveTitle(`${name} · Rolescope`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await expect(page.getByRole('main')).toContainText(summary)
    const ids = await idsOf(page)
    expect(ids).toEqual(expect.arrayContaining(always))
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('listitem').getByRole('link')
    expect(await hrefsOf(links), id).toEqual(ids.map((part) => `#${part}`))
    const said = await page
      .locator('.section > summary')
      .evaluateAll((all) => all.map((head) => [head.querySelector('h2')?.textContent, head.textContent?.length ?? 0]))
    expect(
      said.filter(([, length]) => Number(length) < 25),
      `${id}: heads without a finding`,
    ).toEqual([])
    const silence = page.locator('.silence')
    // All is stated of one role alone.
    if (id !== performance) await expect(silence.locator('summary')).toHaveText(/^Not stated: .+\.$/)
    await expect(page.locator('.silence[open]')).toHaveCount(0)
    for (const why of await silence.locator('p').allTextContents()) expect(why).toMatch(/^\S.{15,}\.$/)
  }
})

test('a role told in full has every part, in the order of a hiring manager’s questions', async ({ page }) => {
  await page.goto(`/roles/${performance}`)
  const ids = await idsOf(page)
  expect(ids).toEqual(expect.arrayContaining(stated))
  expect(ids.slice(0, 5)).toEqual(['hire', 'ladder', 'nearest', 'interview', 'flags'])
})

test('the contents lead to every part without script, and open those that are folded', async ({ unscripted: page }) => {
  await page.goto(`/roles/${performance}`)
  for (const part of await idsOf(page)) {
    await page.getByRole('navigation').locator(`a[href="#${part}"]`).click()
    await expect(page.locator(`details:has(> #${part}) h2`)).toBeInViewport()
    await expect(page.locator(`details:has(> #${part})`)).toHaveAttribute('open')
  }
})

test('the contents mark where the reader is', async ({ page }) => {
  await page.goto(`/roles/${performance}`)
  const here = page.locator('.toc [aria-current]')
  await expect(here).toHaveText('When to open it')
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Red flags' }).press('Enter')
  await expect(here).toHaveText('Red flags')
  await page.locator('#mistakes').scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 500)
  await expect(here).not.toHaveText('Red flags')
  await expect(here).toHaveCount(1)
})

test('the answer stands first: pay with its sample, then when to open the role, rather another, or nobody', async ({
  page,
}) => {
  await page.goto(`/roles/${performance}`)
  const facts = page.locator('.role-facts > div')
  await expect(facts).toHaveText([
    /^[A-Z].*pay.*, US, all levels\$\d+k median; middle half \$\d+–\d+k n=[\d,]+, .*\w{3} \d{4}/,
    /^Published pay, senior, US\$170–200k/,
    /^Weeks to hire8–12/,
    /^Hard to hirehard/,
    /^Nearest roles? ?\S/,
  ])
  const hire = page.locator('#hire')
  await expect(hire.getByRole('heading')).toHaveText(['Open it when', 'Rather not when', 'Or nobody new'])
  await expect(hire).toBeInViewport()
  await hire.getByRole('link', { name: 'SRE' }).first().click()
  await expect(page).toHaveURL(`/roles/${sre}`)
  // What nobody states is not in the way.
  await expect(page.locator('.role-facts')).not.toContainText('not stated')
})

test('each level leads to its quote, which says the same range', async ({ page }) => {
  await page.goto(`/roles/${sre}`)
  const levels = page.locator('.rungs > li')
  await expect(levels).toHaveCount(4)
  await expect(levels.first()).toContainText('Low confidence: only')
  await expect(levels.first().getByRole('link')).toHaveText(/^median \$\d+k$/)
  const senior = levels.nth(2)
  await expect(senior).toContainText(/(High|Medium) confidence: usually within \d+%\. \d+ posted ranges\./)
  const range = (await senior.getByRole('link').textContent()) ?? ''
  await senior.getByRole('link').click()
  await expect(page).toHaveURL(/\/quote\?role=site-reliability-engineer&level=senior&place=US/)
  await expect(page.locator('.quote-range')).toHaveText(range)
})

test('a question opens on how a strong and a weak answer sound, by keyboard', async ({ page }) => {
  await page.goto('/roles/platform-engineer')
  const question = page.locator('details.question').first()
  await expect(question.locator('dl')).toBeHidden()
  await question.locator('summary').press('Enter')
  await expect(question.locator('dt')).toHaveText(['Strong', 'Weak'])
  await expect(question.locator('dl')).toBeVisible()
})

withAndWithoutScript('on a phone', () => {
  test.use(phone)
  test('the page fits, its text is large enough, and folded parts open', async ({ page }) => {
    await page.goto(`/roles/${performance}`)
    await expectNoSidewaysScroll(page)
    const small = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('*')]
        .filter(
          (each) =>
            each.checkVisibility() &&
            [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 12)
        .map((each) => each.outerHTML.slice(0, 80)),
    )
    expect(small).toEqual([])
    const tools = page.locator('details:has(> #tools)')
    await expect(tools).not.toHaveAttribute('open')
    await tools.locator('summary').tap()
    await expect(page.locator('#tools dt').first()).toBeVisible()
  })
})

for (const id of [performance, 'platform-engineer']) {
  test(`the page of ${id} breaks no rule of accessibility, with every part open`, async ({ page }) => {
    await page.goto(`/roles/${id}`)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await expectPartAxeClean(page, 'main')
  })
}

test('every trait has a level and where it comes from', async ({ page }) => {
  await page.goto('/roles/data-engineer#traits')
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
  await page.goto(`/roles/${performance}#week`)
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
    await page.goto(`/roles/${sre}#pay`)
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
  await expect(page.locator('#pay a').filter({ hasText: 'Explore Filings' })).toHaveAttribute(
    'href',
    `/salaries?role=${sre}&source=filings`,
  )
})

test('performance engineers’ filings are dots, counted and called few', async ({ page }) => {
  await page.goto(`/roles/${performance}#pay`)
  const pay = page.locator('#pay')
  const lane = pay.getByRole('img', { name: /^Performance, Filings, n=\d+: median/ })
  const n = Number(/n=(\d+)/.exec((await lane.getAttribute('aria-label')) ?? '')?.[1])
  // Far ones are counted at the edge.
  const beyond = (await lane.textContent())?.match(/(?<=\+)\d+/g) ?? []
  await expect(lane.locator('circle')).toHaveCount(n - beyond.reduce((sum, each) => sum + Number(each), 0))
  expect(beyond.length).toBeLessThan(3)
  await expect(lane.locator('rect')).toHaveCount(0)
  await expect(pay).toContainText(`Only ${n} filings for performance engineers: the median of all such jobs could lie`)
})

test('the nearest roles are in order, each with its pay, its comparison and its working', async ({ page }) => {
  await page.goto(`/roles/${sre}`)
  const rows = page.locator('.near tbody tr')
  await expect(rows).toHaveCount(5)
  const hrefs = await hrefsOf(rows.getByRole('link', { name: /^Compare with/ }))
  expect(new Set(hrefs).size).toBe(5)
  expect(hrefs.filter((href) => !href.startsWith(`/compare/${sre}-vs-`))).toEqual([])
  for (const [, median, half] of await cellsOf(rows)) expect([median, half].join(' ')).toMatch(/^\$\d+k \$\d+–\d+k$/)
  await expect(page.locator('#nearest details.twin tbody tr')).toHaveCount(12)
  const why = rows.first().locator('.why')
  const value = (await why.textContent()) ?? ''
  await why.click()
  await expect(page.locator(':popover-open')).toContainText(`Why ${value}?`)
  await page.keyboard.press('Escape')
  await rows
    .first()
    .getByRole('link', { name: /^Compare/ })
    .press('Enter')
  await expect(page).toHaveURL(hrefs[0] ?? '')
})
