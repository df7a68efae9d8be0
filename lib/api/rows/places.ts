/** The API's full table of places: what employers pay there and, apart from it, what living there costs. */
import { z } from 'zod'
import { type OccupationFile, type PlaceFile, placeFileSchema } from '@/data/schema/market'
import { dataVersionSchema, orUnknown, plain, sourcesSchema } from '@/lib/api/value'
import { occupationMix } from '@/lib/evidence/occupation'
import { livingCost } from '@/lib/place/geography'
import { costOfLabor } from '@/lib/place/labor/cost'
import { paidSources } from '@/lib/place/labor/wages'
import { placesIn } from '@/lib/place/table'

const { referenceMonth, references, livingYear } = placeFileSchema.shape

/** One place. */
export const placeRowSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['state', 'area']),
    states: z.array(z.string()).describe('The states an area lies in; the state itself for a state.'),
    costOfLabour: z
      .record(z.string(), orUnknown(z.number().positive()))
      .describe('By role: pay there as a multiple of the country’s, over the role’s occupations.'),
    fromState: z
      .array(z.string())
      .describe('Roles whose occupations have too few published wages in an area: their figure is the state’s.'),
    medianUsd: references.describe('Median yearly wage by occupation code, where it is published.'),
    employment: z
      .record(z.string(), z.number().int().nonnegative())
      .describe('People employed by occupation code, where it is published.'),
    costOfLiving: orUnknown(z.strictObject({ name: z.string(), rpp: z.number().positive() })).describe(
      'Regional price parity, the country at 100, and the place it was computed for. Never to be mixed with the cost of labor.',
    ),
  })
  .describe('One place.')

/** All places. */
export const placeRowsSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    sources: sourcesSchema,
    referenceMonth,
    referenceUsd: references.describe(
      'What medians are held against, by occupation code: the employment-weighted geometric mean of the states’ medians.',
    ),
    livingYear,
    places: z.array(placeRowSchema),
  })
  .describe('Every state and area, with its cost of labor by role and its cost of living.')

/** The table of places, unrounded. */
export function placeRows(
  file: PlaceFile,
  occupations: OccupationFile,
  dataVersion: string,
): z.infer<typeof placeRowsSchema> {
  const mixes = occupations.mixes.map(({ role }) => ({ role, mix: occupationMix(occupations, role) }))
  const rows = placesIn(file).flatMap(({ place, states, wages }): z.infer<typeof placeRowSchema>[] => {
    if (place.kind === 'country') return []
    const costs = mixes.map(({ role, mix }) => ({
      role,
      cost: mix.kind === 'known' ? costOfLabor(file, mix.value, place) : mix,
    }))
    const published = Object.entries(wages)
    return [
      {
        id: place.id,
        name: place.name,
        kind: place.kind,
        states: [...states],
        costOfLabour: Object.fromEntries(
          costs.map(({ role, cost }) => [role, cost.kind === 'known' ? cost.value.ratio : cost]),
        ),
        fromState: costs.flatMap(({ role, cost }) =>
          cost.kind === 'known' && cost.value.of.id !== place.id ? [role] : [],
        ),
        medianUsd: Object.fromEntries(
          published.flatMap(([soc, [, , , median]]) => (median === undefined ? [] : [[soc, median]])),
        ),
        employment: Object.fromEntries(
          published.flatMap(([soc, [employment]]) => (employment === null ? [] : [[soc, employment]])),
        ),
        costOfLiving: plain(livingCost(file, place)),
      },
    ]
  })
  return {
    dataVersion,
    sources: [...paidSources, 'bea'],
    referenceMonth: file.referenceMonth,
    referenceUsd: file.references,
    livingYear: file.livingYear,
    places: rows,
  }
}
