// @vitest-environment jsdom
/** What is asked and what is shown in place of it, apart for as long as an answer takes, in a browser without the Navigation API. */
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AddressWatch } from '@/components/live/AddressWatch'
import { type Answering, type Live, useLive } from '@/components/live/use-live'

vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams(window.location.search) }))

const assign = vi.fn()
const [here, answer, more] = [vi.fn(), vi.fn(), vi.fn()]
let live: Live<string, string>

beforeEach(() => {
  vi.useFakeTimers()
  window.history.replaceState({ __NA: true }, '', '/page')
  const { location } = window
  const now = { assign, href: location.href, pathname: '/page' }
  vi.stubGlobal('location', Object.defineProperty(now, 'search', { get: () => location.search }))
  here.mockImplementation((asked: string) => asked)
  more.mockResolvedValue(null)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

const first = { shown: 'first', asked: 'first', query: '' }
const answering: Answering<string, string> = {
  page: '/page',
  hrefOf: (asked) => (asked === 'first' ? '/page' : `/page?ask=${asked}`),
  settledHref: (shown) => `/page?ask=${shown.toLowerCase()}`,
  here,
  answer,
  more,
  read: async () => new URLSearchParams(window.location.search).get('ask') ?? 'first',
}
function Page() {
  live = useLive(first, answering)
  return (
    <>
      <AddressWatch follow={live.follow} />
      <p>{`${live.isWaiting ? 'waits for' : 'shows'} ${live.isWaiting ? live.asked : live.shown}`}</p>
    </>
  )
}
const open = () => act(async () => void render(<Page />))
const ask = (...asked: Parameters<typeof live.ask>) => act(async () => live.ask(...asked))
const pause = () => act(async () => void (await vi.advanceTimersByTimeAsync(400)))
const shown = () => screen.getByText(/^(shows|waits)/).textContent
const search = () => new URL(document.URL).search
/** An answer that comes, or does not, when it is told to. */
function late(from: typeof answer) {
  let end: { readonly come: (shown: string | null) => void; readonly fail: () => void } | undefined
  const coming = new Promise<string | null>((resolve, reject) => {
    end = { come: resolve, fail: () => reject(new Error('offline')) }
  })
  from.mockImplementationOnce(() => coming)
  return (how: 'come' | 'fail', text: string | null = null) =>
    act(async () => (how === 'come' ? end?.come(text) : end?.fail()))
}

test('a choice is answered at once, and its address settled over the one that was asked', async () => {
  await open()
  const before = window.history.length
  await ask('B', 'choice')
  expect([shown(), search(), window.history.length - before]).toEqual(['shows B', '?ask=b', 1])
})

test('of two quick changes the first is shown neither late nor by failing', async () => {
  await open()
  here.mockReturnValueOnce(null).mockReturnValueOnce(null)
  const ends = [late(answer), late(answer)]
  await ask('slow', 'choice')
  await ask('lost', 'choice')
  expect(shown()).toBe('waits for lost')
  await ask('last', 'choice')
  expect(shown()).toBe('shows last')
  await ends[0]?.('come', 'slow')
  await ends[1]?.('fail')
  expect([shown(), search()]).toEqual(['shows last', '?ask=last'])
  expect(assign).not.toHaveBeenCalled()
})

test('an answer that does not come is the server’s', async () => {
  await open()
  here.mockReturnValueOnce(null)
  const end = late(answer)
  await ask('gone', 'choice')
  await end('fail')
  expect(assign.mock.calls).toEqual([['/page?ask=gone']])
})

test('more of an answer follows, unless something else was asked meanwhile', async () => {
  await open()
  const [follows, overtaken] = [late(more), late(more)]
  await ask('part', 'choice')
  expect(shown()).toBe('shows part')
  await follows('come', 'whole')
  expect(shown()).toBe('shows whole')
  await ask('other', 'choice')
  await ask('last', 'choice')
  await overtaken('come', 'other, whole')
  expect(shown()).toBe('shows last')
})

test('what is typed is answered at every key, and one step of the history, which its end neither asks nor writes again', async () => {
  await open()
  const before = window.history.length
  await ask('a', 'typing')
  await ask('ab', 'typing')
  expect([shown(), search()]).toEqual(['shows ab', ''])
  await pause()
  await ask('abc', 'typing')
  await ask('abc', 'typed')
  expect([search(), window.history.length - before]).toEqual(['?ask=abc', 1])
  expect(here.mock.calls.map(([asked]) => asked)).toEqual(['a', 'ab', 'abc'])
  // What ends otherwise than it was typed is asked, and written at once.
  await ask('x', 'typing')
  await ask('xy', 'typed')
  expect([shown(), search(), window.history.length - before]).toEqual(['shows xy', '?ask=xy', 2])
})

test('where no address is told of, it is written so that Next notices', async () => {
  await open()
  await ask('b', 'choice')
  expect(window.history.state).toBeNull()
})
