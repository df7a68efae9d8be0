/** The first page: the three roles at a glance, and one search box. */
import { compare, performance, sre, three } from './addresses'
import { expect, phone, test } from './fixtures'
import { follow, searchField } from './parts'

const opener = 'Find a role, or read a job title'

test('the headline names the pay that all three roles share', async ({ page }) => {
  await page.goto('/')
  // The guide’s bands for mid and senior: 140–200, 140–190 and 130–180 thousand dollars.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Three published bands share $140–180k.Three different jobs.',
  )
})

test('the table holds the three roles, each a way to its page, and leads to their comparison', async ({ page }) => {
  await page.goto('/')
  const table = page.getByRole('region', { name: 'The roles compared' })
  await expect(table.getByRole('link', { name: /Engineer$/ })).toHaveText([
    'Performance Engineer',
    'Site Reliability Engineer',
    'Backend Engineer',
  ])
  await expect(table.getByRole('img', { name: /Engineer: .*thousand dollars/ })).toHaveCount(3)
  // Each role has a strip a source: shown with its median, or hidden with its reason.
  await expect(table.getByRole('img', { name: /, (Filings|aijobs\.net|isecjobs\.com|Occupation), / })).toHaveCount(12)
  await follow(table.getByRole('link', { name: 'Open the full comparison' }), three)
})

test('every other role is listed with its page and its comparison with the first', async ({ page }) => {
  await page.goto('/')
  const others = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Compare .+ with / }) })
  await expect(others).toHaveCount(10)
  for (const other of await others.all()) {
    const [profile, comparison] = await other.getByRole('link').all()
    const id = (await profile?.getAttribute('href'))?.replace('/roles/', '') ?? ''
    await expect(comparison ?? other).toHaveAttribute('href', compare(performance, id))
  }
})

test('the sources are counted and lead to their description', async ({ page }) => {
  await page.goto('/data')
  const described = await page.locator('#sources section').count()
  await page.goto('/')
  const sources = page.getByRole('table', { name: /^Sources/ })
  await expect(sources.getByRole('row')).toHaveCount(1 + described)
  await follow(sources.getByRole('link').first(), '/data#source-guide')
})

test('a click opens the search box; an alias and Enter lead to the role', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: opener }).click()
  const field = searchField(page)
  await expect(field).toBeFocused()
  await field.fill('sre')
  await expect(page.getByRole('option').first()).toContainText('Site Reliability Engineer')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/roles/${sre}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Site Reliability Engineer')
  await expect(field).toHaveCount(0)
})

test('a job title that no role is called by is read, and leads to its pay and its role', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  const field = searchField(page)
  await field.fill('Sr. SRE II')
  await expect(page.getByRole('dialog')).toContainText('“Sr. SRE II” reads as Site Reliability Engineer, senior')
  const options = page.getByRole('option')
  await expect(options).toHaveText([
    /^Pay of the Site Reliability Engineer, senior/,
    /^Site Reliability Engineer, the role/,
  ])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/roles/${sre}`)
  await page.keyboard.press('/')
  await field.fill('Plumber')
  await expect(page.getByRole('dialog')).toContainText('“Plumber” is not one of these roles.')
  await expect(options).toHaveCount(0)
})

test('“/” opens the search box, arrows choose, Escape closes it and gives the focus back', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('link', { name: opener })
  await link.focus()
  await page.keyboard.press('/')
  const field = searchField(page)
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  await expect(page.getByRole('option')).toHaveCount(19)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-highlighted]')).toContainText('Site Reliability Engineer')
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(link).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByRole('option')).toHaveCount(19)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/roles/backend-engineer')
})

for (const how of ['by the button', 'by Enter'] as const) {
  test(`without script the search form finds an alias ${how}`, async ({ unscripted: page }) => {
    await page.goto('/')
    const field = page.getByRole('combobox', { name: opener })
    await field.fill('sre')
    if (how === 'by Enter') await field.press('Enter')
    else await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL('/search?q=sre')
    await follow(page.getByRole('link', { name: 'Site Reliability Engineer' }), `/roles/${sre}`)
  })
}

test.describe('on a phone', () => {
  test.use(phone)
  test('the search box opens by touch and fills the width', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: opener }).tap()
    const box = page.getByRole('dialog', { name: 'Search' })
    await expect(box).toBeVisible()
    expect(await box.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360 })
    await box.getByRole('button', { name: 'Close' }).tap()
    await expect(box).toHaveCount(0)
  })
})
