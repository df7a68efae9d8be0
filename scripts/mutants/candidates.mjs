import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { numberOf } from '../compare/chance.mjs'
import { editsOf } from './edits.mjs'
import { runningNodes } from './syntax.mjs'

const places = ['lib', 'app', 'components']

/**
 * `count` mutants by lot out of every candidate of the product's code, as `{ path, line, name, start, end, text, before, after }`.
 * A candidate's lot hangs on its line and the two beside it, not on its file: code that only moves has the same mutants.
 */
export function mutants(root, seed, count) {
  const files = places.flatMap((place) =>
    readdirSync(join(root, place), { recursive: true }).map((name) => join(place, name)),
  )
  return (
    files
      .filter((path) => /\.tsx?$/.test(path))
      .sort()
      .flatMap((path) => candidatesOf(path, readFileSync(join(root, path), 'utf8'), seed))
      .sort((a, b) => a.lot - b.lot)
      // The same lines in two files are one mutant, so that it stays when they become one.
      .filter(({ lot }, index, all) => lot !== all[index - 1]?.lot)
      .slice(0, count)
  )
}

function candidatesOf(path, source, seed) {
  const lines = source.split('\n')
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1) + line.length + 1)
  return [...runningNodes(source, path)]
    .flatMap((each) => editsOf(each, source))
    .map((edit) => {
      const index = starts.findLastIndex((start) => start <= edit.start)
      const [above = '', own = '', below = ''] = [index - 1, index, index + 1].map((at) => (lines[at] ?? '').trim())
      const indent = lines[index].length - lines[index].trimStart().length
      const column = edit.start - starts[index] - indent
      const lot = numberOf([seed, above, own, below, edit.name, column].join('\n'))
      return { path, line: index + 1, ...edit, ...asShown(source, edit, starts[index], starts[index + 1] - 1), lot }
    })
}

/** A mutant's first line before and after, without what stands around it. */
function asShown(source, { start, end, text }, lineStart, lineEnd) {
  const last = Math.max(end, lineEnd)
  const before = source.slice(lineStart, last)
  const after = source.slice(lineStart, start) + text + source.slice(end, last)
  return { before: short(before), after: short(after) }
}

function short(text) {
  const one = text.replace(/\s+/g, ' ').trim()
  return one.length > 200 ? `${one.slice(0, 200)}…` : one
}

/** A file's text with a mutant in it. */
export function mutated(source, { start, end, text }) {
  return source.slice(0, start) + text + source.slice(end)
}
