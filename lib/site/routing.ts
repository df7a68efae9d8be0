/** What answers an address: the API, a file, a page as asked, its rendered-on-demand twin, another address, or nothing. */
import { joint } from './urls'

/**
 * What to do with a request: leave it to the API or to a file, answer it with the page asked for or with the path of its
 * twin, send the reader to another address, or say that the address cannot be read.
 */
export type Route =
  | { readonly kind: 'api' | 'file' | 'asked' | 'unreadable' }
  | { readonly kind: 'live'; readonly path: string }
  | {
      readonly kind: 'moved'
      readonly path: string
      readonly query: URLSearchParams
    }

/** What the build says of a path: whether its page was rendered then, and whether a file's route answers it. */
export interface Built {
  readonly isPrepared: boolean
  readonly isFile: boolean
}

/**
 * The route of a path (percent-encoded, starting with /) and its query. Comparisons that are not prepared, or that
 * show `only` one role, are rendered on demand under /live, an address that readers never see. An address of the API is
 * its own even when its encoding is broken. Never throws.
 */
export function routeOf(path: string, query: URLSearchParams, { isPrepared, isFile }: Built): Route {
  if (isOfApi(path)) return { kind: 'api' }
  if (decodedPath(path) === null) return { kind: 'unreadable' }
  const renamed = quotePattern.test(path) ? withDayRenamed(query) : null
  if (renamed !== null) return { kind: 'moved', path, query: renamed }
  if (isFile) return { kind: 'file' }
  if (path === '/live' || path.startsWith('/live/')) return { kind: 'moved', path: withoutLive(path), query }
  if (path === '/compare' && query.has('roles')) return chosenRoles(query)
  if (!path.startsWith('/compare/')) return { kind: 'asked' }
  const folded = path.split('/').map(lowerCased).join('/')
  if (folded !== path) return { kind: 'moved', path: folded, query }
  return !isPrepared || query.has('only') ? { kind: 'live', path: `/live${path}` } : { kind: 'asked' }
}

function isOfApi(path: string): boolean {
  return /^\/api(\/|$)/.test(path)
}

/**
 * Which paths (percent-encoded) are files: those that one of the app's `routes`, such as "/figures/[kind]/[file]", answers
 * and the API does not. What merely ends like a file is answered with the page for a missing address.
 */
export function fileTest(routes: readonly string[]): (path: string) => boolean {
  const patterns = routes.filter((route) => !isOfApi(route)).map((route) => route.split('/'))
  return (path) => {
    // As it stands: Next finds no route under another encoding of a step that is not a name.
    const steps = path.split('/')
    return patterns.some(
      (pattern) =>
        pattern.length === steps.length &&
        pattern.every((step, index) => (/^\[\w+\]$/.test(step) ? steps[index] !== '' : step === steps[index])),
    )
  }
}

/** A step of a path as it stands, unless what it says has capitals. */
function lowerCased(step: string): string {
  const said = decodeURIComponent(step)
  const lower = said.toLowerCase()
  return lower === said ? step : encodeURIComponent(lower)
}

/** A path without its percent-encoding; null when that is broken, as in "/%ff". */
export function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

// "/live//host" must not become "//host", which a browser takes for another site.
function withoutLive(path: string): string {
  return path.replace(/^(\/live)+[/\\]*/, '/')
}

const quotePattern = /^\/quote(\/quote\.\w+)?$/

/** A quote's query that still calls its day `date`, under its name of today; null where it needs none. */
function withDayRenamed(query: URLSearchParams): URLSearchParams | null {
  if (!query.has('date') || query.getAll('asOf').some((day) => day.trim() !== '')) return null
  const rest = [...query].filter(([name]) => name !== 'asOf')
  return new URLSearchParams(rest.map(([name, value]) => [name === 'date' ? 'asOf' : name, value]))
}

function chosenRoles(query: URLSearchParams): Route {
  const ids = query
    .getAll('roles')
    .flatMap((value) => value.split(','))
    .map((value) => value.trim().toLowerCase())
    // An address cannot hold "." or ".." as a step: browsers resolve them away, even encoded.
    .filter((value) => !/^\.{0,2}$/.test(value))
  const rest = new URLSearchParams(query)
  rest.delete('roles')
  const path = ids.length === 0 ? '/compare' : `/compare/${ids.map(encodeURIComponent).join(joint)}`
  return { kind: 'moved', path, query: rest }
}
