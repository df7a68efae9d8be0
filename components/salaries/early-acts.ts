import { type RefObject, useEffect } from 'react'
import { isAlive, loadAnswer } from './later-answer'
import { whenUsed } from './prefetch'

/** What would do nothing before the answer is alive, or ask the server for what the page can say itself. */
const acts = 'a[href^="/salaries"]:not([download]), button:not([popovertarget]), summary'

/** Makes the answer in a box alive at the first sign of a reader, and does then what was done in it before. */
export function useEarlyActs(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isAlive()) return undefined
    const stop = new AbortController()
    const { signal } = stop
    const listening = { capture: true, signal }
    let unwatch = () => {}
    const watch = () => {
      // What did not come is asked for again at the next sign.
      unwatch = whenUsed(() => void loadAnswer().catch(() => signal.aborted || watch()))
    }
    watch()
    const within = ({ target }: Event) =>
      !isAlive() && target instanceof Element && box.current?.contains(target) ? target : null
    window.addEventListener('click', (event) => clickAgain(event, within(event)), listening)
    window.addEventListener('input', (event) => typeAgain(within(event)), listening)
    return () => {
      stop.abort()
      unwatch()
    }
  }, [box])
}

/** Holds a click back until the answer is alive; where that does not come, a link leads to the server’s answer. */
function clickAgain(event: MouseEvent, target: Element | null): void {
  const act = target?.closest<HTMLElement>(acts)
  if (!act || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  loadAnswer().then(
    () => act.click(),
    () => act instanceof HTMLAnchorElement && window.location.assign(act.href),
  )
}

/** Types or ticks once more what was typed or ticked before the answer was alive. */
function typeAgain(field: Element | null): void {
  if (!(field instanceof HTMLInputElement)) return
  const type = () => field.dispatchEvent(new Event('input', { bubbles: true }))
  loadAnswer().then(
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
