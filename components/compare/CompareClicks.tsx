'use client'
import { useEffect } from 'react'
import { type CompareAddress, compareHref, readCompare, withRoles } from '@/lib/compare/address'
import { textsOf } from '@/lib/site/query'
import { decodedPath } from '@/lib/site/routing'
import { joint } from '@/lib/site/urls'

/** Changes the view of a comparison where it stands: the links that ask for one lead there without script. */
export function CompareClicks() {
  useEffect(() => {
    leaveMark()
    document.addEventListener('click', act)
    return () => document.removeEventListener('click', act)
  }, [])
  return null
}

function act(event: MouseEvent) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.compare a[data-view]') : null
  if (link === null) return
  event.preventDefault()
  const now = addressHere()
  const { view } = link.dataset
  show(view === 'differences' ? { ...now, differences: !now.differences } : { ...now, only: link.dataset.role ?? null })
}

/** The address as it is now, which is not the one that the page was served for once the view has changed. */
function addressHere(): CompareAddress {
  const [, , ...path] = window.location.pathname.split('/').map((part) => decodedPath(part) ?? part)
  const only = textsOf(new URLSearchParams(window.location.search), 'only')
  return readCompare(path, only, new Set((path[0] ?? '').split(joint))).address
}

function show(view: CompareAddress) {
  const page = document.querySelector<HTMLElement>('.compare')
  if (page === null) return
  const column = view.only === null ? -1 : view.roles.indexOf(view.only)
  page.toggleAttribute('data-differences', view.differences)
  if (column < 0) delete page.dataset.only
  else page.dataset.only = String(column + 1)
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
    const isSwitch = link.dataset.view === 'differences'
    const role = link.dataset.role ?? null
    const isOn = isSwitch ? view.differences : view.only === role
    if (isOn) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
    link.href = compareHref(isSwitch ? { ...view, differences: !view.differences } : { ...view, only: role })
  }
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-roles]')) {
    const roles = (link.dataset.roles ?? '').split(' ')
    link.href = compareHref(withRoles(view, roles)) + link.hash
  }
  for (const said of page.querySelectorAll<HTMLElement>('[data-when]'))
    said.hidden = (said.dataset.when === 'differences') !== view.differences
  window.history.replaceState(null, '', compareHref(view))
}

/** An address names the role that its reader came for, who is there now: it is not part of what the page shows. */
function leaveMark() {
  const { hash, pathname, search } = window.location
  if (!hash.startsWith('#at-')) return
  document.getElementById(hash.slice(1))?.focus()
  window.history.replaceState(null, '', pathname + search)
}
