/** The API's full table of places: what employers pay there and, apart from it, what living there costs. */
import { z } from 'zod'
import { type Area, type OccupationFile, type PlaceFile, placeFileSchema } from '@/data/schema/market'
import { dataVersionSchema, orUnknown, plain, sourcesSchema } from '@/lib/api/value'
import { type MixPart, occupationMix } from '@/lib/evidence/occupation'
import { laborCost, livingCost, stateLabor } from '@/lib/place/geography'
import { type Answer, unknown } from '@/lib/value/absence'

const { wageYear, referenceMonth, nationalMeans, livingYear } = placeFileSchema.shape

/** One place. */
export const placeRowSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['state', 'area']),
    states: z.array(z.string()).describe('The states an area lies in; the state itself for a state.'),
    costOfLabour: z
      .record(z.string(), orUnknown(z.number().positive()))
      .describe(
        'By role: pay there as a multiple of the country’s, over the role’s occupations. For a state the median of its areas.',
      ),
    meanUsd: orUnknown(nationalMeans).describe('Mean yearly wage by occupation code.'),
    costOfLiving: orUnknown(z.strictObject({ name: z.string(), rpp: z.number().positive() })).describe(
      'Regional price parity, the country at 100, and the place it was computed for. Never to be mixed with the cost of labour.',
    ),
  })
  .describe('One place.')

/** All places. */
export const placeRowsSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    sources: sourcesSchema,
    wageYear,
    referenceMonth,
    nationalMeanUsd: nationalMeans,
    livingYear,
    places: z.array(placeRowSchema),
  })
  .describe('Every state and area, with its cost of labour by role and its cost of living.')

/** The table of places, unrounded. */
export function placeRows(
  file: PlaceFile,
  occupations: OccupationFile,
  dataVersion: string,
): z.infer<typeof placeRowsSchema> {
  const mixes = occupations.mixes.map(({ role }) => ({ role, mix: occupationMix(occupations, role) }))
  const byRole = (ratio: (mix: readonly MixPart[]) => Answer<{ readonly ratio: number }>) =>
    Object.fromEntries(
      mixes.map(({ role, mix }) => {
        const cost = mix.kind === 'known' ? ratio(mix.value) : mix
        return [role, cost.kind === 'known' ? cost.value.ratio : cost]
      }),
    )
  const rowOf = ({ id, name }: Pick<Area, 'id' | 'name'>, area: Area | null): z.infer<typeof placeRowSchema> => ({
    id,
    name,
    kind: area ? 'area' : 'state',
    states: area?.states ?? [id],
    costOfLabour: byRole((mix) => (area ? laborCost(area, mix, file.nationalMeans) : stateLabor(file, mix, id))),
    meanUsd: area ? meansOf(area) : unknown('not-defined', 'The publisher gives means for areas, not for states.'),
    costOfLiving: plain(livingCost(file, area ? { kind: 'area', id, name, area } : { kind: 'state', id, name })),
  })
  return {
    dataVersion,
    sources: ['oflc', 'oews', 'title-soc', 'bea'],
    wageYear: file.wageYear,
    referenceMonth: file.referenceMonth,
    nationalMeanUsd: file.nationalMeans,
    livingYear: file.livingYear,
    places: [...file.states.map((state) => rowOf(state, null)), ...file.areas.map((area) => rowOf(area, area))],
  }
}

function meansOf({ labour: labor }: Area) {
  return 'means' in labor ? labor.means : unknown('no-data', labor.why)
}
