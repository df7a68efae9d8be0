// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef, type ReactNode, type RefObject, useLayoutEffect } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PlaceBox } from '@/components/ui/PlaceBox'
import { PlacePopup } from '@/components/ui/PlacePopup'
import { fieldName } from '@/lib/place/asked'
import { offeredPlaces } from '@/lib/place/offered'
import { placesTyped } from '@/lib/place/typed'
import { names } from '../lib/place/asks'

const offered = JSON.stringify(offeredPlaces(names, (id) => fieldName(id, () => names)))
const choice = { choose: vi.fn(), ask: vi.fn() }
const onChange = vi.fn()
let isOffline = false
/** What an answer to a text waits for. */
let held: Promise<void> | null = null

beforeEach(() => {
  isOffline = false
  held = null
  vi.clearAllMocks()
  Element.prototype.scrollIntoView = () => {}
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address, 'https://x.test')
    if (isOffline) throw new Error('offline')
    const text = url.searchParams.get('q')
    if (text !== null) await held
    return new Response(text === null ? offered : JSON.stringify(placesTyped(text, names)))
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Generous, since other work may share the machine. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })
const field = () => screen.getByRole('combobox', { name: 'Place' }) as HTMLInputElement
const options = () => screen.queryAllByRole('option').map(({ firstChild }) => firstChild?.textContent)
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

/** Holds the answers back until what it returns is called. */
function hold(): () => void {
  let go = () => {}
  held = new Promise((resolve) => {
    go = resolve
  })
  return go
}

/** The field in a form that is told of changes, or with a choice. */
async function open(own: typeof choice | null = choice) {
  const user = userEvent.setup()
  const { container } = render(
    <form onSubmit={(event) => event.preventDefault()}>
      <label htmlFor="p">Place</label>
      <PlaceBox id="p" name="place" text="Colorado" version="1" {...(own && { choice: own })} />
      <button type="button">next</button>
    </form>,
  )
  container.addEventListener('change', ({ target }) => onChange((target as HTMLInputElement).value))
  await user.click(field())
  await soon(() => expect(field().getAttribute('aria-expanded')).toBe('true'))
  return user
}
const settled = (text: string) => soon(() => expect(options()[0]).toBe(text))

describe('a field for a place', { timeout: 30_000 }, () => {
  test('selects what it holds, and opens at a click with the country, metros and states in groups', async () => {
    await open()
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 'Colorado'.length])
    const list = screen.getByRole('listbox', { name: 'Places' })
    expect(field().getAttribute('aria-controls')).toBe(list.id)
    const groups = within(list).getAllByRole('group')
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      'Anywhere',
      'Largest metros',
      'States and territories',
    ])
    expect(said()).toContain(`${options().length} places`)
  })

  test('by key: what is certain is taken by Enter', async () => {
    const user = await open()
    await user.keyboard('nyc')
    await soon(() => expect(active()?.textContent).toContain('New York, NY'))
    await user.keyboard('{Enter}')
    expect(choice.choose).toHaveBeenCalledExactlyOnceWith('cbsa-35620')
    expect([field().value, field().getAttribute('aria-expanded')]).toEqual(['New York, NY', 'false'])
  })

  test('a name of several places is not chosen for the reader: arrows go to one', async () => {
    const user = await open()
    await user.keyboard('portland')
    await soon(() => expect(screen.getByRole('group', { name: 'Which one?' })).toBeTruthy())
    expect(options()).toEqual(['Portland, OR', 'Portland, ME'])
    expect(active()).toBeNull()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()?.textContent).toContain('Portland, ME')
    await user.keyboard('{ArrowDown}')
    expect(active()).toBeNull()
    await user.keyboard('{ArrowUp}{Enter}')
    expect(choice.choose).toHaveBeenCalledExactlyOnceWith('cbsa-38860')
  })

  test('what names no one place is asked about, at Enter and when the field is left', async () => {
    const user = await open()
    await user.keyboard('springfield{Enter}')
    await soon(() => expect(choice.ask).toHaveBeenCalledExactlyOnceWith('springfield'))
    await user.clear(field())
    await user.keyboard('London')
    await soon(() => expect(said()).toEqual([`No pay data for London, United Kingdom. ${options().length} places`]))
    await user.click(screen.getByRole('button', { name: 'next' }))
    await soon(() => expect(choice.ask).toHaveBeenCalledWith('London'))
    expect(choice.choose).not.toHaveBeenCalled()
  })

  test('a name that is certain is taken where the field is left before its list came', async () => {
    const user = await open()
    await user.keyboard('seattle{Tab}')
    await soon(() => expect(choice.choose).toHaveBeenCalledExactlyOnceWith('cbsa-42660'))
    await user.click(field())
    await user.keyboard('sf{Enter}')
    await soon(() => expect(choice.choose).toHaveBeenLastCalledWith('cbsa-41860'))
    expect(field().value).toBe('San Francisco, CA')
  })

  test('Escape gives back what was there', async () => {
    const user = await open()
    await user.keyboard('bost')
    await settled('Boston, MA')
    await user.keyboard('{Escape}')
    expect([field().value, field().getAttribute('aria-expanded')]).toEqual(['Colorado', 'false'])
    await user.click(screen.getByRole('button', { name: 'next' }))
    expect(choice.choose).not.toHaveBeenCalled()
    expect(choice.ask).not.toHaveBeenCalled()
  })

  test('by mouse: the option that is clicked, under the name that is sent', async () => {
    const user = await open()
    await user.keyboard('new york')
    await soon(() => expect(screen.getByRole('group', { name: 'Which one?' })).toBeTruthy())
    await user.click(screen.getAllByRole('option')[1] as HTMLElement)
    expect(choice.choose).toHaveBeenCalledExactlyOnceWith('US-NY')
    expect(field().value).toBe('New York State')
    expect(document.activeElement).toBe(field())
  })

  test('in a form, tells the form of a change', async () => {
    const user = await open(null)
    await user.keyboard('98052')
    await soon(() => expect(active()?.textContent).toContain('Seattle, WA'))
    await user.keyboard('{Enter}')
    expect(onChange).toHaveBeenCalledWith('Seattle, WA')
  })

  test('says that there is none, also to those who see', async () => {
    const user = await open()
    await user.keyboard('zzzz')
    await soon(() => expect(said()).toEqual(['No place found']))
    expect(options()).toEqual([])
    expect(screen.getAllByText('No place found')).toHaveLength(2)
    expect(field().getAttribute('aria-expanded')).toBe('false')
  })
})

describe('by key, as the pattern has it', { timeout: 30_000 }, () => {
  test('Alt with an arrow opens and closes the list, and moves nowhere', async () => {
    const user = await open()
    await user.keyboard('{Escape}')
    expect(options()).toEqual([])
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(options()).toContain('United States')
    expect(active()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(active()?.textContent).toContain('United States')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect([options(), field().value]).toEqual([[], 'Colorado'])
  })

  test('an arrow with Shift selects text, and one that moves the caret leaves the list', async () => {
    const user = await open()
    await user.keyboard('{ArrowDown}')
    expect(active()).not.toBeNull()
    expect(fireEvent.keyDown(field(), { key: 'ArrowDown', shiftKey: true })).toBe(true)
    expect(active()?.textContent).toContain('United States')
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await user.keyboard(`{ArrowDown}{${key}}`)
      expect(active()).toBeNull()
    }
  })

  test('where one is certain the arrows go around', async () => {
    const user = await open()
    await user.keyboard('in')
    await soon(() => expect(active()?.textContent).toContain('Indiana'))
    expect(options()).toEqual(['Indiana', 'Indianapolis, IN'])
    await user.keyboard('{ArrowUp}')
    expect(active()?.textContent).toContain('Indianapolis, IN')
    await user.keyboard('{ArrowDown}')
    expect(active()?.textContent).toMatch(/^Indiana(?!polis)/)
  })

  test('Tab takes the active option and leaves', async () => {
    const user = await open()
    await user.keyboard('portland')
    await soon(() => expect(screen.getByRole('group', { name: 'Which one?' })).toBeTruthy())
    await user.keyboard('{ArrowDown}{ArrowDown}')
    await user.tab()
    expect(choice.choose).toHaveBeenCalledExactlyOnceWith('cbsa-38860')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'next' }))
    expect(choice.ask).not.toHaveBeenCalled()
  })

  test('a key of a character that is still being put together does nothing', async () => {
    const user = await open()
    await user.keyboard('seattle')
    await soon(() => expect(active()?.textContent).toContain('Seattle, WA'))
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 })
    expect(choice.choose).not.toHaveBeenCalled()
    expect(field().value).toBe('seattle')
  })
})

describe('while answers are slow', { timeout: 30_000 }, () => {
  test('the option gone to stays the active one, wherever it comes to stand', async () => {
    const user = await open()
    const go = hold()
    await user.keyboard('or{ArrowDown}')
    expect([active()?.textContent, options()[0]]).toEqual(['Orlando, FL Orlando-Kissimmee-Sanford, FL', 'Orlando, FL'])
    go()
    await settled('Oregon')
    expect(active()?.textContent).toContain('Orlando, FL')
  })

  test('what is chosen later stands against what was asked before', async () => {
    const user = await open()
    const go = hold()
    await user.keyboard('seattle{Enter}')
    await user.clear(field())
    await user.keyboard('denver')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(choice.choose).toHaveBeenCalledExactlyOnceWith('cbsa-19740')
    go()
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(choice.choose).toHaveBeenCalledTimes(1)
    expect(choice.ask).not.toHaveBeenCalled()
  })

  test('who has left the page is not taken back to it', async () => {
    const user = await open()
    const go = hold()
    await user.keyboard('springfield{Tab}')
    cleanup()
    go()
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(choice.ask).not.toHaveBeenCalled()
  })
})

describe('what is left', { timeout: 30_000 }, () => {
  test('a field left empty is given back what it held', async () => {
    const user = await open()
    await user.clear(field())
    await user.tab()
    expect(field().value).toBe('Colorado')
    expect(choice.ask).not.toHaveBeenCalled()
  })

  test('nothing is asked while the window alone is left, and Escape still gives back what was there', async () => {
    const user = await open()
    await user.keyboard('springf')
    fireEvent.blur(field())
    fireEvent.focus(field())
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(choice.ask).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(field().value).toBe('Colorado')
  })

  test('what the page has come to show is what Escape gives back', async () => {
    const box = (text: string) => (
      <>
        <label htmlFor="p">Place</label>
        <PlaceBox id="p" name="place" text={text} version="1" choice={choice} />
      </>
    )
    const { rerender } = render(box('Colorado'))
    const user = userEvent.setup()
    await user.click(field())
    await soon(() => expect(field().getAttribute('aria-expanded')).toBe('true'))
    await user.keyboard('{Escape}')
    rerender(box('Texas'))
    expect(field().value).toBe('Texas')
    await user.keyboard('{Escape}')
    expect(field().value).toBe('Texas')
  })

  test('a press on a heading of the list keeps the focus in the field', async () => {
    const user = await open()
    await user.click(screen.getByText('Largest metros'))
    expect(document.activeElement).toBe(field())
    expect(field().getAttribute('aria-expanded')).toBe('true')
  })
})

test('where nothing can be fetched, what is typed is sent as it is', { timeout: 30_000 }, async () => {
  vi.resetModules()
  isOffline = true
  const user = userEvent.setup()
  const fresh = await import('@/components/ui/PlaceBox')
  render(
    <>
      <label htmlFor="p">Place</label>
      <fresh.PlaceBox id="p" name="place" text="Colorado" version="1" choice={choice} />
    </>,
  )
  await user.click(field())
  await act(() => import('@/components/ui/PlacePopup'))
  await user.clear(field())
  await user.keyboard('Austin{Enter}')
  await soon(() => expect(choice.ask).toHaveBeenCalledExactlyOnceWith('Austin'))
})

/** Types between the drawing of the list and its listening, as a fast reader does on a slow machine. */
function TypesOn({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  useLayoutEffect(() => {
    if (field.current) field.current.value = 'springfield'
  }, [field])
  return null
}

test('what is typed while its list is being drawn is read too', { timeout: 30_000 }, async () => {
  const ref = createRef<HTMLInputElement>()
  const box = (list: ReactNode) => (
    <>
      <input ref={ref} role="combobox" aria-label="Place" aria-expanded={false} aria-controls="p-list" />
      {list}
    </>
  )
  const { rerender } = render(box(null))
  field().focus()
  field().value = 'sp'
  rerender(
    box(
      <>
        <PlacePopup id="p-list" field={ref} isClicked={false} version="1" text="Colorado" choice={choice} />
        <TypesOn field={ref} />
      </>,
    ),
  )
  await soon(() => expect(screen.getByRole('group', { name: 'Which one?' })).toBeTruthy())
})

test('until its list has come, Enter sends what is typed, but not the Enter that ends a composed character', async () => {
  vi.resetModules()
  vi.doMock('@/components/ui/PlacePopup', () => new Promise(() => {}))
  const fresh = await import('@/components/ui/PlaceBox')
  render(
    <>
      <label htmlFor="p">Place</label>
      <fresh.PlaceBox id="p" name="place" text="Colorado" version="1" choice={choice} />
    </>,
  )
  const user = userEvent.setup()
  await user.clear(field())
  await user.keyboard('Austin')
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
  // All that Safari says of it.
  fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 })
  expect(choice.ask).not.toHaveBeenCalled()
  await user.keyboard('{Enter}')
  expect(choice.ask).toHaveBeenCalledExactlyOnceWith('Austin')
  vi.doUnmock('@/components/ui/PlacePopup')
})
