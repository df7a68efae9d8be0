import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ByteFile } from '@/lib/sheet/file'

/** A file on disk as the readers of tables take it. */
export function openFile(path: string): ByteFile {
  return {
    name: basename(path),
    size: statSync(path).size,
    // `end` counts inclusively, so no bytes at all cannot be asked for.
    read: async function* (from = 0, to = Number.POSITIVE_INFINITY) {
      if (to > from) yield* createReadStream(path, { start: from, end: to - 1, highWaterMark: 1 << 18 })
    },
  }
}
