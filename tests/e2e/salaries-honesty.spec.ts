/** What the explorer says beside its figures, and instead of them: scope, thin and hidden samples, addresses asked wrongly. */
import { kinds, performance } from './addresses'
import { choice, facts, head } from './explorer'
import { expect, test, withAndWithoutScript } from './fixtures'

for (const [source, scope] of [
  ['postings', 'Middles of the base-pay ranges that employers post; bonus and equity not included.'],
  ['filings', 'Base pay only; bonus and equity not included.'],
  ['postings-aijobs', 'Middles of advertised base-pay ranges; bonus and equity not included.'],
  ['postings-isecjobs', 'Middles of advertised base-pay ranges; bonus and equity not included.'],
  ['occupation', 'A proxy: wages with incentive pay of everyone in the role’s occupations, whatever their title.'],
] as const) {
  test(`pay of ${source} says what it is, and of when, beside the figures`, async ({ page }) => {
    await page.goto(source === 'postings' ? '/salaries?level=senior' : '/salaries')
    await choice(page, 'Source').selectOption(source)
    await expect(head(page)).toContainText(scope)
    await expect(head(page)).toContainText(/United States, (middle month )?[A-Z][a-z]{2} 20\d\d/)
    await expect(page.getByRole('region', { name: 'What these figures are' })).toContainText(scope)
  })
}

withAndWithoutScript('a hidden cell', () => {
  test('shows no figure, says why, and leads to the nearest that shows one', async ({ page }) => {
    await page.goto(kinds['hidden pay'])
    await expect(facts(page)).toHaveCount(2)
    expect((await facts(page).allInnerTexts()).join()).not.toContain('$')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/No filings|Too few filings/)
    await expect(head(page).locator('.note')).toHaveText([
      /^SRE: (There is no filing|Only)/,
      /^Backend: (There is no|Only)/,
    ])
    // No axis stands there without anything on it.
    await expect(page.locator('#distribution')).toHaveCount(0)
    await expect(head(page)).not.toContainText('earns more')
    await page
      .getByRole('link', { name: /^Use the United States/ })
      .first()
      .click()
    await expect(page).not.toHaveURL(kinds['hidden pay'])
    await expect(facts(page).first()).toContainText(/\$\d+k median/)
  })
})

test('what an address asks wrongly is said, each, and the rest is shown', async ({ page }) => {
  await page.goto(`/salaries?role=${performance}&level=wizard&offer=12o000`)
  await expect(page.locator('main .note').filter({ hasText: /“wizard”|“12o000”/ })).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('performance engineers')
})

test('no address is too broken to answer', async ({ request }) => {
  for (const query of [
    '%ff',
    'role=%ff',
    'offer=%00',
    `find=${'a'.repeat(3000)}`,
    'place=__proto__',
    'year=NaN&year=',
    '&&==',
  ])
    expect((await request.get(`/salaries?${query}`)).status(), query).toBe(200)
})
