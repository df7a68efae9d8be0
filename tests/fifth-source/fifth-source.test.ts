/** A fifth measured source is data alone: in a copy of the checkout it stands everywhere, and no code was written for it. */
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildHouse } from './house'

let house = ''
beforeAll(() => {
  house = buildHouse()
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

test('a row and a cell file are all that a source needs', () => {
  const config = {
    // Not by their real paths, which would be the checkout’s.
    resolve: { alias: { '@': house }, preserveSymlinks: true },
    test: { include: ['tests/fifth-source/*.check.tsx'], testTimeout: 60_000 },
  }
  writeFileSync(join(house, 'vitest.config.mjs'), `export default ${JSON.stringify(config)}`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--root', house, '--reporter', 'dot'],
    { cwd: house, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', VITEST_POOL_ID: '', VITEST_WORKER_ID: '' } },
  )
  expect(status, `${stdout}\n${stderr}`).toBe(0)
}, 180_000)
