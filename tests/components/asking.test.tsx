// @vitest-environment jsdom
/** How forms and links ask for another answer of their page. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ReactNode, useRef } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { useAsking } from '@/components/live/forms'

const asked = vi.fn()
afterEach(() => {
  cleanup()
  asked.mockClear()
  vi.restoreAllMocks()
})

function Page({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useAsking(box, '/page', (href, manner) => asked(href, manner))
  return <div ref={box}>{children}</div>
}
const field = (name: string) => screen.getByRole('textbox', { name })
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } })
const commit = (name: string, value: string) => {
  type(name, value)
  fireEvent.change(field(name), { target: { value: `${value} ` } })
}

describe('a form', () => {
  const form = (now?: string) => (
    <form action="/page" data-now={now}>
      <input type="hidden" name="kept" value="1" />
      <input name="pay" aria-label="pay" />
      <input name="empty" aria-label="empty" />
      <button type="submit">Send</button>
    </form>
  )

  test('is answered when it is sent, without its empty fields', () => {
    render(<Page>{form()}</Page>)
    commit('pay', '150k')
    expect(asked).not.toHaveBeenCalled()
    fireEvent.submit(screen.getByRole('button').closest('form') as HTMLFormElement)
    expect(asked).toHaveBeenCalledExactlyOnceWith('/page?kept=1&pay=150k+', 'choice')
  })

  test('that answers now is answered at each committed change', () => {
    render(<Page>{form('')}</Page>)
    type('pay', '15')
    expect(asked).not.toHaveBeenCalled()
    fireEvent(field('pay'), new Event('change', { bubbles: true }))
    expect(asked).toHaveBeenCalledExactlyOnceWith('/page?kept=1&pay=15', 'choice')
  })

  test('that answers while one types tells typing from its end', () => {
    render(<Page>{form('typing')}</Page>)
    type('pay', '1')
    type('pay', '15')
    fireEvent(field('pay'), new Event('change', { bubbles: true }))
    expect(asked.mock.calls).toEqual([
      ['/page?kept=1&pay=1', 'typing'],
      ['/page?kept=1&pay=15', 'typing'],
      ['/page?kept=1&pay=15', 'typed'],
    ])
  })

  test('of another page is left to the browser', () => {
    render(
      <Page>
        <form action="/other" data-now="">
          <input name="pay" aria-label="pay" />
        </form>
      </Page>,
    )
    type('pay', '1')
    fireEvent(field('pay'), new Event('change', { bubbles: true }))
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('what was changed before anyone listened', () => {
  const opened = (by: NavigationTimingType, value = '2', isIn = false) => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: by } as PerformanceNavigationTiming])
    const served = document.createElement('div')
    document.body.append(served)
    served.innerHTML = '<div><form action="/page" data-now=""><input name="pay" value="1"></form></div>'
    const input = served.querySelector('input') as HTMLInputElement
    input.value = value
    if (isIn) input.focus()
    const page = (
      <Page>
        <form action="/page" data-now="">
          <input name="pay" defaultValue="1" />
        </form>
      </Page>
    )
    render(page, { container: served, hydrate: true })
    return input
  }

  test('is asked for at once, and stays', () => {
    const input = opened('navigate')
    expect(asked).toHaveBeenCalledExactlyOnceWith('/page?pay=2', 'choice')
    expect(input.value).toBe('2')
  })

  test.each([
    ['is as it came', '1', false],
    ['someone is still in', '2', true],
  ])('is nothing that %s', (_, value, isIn) => {
    opened('navigate', value, isIn)
    expect(asked).not.toHaveBeenCalled()
  })

  test.each(['reload', 'back_forward'] as const)('is what the browser filled in after %s', (by) => {
    opened(by)
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('a link', () => {
  const link = (attributes: Record<string, unknown>) => <a {...attributes}>go</a>
  const click = (init: MouseEventInit = {}) =>
    fireEvent(screen.getByText('go'), new MouseEvent('click', { bubbles: true, cancelable: true, ...init }))

  test('of the page is answered', () => {
    render(<Page>{link({ href: '/page?pay=2' })}</Page>)
    expect(click()).toBe(false)
    expect(asked).toHaveBeenCalledExactlyOnceWith('/page?pay=2', 'choice')
  })

  test('outside of the box, and what is no link, are left alone', () => {
    render(
      <>
        <Page>
          <p>no link</p>
        </Page>
        {link({ href: '/page?pay=2' })}
        <form action="/page" data-now="">
          <input name="pay" aria-label="pay" />
        </form>
      </>,
    )
    window.addEventListener('click', (event) => event.preventDefault(), { once: true })
    click()
    fireEvent.click(screen.getByText('no link'))
    type('pay', '1')
    fireEvent(field('pay'), new Event('change', { bubbles: true }))
    expect(asked).not.toHaveBeenCalled()
  })

  test('to a mark of another address of the page is answered', () => {
    render(<Page>{link({ href: '/page?pay=2#part' })}</Page>)
    expect(click()).toBe(false)
    expect(asked).toHaveBeenCalledExactlyOnceWith('/page?pay=2', 'choice')
  })

  test.each([
    ['with a key held', { href: '/page?pay=2' }, { ctrlKey: true }],
    ['that downloads', { href: '/page?pay=2', download: true }, {}],
    ['to another window', { href: '/page?pay=2', target: '_blank' }, {}],
    ['to another page', { href: '/page/file.csv?pay=2' }, {}],
    ['to a mark of the same page', { href: '#part' }, {}],
  ])('%s is left to the browser', (_, attributes, init) => {
    render(<Page>{link(attributes)}</Page>)
    // What the simulated browser would do is of no matter here.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true })
    click(init)
    expect(asked).not.toHaveBeenCalled()
  })
})
