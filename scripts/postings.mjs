import './node-version.mjs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensurePackages } from './install.mjs'
import { root } from './run.mjs'

ensurePackages()

const { withModule } = await import('./typescript.mjs')
process.chdir(root)
const world = { now: Date.now, sleep: (milliseconds) => sleep(milliseconds), fetch }
process.exitCode = await withModule('/pipeline/boards/postings.ts', ({ runPostings }) =>
  runPostings(process.argv.slice(2), world),
)
