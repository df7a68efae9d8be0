/** The files inside a ZIP archive, each inflated piece by piece, so that none is ever whole in memory. */
import { Inflate } from 'fflate'
import { type ByteFile, bytesOf, FileError } from './file'

/** One file of an archive, as the archive’s own list has it; sizes and offset in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const longestComment = 0xffff
const headerLength = 30
// Deflate makes at most 1,032 bytes of one, so a step holds at most 17 MB.
const stepLength = 1 << 14

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

/** The archive's own list of its files, by name. Throws `FileError` where it is not a whole ZIP archive. */
export async function zipEntries(file: ByteFile): Promise<ReadonlyMap<string, ZipEntry>> {
  const tail = viewOf(await bytesOf(file, Math.max(0, file.size - endLength - longestComment), file.size))
  let end = tail.byteLength - endLength
  while (end >= 0 && tail.getUint32(end, true) !== endMark) end--
  if (end < 0)
    throw new FileError(
      file.name,
      'expected a whole ZIP archive (XLSX); its list of contents is missing: is the file cut short?',
    )
  const length = tail.getUint32(end + 12, true)
  const start = tail.getUint32(end + 16, true)
  if (start + length > file.size) throw new FileError(file.name, 'the archive’s list of contents is not where it says')
  return listed(file.name, await bytesOf(file, start, start + length))
}

function listed(file: string, bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const list = viewOf(bytes)
  const entries = new Map<string, ZipEntry>()
  for (let at = 0; at + 46 <= bytes.length; ) {
    if (list.getUint32(at, true) !== entryMark) throw new FileError(file, 'the archive’s list of contents is garbled')
    const nameLength = list.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name, {
      name,
      method: list.getUint16(at + 10, true),
      crc: list.getUint32(at + 16, true),
      packed: list.getUint32(at + 20, true),
      size: list.getUint32(at + 24, true),
      offset: list.getUint32(at + 42, true),
    })
    at += 46 + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of one file of the archive. Throws `FileError` when they are damaged or more than the archive says. */
export async function* zipContent(file: ByteFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const damaged = (why: string) => new FileError(file.name, `${entry.name} inside it is damaged: ${why}`)
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`packed by method ${entry.method}, expected 0 or 8`)
  const header = viewOf(await bytesOf(file, entry.offset, entry.offset + headerLength))
  if (header.byteLength < headerLength) throw new FileError(file.name, 'is cut short')
  // The header before the bytes repeats the name, at a length of its own.
  const start = entry.offset + headerLength + header.getUint16(26, true) + header.getUint16(28, true)
  const unpack = entry.method === 0 ? (piece: Uint8Array) => [piece] : inflater(damaged)
  let read = 0
  let size = 0
  let crc = ~0
  for await (const packed of steps(file.read(start, start + entry.packed))) {
    read += packed.length
    for (const piece of unpack(packed, read === entry.packed)) {
      size += piece.length
      if (size > entry.size) throw damaged(`it is longer than ${entry.size} bytes`)
      for (const byte of piece) crc = (crcs[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
      yield piece
    }
  }
  if (read < entry.packed) throw damaged('it is cut short')
  if (~crc >>> 0 !== entry.crc) throw damaged('its checksum does not match')
}

async function* steps(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += stepLength) yield piece.subarray(at, at + stepLength)
}

function inflater(damaged: (why: string) => FileError): (packed: Uint8Array, isLast: boolean) => Uint8Array[] {
  let ready: Uint8Array[] = []
  const inflate = new Inflate((piece) => ready.push(piece))
  return (packed, isLast) => {
    ready = []
    try {
      inflate.push(packed, isLast)
    } catch (error) {
      throw damaged(error instanceof Error ? error.message : String(error))
    }
    return ready
  }
}

/** What each byte adds to the checksum, CRC-32 as ZIP has it. */
const crcs = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})
