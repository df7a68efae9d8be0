/** The frame around every page: theme, keys, menu, search box, and the page for an address that is none. */
import type { Page } from '@playwright/test'
import { kinds, pair, three } from './addresses'
import { checkDuties, expectAxeCleanEverywhere } from './duties'
import { expect, expectNoSidewaysScroll, noScript, phone, test } from './fixtures'

checkDuties('no such page')

const field = (page: Page) => page.getByRole('combobox', { name: 'Search roles, job titles and pages' })
const themeButton = (page: Page) => page.getByRole('button', { name: 'Switch between light and dark' })
const paper = { light: 'rgb(255, 255, 255)', dark: 'rgb(15, 20, 19)' } as const

test.describe('light and dark', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the system’s ${scheme} is kept to`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto('/roles')
      await expect(page.locator('body')).toHaveCSS('background-color', paper[scheme])
      await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' })
      await expect(page.locator('body')).toHaveCSS('background-color', paper[scheme === 'light' ? 'dark' : 'light'])
    })

    test(`a choice against the system’s ${scheme} outlives reload and page, and is there before the first paint`, async ({
      page,
    }) => {
      const other = scheme === 'light' ? 'dark' : 'light'
      await page.emulateMedia({ colorScheme: scheme })
      // Nothing is painted before there is a body.
      await page.addInitScript(() => {
        const watcher = new MutationObserver(() => {
          if (!document.body) return
          window.name = document.documentElement.dataset.theme ?? 'none'
          watcher.disconnect()
        })
        watcher.observe(document, { childList: true, subtree: true })
      })
      await page.goto('/')
      expect(await page.evaluate(() => window.name)).toBe('none')
      await themeButton(page).click()
      await expect(page.locator('body')).toHaveCSS('background-color', paper[other])
      for (const path of ['/', pair, `${pair}/differences`]) {
        await page.goto(path)
        expect(await page.evaluate(() => window.name)).toBe(other)
        await expect(page.locator('body')).toHaveCSS('background-color', paper[other])
      }
      await page.reload()
      expect(await page.evaluate(() => window.name)).toBe(other)
      await themeButton(page).press('Enter')
      await expect(page.locator('body')).toHaveCSS('background-color', paper[scheme])
    })
  }

  test.describe(() => {
    test.use(noScript)
    test('without script the system’s dark is kept to, and no button promises more', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.goto('/')
      await expect(page.locator('body')).toHaveCSS('background-color', paper.dark)
      await expect(themeButton(page)).toBeHidden()
    })
  })
})

test.describe('keys', () => {
  test('“?” lists them; Escape and the button close the list', async ({ page }) => {
    await page.goto('/roles')
    const list = page.getByRole('dialog', { name: 'Keys' })
    await page.keyboard.press('?')
    await expect(list.getByRole('term')).toHaveText(['/', '?', 'Esc'])
    await expectNoSidewaysScroll(page)
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    await page.keyboard.press('?')
    await list.getByRole('button', { name: 'Close' }).click()
    await expect(list).toHaveCount(0)
  })

  test('they can be switched off for good, and on again', async ({ page }) => {
    const switchOf = page.getByRole('checkbox', { name: /Answer to/ })
    await page.goto('/')
    await page.keyboard.press('?')
    await switchOf.press('Space')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.reload()
    const opener = page.getByRole('link', { name: 'Find a role' })
    await opener.press('/')
    await opener.press('?')
    await opener.press('Enter')
    await expect(page.getByRole('dialog')).toHaveAccessibleName('Search')
    await page.getByRole('button', { name: 'Keys' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'Keys' }).locator(':focus')).toHaveCount(1)
    await switchOf.check()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toHaveAccessibleName('Keys')
  })

  test('“/” and “?” typed in a field are text, and a modifier makes them another’s', async ({ page }) => {
    await page.goto('/search')
    const typed = page.getByRole('textbox')
    await typed.press('Control+/')
    await typed.pressSequentially('a/b?')
    await expect(typed).toHaveValue('a/b?')
    await typed.blur()
    await page.keyboard.press('Control+/')
    await page.keyboard.press('Alt+?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('c/d?')
    await expect(field(page)).toHaveValue('c/d?')
  })

  test('the first Tab skips to the content', async ({ page }) => {
    await page.goto('/roles')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/roles#main')
    await page.keyboard.press('Tab')
    await expect(page.locator('main :focus')).toHaveCount(1)
  })
})

test.describe('the search box', () => {
  test('keeps the focus inside, and is clean under axe, with results and without', async ({ page }) => {
    await page.goto('/roles')
    await page.keyboard.press('/')
    await expect(page.getByRole('option').first()).toBeVisible()
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('Tab')
      await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
    }
    await expectAxeCleanEverywhere(page, '[role="dialog"]')
    await field(page).fill('wizard')
    await expect(page.getByText('“wizard” is not one of these roles.')).toBeVisible()
    await expectAxeCleanEverywhere(page, '[role="dialog"]')
  })

  test('opens from the bar on every page, and its list is of roles and pages', async ({ page }) => {
    await page.goto(pair)
    await page.getByRole('banner').getByRole('link', { name: 'Search roles and pages' }).click()
    await field(page).fill('methods')
    await expect(page.getByRole('option')).toHaveText([/Data\s*page/])
    await page.getByRole('option').click()
    await expect(page).toHaveURL('/data')
  })

  test('says so when its list does not load, and leads to the search page', async ({ page }) => {
    await page.route('**/search-index.json', (route) => route.fulfill({ status: 204 }))
    await page.goto('/')
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('link', { name: 'Open the search page' }).click()
    await expect(page).toHaveURL('/search')
  })

  test.describe(() => {
    test.use(noScript)
    test('is a link to the search page without script', async ({ page }) => {
      await page.goto('/roles')
      await page.getByRole('link', { name: 'Search roles and pages' }).click()
      await expect(page).toHaveURL('/search')
    })
  })
})

const current = [
  ['/', []],
  [three, ['Compare']],
  [`${pair}/differences`, ['Compare']],
  ['/salaries', ['Salaries']],
  ['/salaries?level=senior', ['Salaries']],
  ['/quote', ['Quote']],
  ['/roles', ['Roles']],
  ['/roles/data-engineer', ['Roles']],
  ['/data', ['Data']],
  ['/search', []],
] as const

for (const script of [true, false]) {
  test.describe(script ? 'the menu' : 'the menu without script', () => {
    test.use({ javaScriptEnabled: script })
    for (const [path, marked] of current) {
      test(`marks ${marked.join() || 'nothing'} on ${path}`, async ({ page }) => {
        await page.goto(path)
        const menu = page.getByRole('navigation', { name: 'Main' })
        await expect(menu.getByRole('link')).toHaveText(['Compare', 'Salaries', 'Quote', 'Roles', 'Data'])
        await expect(menu.locator('[aria-current="page"]')).toHaveText([...marked])
      })
    }

    test('leads to every page', async ({ page }) => {
      await page.goto('/')
      const menu = page.getByRole('navigation', { name: 'Main' })
      for (const [name, path] of [
        ['Data', '/data'],
        ['Roles', '/roles'],
        ['Quote', '/quote'],
        ['Salaries', '/salaries'],
        ['Compare', three],
      ] as const) {
        await menu.getByRole('link', { name }).click()
        await expect(page).toHaveURL(path)
        await expect(menu.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
      }
      await page.getByRole('link', { name: 'Rolescope' }).click()
      await expect(page).toHaveURL('/')
    })

    test.describe('on a phone', () => {
      test.use(phone)
      test('opens, closes and leads on', async ({ page }) => {
        await page.goto('/')
        await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
        const opener = page.getByRole('button', { name: 'Menu', exact: true })
        const menu = page.getByRole('navigation', { name: 'Menu' })
        await opener.tap()
        await expect(menu).toBeInViewport({ ratio: 1 })
        await expectNoSidewaysScroll(page)
        await menu.getByRole('button', { name: 'Close menu' }).tap()
        await expect(menu).toBeHidden()
        await opener.focus()
        await page.keyboard.press('Enter')
        await expect(menu).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(menu).toBeHidden()
        await expect(opener).toBeFocused()
        await opener.tap()
        await menu.getByRole('link', { name: 'Roles' }).tap()
        await expect(page).toHaveURL('/roles')
        await expect(menu).toBeHidden()
      })
    })
  })
}

test.describe('the open menu of a phone', () => {
  test.use(phone)
  test('is clean under axe', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu', exact: true }).tap()
    await expectAxeCleanEverywhere(page, '#menu')
  })
})

test.describe('an address that is no page', () => {
  test.use({ allowStatus: [404] })
  for (const path of [
    '/no-such-page',
    '/roles/wizard',
    '/roles/performance-engineer/more',
    '/data/more',
    '/%ff',
    '/compare/%ff',
    '/api',
    '/figures',
  ]) {
    test(`${path} is answered with 404`, async ({ request }) => {
      expect((await request.get(path)).status()).toBe(404)
    })
  }

  for (const path of ['/no-such-page', '/roles/wizard']) {
    test(`${path} says so and leads on`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address.')
      await expect(page).toHaveTitle('No such page · Rolescope')
      const links = page.getByRole('main').getByRole('link')
      await expect(links).toHaveText(['Home', 'Compare roles', 'All 13 roles', 'Data, methods and sources', 'Search'])
      await links.getByText('All 13 roles').click()
      await expect(page).toHaveURL('/roles')
    })
  }
})

test('what is kept as the server sent it holds nothing that needs script to come alive', async ({ page }) => {
  const { 'no such page': _, ...rest } = kinds
  for (const path of Object.values(rest)) {
    await page.goto(path)
    await expect(
      page.locator('[data-still]').locator('input, select, textarea, button:not([popovertarget], [data-copy])'),
      path,
    ).toHaveCount(0)
  }
})

test('every page has a title of its own, a language, one main heading and one main part', async ({ page }) => {
  const titles: string[] = []
  const { 'no such page': _, differences: __, ...rest } = kinds
  for (const path of Object.values(rest)) {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('main')).toHaveCount(1)
    titles.push(await page.title())
  }
  expect(titles.filter((title) => !/Rolescope/.test(title))).toEqual([])
})

test('every link within the site leads somewhere, to the very part it names', async ({ page, request }) => {
  const links = new Set<string>()
  for (const path of Object.values(kinds).filter((path) => path !== kinds['no such page'])) {
    await page.goto(path)
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href))
    // The explorer links to hundreds of its own addresses, which have tests of their own.
    const isOwn = (href: string) => path.startsWith('/salaries') && /\/salaries[?/]/.test(href)
    for (const href of hrefs) if (!isOwn(href)) links.add(href)
  }
  const origin = new URL(page.url()).origin
  const inside = [...links].filter((href) => href.startsWith(origin))
  // Each pair of roles has the same page in another order; figures have tests of their own.
  const pages = new Set(
    inside.map((href) => href.replace(/#.*/, '')).filter((href) => !/\/compare\/|\/figures\//.test(href)),
  )
  expect(pages.size).toBeGreaterThan(20)
  const texts = new Map<string, string>()
  for (const href of pages) {
    const response = await request.get(href)
    expect(response.status(), href).toBe(200)
    texts.set(href, await response.text())
  }
  const named = inside.filter((href) => href.includes('#') && texts.has(href.replace(/#.*/, '')))
  const lost = named.filter(
    (href) => !texts.get(href.replace(/#.*/, ''))?.includes(`id="${decodeURIComponent(href.replace(/.*#/, ''))}"`),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(lost).toEqual([])
})
