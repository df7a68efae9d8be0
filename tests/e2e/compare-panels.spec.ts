/** What opens on a comparison: the working behind a figure, the source behind a chip. */
import type { Page } from '@playwright/test'
import { pair, three } from './addresses'
import { expect, expectPartAxeClean, phone, test } from './fixtures'
import { figure, follow, panel } from './parts'

const overlap = 'why=overlap.sre.be'
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
/** The comparison of three with every fold open. */
async function gotoOpen(page: Page) {
  await page.goto(three)
  await openAll(page)
}

for (const path of [three, '/roles/performance-engineer', '/roles/data-engineer']) {
  test(`every button of ${path} that opens something has it, and opens it`, async ({ page }) => {
    await page.goto(path)
    const found = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[popovertarget]')]
      const broken = buttons.filter((button) => {
        if (button.popoverTargetAction === 'hide') return button.popoverTargetElement !== button.closest('[popover]')
        button.click()
        const target = button.popoverTargetElement as HTMLElement | null
        const isOpen = target?.matches(':popover-open') && (target.textContent ?? '').trim() !== ''
        target?.hidePopover()
        return !isOpen
      })
      return { count: buttons.length, broken: broken.map(({ outerHTML }) => outerHTML) }
    })
    expect(found.count).toBeGreaterThan(3)
    expect(found.broken).toEqual([])
  })
}

test('a figure opens its working by click; Escape closes it and returns to the figure', async ({ page }) => {
  await gotoOpen(page)
  await figure(page, overlap).click()
  await expect(panel(page, overlap)).toBeVisible()
  await expect(panel(page, overlap)).toBeFocused()
  for (const part of [
    'Why 80%?',
    '($180k − $140k) ÷ ($190k − $140k)',
    'Means',
    'Inputs',
    'Source',
    'As of',
    'Weak spot',
  ])
    await expect(panel(page, overlap)).toContainText(part)
  await page.keyboard.press('Escape')
  await expect(panel(page, overlap)).toBeHidden()
  await expect(figure(page, overlap)).toBeFocused()
})

test('a figure opens its working by key, Tab walks through it, and its button closes it', async ({ page }) => {
  await gotoOpen(page)
  await figure(page, overlap).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page, overlap)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel(page, overlap).getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel(page, overlap).getByRole('link', { name: 'Open the rows' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(panel(page, overlap)).toBeHidden()
  await expect(figure(page, overlap)).toBeFocused()
})

test('opening a panel and walking through it leaves the page where it is', async ({ page }) => {
  await gotoOpen(page)
  for (const id of [overlap, 'why=similarity.pe.sre', 'why=week.pe', 'why=trait.on-call']) {
    const opener = figure(page, id).first()
    for (const block of ['start', 'center', 'end'] as const) {
      await opener.evaluate((button, at) => button.scrollIntoView({ block: at }), block)
      const place = await page.evaluate(() => window.scrollY)
      await opener.evaluate((button) => button.focus({ preventScroll: true }))
      await page.keyboard.press('Enter')
      await expect(panel(page, id)).toBeFocused()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => window.scrollY), `${id} at the ${block}`).toBe(place)
      await page.keyboard.press('Escape')
    }
  }
})

test('a click beside a panel closes it, and a second figure takes the place of the first', async ({ page }) => {
  await gotoOpen(page)
  await figure(page, overlap).click()
  await page.mouse.click(5, 5)
  await expect(panel(page, overlap)).toBeHidden()
  await figure(page, overlap).click()
  await figure(page, 'why=overlap.be.sre').press('Enter')
  await expect(panel(page, 'why=overlap.be.sre')).toBeVisible()
  await expect(panel(page, overlap)).toBeHidden()
})

test('a panel takes the focus on a page reached by a link, too', async ({ page }) => {
  await page.goto(three)
  await follow(page.getByRole('link', { name: 'Remove SRE' }).first(), pair)
  await openAll(page)
  await figure(page, 'why=overlap.pe.be').click()
  await expect(panel(page, 'why=overlap.pe.be')).toBeFocused()
})

test('an address that names a panel opens it and moves the focus into it, and a link opens it again', async ({
  page,
}) => {
  await page.goto(`${three}#${overlap}`)
  await expect(panel(page, overlap)).toBeVisible()
  await expect(panel(page, overlap)).toBeFocused()
  await expect(figure(page, overlap)).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(panel(page, overlap)).toBeHidden()
  await expect(figure(page, overlap)).toBeFocused()
  await page.evaluate((id) => {
    const link = document.createElement('a')
    link.href = `#${id}`
    document.body.append(link)
    link.click()
  }, overlap)
  await expect(panel(page, overlap)).toBeVisible()
})

test('an address that names a panel opens it though its section is folded', async ({ page }) => {
  await page.goto(three)
  await page.evaluate((id) => {
    window.location.hash = id
  }, overlap)
  await expect(panel(page, overlap)).toBeVisible()
})

for (const hash of ['#why=nothing', '#%', '#%E0%A4%A', '#"]', '#main']) {
  test(`${hash} opens nothing and breaks nothing`, async ({ page }) => {
    await page.goto(`${pair}${hash}`)
    await expect(page.getByRole('link', { name: 'Differences only' })).toBeVisible()
    await follow(page.getByRole('link', { name: 'Differences only' }), /differences/)
    await expect(page.locator(':popover-open')).toHaveCount(0)
  })
}

test('a panel’s link to itself is its address', async ({ page }) => {
  await gotoOpen(page)
  await figure(page, overlap).click()
  await follow(panel(page, overlap).getByRole('link', { name: 'Link to this' }), `${three}#${overlap}`)
  await expect(panel(page, overlap)).toBeVisible()
})

test('a chip opens the panel of its source', async ({ page }) => {
  await page.goto(three)
  const chip = page
    .locator('#glance')
    .getByRole('button', { name: /^Guide/ })
    .first()
  await chip.click()
  const opened = page
    .getByRole('dialog', { name: 'Hiring Performance Engineers: The Complete Guide' })
    .filter({ visible: true })
  await expect(opened).toBeFocused()
  for (const part of ['Best for', 'As of', 'undated', 'Weak spot']) await expect(opened).toContainText(part)
  await page.keyboard.press('Escape')
  await expect(chip).toBeFocused()
  await chip.press('Enter')
  await follow(opened.getByRole('link', { name: 'About this source' }), '/data#source-guide')
  await expect(page.locator('#source-guide')).toBeInViewport()
})

test('the link and a working are copied, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await gotoOpen(page)
  await page.getByRole('link', { name: 'Differences only' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await copied()).toBe(page.url())
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await figure(page, overlap).click()
  await panel(page, overlap).getByRole('button', { name: 'Copy' }).click()
  await expect(panel(page, overlap).getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await copied()).toContain('Of an SRE’s $140–190k, the part $140–180k is also a backend engineer’s.')
})

test('an open panel is clean under axe', async ({ page }) => {
  await page.goto(`${pair}#why=overlap.pe.be`)
  await expect(panel(page, 'why=overlap.pe.be')).toBeVisible()
  await expectPartAxeClean(page, ':popover-open')
})

test('without script figures, chips and traits open by click, and close by Escape and by button', async ({
  unscripted: page,
}) => {
  await page.goto(three)
  for (const fold of await page.locator('details.fold').all()) await fold.locator('> summary').click()
  for (const id of [overlap, 'why=similarity.pe.sre', 'why=week.pe', 'why=trait.on-call']) {
    const opener = figure(page, id).first()
    await opener.click()
    await expect(panel(page, id)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel(page, id)).toBeHidden()
    await expect(opener).toBeFocused()
    await page.keyboard.press('Enter')
    await panel(page, id).getByRole('button', { name: 'Close' }).click()
    await expect(panel(page, id)).toBeHidden()
  }
  const chip = page.getByRole('button', { name: /^Guide/ }).first()
  await chip.click()
  await expect(page.locator(':popover-open')).toBeVisible()
})

test('without script an address that names a panel shows it', async ({ unscripted: page }) => {
  await page.goto(`${three}#${overlap}`)
  await expect(panel(page, overlap)).toBeVisible()
})

test.describe('on a phone', () => {
  test.use(phone)
  for (const id of [overlap, 'why=similarity.pe.sre', 'why=week.pe']) {
    test(`the sheet that an address names leaves its figure in sight: ${id}`, async ({ page }) => {
      await page.goto(`${three}#${id}`)
      await expect(panel(page, id)).toBeInViewport({ ratio: 1 })
      const [named, sheet] = [await figure(page, id).first().boundingBox(), await panel(page, id).boundingBox()]
      expect(named?.y).toBeGreaterThanOrEqual(0)
      expect((named?.y ?? 0) + (named?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0)
    })
  }

  test('a panel is a sheet at the foot of the window, opened and closed by touch', async ({ page }) => {
    await gotoOpen(page)
    await figure(page, overlap).tap()
    await expect(panel(page, overlap)).toBeInViewport({ ratio: 1 })
    const box = await panel(page, overlap).boundingBox()
    expect(box).toMatchObject({ x: 0, width: 360 })
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740)
    expect(box?.height).toBeLessThanOrEqual(0.7 * 740)
    await page.touchscreen.tap(180, 20)
    await expect(panel(page, overlap)).toBeHidden()
  })
})
