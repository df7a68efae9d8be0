import { spawn } from 'node:child_process'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { openBrowser } from '../../scripts/compare/open-browser.mjs'
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

// On a port that is free.
const server = spawn(process.execPath, [toolPath('next'), 'start', '--port', '0'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
try {
  await measureAll(await addressOf(server))
} finally {
  server.kill()
}

/** Where the server answers, once it says that it does. */
function addressOf({ stdout }) {
  let said = ''
  return new Promise((resolve, reject) => {
    stdout.on('data', (text) => {
      said += text
      const [, address] = /Local: +(\S+).*Ready/s.exec(said) ?? []
      if (address) resolve(address)
    })
    stdout.on('end', () => reject(new Error(`the server did not start: ${said}`)))
  })
}

async function measureAll(base) {
  const browser = await openBrowser()
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
