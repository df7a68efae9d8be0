/**
 * What /quote sends at load and at first use, and how long a change takes to be answered on a machine four times slower.
 * `node tests/bench/quote-live.mjs [http://localhost:PORT]` asks a server that is already there.
 */
import { brotliCompressSync } from 'node:zlib'
import { openBrowser } from '../../scripts/compare/open-browser.mjs'

const base = process.argv[2] ?? 'http://localhost:3000'
const rounds = 6
const levels = ['staff', 'mid', 'junior', 'senior']

const browser = await openBrowser()
const page = await browser.newPage()
const responses = []
page.on('response', (response) => responses.push(response))
await page.goto(`${base}/quote?asOf=2027-01-15`, { waitUntil: 'networkidle' })
await report('at load', responses.splice(0))

const level = page.locator('form [name="level"]').first()
const heading = page.getByRole('heading', { level: 1 })
await level.selectOption('staff')
await heading.filter({ hasText: 'Staff' }).waitFor()
await page.waitForLoadState('networkidle')
await report('at first use and after it', responses.splice(0))

const client = await page.context().newCDPSession(page)
await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
const times = []
for (let round = 0; round < rounds * levels.length; round += 1)
  times.push(await timeOf(levels[(round + 1) % levels.length]))
await browser.close()
for (const name of ['answered', 'painted']) {
  const sorted = times.map((each) => each[name]).sort((a, b) => a - b)
  const at = (share) => Math.round(sorted[Math.floor(share * (sorted.length - 1))])
  console.log(`${name}: median ${at(0.5)} ms, 9 in 10 within ${at(0.9)} ms, of ${sorted.length} changes at 4x slowdown`)
}

/** From a choice until the heading is another, and until the frame after it. */
function timeOf(value) {
  return page.evaluate(
    (chosen) =>
      new Promise((resolve) => {
        const select = document.querySelector('form [name="level"]')
        const title = document.querySelector('h1')
        const start = performance.now()
        const watcher = new MutationObserver(() => {
          watcher.disconnect()
          const answered = performance.now() - start
          requestAnimationFrame(() => setTimeout(() => resolve({ answered, painted: performance.now() - start })))
        })
        watcher.observe(title, { subtree: true, childList: true, characterData: true })
        select.value = chosen
        select.dispatchEvent(new Event('change', { bubbles: true }))
      }),
    value,
  )
}

async function report(when, all) {
  const sums = {}
  for (const response of all) {
    const body = await response.body().catch(() => Buffer.alloc(0))
    const { pathname } = new URL(response.url())
    const kind = /\/quote\/parts\/(basics|state|role|wages)/.exec(pathname)?.[0] ?? response.request().resourceType()
    sums[kind] ??= { files: 0, raw: 0, brotli: 0 }
    sums[kind].files += 1
    sums[kind].raw += body.length / 1024
    sums[kind].brotli += brotliCompressSync(body).length / 1024
  }
  console.log(when)
  for (const [kind, { files, raw, brotli }] of Object.entries(sums))
    console.log(`  ${kind}: ${raw.toFixed(1)} KiB, ${brotli.toFixed(1)} brotli, in ${files}`)
}
