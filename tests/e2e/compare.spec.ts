/** Choosing the roles of a comparison: by its chips, by its address, with and without script. */
import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { backend, compare, five, pair, performance, sre, three } from './addresses'
import { expect, expectNoSidewaysScroll, phone, test, withAndWithoutScript } from './fixtures'
import { follow, mainMenu } from './parts'

const chips = (page: Page) => page.getByRole('list', { name: 'Roles compared' }).getByRole('listitem')
const heads = (page: Page) => page.locator('#verdict').getByRole('heading', { level: 2 })
const menu = (page: Page) => page.locator('#change-roles')
const change = async (page: Page, link: string, address: string) => {
  await page.getByRole('button', { name: /^(Add a role|Change roles)$/ }).click()
  await follow(menu(page).getByRole('link', { name: link }), new RegExp(`${address}(#at-.+)?$`))
}
const words = { useInnerText: true }

withAndWithoutScript('choosing roles', () => {
  test('the arrows move a role, and the address follows', async ({ page }) => {
    await page.goto(three)
    await change(page, 'Move SRE earlier', compare(sre, performance, backend))
    await expect(chips(page)).toHaveText(['SRE', 'Performance', 'Backend'], words)
    await expect(heads(page)).toHaveText(['SRE', 'Performance', 'Backend', 'Or nobody new'])
    await change(page, 'Move Performance later', compare(sre, backend, performance))
    await expect(chips(page)).toHaveText(['SRE', 'Backend', 'Performance'], words)
  })

  test('roles are added at the end until there are five', async ({ page }) => {
    await page.goto(three)
    const offered = menu(page).getByRole('list', { name: 'Add a role' })
    await page.getByRole('button', { name: 'Add a role' }).click()
    await expect(offered.getByRole('link')).toHaveCount(10)
    await page.keyboard.press('Escape')
    await change(page, 'DevOps Engineer', compare(performance, sre, backend, 'devops-engineer'))
    await expect(chips(page)).toHaveText(['Performance', 'SRE', 'Backend', 'DevOps'], words)
    await page.getByRole('button', { name: 'Add a role' }).click()
    await expect(offered.getByRole('link', { name: 'DevOps Engineer' })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await change(page, 'Data Engineer', five)
    await expect(chips(page)).toHaveText(['Performance', 'SRE', 'Backend', 'DevOps', 'Data'], words)
    await page.getByRole('button', { name: 'Change roles' }).click()
    await expect(offered).toHaveCount(0)
    await expect(page.getByText('Five roles: remove one to add another.')).toBeVisible()
  })

  test('a role is removed until two are left, and the back button brings it back', async ({ page }) => {
    await page.goto(three)
    await follow(page.getByRole('link', { name: 'Remove SRE' }).first(), new RegExp(`${pair}(#at-.+)?$`))
    await expect(chips(page)).toHaveText(['Performance', 'Backend'], words)
    await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(0)
    await page.goBack()
    await expect(page).toHaveURL(three)
    await expect(chips(page)).toHaveText(['Performance', 'SRE', 'Backend'], words)
    await page.goForward()
    await expect(chips(page)).toHaveText(['Performance', 'Backend'], words)
  })

  test('the focus goes to the role that was added or moved, or to the one in the place of the one removed', async ({
    page,
  }) => {
    await page.goto(three)
    const chip = (name: string) => chips(page).getByRole('link', { name, exact: true })
    await change(page, 'Data Engineer', compare(performance, sre, backend, 'data-engineer'))
    await expect(chip('Data')).toBeFocused()
    await change(page, 'Move Data earlier', compare(performance, sre, 'data-engineer', backend))
    await expect(chip('Data')).toBeFocused()
    await follow(page.getByRole('link', { name: 'Remove SRE' }).first(), /performance-engineer-vs-data-engineer/)
    await expect(chip('Data')).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  })
})

test('a role is moved, added and removed by keys alone, and the address ends clean', async ({ page }) => {
  await page.goto(three)
  const opener = page.getByRole('button', { name: 'Add a role' })
  await opener.press('Enter')
  await expect(menu(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(menu(page).getByRole('link', { name: 'Move Performance later' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toBeHidden()
  await expect(opener).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(compare(sre, performance, backend))
  await expect(chips(page)).toHaveText(['SRE', 'Performance', 'Backend'], words)
  await expect(chips(page).getByRole('link', { name: 'Performance', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(chips(page).getByRole('link', { name: 'Remove Performance' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(compare(sre, backend))
  await expect(chips(page).getByRole('link', { name: 'Backend' })).toBeFocused()
})

test('a comparison reached by a link within the site is whole, and whole again on the way back', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => Object.assign(window, { marked: true }))
  await follow(mainMenu(page).getByRole('link', { name: 'Compare' }), three)
  await expect(chips(page)).toHaveText(['Performance', 'SRE', 'Backend'], words)
  await follow(page.getByRole('link', { name: 'Differences only' }), `${three}/differences`)
  await follow(mainMenu(page).getByRole('link', { name: 'Roles' }), '/roles')
  await page.goBack()
  await expect(page).toHaveURL(`${three}/differences`)
  await expect(page.getByRole('link', { name: 'Differences only' })).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('.compare')).toHaveCount(1)
  expect(await page.evaluate(() => 'marked' in window)).toBe(true)
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
  await change(page, 'Backend Engineer', pair)
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
  test('every fold says what is inside, and opens and closes by mouse and by key', async ({ page }) => {
    await page.goto(pair)
    const folds = page.locator('#rest > .fold')
    await expect(folds).toHaveCount(8)
    for (const fold of await folds.all()) {
      const [summary, body] = [fold.locator('> summary'), fold.locator('.fold-body')]
      await expect(body).toBeHidden()
      expect((await summary.textContent())?.length).toBeGreaterThan(30)
      await summary.click()
      await expect(body).toBeVisible()
      await summary.press('Enter')
      await expect(body).toBeHidden()
    }
  })

  test('an address that names a part opens its fold', async ({ page }) => {
    await page.goto(`${three}#sourcing`)
    await expect(page.getByRole('table', { name: 'Where to look' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Where to look' })).toBeInViewport()
  })
})

test('the answer stands on the first screen, the page is not four screens long, and little is asked of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(three)
  await expect(page.getByText('Fewer than about 100 engineers')).toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Or nobody new' })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4 * 900)
})

test('what never changes is sent once', async ({ request }) => {
  const html = await (await request.get(three)).text()
  expect(html.split('Fewer than about 100 engineers').length - 1).toBe(1)
  expect(Buffer.byteLength(html)).toBeLessThan(350_000)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the bar at the foot leads to every section, and opens those that are folded', async ({ page }) => {
    await page.goto(three)
    const sections = page.getByRole('navigation', { name: 'Sections' })
    const opener = page.getByRole('button', { name: 'Sections' })
    await expect(opener).toBeInViewport()
    await opener.click()
    await expect(sections.getByRole('link')).toHaveCount(12)
    await follow(sections.getByRole('link', { name: 'Ladder' }), `${three}#ladder`)
    await expect(page.getByText('0–2 yrs')).toBeInViewport()
    await expect(sections).toBeHidden()
    await opener.press('Enter')
    await expect(sections).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sections).toBeHidden()
    await expect(opener).toBeFocused()
  })

  test('a level is a word behind its role’s code', async ({ page }) => {
    await page.goto(three)
    const row = page.getByRole('row').filter({ hasText: 'Carries the pager' })
    const cell = row.getByRole('cell').nth(1)
    await expect(cell).toHaveText('core')
    expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toMatch(/SRE/)
  })
})

test('the menu of sections works without script', async ({ unscripted: page }) => {
  await page.setViewportSize(phone.viewport)
  await page.goto(three)
  await page.getByRole('button', { name: 'Sections' }).click()
  const sections = page.getByRole('navigation', { name: 'Sections' })
  await follow(sections.getByRole('link', { name: 'Ladder' }), `${three}#ladder`)
  await expect(page.getByText('0–2 yrs')).toBeInViewport()
})
