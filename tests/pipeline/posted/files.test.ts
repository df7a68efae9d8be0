import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { postedColumns, postedRows } from '@/pipeline/posted/files'
import { Tally } from '@/pipeline/tally'
import { collected } from '../../collected'

async function read(name: string, content: string | Uint8Array) {
  const directory = mkdtempSync(join(tmpdir(), 'rolescope-posted-'))
  try {
    const path = join(directory, name)
    writeFileSync(path, content)
    const file = { path, name, source: 'postings', said: [], tally: new Tally() }
    const rows = await collected(postedRows(file))
    return { rows, dropped: Object.fromEntries(file.tally.counts().dropped.map((each) => [each.reason, each.rows])) }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

describe('a table of posted pay', () => {
  const plain = {
    company: 'Acme',
    title: 'Staff SRE',
    place: '"New York, NY; Remote"',
    states: 'NY|CA',
    remote: '1',
    date: '2026-10-05',
    lo: '150000',
    hi: '180000.5',
    unit: 'year',
    note: 'first posted 2026-03-01',
    feed: 'someone/jobs',
  }
  const table = (...rows: readonly Partial<typeof plain>[]) =>
    `${[postedColumns.join(','), ...rows.map((row) => Object.values({ ...plain, ...row }).join(','))].join('\r\n')}\n`

  test('is read into rows', async () => {
    const { rows } = await read(
      'a.csv',
      table({}, { date: '2024-03', note: '', states: '', remote: '0', unit: 'hour' }),
    )
    const [first, second] = rows
    expect(first).toEqual({
      employer: 'Acme',
      title: 'Staff SRE',
      place: 'New York, NY; Remote',
      states: ['NY', 'CA'],
      isRemote: true,
      month: '2026-10',
      firstSeen: '2026-03-01',
      lowUsd: 150_000,
      // $180,000.50, halves up.
      highUsd: 180_001,
      unit: 'year',
      note: 'first posted 2026-03-01',
      feed: 'someone/jobs',
    })
    expect(second).toMatchObject({ month: '2024-03', firstSeen: undefined, states: [], isRemote: false, unit: 'hour' })
  })

  test('takes the first line of a title, and lines of a place as one', async () => {
    const { rows } = await read('a.csv', table({ title: '"Staff SRE\nWe are looking"', place: '"New York,\r\nNY"' }))
    expect(rows).toMatchObject([{ title: 'Staff SRE', place: 'New York, NY' }])
  })

  test('takes the day as that of first posting where no note says another', async () => {
    const { rows } = await read('a.csv', table({ note: '2 zones' }))
    expect(rows.map(({ firstSeen }) => firstSeen)).toEqual(['2026-10-05'])
  })

  test('keeps whole ranges alone and counts the others', async () => {
    // Equal ends are passed on: whoever reads drops them as one amount.
    const { rows, dropped } = await read('a.csv', table({}, { hi: '' }, { lo: '' }, { lo: '190000' }, { hi: '150000' }))
    expect(rows.map(({ highUsd }) => highUsd)).toEqual([180_001, 150_000])
    expect(dropped).toEqual({ 'one amount, not a range': 2, 'its high is under its low': 1 })
  })

  test.each([
    [{ lo: 'lots' }, 'line 3, column lo: expected a number, found “lots”'],
    [
      { date: 'May 2026' },
      'line 3, column date: expected a day or a month, as 2026-10-05 or 2026-10, found “May 2026”',
    ],
    [{ date: '2026-05-32' }, 'line 3, column date: expected a day or a month, as 2026-10-05 or 2026-10'],
    [{ states: 'New York' }, 'line 3, column states: expected postal codes of states'],
    [{ states: 'CA|ON' }, 'line 3, column states: expected postal codes of states, as CA|NY, found “CA|ON”'],
    [{ feed: '' }, 'line 3, column feed: expected who collected it, found nothing'],
    [{ remote: 'yes' }, 'line 3, column remote: expected 0 or 1, found “yes”'],
    [{ unit: 'month' }, 'line 3, column unit: expected year or hour, found “month”'],
  ])('is refused where it is garbled: %j', async (edit, message) => {
    await expect(read('a.csv', table({}, edit))).rejects.toThrow(`a.csv, ${message}`)
  })
})

describe('JSON Lines with the fields of roleBase', () => {
  const plain = {
    company: 'Acme',
    first_seen: '2026-08-07',
    id: 'ashby:acme:1',
    location: 'NYC Office',
    pay: [188_000, 277_000, 'USD'],
    posted: '2026-03-03',
    remote: true,
    title: 'Member of Technical Staff',
  }
  const lines = (...edits: readonly object[]) => edits.map((edit) => JSON.stringify({ ...plain, ...edit })).join('\n')

  test('are read into rows', async () => {
    const { rows } = await read('acme.jsonl', lines({}))
    expect(rows).toEqual([
      {
        employer: 'Acme',
        title: 'Member of Technical Staff',
        place: 'NYC Office',
        states: [],
        isRemote: true,
        month: '2026-08',
        firstSeen: '2026-03-03',
        lowUsd: 188_000,
        highUsd: 277_000,
        unit: 'year',
        note: 'first posted 2026-03-03',
        feed: 'chandranshB/roleBase',
      },
    ])
  })

  test('stand in the month of the newest day that someone looked, or else in the one they closed', async () => {
    const { rows } = await read(
      'acme.jsonl',
      lines({}, { first_seen: '2026-10-08' }, { closed_at: '2026-09-30' }, { posted: '2026-12-24' }),
    )
    expect(rows.map(({ month }) => month)).toEqual(['2026-10', '2026-10', '2026-09', '2026-10'])
    const unseen = await read('acme.jsonl', lines({ first_seen: undefined }, { first_seen: '', posted: '2026-05-01' }))
    expect(unseen.rows.map(({ month, firstSeen }) => [month, firstSeen])).toEqual([
      ['2026-05', '2026-03-03'],
      ['2026-05', '2026-05-01'],
    ])
  })

  test('without a range in US dollars, or without any day, are counted', async () => {
    const { rows, dropped } = await read(
      'acme.jsonl',
      lines(
        { pay: undefined },
        { pay: null },
        { pay: [60_000, 80_000, 'EUR'] },
        { pay: [null, 180_000, 'USD'] },
        { pay: [9, 1, 'USD'] },
      ),
    )
    expect(rows).toEqual([])
    expect(dropped).toEqual({
      'no pay stated': 2,
      'not in US dollars': 1,
      'one amount, not a range': 1,
      'its high is under its low': 1,
    })
    const undated = await read('acme.jsonl', lines({ first_seen: undefined, posted: undefined }))
    expect(undated).toEqual({ rows: [], dropped: { 'no date': 1 } })
  })

  test.each(['a.jsonl', 'a.ndjson', 'A.JSON'])('may be called %s, and write the currency small', async (name) => {
    const { rows } = await read(name, lines({ pay: [150_000, 180_000, ' usd'] }))
    expect(rows).toMatchObject([{ lowUsd: 150_000, highUsd: 180_000 }])
  })

  test('may leave fields out, and lines blank', async () => {
    const { rows } = await read('a.jsonl', `\n{"pay":[1,2,"USD"],"first_seen":"2026-01-02"}\r\n\n`)
    expect(rows).toMatchObject([{ employer: '', title: '', place: '', isRemote: false, month: '2026-01', note: '' }])
  })

  test.each([
    [`${lines({})}\n{"company": "Ac`, 'a.jsonl, line 2: expected one JSON object; is the file cut short or garbled?'],
    [`\n${lines({ posted: 'last May' })}`, 'a.jsonl, line 2, column posted: expected a day, as 2026-10-05'],
    [lines({}, { pay: ['1', 2, 'USD'] }), 'a.jsonl, line 2, column pay.0: expected a number or null'],
    [lines({ pay: [1, 2] }), 'a.jsonl, line 1, column pay: expected [min, max, currency]'],
    ['[]', 'a.jsonl, line 1: expected one JSON object'],
    ['', 'a.jsonl: is empty; expected one JSON object a line'],
    ['\n\n', 'a.jsonl: is empty; expected one JSON object a line'],
    [lines({}, { first_seen: '2026-13-41' }), 'a.jsonl, line 2, column first_seen: expected a day, as 2026-10-05'],
    ['"x', 'a.jsonl, line 1: expected one JSON object'],
    [`{"title":"${'x'.repeat(2_000_000)}`, 'a.jsonl, line 1: expected a line of at most 1 MiB'],
    [new Uint8Array([0x7b, 0x7d, 0x0a, 0xff]), 'a.jsonl, line 2: expected text in UTF-8'],
  ])('are refused where they are garbled', async (content, message) => {
    await expect(read('a.jsonl', content)).rejects.toThrow(message)
  })
})
