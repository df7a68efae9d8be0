/** The frame around every page: theme, keys, menu, search box, and the page for an address that is none. */
import type { Page } from '@playwright/test'
import { kinds, pair, three } from './addresses'
import { expect, expectNoSidewaysScroll, expectPartAxeClean, noScript, phone, test } from './fixtures'

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
    await page.goto('/')
    await page.keyboard.press('/')
    await expect(page.getByRole('option').first()).toBeVisible()
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('Tab')
      await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
    }
    await expectPartAxeClean(page, '[role="dialog"]')
    await field(page).fill('wizard')
    await expect(page.getByText('“wizard” is not one of these roles.')).toBeVisible()
    await expectPartAxeClean(page, '[role="dialog"]')
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

test('the menu marks the page it stands on, as the server sends it', async ({ request }) => {
  for (const [path, marked] of [
    ['/', []],
    [`${pair}/differences`, ['Compare']],
    ['/salaries?level=senior', ['Salaries']],
    ['/quote', ['Quote']],
    ['/roles/data-engineer', ['Roles']],
    ['/data', ['Data']],
    ['/search', []],
  ] as const) {
    const [, menu = ''] = /<nav[^>]* aria-label="Main">(.*?)<\/nav>/.exec(await (await request.get(path)).text()) ?? []
    expect(namesOf(menu.match(/<a .*?<\/a>/g)), path).toEqual(['Compare', 'Salaries', 'Quote', 'Roles', 'Data'])
    expect(namesOf(menu.match(/<a aria-current="page".*?<\/a>/g)), path).toEqual(marked)
  }
})

const namesOf = (links: readonly string[] | null) => (links ?? []).map((link) => link.replace(/<[^>]*>/g, ''))

for (const script of [true, false]) {
  test.describe(script ? 'the menu' : 'the menu without script', () => {
    test.use({ javaScriptEnabled: script })
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
        if (script) await expectPartAxeClean(page, '#menu')
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

test.describe('an address that is no page', () => {
  test.use({ allowStatus: [404] })
  test('says so, in the dress of the others, and leads on', async ({ page }) => {
    await page.goto('/roles/wizard')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address.')
    await expect(page).toHaveTitle('No such page · Rolescope')
    const links = page.getByRole('main').getByRole('link')
    await expect(links).toHaveText(['Home', 'Compare roles', 'All 13 roles', 'Data, methods and sources', 'Search'])
    await links.getByText('All 13 roles').click()
    await expect(page).toHaveURL('/roles')
  })
})

test('every link within the site leads somewhere, to the very part it names', async ({ request, baseURL }) => {
  const sent = new Map<string, string>()
  const htmlOf = async (href: string) => {
    if (!sent.has(href)) {
      const response = await request.get(href)
      expect.soft(response.status(), href).toBe(200)
      sent.set(href, await response.text())
    }
    return sent.get(href) ?? ''
  }
  const links = new Set<string>()
  for (const path of Object.values(kinds).filter((path) => path !== kinds['no such page'])) {
    const hrefs = Array.from((await htmlOf(path)).matchAll(/<a [^>]*?href="([^"]*)"/g), ([, href = '']) => {
      const { origin, href: full } = new URL(href.replaceAll('&amp;', '&'), new URL(path, baseURL))
      return origin === baseURL ? full.slice(origin.length) : ''
    })
    // The explorer links to hundreds of its own addresses, which have tests of their own, and each quote to as many others.
    const isOwn = (href: string) =>
      (path.startsWith('/salaries') && /^\/salaries[?/]/.test(href)) ||
      (path.startsWith('/quote') && path !== kinds['a quote'] && href.startsWith('/quote?'))
    for (const href of hrefs) if (href !== '' && !isOwn(href)) links.add(href)
  }
  // Each pair of roles has the same page in another order; figures have tests of their own.
  const inside = [...links].filter((href) => !/\/compare\/|\/figures\//.test(href))
  expect(new Set(inside.map((href) => href.replace(/#.*/, ''))).size).toBeGreaterThan(20)
  const lost: string[] = []
  for (const href of inside) {
    const [address = '', part] = href.split('#')
    const html = await htmlOf(address)
    if (part && !html.includes(`id="${decodeURIComponent(part)}"`)) lost.push(href)
  }
  expect(inside.filter((href) => href.includes('#')).length).toBeGreaterThan(20)
  expect(lost).toEqual([])
})
