// Whether a site still looks as another build of it looked: every kind of page, some with a panel or their folds open or as
// they print, at 360, 768 and 1280 pixels, light and dark.
//   node scripts/compare-pictures.mjs record http://localhost:3000 before [--only PATTERN]
//   node scripts/compare-pictures.mjs diff before after [--to DIRECTORY]
// A pattern is of the pictures' names. `diff` ends with 1 where any differ. Chromium: as for the browser tests.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser, openPage, settledAt, shared } from './compare/open-browser.mjs'
import { printPictureDifferences } from './compare/picture-diff.mjs'
import { enter, pictureWindows } from './compare/picture-states.mjs'

const windowsAtOnce = 2
// Nothing of a font or a color may hang on the machine's screen.
const flags = ['--font-render-hinting=none', '--force-color-profile=srgb', '--hide-scrollbars']
const [verb, from = '', to = '', option, value = ''] = process.argv.slice(2)

async function record(base, directory, only) {
  mkdirSync(directory, { recursive: true })
  const browser = await openBrowser(flags)
  const windows = await pictureWindows(only)
  await shared(
    windows,
    windowsAtOnce,
    () => null,
    async (_, { width, theme, pictures }) => {
      const page = await openPage(browser, { viewport: { width, height: 800 }, colorScheme: theme })
      for (const picture of pictures) await take(page, base, picture, directory)
      await page.close()
    },
  )
  await browser.close()
  console.log(`${windows.flatMap(({ pictures }) => pictures).length} pictures recorded in ${directory}`)
}

async function take(page, base, { path, state, name }, directory) {
  await settledAt(page, base + path)
  await enter(page, state)
  await page.evaluate(() => document.fonts.ready)
  // A panel stands in the window, not in the page.
  const fullPage = state !== 'panel'
  await page.screenshot({
    path: join(directory, name),
    fullPage,
    animations: 'disabled',
    caret: 'hide',
    timeout: 90_000,
  })
}

async function diff(before, after, directory) {
  mkdirSync(directory, { recursive: true })
  const browser = await openBrowser(flags)
  const differing = await printPictureDifferences(browser, before, after, directory)
  await browser.close()
  return differing
}

if (to !== '' && verb === 'record')
  await record(from.replace(/\/$/, ''), to, new RegExp(option === '--only' ? value : ''))
else if (to !== '' && verb === 'diff')
  process.exitCode = (await diff(from, to, option === '--to' ? value : `${to}-differences`)) > 0 ? 1 : 0
else {
  console.error('Usage: compare-pictures.mjs record BASE_URL DIRECTORY [--only PATTERN]')
  console.error('       compare-pictures.mjs diff DIRECTORY DIRECTORY [--to DIRECTORY]')
  process.exitCode = 2
}
