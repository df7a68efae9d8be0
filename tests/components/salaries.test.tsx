// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Controls } from '@/components/salaries/Controls'
import { DistributionSection } from '@/components/salaries/DistributionSection'
import { ExplorerHead } from '@/components/salaries/ExplorerHead'
import { type AddressChange, ExplorerProvider } from '@/components/salaries/explorer'
import { TrendSection } from '@/components/salaries/TrendSection'
import { dataset } from '@/data'
import { countsHref, defaultSalaries, readSalaries, type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { type SalariesView, salariesView, yearsBySource } from '@/lib/salaries/view'
import { known } from '@/lib/value/absence'
import { realFacts } from '../lib/real-salaries'
import { address, backend, performance, smallChoices, smallData, smallView, sre, viewOf } from '../lib/salaries'
import { checkPanels } from './page'
import { box, choose } from './shown'

const ten = (usd: number) => Array<number>(10).fill(usd)
const sources = dataset.sources

/** Renders a part of the explorer at an address; gives what it asks to be changed. */
function renderAt(at: SalariesAddress, part: ReactNode) {
  const change = vi.fn<(part: AddressChange) => void>()
  const { container } = render(<ExplorerProvider value={{ address: at, change }}>{part}</ExplorerProvider>)
  return { change, container }
}
const head = (view: SalariesView) => renderAt(address(view.address), <ExplorerHead view={view} sources={sources} />)
const drawn = (view: SalariesView) =>
  renderAt(address(view.address), <DistributionSection view={view} sources={sources} about="everywhere" />)
const trend = (view: SalariesView) => renderAt(address(view.address), <TrendSection view={view} />)
const offer = () => screen.getByRole('textbox', { name: 'My offer', hidden: true }) as HTMLInputElement

describe('the controls', () => {
  const areas = [{ id: 'cbsa-41860', name: 'San Francisco' }]
  const years = { ...yearsBySource(smallData), filings: [2023, 2024] }
  const options = {
    roles: smallData.roles,
    states: smallData.states,
    places: [],
    countries: [],
    years,
    areas,
    namesVersion: '1',
  }
  const controls = (part: Partial<SalariesAddress> = {}) =>
    renderAt(address({ roles: [sre], ...part }), <Controls options={{ ...options, placeName: address(part).place }} />)

  test.each([
    ['Role', backend, { roles: [backend] }],
    ['Against', backend, { roles: [sre, backend] }],
    ['And', backend, { roles: [sre, backend] }],
    ['Level', 'senior', { level: 'senior' }],
    ['Year', '2023', { year: 2023 }],
    ['Source', 'occupation', { source: 'occupation' }],
  ] as const)('%s chosen as %s changes that alone', (name, value, part) => {
    const { change } = controls()
    choose(name, value)
    expect(change.mock.calls).toEqual([[part]])
  })

  test('a control with one choice is none, and what the address says of it is kept', () => {
    const one = { ...options, years: { ...years, filings: [2024] } }
    renderAt(address({ roles: [sre] }), <Controls options={{ ...one, placeName: 'US' }} />)
    expect(screen.queryByRole('combobox', { name: 'Year', hidden: true })).toBeNull()
    cleanup()
    const { container } = controls({ source: 'occupation', level: 'senior' })
    expect(screen.queryByRole('combobox', { name: 'Level', hidden: true })).toBeNull()
    expect(container.querySelector<HTMLInputElement>('input[name=level]')?.value).toBe('senior')
  })

  test('a choice can be taken back', () => {
    const { change } = controls({ roles: [sre, backend, performance], year: 2024, level: 'mid' })
    choose('Against', '')
    choose('Year', 'all')
    choose('Level', 'all')
    expect(change.mock.calls).toEqual([[{ roles: [sre, performance] }], [{ year: 'all' }], [{ level: 'all' }]])
  })

  test('a role that is shown cannot be chosen beside itself', () => {
    controls({ roles: [sre, backend] })
    const open = (name: string) => [...box(name).options].filter(({ disabled }) => !disabled).map(({ value }) => value)
    expect(open('Role')).toEqual([sre, performance])
    expect(open('Against')).toEqual(['', backend, performance])
  })

  test.each([
    {},
    { roles: [performance, sre, backend], level: 'staff', place: 'US-TX', year: 2023, source: 'occupation' },
    { place: 'cbsa-41860', offerUsd: 147_500, map: 'living', shape: 'states' },
    // A year that this source has not is kept, so that the choice is not lost unsaid.
    { year: 2021 },
  ] as const)('sent as a form at %j, they ask for the same page', (part) => {
    const { container } = controls(part)
    const sent = [...new FormData(container.querySelector('form') as HTMLFormElement)]
    const query = new URLSearchParams(sent.map(([name, value]) => [name, String(value)]))
    expect(readSalaries(query, smallChoices)).toEqual({ address: address({ roles: [sre], ...part }), ignored: [] })
  })

  describe('the offer', () => {
    const type = (value: string) => {
      fireEvent.change(offer(), { target: { value } })
      fireEvent.keyDown(offer(), { key: 'Enter' })
    }

    test.each(['150k', '$150,000', ' 150 000 '])('is understood as “%s”', (typed) => {
      const { change } = controls()
      type(typed)
      expect(change.mock.calls).toEqual([[{ offerUsd: 150_000 }]])
      expect(screen.queryByRole('alert', { hidden: true })).toBeNull()
    })

    test('is read when the field is left, too', () => {
      const { change } = controls()
      fireEvent.change(offer(), { target: { value: '150k' } })
      expect(change).not.toHaveBeenCalled()
      fireEvent.blur(offer())
      expect(change.mock.calls).toEqual([[{ offerUsd: 150_000 }]])
    })

    test('that cannot be read is said beside the field, and nothing is lost', () => {
      const { change } = controls({ offerUsd: 140_000 })
      type('12o000')
      const refusal = screen.getByRole('alert', { hidden: true })
      expect(refusal.textContent).toContain('“12o000” holds the letter “o”')
      expect(offer().getAttribute('aria-describedby')).toBe(refusal.id)
      expect([offer().value, offer().getAttribute('aria-invalid')]).toEqual(['12o000', 'true'])
      expect(change).not.toHaveBeenCalled()
      type('120000')
      expect(screen.queryByRole('alert', { hidden: true })).toBeNull()
      expect(change.mock.calls).toEqual([[{ offerUsd: 120_000 }]])
    })

    test('is taken back by an empty field', () => {
      const { change } = controls({ offerUsd: 140_000 })
      expect(offer().value).toBe('$140,000')
      type(' ')
      expect(change.mock.calls).toEqual([[{ offerUsd: null }]])
    })
  })
})

describe('the head', () => {
  test('offers to copy its address and, once something was chosen, to begin anew', () => {
    const view = smallView({ level: 'senior' })
    const { change } = head(view)
    expect(screen.getByRole('button', { name: 'Copy link', hidden: true })).toBeTruthy()
    const reset = screen.getByRole('link', { name: 'Reset' })
    expect(reset.getAttribute('href')).toBe('/salaries')
    fireEvent.click(reset)
    expect(change.mock.calls).toEqual([[defaultSalaries]])
    cleanup()
    head(smallView(defaultSalaries))
    expect(screen.queryByRole('link', { name: 'Reset' })).toBeNull()
  })

  test('names each median with its sample and interval, and what the figures leave out', () => {
    head(viewOf({ [sre]: ten(120_000), [backend]: ten(110_000) }))
    const [first, second] = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem')
    expect(first?.textContent).toMatch(/SRE.*\$120k median.*10 filings by 10 employers.*95% interval/)
    expect(second?.textContent).toMatch(/Backend.*\$110k median/)
    expect(screen.getByText(/bonus and equity not included/).textContent).toContain('2024')
  })

  test('says why a selection is hidden and offers the nearest that is not', () => {
    const view = smallView({ place: 'US-TX', level: 'senior' })
    const { change } = head(view)
    expect(screen.getByText(/Only 4 filings from 3 employers/)).toBeTruthy()
    expect(screen.queryByText(/median/)).toBeNull()
    const nearest = { level: 'senior', place: 'US', year: 'all' } as const
    const link = screen.getByRole('link', { name: 'Use the United States' })
    expect(link.getAttribute('href')).toBe(salariesHref(address({ ...view.address, ...nearest })))
    // The simulated browser opens no other tab.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true })
    fireEvent.click(link, { ctrlKey: true })
    expect(change).not.toHaveBeenCalled()
    fireEvent.click(link)
    expect(change.mock.calls).toEqual([[nearest]])
  })

  test('says what could not be followed', () => {
    const view = smallView({ source: 'postings-aijobs', roles: [backend], place: 'US-CA' })
    const { change } = head(view)
    expect(screen.getByText(/there is nothing for California alone/)).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: 'See the United States' }))
    expect(change.mock.calls).toEqual([[{ place: 'US' }]])
  })

  test('opens the working of an offer and of every pair', () => {
    const pay = { [sre]: ten(120_000), [backend]: ten(110_000), [performance]: ten(130_000) }
    const { container } = head(viewOf(pay, { offerUsd: 120_000 }))
    checkPanels(container)
    // Three pairs and three offers.
    expect(container.querySelectorAll('[popover]')).toHaveLength(6)
    expect(screen.getByText(/An SRE earns more than a backend engineer/)).toBeTruthy()
  })

  test('says why an offer has no place', () => {
    head(smallView({ place: 'US-TX', offerUsd: 150_000 }))
    expect(screen.getByText(/\$150k cannot be placed among SREs/)).toBeTruthy()
  })

  test('flags a sample that is largely one employer’s', () => {
    // The largest has three of the nineteen everywhere.
    head(smallView())
    expect(screen.queryByText(/one employer is/)).toBeNull()
    const view = smallView()
    const [pay] = view.pays
    const found = pay?.found && { ...pay.found, largestShare: known(0.43) }
    head({ ...view, pays: view.pays.map((each) => ({ ...each, found: found ?? null })) })
    expect(screen.getByText(/one employer is 43% of this/)).toBeTruthy()
    // Of seven that show no figure, three of one employer are no news.
    head(smallView({ place: 'US-TX' }))
    expect(screen.getAllByText(/one employer is/)).toHaveLength(1)
  })
})

describe('the distribution', () => {
  const imagesNow = () =>
    screen
      .getAllByRole('img')
      .map((each) => each.getAttribute('aria-label') ?? each.querySelector('title')?.textContent)

  test('of Performance Engineer is dots with its count, and never a histogram', () => {
    const view = salariesView(realFacts, address({ roles: [performance] }), null)
    const n = view.pays[0]?.found?.n ?? 0
    drawn(view)
    const dots = screen.getByRole('img', { name: `Performance Engineer: ${n} single observations on steps of $5,000.` })
    expect(dots.querySelectorAll('circle')).toHaveLength(n)
    expect(screen.queryByRole('button', { name: /step by step/i })).toBeNull()
    // Besides the dots there is the strip of percentiles alone.
    expect(imagesNow()).toHaveLength(2)
    head(view)
    expect(screen.getAllByText(new RegExp(`${n} filings, shown as dots`)).length).toBeGreaterThan(0)
  })

  test('of many is bars, told in words, with what lies beyond the axis', () => {
    const wages = [...Array<number>(98).fill(150_000), 30_000]
    drawn(viewOf({ [sre]: wages }))
    expect(imagesNow().join(' ')).toMatch(/Site Reliability Engineer: most in one step, .* 1 beyond the axis\./)
    expect(screen.getByText('filled; 1 beyond the axis')).toBeTruthy()
  })

  test('of what is hidden is not there, nor its axis; beside what is shown it is said in a word', () => {
    const { container } = drawn(smallView({ place: 'US-TX' }))
    expect(container.innerHTML).toBe('')
    drawn(viewOf({ [sre]: ten(120_000), [backend]: [1e5], [performance]: [] }))
    expect(screen.getByText('Too few to draw')).toBeTruthy()
    expect(screen.getByText('None here')).toBeTruthy()
  })

  test('is read step by step by pointer and by key, the axis where it was, and told to those who listen', () => {
    const { container } = drawn(viewOf({ [sre]: Array(40).fill(120_000), [backend]: Array(40).fill(110_000) }))
    const axis = () => [...container.querySelectorAll('.histogram text')].map((each) => each.textContent)
    const before = axis()
    const slider = screen.getByRole('slider', { name: 'Distribution of filed pay, step by step' })
    const reading = () => container.querySelector('.bin-reading')?.textContent ?? null
    const told = () => slider.getAttribute('aria-valuetext')
    fireEvent.click(screen.getByRole('button', { name: 'Read step by step' }))
    expect(document.activeElement).toBe(slider)
    fireEvent.keyDown(slider, { key: 'End' })
    expect(slider.getAttribute('aria-valuenow')).toBe(slider.getAttribute('aria-valuemax'))
    fireEvent.keyDown(slider, { key: 'Home' })
    const first = '$100k to $110k. SRE: 0%, 0 filings. Backend: 0%, 0 filings.'
    expect([slider.getAttribute('aria-valuenow'), told()]).toEqual(['1', first])
    fireEvent.keyDown(slider, { key: 'ArrowRight' })
    expect(told()).toBe('$110k to $120k. SRE: 0%, 0 filings. Backend: 100%, 40 filings.')
    // Said by the slider alone, so once.
    expect(container.querySelectorAll('[aria-live], [role=status]')).toHaveLength(0)
    expect(reading()).toContain('Backend: 100%, 40 filings')
    expect(axis()).toEqual(before)
    fireEvent.keyDown(slider, { key: 'Escape' })
    expect(reading()).toBeNull()
    const plot = container.querySelector('.chart-plot') as Element
    fireEvent.pointerMove(plot, { clientX: 0 })
    expect(reading()).not.toBeNull()
    fireEvent.pointerLeave(plot)
    expect(reading()).toBeNull()
  })

  test('opens its counts, and saves them', () => {
    const view = smallView({ place: 'US-CA', level: 'senior' })
    drawn(view)
    expect(screen.getByRole('link', { name: /CSV/ }).getAttribute('href')).toBe(countsHref(view.address))
    expect(screen.queryByRole('region', { name: 'Counts by wage' })).toBeNull()
    const fold = screen.getByText('Open the counts').closest('details') as HTMLDetailsElement
    fold.open = true
    fireEvent(fold, new Event('toggle'))
    const rows = within(screen.getByRole('region', { name: 'Counts by wage' })).getAllByRole('row')
    expect(rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['SRE', '$100,000', '2'],
      ['SRE', '$150,000', '6'],
      ['SRE', '$200,000', '4'],
    ])
  })

  test('is offered as pictures of the address, the offer too, where there is a figure to draw', () => {
    const pictures = () =>
      screen
        .queryAllByRole('link', { name: / of this figure: Distribution of filed pay$/ })
        .map((link) => link.getAttribute('href'))
    const { container } = drawn(viewOf({ [sre]: Array(10).fill(120_000) }, { level: 'mid', offerUsd: 130_000 }))
    const query = `role=${sre}&source=filings&level=mid&offer=130000`
    expect(pictures()).toEqual(['svg', 'png'].map((format) => `/salaries/distribution.${format}?${query}`))
    container.remove()
    drawn(viewOf({ [sre]: Array(4).fill(120_000) }))
    expect(pictures()).toEqual([])
  })

  test('of a survey has no counts to open', () => {
    drawn(smallView({ source: 'occupation' }))
    expect(screen.queryByRole('link', { name: /CSV/ })).toBeNull()
    expect(screen.queryByText('Open the counts')).toBeNull()
    expect(imagesNow()).toEqual([expect.stringContaining('median $133k')])
  })
})

describe('the trend', () => {
  test('has a row a year, and says which is too thin', () => {
    trend(smallView({ source: 'postings-aijobs', roles: [backend] }))
    const [, first, second] = screen.getAllByRole('row')
    expect(first?.textContent).toMatch(/2023.*\$150k.*\$140–160k6$/)
    expect(second?.textContent).toMatch(/2024.*hidden.*too few.*3$/i)
  })

  test('is absent of filings, with links to the sources that have years', () => {
    const { change } = trend(smallView({ year: 2024 }))
    expect(screen.queryByRole('table')).toBeNull()
    const survey = screen.getByRole('link', { name: /survey/ })
    expect(survey.getAttribute('href')).toBe(`/salaries?role=${sre}&source=occupation`)
    fireEvent.click(survey)
    expect(change.mock.calls).toEqual([[{ source: 'occupation', year: 'all' }]])
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      ['postings', 'postings-aijobs', 'postings-isecjobs', 'occupation'].map((source) =>
        salariesHref(address({ source, roles: [sre] })),
      ),
    )
  })
})
