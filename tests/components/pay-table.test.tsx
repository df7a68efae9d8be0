// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type AddressChange, ExplorerProvider } from '@/components/salaries/explorer'
import { FindForm, useFind } from '@/components/salaries/FindForm'
import { PayTable } from '@/components/salaries/PayTable'
import { PayTableStill } from '@/components/salaries/PayTableStill'
import { defaultSalaries, type SalariesAddress } from '@/lib/salaries/address'
import { firstRows } from '@/lib/salaries/table/order'
import { filings, names } from '../lib/pay-rows'
import { textOf } from './shown'

// The simulated browser lays nothing out: the table is given a height, so that rows are in sight.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(576)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200)
})
afterEach(() => vi.restoreAllMocks())

let address: SalariesAddress

function Shown({ start }: { start: Partial<SalariesAddress> }) {
  const [now, setNow] = useState<SalariesAddress>({ ...defaultSalaries, ...start })
  address = now
  const change = (part: AddressChange) => setNow({ ...now, ...(typeof part === 'function' ? part(now) : part) })
  return (
    <ExplorerProvider value={{ address: now, change }}>
      <Finding asked={now.find} change={change} />
    </ExplorerProvider>
  )
}

function Finding({ asked, change }: { asked: string; change: (part: AddressChange) => void }) {
  const [typed, type] = useFind(asked, change)
  return (
    <>
      <FindForm typed={typed} type={type} />
      <PayTable names={names} book={filings} find={typed} />
    </>
  )
}

const show = (start: Partial<SalariesAddress> = {}) => render(<Shown start={start} />)
const rows = () => screen.getAllByRole('row').slice(1)
const selections = () =>
  rows().map((row) => within(row).getByRole('rowheader').querySelector('a')?.getAttribute('aria-label'))

describe('the table of all cells', () => {
  test('has a name, a caption, the number of its rows and where each stands', () => {
    show()
    const region = screen.getByRole('region', { name: 'Table of cells' })
    expect(region.tabIndex).toBe(0)
    const table = within(region).getByRole('table', { name: 'Pay by role, level and place' })
    expect(table.getAttribute('aria-rowcount')).toBe('9')
    expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4', '5', '6', '7', '8', '9'])
    expect(screen.getByRole('status').textContent).toBe('8 cells; 4 are hidden for too few filings or employers.')
  })

  test('flags one large employer', () => {
    show()
    expect(screen.getAllByText('one employer is 43% of this')).toHaveLength(2)
  })

  test('says the sorted column, and is sorted by the keyboard; the address follows', async () => {
    const user = userEvent.setup()
    show()
    const sorted = () =>
      screen.getAllByRole('columnheader').filter((head) => head.ariaSort || head.getAttribute('aria-sort'))
    const sortedSays = () => sorted().map((head) => [textOf(head), head.getAttribute('aria-sort')])
    expect(sortedSays()).toEqual([['n ↓', 'descending']])
    screen.getByRole('button', { name: 'Place' }).focus()
    await user.keyboard('{Enter}')
    expect(sortedSays()).toEqual([['Place ↑', 'ascending']])
    expect(address.sort).toEqual({ column: 'place', descending: false })
    expect(selections().slice(0, 4)).toEqual([
      'SRE, All levels, United States, 2024',
      'SRE, Senior, United States, 2024',
      'SRE, All levels, California, 2024',
      'SRE, Senior, California, 2024',
    ])
    await user.keyboard(' ')
    expect(address.sort).toEqual({ column: 'place', descending: true })
    expect(selections()[0]).toBe('SRE, All levels, California, 2024')
    await user.click(screen.getByRole('button', { name: 'Median' }))
    expect(address.sort).toEqual({ column: 'p50', descending: true })
  })

  test('is narrowed by what is typed; the address follows after a pause', async () => {
    const user = userEvent.setup()
    show()
    await user.type(screen.getByRole('searchbox', { name: 'Find in the table' }), 'senior tex ')
    expect(selections()).toEqual(['SRE, Senior, Texas, 2024'])
    expect(screen.getByRole('status').textContent).toBe('1 of 8 cells; 1 is hidden for too few filings or employers.')
    expect(address.find).toBe('')
    await vi.waitFor(() => expect(address.find).toBe('senior tex'))
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('senior tex ')
  })

  test('says why a row is hidden and leads to the nearest that is shown', async () => {
    const user = userEvent.setup()
    show({ find: 'senior texas' })
    const [row] = rows()
    expect(textOf(row?.querySelector('.cell-hidden'))).toBe(
      'Hidden: n=4, fewer than five filings Use the United States',
    )
    expect(textOf(row)).not.toMatch(/\$/)
    await user.click(screen.getByRole('link', { name: 'Use the United States' }))
    expect(address).toMatchObject({ level: 'senior', place: 'US', year: 'all' })
  })

  test('marks the row of the address, and each row leads to its own', async () => {
    const user = userEvent.setup()
    show({ level: 'senior', place: 'US-CA' })
    const current = () => screen.getAllByRole('link', { current: true }).map((link) => link.getAttribute('aria-label'))
    expect(current()).toEqual(['SRE, Senior, California, 2024'])
    const link = screen.getByRole('link', { name: 'SRE, All levels, United States, 2024' })
    expect(link.getAttribute('href')).toBe('/salaries')
    await user.click(link)
    expect(current()).toEqual(['SRE, All levels, United States, 2024'])
  })

  test('shows the columns chosen', async () => {
    const user = userEvent.setup()
    show()
    const heads = () => screen.getAllByRole('columnheader').map(textOf)
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true })
    expect(heads()).toEqual([
      'Role',
      'Level',
      'Place',
      'Median',
      '$150kMiddle half, drawn',
      'Middle half',
      'n ↓',
      'Employers',
      'Confidence',
    ])
    expect([box('P90').checked, box('Level').checked]).toEqual([false, true])
    await user.click(box('P90'))
    await user.click(box('Level'))
    expect(heads().slice(0, 4)).toEqual(['Role', 'Place', 'Median', 'P90'])
    const senior = rows().find((row) => within(row).queryByRole('link', { name: 'SRE, Senior, California, 2024' }))
    expect(
      within(senior as HTMLElement)
        .getAllByRole('cell')
        .map(textOf),
    ).toContain('$200k')
  })

  test('shows a percentile nowhere where the sample is too small', () => {
    show()
    const hidden = rows().filter((row) => row.classList.contains('is-hidden'))
    expect(hidden).toHaveLength(4)
    expect(hidden.filter((row) => /\$\d/.test(row.textContent ?? ''))).toEqual([])
  })
})

describe('the first rows', () => {
  const still = (part: Partial<SalariesAddress> = {}) => {
    const now = { ...defaultSalaries, level: 'senior' as const, ...part }
    return (
      <ExplorerProvider value={{ address: now, change: () => {} }}>
        <PayTableStill first={firstRows(names, filings, now)} />
      </ExplorerProvider>
    )
  }

  test('sort, choose and widen by links, without a style in the markup', () => {
    const markup = renderToStaticMarkup(still())
    expect(markup).not.toMatch(/ style=/)
    document.body.innerHTML = markup
    expect(screen.getByRole('link', { name: 'Median' }).getAttribute('href')).toBe('/salaries?level=senior&sort=-p50')
    expect(screen.getByRole('link', { name: 'n' }).getAttribute('href')).toBe('/salaries?level=senior&sort=n')
    expect(screen.getByRole('link', { name: 'Use the United States' }).getAttribute('href')).toBe(
      '/salaries?level=senior',
    )
    expect(selections()).toHaveLength(3)
    document.body.innerHTML = ''
  })

  test('say the sorted column', () => {
    render(still({ sort: { column: 'place', descending: false } }))
    const heads = screen.getAllByRole('columnheader').map((head) => [textOf(head), head.getAttribute('aria-sort')])
    expect(heads.filter(([, sort]) => sort !== null)).toEqual([['Place ↑', 'ascending']])
  })
})

test('the form keeps the rest of the address where there is no script', () => {
  const now: SalariesAddress = { ...defaultSalaries, roles: ['data-engineer'], level: 'senior', find: 'tex' }
  const { container } = render(
    <ExplorerProvider value={{ address: now, change: () => {} }}>
      <FindForm typed="tex" type={() => {}} />
    </ExplorerProvider>,
  )
  const form = container.querySelector('form') as HTMLFormElement
  expect(form.getAttribute('action')).toBe('/salaries')
  expect([...new FormData(form)].sort()).toEqual([
    ['find', 'tex'],
    ['level', 'senior'],
    ['role', 'data-engineer'],
  ])
})
