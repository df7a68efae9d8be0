/** The parts of any page, as the tests find, read and use them. */
import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

/** The menu of the bar. */
export function mainMenu(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Main' })
}

/** The field of the search box. */
export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search roles, places, offers and pages' })
}

/** What opens in place: a working by its key, a source by its own. */
export function panel(page: Page, id: string): Locator {
  return page.locator(`[id="${id}"]`)
}

/** The figures that open a panel. */
export function figure(page: Page, id: string): Locator {
  return page.locator(`button[popovertarget="${id}"]:not([popovertargetaction])`)
}

/** The tables that stand for charts, folded. */
export function twins(part: Page | Locator): Locator {
  return part.locator('details:not(:has(details))').filter({ hasText: 'Read this chart as a table' })
}

/** Follows a link by a click, and waits for its address. */
export async function follow(link: Locator, address: string | RegExp): Promise<void> {
  await link.click()
  await expect(link.page()).toHaveURL(address)
}

/** Where links lead, as they are written. */
export function hrefsOf(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** The texts of the cells of rows, but for their heads. */
export function cellsOf(rows: Locator): Promise<string[][]> {
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim())),
  )
}

/** The documents a page asks for from now on: none as long as it answers by itself. */
export function documentsOf(page: Page): string[] {
  const documents: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'document') documents.push(request.url())
  })
  return documents
}
