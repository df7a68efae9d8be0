import type { ByteFile } from '@/lib/sheet/file'

/** A file in memory, handed over in pieces of at most `length` bytes. */
export function byteFile(name: string, content: string | Uint8Array, length = 1 << 16): ByteFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    size: bytes.length,
    read: async function* (from = 0, to = bytes.length) {
      const asked = bytes.subarray(from, to)
      for (let at = 0; at < asked.length; at += length) yield asked.subarray(at, at + length)
    },
  }
}
