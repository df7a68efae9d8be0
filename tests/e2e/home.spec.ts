/** The first page: what to pay, with its inputs; the roles in brief; one search box. */
import type { Page } from '@playwright/test'
import { sre, three } from './addresses'
import { expect, expectAxeClean, expectNoSidewaysScroll, phone, test, widths, withAndWithoutScript } from './fixtures'
import { follow, searchField } from './parts'

const opener = 'Find a role, a place or an offer'
const door = 'What should I pay?'

test('five seconds: what it is, for whom, and the question with its inputs, above the fold', async ({ page }) => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 360, height: 780 },
  ]) {
    await page.setViewportSize(size)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which role to open, and what to pay.')
    await expect(page.getByText('For hiring managers, recruiters and engineers.')).toBeInViewport({ ratio: 1 })
    const form = page.getByRole('form', { name: door })
    for (const part of [
      page.getByRole('heading', { name: door }),
      form.getByRole('combobox', { name: 'Role' }),
      form.getByRole('combobox', { name: 'Place' }),
      form.getByText('Senior', { exact: true }),
      form.getByRole('button', { name: 'Get the range' }),
    ])
      await expect(part).toBeInViewport()
  }
})

withAndWithoutScript('the question of pay', () => {
  const of = (page: Page) => page.getByRole('form', { name: door })

  test('is answered by the quote: a title, a level and a place', async ({ page }) => {
    await page.goto('/')
    const form = of(page)
    await form.getByRole('combobox', { name: 'Role' }).fill('SRE')
    await form.getByLabel('Place', { exact: true }).fill('Denver')
    await form.getByLabel('Place', { exact: true }).press('Tab')
    await form.getByText('Mid', { exact: true }).click()
    await form.getByRole('button', { name: 'Get the range' }).click()
    await expect(page).toHaveURL(
      /^[^?]*\/quote\?role=site-reliability-engineer&level=mid&place=cbsa-19740&basis=postings&asOf=[\d-]+$/,
    )
  })

  test('takes the level that the title names, and Enter for the button', async ({ page }) => {
    await page.goto('/')
    const form = of(page)
    await form.getByRole('combobox', { name: 'Role' }).fill('Staff Data Engineer')
    await form.getByLabel('Place', { exact: true }).fill('Remote')
    await form.getByRole('combobox', { name: 'Role' }).press('Enter')
    await expect(page).toHaveURL(/\/quote\?role=data-engineer&level=staff&place=US-remote/i)
  })

  test('is asked back where the role, the place or both cannot be read; the rest is kept', async ({ page }) => {
    await page.goto('/quote?role=senior+SRE&level=mid&place=Portland')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which Portland?')
    await expect(page.locator('select[name=role]')).toHaveValue(sre)
    await expect(page.locator('select[name=level]')).toHaveValue('senior')
    await page.goto('/quote?role=plumber&level=mid&place=Denver')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which role?')
    await follow(page.getByRole('link', { name: 'Data Engineer' }), /role=data-engineer&level=mid&place=cbsa-19740/)
    await page.goto('/')
    await of(page).getByRole('button', { name: 'Get the range' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which role?')
    await expect(page.getByRole('heading', { level: 2, name: 'Which place?' })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('$')
  })

  test('leads to several jobs at once', async ({ page }) => {
    await page.goto('/')
    await follow(page.getByRole('link', { name: 'Several jobs at once' }), '/quote/jobs')
  })
})

test('the place is chosen from the list by keys, the level by arrows', async ({ page }) => {
  await page.goto('/')
  const form = page.getByRole('form', { name: door })
  await form.getByRole('combobox', { name: 'Role' }).focus()
  await page.keyboard.type('backend')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(form.getByRole('combobox', { name: 'Place' })).toBeFocused()
  await page.keyboard.type('austin')
  await expect(page.getByRole('option').first()).toContainText('Austin')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(form.getByRole('combobox', { name: 'Place' })).toHaveValue('Austin, TX')
  await expect(form.getByRole('radio', { name: 'Senior' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(form.getByRole('radio', { name: 'Staff' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/role=backend-engineer&level=staff&place=cbsa-12420/)
})

test('a page is opened only by what exists', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('main')).not.toContainText(/soon|Where does this lead/)
  expect(await page.locator('a[href^="/paths"]').count()).toBe(0)
})

withAndWithoutScript('the question of which role', () => {
  test('is answered by the decision with what was checked ticked', async ({ page, javaScriptEnabled }) => {
    await page.goto('/')
    const form = page.getByRole('form', { name: 'Which role should I open?' })
    await form.getByRole('checkbox', { name: /^Outages/ }).check()
    await form.getByRole('button', { name: 'See the answer' }).click()
    // With script no server sees what was checked.
    await expect(page).toHaveURL(
      javaScriptEnabled === false ? /\/decide\?outages=often$/ : /\/decide#(?:outages=often|symptoms=outages:often)$/,
    )
    await expect(page.getByRole('heading', { level: 2, name: /^Open an SRE/ })).toBeVisible()
  })

  test('stands above the fold with its answer, wide and on a phone', async ({ page }) => {
    for (const [width, height] of [
      [1280, 720],
      [360, 780],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('/')
      const form = page.getByRole('form', { name: 'Which role should I open?' })
      for (const part of [form.getByRole('checkbox').nth(3), form.getByRole('button', { name: 'See the answer' })])
        await expect(part).toBeInViewport()
    }
  })
})

test('each example of the search leads to what it says', async ({ page }) => {
  await page.goto('/')
  const examples = page.getByRole('region', { name: 'Know what you want?' }).getByRole('listitem').getByRole('link')
  expect(await examples.count()).toBeGreaterThan(2)
  for (const href of await examples.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
    await page.goto(href)
    expect(await page.getByRole('main').getByRole('listitem').getByRole('link').count(), href).toBeGreaterThan(0)
  }
})

for (const size of ['wide', 'narrow'] as const)
  test(`the three roles, ${size}: when to open each, when rather not, one strip, and their comparison`, async ({
    page,
  }) => {
    await page.setViewportSize(widths[size])
    await page.goto('/')
    const table = page.getByRole('region', { name: 'Three jobs, overlapping pay' })
    await expect(table.getByRole('heading', { level: 3 })).toHaveText([
      /^Performance Engineer/,
      /^Site Reliability Engineer/,
      /^Backend Engineer/,
    ])
    // The guide’s bands for mid and senior: 140–200, 140–190 and 130–180 thousand dollars.
    await expect(table).toContainText('One hiring guide puts $140–180k inside all three bands.')
    for (const label of ['Open when:', 'Rather not when:']) {
      const said = table.getByText(label)
      await expect(said).toHaveCount(3)
      for (const each of await said.all()) await expect(each.locator('..')).toBeVisible()
    }
    const strips = table.getByRole('img', { name: /Engineer: .*thousand dollars.*Postings, n=\d+: median \d+/ })
    await expect(strips).toHaveCount(3)
    // No label on another.
    const boxes = await strips.evaluateAll((all) =>
      all.map((lane) => Array.from(lane.querySelectorAll('text'), (text) => text.getBoundingClientRect().toJSON())),
    )
    for (const [index, one] of boxes.flat().entries())
      for (const other of boxes.flat().slice(index + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top + 1 ||
            other.bottom <= one.top + 1,
        ).toBe(true)
    await expectNoSidewaysScroll(page)
    await follow(table.getByRole('link', { name: 'Open the full comparison' }), three)
  })

test('every other role is listed with what is posted for it, the highest first, and its working', async ({ page }) => {
  await page.goto('/')
  const more = page.getByRole('region', { name: '10 more roles' })
  const rows = more.getByRole('listitem')
  await expect(rows).toHaveCount(10)
  const medians = await rows.evaluateAll((all) =>
    all.map(({ textContent }) => Number(/\$(\d+)kn=[\d,]+$/.exec(textContent ?? '')?.[1])),
  )
  expect(medians).toEqual(medians.toSorted((one, other) => other - one))
  await expect(more).toContainText(new RegExp(`from \\$${medians.at(-1)}k for .* to \\$${medians[0]}k for `))
  await rows
    .first()
    .getByRole('link', { name: /posted median/ })
    .click()
  await expect(page.locator(':popover-open')).toContainText(`$${medians[0]}`)
})

test('the sources are one line that leads to each', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText(/^From \d+ public sources, among them posted ranges to /)).toBeVisible()
  await follow(page.getByRole('link', { name: 'See each one' }), '/data#sources')
})

test('prints on one page, without what is asked', async ({ page }) => {
  await page.goto('/')
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('form', { name: door })).toBeHidden()
})

test('is clean under axe, wide and narrow, in light and dark', async ({ page }) => {
  // A color halfway through its transition has no contrast to speak of.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  for (const size of ['wide', 'narrow'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      await test.step(`${size} and ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(widths[size])
        await expectAxeClean(page)
      })
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
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Site Reliability Engineer')
  await expect(field).toHaveCount(0)
})

test('a job title that no role is called by is read, and leads to its quote, its pay and its role', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('/')
  const field = searchField(page)
  await field.fill('Sr. SRE II')
  await expect(page.getByRole('dialog')).toContainText('“Sr. SRE II” reads as Site Reliability Engineer, senior.')
  const options = page.getByRole('option')
  await expect(options).toHaveText([
    'Quote: Site Reliability Engineer, senior, in the United States',
    'Pay of the Site Reliability Engineer, senior, in the United States',
    'Site Reliability Engineer',
  ])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/roles/${sre}`)
  // Its keys are heard from its head on, before its script is there.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Site Reliability')
  await page.keyboard.press('/')
  await field.fill('Plumber')
  await expect(page.getByRole('dialog')).toContainText('Nothing is called “Plumber”.')
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
  await expect(page.getByRole('option')).toHaveCount(20)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-highlighted]')).toContainText('Site Reliability Engineer')
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(link).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByRole('option')).toHaveCount(20)
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
    await follow(page.getByRole('link', { name: 'Site Reliability Engineer', exact: true }), `/roles/${sre}`)
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
