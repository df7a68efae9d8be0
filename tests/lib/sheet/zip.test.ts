import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bytesOf } from '@/lib/sheet/file'
import { type ZipEntry, zipContent, zipEntries } from '@/lib/sheet/zip'
import { byteFile } from '../../byte-file'
import { collected } from '../../collected'

const content = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index) % 251)
const archive = (level: 0 | 9, comment = '') =>
  zipSync({ 'a/é.xml': content, empty: new Uint8Array() }, { level, comment })

async function read(bytes: Uint8Array, change: Partial<ZipEntry> = {}, length?: number): Promise<Buffer> {
  const file = byteFile('a.xlsx', bytes, length)
  const entry = (await zipEntries(file)).get('a/é.xml')
  if (!entry) throw new Error('expected the entry')
  return Buffer.concat(await collected(zipContent(file, { ...entry, ...change })))
}

describe('the files of an archive', () => {
  test.each([0, 9] as const)('arrive whole at compression %i, however the bytes arrive', async (level) => {
    for (const length of [977, undefined]) expect((await read(archive(level), {}, length)).equals(content)).toBe(true)
  })

  test('are listed with their sizes, empty ones too', async () => {
    const file = byteFile('a.xlsx', archive(9))
    const entries = await zipEntries(file)
    expect([...entries.values()].map(({ name, size }) => [name, size])).toEqual([
      ['a/é.xml', 100_000],
      ['empty', 0],
    ])
    expect(Buffer.concat(await collected(zipContent(file, entries.get('empty') as ZipEntry)))).toHaveLength(0)
  })

  test('are inflated a little at a time', async () => {
    const file = byteFile('a.zip', zipSync({ zeros: new Uint8Array(10_000_000) }, { level: 9 }))
    let longest = 0
    for await (const piece of zipContent(file, (await zipEntries(file)).get('zeros') as ZipEntry))
      longest = Math.max(longest, piece.length)
    expect(longest).toBeLessThanOrEqual(1032 << 14)
  })
})

describe('a damaged archive is refused', () => {
  const whole = archive(9)
  test.each<[string, Partial<ZipEntry>, RegExp]>([
    ['a method that is not read', { method: 12 }, /^a\.xlsx: a\/é\.xml inside it is damaged: packed by method 12/],
    ['another checksum', { crc: 1 }, /its checksum does not match/],
    ['more bytes than it says', { size: 99_999 }, /it is longer than 99999 bytes/],
    ['an end before its bytes', { method: 0, packed: 1e6, size: 1e6 }, /it is cut short/],
    ['a place past the end', { offset: whole.length - 10 }, /a\.xlsx: is cut short/],
  ])('%s', async (_, change, message) => {
    await expect(read(whole, change)).rejects.toThrow(message)
  })

  test('bytes that are no deflate', async () => {
    // Just behind the header and the name: a block of a kind that there is not.
    const changed = whole.slice().fill(0xff, 38, 48)
    await expect(read(changed)).rejects.toThrow(/^a\.xlsx: a\/é\.xml inside it is damaged: invalid block type/)
  })

  test('a list that is not where it says, or is none', async () => {
    const at = whole.length - 22
    const changed = (offset: number, value: number) => {
      const copy = whole.slice()
      new DataView(copy.buffer).setUint32(at + offset, value, true)
      return zipEntries(byteFile('a.xlsx', copy))
    }
    await expect(changed(16, whole.length)).rejects.toThrow('not where it says')
    await expect(changed(16, 0)).rejects.toThrow('list of contents is garbled')
  })
})

test('bytes are given in one piece, as many as there are', async () => {
  expect(await bytesOf(byteFile('a', 'abcdef', 2), 1, 5)).toEqual(new TextEncoder().encode('bcde'))
  expect(await bytesOf(byteFile('a', 'abcdef'), 4, 9)).toEqual(new TextEncoder().encode('ef'))
  expect(await bytesOf(byteFile('a', 'abcdef'), 9, 12)).toHaveLength(0)
})
