// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { type AddressChange, ExplorerProvider } from '@/components/salaries/explorer'
import { PayTable } from '@/components/salaries/PayTable'
import { changed, defaultSalaries, type SalariesAddress } from '@/lib/salaries/address'
import { scopedRows } from '@/lib/salaries/table/asked'
import { rowList } from '@/lib/salaries/table/listing'
import { filings, names, realBook } from '../lib/pay-rows'
import { textOf } from './shown'

let address: SalariesAddress

const rowsOf = scopedRows(names)
const listAt = (at: SalariesAddress, book: typeof filings) =>
  rowList(names, book, { address: at, selection: { level: at.level, place: at.place, year: at.year } }, rowsOf, [])

function Shown({ start, book }: { start: Partial<SalariesAddress>; book: typeof filings }) {
  const [now, setNow] = useState<SalariesAddress>({ ...defaultSalaries, source: 'filings', ...start })
  address = now
  const change = (part: AddressChange) => setNow(changed(now, typeof part === 'function' ? part(now) : part))
  return (
    <ExplorerProvider value={{ address: now, change }}>
      <PayTable
        list={listAt(now, book)}
        source="filings"
        finding={`Pay at ${now.level}`}
        asked={now.find}
        change={change}
      />
    </ExplorerProvider>
  )
}

const everything = { rows: 'all' } as const
const show = (start: Partial<SalariesAddress> = everything, book = filings) =>
  render(<Shown start={start} book={book} />)
const rows = () => screen.getAllByRole('row').slice(1)
const selections = () =>
  rows().map((row) => within(row).getByRole('rowheader').querySelector('a')?.getAttribute('aria-label'))
const link = (name: string | RegExp) => screen.getByRole('link', { name })

describe('the table', () => {
  test('has a name, a caption, the number of its rows and where each stands', () => {
    show()
    const region = screen.getByRole('region', { name: 'Rows of the table' })
    expect(region.tabIndex).toBe(0)
    const table = within(region).getByRole('table', { name: 'Pay by role, level and place' })
    expect(table.getAttribute('aria-rowcount')).toBe('9')
    expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4', '5', '6', '7', '8', '9'])
    expect(screen.getByRole('status').textContent).toBe(
      '8 rows: every role, level and year, in every place. 4 are hidden: too few filings or employers.',
    )
  })

  test('flags one large employer', () => {
    show({ rows: 'all', most: 100 }, realBook)
    // Said once for each width of the table.
    expect(screen.getAllByText(/^one employer is \d+% of this$/).length).toBeGreaterThan(1)
  })

  test('says the sorted column, and is sorted by the keyboard; the address follows and nothing else of it changes', async () => {
    const user = userEvent.setup()
    show()
    const sorted = () => screen.getAllByRole('columnheader').filter((head) => head.getAttribute('aria-sort'))
    const sortedSays = () => sorted().map((head) => [textOf(head), head.getAttribute('aria-sort')])
    expect(sortedSays()).toEqual([['n ↓', 'descending']])
    link('Place').focus()
    await user.keyboard('{Enter}')
    expect(sortedSays()).toEqual([['Place ↑', 'ascending']])
    expect(address).toEqual({
      ...defaultSalaries,
      source: 'filings',
      ...everything,
      sort: { column: 'place', descending: false },
    })
    expect(selections().slice(0, 4)).toEqual([
      'SRE, All levels, United States, 2024',
      'SRE, Senior, United States, 2024',
      'SRE, All levels, California, 2024',
      'SRE, Senior, California, 2024',
    ])
    await user.keyboard('{Enter}')
    expect(address.sort).toEqual({ column: 'place', descending: true })
    expect(selections()[0]).toBe('SRE, All levels, California, 2024')
    await user.click(link('Median'))
    expect(address.sort).toEqual({ column: 'p50', descending: true })
  })

  test('keeps to what is chosen until all rows are asked for', async () => {
    const user = userEvent.setup()
    show({ level: 'senior' })
    const senior = ['SRE, Senior, United States, 2024', 'SRE, Senior, California, 2024', 'SRE, Senior, Texas, 2024']
    expect(selections()).toEqual(senior)
    await user.click(link('Median'))
    expect(selections().toSorted()).toEqual(senior.toSorted())
    await user.click(link('All 8 rows'))
    expect(selections()).toHaveLength(8)
    expect(address.level).toBe('senior')
    await user.click(link('What is chosen above'))
    expect(selections()).toHaveLength(3)
  })

  test('is narrowed by what is typed, spaces and all', async () => {
    const user = userEvent.setup()
    show()
    await user.type(screen.getByRole('searchbox', { name: 'Find in the table' }), 'senior tex ')
    expect(selections()).toEqual(['SRE, Senior, Texas, 2024'])
    expect(screen.getByRole('status').textContent).toMatch(/^1 row with “senior tex”/)
    expect(address.find).toBe('senior tex')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('senior tex ')
  })

  test('says why nothing is found, and can be led out of it', async () => {
    const user = userEvent.setup()
    show({ find: 'zzzz' })
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(/matches “zzzz”/).textContent).toContain('Rows are found by')
    expect(screen.queryByRole('link', { name: /^CSV of/ })).toBeNull()
    await user.click(link('Clear “zzzz”'))
    expect(address.find).toBe('')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
    expect(rows().length).toBeGreaterThan(0)
  })

  test('keeps the focus in its part of the page where an answer takes away the link that asked for it', async () => {
    const user = userEvent.setup()
    const { rerender } = render(
      <section aria-label="All of it">
        <Shown start={{ find: 'zzzz' }} book={filings} />
      </section>,
    )
    link('Clear “zzzz”').focus()
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('link', { name: 'Clear “zzzz”' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'All of it' }))
    const of = realBook.marginals.size
    rerender(<Shown key="pages" start={{ rows: 'all', from: of - 30 }} book={realBook} />)
    link('Next 11').focus()
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('link', { name: /^Next/ })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('navigation', { name: 'Rows in view' }))
  })

  test('reads its count out where it changes by itself, not along with the finding', async () => {
    const user = userEvent.setup()
    show({ find: 'texas', level: 'senior' })
    const isRead = () => screen.getByRole('status').getAttribute('aria-live') !== 'off'
    const before = screen.getByRole('status').textContent
    await user.click(link('All 8 rows'))
    expect([screen.getByRole('status').textContent !== before, isRead()]).toEqual([true, true])
    await user.click(link('SRE, All levels, Texas, 2024'))
    expect([address.level, isRead()]).toEqual(['all', false])
    await user.type(screen.getByRole('searchbox'), ' senior')
    expect(isRead()).toBe(true)
  })

  test('says why a row is hidden and leads to the nearest that is shown', async () => {
    const user = userEvent.setup()
    show({ find: 'texas', level: 'senior' })
    const [row] = rows()
    expect(textOf(row?.querySelector('.cell-hidden'))).toBe(
      'Hidden: n=4, fewer than five filings Use the United States',
    )
    expect(textOf(row)).not.toMatch(/\$/)
    await user.click(link('Use the United States'))
    expect(address).toMatchObject({ level: 'senior', place: 'US', year: 'all' })
  })

  test('marks the row of the address, and each row leads to its own, and to the finding', async () => {
    const user = userEvent.setup()
    Element.prototype.scrollIntoView = vi.fn()
    const finding = Object.assign(document.createElement('h1'), { id: 'finding', tabIndex: -1 })
    document.body.append(finding)
    show({ ...everything, level: 'senior', place: 'US-CA' })
    const current = () =>
      rows().flatMap((row) => within(row).queryByRole('link', { current: true })?.getAttribute('aria-label') ?? [])
    expect(current()).toEqual(['SRE, Senior, California, 2024'])
    const other = link('SRE, All levels, United States, 2024')
    expect(other.getAttribute('href')).toBe('/salaries?source=filings&rows=all')
    await user.click(other)
    expect(current()).toEqual(['SRE, All levels, United States, 2024'])
    expect(document.activeElement).toBe(finding)
    finding.remove()
  })

  test('shows the columns chosen, and the address names them', async () => {
    const user = userEvent.setup()
    show()
    const heads = () => screen.getAllByRole('columnheader').map(textOf)
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true })
    expect(heads()).toEqual([
      'Role',
      'Level',
      'Place',
      'Median',
      '$150kChart',
      'Middle half',
      'At legal minimum',
      'n ↓',
      'Employers',
      'Sample quality',
    ])
    expect([box('P90').checked, box('Level').checked]).toEqual([false, true])
    await user.click(box('P90'))
    await user.click(box('Level'))
    expect(heads().slice(0, 4)).toEqual(['Role', 'Place', 'Median', 'P90'])
    expect(address.columns?.slice(0, 4)).toEqual(['role', 'place', 'p50', 'p90'])
    const senior = rows().find((row) => within(row).queryByRole('link', { name: 'SRE, Senior, California, 2024' }))
    const cells = within(senior as HTMLElement).getAllByRole('cell')
    expect(cells.map(textOf)).toContain('$200k')
  })

  test('has boxes that are ticked before the address answers', async () => {
    const change = vi.fn()
    const at = { ...defaultSalaries, ...everything }
    render(
      <ExplorerProvider value={{ address: at, change }}>
        <PayTable list={listAt(at, filings)} source="filings" finding="" asked="" change={change} />
      </ExplorerProvider>,
    )
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true })
    await userEvent.click(box('P90'))
    // So are those that came with the page.
    expect(box('P90').checked).toBe(true)
    expect(change.mock.lastCall?.[0].columns).toContain('p90')
    const still = box('P90')
    still.blur()
    fireEvent.pointerEnter(screen.getByRole('button', { name: 'Columns' }))
    await vi.waitFor(() => expect(box('P90')).not.toBe(still))
    await userEvent.click(box('P90'))
    await userEvent.click(box('Level'))
    expect([box('P90').checked, box('Level').checked]).toEqual([true, false])
    expect(change.mock.lastCall?.[0].columns).toEqual([
      'role',
      'place',
      'p50',
      'p90',
      'strip',
      'half',
      'minimum',
      'n',
      'confidence',
    ])
  })

  test('shows a percentile nowhere where the sample is too small', () => {
    show()
    const hidden = rows().filter((row) => row.classList.contains('is-hidden'))
    expect(hidden).toHaveLength(4)
    expect(hidden.filter((row) => /\$\d/.test(row.textContent ?? ''))).toEqual([])
  })

  test('shows as many rows as it says, then the next, or many at once', async () => {
    const user = userEvent.setup()
    show(everything, realBook)
    const total = Number(screen.getByRole('table').getAttribute('aria-rowcount')) - 1
    expect(total).toBeGreaterThan(500)
    const says = () => screen.getByRole('navigation', { name: 'Rows in view' }).textContent
    expect(rows()).toHaveLength(20)
    expect(says()).toMatch(/^Rows 1–20 of [\d,]+Next 20Show 100 at a time$/)
    const [first] = selections()
    await user.click(link('Next 20'))
    expect(says()).toMatch(/^Rows 21–40 of/)
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('22')
    await user.click(link('Previous 20'))
    expect(selections()[0]).toBe(first)
    await user.click(link('Show 100 at a time'))
    expect(rows()).toHaveLength(100)
  })
})

describe('as the server writes it', () => {
  const markup = (part: Partial<SalariesAddress> = {}, book = filings) => {
    const now = { ...defaultSalaries, ...part }
    return renderToStaticMarkup(
      <ExplorerProvider value={{ address: now, change: () => {} }}>
        <PayTable list={listAt(now, book)} source="filings" finding="" asked={now.find} change={() => {}} />
      </ExplorerProvider>,
    )
  }

  test('it sorts, chooses, widens, pages and saves by links, without a style in the markup', () => {
    expect(markup({ level: 'senior' })).not.toMatch(/ style=/)
    document.body.innerHTML = markup({ level: 'senior' })
    expect(link('Median').getAttribute('href')).toBe('/salaries?level=senior&sort=-p50')
    expect(link('n').getAttribute('href')).toBe('/salaries?level=senior&sort=n')
    expect(link('Use the United States').getAttribute('href')).toBe('/salaries?level=senior')
    expect(link('CSV of these 3 rows').getAttribute('href')).toBe('/salaries/rows.csv?level=senior')
    expect(selections()).toHaveLength(3)
    document.body.innerHTML = markup({ rows: 'all' }, realBook)
    expect(link('Next 20').getAttribute('href')).toBe('/salaries?rows=all&from=21')
    document.body.innerHTML = ''
  })

  test('its forms keep the rest of the address', () => {
    document.body.innerHTML = markup({ roles: ['data-engineer'], level: 'senior', find: 'tex', from: 21 })
    const sent = (name: string) => [
      ...new FormData(document.querySelector(`form[aria-label="${name}"], form[role="${name}"]`) as HTMLFormElement),
    ]
    expect(sent('search').sort()).toEqual([
      ['find', 'tex'],
      ['level', 'senior'],
      ['role', 'data-engineer'],
    ])
    const columns = sent('Columns of the table')
    expect(columns.filter(([name]) => name !== 'column').map(([name]) => name)).toEqual([
      'role',
      'level',
      'find',
      'from',
    ])
    expect(
      columns
        .filter(([name]) => name === 'column')
        .map(([, id]) => id)
        .slice(0, 4),
    ).toEqual(['role', 'n', 'level', 'place'])
    document.body.innerHTML = ''
  })
})
