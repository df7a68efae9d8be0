import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AreaFacts } from '@/components/salaries/AreaFacts'
import { smallView, sre } from '../lib/salaries'

test('an area and its state are named with the article that they take', () => {
  const area = {
    id: '1100001',
    name: 'Eastern nonmetropolitan area',
    states: ['US-DC'],
    labour: { [sre]: 1.2 },
    fromState: [sre],
    jobs: {},
    living: null,
  }
  const states = [{ id: 'US-DC', name: 'District of Columbia' }]
  const page = renderToStaticMarkup(<AreaFacts view={smallView()} area={area} states={states} sourceLine="BLS" />)
  expect(page).toContain('Cost of labor in the Eastern nonmetropolitan area')
  expect(page).toContain('(the District of Columbia’s figure)')
})
