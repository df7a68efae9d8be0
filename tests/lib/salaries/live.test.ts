import { expect, test } from 'vitest'
import { packSalaries } from '@/lib/salaries/facts'
import { liveSalaries } from '@/lib/salaries/live'
import { salariesPage } from '@/lib/salaries/page'
import { realData, realFacts } from '../real-salaries'
import { address, smallData, smallView, sre } from '../salaries'

const sent = (data: typeof smallData) => liveSalaries(JSON.parse(JSON.stringify(packSalaries(data))))

test('what is fetched answers as the server does', () => {
  const asked = address({ roles: [sre], place: 'US-CA', level: 'senior' })
  expect(sent(smallData).page(asked, null).view).toEqual(smallView(asked))
  const { facts, page } = sent(realData)
  expect(facts.data.roles).toEqual(realData.roles)
  for (const part of [
    {},
    { source: 'postings-aijobs' },
    { source: 'occupation', year: 2020 },
    { place: 'US-CA' },
  ] as const)
    expect(page(address(part), null)).toEqual(salariesPage(realFacts, address(part), null))
})

test('what an address leaves as it was is the same again, not made anew', () => {
  const { page } = sent(realData)
  const before = page(address({ map: 'labour' }), null)
  const sorted = page(address({ map: 'labour', sort: { column: 'p50', descending: true }, find: 'sre' }), null)
  expect(sorted.view).toBe(before.view)
  expect(sorted.map).toBe(before.map)
  const senior = page(address({ map: 'labour', level: 'senior' }), null)
  expect(senior.view).not.toBe(before.view)
  expect(senior.map).toBe(before.map)
  const evidence = page(address({ map: 'evidence', level: 'senior' }), null)
  expect(page(address({ map: 'evidence', level: 'mid' }), null).map).not.toEqual(evidence.map)
})

test('an address is read by what was fetched', () => {
  const { read } = sent(realData)
  const query = (text: string) => new URLSearchParams(text)
  expect(read(query('level=senior&place=cbsa-41860'), ['cbsa-41860'])).toMatchObject({
    level: 'senior',
    place: 'cbsa-41860',
  })
  expect(read(query('place=cbsa-41860'), []).place).toBe('US')
})
