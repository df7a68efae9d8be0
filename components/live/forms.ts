/**
 * Answering in place: how the parts of a page ask for another answer without knowing what answers.
 *
 * - A part takes plain values and no callbacks, renders the same on the server and in the browser, and asks by what works without
 *   script: a form whose `action` is the page, or a link to another address of the page.
 * - A form marked `data-now` is answered at every committed change (a choice, Enter, the end of typing, a slider let go), any other
 *   when it is sent. One marked `data-now="typing"` is answered at every key and move as well. Empty fields are left out; what a form
 *   does not ask it keeps in hidden fields.
 * - A link is answered at a click; one with `download`, `target` or a mark of the same page alone is the browser’s own.
 * - Every committed change is a step of the browser’s history; what is typed or dragged until then is one step.
 * - The focus, the scroll and what is being typed stay, since what is rendered again is the same element: give what can move a key.
 */
import { type RefObject, useEffect, useEffectEvent } from 'react'

/** How an address was asked for: by a choice, which is a step of the history, or by what is typed or dragged, which is one step until it is `typed`. */
export type Manner = 'choice' | 'typing' | 'typed'

/** A field of a form that someone can change. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Hears the forms and links in a box that lead to addresses of one page, given as they would be sent. */
export function useAsking(
  box: RefObject<HTMLElement | null>,
  page: string,
  ask: (href: string, manner: Manner, control: Control | null) => void,
): void {
  const hear = useEffectEvent(ask)
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const stop = new AbortController()
    // Ahead of React, which lets nothing through that is done in a part that is not alive yet.
    const listening = { capture: true, signal: stop.signal }
    const isWithin = ({ target }: Event) => target instanceof Node && element.contains(target)
    const send = (form: HTMLFormElement, manner: Manner, control: Control | null) =>
      hear(`${page}?${queryOf(form)}`, manner, control)
    /** The control that is being typed in. */
    let typed: Control | null = null
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target
      if (!isWithin(event) || !(form instanceof HTMLFormElement) || pathOf(form.action) !== page) return
      event.preventDefault()
      send(form, 'choice', null)
    }
    const onChange = (event: Event) => {
      const { target, type } = event
      if (!isWithin(event) || !isControl(target) || target.form === null || target.name === '') return
      const { now } = target.form.dataset
      if (now === undefined || pathOf(target.form.action) !== page) return
      if (type === 'change') {
        send(target.form, typed === target ? 'typed' : 'choice', target)
        typed = null
      } else if (now === 'typing' && isTyped(target)) {
        typed = target
        send(target.form, 'typing', target)
      }
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!isWithin(event) || link === null || isOwn(event, link) || pathOf(link.href) !== page) return
      event.preventDefault()
      hear(`${page}${new URL(link.href).search}`, 'choice', null)
    }
    const early = changedEarly(element)
    if (early?.form && pathOf(early.form.action) === page) send(early.form, 'choice', early)
    window.addEventListener('submit', onSubmit, listening)
    window.addEventListener('change', onChange, listening)
    window.addEventListener('input', onChange, listening)
    window.addEventListener('click', onClick, listening)
    return () => stop.abort()
  }, [box, page])
}

/** What was changed before anyone listened; not of a page that is opened again, where the browser fills in what was left. */
function changedEarly(box: HTMLElement): Control | undefined {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (opened?.type !== 'navigate') return undefined
  return [...box.querySelectorAll<Control>('form[data-now] :is(input, select)[name]')].find(
    (control) => control !== document.activeElement && isChanged(control),
  )
}

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const standard = [...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0]
    return control.value !== standard?.value
  }
  if (control.type === 'checkbox' || control.type === 'radio')
    return (control as HTMLInputElement).checked !== (control as HTMLInputElement).defaultChecked
  return control.value !== control.defaultValue
}

/** What a form would send, but for its empty fields; an emptied place is asked about, and no other place stands in for it. */
export function queryOf(form: HTMLFormElement): URLSearchParams {
  const sent = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && (value.trim() !== '' || name === 'place') ? [[name, value]] : [],
  )
  return new URLSearchParams(sent)
}

function pathOf(href: string): string {
  return new URL(href, window.location.href).pathname
}

/** Whether a click on a link is the browser’s to follow. */
function isOwn(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return true
  const isMark = link.hash !== '' && link.search === window.location.search
  return isMark || link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')
}

/** Whether a control takes many moves to one choice: a text or a slider. */
function isTyped(control: Control): boolean {
  return !(control instanceof HTMLSelectElement || control.type === 'checkbox' || control.type === 'radio')
}

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  )
}
