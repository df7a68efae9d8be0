/** Edits as an address keeps them: deflated, in letters that need no escape. By the platform’s own streams, which browsers and servers have. */
import { cleaned, type Edits, longestPart, partNames } from './edits'

/** The longest that an address may keep; more is kept in the browser alone. */
export const longestKept = 1800
/** The most bytes that a packed text may open to: more is not ours. */
const mostBytes = partNames.length * longestPart * 4

/** The text of some edits, empty for none. */
export async function packEdits(edits: Edits): Promise<string> {
  const kept = Object.fromEntries(partNames.flatMap((name) => (edits[name] === undefined ? [] : [[name, edits[name]]])))
  if (Object.keys(kept).length === 0) return ''
  const bytes = await throughout(new TextEncoder().encode(JSON.stringify(kept)), new CompressionStream('deflate-raw'))
  const text = Array.from(bytes ?? [], (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The edits that were packed; null where the text is none of ours. Never throws. */
export async function unpackEdits(text: string): Promise<Edits | null> {
  try {
    const packed = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    const bytes = await throughout(packed, new DecompressionStream('deflate-raw'))
    return bytes === null ? null : cleaned(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return null
  }
}

/** All bytes that come out of a stream; null where they are more than any brief holds. */
async function throughout(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    length += value.length
    if (length > mostBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
