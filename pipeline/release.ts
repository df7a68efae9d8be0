/** Puts a release of the market facts in place: its version, its files, and the swap of old for new. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, type MarketInput, manifestSchema } from '@/data/schema/source'
import { layOut } from './layout'

export interface Release {
  /** Texts by file name, the manifest aside. */
  readonly files: ReadonlyMap<string, string>
  readonly inputs: readonly MarketInput[]
}

/** Written to the disk before the next step. */
const flushed = { flush: true } as const

/** Where a release is written before it is put in place, and where the one before waits meanwhile. */
const besides = (directory: string) => ({ next: `${directory}.next`, old: `${directory}.old` })

/**
 * Replaces the directory by the release. Everything is written and flushed beside it first; then two renames, the one right
 * after the other, put it in place, so that no reader ever finds files of two releases together. Killed before the first
 * rename, the old directory stands untouched; killed between the two (microseconds, and only by a signal that cannot be
 * held back) it stands whole under `.old`, and the next run puts it back before anything else: see `recover`.
 */
export function publish(directory: string, release: Release, version: string): void {
  const { next, old } = besides(directory)
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  for (const [name, text] of release.files) writeFileSync(join(next, name), text, flushed)
  const releases = keepEarlier(directory, next, version)
  const manifest: Manifest = { dataVersion: version, madeOn: dayOf(version), releases, inputs: [...release.inputs] }
  writeFileSync(join(next, 'manifest.json'), layOut(manifestSchema.parse(manifest)), flushed)
  const isReplacing = existsSync(directory)
  withoutSignals(() => {
    if (isReplacing) renameSync(directory, old)
    renameSync(next, directory)
  })
  rmSync(old, { recursive: true, force: true })
}

/** What a quote of a release is made from; kept under `releases` when another takes its place. */
const quoteFiles = ['quotes.json', 'occupations.json', 'places.json']

/**
 * Copies what the earlier releases' quotes are made from, so that a quote keeps its figures, whatever came after it. Returns
 * the versions that are kept, the oldest first.
 */
function keepEarlier(directory: string, next: string, version: string): string[] {
  const kept = join(directory, 'releases')
  const to = join(next, 'releases')
  if (existsSync(kept)) cpSync(kept, to, { recursive: true })
  const present = presentRelease(directory)?.dataVersion
  if (present !== undefined && present !== version && existsSync(join(directory, 'quotes.json'))) {
    mkdirSync(join(to, present), { recursive: true })
    for (const name of quoteFiles) writeFileSync(join(to, present, name), readFileSync(join(directory, name)), flushed)
  }
  return (existsSync(to) ? readdirSync(to) : []).sort((a, b) => a.localeCompare(b, 'en-US', { numeric: true }))
}

/** Undoes what a run that was killed left behind. */
export function recover(directory: string): void {
  const { next, old } = besides(directory)
  if (existsSync(old) && !existsSync(directory)) renameSync(old, directory)
  rmSync(old, { recursive: true, force: true })
  rmSync(next, { recursive: true, force: true })
}

/** A signal that arrives meanwhile is heard, and heeded, afterwards. */
function withoutSignals(act: () => void): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const heed = (signal: NodeJS.Signals) => process.kill(process.pid, signal)
  for (const signal of signals) process.once(signal, heed)
  try {
    act()
  } finally {
    setImmediate(() => {
      for (const signal of signals) process.off(signal, heed)
    })
  }
}

/**
 * The version of a release: the one asked for; else the present one when nothing differs from it; else the day, with the
 * next number when the present one is of that day.
 */
export function versionFor(directory: string, release: Release, asked: string | undefined, today: string): string {
  if (asked !== undefined) return asked
  const present = presentRelease(directory)
  const day = today.replaceAll('-', '.')
  if (present === undefined) return day
  if (isSame(directory, present, release)) return present.dataVersion
  const [, sameDay, number] = new RegExp(`^(${day})(?:-(\\d+))?$`).exec(present.dataVersion) ?? []
  return sameDay ? `${day}-${Number(number ?? 1) + 1}` : day
}

function presentRelease(directory: string): Manifest | undefined {
  const path = join(directory, 'manifest.json')
  return existsSync(path) ? manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined
}

function isSame(directory: string, present: Manifest, { files, inputs }: Release): boolean {
  if (JSON.stringify(present.inputs) !== JSON.stringify(inputs)) return false
  return [...files].every(([name, text]) => {
    const path = join(directory, name)
    return existsSync(path) && readFileSync(path, 'utf8') === text
  })
}

const dayOf = (version: string) => version.slice(0, 10).replaceAll('.', '-')
