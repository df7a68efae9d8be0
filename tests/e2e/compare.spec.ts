/** Choosing the roles of a comparison: by its chips, by its address, with and without script. */
import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { backend, compare, five, pair, performance, sre, three } from './addresses'
import { expect, expectNoSidewaysScroll, test, withAndWithoutScript } from './fixtures'
import { follow } from './parts'

const chips = (page: Page) => page.getByRole('list', { name: 'Roles compared' }).getByRole('listitem')
const heads = (page: Page) => page.locator('.role-heads').getByRole('link')

// From four roles on a chip holds a short name and, for a narrow screen, a code: one of them is in sight.
const words = { useInnerText: true }

withAndWithoutScript('choosing roles', () => {
  test('the arrows of a chip move its role, and the address follows', async ({ page }) => {
    await page.goto(three)
    await follow(page.getByRole('link', { name: 'Move SRE earlier' }), compare(sre, performance, backend))
    await expect(chips(page)).toHaveText(['SRE', 'Performance', 'Backend'], words)
    await expect(heads(page)).toHaveText(['Site Reliability Engineer', 'Performance Engineer', 'Backend Engineer'])
    await follow(page.getByRole('link', { name: 'Move Performance later' }), compare(sre, backend, performance))
    await expect(chips(page)).toHaveText(['SRE', 'Backend', 'Performance'], words)
  })

  test('roles are added at the end until there are five', async ({ page }) => {
    await page.goto(three)
    await page.getByRole('button', { name: 'Add a role 2 left' }).click()
    const menu = page.locator('#add-role')
    await expect(menu.getByRole('link')).toHaveCount(10)
    const four = compare(performance, sre, backend, 'devops-engineer')
    await follow(menu.getByRole('link', { name: 'DevOps Engineer' }), four)
    await expect(chips(page)).toHaveText(['Performance', 'SRE', 'Backend', 'DevOps'], words)
    await page.getByRole('button', { name: 'Add a role 1 left' }).click()
    await expect(menu.getByRole('link', { name: 'DevOps Engineer' })).toHaveCount(0)
    await follow(menu.getByRole('link', { name: 'Data Engineer' }), five)
    await expect(chips(page)).toHaveText(['Performance', 'SRE', 'Backend', 'DevOps', 'Data'], words)
    await expect(page.getByRole('button', { name: 'Add a role' })).toHaveCount(0)
    await expect(page.getByText('Five roles: remove one to add another.')).toBeVisible()
  })

  test('a role is removed until two are left, and the back button brings it back', async ({ page }) => {
    await page.goto(three)
    await follow(page.getByRole('link', { name: 'Remove SRE' }), pair)
    await expect(chips(page)).toHaveText(['Performance', 'Backend'], words)
    await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(0)
    await page.goBack()
    await expect(page).toHaveURL(three)
    await expect(chips(page)).toHaveText(['Performance', 'SRE', 'Backend'], words)
    await page.goForward()
    await expect(chips(page)).toHaveText(['Performance', 'Backend'], words)
  })
})

test('a role is moved, added and removed by keys alone', async ({ page }) => {
  await page.goto(three)
  await page.getByRole('link', { name: 'Move SRE earlier' }).focus()
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveText(['SRE', 'Performance', 'Backend'], words)
  // First now, it can only go back; the reader stays with it.
  await expect(page.getByRole('link', { name: 'Move SRE later' })).toBeFocused()
  await page.getByRole('button', { name: 'Add a role' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#add-role')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Data Engineer' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('#add-role')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Add a role' })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveText(['SRE', 'Performance', 'Backend', 'Data'], words)
  await page.getByRole('link', { name: 'Remove SRE' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(compare(performance, backend, 'data-engineer'))
})

test('choosing roles keeps the reader’s place on the page', async ({ page }) => {
  await page.goto(three)
  await page.evaluate(() => window.scrollTo(0, 60))
  const place = await page.evaluate(() => window.scrollY)
  expect(place).toBe(60)
  await follow(page.getByRole('link', { name: 'Move SRE earlier' }), compare(sre, performance, backend))
  await expect(chips(page)).toHaveText(['SRE', 'Performance', 'Backend'], words)
  expect(await page.evaluate(() => window.scrollY)).toBe(place)
})

const both = ['Performance', 'Backend']
const faults = [
  [compare(performance, 'wizard', backend), '“wizard” is not a role we know, so it is left out.', both],
  [compare(performance, backend, performance), `“${performance}” was named twice and is shown once.`, both],
  [
    `${five}-vs-quality-engineer`,
    '“quality-engineer” is left out: a comparison holds at most five roles.',
    ['Performance', 'SRE', 'Backend', 'DevOps', 'Data'],
  ],
  [`${pair}/sideways`, '“sideways” is not a view of this page, so it is ignored.', both],
  [`${pair}?only=${sre}`, `“${sre}” is not among the roles compared, so it is not shown alone.`, both],
  [
    compare(performance, encodeURIComponent('🦄 & <script>alert(1)</script>'), backend),
    '“🦄 & <script>alert(1)</script>” is not a role we know, so it is left out.',
    both,
  ],
  [compare('wizard'), '“wizard” is not a role we know, so it is left out.', []],
] as const

test('an address that asks in vain is answered, and what it asked in vain is said', async ({ unscripted: page }) => {
  for (const [path, said, shown] of faults) {
    const response = await page.goto(path)
    expect.soft(response?.status(), path).toBe(200)
    await expect.soft(page.getByRole('status').filter({ hasText: said }), path).toBeVisible()
    await expect.soft(chips(page), path).toHaveText([...shown], words)
    await expect.soft(page.locator('meta[name="robots"]'), path).toHaveAttribute('content', 'noindex')
  }
})

test('what was asked in vain may be long, and the page still fits', async ({ page }) => {
  await page.goto(compare(performance, 'x'.repeat(500), backend))
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(page.getByText('is not a role we know')).toBeVisible()
  await expectNoSidewaysScroll(page)
})

test('with one role the page shows it and asks for another', async ({ page }) => {
  await page.goto(compare(performance))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Performance Engineer, beside a role of your choice.',
  )
  await expect(page.getByRole('table', { name: 'At a glance' })).toBeVisible()
  await page.getByRole('button', { name: 'Add a role' }).click()
  await follow(page.getByRole('link', { name: 'Backend Engineer' }), pair)
})

test('an order that is not prepared leaves no file behind', async ({ request }) => {
  const order = compare(backend, sre, performance)
  const kept = () => readdirSync('.next/server/app', { recursive: true }).map(String)
  const before = kept()
  for (const path of [order, `${order}/differences`, `${pair}?only=${backend}`]) {
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toContain('no-store')
    expect(response.headers()['x-nextjs-cache']).toBeUndefined()
  }
  expect(kept()).toEqual(before)
})

withAndWithoutScript('folding', () => {
  test('every section folds and unfolds by mouse and by key', async ({ page }) => {
    await page.goto(pair)
    const sections = page.locator('details', { has: page.getByRole('heading', { level: 2 }) })
    await expect(sections).toHaveCount(10)
    for (const section of await sections.all()) {
      const [heading, body] = [section.getByRole('heading', { level: 2 }), section.locator('.section-body')]
      await expect(body).toBeVisible()
      await heading.click()
      await expect(body).toBeHidden()
      await section.locator('> summary').press('Enter')
      await expect(body).toBeVisible()
    }
  })
})

test('the menu of sections lists them in their order and leads to each', async ({ page }) => {
  await page.goto(three)
  const menu = page.getByRole('navigation', { name: 'Sections' })
  const opener = page.getByRole('button', { name: 'Jump to Sections' })
  await opener.click()
  const headings = await page.locator('details').getByRole('heading', { level: 2 }).allTextContents()
  await expect(menu.getByRole('link')).toHaveText(headings)
  await follow(menu.getByRole('link', { name: 'Sourcing' }), `${three}#sourcing`)
  await expect(page.getByRole('heading', { name: 'Sourcing' })).toBeInViewport()
  await expect(menu).toBeHidden()
  await opener.press('Enter')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(opener).toBeFocused()
})

test('the menu of sections works without script', async ({ unscripted: page }) => {
  await page.goto(three)
  await page.getByRole('button', { name: 'Jump to Sections' }).click()
  const menu = page.getByRole('navigation', { name: 'Sections' })
  await follow(menu.getByRole('link', { name: 'Ladder' }), `${three}#ladder`)
  await expect(page.getByRole('heading', { name: 'Ladder' })).toBeInViewport()
})
