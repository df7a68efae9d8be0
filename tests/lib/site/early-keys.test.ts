import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { earlyKeysEnd, earlyKeysScript } from '@/lib/site/early-keys'

interface Key {
  readonly key: string
  readonly ctrlKey?: boolean
  readonly metaKey?: boolean
  readonly altKey?: boolean
  readonly in?: string
}

/** What the page's script is given after these keys, and which of them the page kept from the browser. */
function typed(...keys: readonly Key[]) {
  return typedWith(null, ...keys)
}

function typedWith(shortcuts: string | null, ...keys: readonly Key[]) {
  const hearers = new Set<(event: unknown) => void>()
  const window: Record<string, unknown> = {
    // React stops a key on its way down while the page is not alive, so that only who listens ahead of it hears one.
    addEventListener: (_: string, hear: (event: unknown) => void, isAhead = false) => isAhead && hearers.add(hear),
    removeEventListener: (_: string, hear: (event: unknown) => void, isAhead = false) =>
      isAhead && hearers.delete(hear),
  }
  runInNewContext(earlyKeysScript, {
    window,
    localStorage: { getItem: (key: string) => (key === 'shortcuts' ? shortcuts : 'off') },
  })
  const kept: string[] = []
  for (const { in: tagName = 'BODY', ...key } of keys) {
    const event = {
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      ...key,
      target: { tagName },
      preventDefault: () => kept.push(key.key),
    }
    for (const hear of hearers) hear(event)
  }
  const end = window[earlyKeysEnd] as () => string | undefined
  return { text: end(), kept, listening: hearers.size, again: end() }
}

describe('keys before the page’s script', () => {
  test('ask for the box by “/”, ⌘K or Ctrl K, and what follows is its text', () => {
    expect(typed({ key: '/' })).toEqual({ text: '', kept: ['/'], listening: 0, again: undefined })
    expect(typed({ key: 'k', metaKey: true }).text).toBe('')
    expect(typed({ key: 'k', ctrlKey: true }, { key: 's' }, { key: 'Shift' }, { key: '/' }).text).toBe('s/')
  })

  test('are left to the browser where they ask for nothing', () => {
    const others: Key[] = [
      { key: 'k' },
      { key: 's' },
      { key: '/', ctrlKey: true },
      { key: '/', metaKey: true },
      { key: '/', altKey: true },
      { key: '/', in: 'INPUT' },
      { key: '/', in: 'TEXTAREA' },
      { key: '/', in: 'SELECT' },
      { key: 'k', ctrlKey: true, metaKey: true },
      { key: 'k', ctrlKey: true, altKey: true },
    ]
    for (const key of others) expect(typed(key), JSON.stringify(key)).toMatchObject({ text: undefined, kept: [] })
    expect(typed({ key: '/' }, { key: 'r', metaKey: true })).toMatchObject({ text: '', kept: ['/'] })
  })

  test('leave “/” alone where the reader turned single keys off', () => {
    expect(typedWith('off', { key: '/' })).toMatchObject({ text: undefined, kept: [] })
    expect(typedWith('off', { key: 'k', metaKey: true }).text).toBe('')
    expect(typedWith('on', { key: '/' }).text).toBe('')
  })

  test('are heard by a script that nothing ends or changes: no markup, no line break, plain ASCII', () => {
    expect(earlyKeysScript).toMatch(/^[ -~]+$/)
    expect(earlyKeysScript).not.toMatch(/[<>&\\]/)
  })
})
