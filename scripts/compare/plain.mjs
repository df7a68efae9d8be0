const kept = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'allow',
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-expose-headers',
  'access-control-max-age',
  'cross-origin-resource-policy',
  'x-content-type-options',
  'referrer-policy',
]

/** A text without what a build or a request gives anew: nonces, hashes of scripts, addresses of assets. */
export function plain(text) {
  return text
    .replace(/'(nonce|sha256)-[^']*'( '(nonce|sha256)-[^']*')*/g, "'…'")
    .replace(/nonce="[^"]*"/g, 'nonce="…"')
    .replace(/\/_next\/static\/[^"'\s)\\]*/g, '/_next/static/…')
}

/** The status of an answer, where it was found in the end, and the headers that a reader or a browser acts on. */
export function answerLines(base, { status, url, headers }) {
  const told = kept.filter((name) => headers.has(name)).map((name) => `${name}: ${plain(headers.get(name))}`)
  return [`status ${status}`, `at ${url.replace(base, '')}`, ...told]
}
