// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ExplorerProvider } from '@/components/salaries/explorer'
import { StateMap } from '@/components/salaries/StateMap'
import type { SalariesAddress } from '@/lib/salaries/address'
import type { MetroTable } from '@/lib/salaries/map/metros'
import { type StateShape, usTiles } from '@/lib/salaries/map/tiles'
import { mapView } from '@/lib/salaries/map/view'
import { explorer } from '@/lib/salaries/page'
import { address as at, sre as role, smallData, smallFiles } from '../lib/salaries'
import { deepFreeze } from '../roles'

const { facts } = explorer(
  deepFreeze({
    ...smallData,
    states: [
      ...usTiles.slice(0, 40).map(({ code, name }, index) => ({ id: `US-${code}`, name, living: 80 + index })),
      { id: 'US-PR', name: 'Puerto Rico', living: 95 },
    ],
    labour: [],
  }),
  smallFiles,
)
const shapes: readonly StateShape[] = usTiles.map(({ code }) => ({ code, path: 'M0,0l1,0 0,1z' }))
const sourceLines = { labour: 'labour source', living: 'prices source', evidence: 'filings source' }

interface MapAtProps {
  readonly part?: Partial<SalariesAddress>
  readonly served?: typeof shapes | null
  readonly metros?: MetroTable | null
}

/** The map at an address, answering in place as the page does. */
function MapAt({ part = {}, served = null, metros = null }: MapAtProps) {
  const [address, setAddress] = useState(at({ roles: [role], map: 'living', ...part }))
  const { source, level, year } = address
  return (
    <ExplorerProvider value={{ address, change: (more) => setAddress({ ...address, ...more }) }}>
      <StateMap
        map={mapView(facts, { measure: address.map, source, role, level, year })}
        metros={metros}
        sourceLines={sourceLines}
        shapes={served}
      />
    </ExplorerProvider>
  )
}

const link = (name: string | RegExp) => screen.getByRole('link', { name })
const tileLinks = () => within(screen.getByRole('list')).getAllByRole('link')

describe('the map', () => {
  test('is a figure named by its finding, with a link for every state that says what it holds', () => {
    render(<MapAt />)
    const map = mapView(facts, { measure: 'living', source: 'filings', role, level: 'all', year: 'all' })
    expect(screen.getByRole('figure').getAttribute('aria-label')).toBe(`${map.title}. ${map.finding}`)
    expect(screen.getByRole('region', { name: map.title })).toBeTruthy()
    expect(tileLinks()).toHaveLength(51)
    expect(link('Alaska: prices at 80')).toBeTruthy()
    expect(link('Florida, not stated')).toBeTruthy()
    expect(screen.getByText('Source: prices source')).toBeTruthy()
  })

  test('prints its cut points, what its hatch means, and the territory without a tile', () => {
    const { container } = render(<MapAt />)
    const key = container.querySelector('.map-key')?.textContent
    expect(key).toBe('under 9090–9495–104105–109110+no figure published: 11 of 51')
    expect(link('Puerto Rico').getAttribute('href')).toContain('place=US-PR')
  })

  test('has its figures as a table', () => {
    render(<MapAt />)
    const table = screen.getByRole('table', { hidden: true })
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(1 + 41)
    expect(screen.getByText(/^Without a figure: /)).toBeTruthy()
  })

  test('is offered as files, which are those of the address', () => {
    render(<MapAt part={{ level: 'senior', offerUsd: 150_000 }} />)
    const downloads = () => screen.getAllByRole('link', { name: / of this map: / })
    const hrefs = () => downloads().map((each) => each.getAttribute('href'))
    const query = `role=${role}&source=filings&level=senior&map=living`
    expect(hrefs()).toEqual(['csv', 'svg', 'png'].map((format) => `/salaries/map.${format}?${query}`))
    expect(downloads().map((each) => each.hasAttribute('download'))).toEqual([true, false, false])
    expect(link(/^PNG of this map: Cost of living by state/)).toBeTruthy()
    fireEvent.click(link('filed pay'))
    expect(hrefs()).toEqual(
      ['csv', 'svg', 'png'].map((format) => `/salaries/map.${format}?${query.replace('living', 'evidence')}`),
    )
  })

  test('a state chosen is marked and told; chosen again it gives way to the country', () => {
    render(<MapAt />)
    fireEvent.click(link(/^Alaska/))
    expect(link(/^Alaska/).getAttribute('aria-current')).toBe('true')
    expect(screen.getByText(/^Alaska: prices at 80, 20% below the country’s\./)).toBeTruthy()
    expect(link('Back to the United States').getAttribute('href')).not.toContain('place')
    fireEvent.click(link(/^Alaska/))
    expect(link(/^Alaska/).getAttribute('aria-current')).toBeNull()
    expect(screen.queryByText(/20% below/)).toBeNull()
  })

  test('a source without states offers a measure that has them', () => {
    render(<MapAt part={{ map: 'evidence', source: 'postings-aijobs' }} />)
    expect(screen.queryByRole('figure')).toBeNull()
    expect(link('Show the cost of labor')).toBeTruthy()
    fireEvent.click(link('cost of living'))
    expect(screen.getByRole('figure')).toBeTruthy()
  })
})

describe('the areas beside the map', () => {
  const metros: MetroTable = {
    title: 'Cost of labor for SREs by area: Colorado',
    metros: [
      { id: 'cbsa-19740', name: 'Denver, CO', ratio: 1.01, isState: false, jobs: 3000 },
      { id: 'cbsa-14500', name: 'Boulder, CO', ratio: 1.16, isState: false, jobs: 900 },
      { id: 'cbsa-39380', name: 'Pueblo, CO', ratio: 0.98, isState: true, jobs: null },
    ],
  }
  const table = () => screen.getByRole('table', { name: metros.title })
  const names = () =>
    within(table())
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent)

  test('are a table that says by what it is sorted, and sorts by another column', () => {
    render(<MapAt metros={metros} />)
    expect(names()).toEqual(['Denver, CO', 'Boulder, CO', 'Pueblo, CO'])
    const head = (name: RegExp) => within(table()).getByRole('columnheader', { name })
    expect(head(/Jobs/).getAttribute('aria-sort')).toBe('descending')
    fireEvent.click(within(table()).getByRole('button', { name: /Cost of labor/ }))
    expect(names()).toEqual(['Boulder, CO', 'Denver, CO', 'Pueblo, CO'])
    expect([head(/Cost/), head(/Jobs/)].map((each) => each.getAttribute('aria-sort'))).toEqual(['descending', null])
    fireEvent.click(within(table()).getByRole('button', { name: /Cost of labor/ }))
    expect(names()).toEqual(['Pueblo, CO', 'Denver, CO', 'Boulder, CO'])
  })

  test('lead to their own place, and say what is not published', () => {
    render(<MapAt metros={metros} />)
    expect(link('Boulder, CO').getAttribute('href')).toContain('place=cbsa-14500')
    expect(within(table()).getByText('98 (state’s)')).toBeTruthy()
    expect(within(table()).getByText('not published')).toBeTruthy()
  })

  test('are none beside another measure', () => {
    render(<MapAt metros={null} />)
    expect(screen.queryByRole('table', { name: metros.title })).toBeNull()
  })
})

describe('keys', () => {
  test('the states are one stop of the Tab key, the chosen one or the first, and arrows walk them by place', () => {
    render(<MapAt part={{ place: 'US-CO' }} />)
    const stops = () => tileLinks().filter(({ tabIndex }) => tabIndex === 0)
    expect(stops()).toEqual([link(/^Colorado/)])
    link(/^Colorado/).focus()
    fireEvent.keyDown(link(/^Colorado/), { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(link(/^Utah/))
    expect(stops()).toEqual([link(/^Utah/)])
    fireEvent.keyDown(link(/^Utah/), { key: 'ArrowUp' })
    expect(document.activeElement).toBe(link(/^Nevada/))
    fireEvent.keyDown(link(/^Nevada/), { key: 'ArrowUp', ctrlKey: true })
    expect(document.activeElement).toBe(link(/^Nevada/))
  })

  test('without script every state is a stop of its own, and a link', () => {
    const markup = document.createElement('div')
    markup.innerHTML = renderToStaticMarkup(<MapAt />)
    expect(markup.querySelectorAll('[tabindex]')).toHaveLength(0)
    expect(markup.querySelector('[data-tile="CA"] > a')?.getAttribute('href')).toBe(
      '/salaries?role=site-reliability-engineer&source=filings&place=US-CA&map=living',
    )
  })
})

describe('shapes', () => {
  afterEach(() => vi.unstubAllGlobals())
  const answer = (ok: boolean) =>
    vi.fn(async (_address: string) => ({ ok, statusText: 'no', json: async () => shapes }))
  const drawn = () => document.querySelectorAll('svg.shapes [data-tile] path').length

  test('are drawn by the server where the address asks for them, each a link as in the tiles', () => {
    const fetched = answer(true)
    vi.stubGlobal('fetch', fetched)
    render(<MapAt part={{ shape: 'states', place: 'US-CA' }} served={shapes} />)
    expect(drawn()).toBe(51)
    expect(screen.queryByRole('list')).toBeNull()
    expect(document.querySelector('[data-tile="CA"] > a')?.getAttribute('aria-current')).toBe('true')
    expect(document.querySelector('[data-tile="AK"] > a')?.getAttribute('aria-label')).toBe('Alaska: prices at 80')
    expect(document.querySelectorAll('.chosen-shape')).toHaveLength(1)
    expect(fetched).not.toHaveBeenCalled()
  })

  test('are fetched once when first chosen; the tiles stand until they are there', async () => {
    const fetched = answer(true)
    vi.stubGlobal('fetch', fetched)
    render(<MapAt />)
    fireEvent.click(link('Shapes'))
    expect(tileLinks()).toHaveLength(51)
    await waitFor(() => expect(drawn()).toBe(51))
    fireEvent.click(link('Tiles'))
    expect(drawn()).toBe(0)
    fireEvent.click(link('Shapes'))
    expect(drawn()).toBe(51)
    expect(fetched.mock.calls.map(([address]) => address)).toEqual(['/salaries/states.json'])
  })

  test('that do not come leave the tiles, and say so', async () => {
    vi.stubGlobal('fetch', answer(false))
    render(<MapAt />)
    fireEvent.click(link('Shapes'))
    expect(await screen.findByText('The shapes did not load. The tiles say the same.')).toBeTruthy()
    expect(tileLinks()).toHaveLength(51)
  })
})
