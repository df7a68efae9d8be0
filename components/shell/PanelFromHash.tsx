'use client'
import { useEffect } from 'react'
import { decodedPath } from '@/lib/site/routing'

/** Does for popovers what the platform leaves to script: opens the one the address names, moves focus into it, keeps the page still, and closes a menu whose link was followed. */
export function PanelFromHash() {
  useEffect(() => {
    openNamed()
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('hashchange', openNamed, { signal })
    document.addEventListener('beforetoggle', markOpening, { signal, capture: true })
    document.addEventListener('toggle', markOpen, { signal, capture: true })
    document.addEventListener('toggle', moveFocus, { signal, capture: true })
    document.addEventListener('click', closeMenu, { signal })
    document.addEventListener('click', openAgain, { signal })
    return () => stop.abort()
  }, [])
  return null
}

/** "#why=overlap.sre.be" is a link to a figure’s working. */
function openNamed() {
  const id = decodedPath(window.location.hash.slice(1)) ?? ''
  const panel = id === '' ? null : document.getElementById(id)
  if (!panel?.hasAttribute('popover') || panel.matches(':popover-open')) return
  const opener = document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(id)}"]`)
  for (let fold = opener?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  // High up, the figure stays in sight: a panel opens under it, a sheet takes the lower part of a narrow screen.
  opener?.scrollIntoView({ block: 'start' })
  // Closing gives the focus back to what had it before: the figure.
  opener?.focus({ preventScroll: true })
  panel.showPopover(opener ? { source: opener } : undefined)
}

type Toggle = Event & { readonly newState?: string }

// Told by an attribute, since a style that looks for an open panel anywhere would search the page at every change of it.
function markOpening({ target, newState }: Toggle) {
  if (isPanel(target) && newState === 'open') document.documentElement.toggleAttribute('data-panel', true)
}

// One panel may have taken the place of another.
function markOpen({ target }: Toggle) {
  if (!isPanel(target)) return
  const isOpen = document.querySelector('[popover][role="dialog"]:popover-open') !== null
  document.documentElement.toggleAttribute('data-panel', isOpen)
}

function isPanel(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('[popover][role="dialog"]')
}

// React writes `autofocus` on the server only: a panel of a page reached by a link would open without focus.
function moveFocus({ target, newState }: Toggle) {
  if (!isPanel(target) || newState !== 'open') return
  if (!target.contains(document.activeElement)) target.focus()
}

// A link to the # that the address already has changes nothing, so no event tells of it.
function openAgain({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null
  if (link?.href === window.location.href) openNamed()
}

// The menus outlive the page they lead away from, so no new page closes them.
function closeMenu({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest('nav[popover] a') : null
  link?.closest<HTMLElement>('[popover]')?.hidePopover()
}
