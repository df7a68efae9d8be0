// @vitest-environment jsdom
/** The small parts that any page is made of. */
import { act, render, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { Chip, OriginPanels } from '@/components/ui/Chip'
import { Sentence } from '@/components/ui/Sentence'
import { Statement } from '@/components/ui/Statement'
import { Still } from '@/components/ui/Still'
import { TraitDots } from '@/components/ui/TraitDots'
import { dataset } from '@/data'
import type { Origin, Stated } from '@/data/schema/atoms'
import { traitLevelSchema } from '@/data/schema/vocabulary'
import { originKey } from '@/lib/source/provenance'
import { law } from '../law'
import { guideOrigin, ownOrigin } from '../roles'
import { checkPanels } from './page'

const { sources } = dataset
const guide = sources.find((source) => source.id === 'guide')

describe('chips and their panels', () => {
  const scoped: Origin = Object.freeze({ source: 'guide', section: 'Market Snapshot', scope: 'senior only' })

  test('each chip has one panel, however often its origin is named', () => {
    const origins = [guideOrigin, ownOrigin, { ...guideOrigin }, scoped, guideOrigin]
    const { container } = render(
      <main>
        {origins.map((origin, index) => (
          <Chip key={index.toString()} origin={origin} />
        ))}
        <OriginPanels origins={origins} />
      </main>,
    )
    checkPanels(container)
    expect(container.querySelectorAll('[popover]')).toHaveLength(3)
  })

  test('a chip is named by its source, and shows its code', () => {
    render(<Chip origin={guideOrigin} />)
    const chip = screen.getByRole('button')
    expect(chip.getAttribute('aria-label')).toContain(guide?.name)
    expect(chip.textContent).toBe(guide?.code)
  })

  test('a panel tells section, scope, date and weak spot, and links to the source', () => {
    render(<OriginPanels origins={[scoped]} />)
    const panel = screen.getByRole('dialog', { hidden: true })
    for (const words of ['Market Snapshot', 'senior only', 'undated', guide?.weakSpot ?? ''])
      expect(panel.textContent).toContain(words)
    expect(within(panel).getByRole('link', { hidden: true }).getAttribute('href')).toBe('/data#source-guide')
  })

  test('a panel of our own judgment says so, and why', () => {
    render(<OriginPanels origins={[ownOrigin]} />)
    const panel = screen.getByRole('dialog', { hidden: true })
    expect(panel.getAttribute('aria-label')).toMatch(/judgment/)
    expect(panel.textContent).toContain('A reason')
    expect(panel.textContent).not.toContain('Section')
  })
})

describe('a statement', () => {
  const stating = (fact: Stated<number>, value: (weeks: number) => React.ReactNode) =>
    render(<Statement fact={fact}>{value}</Statement>).container.textContent

  test('shows the value with its source, which opens the panel of its origin', () => {
    const text = stating({ kind: 'known', value: 7, origin: guideOrigin }, (weeks) => <b>{weeks} weeks</b>)
    expect(text).toContain('7 weeks')
    expect(screen.getByRole('button', { name: /^Guide: / }).getAttribute('popovertarget')).toBe(originKey(guideOrigin))
  })

  test('that nobody makes says so with its reason, and never calls for a value', () => {
    const never = () => {
      throw new Error('there is no value to show')
    }
    const text = stating({ kind: 'unknown', reason: 'not-stated', why: 'Nobody counted.' }, never)
    expect(text).toBe('not stated. Nobody counted.')
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('a trait level', () => {
  const dotted = (level: (typeof traitLevelSchema.options)[number]) =>
    render(<TraitDots level={level} ink="sre" />).container

  test.each(traitLevelSchema.options)('%s is said in words, beside its dots', (level) => {
    const heard = dotted(level).cloneNode(true) as HTMLElement
    for (const hidden of heard.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
    expect(heard.textContent).toBe(level.replace('-', ' '))
  })

  test('no two levels look the same, and one nobody states shows no dots at all', () => {
    const drawn = traitLevelSchema.options.map((level) => dotted(level).innerHTML)
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(drawn.filter((html) => !html.includes('aria-hidden'))).toHaveLength(1)
  })
})

describe('a sentence', () => {
  const part = fc.oneof(fc.constantFrom('$140–180k', '46–52%', '$1,140–1,200k.', '–', ' a ', '0'), fc.string())

  law('reads as it was written, whatever it holds', [fc.array(part, { maxLength: 5 })], (parts) => {
    const { container, unmount } = render(<Sentence text={parts.join('')} />)
    expect(container.textContent).toBe(parts.join(''))
    unmount()
  })

  test('keeps each range in one piece, together with what ends it', () => {
    const { container } = render(<Sentence text="They share $140–180k: 46–52% alike." />)
    expect([...container.querySelectorAll('span')].map((piece) => piece.textContent)).toEqual(['$140–180k', '46–52%'])
  })
})

describe('what stands still', () => {
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

  test('is kept as the server sent it, and nothing in it comes alive', async () => {
    const clicked = vi.fn()
    const element = page(clicked, 'pay')
    // On a server there is no window.
    vi.stubGlobal('window', undefined)
    const html = renderToString(element)
    vi.unstubAllGlobals()
    document.body.innerHTML = `<div id="root">${html}</div>`
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

  test('is alive as any part where there is no HTML of a server to keep', () => {
    const clicked = vi.fn()
    render(page(clicked, 'pay'))
    screen.getByRole('button', { name: 'pay' }).click()
    expect(clicked).toHaveBeenCalledOnce()
  })
})
