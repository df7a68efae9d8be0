/** The files inside a ZIP archive, each inflated as a stream, so that none is ever whole in memory. */
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { RawFileError } from './raw-error'

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

/** The archive's own list of its files, by name. Throws `RawFileError` where it is not a whole ZIP archive. */
export async function zipEntries(path: string): Promise<ReadonlyMap<string, ZipEntry>> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const tail = await readAt(handle, Math.max(0, size - endLength - longestComment), size)
    const end = lastMark(tail)
    if (end === -1)
      throw new RawFileError(
        basename(path),
        'expected a whole ZIP archive (XLSX); its list of contents is missing: is the file cut short?',
      )
    const length = tail.readUInt32LE(end + 12)
    const start = tail.readUInt32LE(end + 16)
    if (start + length > size)
      throw new RawFileError(basename(path), 'the archive’s list of contents is not where it says')
    return listed(path, await readAt(handle, start, start + length))
  } finally {
    await handle.close()
  }
}

async function readAt(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(to - from)
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, from)
  return buffer.subarray(0, bytesRead)
}

function lastMark(tail: Buffer): number {
  for (let at = tail.length - endLength; at >= 0; at--) if (tail.readUInt32LE(at) === endMark) return at
  return -1
}

function listed(path: string, list: Buffer): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  for (let at = 0; at + 46 <= list.length; ) {
    if (list.readUInt32LE(at) !== entryMark)
      throw new RawFileError(basename(path), 'the archive’s list of contents is garbled')
    const nameLength = list.readUInt16LE(at + 28)
    const name = list.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name, {
      name,
      method: list.readUInt16LE(at + 10),
      crc: list.readUInt32LE(at + 16),
      packed: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      offset: list.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32)
  }
  return entries
}

/** The bytes of one file of the archive. Throws `RawFileError` when they are damaged. */
export async function* zipContent(path: string, entry: ZipEntry): AsyncGenerator<Buffer> {
  const damaged = (why: string) => new RawFileError(basename(path), `${entry.name} inside it is damaged: ${why}`)
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`packed by method ${entry.method}, expected 0 or 8`)
  const start = await contentStart(path, entry)
  const source = createReadStream(path, { start, end: start + entry.packed - 1 })
  const content = entry.method === 0 ? new PassThrough() : createInflateRaw()
  const piped = pipeline(source, content).catch((error: Error) => error)
  let crc = 0
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      crc = crc32(chunk, crc)
      yield chunk
    }
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error))
  } finally {
    source.destroy()
    await piped
  }
  if (crc !== entry.crc) throw damaged('its checksum does not match')
}

/** The header before the bytes repeats the name, at a length of its own. */
async function contentStart(path: string, { offset }: ZipEntry): Promise<number> {
  const handle = await open(path)
  try {
    const header = await readAt(handle, offset, offset + 30)
    if (header.length < 30) throw new RawFileError(basename(path), 'is cut short')
    return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  } finally {
    await handle.close()
  }
}
