/** Which page answers an address: as asked, under the rendered-on-demand twin, or elsewhere. */

/** What to do with a request: answer it as asked, from the path of the twin, or by sending the reader to another address. */
export type Route =
  | { readonly kind: 'asked' }
  | { readonly kind: 'live'; readonly path: string }
  | {
      readonly kind: 'moved'
      readonly path: string
      readonly query: URLSearchParams
    }

/**
 * The route of a path (percent-encoded, starting with /) and its query. Comparisons that are not prepared, or that
 * show `only` one role, are rendered on demand under /live, an address that readers never see. Never throws.
 */
export function routeOf(path: string, query: URLSearchParams, isPrepared: boolean): Route {
  if (path === '/live' || path.startsWith('/live/')) return { kind: 'moved', path: withoutLive(path), query }
  if (path === '/compare' && query.has('roles')) return chosenRoles(query)
  const isLive = path.startsWith('/compare/') && (!isPrepared || query.has('only'))
  // Next answers a broken encoding with 404 where it was asked, but with 500 behind a rewrite.
  return isLive && decodedPath(path) !== null ? { kind: 'live', path: `/live${path}` } : { kind: 'asked' }
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

function chosenRoles(query: URLSearchParams): Route {
  const ids = query
    .getAll('roles')
    .flatMap((value) => value.split(','))
    .map((value) => value.trim().toLowerCase())
    // An address cannot hold "." or ".." as a step: browsers resolve them away, even encoded.
    .filter((value) => !/^\.{0,2}$/.test(value))
  const rest = new URLSearchParams(query)
  rest.delete('roles')
  const path = ids.length === 0 ? '/compare' : `/compare/${ids.map(encodeURIComponent).join('-vs-')}`
  return { kind: 'moved', path, query: rest }
}
