import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { themeKey, themeScript } from '@/lib/site/theme'

/** Runs the script where the browser remembers `stored`; gives the theme that the page then has. */
function themeAfter(stored: string | null | Error): string | undefined {
  const documentElement: { dataset: { theme?: string } } = { dataset: {} }
  const getItem = (key: string) => {
    if (stored instanceof Error) throw stored
    return key === themeKey ? stored : 'another key'
  }
  runInNewContext(themeScript, { localStorage: { getItem }, document: { documentElement } })
  return documentElement.dataset.theme
}

describe('the theme script', () => {
  test('applies what is remembered', () => {
    expect(themeAfter('dark')).toBe('dark')
    expect(themeAfter('light')).toBe('light')
  })

  test('leaves the choice to the system when nothing, or anything else, is remembered', () => {
    for (const stored of [null, '', 'sepia', 'DARK', '"><script>']) expect(themeAfter(stored)).toBeUndefined()
  })

  test('never fails where storage is refused or missing', () => {
    expect(themeAfter(new Error('denied'))).toBeUndefined()
    expect(() => runInNewContext(themeScript, {})).not.toThrow()
  })

  test('has nothing that would end or change an inline script: no markup, no line break, plain ASCII', () => {
    expect(themeScript).toMatch(/^[ -~]+$/)
    expect(themeScript).not.toMatch(/[<>&\\]/)
  })
})
