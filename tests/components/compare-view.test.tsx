// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CompareLink, CompareView, DifferencesSwitch, OnlySwitch } from '@/components/compare/CompareView'
import { type CompareAddress, compareHref } from '@/lib/compare/address'
import { nameOf } from './shown'

const roles = Object.freeze(['a', 'b', 'c'])
const plain: CompareAddress = Object.freeze({ roles, differences: false, only: null })

function view(address: CompareAddress, hidden = 4) {
  return (
    <CompareView address={address}>
      <DifferencesSwitch hidden={hidden} />
      <OnlySwitch roles={roles.map((id) => ({ id, name: `role ${id}`, label: id.toUpperCase() }))} />
      <CompareLink roles={['b', 'c']} label="Remove a">
        x
      </CompareLink>
    </CompareView>
  )
}

/** The view as a reader finds it who opens its address. */
function openAt(address: CompareAddress, hidden?: number) {
  window.history.replaceState(null, '', compareHref(address))
  return view(address, hidden)
}

/** What the page's styles read from the element that holds the view. */
const shownBy = (container: HTMLElement) => ({
  ...container.querySelector<HTMLElement>('[data-differences], [data-only]')?.dataset,
})
const addressNow = () => window.location.pathname + window.location.search
const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')
const differences = () => screen.getByRole('link', { name: /differences/i })
const only = (name: string) => screen.getByRole('link', { name: new RegExp(`show ${name}`, 'i') })

describe('the view of a comparison', () => {
  beforeEach(() => window.history.replaceState(null, '', compareHref(plain)))

  test('“differences only” marks the page and writes the address, and undoes both', () => {
    const { container } = render(view(plain))
    expect(shownBy(container)).toEqual({})
    fireEvent.click(differences())
    expect(shownBy(container)).toEqual({ differences: 'true' })
    expect(addressNow()).toBe('/compare/a-vs-b-vs-c/differences')
    expect(differences().getAttribute('aria-current')).toBe('true')
    fireEvent.click(differences())
    expect(shownBy(container)).toEqual({})
    expect(addressNow()).toBe('/compare/a-vs-b-vs-c')
    expect(differences().getAttribute('aria-current')).toBeNull()
  })

  test('it says how many rows it hides, only while it does', () => {
    const { container } = render(view(plain, 4))
    const said = () => container.querySelector('[aria-live]')?.textContent
    expect(said()).toBe('')
    fireEvent.click(differences())
    expect(said()).toMatch(/^4 rows\b/)
  })

  test('one row is a row', () => {
    const { container } = render(openAt({ ...plain, differences: true }, 1))
    expect(container.querySelector('[aria-live]')?.textContent).toMatch(/^1 row\b(?!s)/)
  })

  test('showing one role marks its column and writes the address; showing all undoes both', () => {
    const { container } = render(view(plain))
    fireEvent.click(only('role b'))
    expect(shownBy(container)).toEqual({ only: '2' })
    expect(addressNow()).toBe('/compare/a-vs-b-vs-c?only=b')
    expect([only('role b'), only('all')].map((link) => link.getAttribute('aria-current'))).toEqual(['true', null])
    fireEvent.click(only('all'))
    expect(shownBy(container)).toEqual({})
    expect(addressNow()).toBe('/compare/a-vs-b-vs-c')
  })

  test('the two switches add up, and the address is replaced, never pushed', () => {
    const before = window.history.length
    const { container } = render(view(plain))
    fireEvent.click(differences())
    fireEvent.click(only('role c'))
    expect(shownBy(container)).toEqual({ differences: 'true', only: '3' })
    expect(addressNow()).toBe(compareHref({ roles, differences: true, only: 'c' }))
    expect(window.history.length).toBe(before)
  })

  test('links to other roles follow the view', () => {
    render(view(plain))
    expect(hrefOf('Remove a')).toBe('/compare/b-vs-c')
    fireEvent.click(differences())
    fireEvent.click(only('role b'))
    expect(hrefOf('Remove a')).toBe('/compare/b-vs-c/differences?only=b')
    fireEvent.click(only('role a'))
    expect(hrefOf('Remove a')).toBe('/compare/b-vs-c/differences')
  })

  test('an address that is opened shows its view at once', () => {
    const { container } = render(openAt({ roles, differences: true, only: 'a' }))
    expect(shownBy(container)).toEqual({ differences: 'true', only: '1' })
  })
})

/** The links of the page as a server sends it: no handler is attached to any. */
function served(address: CompareAddress): Record<string, string | null> {
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(view(address))
  return Object.fromEntries([...page.querySelectorAll('a')].map((link) => [nameOf(link), link.getAttribute('href')]))
}

test('without script every switch is a link to the address it would write', () => {
  expect(served(plain)).toEqual({
    'Differences only': '/compare/a-vs-b-vs-c/differences',
    'Show all roles': '/compare/a-vs-b-vs-c',
    'Show role a': '/compare/a-vs-b-vs-c?only=a',
    'Show role b': '/compare/a-vs-b-vs-c?only=b',
    'Show role c': '/compare/a-vs-b-vs-c?only=c',
    'Remove a': '/compare/b-vs-c',
  })
  expect(served({ roles, differences: true, only: 'b' })).toEqual({
    'Differences only': '/compare/a-vs-b-vs-c?only=b',
    'Show all roles': '/compare/a-vs-b-vs-c/differences',
    'Show role a': '/compare/a-vs-b-vs-c/differences?only=a',
    'Show role b': '/compare/a-vs-b-vs-c/differences?only=b',
    'Show role c': '/compare/a-vs-b-vs-c/differences?only=c',
    'Remove a': '/compare/b-vs-c/differences?only=b',
  })
})

test('a control outside a comparison is a broken contract', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => render(<DifferencesSwitch hidden={0} />)).toThrow(RangeError)
  complaints.mockRestore()
})
