import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command in the checkout and returns its exit code; 1 when it could not start or was killed. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status ?? 1
}

/** Runs a tool of node_modules by its package's entry in `bin`, which works without a shell on every system. */
export function runTool(name, args, env = {}, bin = name) {
  return run(process.execPath, [toolPath(name, bin), ...args], {
    NEXT_TELEMETRY_DISABLED: '1',
    ...env,
  })
}

export function toolPath(name, bin = name) {
  const manifest = join(root, 'node_modules', name, 'package.json')
  const entry = createRequire(manifest)(manifest).bin
  return join(dirname(manifest), typeof entry === 'string' ? entry : entry[bin])
}
