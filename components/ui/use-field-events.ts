import { type RefObject, useEffect, useEffectEvent } from 'react'

/** What happens in a field; `enter` and `escape` say whether they took the key. */
export interface FieldEvents {
  readonly input: (text: string) => void
  readonly focus: (text: string) => void
  readonly blur: (text: string) => void
  readonly step: (by: 1 | -1) => void
  readonly enter: (text: string) => boolean
  readonly escape: () => boolean
}

/** Listens to a field that something else has rendered. */
export function useFieldEvents(field: RefObject<HTMLInputElement | null>, events: FieldEvents): void {
  const on = useEffectEvent((name: 'input' | 'focus' | 'blur') => events[name](field.current?.value ?? ''))
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const input = field.current
    if (input === null || event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      events.step(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter') {
      if (events.enter(input.value)) event.preventDefault()
    } else if (event.key === 'Escape' && events.escape()) event.preventDefault()
  })
  useEffect(() => {
    const input = field.current
    if (input === null) return undefined
    const stop = new AbortController()
    const { signal } = stop
    for (const name of ['input', 'focus', 'blur'] as const) input.addEventListener(name, () => on(name), { signal })
    input.addEventListener('keydown', (event) => onKey(event), { signal })
    return () => stop.abort()
  }, [field])
}
