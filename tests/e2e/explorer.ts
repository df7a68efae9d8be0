/** The parts of the salary explorer, as its tests find them. */
import type { Locator, Page } from '@playwright/test'

type Choice = 'Role' | 'Against' | 'And' | 'Level' | 'Place' | 'Year' | 'Source'

/** A choice of the filters; exact, since its options are part of its label. */
export function choice(page: Page, name: Choice): Locator {
  return page.getByRole('combobox', { name, exact: true })
}

/** Types a place, and takes what it means once the list has come. */
export async function typePlace(page: Page, text: string): Promise<void> {
  await choice(page, 'Place').fill(text)
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await choice(page, 'Place').press('Enter')
}

export function offerField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'My offer' })
}

/** What is shown under the headline: scope, samples, notes. */
export function head(page: Page): Locator {
  return page.locator('.explorer-head')
}

/** Each role's median with its sample. */
export function facts(page: Page): Locator {
  return page.locator('.pay-facts > li')
}

/**
 * Every line the explorer says, but for its table, which is the server's or the browser's; once they stand still, since what is
 * behind the figures follows them by some frames.
 */
export async function said(page: Page): Promise<string[]> {
  let before: string[]
  let now = await linesOf(page)
  do {
    before = now
    await page.waitForTimeout(stillMs)
    now = await linesOf(page)
  } while (now.join('\n') !== before.join('\n'))
  return now
}

/** Longer than the frames between the figures and what is behind them, on a slow machine. */
const stillMs = 250

async function linesOf(page: Page): Promise<string[]> {
  const parts = await page.locator('.explorer-head, #distribution, .map-and-trend').allInnerTexts()
  return parts.flatMap((part) => part.split('\n')).filter((line) => line.trim() !== '')
}
