import type { z } from 'zod'
import type { Page, Posting } from './posting'

/** A page out of its entries: one that is not as documented does not take the others with it. */
export function pageOf<S extends z.ZodType>(
  entries: readonly unknown[],
  schema: S,
  read: (entry: z.infer<S>) => Posting | undefined,
): Page {
  const postings: Posting[] = []
  let unlisted = 0
  let unreadable = 0
  for (const each of entries) {
    const { success, data } = schema.safeParse(each)
    const posting = success ? read(data) : undefined
    if (posting) postings.push(posting)
    else if (success) unlisted++
    else unreadable++
  }
  return { postings, entries: entries.length, unlisted, unreadable }
}
