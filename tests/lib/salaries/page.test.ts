import { expect, test } from 'vitest'
import { mapView } from '@/lib/salaries/map/view'
import { packCells, packSalaries } from '@/lib/salaries/pack'
import { explorer, salariesChoices, unpackedExplorer } from '@/lib/salaries/page'
import { realData, realExplorer, realFiles, realWages } from '../real-salaries'
import { address, backend, smallData, smallExplorer, smallFiles, smallView, sre } from '../salaries'

const { facts, page, rows } = smallExplorer
const fetched = <T>(data: T): T => JSON.parse(JSON.stringify(data))

test('a page is its address’s pay, and the map of its first role', () => {
  const asked = address({ roles: [sre, backend], map: 'evidence', level: 'senior' })
  const selection = { role: sre, level: 'senior', year: 'all' } as const
  expect(page(asked, null, [])).toMatchObject({
    view: smallView(asked),
    map: mapView(facts, { ...selection, measure: 'evidence', source: 'filings' }),
  })
})

test('the map follows what the source can answer, not what was asked of it', () => {
  const asked = address({ roles: [sre], source: 'occupation', level: 'senior' })
  const selection = { role: sre, level: 'all', year: 'all' } as const
  expect(page(asked, null, []).map).toEqual(mapView(facts, { ...selection, measure: 'labour', source: 'occupation' }))
})

test('the table lists what is chosen, and the survey has none', () => {
  const asked = address({ roles: [sre], level: 'senior' })
  expect(page(asked, null, []).list?.rows.map(({ place }) => place)).toEqual(['United States', 'California', 'Texas'])
  expect(rows(asked, null).map(({ place }) => place)).toEqual(['United States', 'California', 'Texas'])
  expect(rows({ ...asked, rows: 'all' }, null)).toHaveLength(8)
  expect(page({ ...asked, source: 'occupation' }, null, []).list).toBeNull()
  expect(rows({ ...asked, source: 'occupation' }, null)).toEqual([])
})

test('rows are made once, and anew for another choice or source', () => {
  const all = address({ rows: 'all' })
  expect(rows(all, null)[0]).toBe(rows(all, null)[0])
  const chosen = address({ roles: [sre] })
  const [first] = rows(chosen, null)
  expect(rows({ ...chosen, sort: { column: 'n', descending: false } }, null)).toContain(first)
  expect(rows({ ...chosen, level: 'senior' }, null)).not.toEqual(rows(chosen, null))
  expect(rows({ ...chosen, roles: [backend], source: 'postings-aijobs' }, null)[0]?.role.id).toBe(backend)
})

test('what is fetched answers as the server does', () => {
  const [here, there] = [unpackedExplorer(fetched(packSalaries(realData))), explorer(realData, realFiles)]
  for (const file of realFiles) here.learn(fetched(packCells(file)))
  for (const part of [
    {},
    { source: 'postings-aijobs' },
    { source: 'occupation', year: 2020 },
    { place: 'US-CA' },
  ] as const)
    expect(here.page(address(part), null, [])).toEqual(there.page(address(part), null, []))
})

test('a source answers once its cells are here, and never from another’s', () => {
  const here = unpackedExplorer(fetched(packSalaries(smallData)))
  const asked = address({ roles: [sre], source: 'filings' })
  expect([here.knows('filings', 'US'), here.knows('occupation', 'US')]).toEqual([false, true])
  expect(() => here.page(asked, null, [])).toThrow('the cells of filings are not here')
  expect(here.rows(asked, null)).toEqual([])
  for (const file of smallFiles) if (file.source === 'filings') here.learn(fetched(packCells(file)))
  expect([here.knows('filings', 'US-CA'), here.knows('postings-aijobs', 'US')]).toEqual([true, false])
  expect(here.page(asked, null, [])).toEqual(page(asked, null, []))
  expect(() => here.page({ ...asked, source: 'postings-aijobs' }, null, [])).toThrow('postings-aijobs')
})

test('a survey answers of a place once its wages there are here', () => {
  const here = unpackedExplorer(fetched(packSalaries(realData)))
  const asked = address({ roles: [sre], source: 'occupation', place: 'US-CA' })
  expect(here.knows('occupation', 'US-CA')).toBe(false)
  expect(() => here.page(asked, null, [])).toThrow('the wages by place are not here')
  here.learnWages(fetched(realWages))
  expect(here.knows('occupation', 'US-CA')).toBe(true)
  expect(here.page(asked, null, []).view).toEqual(realExplorer.page(asked, null, []).view)
})

test('what an address leaves as it was is the same again, not made anew', () => {
  const asked = (part: Parameters<typeof address>[0]) => page(address({ roles: [sre], ...part }), null, [])
  const before = asked({ map: 'labour' })
  const sorted = asked({ map: 'labour', sort: { column: 'p50', descending: true }, find: 'sre' })
  expect(sorted.view).toBe(before.view)
  expect(sorted.map).toBe(before.map)
  const senior = asked({ map: 'labour', level: 'senior' })
  expect(senior.view).not.toBe(before.view)
  expect(senior.map).toBe(before.map)
  const evidence = asked({ map: 'evidence', level: 'senior' })
  expect(asked({ map: 'evidence', level: 'mid' }).map).not.toEqual(evidence.map)
})

test('an address is read by what was fetched, and may name areas beside it', () => {
  const { read } = unpackedExplorer(fetched(packSalaries(smallData)))
  const query = new URLSearchParams('level=senior&place=cbsa-41860')
  expect(read(query, ['cbsa-41860'])).toMatchObject({ level: 'senior', place: 'cbsa-41860' })
  // The server reads what else it could be.
  expect(read(query, [])).toBeNull()
})

test('an address may name the roles, places and years that the data has, of every source', () => {
  const { roles, places, years } = salariesChoices(smallData, ['cbsa-41860'])
  expect(roles).toEqual(new Set(smallData.roles.map(({ id }) => id)))
  expect(places).toEqual(new Set(['US', 'US-remote', 'US-CA', 'US-CT', 'US-TX', 'cbsa-41860']))
  // 2021 and 2022 are the occupations' alone, 2025 the developer survey's.
  expect([...years].sort()).toEqual([2021, 2022, 2023, 2024, 2025, 2026])
})
