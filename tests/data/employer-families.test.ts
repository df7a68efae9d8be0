import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { employerFamiliesSchema } from '@/data/schema/employers'
import { employerFamilies, employersOf } from '@/pipeline/employers'

const families = employerFamilies()
const { countedAs, familyOf } = employersOf(families)

test('no name is of two families, and a file that has one so is refused', () => {
  const keys = families.flatMap((family) => family.keys)
  expect(new Set(keys).size).toBe(keys.length)
  const file: unknown[] = JSON.parse(readFileSync('data/employer-families.json', 'utf8'))
  const twice = [...file, { name: 'Another', keys: ['AMAZON WEB SERVICES', 'ANOTHER'], reason: 'None.' }]
  expect(employerFamiliesSchema.safeParse(twice).error?.issues[0]?.message).toBe(
    'AMAZON WEB SERVICES is of Amazon and of Another',
  )
})

test('the companies of a family are one employer however they are written, and like-named others are their own', () => {
  const amazon = [
    'Amazon.com Services LLC',
    'Amazon Web Services, Inc.',
    'AMAZON DEVELOPMENT CENTER U.S., INC.',
    'Zoox',
  ]
  expect(new Set(amazon.map(countedAs)).size).toBe(1)
  expect(familyOf('Square')).toBe('Block')
  expect(countedAs('Square Robot, Inc.')).toBe('SQUARE ROBOT')
  expect(familyOf('Meta Soft LLC')).toBeNull()
})
