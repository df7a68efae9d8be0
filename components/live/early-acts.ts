import { type RefObject, useEffect } from 'react'
import type { Later } from './later'
import { whenUsed } from './signs'

type Part = Pick<Later<never>, 'load' | 'isAlive'>

interface Early {
  /** Selects what would do nothing until the part is alive, or ask the server for what the page can say itself. */
  readonly acts: string
  /** Whether the part hears what is typed in it; what is heard outside of it has been. */
  readonly hearsTyping: boolean
}

/** Makes the part in a box alive at the first sign of a reader, and does then what was done in it before. */
export function useEarlyActs(box: RefObject<HTMLElement | null>, part: Part, { acts, hearsTyping }: Early): void {
  useEffect(() => {
    if (part.isAlive()) return undefined
    const stop = new AbortController()
    const { signal } = stop
    const listening = { capture: true, signal }
    let unwatch = () => {}
    const watch = () => {
      // What did not come is asked for again at the next sign.
      unwatch = whenUsed(() => void part.load().catch(() => signal.aborted || watch()))
    }
    watch()
    const within = ({ target }: Event) =>
      !part.isAlive() && target instanceof Element && box.current?.contains(target) ? target : null
    window.addEventListener('click', (event) => clickAgain(event, within(event), part, acts), listening)
    // A field asks this of itself once it is alive: React replays the focus that a click brought, not the click.
    window.addEventListener('click', ({ target }) => noteClick(target, box.current), listening)
    if (hearsTyping) window.addEventListener('input', (event) => typeAgain(within(event), part), listening)
    return () => {
      stop.abort()
      unwatch()
    }
  }, [box, part, acts, hearsTyping])
}

/** Holds a click back until the part is alive; where that does not come, a link leads to the server’s answer. */
function clickAgain(event: MouseEvent, target: Element | null, part: Part, acts: string): void {
  const act = target?.closest<HTMLElement>(acts)
  if (!act || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  part.load().then(
    () => act.click(),
    () => act instanceof HTMLAnchorElement && window.location.assign(act.href),
  )
}

function noteClick(field: EventTarget | null, box: HTMLElement | null): void {
  if (field instanceof HTMLInputElement && box?.contains(field)) field.dataset.clicked = ''
}

/** Types or ticks once more what was typed or ticked before the part was alive. */
function typeAgain(field: Element | null, part: Part): void {
  if (!(field instanceof HTMLInputElement)) return
  const type = () => field.dispatchEvent(new Event('input', { bubbles: true }))
  part.load().then(
    () => {
      // Makes the field alive, which takes what it holds for what it came with.
      type()
      const { value, checked } = field
      if (field.type === 'checkbox') {
        field.checked = !checked
        return field.click()
      }
      field.value = field.defaultValue
      // As a reader changes it: React notes what the field itself is given.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
      return type()
    },
    () => {},
  )
}
