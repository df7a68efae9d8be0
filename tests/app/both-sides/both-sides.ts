/**
 * The browser answers from the files that it fetches what the server answers from the dataset: the same page, byte for byte. Asked in
 * quarters, a file each, so that every core has one to do.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { quotePage } from '@/app/quote/asked'
import { GET, generateStaticParams } from '@/app/quote/parts/[file]/route'
import { today } from '@/app/today'
import { quoteHref } from '@/lib/quote/address'
import { basicsFile, lawsFile, wagesFile } from '@/lib/quote/live/data-files'
import {
  askedHere,
  type BasicsFile,
  type CameFiles,
  filesBeside,
  filesFor,
  groundHere,
  type StateFile,
} from '@/lib/quote/live/parts'
import { type PageGround, pageOf } from '@/lib/quote/page'
import '../../chance'
import { anyAddress } from '../../lib/quote-address'

/** How many asks a quarter: each is answered twice, in full. */
const asks = Number(process.env.ASKS ?? 10_000) / 4
/** How many of them from no file more than they ask for. */
const exact = 75
const seed = Number(process.env.SEED ?? 20261123)

const texts = new Map<string, string>()
async function fetched<T>(file: string): Promise<T> {
  const before = texts.get(file)
  const text = before ?? (await (await GET(new Request('http://here'), { params: Promise.resolve({ file }) })).text())
  texts.set(file, text)
  return JSON.parse(text) as T
}

export const basics = await fetched<BasicsFile>(basicsFile)

/** What the named files say; `change` is done to each first. */
export async function came(files: readonly string[], change: (file: object) => void = () => {}): Promise<CameFiles> {
  const all = async <T extends object>(kind: string): Promise<T[]> => {
    const own = await Promise.all(files.filter((file) => file.startsWith(kind)).map((file) => fetched<T>(file)))
    own.forEach(change)
    return own
  }
  return {
    basics,
    roles: await all('role-'),
    states: await all<StateFile>('state-'),
    wages: files.includes(wagesFile) ? await fetched(wagesFile) : null,
    laws: files.includes(lawsFile) ? await fetched(lawsFile) : null,
  }
}

/** The browser's page of a query, from exactly the files that it asks for, or from all of them, as after a while. */
export async function pageThere(query: URLSearchParams, whole?: PageGround) {
  const { read, unread } = askedHere(query, basics, new Map(), today())
  expect(unread).toEqual([])
  if (whole) return pageOf(query, read, whole)
  const files = filesFor(basics, read.address)
  const page = pageOf(query, read, groundHere(await came(files), today()))
  const more = filesBeside(page).filter((file) => !files.includes(file))
  return more.length === 0 ? page : pageOf(query, read, groundHere(await came([...files, ...more]), today()))
}

const queryOf = (href: string) => new URLSearchParams(href.split('?')[1])

/** Answers its quarter of the random asks on both sides. */
export async function expectSameOfQuarter(quarter: 1 | 2 | 3 | 4): Promise<void> {
  const all = generateStaticParams().map(({ file }) => file)
  const whole = groundHere(await came(all), today())
  for (const [at, address] of fc.sample(anyAddress, { numRuns: asks, seed: seed + quarter }).entries()) {
    const query = queryOf(quoteHref(address))
    const [here, there] = [quotePage(query), await pageThere(query, at < exact ? undefined : whole)]
    if (JSON.stringify(there) !== JSON.stringify(here)) expect({ query: String(query), ...there }).toEqual(here)
  }
}
