/**
 * The rule of places of releases made before 2026.11.30, so that a permanent quote of theirs keeps its figures: pay moves by a power of
 * an area's mean wages over the country's, and a state stands at its area with the highest. A release has it whose own files are of
 * that shape.
 */
import type { EarlierPlaceFile, EarlierQuoteFile } from '@/data/schema/earlier'
import type { RoleIndex } from '@/lib/engine/role-index'
import { leastCovered, type MixPart } from '@/lib/evidence/occupation'
import { type Place, stateOf } from '@/lib/place/geography'
import { remoteLabor } from '@/lib/place/labor/cost'
import type { StateOrArea } from '@/lib/place/labor/wages'
import { paySource, type SourceId, surveySources } from '@/lib/source/registry'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import type { StepPlan } from '@/lib/working/derivation'
import type { PlaceRule } from './rule'

type EarlierArea = EarlierPlaceFile['areas'][number]

/** An area's mean wages against the country's, over the occupations that both have. */
interface Differential {
  readonly area: Pick<EarlierArea, 'id' | 'name'>
  readonly ratio: number
  readonly parts: readonly { readonly share: number; readonly there: number; readonly everywhere: number }[]
}

/** The place that a model of states kept for all that lie within one. */
const within = 'area'

/** The rule of an earlier release. */
export function earlierRule(places: EarlierPlaceFile, { power, models }: EarlierQuoteFile): PlaceRule {
  const followed = models.filter(({ source }) => paySource(source).abilities.knowsPlace).map(({ source }) => source)
  const movedBy = movedStep(power.value, followed)
  return {
    ofModel: (basis, role, place, model) => {
      const { knowsPlace } = paySource(basis).abilities
      const year = String(model.reference.year)
      if (place.kind === 'remote') return remoteLabor
      if (place.kind === 'country')
        return known({ where: knowsPlace ? country : year, plans: [], factors: [], notes: [], isCounted: true })
      const found = differentialOf(places, role, place)
      const where = knowsPlace ? (place.kind === 'area' ? within : place.id) : year
      const isCounted = knowsPlace && place.kind === 'state'
      if (found.kind === 'unknown') {
        if (!isCounted) return found
        return known({ where, plans: [], factors: [], notes: [{ code: 'unmoved', why: found.why }], isCounted })
      }
      const plans = [differentialStep(found.value), movedBy]
      return known({ where, plans, factors: ['moved'], notes: [noteOf(found.value)], isCounted })
    },
    ofSurvey: ({ survey, ...role }, place) => {
      if (survey.kind === 'unknown') return survey
      if (place.kind === 'remote') return remoteLabor
      if (place.kind === 'country')
        return known({ ...survey.value, plans: [], factors: [], notes: [], sources: surveySources, isOwn: true })
      const found = differentialOf(places, role, place)
      if (found.kind === 'unknown') return found
      const isArea = place.kind === 'area'
      const plans = [differentialStep(found.value), ...(isArea ? [] : [movedBy])]
      const factors = [isArea ? 'differential' : 'moved']
      return known({
        ...survey.value,
        plans,
        factors,
        notes: [noteOf(found.value)],
        sources: surveySources,
        isOwn: false,
      })
    },
    labor: () => unknown('no-data', 'This release does not have the cost of labor.'),
    around: (role, place) => placesAround(places, role, place),
  }
}

function noteOf({ area, ratio }: Differential) {
  return { code: 'earlier' as const, areaName: area.name, ratio }
}

/** Of an area its own, of a state that of its best-paid area. */
function differentialOf(
  { areas, nationalMeans }: EarlierPlaceFile,
  { mix }: Pick<RoleIndex, 'mix'>,
  place: StateOrArea,
): Answer<Differential> {
  if (mix.kind === 'unknown') return mix
  if (place.kind === 'state') return bestPaidIn({ areas, nationalMeans }, mix.value, place) ?? noWages(place.name)
  const area = areas.find(({ id }) => id === place.id)
  return area ? differential(area, mix.value, nationalMeans) : noWages(place.name)
}

function bestPaidIn(
  { areas, nationalMeans }: Pick<EarlierPlaceFile, 'areas' | 'nationalMeans'>,
  mix: readonly MixPart[],
  { id }: Pick<Place, 'id'>,
): Answer<Differential> | undefined {
  const paid = areas
    .filter(({ states }) => states.includes(id))
    .flatMap((area) => {
      const found = differential(area, mix, nationalMeans)
      return found.kind === 'known' ? [found] : []
    })
  return paid.sort((a, b) => a.value.ratio - b.value.ratio).at(-1)
}

function noWages(place: string): Unknown {
  return unknown('no-data', `The publisher lists no wages for any area of ${place}.`)
}

function differential(
  { id, name, labour: labor }: EarlierArea,
  mix: readonly MixPart[],
  nationalMeans: EarlierPlaceFile['nationalMeans'],
): Answer<Differential> {
  if ('why' in labor) return unknown('no-data', labor.why)
  const parts = mix.flatMap(({ soc, share }) => {
    const [there, everywhere] = [labor.means[soc], nationalMeans[soc]]
    return there === undefined || everywhere === undefined ? [] : [{ share, there, everywhere }]
  })
  const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0)
  if (sum(({ share }) => share) < leastCovered) return noWages(name)
  const ratio = sum(({ share, there }) => share * there) / sum(({ share, everywhere }) => share * everywhere)
  return known({ area: { id, name }, ratio, parts })
}

function differentialStep({ area, parts }: Differential): StepPlan {
  return {
    name: 'differential',
    label: `Area wages in ${area.name}`,
    formula: 'sum(shares × there) ÷ sum(shares × everywhere)',
    inputs: {
      shares: parts.map(({ share }) => share),
      there: parts.map(({ there }) => there),
      everywhere: parts.map(({ everywhere }) => everywhere),
    },
    unit: 'ratio',
    inputUnit: { shares: 'share', there: 'usd', everywhere: 'usd' },
    sources: ['oflc', ...surveySources],
  }
}

/** `followed` are the sources whose pay in the states gave the power. */
function movedStep(power: number, followed: readonly SourceId[]): StepPlan {
  return {
    name: 'moved',
    label: 'Effect on pay',
    formula: 'differential ^ power',
    inputs: { power },
    unit: 'ratio',
    inputUnit: { power: 'weight' },
    sources: followed.flatMap((source) => paySource(source).sources),
  }
}

/** Of an area its state, of a state its best-paid area, and of both the country; of the country the best and the least paid state. */
function placesAround(places: EarlierPlaceFile, { mix }: RoleIndex, place: Place): string[] {
  if (place.kind === 'area') return [stateOf(place) ?? [], country].flat()
  if (mix.kind === 'unknown') return place.kind === 'country' ? [] : [country]
  if (place.kind === 'remote') return [country]
  const bestPaid = (state: Pick<Place, 'id'>) => {
    const found = bestPaidIn(places, mix.value, state)
    return found?.kind === 'known' ? [{ id: state.id, ...found.value }] : []
  }
  if (place.kind === 'state') return [...bestPaid(place).map(({ area }) => area.id), country]
  const byRatio = places.states.flatMap(bestPaid).sort((a, b) => a.ratio - b.ratio)
  return [byRatio.at(-1)?.id ?? [], byRatio[0]?.id ?? []].flat()
}
