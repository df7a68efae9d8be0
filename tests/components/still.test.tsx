// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { Still } from '@/components/ui/Still'

afterEach(() => vi.unstubAllGlobals())

const page = (onClick: () => void, inside: string) => (
  <main>
    <Still>
      <button type="button" onClick={onClick}>
        {inside}
      </button>
    </Still>
    <p>outside: {inside}</p>
  </main>
)

async function served(element: React.ReactElement): Promise<string> {
  const { renderToString } = await import('react-dom/server')
  // On a server there is no window.
  vi.stubGlobal('window', undefined)
  const html = renderToString(element)
  vi.unstubAllGlobals()
  return html
}

test('what the server sent is kept as it stands, and nothing in it comes alive', async () => {
  const clicked = vi.fn()
  const element = page(clicked, 'pay')
  document.body.innerHTML = `<div id="root">${await served(element)}</div>`
  const root = document.getElementById('root') as HTMLElement
  const button = screen.getByRole('button', { name: 'pay' })
  const mounted = await act(async () => hydrateRoot(root, element))
  expect(screen.getByRole('button', { name: 'pay' })).toBe(button)
  button.click()
  expect(clicked).not.toHaveBeenCalled()
  await act(async () => mounted.render(page(clicked, 'traits')))
  expect(screen.getByRole('button').textContent).toBe('pay')
  expect(screen.getByText('outside: traits')).toBeTruthy()
  mounted.unmount()
})

test('with no HTML of a server to keep, it renders as any part, alive', () => {
  const clicked = vi.fn()
  render(page(clicked, 'pay'))
  screen.getByRole('button', { name: 'pay' }).click()
  expect(clicked).toHaveBeenCalledOnce()
})
