import type { MarketInput } from '@/data/schema/source'
import type { Deviation } from './percentile-check'
import type { Release } from './release'

const count = (value: number) => value.toLocaleString('en-US')

/** What was read, kept and dropped; how many observations each source has of each role; how exact the cells are. */
export function reportOf({ files, inputs }: Release, deviations: readonly Deviation[]): string {
  return [...inputs.flatMap(inputLines), '', ...deviationLines(deviations), '', ...sizeLines(files)].join('\n')
}

function inputLines({ file, rows, kept, dropped }: MarketInput): string[] {
  return [
    `${file}: ${count(rows)} rows, ${count(kept)} kept`,
    ...dropped.map((each) => `  dropped ${count(each.rows)}: ${each.reason}`),
  ]
}

function deviationLines(deviations: readonly Deviation[]): string[] {
  const worst = Math.max(...deviations.map(({ off }) => off))
  return [
    ...deviations.map(
      ({ source, role, n, off }) =>
        `${source}, ${role}: ${count(n)} observations; percentiles from cells at most ${percent(off)} off`,
    ),
    `Percentiles from cells: at most ${percent(worst)} from those of the rows (0.500 % allowed).`,
  ]
}

const percent = (share: number) => `${(share * 100).toFixed(3)} %`

function sizeLines(files: ReadonlyMap<string, string>): string[] {
  const sizes = [...files].map(([name, text]) => [name, Buffer.byteLength(text)] as const)
  const all = sizes.reduce((sum, [, size]) => sum + size, 0)
  return [...sizes.map(([name, size]) => `${name}: ${count(size)} bytes`), `all: ${count(all)} bytes`]
}
