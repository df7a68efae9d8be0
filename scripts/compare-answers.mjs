// Whether a site still says what another build of it said, at 400 addresses: pages as readers meet them, the API, files.
//   node scripts/compare-answers.mjs record http://127.0.0.1:3000 before
//   node scripts/compare-answers.mjs diff before after [--swap PATTERN TEXT]…
// A swap is a change that was meant, made in the first recording before it is compared. `diff` ends with 1 where any differ.
// `record` takes --only PATTERN, to record some addresses again. Chromium: as for the browser tests.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparedAddresses } from './compare/addresses.mjs'
import { printDifferences } from './compare/answers-diff.mjs'
import { fileAnswer } from './compare/file-answer.mjs'
import { openBrowser, openPage, shared } from './compare/open-browser.mjs'
import { pageAnswer } from './compare/page-answer.mjs'

const pagesAtOnce = 3
const [verb, from = '', to = '', ...options] = process.argv.slice(2)

async function record(base, directory, only) {
  const all = await comparedAddresses()
  const addresses = all.map((each, index) => ({ ...each, index })).filter(({ address }) => only.test(address))
  mkdirSync(directory, { recursive: true })
  const keep = (index, address, parts) => {
    const name = `${String(index).padStart(3, '0')}${address.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80)}.json`
    writeFileSync(join(directory, name), `${JSON.stringify({ address, parts }, null, 1)}\n`)
  }
  const browser = await openBrowser()
  await shared(
    addresses.filter(({ isPage }) => isPage),
    pagesAtOnce,
    () => openPage(browser, { viewport: { width: 1280, height: 800 } }, ['*.woff2']),
    async (page, { address, index }) => {
      try {
        keep(index, address, await pageAnswer(page, base, address))
      } catch (cause) {
        throw new Error(`no record of ${address}`, { cause })
      }
    },
  )
  await browser.close()
  for (const { address, index } of addresses.filter(({ isPage }) => !isPage))
    keep(index, address, await fileAnswer(base, address))
  console.log(`${addresses.length} addresses recorded in ${directory}`)
}

function optionsOf(words) {
  const swaps = []
  let only = /(?:)/
  for (let at = 0; at < words.length; )
    if (words[at] === '--swap') {
      swaps.push([new RegExp(words[at + 1], 'g'), words[at + 2]])
      at += 3
    } else if (words[at] === '--only') {
      only = new RegExp(words[at + 1])
      at += 2
    } else giveUp()
  return { swaps, only }
}

function giveUp() {
  console.error('Usage: compare-answers.mjs record BASE_URL DIRECTORY [--only PATTERN]')
  console.error('       compare-answers.mjs diff DIRECTORY DIRECTORY [--swap PATTERN TEXT]…')
  process.exit(2)
}

const { swaps, only } = optionsOf(options)
if (to === '') giveUp()
if (verb === 'record') await record(from.replace(/\/$/, ''), to, only)
else if (verb === 'diff') process.exitCode = printDifferences(from, to, swaps) > 0 ? 1 : 0
else giveUp()
