import { renameSync, writeFileSync } from 'node:fs'

/**
 * Puts a text in place of a file at once: it is written beside it, then renamed, so that nobody reads half of it. Flushed to
 * the disk before the renaming, it is whole even after a power cut.
 */
export function replaceFile(path: string, text: string, { flush }: { readonly flush: boolean }): void {
  const next = `${path}.next`
  writeFileSync(next, text, { flush })
  renameSync(next, path)
}
