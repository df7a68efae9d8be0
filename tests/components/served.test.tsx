// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Served } from '@/components/ui/Served'
import { ServedOnce } from '@/components/ui/ServedOnce'
import { leaveServed, takeServed } from '@/components/ui/served-place'

const page = (inside: string) => `<html><body><div data-served="part"><p>${inside}</p></div></body></html>`

afterEach(() => vi.unstubAllGlobals())

describe('a part that is served once', () => {
  test('is what the server left, taken up under the same name', () => {
    leaveServed('part /a', 'what it says')
    leaveServed('part /b', 'another')
    expect(takeServed('part /a')).toBe('what it says')
    expect(takeServed('part /c')).toBeUndefined()
    vi.stubGlobal('window', undefined)
    expect(() => takeServed('part /c')).toThrow(RangeError)
  })

  test('only as many stand ready as a busy server needs at once', () => {
    leaveServed('part /oldest', 'gone')
    for (let index = 0; index < 2000; index += 1) leaveServed(`part /${index}`, index)
    expect(takeServed('part /oldest')).toBeUndefined()
    expect(takeServed('part /1999')).toBe(1999)
  })

  test('is written by the server under its name', () => {
    const html = renderToStaticMarkup(
      <ServedOnce part="part" address="/a">
        <p>Once.</p>
      </ServedOnce>,
    )
    expect(html).toBe('<div data-served="part"><p>Once.</p></div>')
  })

  test('is another part at another address, which does not keep the HTML of the first', () => {
    const [here, there] = ['/a', '/b'].map((address) => ServedOnce({ part: 'part', address, children: null }))
    expect(here?.key).not.toBe(there?.key)
  })

  test('keeps the HTML that came, without asking for it', () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    const holder = document.createElement('div')
    holder.innerHTML = '<div data-served="part"><p>As it came.</p></div>'
    const [paragraph] = holder.querySelectorAll('p')
    act(() => void hydrateRoot(holder, <Served part="part" name="part /elsewhere" />))
    expect(holder.querySelector('p')).toBe(paragraph)
    expect(holder.textContent).toBe('As it came.')
    expect(fetched).not.toHaveBeenCalled()
  })

  test('reached by a link within the site, comes from the page’s own address', async () => {
    const fetched = vi.fn(async () => new Response(page('From its address.')))
    vi.stubGlobal('fetch', fetched)
    const { container } = render(<Served part="part" name="part /elsewhere" />)
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull()
    await screen.findByText('From its address.')
    expect(container.querySelector('[aria-busy="true"]')).toBeNull()
    expect(fetched).toHaveBeenCalledWith(window.location.href, expect.anything())
  })

  test('that cannot be had so is asked for as a page', async () => {
    const reload = vi.fn()
    vi.stubGlobal('fetch', async () => new Response('<html><body>Something else</body></html>'))
    vi.stubGlobal('location', { ...window.location, reload })
    render(<Served part="part" name="part /elsewhere" />)
    await waitFor(() => expect(reload).toHaveBeenCalledOnce())
  })
})
