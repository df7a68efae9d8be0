'use client'
import { useEffect } from 'react'
import { queryOf } from '../live/forms'

/** Hears the buttons of the whole page that copy and print, and forms whose answers no server sees, so that none of them has to be an island. */
export function PageClicks() {
  useEffect(() => {
    document.addEventListener('click', act)
    document.addEventListener('submit', sendMarked)
    return () => {
      document.removeEventListener('click', act)
      document.removeEventListener('submit', sendMarked)
    }
  }, [])
  return null
}

function act({ target }: MouseEvent) {
  if (!(target instanceof Element)) return
  const print = target.closest<HTMLElement>('[data-print]')
  if (print) printPage(print.dataset.print === 'all')
  const copy = target.closest<HTMLElement>('[data-copy]')
  if (copy) copyNamed(copy)
}

/** Sends a form marked `data-marked` behind its address’s mark, which stays in the browser. */
function sendMarked(event: SubmitEvent) {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.dataset.marked === undefined) return
  event.preventDefault()
  const { pathname } = new URL(form.action)
  const said = queryOf(form).toString()
  window.location.assign(said === '' ? pathname : `${pathname}#${said}`)
}

/** Prints the page as it stands, or with every fold of it open. */
function printPage(whole: boolean) {
  if (whole) for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
  window.print()
}

const busy = new WeakSet<Element>()

async function copyNamed(button: HTMLElement) {
  if (busy.has(button)) return
  busy.add(button)
  const before = [...button.childNodes]
  // As wide as before, whatever it says: what stands beside it must not slide under the pointer.
  button.style.width = `${button.getBoundingClientRect().width}px`
  button.replaceChildren(await copied(textOf(button)))
  window.setTimeout(() => {
    button.replaceChildren(...before)
    button.style.width = ''
    busy.delete(button)
  }, 2000)
}

/** The text to copy, with an address of the site in full after it; of neither the page's own address. */
function textOf({ dataset: { copy = '', copyAddress } }: HTMLElement): string {
  if (copyAddress !== undefined) return `${copy} ${new URL(copyAddress, window.location.href)}`.trimStart()
  return copy || window.location.href
}

async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    return 'Not copied'
  }
}
