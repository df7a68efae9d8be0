// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { QuoteAnswer } from '@/components/quote/QuoteAnswer'
import { QuoteQuestion } from '@/components/quote/QuoteQuestion'
import { dataset } from '@/data'
import type { ReleaseIndex } from '@/lib/engine/release'
import { placeOf } from '@/lib/place/geography'
import { type QuoteAddress, quoteHref, type Slip } from '@/lib/quote/address'
import { fieldValues } from '@/lib/quote/form'
import { type AskedForm, pageOf } from '@/lib/quote/page'
import { questionsOf } from '@/lib/quote/question'
import { earlierFacts, postedAsk, postedFacts, realFacts, smallAsk, smallFacts, sre } from '../lib/quotes'
import { checkPanels } from './page'

const replace = vi.fn()
vi.mock('next/navigation', () => ({ useRouter: () => ({ replace }) }))
// Outside of Next a link is its anchor.
vi.mock('next/link', () => ({
  default: ({ prefetch, scroll, replace: _, ...anchor }: Record<string, unknown>) => <a {...anchor} />,
}))

beforeEach(() => replace.mockClear())
afterEach(cleanup)

interface Shown {
  readonly facts?: ReleaseIndex
  readonly slips?: readonly Slip[]
  readonly ignored?: readonly string[]
}

/** Two ranges that employers posted for senior SREs. */
const rows = (
  [
    ['Acme', 'Senior SRE', 150_000, 190_000],
    ['Globex', 'Sr. Site Reliability Engineer', 200_000, 260_000],
  ] as const
).map(([employer, title, lowUsd, highUsd]) => ({
  ...{ employer, title, lowUsd, highUsd, family: employer, month: '2026-10', level: 'senior' as const },
  ...{ place: 'Denver, CO', printedPlace: 'Denver', places: ['US-CO'], feed: 'owner/repository' },
}))

function page(part: Partial<QuoteAddress> = {}, { facts = smallFacts, slips = [], ignored = [] }: Shown = {}) {
  const shown = pageOf(
    new URLSearchParams(),
    { address: smallAsk(part), slips, ignored },
    {
      indexOf: (version) => (version === null && facts === earlierFacts ? smallFacts : facts),
      jurisdictions: dataset.jurisdictions,
      lawSources: dataset.lawSources,
      roles: dataset.roles,
      versions: [],
      today: '2026-11-30',
      rangesOf: (role) => rows.filter(() => role === sre),
      placeName: (id) => placeOf(facts.places, id)?.name ?? '',
    },
  )
  if (shown.scene === null) throw new Error('nothing is quoted')
  return <QuoteAnswer page={shown} ground={ground} />
}
const ground = { roles: dataset.roles, namesVersion: '1', states: [], areas: [], site: 'https://rolescope.example' }
const formOf = (address: QuoteAddress, values: AskedForm['values'], slips: readonly Slip[]) => ({
  address,
  growth: '3%, survey',
  roles: dataset.roles,
  state: { values, slips },
  namesVersion: '1',
  states: [],
  areas: [],
})
const show = (part?: Partial<QuoteAddress>, shown?: Shown) => render(page(part, shown)).container
const text = (container: Element, selector: string) => container.querySelector(selector)?.textContent ?? ''
describe('a figure of filings', () => {
  const asked = { role: sre, asOf: '2026-11-30', growth: null } as const
  const said =
    /\d+% of the visa filings for this role and level nationwide are at the legal minimum; those above it have a median of \$\d+k\./

  test('stands with how much of them is at the legal minimum, but not in what goes into a posting', () => {
    const container = show({ ...asked, basis: 'filings' }, { facts: realFacts })
    expect(text(container, '.quote-because')).toMatch(said)
    expect(text(container, '.post-panel')).not.toMatch(/minimum/)
  })

  test('beside a quote from another source says so on its own lane', () => {
    const container = show({ ...asked, basis: 'postings' }, { facts: realFacts })
    expect(text(container, '.quote-because')).not.toMatch(said)
    const notes = [...container.querySelectorAll('#bases .source-name')].map((note) => note.textContent ?? '')
    expect(notes.filter((note) => /\d+% at the legal minimum, the rest \$\d+k/.test(note))).toHaveLength(1)
  })
})

describe('the answer', () => {
  test('is the draft, with how sure it is in one line and what it is made of below', () => {
    const container = show(postedAsk(), { facts: postedFacts })
    // The median of $184,800 ÷ and × √1.44 = 1.2, to the nearest $1,000.
    expect(text(container, 'h1')).toBe('Senior SRE in the United States · posted base pay a year Posted$154–222k')
    expect(text(container, '.quote-doubt')).toBe('Medium confidence: usually within 5%, four times in five within 9%')
    expect(text(container, '.quote-because')).toMatch(/^\d+ posted ranges nationwide for this role and level\. /)
    expect(text(container, '.range-picture')).toContain('P50 $185k')
  })

  test('says each cap of the grade, the age of the data among them', () => {
    const container = show(postedAsk({ asOf: '2028-10-15' }), { facts: postedFacts })
    expect(text(container, '.quote-because')).toContain('24 months before your start date, over 18.')
  })

  test('on another source is its middle half, with the way to the range to post', () => {
    const container = show()
    expect(text(container, '.quote-range')).toBe('$135–202k')
    expect(text(container, '.quote-doubt')).toBe('Low confidence: quotes like this one were not tested')
    const link = screen.getByRole('link', { name: 'See the range to post' })
    expect(link.getAttribute('href')).toBe(quoteHref(smallAsk({ basis: 'postings' })))
    expect(container.querySelector('.quote-policy')).toBeNull()
    checkPanels(container)
  })

  test('of a guide is its band alone', () => {
    const container = show({ basis: 'guide' })
    expect(text(container, '.quote-doubt')).toBe('No confidence grade: one author’s band, nothing counted')
    expect(container.querySelector('#derivation, #offer, .quote-policy, .range-picture')).toBeNull()
    checkPanels(container)
  })

  test('that there is none comes with its reason and the way to the nearest', () => {
    const container = show({ basis: 'postings-aijobs', asOf: '2024-08-15' })
    expect(text(container, 'h1')).toContain('No range')
    expect(text(container, '.quote-answer .lead')).toBe('Advertisements on aijobs.net have none for this role.')
    const nearest = screen.getByRole('link', { name: 'Quote visa filings instead' })
    expect(nearest.getAttribute('href')).toBe(quoteHref(smallAsk({ basis: 'filings', asOf: '2024-08-15' })))
    expect(container.querySelectorAll('#bases .source-lane')).toHaveLength(6)
    checkPanels(container)
  })
})

describe('the comparables', () => {
  test('are the newest posted ranges with the draft behind them, each by its employer, title, place and month', () => {
    const container = show(postedAsk(), { facts: postedFacts })
    expect(text(container, '#comparables .say')).toBe(
      'Both newest ranges posted for senior SREs overlap the draft; the middle one runs $150–190k.',
    )
    const shown = [...container.querySelectorAll('#comparables tbody tr')].map((row) => row.textContent)
    expect(shown).toEqual([
      'AcmeSenior SREDenver, COOct 2026$150k$190k',
      'GlobexSr. Site Reliability EngineerDenver, COOct 2026$200k$260k',
    ])
    expect(container.querySelectorAll('.comparable-shade')).toHaveLength(2)
  })

  test('of a level without any are none', () => {
    expect(text(show({ level: 'staff' }), '#comparables')).toContain('No posted range is for staff SREs.')
  })
})

describe('the other sources', () => {
  test('have a lane each, and the one quoted says that it is', () => {
    const container = show()
    const said = [...container.querySelectorAll('.source-direction')].map((each) => each.textContent ?? '')
    expect(said).toHaveLength(6)
    expect(said[0]).toMatch(/^Used here\. /)
    expect(said.slice(1).join()).not.toContain('Used here')
  })

  test('are rows of a table too, those without an answer as well', () => {
    show({ basis: 'postings-aijobs', asOf: '2024-08-15' })
    const twin = screen.getByRole('table', { hidden: true, name: /^What each source says/ })
    expect(within(twin).getAllByRole('row', { hidden: true })).toHaveLength(7)
  })
})

describe('side by side', () => {
  const beside = [{ role: null, level: 'junior', place: null }] as const

  test('is a finding, an axis and a table in place of the one quote, each quote a link to its own page', () => {
    const container = show({ beside })
    expect(text(container, 'h1')).toMatch(/^Junior pays about 47% less than Senior\.$/)
    expect(container.querySelectorAll('.side-by-side .plot-lane')).toHaveLength(2)
    expect(text(container, '.side-table')).toContain('Against Senior')
    expect(screen.getByRole('link', { name: 'Junior' }).getAttribute('href')).toBe(
      quoteHref(smallAsk({ level: 'junior' })),
    )
    expect(container.querySelector('.quote-hero')).toBeNull()
  })

  test('one taken out leaves the other alone', () => {
    show({ beside })
    expect(screen.getByRole('link', { name: 'Remove Senior' }).getAttribute('href')).toBe(
      quoteHref(smallAsk({ level: 'junior' })),
    )
    expect(screen.getByRole('link', { name: 'Remove Junior' }).getAttribute('href')).toBe(quoteHref(smallAsk()))
  })

  test('is asked for from the one quote, its state and remote work by one click', () => {
    show({ place: 'US-CA' })
    const both = screen.getByRole('link', { name: 'United States and Remote (US)' }).getAttribute('href') ?? ''
    expect(new URLSearchParams(both.split('?')[1]).getAll('beside')).toEqual(['::US', '::US-remote'])
  })
})

test('the derivation has every step with its formula, its numbers, their counts and the same result computed anew', () => {
  const container = show()
  const steps = [...container.querySelectorAll('.steps > li')]
  expect(steps).toHaveLength(12)
  expect(steps[0]?.textContent).toContain('$100,000 × 1.1 × 1.2 × 1.25 × 1 × 1 × 1 × 1 = $165,000')
  expect(steps[0]?.textContent).toContain('50 filings from 20 employers')
  expect(steps.every((step) => step.textContent?.includes('the same to the last digit.'))).toBe(true)
  expect(text(container, '#derivation .note')).toBe('Growth is yours: 0% a year.')
})

describe('an offer', () => {
  test('is placed among the percentiles, each figure open to its working', () => {
    const container = show({ offerUsd: 150_000 })
    expect(text(container, '#offer .say')).toBe('$150,000 is about the 38th percentile, 9% below the median.')
    expect(text(container, '#offer')).toContain('Market index ×0.909, compa-ratio ×0.891, range penetration 22%.')
    const ranks = [...container.querySelectorAll('#offer tbody tr')].map((row) => row.textContent)
    expect(ranks).toContainEqual(expect.stringMatching(/below the band\s*$/))
    expect(container.querySelector('[id="why=offer"]')?.textContent).toContain('Range penetration')
  })

  test('that cannot be read stays as it was sent, with the reason beside it', () => {
    const slips: Slip[] = [{ field: 'offer', sent: '12o000', why: '“12o000” holds the letter “o”.' }]
    show({}, { slips })
    const field = screen.getByRole('textbox', { name: 'Base' })
    expect(field).toMatchObject({ value: '12o000' })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(slips[0]?.why)
  })
})

describe('the range to post', () => {
  test('follows the pay policy, each of which says beforehand what it drafts', () => {
    const container = show(postedAsk({ policy: 'lead' }), { facts: postedFacts })
    // P75 of $184,800, e^.1 times: $204,236; ÷ and × √1.44 = 1.2.
    expect(text(container, '.quote-range')).toBe('$170–245k')
    const group = within(container).getByRole('group', { name: 'How you pay against the market' })
    const choices = within(group).getAllByRole('radio')
    expect(choices.map((each) => (each as HTMLInputElement).checked)).toEqual([false, false, true])
    expect(group.textContent).toContain('$154–222k')
  })

  test('in one’s own ends is no policy, and is questioned with its evidence where it is wider than three in four', () => {
    const container = show(postedAsk({ post: { lowUsd: 100_000, highUsd: 200_000 } }), { facts: postedFacts })
    expect(text(container, '.quote-range')).toBe('$100–200k')
    expect(screen.getAllByRole('radio').some((each) => (each as HTMLInputElement).checked)).toBe(false)
    expect(screen.getByRole('textbox', { name: 'Low' })).toMatchObject({ value: '$100,000' })
    expect(text(container, '.width-critique')).toContain('the top is 2.00 times the bottom')
    expect(container.querySelectorAll('.width-critique a')).toHaveLength(1)
  })
})

describe('what to post', () => {
  const own = { post: { lowUsd: 100_000, highUsd: 200_000 } }
  const panel = (container: Element) => container.querySelector('.post-panel') as HTMLElement
  const copies = (container: Element) =>
    [...panel(container).querySelectorAll('[data-copy]')].map((button) => button.getAttribute('data-copy'))

  test('is the employer’s to take first: until then the note alone can be copied', () => {
    const container = show(own)
    expect(within(panel(container)).getByRole('link', { name: 'Use $100,000–$200,000' }).getAttribute('href')).toBe(
      quoteHref(smallAsk({ ...own, used: 'yes' })),
    )
    expect(container.querySelector('#post-text')).toBeNull()
    expect(copies(container)).toEqual([expect.stringContaining('Our own range: $100,000–$200,000.'), ''])
  })

  test('is then a sentence on pay with the lines that are filled, copied as it stands', () => {
    const container = show({ ...own, used: 'yes', benefitsLine: 'Health and dental', deadlineLine: '2027-01-15' })
    const said =
      'The base pay range for this role is $100,000–$200,000 a year. Benefits include health and dental. Applications close Jan 15, 2027.'
    expect(text(container, '#post-text')).toBe(said)
    expect(copies(container)[0]).toBe(said)
    expect(within(panel(container)).getByRole('textbox', { name: 'Benefits' })).toMatchObject({
      value: 'Health and dental',
    })
    expect(within(panel(container)).getByRole('link', { name: 'Back to the draft' })).toBeTruthy()
  })

  test('is nothing where a draft of ours is of low confidence, but for the note and the ways on', () => {
    // No quote of a cell without ranges was tried.
    const low = postedAsk({ level: 'staff', used: 'yes' })
    const container = show(low, { facts: postedFacts })
    expect(within(panel(container)).getByRole('heading', { name: 'Not ready to post' })).toBeTruthy()
    expect(container.querySelector('#post-text')).toBeNull()
    expect(copies(container)[0]).toMatch(/Low confidence: .* not tested\. .*noted Nov 30, 2026\.$/)
    expect(text(container, '.post-ways')).toContain('Set your own low and high')
    cleanup()
    const taken = show({ ...low, ...own }, { facts: postedFacts })
    expect(text(taken, '#post-text')).toBe('The base pay range for this role is $100,000–$200,000 a year.')
    expect(copies(taken)[1]).toContain('Our own range: $100,000–$200,000.')
  })

  test('on another basis leads to the draft from posted ranges', () => {
    const container = show(postedAsk({ basis: 'filings' }), { facts: postedFacts })
    expect(within(panel(container)).getByRole('link', { name: 'Draft from posted ranges' }).getAttribute('href')).toBe(
      quoteHref(postedAsk()),
    )
  })
})

describe('the rules for posting pay', () => {
  test('are a checklist that the draft ticks off, and dated facts with their sources', () => {
    const container = show({ place: 'US-CO', asOf: '2027-01-15' }, { facts: realFacts })
    expect(text(container, '#posting .checklist')).toContain('Pay, low and high')
    expect(text(container, '#posting .rule')).toContain('In force since Jan 1, 2021. Changed Jan 1, 2024.')
    expect(container.querySelector('#posting .rule a')?.textContent).toContain('INFO #9A')
    expect(container.querySelectorAll('#posting .law-sources a').length).toBe(8)
  })

  test('of a place that nobody read about are not checked', () => {
    const container = show({ place: 'US-WY', asOf: '2027-01-15' }, { facts: realFacts })
    expect(text(container, '#posting .rule')).toContain('Not checked')
    expect(container.querySelector('#posting .checklist')).toBeNull()
  })

  test('of a remote job are the places whose rules reach it, and the others by name', () => {
    const container = show({ place: 'US-remote', asOf: '2026-11-30' }, { facts: realFacts })
    expect(text(container, '#posting .reaching')).toContain('California')
    expect(text(container, '#posting')).toContain('Every other state: not checked')
  })

  test('call no posting compliant or fair', () => {
    const container = show({ place: 'US-CO', asOf: '2027-01-15' }, { facts: realFacts })
    expect(text(container, '#posting') + text(container, '.post-panel')).not.toMatch(/complian|\bfair/i)
  })
})

describe('an earlier release', () => {
  test('is shown beside today’s, with every figure that changed, and the way to today’s', () => {
    const container = show({ version: '2026.05.01' }, { facts: earlierFacts })
    const banner = text(container, '.earlier')
    expect(banner).toContain('A quote of an earlier release, 2026.05.01')
    expect(banner).toContain('Then $122–181k with a median of $149k, now $135–202k with a median of $165k.')
    const rows = [...container.querySelectorAll('.changes tbody tr')].map((row) => row.textContent)
    expect(rows.slice(0, 2)).toEqual(['Exact matches2035', 'Employers behind them812'])
    expect(screen.getByRole('link', { name: 'Show today’s' }).getAttribute('href')).toBe(quoteHref(smallAsk()))
    expect(text(container, 'h1')).toContain('$122–181k')
  })

  test('is not spoken of on a page of today’s', () => {
    expect(show().querySelector('.earlier')).toBeNull()
  })
})

describe('the address', () => {
  test('is given for good, with the data’s version', () => {
    const container = show()
    expect(text(container, '.permanent')).toBe(
      `https://rolescope.example${quoteHref(smallAsk({ version: '2026.11.23' }))}`,
    )
    expect(text(container, '.page-address')).toContain('&version=2026.11.23')
  })

  test('what it holds that has no control is said', () => {
    const container = show({}, { ignored: ['“tea” is not a setting of this page, so it is ignored.'] })
    expect(text(container, '.quote-refusals')).toContain('“tea”')
  })
})

describe('an input that cannot be read', () => {
  const near = [{ value: 'US-CA', name: 'California', note: 'the whole state' }]
  const slips: Slip[] = [
    { field: 'place', sent: 'Calif or so', why: 'We couldn’t find “Calif or so”.', near, isRefused: true },
    { field: 'level', sent: 'chief', why: '“chief” is not a level.', isRefused: true },
    { field: 'asOf', sent: 'soon', why: '“soon” is not a day.', isRefused: true },
    { field: 'version', sent: '1999', why: 'No quotes are kept of 1999.', isRefused: true },
  ]
  const query = new URLSearchParams('place=Calif+or+so&level=chief&asOf=soon&version=1999&offer=150000')
  const questions = questionsOf(query, slips, { roles: dataset.roles, versions: ['2026.11.23'], today: '2026-11-30' })
  const ask = () =>
    render(
      <QuoteQuestion
        form={formOf(smallAsk(), fieldValues(smallAsk(), slips, 'United States'), slips)}
        questions={questions}
        ignored={['“tea” is not a setting of this page, so it is ignored.']}
      />,
    ).container

  test('leaves no figure, draft or sentence, and stays in the form beside its reason', () => {
    const container = ask()
    expect(text(container, 'h1')).toBe('Did you mean California?')
    expect(container.textContent).not.toContain('$')
    expect(container.querySelector('.post-panel, #ladder, #derivation, figure')).toBeNull()
    expect(container.querySelector('input[name="place"]')).toMatchObject({ value: 'Calif or so' })
    expect(container.querySelector('select[name="level"]')).toMatchObject({ value: 'chief' })
    expect(container.querySelector('input[name="asOf"]')).toMatchObject({ value: 'soon', type: 'text' })
    expect(container.querySelector('input[name="version"]')).toMatchObject({ value: '1999', type: 'hidden' })
    expect([...container.querySelectorAll('.quote-questions .lead')].map(({ textContent }) => textContent)).toEqual(
      slips.map(({ why }) => `${why} There is no range until this is settled; your other choices are kept.`),
    )
    for (const { field } of slips.slice(0, 3)) {
      const control = container.querySelector(`[name="${field}"]`)
      expect(control?.getAttribute('aria-describedby')).toBe(`said-${field}`)
    }
  })

  test('offers what it could have meant, everything else left as it was sent', () => {
    const container = ask()
    const href = (name: string) =>
      within(container)
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .getAttribute('href')
    expect(href('California')).toBe('/quote?place=US-CA&level=chief&asOf=soon&version=1999&offer=150000')
    expect(href('Staff')).toBe('/quote?place=Calif+or+so&level=staff&asOf=soon&version=1999&offer=150000')
    expect(text(container, '.quote-refusals')).toContain('“tea”')
  })
})
