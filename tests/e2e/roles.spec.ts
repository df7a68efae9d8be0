/** All roles: the index, and how alike every pair is. */
import { formatShareInterval } from '@/lib/words/format'
import { compare, sre } from './addresses'
import { answerAbout, stated } from './api'
import { expect, phone, test, withAndWithoutScript } from './fixtures'
import { cellsOf, follow, hrefsOf, mainMenu, twins } from './parts'

test('the index names every role with its page, and what was measured where no band is published', async ({ page }) => {
  await page.goto('/roles')
  const rows = page.getByRole('table', { name: /^All roles/ }).locator('tbody tr')
  await expect(rows).toHaveCount(13)
  await expect(rows.filter({ hasText: /No published band; median \$\d+k/ })).toHaveCount(10)
  await follow(rows.getByRole('link', { name: 'Security Engineer' }), '/roles/security-engineer')
})

test('each cell of the grid leads to its pair’s working, in the order of its row and column', async ({ page }) => {
  await page.goto('/roles')
  const grid = page.getByRole('table', { name: /^Similarity of each pair/ })
  const ids = (await hrefsOf(grid.locator('tbody th').getByRole('link'))).map((href) => href.replace('/roles/', ''))
  expect(new Set(ids).size).toBe(13)
  const hrefs = await hrefsOf(grid.locator('td').getByRole('link'))
  expect(hrefs.map((href) => href.replace(/#why=similarity\.[a-z]+\.[a-z]+$/, ''))).toEqual(
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
  const bothWays = pairs.flatMap((pair) => [pair, { ...pair, a: pair.b, b: pair.a }])
  for (const { a, b, traits } of bothWays)
    await expect(grid.locator(`a[href^="${compare(a.id, b.id)}#"]`)).toHaveAccessibleName(
      `${a.shortName} and ${b.shortName}: ${formatShareInterval(stated(traits.similarity))} alike`,
    )
})

test('a cell leads to the pair, open at the working of the same value', async ({ page }) => {
  await page.goto('/roles')
  const cell = page.getByRole('link', { name: /^SRE and DevOps: / })
  const value = (await cell.getAttribute('aria-label'))?.replace(/.*: | alike/g, '') ?? 'none'
  await cell.press('Enter')
  await expect(page).toHaveURL(`${compare(sre, 'devops-engineer')}#why=similarity.sre.do`)
  await expect(page.locator(':popover-open')).toHaveAccessibleName(`Why ${value}?`)
  await expect(page.locator('#likeness')).toContainText(`SREs and DevOps engineers are ${value} alike in their traits.`)
})

test('reached by the menu too, a cell opens its pair’s working', async ({ page }) => {
  await page.goto('/')
  await follow(mainMenu(page).getByRole('link', { name: 'Roles' }), '/roles')
  await page.getByRole('link', { name: /^SRE and DevOps: / }).click()
  await expect(page.locator(':popover-open')).toHaveAccessibleName(/^Why \d/)
})

test('the table twin holds every pair once', async ({ page }) => {
  await page.goto('/roles')
  await page.getByText('Read this chart as a table').click()
  const rows = await cellsOf(twins(page).locator('tbody tr'))
  expect(rows).toHaveLength((13 * 12) / 2)
  expect(new Set(rows.map(([a, b]) => `${a} ${b}`)).size).toBe(78)
})

withAndWithoutScript('on a phone', () => {
  test.use(phone)
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

test('without script grid and twin work', async ({ unscripted: page }) => {
  await page.goto('/roles')
  await page.getByText('Read this chart as a table').click()
  await expect(twins(page).getByRole('table')).toBeVisible()
  const cell = page.getByRole('link', { name: /^SRE and DevOps: / })
  await follow(cell, `${compare(sre, 'devops-engineer')}#why=similarity.sre.do`)
})
