/** How long a typed place takes to answer, and its vocabulary to make. `npm run bench`; at most 3 ms an ask. */
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { bench, describe } from 'vitest'
import { dataset, market } from '@/data'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import { placesTyped } from '@/lib/place/typed'

const { places, gazetteer } = market()
const files = { places, gazetteer, aliases: dataset.aliases }
const names = vocabularyOf(files)
const text = readFileSync('tests/lib/place/places.csv', 'utf8')
const asks = Papa.parse<{ typed: string }>(text, { header: true, skipEmptyLines: true }).data.map(({ typed }) => typed)

describe('places as people say them', () => {
  bench('the vocabulary', () => void vocabularyOf(files), { iterations: 5 })
  bench('150 asks', () => {
    for (const typed of asks) placesTyped(typed, names)
  })
  bench('a name that no place has', () => void placesTyped('Constantinopolis', names))
})
