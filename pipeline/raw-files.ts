/** The raw files of a directory, by what they are. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { FileError } from '@/lib/sheet/file'
import { messageOf } from './command'
import { type Kind, type KindName, kinds } from './raw-kinds'
import { Tally } from './tally'

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
