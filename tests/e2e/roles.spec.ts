/** All roles: the index, and how alike every pair is. */
import { formatShareInterval } from '@/lib/words/format'
import { compare, sre } from './addresses'
import { answerAbout, stated } from './api'
import { expect, noScript, phone, test } from './fixtures'

test('the index names every role with its page, and what is not stated', async ({ page }) => {
  await page.goto('/roles')
  const rows = page.getByRole('table', { name: /^All roles/ }).locator('tbody tr')
  await expect(rows).toHaveCount(13)
  await expect(rows.filter({ hasText: 'not stated' })).toHaveCount(10)
  await rows.getByRole('link', { name: 'Security Engineer' }).click()
  await expect(page).toHaveURL('/roles/security-engineer')
})

test('each cell of the grid leads to its pair’s working, in the order of its row and column', async ({ page }) => {
  await page.goto('/roles')
  const grid = page.getByRole('table', { name: /^Similarity of each pair/ })
  const ids = (
    await grid
      .locator('tbody th')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  ).map((href) => href?.replace('/roles/', '') ?? '')
  expect(new Set(ids).size).toBe(13)
  const hrefs = await grid
    .locator('td')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.replace(/#why=similarity\.[a-z]+\.[a-z]+$/, '')))
  expect(hrefs).toEqual(
    ids.flatMap((row) => ids.filter((column) => column !== row).map((column) => compare(row, column))),
  )
  await expect(grid.locator('td').filter({ hasText: 'the same role' })).toHaveCount(13)
})

test('the grid’s values are the API’s, and say the same in both directions', async ({ page, request }) => {
  const ids = [sre, 'platform-engineer', 'devops-engineer', 'frontend-engineer', 'data-engineer']
  const pairs = await answerAbout(request, ids)
  await page.goto('/roles')
  const grid = page.getByRole('table', { name: /^Similarity of each pair/ })
  expect(pairs).toHaveLength(10)
  for (const { a, b, traits } of pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      await expect(grid.locator(`a[href^="${compare(one.id, other.id)}#"]`)).toHaveAccessibleName(
        `${one.shortName} and ${other.shortName}: ${formatShareInterval(stated(traits.similarity))} alike`,
      )
  }
})

test('a cell leads to the pair, open at the working of the same value', async ({ page }) => {
  await page.goto('/roles')
  const cell = page.getByRole('link', { name: /^SRE and DevOps: / })
  const value = (await cell.getAttribute('aria-label'))?.replace(/.*: | alike/g, '') ?? 'none'
  await cell.press('Enter')
  await expect(page).toHaveURL(`${compare(sre, 'devops-engineer')}#why=similarity.sre.do`)
  await expect(page.locator(':popover-open')).toHaveAccessibleName(`Why ${value}?`)
  await expect(page.locator('#likeness')).toContainText(`SREs and DevOps engineers are ${value} alike.`)
})

test('reached by the menu too, a cell opens its pair’s working', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' }).click()
  await expect(page).toHaveURL('/roles')
  await page.getByRole('link', { name: /^SRE and DevOps: / }).click()
  await expect(page.locator(':popover-open')).toHaveAccessibleName(/^Why \d/)
})

test('the table twin holds every pair once', async ({ page }) => {
  await page.goto('/roles')
  await page.getByText('Read this chart as a table').click()
  const rows = page
    .locator('details:not(:has(details))')
    .filter({ hasText: 'Read this chart as a table' })
    .locator('tbody tr')
  await expect(rows).toHaveCount((13 * 12) / 2)
  const names = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('td')]
        .slice(0, 2)
        .map(({ textContent }) => textContent)
        .join(' '),
    ),
  )
  expect(new Set(names).size).toBe(78)
})

test.describe('on a phone', () => {
  for (const script of [true, false]) {
    test.describe(script ? 'with script' : 'without script', () => {
      test.use({ ...phone, javaScriptEnabled: script })
      test('the grid becomes one list a role, nearest first', async ({ page }) => {
        await page.goto('/roles')
        await expect(page.getByRole('table', { name: /^Similarity of each pair/ })).toBeHidden()
        const lists = page.locator('.heat-narrow details')
        await expect(lists).toHaveCount(13)
        const list = lists.filter({ has: page.locator('summary', { hasText: 'Site Reliability Engineer' }) })
        await expect(list.getByRole('listitem').first()).toBeHidden()
        await list.locator('summary').tap()
        await expect(list.getByRole('listitem')).toHaveCount(12)
        const shares = (await list.locator('b').allTextContents()).map((text) => Number.parseInt(text, 10))
        expect(Math.max(...shares)).toBe(shares[0])
        await list.getByRole('link', { name: 'DevOps Engineer' }).tap()
        await expect(page).toHaveURL(`${compare(sre, 'devops-engineer')}#why=similarity.sre.do`)
      })
    })
  }
})

test.describe('without script', () => {
  test.use(noScript)
  test('grid and twin work', async ({ page }) => {
    await page.goto('/roles')
    await page.getByText('Read this chart as a table').click()
    await expect(
      page.locator('details:not(:has(details))').filter({ hasText: 'Read this chart as a table' }).getByRole('table'),
    ).toBeVisible()
    await page.getByRole('link', { name: /^SRE and DevOps: / }).click()
    await expect(page).toHaveURL(`${compare(sre, 'devops-engineer')}#why=similarity.sre.do`)
  })
})
