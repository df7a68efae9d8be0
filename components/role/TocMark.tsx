'use client'
import { useEffect } from 'react'

/** Marks in the contents of the page where the reader is, and keeps the mark in sight where they are a strip. */
export function TocMark() {
  useEffect(() => {
    const seen = new Set<Element>()
    const watched = new Set<Element>()
    const marks = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target)
          else seen.delete(target)
        }
        const parts = [...document.querySelectorAll('.role-page .section')]
        const here = parts.find((part) => seen.has(part))
        // Above the first part the reader is about to read it; below the last one stays where they were.
        if (here) mark(here)
        else if (parts[0] && parts[0].getBoundingClientRect().top > 0) mark(parts[0])
      },
      // The line that a reader’s eye is at: a third from the top.
      { rootMargin: '-30% 0px -69% 0px' },
    )
    const watch = () => {
      for (const part of document.querySelectorAll('.role-page .section'))
        if (!watched.has(part)) {
          watched.add(part)
          marks.observe(part)
        }
    }
    watch()
    // Reached by a link within the site, the parts come later.
    const later = new MutationObserver(watch)
    later.observe(document.body, { childList: true, subtree: true })
    return () => {
      marks.disconnect()
      later.disconnect()
    }
  }, [])
  return null
}

function mark(part: Element) {
  const id = part.querySelector('.section-body')?.id
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.role-page .toc a[href^="#"]')) {
    const isHere = link.hash === `#${id}`
    if (isHere === link.hasAttribute('aria-current')) continue
    if (isHere) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
    const strip = link.closest('ol')
    if (isHere && strip) strip.scrollLeft = link.offsetLeft - strip.clientWidth / 3
  }
}
