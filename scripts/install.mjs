import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** Installs the packages of package-lock.json when they are missing or older than it. */
export function ensurePackages() {
  // npm writes this file last, so an installation that was interrupted counts as missing.
  const installed = join(root, 'node_modules', '.package-lock.json')
  const isMissing = !existsSync(installed)
  if (!isMissing && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return

  console.log(`Installing packages (npm ci): ${isMissing ? 'none are installed' : 'package-lock.json is newer'} …`)
  // Under NODE_ENV=production npm would leave out the tools that the build needs.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const code = npm ? run(process.execPath, [npm, ...args]) : run('npm', args)
  if (code !== 0) {
    console.error('npm ci failed; its message is above.')
    process.exit(code)
  }
}
