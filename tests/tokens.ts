/** The tokens of app/tokens.css as one theme has them. */
import { readFileSync } from 'node:fs'

export type Theme = 'light' | 'dark'

/** Every custom property by its name, with var() followed and light-dark() decided; a theme may also have a block of its own. */
export function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const css = readFileSync('app/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '')
  const declared = (selector: RegExp) =>
    Array.from(
      (new RegExp(`${selector.source}\\s*\\{(.*?)\\}`, 'ms').exec(css)?.[1] ?? '').matchAll(
        /--([\w-]+)\s*:\s*([^;]+);/g,
      ),
      ([, name = '', value = '']) => [name, value.trim()] as const,
    )
  const tokens = new Map([...declared(/^:root/), ...(theme === 'dark' ? declared(/:root\[data-theme="dark"\]/) : [])])
  const decided = (value: string): string => {
    const [, light = value, dark = value] = /^light-dark\(\s*(.+?)\s*,\s*(.+?)\s*\)$/.exec(value) ?? []
    const chosen = theme === 'light' ? light : dark
    const named = /^var\(--([\w-]+)\)$/.exec(chosen)?.[1]
    return named === undefined ? chosen : decided(tokens.get(named) ?? '')
  }
  return new Map([...tokens].map(([name, value]) => [name, decided(value)]))
}
