/** The frame around every page: theme, keys, menu, search box, and the page for an address that is none. */
import type { Page } from '@playwright/test'
import { kinds, pair, three } from './addresses'
import { expect, expectNoSidewaysScroll, expectPartAxeClean, phone, test, withAndWithoutScript } from './fixtures'
import { follow, mainMenu, searchField } from './parts'

const themeButton = (page: Page) => page.getByRole('button', { name: 'Switch between light and dark' })
const paper = { light: 'rgb(255, 255, 255)', dark: 'rgb(15, 20, 19)' } as const
const expectPaper = (page: Page, theme: keyof typeof paper) =>
  expect(page.locator('body')).toHaveCSS('background-color', paper[theme])

for (const [scheme, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`the system’s ${scheme} is kept to`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/roles')
    await expectPaper(page, scheme)
    await page.emulateMedia({ colorScheme: other })
    await expectPaper(page, other)
  })

  test(`a choice against the system’s ${scheme} outlives reload and page, and is there before the first paint`, async ({
    page,
  }) => {
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
    await expectPaper(page, other)
    for (const path of ['/', pair, `${pair}/differences`]) {
      await page.goto(path)
      expect(await page.evaluate(() => window.name)).toBe(other)
      await expectPaper(page, other)
    }
    await page.reload()
    expect(await page.evaluate(() => window.name)).toBe(other)
    await themeButton(page).press('Enter')
    await expectPaper(page, scheme)
  })
}

/** Holds the scripts that the page asks for until the function returned is called. */
async function withScriptsHeld(page: Page): Promise<() => void> {
  let bring = () => {}
  const isWanted = new Promise<void>((resolve) => {
    bring = resolve
  })
  await page.route('**/*.js', (route) => isWanted.then(() => route.continue()))
  return bring
}

test('without script the system’s dark is kept to, and no button promises more', async ({ unscripted: page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await expectPaper(page, 'dark')
  await expect(themeButton(page)).toBeHidden()
})

test.describe('keys', () => {
  test('“?” lists them; Escape and the button close the list', async ({ page }) => {
    await page.goto('/roles')
    const list = page.getByRole('dialog', { name: 'Keys' })
    await page.keyboard.press('?')
    await expect(list.getByRole('term')).toHaveText(['/', '⌘ K or Ctrl K', '?', 'Esc'])
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
    await expect(searchField(page)).toBeFocused()
    await page.keyboard.type('c/d?')
    await expect(searchField(page)).toHaveValue('c/d?')
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
    await searchField(page).fill('wizard')
    await expect(page.getByText('Nothing is called “wizard”.')).toBeVisible()
    await expectPartAxeClean(page, '[role="dialog"]')
  })

  test('opens from the bar on every page, and its list is of roles and pages', async ({ page }) => {
    await page.goto(pair)
    await page.getByRole('banner').getByRole('link', { name: 'Search roles and pages' }).click()
    await searchField(page).fill('methods')
    await follow(page.getByRole('option', { name: 'Data', exact: true }), '/data')
  })

  test('begins with what was typed while it was on its way', async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    const bring = await withScriptsHeld(page)
    await page.keyboard.press('/')
    await page.keyboard.type('sr?')
    await page.keyboard.press('Backspace')
    bring()
    await expect(searchField(page)).toBeFocused()
    await expect(searchField(page)).toHaveValue('sr')
    await page.keyboard.type('e')
    await expect(page.getByRole('option').first()).toContainText('Site Reliability Engineer')
    // A button of the box is pressed by space as any other.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  })

  test('goes where Enter was pressed for before it was there, once a place is looked up', async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    const bring = await withScriptsHeld(page)
    await page.keyboard.press('/')
    await page.keyboard.type('senior sre denver')
    await page.keyboard.press('Enter')
    bring()
    await expect(page).toHaveURL('/quote?role=site-reliability-engineer&level=senior&place=cbsa-19740')
  })

  for (const keys of ['Control+k', 'Meta+k']) {
    test(`opens and closes by ${keys}, also in a field, and gives the focus back`, async ({ page }) => {
      await page.goto('/search')
      const typed = page.getByRole('main').getByRole('textbox')
      await typed.focus()
      await page.keyboard.press(keys)
      await expect(searchField(page)).toBeFocused()
      await page.keyboard.press(keys)
      await expect(searchField(page)).toHaveCount(0)
      await expect(typed).toBeFocused()
    })
  }

  test('says so when its list does not load, and leads to the search page', async ({ page }) => {
    await page.route('**/search-index.json', (route) => route.fulfill({ status: 204 }))
    await page.goto('/')
    await page.keyboard.press('/')
    await follow(page.getByRole('dialog').getByRole('link', { name: 'Open the search page' }), '/search')
  })

  test('is a link to the search page without script', async ({ unscripted: page }) => {
    await page.goto('/roles')
    await follow(page.getByRole('link', { name: 'Search roles and pages' }), '/search')
  })
})

withAndWithoutScript('the menu', (hasScript) => {
  test('leads to every page, and marks the one it stands on', async ({ page }) => {
    await page.goto('/')
    const links = mainMenu(page).getByRole('link')
    await expect(links).toHaveText(['Decide', 'Compare', 'Quote', 'Salaries', 'Roles'])
    await expect(mainMenu(page).locator('[aria-current]')).toHaveCount(0)
    for (const [name, path] of [
      ['Roles', '/roles'],
      ['Salaries', '/salaries'],
      ['Quote', '/quote'],
      ['Compare', three],
    ] as const) {
      await follow(links.filter({ hasText: name }), path)
      await expect(mainMenu(page).locator('[aria-current="page"]')).toHaveText([name])
    }
    await follow(page.getByRole('link', { name: 'Rolescope' }), '/')
  })

  test('has the age of the evidence beside it, and the data below at the foot', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('banner')).toContainText(
      /Postings to [A-Z][a-z]{2} \d{4} · BLS [A-Z][a-z]{2} \d{4} · filings [A-Z][a-z]{2} \d{4}/,
    )
    await follow(page.getByRole('contentinfo').getByRole('link', { name: 'data, methods and downloads' }), '/data')
  })

  test.describe('on a phone', () => {
    test.use(phone)
    test('opens, closes and leads on', async ({ page }) => {
      await page.goto('/')
      await expect(mainMenu(page)).toBeHidden()
      const opener = page.getByRole('button', { name: 'Menu', exact: true })
      const menu = page.getByRole('navigation', { name: 'Menu' })
      await opener.tap()
      await expect(menu).toBeInViewport({ ratio: 1 })
      await expectNoSidewaysScroll(page)
      if (hasScript) await expectPartAxeClean(page, '#menu')
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

test.describe('an address that is no page', () => {
  test.use({ allowStatus: [404] })
  test('says so, in the dress of the others, and leads on', async ({ page }) => {
    await page.goto('/roles/wizard')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We can’t find that page.')
    await expect(page).toHaveTitle('Page not found · Rolescope')
    const links = page.getByRole('main').getByRole('link')
    await expect(links).toHaveText([
      'Home',
      'Compare roles',
      'Salaries',
      'Quote a pay range',
      'All 13 roles',
      'Data, methods and sources',
      'Search',
    ])
    await follow(links.getByText('All 13 roles'), '/roles')
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
  // The mark of a decision holds answers.
  const inside = [...links].filter((href) => !/\/compare\/|\/figures\/|\/decide#symptoms=/.test(href))
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
