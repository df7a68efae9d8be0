/** From an empty page to a brief that can be passed on, in ten acts at most, by each way in. An act is a choice, a field filled, or a press. */
import type { Page } from '@playwright/test'
import { expect, phone, test } from './fixtures'

const blanks = [
  ['today', '5'],
  ['a number', '1'],
  ['a day', 'June 30'],
  ['where it is seen', 'the incident log'],
] as const
const blank = (page: Page, name: string) => page.getByRole('textbox', { name: `Goal: ${name}` })
const often = (page: Page) => page.getByRole('group', { name: /^Outages/ }).getByRole('radio', { name: 'often' })
const reads = /from 5 to 1 a month by June 30, seen in the incident log/

/** Does the acts in turn, and counts them. */
async function inTen(page: Page, acts: readonly (() => Promise<unknown>)[]): Promise<void> {
  expect(acts.length).toBeLessThanOrEqual(10)
  await page.goto('/decide')
  for (const act of acts) await act()
  await expect(page.getByRole('textbox', { name: 'After 90 days' })).toHaveValue(reads)
  await expect(page.getByRole('heading', { level: 2, name: /^Open an SRE/ })).toBeVisible()
}

for (const [name, use] of [
  ['a mouse', {}],
  ['a finger', phone],
] as const)
  test.describe(`by ${name}`, () => {
    test.use(use)

    test('a brief takes ten acts at most', async ({ page }) => {
      await inTen(page, [
        () => often(page).click(),
        ...blanks.map(
          ([each, text]) =>
            () =>
              blank(page, each).fill(text),
        ),
        () => page.getByRole('button', { name: 'Copy text' }).click(),
      ])
    })
  })

test('by keyboard alone a brief takes ten acts at most', async ({ page }) => {
  await inTen(page, [
    async () => {
      await often(page).focus()
      await page.keyboard.press('Space')
    },
    ...blanks.map(([each, text]) => async () => {
      for (let step = 0; step < 80; step++) {
        if (await blank(page, each).evaluate((field) => field === document.activeElement)) break
        await page.keyboard.press('Tab')
      }
      await page.keyboard.type(text)
    }),
  ])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a brief takes ten acts at most', async ({ page }) => {
    await inTen(page, [
      () => often(page).check(),
      () => page.getByRole('button', { name: 'Decide' }).click(),
      ...blanks.map(
        ([each, text]) =>
          () =>
            blank(page, each).fill(text),
      ),
      () => page.getByRole('button', { name: 'Write it again with these changes' }).click(),
    ])
  })
})
