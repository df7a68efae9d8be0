import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isComposing } from './composing'

/** What happens in a field; `enter` and `escape` say whether they took the key. */
export interface FieldEvents {
  readonly input: (text: string) => void
  readonly click: () => void
  /** The field is left, not only the window. */
  readonly blur: (text: string) => void
  readonly step: (by: 1 | -1) => void
  /** Opens the list, or closes it, and moves nowhere. */
  readonly toggle: (isOpen: boolean) => void
  /** The caret is moved, so that the reader is back in the text. */
  readonly caret: () => void
  readonly tab: () => void
  readonly enter: (text: string) => boolean
  readonly escape: () => boolean
}

/** Listens to a field that something else has rendered. */
export function useFieldEvents(field: RefObject<HTMLInputElement | null>, events: FieldEvents): void {
  const on = useEffectEvent((name: 'input' | 'click' | 'blur') => {
    const input = field.current
    if (input !== null && !(name === 'blur' && hasFocus(input))) events[name](input.value)
  })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const input = field.current
    if (input !== null && !isComposing(event) && takes(event, input.value, events)) event.preventDefault()
  })
  useEffect(() => {
    const input = field.current
    if (input === null) return undefined
    const stop = new AbortController()
    const { signal } = stop
    for (const name of ['input', 'click', 'blur'] as const) input.addEventListener(name, () => on(name), { signal })
    input.addEventListener('keydown', (event) => onKey(event), { signal })
    return () => stop.abort()
  }, [field])
}

/** Whether the page’s focus is in a field: also while the window has none, as when its reader looks something up elsewhere. */
export function hasFocus(field: HTMLInputElement | null): boolean {
  return field !== null && document.activeElement === field
}

/** Whether a key did something in the list; an arrow does with no other key held down, or with Alt, which moves nowhere. */
function takes(event: KeyboardEvent, text: string, events: FieldEvents): boolean {
  const { key, altKey } = event
  const isAlone = !(event.ctrlKey || event.metaKey || event.shiftKey)
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const isDown = key === 'ArrowDown'
      if (isAlone && altKey) events.toggle(isDown)
      else if (isAlone) events.step(isDown ? 1 : -1)
      return isAlone
    }
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      events.caret()
      return false
    case 'Tab':
      events.tab()
      return false
    case 'Enter':
      return events.enter(text)
    case 'Escape':
      return events.escape()
    default:
      return false
  }
}
