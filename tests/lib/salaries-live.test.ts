import { expect, test } from 'vitest'
import { packSalaries } from '@/lib/salaries-facts'
import { liveSalaries } from '@/lib/salaries-live'
import { salariesPage } from '@/lib/salaries-page'
import { realData, realFacts } from './real-salaries'
import { address, smallData, smallView, sre } from './salaries'

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
