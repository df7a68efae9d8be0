import './node-version.mjs'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensurePackages } from './install.mjs'
import { readReport } from './report.mjs'
import { root, run, runTool } from './run.mjs'
import { isFresh } from './stamp.mjs'

const cache = join(root, '.cache')
const reports = { unit: join(cache, 'vitest.json'), e2e: join(cache, 'playwright.json') }

let isTyped = false

const steps = {
  lint: () => runTool('@biomejs/biome', ['check', '.'], {}, 'biome'),
  // A fresh clone lacks the types of CSS imports and of the routes until Next writes them.
  types: () => {
    const code = runTool('next', ['typegen']) || runTool('typescript', ['--noEmit'], {}, 'tsc')
    isTyped = code === 0
    return code
  },
  unit: () =>
    runTool('vitest', [
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports.unit}`,
    ]),
  // What this run has found to be typed as it should needs no second look by the build.
  build: () => run(process.execPath, ['scripts/build.mjs'], isTyped ? { TYPES_CHECKED: '1' } : {}),
  e2e: () => {
    if (isFresh()) return runTool('@playwright/test', ['test'], { CHROME_PATH: browser }, 'playwright')
    console.error('The browser tests did not run: there is no finished build of the files as they are now.')
    return 1
  },
}

ensurePackages()
const chosen = chosenSteps(process.argv.slice(2))
const browser = chosen.includes('e2e') ? ensureBrowser() : ''
mkdirSync(cache, { recursive: true })

const results = chosen.map(timed)
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${results.map(({ line }) => line).join('\n')}`)
for (const name of results.flatMap(({ failures }) => failures)) console.log(`failed: ${name}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function chosenSteps(names) {
  const unknown = names.find((name) => !Object.hasOwn(steps, name))
  if (unknown !== undefined) {
    console.error(`“${unknown}” is not a step of the tests; they are ${Object.keys(steps).join(', ')}.`)
    process.exit(1)
  }
  const wanted = new Set(names.length === 0 ? Object.keys(steps) : names)
  if (wanted.has('e2e') && !isFresh()) wanted.add('build')
  return Object.keys(steps).filter((name) => wanted.has(name))
}

function timed(name) {
  console.log(`\n— ${name}`)
  // The report of an earlier run must not stand in for one that this run fails to write.
  if (reports[name]) rmSync(reports[name], { force: true })
  const start = performance.now()
  const isGood = steps[name]() === 0
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const { passed, failed, failures } = reports[name]
    ? readReport(reports[name])
    : { passed: isGood ? 1 : 0, failed: 0, failures: [] }
  return {
    passed,
    failures,
    // A step can fail with no test failing, as when coverage is short.
    failed: isGood ? failed : Math.max(failed, 1),
    line: `${isGood ? '✓' : '✗'} ${name.padEnd(5)} ${seconds.padStart(6)} s`,
  }
}
