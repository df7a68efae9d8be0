// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { QuoteLive } from '@/components/quote/QuoteLive'
import { QuotePage } from '@/components/quote/QuotePage'
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

function page(part: Partial<QuoteAddress> = {}, { facts = smallFacts, slips = [], ignored = [] }: Shown = {}) {
  const { form, scene, ...rest } = pageOf(
    new URLSearchParams(),
    { address: smallAsk(part), slips, ignored },
    {
      indexOf: (version) => (version === null && facts === earlierFacts ? smallFacts : facts),
      jurisdictions: dataset.jurisdictions,
      lawSources: dataset.lawSources,
      roles: dataset.roles,
      versions: [],
      today: '2026-11-30',
      placeName: (id) => placeOf(facts.places, id)?.name ?? '',
    },
  )
  if (scene === null) throw new Error('nothing is quoted')
  return (
    <QuoteLive values={form.values} named={null} spoken={rest.spoken}>
      <QuotePage scene={scene} form={formOf(form.address, form.values, slips)} ignored={rest.ignored} />
    </QuoteLive>
  )
}
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
const order = (first: Element | null, second: Element | null) =>
  first !== null && second !== null && (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

describe('a figure of filings', () => {
  const asked = { role: sre, asOf: '2026-11-30', growth: null } as const
  const said =
    /\d+% of the visa filings for this role and level nationwide are at the legal minimum; those above it have a median of \$\d+k\./

  test('stands with how much of them is at the legal minimum, but not in what goes into a posting', () => {
    const container = show({ ...asked, basis: 'filings' }, { facts: realFacts })
    expect(text(container, '.quote-details')).toMatch(said)
    expect(text(container, '#paste')).not.toMatch(/minimum/)
  })

  test('beside a quote from another source says so on its own lane', () => {
    const container = show({ ...asked, basis: 'postings' }, { facts: realFacts })
    expect(text(container, '.quote-details')).not.toMatch(said)
    const notes = [...container.querySelectorAll('#bases .lane-note')].map((note) => note.textContent ?? '')
    expect(notes.filter((note) => /\d+% at the legal minimum, \$\d+k above it/.test(note))).toHaveLength(1)
  })
})

describe('the answer', () => {
  test('is the middle half, with P10 to P90, its cell and what it leans on', () => {
    const container = show()
    expect(text(container, 'h1')).toBe(
      'Senior Site Reliability Engineer in the United States: base pay a year$135–202k',
    )
    expect(text(container, '.quote-percentiles')).toBe('P10$122kP25$135kP50$165kP75$202kP90$246k')
    expect(text(container, '.quote-details')).toContain('Modeled. The cell holds 35 filings of 12 employers.')
    expect(text(container, '.quote-details')).toContain('Base pay only; bonus and equity not included.')
    checkPanels(container)
  })

  test('gives the reasons for doubt first where the cell holds fewer than 30, and the details first where not', () => {
    const enough = show()
    expect(order(enough.querySelector('.quote-details'), enough.querySelector('.grade'))).toBe(true)
    cleanup()
    const few = show({ place: 'US-CA' })
    expect(order(few.querySelector('.grade'), few.querySelector('.quote-details'))).toBe(true)
    expect(text(few, '.grade')).toContain('Low confidence: quotes like this one were not tested')
  })

  test('says how sure it is, with each cap and the age of the data', () => {
    const container = show(postedAsk({ asOf: '2028-10-15' }), { facts: postedFacts })
    expect(text(container, '.grade-overall').trim()).toBe(
      'Medium confidence: usually within 5%, four times in five within 9%',
    )
    expect(text(container, '.grade')).toContain('24 months before your start date, over 18.')
  })

  test('of a guide is its band alone', () => {
    const container = show({ basis: 'guide' })
    expect(text(container, '.quote-answer')).toContain('No percentiles: a guide states a low and a high.')
    expect(container.querySelector('#derivation, #offer, #ladder, #sensitivity, .quote-percentiles')).toBeNull()
    checkPanels(container)
  })

  test('that there is none comes with its reason and the way to the nearest', () => {
    const container = show({ basis: 'postings-aijobs', asOf: '2024-08-15' })
    expect(text(container, 'h1')).toContain('No quote')
    expect(text(container, '.lead')).toBe('Advertisements on aijobs.net have none of this role.')
    const nearest = screen.getByRole('link', { name: 'Quote visa filings instead' })
    expect(nearest.getAttribute('href')).toBe(quoteHref(smallAsk({ basis: 'filings', asOf: '2024-08-15' })))
    expect(container.querySelectorAll('#bases .plot-lane')).toHaveLength(6)
    checkPanels(container)
  })

  test('names every basis by its code in the table of all, those without an answer too', () => {
    show({ basis: 'postings-aijobs', asOf: '2024-08-15' })
    const twin = screen.getByRole('table', { hidden: true, name: /^The basis quoted, and every other/ })
    const codes = ['Filings', 'aijobs', 'isecjobs', 'OEWS', 'Guide']
    const named = within(twin).getAllByRole('cell', { hidden: true, name: new RegExp(`^(${codes.join('|')})$`) })
    expect(named.map((cell) => cell.textContent).sort()).toEqual([...codes].sort())
  })
})

test('the derivation has every step with its formula, its numbers, their counts and the same result computed anew', () => {
  const container = show()
  const steps = [...container.querySelectorAll('.steps > li')]
  expect(steps).toHaveLength(12)
  expect(steps[0]?.textContent).toContain('$100,000 × 1.1 × 1.2 × 1.25 × 1 × 1 × 1 × 1 = $165,000')
  expect(steps[0]?.textContent).toContain('50 filings of 20 employers')
  expect(steps.every((step) => step.textContent?.includes('the same to the last digit.'))).toBe(true)
  expect(text(container, '#derivation .note')).toBe('Growth is your own: 0% a year.')
})

describe('an offer', () => {
  test('is placed among the percentiles, each figure open to its working', () => {
    const container = show({ offerUsd: 150_000 })
    expect(text(container, '#offer .say')).toBe('$150,000 is about the 38th percentile, 9% below the median.')
    expect(text(container, '#offer')).toContain('Market index ×0.909, compa-ratio ×0.891, range penetration 22%.')
    const ranks = [...container.querySelectorAll('#offer tbody tr')].map((row) => row.textContent)
    expect(ranks).toContainEqual(expect.stringMatching(/below the band$/))
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
  test('follows the pay policy, and the sentence to paste is of it', () => {
    const container = show(postedAsk({ policy: 'lead' }), { facts: postedFacts })
    // P75 of $184,800, e^.1 times: $204,236; ÷ and × √1.44 = 1.2.
    expect(text(container, '.rung-range')).toBe('$170,000–$245,000')
    expect(text(container, '#paste')).toBe('The base pay range for this role is $170,000–$245,000 a year.')
    expect(container.querySelector('[data-copy]')?.getAttribute('data-copy')).toBe(text(container, '#paste'))
  })

  test('is questioned with its evidence where it is wider than three in four', () => {
    const container = show(postedAsk({ post: { lowUsd: 100_000, highUsd: 200_000 } }), { facts: postedFacts })
    expect(text(container, '#paste')).toContain('$100,000–$200,000')
    expect(text(container, '.critique')).toContain('the top is 2.00 times the bottom')
    expect(container.querySelectorAll('.critique a')).toHaveLength(1)
  })

  test('is made of posted ranges alone', () => {
    const container = show()
    expect(container.querySelector('.rung-range')).toBeNull()
    expect(text(container, '.quote-paste')).toContain('A draft is made from posted ranges only.')
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

  test('call no posting compliant or fair, nor does the sentence to paste', () => {
    const container = show({ place: 'US-CO', asOf: '2027-01-15' }, { facts: realFacts })
    expect(text(container, '#posting') + text(container, '#paste')).not.toMatch(/complian|\bfair/i)
  })
})

describe('an earlier release', () => {
  test('is shown beside today’s, with every figure that changed, and the way to today’s', () => {
    const container = show({ version: '2026.05.01' }, { facts: earlierFacts })
    const banner = text(container, '.earlier')
    expect(banner).toContain('A quote of an earlier release, 2026.05.01')
    expect(banner).toContain('Then $122–181k with a median of $149k, now $135–202k with a median of $165k.')
    const rows = [...container.querySelectorAll('.changes tbody tr')].map((row) => row.textContent)
    expect(rows.slice(0, 2)).toEqual(['Observations in the cell2035', 'Employers in the cell812'])
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
    expect(text(container, '.permanent')).toBe(quoteHref(smallAsk({ version: '2026.11.23' })))
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
    expect(text(container, 'h1')).toBe('No quote yet')
    expect(container.textContent).not.toContain('$')
    expect(container.querySelector('#paste, #ladder, #derivation, figure')).toBeNull()
    expect(container.querySelector('input[name="place"]')).toMatchObject({ value: 'Calif or so' })
    expect(container.querySelector('select[name="level"]')).toMatchObject({ value: 'chief' })
    expect(container.querySelector('input[name="asOf"]')).toMatchObject({ value: 'soon', type: 'text' })
    expect(container.querySelector('input[name="version"]')).toMatchObject({ value: '1999', type: 'hidden' })
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual(
      slips.slice(0, 3).map(({ why }) => why),
    )
  })

  test('offers what it could have meant, everything else left as it was sent', () => {
    const container = ask()
    const href = (name: string) => within(container).getByRole('link', { name }).getAttribute('href')
    expect(href('California')).toBe('/quote?place=US-CA&level=chief&asOf=soon&version=1999&offer=150000')
    expect(href('Staff')).toBe('/quote?place=Calif+or+so&level=staff&asOf=soon&version=1999&offer=150000')
    expect(text(container, '.quote-refusals')).toContain('“tea”')
  })
})

describe('with script', () => {
  const choose = (container: Element, name: string, value: string) => {
    const control = container.querySelector<HTMLInputElement>(`.quote-form [name="${name}"]`)
    if (control === null) throw new Error(`no control ${name}`)
    fireEvent.change(control, { target: { value } })
    return control
  }

  test('a choice asks for its quote at once, all else kept, empty fields left out, the scroll as it is', () => {
    const container = show({ offerUsd: 150_000, growth: null })
    choose(container, 'level', 'staff')
    expect(replace).toHaveBeenCalledExactlyOnceWith(
      `/quote?role=${sre}&place=United+States&level=staff&asOf=2024-04-15&basis=filings&offer=150000`,
      { scroll: false },
    )
  })

  test('own ends wait until both are there', () => {
    const container = show(postedAsk(), { facts: postedFacts })
    const low = container.querySelector<HTMLInputElement>('[name="postLow"]')
    if (low?.form === null || low === null) throw new Error('no field')
    fireEvent.change(low, { target: { value: '120k' } })
    expect(replace).not.toHaveBeenCalled()
    fireEvent.change(container.querySelector('[name="postHigh"]') as Element, { target: { value: '150k' } })
    fireEvent.submit(low.form)
    expect(replace.mock.lastCall?.[0]).toContain('postLow=120k&postHigh=150k')
  })

  test('fields follow an address that changed elsewhere, but not what is being typed', () => {
    const { container, rerender } = render(page({ offerUsd: 150_000 }))
    const level = choose(container, 'level', 'staff')
    const growth = container.querySelector<HTMLInputElement>('[name="growth"]')
    if (growth === null) throw new Error('no field')
    growth.focus()
    growth.value = '3.'
    rerender(page({ level: 'mid' }))
    expect(level.value).toBe('mid')
    expect(container.querySelector('[name="offer"]:not([type="hidden"])')).toMatchObject({ value: '' })
    expect(growth.value).toBe('3.')
  })
})
