import { expect, test } from 'vitest'
import { explorerFacts } from '@/lib/salaries/facts'
import { mapView } from '@/lib/salaries/map/view'
import { salariesPage, tableStart } from '@/lib/salaries/page'
import { firstRows } from '@/lib/salaries/table/order'
import { address, backend, smallData, smallView, sre } from '../salaries'

const facts = explorerFacts(smallData)
const filings = facts.books.get('filings') ?? null

test('a page is its address’s pay, and the map of its first role', () => {
  const asked = address({ roles: [sre, backend], map: 'evidence', level: 'senior' })
  const { view, map } = salariesPage(facts, asked, null)
  expect(view).toEqual(smallView(asked))
  const selection = { role: sre, level: 'senior', year: 'all' } as const
  expect(map).toEqual(mapView(smallData, filings, { ...selection, measure: 'evidence', source: 'filings' }))
})

test('the map follows what the source can answer, not what was asked of it', () => {
  const asked = address({ roles: [sre], source: 'occupation', level: 'senior' })
  const selection = { role: sre, level: 'all', year: 'all' } as const
  expect(salariesPage(facts, asked, null).map).toEqual(
    mapView(smallData, filings, { ...selection, measure: 'labour', source: 'occupation' }),
  )
})

test('the table starts with the first rows of the source, and the survey has none', () => {
  const asked = address({ roles: [sre], level: 'senior' })
  if (filings === null) throw new Error('there are no filings')
  expect(tableStart(facts, asked)).toEqual(firstRows(smallData, filings, asked))
  expect(tableStart(facts, { ...asked, source: 'occupation' })).toBeNull()
})
