/** The release that stands in a directory, as what another is made from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { PostedFile } from '@/data/schema/posted'
import { type Manifest, manifestSchema } from '@/data/schema/source'
import { FileError } from '@/lib/sheet/file'
import { paySource } from '@/lib/source/registry'
import { messageOf } from './command'
import { employerFamilies, employersOf } from './employers'
import type { JudgedRow } from './posted/observations'
import { postedSource } from './posted/posted'
import type { RawFile } from './raw-files'
import { Tally } from './tally'

/** The file of single ranges. */
export const rangesName = `${postedSource}-ranges.json`

export interface Standing {
  readonly directory: string
  readonly manifest: Manifest
  /** Texts by file name, the manifest aside. */
  readonly texts: ReadonlyMap<string, string>
}

/** Throws `FileError` where there is none. */
export function standingRelease(directory: string): Standing {
  if (!existsSync(join(directory, 'manifest.json')))
    throw new FileError(directory, 'holds no release to add to; --raw names the files that one is made from')
  const names = readdirSync(directory).filter((name) => name.endsWith('.json') && name !== 'manifest.json')
  const texts = new Map(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
  return {
    directory,
    manifest: checked(join(directory, 'manifest.json'), manifestText(directory), manifestSchema),
    texts,
  }
}

const manifestText = (directory: string) => readFileSync(join(directory, 'manifest.json'), 'utf8')

/** One of its files, by the schema that the app reads it by. Throws `FileError` where it is missing or breaks its schema. */
export function parsed<S extends z.ZodType>({ directory, texts }: Standing, name: string, schema: S): z.output<S> {
  const text = texts.get(name)
  if (text === undefined) throw new FileError(join(directory, name), 'is missing from the release that stands')
  return checked(join(directory, name), text, schema)
}

function checked<S extends z.ZodType>(path: string, text: string, schema: S): z.output<S> {
  const { success, data, error } = schema.safeParse(jsonIn(path, text))
  if (success) return data
  const [issue] = error.issues
  throw new FileError(path, `breaks its own rules at ${issue?.path.join('.')}: ${issue?.message}`)
}

function jsonIn(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FileError(path, `is no JSON: ${messageOf(error)}`)
  }
}

/** The ranges that stand, each a row as it was read: its file has no others. Throws RangeError where one names what the file does not list. */
export function standingRows({ ranges, roles, levels, employers, places, feeds }: PostedFile): JudgedRow[] {
  const { countedAs } = employersOf(employerFamilies())
  return ranges.map(([month, role, level, employer, title, place, lowUsd, highUsd, feed]) => {
    const [printed, ids] = listed(places, place)
    const [name] = listed(employers, employer)
    return {
      file: rangesName,
      row: {
        employer: name,
        title,
        place: printed,
        states: [],
        isRemote: false,
        month,
        firstSeen: undefined,
        lowUsd,
        highUsd,
        unit: 'year',
        feed: listed(feeds, feed).name,
        note: '',
      },
      reading: {
        employer: countedAs(name),
        role: listed(roles, role),
        level: listed(levels, level),
        places: ids,
      },
    }
  })
}

function listed<T>(list: readonly T[], at: number): T {
  const found = list[at]
  if (found === undefined) throw new RangeError(`${rangesName} lists ${list.length} and names the ${at}th`)
  return found
}

/** What stands, as one of the files that the new release is made from. */
export function standingFile({ directory, manifest }: Standing, rows: number): RawFile {
  const tally = new Tally()
  tally.keep(rows)
  return {
    path: join(directory, rangesName),
    name: `${rangesName} of ${manifest.dataVersion}`,
    source: paySource(postedSource).sourceId,
    said: [],
    tally,
  }
}
