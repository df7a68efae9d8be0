/** What a release was made from, as its manifest says it. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { MarketInput } from '@/data/schema/source'
import type { RawFile } from './raw-files'

/** The lines of some files in the manifest, once they are read. */
export function inputsOf(files: readonly RawFile[]): Promise<MarketInput[]> {
  return Promise.all(
    files.map(async ({ path, name, source, tally }) => ({
      file: name,
      source,
      sha256: await sha256(path),
      ...tally.counts(),
    })),
  )
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
