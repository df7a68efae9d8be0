/** What the explorer says beside its figures, and instead of them: scope, thin and hidden samples, addresses asked wrongly. */
import { backend, kinds, performance } from './addresses'
import { choice, facts, head } from './explorer'
import { expect, expectAxeClean, test, withAndWithoutScript } from './fixtures'

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
    await expect(head(page)).toContainText(/United States, (middle months? )?[A-Z][a-z]{2} 20\d\d/)
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

test('what an address asks wrongly beside its figures is said, and they are shown', async ({ page }) => {
  await page.goto(`/salaries?role=${performance}&map=weather&offer=12o000`)
  await expect(page.locator('main .note').filter({ hasText: /“weather”|“12o000”/ })).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('performance engineers')
})

/** What decides the figures and cannot be read, by its control, with the reading that is offered first. */
const refused = [
  ['role', 'Role', 'performanc-enginer', performance, '“performanc-enginer” is not a role we know.'],
  ['level', 'Level', 'snior', 'senior', '“snior” is not a level we know.'],
  ['year', 'Year', '2052', '2025', '“2052” is not a year we have.'],
  ['source', 'Source', 'filing', 'filings', '“filing” is not a source we have.'],
] as const

withAndWithoutScript('what decides the figures and cannot be read', (hasScript) => {
  for (const [name, label, sent, value, why] of refused) {
    test(`is refused where it was sent: ${name}`, async ({ page }) => {
      const address = `/salaries?find=texas&${name}=${sent}`
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No figures yet')
      await expect(page.getByRole('main')).not.toContainText('$')
      await expect(page.getByText(why)).toBeVisible()
      const control = page.getByRole('combobox', { name: label, exact: true })
      await expect(control).toHaveValue(sent)
      await expect(control).toHaveAccessibleDescription(why)
      if (hasScript) await expectAxeClean(page)
      // By the keyboard: the list holds every choice, and the rest of the address is kept.
      await control.selectOption(value)
      await page.getByRole('button', { name: 'Show', exact: true }).press('Enter')
      await expect(page).toHaveURL(`/salaries?find=texas&${name}=${value}`)
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('No figures yet')
      // By the mouse: the likeliest is a link.
      await page.goto(address)
      await page.locator('.ways a').first().click()
      await expect(page).toHaveURL(new RegExp(`${name}=${value}`))
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('No figures yet')
    })
  }

  test('one role of two is asked about, the other stays, and so does all else that was sent', async ({ page }) => {
    await page.goto(`/salaries?role=wizard,${performance}&level=boss`)
    await expect(page.getByText('“wizard” is not a role we know.')).toBeVisible()
    await expect(page.getByText('“boss” is not a level we know.')).toBeVisible()
    await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption(backend)
    await page.getByRole('button', { name: 'Show', exact: true }).first().click()
    await expect(page).toHaveURL(`/salaries?level=boss&role=${backend}&role=${performance}`)
    await expect(page.getByText('“wizard” is not a role we know.')).toHaveCount(0)
    await page.getByRole('link', { name: 'Staff', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/backend engineer/)
  })
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
