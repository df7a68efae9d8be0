// @vitest-environment jsdom
/** The page of a quote as it answers in the browser, from the files that the server sends. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { placeNames } from '@/app/place-names'
import { quotePage, roleFaces } from '@/app/quote/asked'
import { quoteFiles } from '@/app/quote/part-files'
import { answer } from '@/components/quote/alive'
import { QuoteLive } from '@/components/quote/QuoteLive'
import { placesTyped } from '@/lib/place/typed'
import { sre } from '../lib/quotes'

vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams(window.location.search) }))

// Whether the browser has it is asked once.
const changes = vi.hoisted(() => {
  const navigation = new EventTarget()
  Object.assign(globalThis, { navigation })
  return navigation
})
const assign = vi.fn()
const today = '2026-11-30'
vi.setConfig({ testTimeout: 60_000 })
const start = `role=${sre}&level=senior&place=US-CO&basis=postings&asOf=2027-01-15`

async function fetched(address: string): Promise<Response> {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  if (pathname === '/api/v1/places') return Response.json(placesTyped(searchParams.get('q') ?? '', placeNames()))
  const made = quoteFiles().get(pathname.replace('/quote/parts/', ''))
  return made ? Response.json(made()) : new Response(null, { status: 404 })
}

beforeEach(() => {
  assign.mockClear()
  vi.stubGlobal('fetch', vi.fn(fetched))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Opens a page that the server answered. */
async function open(query = start) {
  window.history.replaceState(null, '', `/quote?${query}`)
  await answer.load()
  const { location } = window
  const here = {
    get pathname() {
      return location.pathname
    },
    get search() {
      return location.search
    },
  }
  vi.stubGlobal('location', Object.assign(here, { assign, href: location.href }))
  const sorted = new URLSearchParams(query)
  sorted.sort()
  const ground = { roles: roleFaces(), namesVersion: '1', states: [], areas: [], site: '' }
  const page = (
    <QuoteLive
      initial={quotePage(new URLSearchParams(query))}
      query={`${sorted}`}
      ground={ground}
      today={today}
      version="1"
    />
  )
  await act(async () => void render(page))
}

const control = (name: string) =>
  document.querySelector(`form [name="${name}"]:not([type="hidden"])`) as HTMLInputElement
/** Waits until something holds, what comes meanwhile being shown. */
const until = (holds: () => void) =>
  vi.waitFor(
    async () => {
      await act(async () => {})
      holds()
    },
    { timeout: 20_000, interval: 20 },
  )
/** Commits a value. */
async function choose(name: string, value: string) {
  const field = control(name)
  field.value = value
  await act(async () => void fireEvent(field, new Event('change', { bubbles: true })))
}
/** Changes the address by other means than a control. */
async function moveTo(query: string) {
  window.history.replaceState(null, '', `/quote?${query}`)
  await act(async () => void changes.dispatchEvent(new Event('currententrychange')))
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent ?? ''
const search = () => new URL(document.URL).search

describe('a choice', () => {
  test('is answered here, its address a step of the history that holds the place’s id', async () => {
    await open()
    const before = window.history.length
    await choose('level', 'staff')
    await until(() => expect(heading()).toContain('Staff'))
    expect(search()).toContain('level=staff&place=US-CO')
    await choose('place', 'Boulder, CO')
    await until(() => expect(heading()).toContain('Boulder'))
    expect(search()).toContain('place=cbsa-14500')
    expect(control('place').value).toBe('Boulder, CO')
    expect(window.history.length).toBe(before + 2)
    expect(assign).not.toHaveBeenCalled()
  })

  test('is followed back', async () => {
    await open()
    await choose('level', 'staff')
    await until(() => expect(heading()).toContain('Staff'))
    await moveTo(start)
    await until(() => expect(heading()).toContain('Senior'))
    expect(control('level').value).toBe('senior')
  })

  test('of an earlier release is the server’s to answer', async () => {
    await open()
    await moveTo(`${start}&version=2026.11.23-4`)
    await until(() => expect(assign).toHaveBeenCalledWith(expect.stringContaining('version=2026.11.23-4')))
  })
})

describe('a refused input', () => {
  test('yields no other answer: inputs kept, matches offered, and the reason alone is read out', async () => {
    await open()
    await choose('place', 'portland')
    const why = '“portland” could be several places.'
    await until(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(why))
    expect(document.querySelector('.quote')?.textContent).not.toMatch(/\$\d/)
    expect(control('place').value).toBe('portland')
    expect(control('level').value).toBe('senior')
    expect(screen.getByRole('link', { name: /^Portland, ME/ }).getAttribute('href')).toContain('place=cbsa-38860')
    expect(search()).toContain('place=portland')
  })

  // The place at first is Colorado, which nobody asked for here.
  test('that was left empty is asked for, and no place stands in for it', async () => {
    await open(start.replace('US-CO', 'US-TX'))
    await choose('place', '')
    await until(() => expect(heading()).toBe('Which place?'))
    expect(document.querySelector('.quote')?.textContent).not.toMatch(/\$\d/)
    expect(control('place').value).toBe('')
    expect(control('level').value).toBe('senior')
  })
})

describe('an answer that someone went back from before it came', () => {
  test.each(['comes', 'fails'])('changes nothing when it %s', async (how) => {
    await open()
    let end = () => {}
    const late = new Promise<void>((resolve, reject) => {
      end = how === 'comes' ? resolve : () => reject(new Error('offline'))
    })
    vi.stubGlobal('fetch', async (address: string) => {
      if (address.includes('/places')) await late
      return fetched(address)
    })
    await choose('place', `Wichita ${how === 'comes' ? 'KS' : 'Kansas'}`)
    expect(document.querySelector('.quote')?.getAttribute('aria-busy')).toBe('true')
    await moveTo(start)
    await until(() => expect(document.querySelector('.quote')?.getAttribute('aria-busy')).toBe('false'))
    await act(async () => end())
    await act(async () => {})
    expect(heading()).toContain('Colorado')
    expect(search()).toBe(`?${start}`)
    expect(control('place').value).toBe('Colorado')
    expect(assign).not.toHaveBeenCalled()
  })
})

test('where nothing can be fetched, the server is asked', async () => {
  await open()
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
  await choose('place', 'Wichita')
  await until(() => expect(assign).toHaveBeenCalledWith(expect.stringContaining('place=Wichita')))
})
