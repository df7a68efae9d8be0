/** The search page: an address, a form, and its answers. */
import type { Page } from '@playwright/test'
import { expect, expectNoSidewaysScroll, phone, test, withAndWithoutScript } from './fixtures'
import { follow, hrefsOf, searchField } from './parts'

withAndWithoutScript('the search page', () => {
  test('the form asks, the address says what, and the results lead on', async ({ page }) => {
    await page.goto('/search')
    const field = page.getByRole('textbox', { name: 'A role, a job with a place, two roles, or an offer' })
    await field.fill('perf')
    await field.press('Enter')
    await expect(page).toHaveURL('/search?q=perf')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results for “perf”')
    await expect(field).toHaveValue('perf')
    await follow(
      results(page).getByRole('link', { name: 'Performance Engineer' }).first(),
      '/roles/performance-engineer',
    )
  })

  test('a job title reads as a role and a level, with the ways to its quote, its pay and the role', async ({
    page,
  }) => {
    await page.goto('/search?q=Sr.+SRE+II')
    await expect(page.getByRole('main')).toContainText('“Sr. SRE II” reads as Site Reliability Engineer, senior.')
    expect(await hrefsOf(results(page).getByRole('link'))).toEqual([
      '/quote?role=site-reliability-engineer&level=senior&place=US',
      '/salaries?role=site-reliability-engineer&level=senior',
      '/roles/site-reliability-engineer',
    ])
  })

  test('a job title with a place leads to that quote', async ({ page }) => {
    await page.goto('/search?q=staff+data+engineer+denver')
    await expect(page.getByRole('main')).toContainText('reads as Data Engineer, staff, in Denver, CO.')
    await follow(
      results(page).getByRole('link', { name: 'Quote: Data Engineer, staff, in Denver, CO' }),
      '/quote?role=data-engineer&level=staff&place=cbsa-19740',
    )
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Staff data engineer in Denver')
  })

  test('two roles lead to their comparison, and a side that is none is said', async ({ page }) => {
    await page.goto('/search?q=sre+vs+wizard')
    await expect(page.getByRole('main')).toContainText('“wizard” is not a role we know. Site Reliability Engineer is.')
    await page.goto('/search?q=platform+versus+devops')
    await follow(
      results(page).getByRole('link', { name: 'Compare Platform and DevOps' }),
      '/compare/platform-engineer-vs-devops-engineer',
    )
  })

  test('an offer leads to its check, with the offer filled in', async ({ page }) => {
    await page.goto('/search?q=offer+165k+sre+seattle')
    await results(page)
      .getByRole('link', { name: /^Check an offer of \$165,000: Site Reliability/ })
      .click()
    await expect(page).toHaveURL(/offer=165000.*#offer$/)
    await expect(page.getByRole('textbox', { name: 'Base' })).toHaveValue(/165/)
    await expect(page.locator('#offer')).toContainText('$165,000 is')
  })

  test('an amount that cannot be read is refused in the words of the quote', async ({ page }) => {
    await page.goto('/search?q=offer+%E2%82%AC165k+sre')
    const why = '“€165k” isn’t in US dollars.'
    await expect(page.getByRole('main')).toContainText(why)
    await page.goto('/quote?role=site-reliability-engineer&offer=%E2%82%AC165k')
    await expect(page.getByText(why).first()).toBeAttached()
  })

  test('a symptom leads to the roles that it calls for', async ({ page }) => {
    await page.goto('/search?q=outages')
    await follow(
      results(page).getByRole('link', { name: 'When to hire an SRE' }),
      '/roles/site-reliability-engineer#hire',
    )
    await expect(page.locator('#hire')).toBeInViewport()
  })

  test('where nothing is found, it says why, what is near, and what can be asked', async ({ page }) => {
    await page.goto('/search?q=Plumber')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing found for “Plumber”')
    await expect(page.getByText('As a job title it is not one of these roles.')).toBeVisible()
    await expect(results(page)).toHaveCount(0)
    await follow(page.getByRole('link', { name: 'senior SRE Denver' }), '/search?q=senior+SRE+Denver')
    await page.goto('/search?q=bakend')
    await expect(page.getByRole('heading', { level: 2, name: 'Did you mean' })).toBeVisible()
    await expect(results(page).first()).toHaveText('Backend Engineer')
  })
})

const results = (page: Page) => page.getByRole('main').getByRole('listitem')

const answers = [
  ['', 'Search', 20],
  ['SRE', 'Results for “SRE”', 5],
  ['  dba ', 'Results for “dba”', 4],
  ['wizard', 'Nothing found for “wizard”', 0],
  ['<svg onload=zq(1)>', 'Nothing found for “<svg onload=zq(1)>”', 0],
  ['"><img src=x onerror=alert(1)>', 'Nothing found for “"><img src=x onerror=alert(1)>”', 0],
  ['🦄', 'Nothing found for “🦄”', 0],
  ['قاعدة', 'Nothing found for “قاعدة”', 0],
  ['%', 'Nothing found for “%”', 0],
  ['\\', 'Nothing found for “\\”', 0],
] as const

test('whatever is typed is answered', async ({ page }) => {
  for (const [typed, heading, count] of answers) {
    const response = await page.goto(`/search?${new URLSearchParams({ q: typed })}`)
    expect.soft(response?.status(), typed).toBe(200)
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect.soft(page.getByRole('textbox')).toHaveValue(typed.trim())
    await expect.soft(results(page), typed).toHaveCount(count)
    await expect.soft(page.getByRole('link', { name: 'see all roles' }), typed).toHaveCount(count === 0 ? 1 : 0)
  }
})

test('a text far too long is cut, and the page still fits', async ({ page }) => {
  const response = await page.goto(`/search?q=${'a'.repeat(5000)}`)
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nothing found for “${'a'.repeat(200)}”`)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 })
    await expectNoSidewaysScroll(page)
  }
})

test('a repeated parameter is read as one text', async ({ page }) => {
  await page.goto('/search?q=data&q=engineer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results for “data engineer”')
})

/** What someone types into the box, what its first way on is called, and where that leads. */
const asked = [
  ['nyc sre', 'Quote: Site Reliability Engineer, senior, in New York, NY', /place=cbsa-35620$/],
  ['sre vs backend', 'Compare SRE and Backend', '/compare/site-reliability-engineer-vs-backend-engineer'],
  ['165k senior sre seattle', /^Check an offer of \$165,000: .* in Seattle, WA$/, /offer=165000.*#offer$/],
  ['austin tx', 'Salaries in Austin, TX', '/salaries?place=cbsa-12420'],
  ['typical error', /^Typical error/, '/data#method-grade'],
  ['slow queries', /^Which role to open, or nobody/, /\/decide#symptoms=database:often$/],
] as const

for (const [typed, name, address] of asked) {
  test(`the search box answers “${typed}” by mouse, and by Enter at once`, async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Find a role' }).click()
    await searchField(page).fill(typed)
    await page.getByRole('option', { name }).first().click()
    await expect(page).toHaveURL(address)
    await page.goto('/roles')
    await page.keyboard.press('Control+k')
    await searchField(page).fill(typed)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
  })
}

test('a way on to a part of a page brings that part into sight', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await searchField(page).fill('typical error')
  await page.getByRole('option', { name: 'Typical error' }).click()
  await expect(page).toHaveURL('/data#method-grade')
  await expect(page.locator('#method-grade')).toBeInViewport()
})

test('the list of the box is a listbox of named groups, whose active option is said', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await searchField(page).fill('sre vs backend')
  const list = page.getByRole('listbox')
  await expect(list.getByRole('group', { name: 'Compare' }).getByRole('option')).toHaveText(['Compare SRE and Backend'])
  await expect(list.getByRole('group', { name: 'Roles' }).getByRole('option')).toHaveCount(2)
  const active = async () => page.locator(`[id="${await searchField(page).getAttribute('aria-activedescendant')}"]`)
  await expect(await active()).toHaveText('Compare SRE and Backend')
  await page.keyboard.press('ArrowDown')
  await expect(await active()).toHaveText('Pay of SRE and Backend')
})

test('an example is asked by a click, and the field keeps the focus', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('button', { name: 'outages' }).click()
  await expect(searchField(page)).toHaveValue('outages')
  await expect(searchField(page)).toBeFocused()
  await expect(page.getByRole('option').first()).toContainText('Which role to open, or nobody')
})

test.describe('on a phone', () => {
  test.use(phone)
  test('rows of the box are 44 px or more, and nothing is wider than the screen', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Find a role' }).tap()
    for (const typed of ['outages', 'sre denver vs austin', 'offer 165 sre seattle', 'wizard']) {
      await searchField(page).fill(typed)
      await expect(page.getByRole('dialog')).toContainText(typed === 'wizard' ? 'Nothing is called' : /Engineer|SRE/)
      for (const option of await page.getByRole('option').all())
        expect((await option.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
      await expectNoSidewaysScroll(page)
    }
  })
})
