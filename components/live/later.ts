/** A part of a page that the server writes and the browser makes alive once someone is there. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A part of a page whose code comes late. */
export interface Later<Props> {
  /** Fetched at once where nothing came with the page; else it stands as it came until it is loaded. */
  readonly Part: LazyExoticComponent<ComponentType<Props>>
  /** Fetches what makes it alive, once; a failed attempt is forgotten, so that the next one tries again. */
  readonly load: () => Promise<void>
  /** Whether what makes it alive has come. */
  readonly isAlive: () => boolean
}

/** The part that `fetchPart` brings; `selector` finds the box that it was served in. */
export function later<Props>(fetchPart: () => Promise<ComponentType<Props>>, selector: string): Later<Props> {
  let give: (part: { default: ComponentType<Props> }) => void
  const given = new Promise<{ default: ComponentType<Props> }>((resolve) => {
    give = resolve
  })
  let loading: Promise<void> | undefined
  let hasCome = false
  const load = () => {
    loading ??= fetchPart().then(
      (part) => {
        give({ default: part })
        hasCome = true
      },
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }
  const isServed = () => typeof document !== 'undefined' && document.querySelector(selector) !== null
  return {
    Part: lazy(() => (isServed() ? given : load().then(() => given))),
    load,
    isAlive: () => hasCome,
  }
}
