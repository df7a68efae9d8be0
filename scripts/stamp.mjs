import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const inputs = ['app', 'components', 'data', 'lib', 'public', 'proxy.ts', 'next.config.js', 'tsconfig.json']
const more = ['package-lock.json', 'scripts/build.mjs', 'scripts/hashes.mjs']
const stamp = join(root, '.next', 'build-stamp')

/** Whether .next was made, to the end, from the files as they are now. */
export const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsHash()

export const clearStamp = () => rmSync(stamp, { force: true })

export const writeStamp = (hash) => writeFileSync(stamp, hash)

/** One hash of everything the build reads; of contents, not dates, so that a fresh checkout of the same files agrees. */
export function inputsHash() {
  // Prerendered pages hold the site's own address.
  const hash = createHash('sha256').update(`${process.versions.node}\0${process.env.SITE_URL ?? ''}`)
  for (const path of [...inputs, ...more].flatMap(filesUnder)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}
