// @vitest-environment jsdom
/** Answering in place, piece by piece: what comes late or not at all, what is done before, and what a reader is in the middle of. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { useEarlyActs } from '@/components/live/early-acts'
import { type FieldValues, useFields } from '@/components/live/fields'
import { keepsFocus } from '@/components/live/focus'
import { later } from '@/components/live/later'
import { whenUsed } from '@/components/live/signs'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const settle = () => act(async () => {})
const field = (name: string) => screen.getByLabelText(name) as HTMLInputElement

describe('a part whose code comes late', () => {
  test('is fetched once, and is alive once it has come', async () => {
    const fetchPart = vi.fn(async () => () => <p>alive</p>)
    const part = later(fetchPart, '.none')
    const loads = [part.load(), part.load()]
    expect(part.isAlive()).toBe(false)
    await Promise.all(loads)
    expect(part.isAlive()).toBe(true)
    expect(fetchPart).toHaveBeenCalledOnce()
  })

  test('that did not come is fetched again', async () => {
    const fetchPart = vi.fn(async () => () => <p>alive</p>)
    fetchPart.mockRejectedValueOnce(new Error('offline'))
    const part = later(fetchPart, '.none')
    await expect(part.load()).rejects.toThrow('offline')
    expect(part.isAlive()).toBe(false)
    await part.load()
    expect(part.isAlive()).toBe(true)
  })
})

describe('the first sign of a reader', () => {
  test.each(['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'])('is %s, which runs it once', (sign) => {
    const run = vi.fn()
    whenUsed(run)
    expect(run).not.toHaveBeenCalled()
    for (const each of [sign, sign, 'keydown']) window.dispatchEvent(new Event(each))
    expect(run).toHaveBeenCalledOnce()
  })

  test('of a page that is gone runs nothing', () => {
    const run = vi.fn()
    whenUsed(run)()
    window.dispatchEvent(new Event('keydown'))
    expect(run).not.toHaveBeenCalled()
  })
})

const clicked = vi.fn()
const typed = vi.fn()
const ticked = vi.fn()
const assign = vi.fn()

interface EarlyPageProps {
  readonly part: Parameters<typeof useEarlyActs>[1]
  readonly hearsTyping: boolean
}

/** A page with acts that wait for a part of it to come. */
function EarlyPage({ part, hearsTyping }: EarlyPageProps) {
  const box = useRef<HTMLDivElement>(null)
  useEarlyActs(box, part, { acts: 'button, a', hearsTyping })
  return (
    <>
      <div ref={box}>
        <button type="button" onClick={clicked}>
          act
        </button>
        <a href="/page?b=2">another page</a>
        <input aria-label="field" defaultValue="was" onInput={typed} />
        <input aria-label="box" type="checkbox" onChange={ticked} />
      </div>
      <button type="button" onClick={clicked}>
        outside
      </button>
    </>
  )
}

describe('what is done before a part is alive', () => {
  afterEach(() => {
    for (const each of [clicked, typed, ticked, assign]) each.mockClear()
  })

  function open(fetchPart: () => Promise<() => null>, hearsTyping = true) {
    const part = later(fetchPart, '.none')
    vi.stubGlobal('location', { assign })
    render(<EarlyPage part={part} hearsTyping={hearsTyping} />)
    return part
  }
  /** Code that comes, or does not, when it is told to. */
  const late = () => {
    let end: { readonly come: () => void; readonly fail: () => void } | undefined
    const part = new Promise<() => null>((resolve, reject) => {
      end = { come: () => resolve(() => null), fail: () => reject(new Error('offline')) }
    })
    return { fetchPart: vi.fn(() => part), end: () => end as NonNullable<typeof end> }
  }
  const click = (name: string, init: MouseEventInit = {}) =>
    fireEvent(screen.getByText(name), new MouseEvent('click', { bubbles: true, cancelable: true, ...init }))

  test('a click is held back, and done once it is', async () => {
    const { fetchPart, end } = late()
    open(fetchPart)
    expect(click('act')).toBe(false)
    expect(clicked).not.toHaveBeenCalled()
    end().come()
    await settle()
    expect(clicked).toHaveBeenCalledOnce()
    click('act')
    expect(clicked).toHaveBeenCalledTimes(2)
  })

  test('where it does not come a button does nothing, and a link leads to the server’s answer', async () => {
    const { fetchPart, end } = late()
    open(fetchPart)
    click('act')
    click('another page')
    end().fail()
    await settle()
    expect(clicked).not.toHaveBeenCalled()
    expect(assign.mock.calls).toEqual([[expect.stringMatching(/\/page\?b=2$/)]])
  })

  test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('a click with %s is the browser’s own', (key) => {
    const { fetchPart } = late()
    open(fetchPart)
    click('act', { [key]: true })
    expect(clicked).toHaveBeenCalledOnce()
  })

  test('what is outside of it is as ever', () => {
    const { fetchPart } = late()
    open(fetchPart)
    click('outside')
    expect(clicked).toHaveBeenCalledOnce()
    expect(fetchPart).not.toHaveBeenCalled()
  })

  test('code that did not come at one sign is asked for at the next, and not where the page is gone', async () => {
    const fetchPart = vi.fn(async (): Promise<() => null> => Promise.reject(new Error('offline')))
    open(fetchPart)
    for (const times of [1, 2]) {
      window.dispatchEvent(new Event('pointermove'))
      await settle()
      expect(fetchPart).toHaveBeenCalledTimes(times)
    }
    cleanup()
    window.dispatchEvent(new Event('pointermove'))
    await settle()
    expect(fetchPart).toHaveBeenCalledTimes(2)
  })

  test('what is typed and ticked is so again once it is', async () => {
    const { fetchPart, end } = late()
    open(fetchPart)
    fireEvent.input(field('field'), { target: { value: 'is' } })
    fireEvent.click(field('box'))
    end().come()
    await settle()
    expect([field('field').value, field('box').checked]).toEqual(['is', true])
    // Once before, once to wake the field, once with what it holds.
    expect(typed).toHaveBeenCalledTimes(3)
    expect(ticked.mock.calls.length).toBeGreaterThan(1)
  })

  test('what is typed where it is heard from outside is not typed again', async () => {
    const { fetchPart, end } = late()
    open(fetchPart, false)
    fireEvent.input(field('field'), { target: { value: 'is' } })
    window.dispatchEvent(new Event('keydown'))
    end().come()
    await settle()
    expect(typed).toHaveBeenCalledOnce()
  })

  test('a field remembers that it was clicked', () => {
    const { fetchPart } = late()
    open(fetchPart)
    fireEvent.click(field('field'))
    expect(field('field').dataset.clicked).toBe('')
  })
})

/** A page of fields that follow what is shown. */
function FieldsPage({ values, sent, isTyping = false }: { values: FieldValues; sent: string; isTyping?: boolean }) {
  const box = useRef<HTMLFormElement>(null)
  const [asked, typing] = [useRef(sent), useRef(isTyping)]
  asked.current = sent
  typing.current = isTyping
  useFields(box, values, asked, typing)
  return (
    <form ref={box}>
      <input name="place" aria-label="place" />
      <input type="radio" name="policy" value="lag" aria-label="lag" />
      <input type="radio" name="policy" value="lead" aria-label="lead" />
      <input type="hidden" name="kept" defaultValue="1" />
      <input name="other" aria-label="other" defaultValue="its own" />
    </form>
  )
}

describe('the fields of a page', () => {
  test('follow what is shown, but for those that it says nothing of', () => {
    const { container, rerender } = render(
      <FieldsPage values={{ place: 'Denver, CO', policy: 'lag', kept: '2' }} sent="" />,
    )
    expect([field('place').value, field('lag').checked, field('other').value]).toEqual(['Denver, CO', true, 'its own'])
    expect((container.querySelector('[name="kept"]') as HTMLInputElement).value).toBe('1')
    rerender(<FieldsPage values={{ place: 'Boulder, CO', policy: 'lead' }} sent="" />)
    expect([field('place').value, field('lag').checked, field('lead').checked]).toEqual(['Boulder, CO', false, true])
  })

  test('keep what was changed after it was sent, or is being typed, while someone is there', () => {
    const denver = { place: 'Denver, CO' }
    const { rerender } = render(<FieldsPage values={denver} sent="" />)
    field('place').focus()
    field('place').value = 'Bould'
    rerender(<FieldsPage values={{ ...denver }} sent="/page?place=Denver" />)
    expect(field('place').value).toBe('Bould')
    // What was sent is answered, and its name written out.
    rerender(<FieldsPage values={{ place: 'Boulder, CO' }} sent="/page?place=Bould" />)
    expect(field('place').value).toBe('Boulder, CO')
    rerender(<FieldsPage values={denver} sent="/page?place=Boulder%2C+CO" isTyping />)
    expect(field('place').value).toBe('Boulder, CO')
    field('place').blur()
    rerender(<FieldsPage values={{ ...denver }} sent="/page?place=Boulder%2C+CO" />)
    expect(field('place').value).toBe('Denver, CO')
  })
})

describe('the focus of a link that its own answer takes away', () => {
  function open(html: string) {
    document.body.innerHTML = html
    const link = document.querySelector('a')
    const leave = keepsFocus(link)
    return { link: link as HTMLElement, leave: leave as () => void }
  }

  test('goes to the act that comes next, else to the part that it stood in', async () => {
    for (const [next, at] of [
      ['<button data-next-act>next</button>', 'BUTTON'],
      ['', 'SECTION'],
    ]) {
      const { link, leave } = open(`<section><a href="#">use</a>${next}</section>`)
      link.focus()
      leave()
      link.remove()
      await settle()
      expect(document.activeElement?.tagName).toBe(at)
    }
  })

  test('goes to what is around a part that went too', async () => {
    const { link, leave } = open('<section><nav><a href="#">use</a></nav></section>')
    link.focus()
    leave()
    document.querySelector('nav')?.remove()
    await settle()
    expect(document.activeElement?.tagName).toBe('SECTION')
  })

  test('is left where the reader has it', async () => {
    const { link, leave } = open('<section><a href="#">use</a></section><input>')
    document.querySelector('input')?.focus()
    leave()
    link.remove()
    await settle()
    expect(document.activeElement?.tagName).toBe('INPUT')
  })

  test('is nobody’s where there is no link', () => {
    expect(keepsFocus(null)).toBeUndefined()
  })
})
