import { earlyKeysEnd, shortcutsKey } from '@/lib/site/early-keys'

/** Whether single keys act as shortcuts: on unless the reader turned them off in this browser. */
export function readShortcuts(): boolean {
  try {
    return localStorage.getItem(shortcutsKey) !== 'off'
  } catch {
    return true
  }
}

export function rememberShortcuts(on: boolean): void {
  try {
    localStorage.setItem(shortcutsKey, on ? 'on' : 'off')
  } catch {
    // Storage is refused: the choice cannot be kept.
  }
}

/** What was typed into the search box before this script was there, which listens from now on; undefined where nothing asked for it. */
export function takeEarlyKeys(): string | undefined {
  const end = (window as unknown as Record<string, (() => string | undefined) | undefined>)[earlyKeysEnd]
  return end?.()
}
