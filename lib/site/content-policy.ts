/** The Content-Security-Policy of each kind of answer. A page takes everything from this origin and runs no inline code but the scripts named one by one. */

const fixed = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
]

/**
 * The policy of a page whose inline scripts are `scripts`: source expressions such as 'sha256-…' or 'nonce-…', quotes
 * included. Throws `RangeError` for any other expression, since one 'unsafe-inline' would undo the rest.
 */
export function contentPolicy(scripts: readonly string[]): string {
  const odd = scripts.find((script) => !/^'(sha256|nonce)-[A-Za-z0-9+/]+={0,2}'$/.test(script))
  if (odd !== undefined) throw new RangeError(`not a hash or nonce: ${odd}`)
  return [...fixed, ["script-src 'self'", ...scripts].join(' ')].join('; ')
}

/**
 * The policy under `next dev`, whose overlay, fast refresh and stack traces need inline code, eval and a web socket.
 * What it still forbids, other origins above all, is forbidden in production too.
 */
export function developmentPolicy(): string {
  const loosened = fixed.map((directive) => {
    if (directive.startsWith('style-src')) return `${directive} 'unsafe-inline'`
    return directive.startsWith('connect-src') ? `${directive} ws:` : directive
  })
  return [...loosened, "script-src 'self' 'unsafe-inline' 'unsafe-eval'"].join('; ')
}

/** The policy of an answer of the API, which never runs and loads nothing. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

/** The policy of a file: it never runs, and a picture opened by itself keeps its own styles. */
export const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'"
