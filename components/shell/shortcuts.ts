/** Whether single keys act as shortcuts: on unless the reader turned them off in this browser. */
const key = 'shortcuts'

export function readShortcuts(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

export function rememberShortcuts(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off')
  } catch {
    // Storage is refused: the choice cannot be kept.
  }
}
