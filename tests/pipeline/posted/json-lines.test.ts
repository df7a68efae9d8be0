import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { jsonLines } from '@/pipeline/posted/json-lines'
import { collected } from '../../collected'

const schema = z.object({ n: z.number('expected a number'), text: z.string().optional() })

async function read(content: string) {
  const directory = mkdtempSync(join(tmpdir(), 'json-lines-'))
  try {
    const path = join(directory, 'a.jsonl')
    writeFileSync(path, content)
    return await collected(jsonLines({ name: 'a.jsonl', path }, schema))
  } finally {
    rmSync(directory, { recursive: true })
  }
}

test('each line is a value with its place, blank ones counted and passed over', async () => {
  expect(await read('\uFEFF{"n":1}\r\n\n  \n{"n":2,"more":true}')).toEqual([
    { line: 1, value: { n: 1 } },
    { line: 4, value: { n: 2 } },
  ])
  expect(await read('')).toEqual([])
})

test('lines are whole wherever the pieces end in which a file is read, of 256 KiB', async () => {
  const text = 'é😀'.repeat(5_000)
  const lines = Array.from({ length: 60 }, (_, n) => JSON.stringify({ n, text }))
  const found = await read(`${lines.join('\n')}\n`)
  expect(found.map(({ line, value }) => [line, value.n])).toEqual(lines.map((_, n) => [n + 1, n]))
  expect(found.every(({ value }) => value.text === text)).toBe(true)
  await expect(read(`${lines.join('\n')}\n{"n":"x"}`)).rejects.toThrow('a.jsonl, line 61, column n: expected a number')
})

test('a line of more than 1 MiB is refused where it stands', async () => {
  await expect(read(`{"n":1}\n{"n":2,"text":"${'x'.repeat(1_500_000)}"}`)).rejects.toThrow(
    'a.jsonl, line 2: expected a line of at most 1 MiB',
  )
})
