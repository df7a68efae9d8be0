/** Answers on disk, one a file, each written whole: a run that is killed goes on from those it has. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from './replace-file'

const keptSchema = z.object({
  address: z.string(),
  /** When the host last gave it, or said that it still holds, in milliseconds since 1970. */
  askedAt: z.number(),
  /** Undefined where the host said that there is no such board. */
  body: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
})
export type Kept = z.infer<typeof keptSchema>

export class Cache {
  constructor(private readonly directory: string) {
    mkdirSync(directory, { recursive: true })
  }

  /** The answer kept for an address. A file that is not one of ours is as good as none. */
  read(address: string): Kept | undefined {
    const path = this.pathOf(address)
    if (!existsSync(path)) return undefined
    const { success, data } = keptSchema.safeParse(parsed(readFileSync(path, 'utf8')))
    return success && data.address === address ? data : undefined
  }

  keep(kept: Kept): void {
    // Unflushed: one that a power cut damages is asked for again.
    replaceFile(this.pathOf(kept.address), JSON.stringify(kept), { flush: false })
  }

  private pathOf(address: string): string {
    return join(this.directory, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
