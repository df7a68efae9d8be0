import { chromium } from '@playwright/test'
import { ensureBrowser } from '../browser.mjs'
import { browserFlags } from '../browser-flags.mjs'
import { untilAlive } from '../until-alive.mjs'

export function openBrowser(more = []) {
  return chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags, ...more] })
}

/** Runs `use` on each of a list, `count` at a time, each with a worker of its own. */
export async function shared(list, count, makeWorker, use) {
  const waiting = [...list.entries()]
  await Promise.all(
    Array.from({ length: count }, async () => {
      const worker = await makeWorker()
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await use(worker, next[1], next[0])
    }),
  )
}

// What each page still waits for; what was blocked or is asked for ahead of a click is nothing to wait for.
const awaited = new WeakMap()

/** A page that fetches neither `blocked` addresses nor what the router asks for ahead of a click. */
export async function openPage(browser, options, blocked = []) {
  const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-US', ...options })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setBlockedURLs', { urls: ['*_rsc=*', ...blocked] })
  const pending = new Set()
  page.on('request', (request) => request.url().includes('_rsc=') || pending.add(request))
  page.on('requestfinished', (request) => pending.delete(request))
  page.on('requestfailed', (request) => pending.delete(request))
  awaited.set(page, pending)
  return page
}

/**
 * Goes to an address and waits until nothing more comes of itself: React has taken over, what loads when it is near has
 * been near, and the page is the same twice.
 */
export async function settledAt(page, url) {
  awaited.get(page).clear()
  await page.goto(url, { waitUntil: 'load' })
  await page.evaluate(untilAlive)
  await page.evaluate(scrollThrough)
  do await page.evaluate(untilStill)
  while (awaited.get(page).size > 0)
}

async function scrollThrough() {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const to = (top) => window.scrollTo({ top, behavior: 'instant' })
  for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
    to(top)
    await frame()
  }
  to(0)
  await frame()
}

async function untilStill() {
  const said = () => document.body.innerHTML
  for (let before = ''; before !== said(); ) {
    before = said()
    await new Promise((done) => setTimeout(done, 100))
  }
}
