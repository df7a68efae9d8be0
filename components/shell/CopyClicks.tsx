'use client'
import { useEffect } from 'react'

/** Hears the copy buttons of the whole page, so that none of them has to be an island. */
export function CopyClicks() {
  useEffect(() => {
    document.addEventListener('click', copyNamed)
    return () => document.removeEventListener('click', copyNamed)
  }, [])
  return null
}

const busy = new WeakSet<Element>()

async function copyNamed({ target }: MouseEvent) {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null
  if (button === null || busy.has(button)) return
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
