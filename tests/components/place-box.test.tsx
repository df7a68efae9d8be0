// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PlaceBox } from '@/components/ui/PlaceBox'
import { fieldName } from '@/lib/place/asked'
import { offeredPlaces } from '@/lib/place/offered'
import { placesTyped } from '@/lib/place/typed'
import { names } from '../lib/place/asks'

const offered = JSON.stringify(offeredPlaces(names, (id) => fieldName(id, names)))
const choice = { choose: vi.fn(), ask: vi.fn() }
const onChange = vi.fn()
let isOffline = false

beforeEach(() => {
  isOffline = false
  vi.clearAllMocks()
  Element.prototype.scrollIntoView = () => {}
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address, 'https://x.test')
    if (isOffline) throw new Error('offline')
    const text = url.searchParams.get('q')
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
    await soon(() => expect(said()).toContain('No pay data for London, United Kingdom.'))
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

  test('says that there is none, and offers the nearest', async () => {
    const user = await open()
    await user.keyboard('zzzz')
    await soon(() => expect(said()).toContain('No place found'))
    expect(options()).toEqual([])
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
