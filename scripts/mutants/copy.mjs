import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toolPath } from '../run.mjs'

// A mutant can make a loop endless; tests that finish nothing for this long have met one.
const mostSilentMinutes = 20

/** A copy of the checkout as it stands, in which a file can be made wrong; its packages are the checkout's. */
export function checkoutCopy(root) {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'mutants-'))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 1e8,
  })
  for (const file of files.toString().split('\0').filter(Boolean))
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  // A lock file younger than the packages would have a test that starts the app install them anew, over the checkout's own.
  utimesSync(join(copy, 'package-lock.json'), 0, 0)
  return { directory: copy, remove: () => rmSync(copy, { recursive: true, force: true }) }
}

/** Runs the tests that reach some files: 'green', 'red' or 'endless', with what was printed. */
export function judged(directory, files) {
  // How long a test takes says nothing on a machine that does other things too.
  const limits = ['--bail', '1', '--maxWorkers', '1', '--testTimeout', '600000', '--hookTimeout', '600000']
  const args = [toolPath('vitest'), 'related', '--run', '--passWithNoTests', ...limits, ...files]
  const child = spawn(process.execPath, args, {
    cwd: directory,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let isEndless = false
  const stop = () => {
    isEndless = true
    process.kill(-child.pid, 'SIGKILL')
  }
  let limit = setTimeout(stop, mostSilentMinutes * 60_000)
  let printed = ''
  const hear = (text) => {
    printed += text
    clearTimeout(limit)
    limit = setTimeout(stop, mostSilentMinutes * 60_000)
  }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', hear)
  process.prependOnceListener('exit', stop)
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(limit)
      process.off('exit', stop)
      done({ verdict: isEndless ? 'endless' : code === 0 ? 'green' : 'red', printed })
    })
  })
}
