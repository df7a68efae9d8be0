import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { untilAlive } from '../../scripts/until-alive.mjs'

interface Fixtures {
  /** A page as the server wrote it, alone or beside the other: no script runs in it. */
  unscripted: Page
}

interface Options {
  /** Response statuses of 400 and above that the test brings about on purpose. */
  allowStatus: number[]
}

export const widths = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } } as const

/** Use with `test.use(phone)`. Not Chromium's `isMobile`, which zooms out and so hides sideways scrolling. */
export const phone = {
  viewport: widths.narrow,
  hasTouch: true,
} as const

/** Every page of the context is watched: a test fails on anything that a reader's browser would complain of. */
export const test = base.extend<Options & Fixtures>({
  allowStatus: [[], { option: true }],
  // A key pressed before the scripts run is lost, and a link followed before then loads a page.
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page)
    page.goto = async (...args) => {
      const response = await goto(...args)
      if (javaScriptEnabled !== false) await page.evaluate(untilAlive)
      return response
    }
    await use(page)
  },
  context: async ({ context, baseURL, allowStatus, javaScriptEnabled }, use) => {
    const complaints = watch(context, new URL(baseURL ?? '').origin, allowStatus, javaScriptEnabled !== false)
    await use(context)
    expect(complaints, 'the browser complained').toEqual([])
  },
  unscripted: async ({ browser, baseURL, viewport, allowStatus }, use) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport, javaScriptEnabled: false })
    const complaints = watch(context, new URL(baseURL ?? '').origin, allowStatus, false)
    await use(await context.newPage())
    await context.close()
    expect(complaints, 'the browser complained').toEqual([])
  },
})

export { expect }

/** The same tests twice: with script, and of the page as the server wrote it. */
export function withAndWithoutScript(what: string, tests: (hasScript: boolean) => void): void {
  for (const javaScriptEnabled of [true, false])
    test.describe(`${what}, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
      test.use({ javaScriptEnabled })
      tests(javaScriptEnabled)
    })
}

function watch(
  context: BrowserContext,
  origin: string,
  allowStatus: readonly number[],
  runsScripts: boolean,
): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    // Chromium repeats each failed response as a message of its own; the response is judged below.
    if (!/^(error|warning)$/.test(message.type()) || /^Failed to load resource: the server/.test(message.text())) return
    complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) complaints.push(`other origin: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    // A page that is left gives up its open requests.
    const reason = request.failure()?.errorText
    // Without scripts Chromium refuses to fetch them, and calls that a matter of policy.
    const isRefused = reason === 'csp' && !runsScripts && request.resourceType() === 'script'
    if (reason !== 'net::ERR_ABORTED' && !isRefused) complaints.push(`no response: ${request.url()} (${reason})`)
  })
  context.on('response', (response) => {
    const status = response.status()
    if (status >= 400 && !allowStatus.includes(status)) complaints.push(`status ${status}: ${response.url()}`)
  })
  return complaints
}

/** Fails with every rule of WCAG 2.2 A and AA, and of good practice, that the page, or one part of it, breaks, and where. */
export async function expectAxeClean(
  page: Page,
  { part, without = [] }: { readonly part?: string; readonly without?: string[] } = {},
): Promise<void> {
  // Legacy mode leaves out what frames need; no page has one, and it takes a third of the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules(without)
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  )
  expect.soft(found, `axe on ${page.url()}`).toEqual([])
}

/** Runs axe on one part of the page wide and light, then narrow and dark. */
export async function expectPartAxeClean(page: Page, part: string): Promise<void> {
  for (const [size, colorScheme] of [
    [widths.wide, 'light'],
    [widths.narrow, 'dark'],
  ] as const) {
    // A color halfway through its transition has no contrast to speak of.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize(size)
    await expectAxeClean(page, { part })
  }
}

/** Fails when the page itself scrolls sideways, naming what sticks out. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const sticksOut = (element: Element) => {
      // A box can fit while the text in it does not.
      const range = document.createRange()
      range.selectNodeContents(element)
      return Math.max(element.getBoundingClientRect().right, range.getBoundingClientRect().right) > clientWidth
    }
    const culprits = [...document.querySelectorAll('body *')].filter(sticksOut)
    return [`${scrollWidth} px in ${clientWidth} px`, ...culprits.map((element) => element.outerHTML.slice(0, 120))]
  })
  expect.soft(found, `wider than the window on ${page.url()}`).toEqual([])
}
