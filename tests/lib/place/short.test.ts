import { expect, test } from 'vitest'
import { market } from '@/data'
import { namedAreas } from '@/lib/place/names/areas'
import { shortPlace } from '@/lib/place/short'

test('a place goes by its name, an area by the first of its towns: as the list of all names has it', () => {
  const { places, gazetteer } = market()
  const named = namedAreas({ places, gazetteer, aliases: [] })
  const short = places.areas.map(({ id, name }) => [id, shortPlace({ kind: 'area', name })])
  expect(short).toEqual(named.map(({ id, name }) => [id, name]))
  expect(shortPlace({ kind: 'state', name: 'Colorado' })).toBe('Colorado')
})
