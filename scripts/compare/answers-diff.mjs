import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hunks } from './lines.mjs'

const shownLines = 12
const shownLetters = 240

/**
 * Prints what differs between two recordings: for each address its parts and hunks, then each hunk once with the number of
 * addresses that have it. `swaps` are changes that are meant, as pairs of a pattern and what it becomes: they are made in
 * the first recording before it is compared. Returns how many addresses differ.
 */
export function printDifferences(before, after, swaps) {
  const [a, b] = [recorded(before), recorded(after)]
  const addressesByHunk = new Map()
  let differing = 0
  for (const address of new Set([...a.keys(), ...b.keys()])) {
    const found = differencesOf(a.get(address), b.get(address), swaps)
    if (found.length === 0) continue
    differing++
    console.log(`\n${address}\n  differs in ${[...new Set(found.map(({ part }) => part))].join(', ')}`)
    for (const { part, hunk } of found) {
      console.log(indented(`${part}:\n${hunk}`))
      addressesByHunk.set(hunk, (addressesByHunk.get(hunk) ?? new Set()).add(address))
    }
  }
  console.log(
    `\n== ${differing} of ${a.size} addresses differ${differing > 0 ? '; each hunk once, the most frequent first:' : ''}`,
  )
  for (const [hunk, addresses] of [...addressesByHunk].sort(([, x], [, y]) => y.size - x.size))
    console.log(`${addresses.size} × such as ${[...addresses][0]}\n${indented(hunk)}`)
  return differing
}

function differencesOf(a, b, swaps) {
  if (a === undefined || b === undefined)
    return [
      { part: 'list', hunk: a === undefined ? '+ only in the second recording' : '- only in the first recording' },
    ]
  const swapped = (line) => swaps.reduce((text, [from, to]) => text.replace(from, to), line)
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((part) =>
    hunks((a[part] ?? []).map(swapped), b[part] ?? []).map((hunk) => ({ part, hunk })),
  )
}

function recorded(directory) {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'))
  return new Map(
    files.sort().map((file) => {
      const { address, parts } = JSON.parse(readFileSync(join(directory, file), 'utf8'))
      return [address, parts]
    }),
  )
}

function indented(text) {
  const lines = text.split('\n')
  const left = lines.length - shownLines
  return [...lines.slice(0, shownLines), ...(left > 0 ? [`… ${left} more lines`] : [])]
    .map((line) => `    ${line.length > shownLetters ? `${line.slice(0, shownLetters)}…` : line}`)
    .join('\n')
}
