import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { browserFlags } from '../../scripts/browser-flags.mjs'
import { root, toolPath } from '../../scripts/run.mjs'

const guideRoles = 'performance-engineer-vs-site-reliability-engineer-vs-backend-engineer'
const routes = [
  '/',
  `/compare/${guideRoles}`,
  `/compare/${guideRoles}-vs-machine-learning-engineer-vs-platform-engineer`,
  '/roles',
  '/roles/performance-engineer',
  '/data',
  '/search',
]
const kinds = { document: 'html', script: 'js', stylesheet: 'css', font: 'font' }

const port = await freePort()
const server = spawn(process.execPath, [toolPath('next'), 'start', '--port', String(port)], {
  cwd: root,
  stdio: 'ignore',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
try {
  await answers(`http://127.0.0.1:${port}/`)
  await measureAll(`http://127.0.0.1:${port}`)
} finally {
  server.kill()
}

async function measureAll(base) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: browserFlags,
  })
  console.log('kind   raw / gzip / brotli, KiB')
  for (const route of routes) {
    const page = await browser.newPage()
    const responses = []
    page.on('response', (response) => responses.push(response))
    await page.goto(base + route, { waitUntil: 'networkidle' })
    console.log(`\n${route}`)
    const sums = await sumByKind(responses)
    for (const [kind, { count, raw, gzip, brotli }] of Object.entries(sums)) {
      console.log(`${kind.padEnd(6)} ${[raw, gzip, brotli].map(kib).join(' / ')}  in ${count}`)
    }
    await page.close()
  }
  await browser.close()
}

async function sumByKind(responses) {
  const sums = {}
  for (const response of responses) {
    // A redirect has no body.
    const body = await response.body().catch(() => Buffer.alloc(0))
    const kind = kinds[response.request().resourceType()] ?? 'other'
    sums[kind] ??= { count: 0, raw: 0, gzip: 0, brotli: 0 }
    const sum = sums[kind]
    sum.count += 1
    sum.raw += body.length
    // Fonts are compressed already.
    sum.gzip += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length
    sum.brotli += kind === 'font' ? body.length : brotliCompressSync(body).length
  }
  return sums
}

function kib(bytes) {
  return (bytes / 1024).toFixed(1)
}

async function freePort() {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function answers(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the server did not answer at ${url}`)
}
