// @vitest-environment jsdom
/** The whole explorer while what it fetches is late, missing or overtaken; its other behavior is tested in a real browser. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { roleRanges } from '@/lib/evidence/posted/ranges'
import type { SalariesAddress } from '@/lib/salaries/address'
import { comparables, comparablesAsk } from '@/lib/salaries/comparables/view'
import { packCells, packSalaries } from '@/lib/salaries/pack'
import { yearsBySource } from '@/lib/salaries/view'
import { measuredSources } from '@/lib/source/registry'
import { byIds, smallPosted, sreRanges } from '../lib/posted'
import { address, backend, smallData, smallExplorer, smallFiles, smallWages, sre } from '../lib/salaries'
import { box, choose } from './shown'

vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams(window.location.search) }))

const facts = JSON.stringify(packSalaries(smallData))
const cells = new Map(smallFiles.map((file) => [file.source, JSON.stringify(packCells(file))]))
/** The text of a file as the server answers with it. */
const textAt = (path: string) =>
  path.includes('areas') ? '[]' : (cells.get(/cells\/(.+)\.json/.exec(path)?.[1] ?? '') ?? facts)
const opened = address({ roles: [sre, backend] })

/** A file as the network gives it: when it comes, and whether. */
let send: (path: string) => Promise<Response>
const late = () => {
  let give: (text: string) => void = () => {}
  let fail: () => void = () => {}
  const response = new Promise<Response>((resolve, reject) => {
    give = (text) => resolve(new Response(text))
    fail = () => reject(new Error('offline'))
  })
  return { response, give: (text: string) => settle(() => give(text)), fail: () => settle(() => fail()) }
}
const settle = (run: () => void = () => {}) =>
  act(async () => {
    run()
    await vi.advanceTimersByTimeAsync(400)
  })

const changes = new EventTarget()
const leave = { assign: vi.fn(), reload: vi.fn() }

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  vi.stubGlobal(
    'fetch',
    vi.fn((path: string) => send(path)),
  )
  vi.stubGlobal('navigation', changes)
  // biome-ignore lint/complexity/useArrowFunction: it is called with new
  vi.stubGlobal('IntersectionObserver', function () {
    return { observe() {}, unobserve() {}, disconnect() {} }
  })
  send = async (path) => new Response(textAt(path))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

/** Opens the explorer at a query that the server read as an address. */
async function open(query = 'source=filings', at: SalariesAddress = opened) {
  window.history.replaceState(null, '', `/salaries${query === '' ? '' : `?${query}`}`)
  const { SalaryExplorer } = await import('@/components/salaries/SalaryExplorer')
  const live = await import('@/components/salaries/live-salaries')
  const { answer } = await import('@/components/salaries/alive')
  await answer.load()
  vi.stubGlobal('location', withoutLeaving())
  const page = smallExplorer.page(at, null, [])
  const ask = comparablesAsk(page.view, at)
  const explorer = (
    <SalaryExplorer
      initial={{ ...page, address: at, area: null, metros: null }}
      comparables={ask ? comparables(sreRanges, ask) : null}
      query={query}
      options={{
        ...smallData,
        years: yearsBySource(smallData),
        placeName: 'United States',
        namesVersion: '1',
        areas: [],
      }}
      sources={[]}
      mapSources={Object.fromEntries(measuredSources.map((each) => [each, { labour: '', living: '', evidence: '' }]))}
      shapes={null}
      version="1"
      site="example.org"
    />
  )
  // What is made alive later is waited for.
  await act(async () => void render(explorer))
  return live
}
/** The browser’s location, but for leaving the page, which the simulated one cannot. */
function withoutLeaving() {
  const { location } = window
  return {
    ...leave,
    get pathname() {
      return location.pathname
    },
    get search() {
      return location.search
    },
  }
}
const finder = (name = 'Find in the table') => screen.getByRole('searchbox', { name }) as HTMLInputElement
const isBusy = () => document.querySelector('.explorer')?.getAttribute('aria-busy')
const search = () => new URL(document.URL).search
/** Changes the address by other means than a control. */
const moveTo = (path: string) => {
  window.history.replaceState(null, '', path)
  changes.dispatchEvent(new Event('currententrychange'))
}

describe('while the cells are on their way', () => {
  test('what is typed to find rows stays', async () => {
    const file = late()
    send = (path) => (path.includes('cells') ? file.response : Promise.resolve(new Response(textAt(path))))
    await open()
    fireEvent.change(finder(), { target: { value: 'senior' } })
    await settle()
    expect(finder().value).toBe('senior')
    expect(search()).toBe('?source=filings&find=senior')
    await file.give(textAt('/cells/filings.json'))
    expect(finder().value).toBe('senior')
  })

  test('what is typed to find ranges stays while they are, letter after letter', async () => {
    const file = late()
    send = (path) => (path.includes('ranges') ? file.response : Promise.resolve(new Response(textAt(path))))
    const live = await open('role=site-reliability-engineer', address({ roles: [sre], source: 'postings' }))
    await settle(() => void live.loadSalaries('postings', '1'))
    const ranges = () => finder('Find an employer, title or place')
    for (const value of ['b', 'bi', 'bit']) {
      fireEvent.change(ranges(), { target: { value } })
      expect(ranges().value).toBe(value)
    }
    await settle()
    expect([ranges().value, search()]).toEqual(['bit', '?role=site-reliability-engineer&ranges_find=bit'])
    await file.give(JSON.stringify(roleRanges(smallPosted, sre, byIds)))
    expect(ranges().value).toBe('bit')
    expect(document.querySelector('#comparables')?.textContent).toContain('match “bit”')
  })

  test('a control moves at once, and the page says that it waits until the last answer is there', async () => {
    const file = late()
    send = (path) => (path.includes('cells') ? file.response : Promise.resolve(new Response(textAt(path))))
    await open()
    choose('Level', 'senior')
    choose('Level', 'all')
    choose('Level', 'mid')
    expect(box('Level').value).toBe('mid')
    expect(isBusy()).toBe('true')
    await file.give(textAt('/cells/filings.json'))
    expect(isBusy()).toBe('false')
    expect(search()).toBe('?source=filings&level=mid')
    expect(document.querySelector('.explorer-head')?.textContent).toContain('Mid, United States')
  })

  test('nothing of the last source is left to be read as the next one’s, and its name stands in place of it', async () => {
    const file = late()
    send = (path) => (path.includes('aijobs') ? file.response : Promise.resolve(new Response(textAt(path))))
    const live = await open()
    await settle(() => void live.loadSalaries('filings', '1'))
    choose('Source', 'postings-aijobs')
    const explorer = document.querySelector('.explorer')
    expect(explorer?.hasAttribute('data-coming')).toBe(true)
    // What is busy is not read out.
    expect(screen.getByText(/^Loading adv/).closest('[aria-busy=true]')).toBeNull()
    expect(screen.getByText('Loading advertisements on aijobs.net…')).toBeDefined()
    await file.give(textAt('/cells/postings-aijobs.json'))
    expect(explorer?.hasAttribute('data-coming')).toBe(false)
    expect(screen.getByRole('heading', { level: 2, name: /^Distribution of pay advertised/ })).toBeDefined()
    // What has come is not waited for again.
    choose('Source', 'filings')
    expect(explorer?.hasAttribute('data-coming')).toBe(false)
  })

  test('what the occupation survey pays in a place is fetched once that is asked, and then answers here', async () => {
    send = async (path) =>
      new Response(path.includes('wages') ? JSON.stringify(smallWages) : path.includes('areas') ? '[]' : facts)
    const live = await open()
    const [home, there] = ['US', 'US-CA'].map((place) => address({ roles: [sre], source: 'occupation', place }))
    if (!home || !there) throw new Error('two addresses')
    const asked = () => vi.mocked(fetch).mock.calls.map(([path]) => String(path))
    await live.answerOf(home, '1')
    expect(asked()).toEqual(['/salaries/facts.json?v=1'])
    expect(live.answerHere(there)).toBeNull()
    const { view } = await live.answerOf(there, '1')
    expect(view).toEqual(smallExplorer.page(there, null, []).view)
    expect(asked().sort()).toEqual(['/salaries/areas.json?v=1', '/salaries/facts.json?v=1', '/salaries/wages.json?v=1'])
    expect(live.answerHere(there)?.view.pays[0]?.percentiles.p50).toEqual({ kind: 'known', value: 160_808 })
  })

  test('nothing is fetched until the reader does something; then each file once, that of the source shown first', async () => {
    await open()
    const fetched = () => vi.mocked(fetch).mock.calls.map(([path]) => String(path).replace(/\?.*/, ''))
    await settle(() => vi.advanceTimersByTime(3000))
    expect(fetched()).toEqual([])
    fireEvent.pointerMove(window)
    await settle(() => vi.advanceTimersByTime(3000))
    const all = smallFiles.map(({ source }) => `/salaries/cells/${source}.json`)
    expect(fetched().slice(0, 2).sort()).toEqual(['/salaries/cells/filings.json', '/salaries/facts.json'])
    expect(fetched().sort()).toEqual([...all, '/salaries/facts.json'].sort())
  })

  test('an answer that is overtaken neither shows nor says anything, even by failing', async () => {
    const areas = late()
    send = (path) => (path.includes('areas') ? areas.response : Promise.resolve(new Response(textAt(path))))
    const live = await open()
    await settle(() => void live.loadSalaries('filings', '1'))
    fireEvent.click(screen.getAllByRole('link', { name: /California/, hidden: true })[0] as HTMLElement)
    await settle()
    expect(isBusy()).toBe('true')
    moveTo('/salaries?source=filings')
    await settle()
    expect(isBusy()).toBe('false')
    await areas.fail()
    expect(leave.assign).not.toHaveBeenCalled()
    expect(search()).toBe('?source=filings')
  })
})

describe('when the cells cannot be fetched', () => {
  beforeEach(() => {
    send = async () => new Response('', { status: 503 })
  })

  test('the server is asked what was chosen', async () => {
    await open()
    choose('Level', 'senior')
    await settle()
    expect(leave.assign.mock.calls).toEqual([['/salaries?source=filings&level=senior']])
  })

  test('an address in other words than ours, which the server has answered, stays as it is', async () => {
    await open('level=wizard&source=filings&utm_source=x')
    await settle()
    expect(leave.reload).not.toHaveBeenCalled()
    expect(search()).toBe('?level=wizard&source=filings&utm_source=x')
  })

  test('an address that nobody has answered is loaded', async () => {
    await open()
    await settle(() => moveTo('/salaries?source=filings&level=senior'))
    expect(leave.reload).toHaveBeenCalledOnce()
  })

  test('the page that the reader goes to is left alone', async () => {
    await open('level=senior&source=filings', { ...opened, level: 'senior' })
    await settle(() => moveTo('/roles'))
    expect(leave.reload).not.toHaveBeenCalled()
  })
})

describe('an address that changes by other means than a control', () => {
  test('is followed', async () => {
    await open()
    await settle(() => moveTo('/salaries?source=filings&level=senior'))
    expect(box('Level').value).toBe('senior')
  })

  test.each(['place=Denver', 'level=boss', 'year=1999', 'source=tea', 'role=wizard'])(
    'is read by the server where it asks %s',
    async (query) => {
      const live = await open()
      window.history.replaceState(null, '', `/salaries?${query}`)
      await expect(live.addressHere('1')).rejects.toThrow('what this address asks is read by the server')
    },
  )

  test('gives way to a control that moved meanwhile', async () => {
    const file = late()
    send = (path) => (path.includes('cells') ? file.response : Promise.resolve(new Response(textAt(path))))
    await open()
    moveTo('/salaries?source=filings&level=senior')
    choose('Level', 'mid')
    await file.give(textAt('/cells/filings.json'))
    expect(box('Level').value).toBe('mid')
    expect(search()).toBe('?source=filings&level=mid')
  })

  test('is written with what Next keeps beside it, so that Next takes no notice', async () => {
    await open()
    window.history.replaceState({ __NA: true }, '', '/salaries?source=filings')
    choose('Level', 'senior')
    expect(window.history.state).toEqual({ __NA: true })
  })
})

describe('the history of the browser', () => {
  test('has a step for each choice, and one for all that is typed in one go', async () => {
    const live = await open()
    await settle(() => void live.loadSalaries('filings', '1'))
    const steps = () => window.history.length
    const before = steps()
    choose('Level', 'senior')
    expect([steps() - before, search()]).toEqual([1, '?source=filings&level=senior'])
    fireEvent.change(finder(), { target: { value: 'c' } })
    await settle()
    fireEvent.change(finder(), { target: { value: 'cal' } })
    await settle()
    expect([steps() - before, search()]).toEqual([2, '?source=filings&level=senior&find=cal'])
    fireEvent.blur(finder())
    fireEvent.change(finder(), { target: { value: 'tex' } })
    // Left before the pause is over.
    fireEvent.blur(finder())
    expect([steps() - before, search()]).toEqual([3, '?source=filings&level=senior&find=tex'])
    choose('Level', 'senior')
    expect(steps() - before).toBe(3)
  })

  test('a choice made while something typed waits is a step of its own', async () => {
    const live = await open()
    await settle(() => void live.loadSalaries('filings', '1'))
    const before = window.history.length
    fireEvent.change(finder(), { target: { value: 'cal' } })
    choose('Level', 'senior')
    expect([window.history.length - before, search()]).toEqual([2, '?source=filings&level=senior&find=cal'])
    await settle()
    expect(window.history.length - before).toBe(2)
  })
})
