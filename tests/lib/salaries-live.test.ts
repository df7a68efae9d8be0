import { expect, test } from 'vitest'
import { packSalaries } from '@/lib/salaries-facts'
import { liveFacts, salariesPage } from '@/lib/salaries-live'
import { realData, realFacts } from './real-salaries'
import { address, smallData, smallView, sre } from './salaries'

test('what is fetched answers as the server does', () => {
  const sent = JSON.parse(JSON.stringify(packSalaries(smallData)))
  const asked = address({ roles: [sre], place: 'US-CA', level: 'senior' })
  expect(salariesPage(liveFacts(sent), asked, null).view).toEqual(smallView(asked))
  const facts = liveFacts(JSON.parse(JSON.stringify(packSalaries(realData))))
  for (const part of [
    {},
    { source: 'postings-aijobs' },
    { source: 'occupation', year: 2020 },
    { place: 'US-CA' },
  ] as const)
    expect(salariesPage(facts, address(part), null)).toEqual(salariesPage(realFacts, address(part), null))
})
