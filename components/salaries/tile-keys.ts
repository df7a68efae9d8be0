import { type RefObject, useEffect } from 'react'
import { arrows, neighborTile } from '@/lib/salaries/map/tiles'

type TileLink = HTMLElement | SVGAElement

/**
 * Makes the links of a map one stop of the Tab key, which arrow keys walk by place. Without script each link is a stop of its
 * own, hence set here and not in the markup.
 */
export function useTileKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (box.current) keepOneStop(box.current)
  })
  useEffect(() => {
    const map = box.current
    const follow = ({ target }: FocusEvent) => {
      if (map && target instanceof Element && target.closest('[data-tile]')) keepOneStop(map, target.closest('a'))
    }
    const walk = (event: KeyboardEvent) => {
      const way = arrows[event.key]
      if (!map || !way || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      const code = (event.target as Element).closest<HTMLElement>('[data-tile]')?.dataset.tile
      if (code === undefined) return
      event.preventDefault()
      const next = neighborTile(code, way)
      if (next !== null) map.querySelector<TileLink>(`[data-tile="${next}"] > a`)?.focus()
    }
    map?.addEventListener('focusin', follow)
    map?.addEventListener('keydown', walk)
    return () => {
      map?.removeEventListener('focusin', follow)
      map?.removeEventListener('keydown', walk)
    }
  }, [box])
}

/** Leaves one link in the order of the Tab key: the one given, else the one it was, else the chosen one or the first. */
function keepOneStop(map: HTMLElement, given: Element | null = null): void {
  const links = [...map.querySelectorAll<TileLink>('[data-tile] > a')]
  const stops = links.filter(({ tabIndex }) => tabIndex === 0)
  const was = stops.length === 1 ? stops[0] : undefined
  const stop = given ?? was ?? map.querySelector('a[aria-current]') ?? links[0]
  for (const link of links) link.tabIndex = link === stop ? 0 : -1
}
