import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from './run.mjs'

const pagesDirectory = join(root, '.next', 'server', 'app')

/**
 * Writes .next/csp.json for proxy.ts: the inline scripts of each prerendered page as source expressions of a policy, and
 * the addresses that files answer rather than pages.
 */
export function writeHashes() {
  const pages = {}
  for (const file of readdirSync(pagesDirectory, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .sort()) {
    pages[addressOf(file)] = inlineScripts(readFileSync(join(pagesDirectory, file), 'utf8')).map(source)
  }
  // Any address can end in one of these two, so each policy with a nonce names their scripts as well. They are pages of
  // the root layout and bring its fixed theme script along.
  const anywhere = new Set([...(pages['/_not-found'] ?? []), ...(pages['/_global-error'] ?? [])])
  writeFileSync(
    join(root, '.next', 'csp.json'),
    JSON.stringify({ pages, anywhere: [...anywhere], files: fileRoutes() }),
  )
  return Object.keys(pages).length
}

/** The address of every route that is no page, as Next lists them. */
function fileRoutes() {
  const manifest = JSON.parse(readFileSync(join(root, '.next', 'app-path-routes-manifest.json'), 'utf8'))
  return Object.keys(manifest)
    .filter((source) => source.endsWith('/route'))
    .map((source) => manifest[source])
}

function addressOf(file) {
  const path = relative('.', file)
    .split(sep)
    .join('/')
    .replace(/\.html$/, '')
  return path === 'index' ? '/' : `/${path}`
}

/** The text of every inline script that a browser would run, as it stands between the tags. */
export function inlineScripts(html) {
  return [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script\b[^>]*>/gis)]
    .filter(
      ([, attributes]) =>
        !/\ssrc\s*=/i.test(attributes) && !/\stype\s*=\s*["']?application\/(ld\+)?json/i.test(attributes),
    )
    .map(([, , text]) => text)
}

function source(text) {
  // The browser hashes the script after its parser has turned CRLF and CR into LF.
  return `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`
}
