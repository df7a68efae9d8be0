/** The search page: an address, a form, and its answers. */
import type { Page } from '@playwright/test'
import { expect, expectNoSidewaysScroll, test, withAndWithoutScript } from './fixtures'
import { follow, hrefsOf } from './parts'

withAndWithoutScript('the search page', () => {
  test('the form asks, the address says what, and the results lead on', async ({ page }) => {
    await page.goto('/search')
    const field = page.getByRole('textbox', { name: 'A role, a job title with a place, or a page' })
    await field.fill('perf')
    await field.press('Enter')
    await expect(page).toHaveURL('/search?q=perf')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results for “perf”')
    await expect(field).toHaveValue('perf')
    await follow(results(page).getByRole('link', { name: 'Performance Engineer' }), '/roles/performance-engineer')
  })

  test('a job title reads as a role and a level, with the ways to both', async ({ page }) => {
    await page.goto('/search?q=Sr.+SRE+II')
    await expect(page.getByRole('main')).toContainText('As a job title it reads as Site Reliability Engineer, senior.')
    expect(await hrefsOf(results(page).getByRole('link'))).toEqual([
      '/salaries?role=site-reliability-engineer&level=senior',
      '/roles/site-reliability-engineer',
    ])
  })

  test('a job title with a place leads to that quote', async ({ page }) => {
    await page.goto('/search?q=staff+data+engineer+denver')
    await expect(page.getByRole('main')).toContainText('It reads as Data Engineer, staff, in Denver, CO.')
    await follow(
      results(page).getByRole('link', { name: 'Quote: Data Engineer, staff, in Denver, CO' }),
      '/quote?role=data-engineer&level=staff&place=cbsa-19740',
    )
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Staff data engineer in Denver')
  })

  test('a job title of no role is called none of them', async ({ page }) => {
    await page.goto('/search?q=Plumber')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is called “Plumber”.')
    await expect(page.getByText('Read as a job title, “Plumber” is not one of these roles.')).toBeVisible()
    await expect(results(page)).toHaveCount(0)
  })
})

const results = (page: Page) => page.getByRole('main').getByRole('listitem')

const answers = [
  ['', 'Search', 19],
  ['SRE', 'Results for “SRE”', 1],
  ['  dba ', 'Results for “  dba ”', 1],
  ['wizard', 'Nothing is called “wizard”.', 0],
  ['<script>alert(1)</script>', 'Nothing is called “<script>alert(1)</script>”.', 0],
  ['"><img src=x onerror=alert(1)>', 'Nothing is called “"><img src=x onerror=alert(1)>”.', 0],
  ['🦄', 'Nothing is called “🦄”.', 0],
  ['قاعدة', 'Nothing is called “قاعدة”.', 0],
  ['%', 'Nothing is called “%”.', 0],
  ['\\', 'Nothing is called “\\”.', 0],
] as const

test('whatever is typed is answered', async ({ page }) => {
  for (const [typed, heading, count] of answers) {
    const response = await page.goto(`/search?${new URLSearchParams({ q: typed })}`)
    expect.soft(response?.status(), typed).toBe(200)
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect.soft(page.getByRole('textbox')).toHaveValue(typed)
    await expect.soft(results(page), typed).toHaveCount(count)
    await expect.soft(page.getByRole('link', { name: 'see all roles' }), typed).toHaveCount(count === 0 ? 1 : 0)
  }
})

test('a text far too long is cut, and the page still fits', async ({ page }) => {
  const response = await page.goto(`/search?q=${'a'.repeat(5000)}`)
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nothing is called “${'a'.repeat(200)}”.`)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 })
    await expectNoSidewaysScroll(page)
  }
})

test('a repeated parameter is read as one text', async ({ page }) => {
  await page.goto('/search?q=data&q=engineer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results for “data engineer”')
})

test('the search box answers a job title with a place', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Find a role, or read a job title' }).click()
  await page.getByRole('combobox', { name: 'Search roles, job titles and pages' }).fill('nyc sre')
  await page.getByRole('option', { name: 'Quote: Site Reliability Engineer, senior, in New York, NY' }).click()
  await expect(page).toHaveURL('/quote?role=site-reliability-engineer&level=senior&place=cbsa-35620')
})
