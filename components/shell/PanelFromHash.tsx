'use client'
import { useEffect } from 'react'

/** Opens the panel that the address names: "#why=overlap.sre.be" is a link to a figure's working. */
export function PanelFromHash() {
  useEffect(() => {
    const open = () => {
      const id = decodeURIComponent(window.location.hash.slice(1))
      const panel = id === '' ? null : document.getElementById(id)
      if (!panel?.hasAttribute('popover')) return
      const opener = document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(id)}"]`)
      opener?.scrollIntoView({ block: 'center' })
      panel.showPopover(opener ? { source: opener } : undefined)
    }
    open()
    window.addEventListener('hashchange', open)
    return () => window.removeEventListener('hashchange', open)
  }, [])
  return null
}
