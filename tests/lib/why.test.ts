import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { bandWhy } from '@/lib/band-why'
import { bandCoverageWhy } from '@/lib/overlap-why'
import { pairsOf } from '@/lib/pairs'
import { similarityWhy, traitCoverageWhy } from '@/lib/trait-whys'
import { weekWhy } from '@/lib/week-why'
import { guideRoles, madeBand, steps } from '../roles'

const { traits } = dataset

test('no two whys of the dataset have one key, so each is one panel and one link', () => {
  const keys = [
    ...pairsOf(dataset.roles).flatMap(([a, b]) => [
      similarityWhy(a, b, traits),
      traitCoverageWhy(a, b, traits),
      traitCoverageWhy(b, a, traits),
    ]),
    ...dataset.roles.flatMap((role) => role.bands.map((band) => bandWhy({ role, band }, steps))),
    ...guideRoles.flatMap((of) =>
      guideRoles
        .filter((by) => by !== of)
        .map((by) => bandCoverageWhy({ role: of, band: madeBand(1, 2) }, { role: by, band: madeBand(1, 3) }, steps)),
    ),
    ...dataset.roles.map(weekWhy),
  ].flatMap((why) => why?.key ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})
