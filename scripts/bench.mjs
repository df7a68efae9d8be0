import './node-version.mjs'
import { ensureBrowser } from './browser.mjs'
import { ensurePackages } from './install.mjs'
import { run, runTool } from './run.mjs'
import { isFresh } from './stamp.mjs'

ensurePackages()
if (!isFresh() && run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1)
const browser = ensureBrowser()

console.log('\n— lib timings')
const lib = runTool('vitest', ['bench', '--run', 'tests/bench'])

console.log('\n— bytes of each route: what a first visit fetches, prefetches included')
const bytes = run(process.execPath, ['tests/bench/route-bytes.mjs'], { CHROME_PATH: browser })
console.log('\n— counting generated observations in DuckDB')
const market = run(process.execPath, ['tests/bench/market.mjs'])
process.exitCode = lib || bytes || market
