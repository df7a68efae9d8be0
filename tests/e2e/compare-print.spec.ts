/** Pages on paper: what is only for the screen is gone, nothing stays folded, and the paper is light whatever the theme. */
import { backend, five, performance, three } from './addresses'
import { expect, test } from './fixtures'

const themes = [
  ['the system is dark', 'dark', null],
  ['the reader chose dark', 'light', 'dark'],
  ['all is light', 'light', 'light'],
] as const

for (const [when, colorScheme, chosen] of themes) {
  test(`paper is white and ink is dark when ${when}`, async ({ page }) => {
    await page.addInitScript((theme) => {
      if (theme) localStorage.setItem('theme', theme)
    }, chosen)
    await page.emulateMedia({ colorScheme, media: 'screen' })
    await page.goto(three)
    await page.emulateMedia({ colorScheme, media: 'print' })
    const body = page.locator('body')
    await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(body).toHaveCSS('color', 'rgb(18, 23, 22)')
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
    await expect(page.locator('.mark path').first()).toHaveCSS('fill', 'rgb(198, 72, 28)')
  })
}

test('what is only for the screen is not printed', async ({ page }) => {
  await page.goto(three)
  const onScreen = page.locator(
    '.main-nav, .masthead-end, .button, .switch, .skip, .compare-tools, .downloads, .twin, .role-bar',
  )
  expect(await onScreen.filter({ visible: true }).count()).toBeGreaterThan(7)
  await page.locator('.why').first().click()
  await page.emulateMedia({ media: 'print' })
  await expect(onScreen.filter({ visible: true })).toHaveCount(0)
  await expect(page.locator(':popover-open')).toBeHidden()
  // Figures and sources keep what names them on paper.
  const buttons = page.getByRole('button').filter({ visible: true })
  await expect(buttons.filter({ hasNot: page.locator('.never') }).and(page.locator(':not(.why, .chip)'))).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('figure').first()).toBeVisible()
  await expect(page.getByText(/^Pay: .+ Sources: /)).toBeVisible()
})

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await page.goto(three)
  await page.getByRole('button', { name: 'Print, 1 page' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed')
  await expect(page.locator('#rest .fold[open]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Print all' }).click()
  await expect(page.locator('#rest > .fold[open]')).toHaveCount(8)
})

test('a comparison is one page of paper, and more only with what was opened', async ({ page }) => {
  const pages = async () => (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
  for (const path of [three, five]) {
    await page.goto(path)
    expect.soft(await pages(), path).toBe(1)
  }
  await page.locator('#rest > .fold > summary').first().click()
  expect(await pages()).toBeGreaterThan(1)
})

test('a printed comparison says which rows it shows, and closes with its address and the date of the data', async ({
  page,
}) => {
  await page.goto(`${three}/differences?only=${backend}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Compared: .+ left out\.$/)).toBeVisible()
  const address = page.getByText(`${three}/differences`, { exact: false }).filter({ hasText: /^This page: / })
  await expect(address).toBeVisible()
  await expect(address).not.toContainText('only=')
  const sources = page.getByText(/^Pay: .+ \w{3} \d{4}\. Sources: .+ Data version \d{4}/)
  const [above, below] = [await address.boundingBox(), await sources.boundingBox()]
  expect(above?.y).toBeLessThan(below?.y ?? 0)
})

test('a printed role page keeps folded what was folded, prints what was opened, and closes with its address', async ({
  page,
}) => {
  await page.goto(`/roles/${performance}`)
  const body = page.locator('#tools')
  const isShown = () => body.evaluate((part) => part.checkVisibility({ contentVisibilityAuto: true }))
  await page.emulateMedia({ media: 'print' })
  expect(await isShown()).toBe(false)
  await page.emulateMedia({ media: null })
  await page.locator('details:has(> #tools) > summary').click()
  await page.emulateMedia({ media: 'print' })
  expect(await isShown()).toBe(true)
  await expect(page.getByText(`/roles/${performance}`)).toBeVisible()
})
