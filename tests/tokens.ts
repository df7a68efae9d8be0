/** The tokens of app/tokens.css as one theme has them. */
import { readFileSync } from 'node:fs'

export type Theme = 'light' | 'dark'

/** Every custom property, and the color of each class of ink, by its name, with var() followed and light-dark() decided. */
export function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const css = readFileSync('app/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '')
  const declared = (pattern: RegExp) =>
    Array.from(css.matchAll(pattern), ([, name = '', value = '']) => [name, value.trim()] as const)
  // The first declaration is the one for every screen; what follows it is for some.
  const tokens = new Map([
    ...declared(/--([\w-]+):([^;]+);/g).reverse(),
    ...declared(/\.(ink-\w+)\s*\{\s*--c:([^;]+);/g),
  ])
  const decided = (value: string): string => {
    const [, light = value, dark = value] = /^light-dark\(\s*(.+?)\s*,\s*(.+?)\s*\)$/.exec(value) ?? []
    const chosen = theme === 'light' ? light : dark
    const named = /^var\(--([\w-]+)\)$/.exec(chosen)?.[1]
    return named === undefined ? chosen : decided(tokens.get(named) ?? '')
  }
  return new Map([...tokens].map(([name, value]) => [name, decided(value)]))
}
