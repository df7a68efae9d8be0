import { expect, expectAxeClean, expectNoSidewaysScroll, test } from './fixtures'

const verdict = 'h2#verdict'

test('a tick answers at once, behind the mark of the address, and nothing is asked of the server', async ({ page }) => {
  await page.goto('/decide')
  await expect(page.locator(verdict)).toHaveText('Check what hurts, and the answer appears here.')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page
    .getByRole('group', { name: /^Outages/ })
    .getByRole('radio', { name: 'often' })
    .click()
  await expect(page.locator(verdict)).toHaveText('Open an SRE, if this will still be so in a year.')
  await page.getByLabel('Still so in a year?').selectOption('ends')
  await expect(page.locator(verdict)).toHaveText('Bring in a contractor: an SRE, until it is done.')
  await expect(page).toHaveURL(/\/decide#symptoms=outages:often&lasting=ends&was=/)
  // The code of briefs and what they are written from are the same for everyone.
  const paths = asked.map((url) => new URL(url).pathname + new URL(url).search)
  expect(paths.filter((path) => !path.startsWith('/_next/static/'))).toEqual(['/decide/book.json'])
  await page.reload()
  await expect(page.locator(verdict)).toHaveText('Bring in a contractor: an SRE, until it is done.')
  await expect(page.getByRole('group', { name: /^Outages/ }).getByRole('radio', { name: 'often' })).toBeChecked()
})

test('by keyboard: arrows choose, and a flip gives what it promises and moves the focus to it', async ({ page }) => {
  await page.goto('/decide')
  await page
    .getByRole('group', { name: /^Requests are slow/ })
    .getByRole('radio', { name: 'no' })
    .focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(verdict)).toContainText('Open a performance engineer')
  await page.getByLabel('Engineers in all').fill('60')
  await expect(page.locator(verdict)).toContainText('Open a backend engineer')
  await expect(page.locator('.decide-answer')).toContainText('Not a performance engineer: you have 60 engineers.')
  const flip = page.getByRole('link', { name: /^Try it: 100 engineers or more/ })
  await flip.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(verdict)).toContainText('Open a performance engineer')
  await expect(page.locator(verdict)).toBeFocused()
  await expect(page.getByLabel('Engineers in all')).toHaveValue('100')
})

test('nobody new stands among the choices, and what is asked elsewhere is kept', async ({ page }) => {
  await page.goto('/decide#symptoms=outages:often&team=data-engineer:2:time,site-reliability-engineer:1:time')
  await expect(page.locator(verdict)).toHaveText('Give it to the SRE you have.')
  await expect(page.getByRole('row', { name: /^Nobody new/ })).toBeVisible()
  await page
    .getByRole('combobox', { name: 'Site Reliability Engineer', exact: true })
    .selectOption('site-reliability-engineer:1:full')
  await expect(page.locator(verdict)).toContainText('Open an SRE')
  await expect(page).toHaveURL(/data-engineer/)
})

test('the first ticked often counts as the worst, until one is named', async ({ page }) => {
  await page.goto('/decide')
  const often = (group: RegExp) => page.getByRole('group', { name: group }).getByRole('radio', { name: 'often' })
  await often(/^Releases/).click()
  await often(/^Outages/).click()
  await expect(page.locator(verdict)).toHaveText('Open a DevOps engineer, if “releases are feared” hurts most.')
  await page.getByLabel('Which hurts most?').selectOption('outages')
  await expect(page.locator(verdict)).toContainText('Open an SRE')
})

test('on a phone the answer stands at the foot, and leads to itself', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/decide')
  await page
    .getByRole('group', { name: /^Requests/ })
    .getByRole('radio', { name: 'often' })
    .click()
  const bar = page.getByRole('button', { name: /^Open a performance engineer/ })
  await expect(bar).toBeInViewport()
  await bar.click()
  await expect(page.locator(verdict)).toBeFocused()
  await expect(page.locator(verdict)).toBeInViewport()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the form asks the server, whose answer names what it could not use', async ({ page }) => {
    await page.goto('/decide')
    await page
      .getByRole('group', { name: /^Outages/ })
      .getByRole('radio', { name: 'often' })
      .click()
    await page.getByRole('button', { name: 'Decide' }).click()
    await expect(page.locator(verdict)).toHaveText('Open an SRE, if this will still be so in a year.')
    await page.getByRole('link', { name: /^Try it: It has a date/ }).click()
    await expect(page.locator(verdict)).toHaveText('Bring in a contractor: an SRE, until it is done.')
    await page.goto('/decide?symptoms=outages:often&engineers=many')
    await expect(page.locator('.decide-form')).toContainText('“many” is not a number of engineers')
    await expect(page.locator(verdict)).toContainText('Open an SRE')
  })
})

for (const width of [1280, 360])
  test(`at ${width} it fits, and is clean under axe in both themes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(
      '/decide#symptoms=outages:often,slow-servers:often,database:sometimes&engineers=60&rota=24:1:2&sharePager=3',
    )
    await expect(page.locator(verdict)).toContainText('Open an SRE')
    await expectNoSidewaysScroll(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAxeClean(page)
    }
  })

test('a title they came with is read and set against what was described', async ({ page }) => {
  await page.goto('/decide#symptoms=outages:often&lasting=yes')
  await page.getByRole('textbox', { name: 'The title you came with, if any' }).fill('Sr. Performance Engineer')
  await expect(page.getByText('You asked for a performance engineer; what you describe is an SRE’s job.')).toBeVisible()
  await page.goto('/decide?wanted=Head of Engineering')
  await expect(page.getByText('None of these thirteen: you name a manager who decides.')).toBeVisible()
})

test('a common start is one act from an answer', async ({ page }) => {
  await page.goto('/decide')
  await page.getByRole('link', { name: 'Releases are feared' }).click()
  await expect(page.locator(verdict)).toHaveText(/^Open a DevOps engineer/)
  await expect(page).toHaveURL(/\/decide#symptoms=releases:often&was=/)
  await page.goBack()
  await expect(page.locator(verdict)).toHaveText('Check what hurts, and the answer appears here.')
})

test('the way past the head of the page loses no answer', async ({ page }) => {
  await page.goto('/decide#symptoms=outages:often&lasting=yes')
  await expect(page.locator(verdict)).toHaveText(/^Open an SRE/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#symptoms=outages:often/)
  await expect(page.locator(verdict)).toHaveText(/^Open an SRE/)
})
