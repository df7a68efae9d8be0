/** The rule of places: pay moves by exp(β·d), d the logarithm of the cost of labor, and an area is its state's figure moved on. */

import type { PlaceFile } from '@/data/schema/market'
import type { Elasticity, QuoteFile, QuoteModel } from '@/data/schema/quote'
import type { Note } from '@/lib/engine/notes/code'
import type { RoleIndex } from '@/lib/engine/role-index'
import { crowdingStep, laborStep, payStep } from '@/lib/engine/steps'
import { type Place, placeOf, stateOf } from '@/lib/place/geography'
import { costOfLabor, countryLabor, type LaborCost, remoteLabor } from '@/lib/place/labor/cost'
import { averagedWages, averagePaid, employmentOf, paidSources, paidThere } from '@/lib/place/labor/wages'
import { paySource, type SourceId, surveySources } from '@/lib/source/registry'
import { type Answer, known, valueOrNull } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import { eachPercentile } from '@/lib/value/percentiles'
import type { PlacedModel, PlacedSurvey, PlaceRule } from './rule'

/** The rule of a release that knows wages by state and area. */
export function laborRule(places: PlaceFile, { elasticities }: Pick<QuoteFile, 'elasticities'>): PlaceRule {
  return {
    ofModel: (basis, role, place, model) => {
      const elasticity = elasticities.find(({ source }) => source === basis) ?? elasticities[0]
      return ofModel({ places, basis, role, place, model, elasticity })
    },
    ofSurvey: (role, place) => ofSurvey(places, role, place),
    labor: (role, place) => laborIn(places, role, place),
    around: (role, place) => placesAround(places, role, place),
  }
}

/** The cost of labor of a place for a role; unknown also for a role without an occupation mix. */
function laborIn(places: PlaceFile, { mix }: Pick<RoleIndex, 'mix'>, place: Place): Answer<LaborCost> {
  if (place.kind === 'country') return known(countryLabor)
  return mix.kind === 'unknown' ? mix : costOfLabor(places, mix.value, place)
}

interface Asked {
  readonly places: PlaceFile
  readonly basis: SourceId
  readonly role: RoleIndex
  readonly place: Place
  readonly model: QuoteModel
  readonly elasticity: Elasticity | undefined
}

function ofModel(asked: Asked): Answer<PlacedModel> {
  const { places, basis, role, place, model } = asked
  const { knowsPlace } = paySource(basis).abilities
  const year = String(model.reference.year)
  const state = stateOf(place)
  if (place.kind === 'remote') return known(placed({ where: place.id, isCounted: true }))
  if (state === null) return known(knowsPlace ? centered(asked) : placed({ where: year, isCounted: true }))
  const cost = laborIn(places, role, place)
  const where = knowsPlace ? state : year
  const isCounted = knowsPlace && place.kind === 'state'
  if (cost.kind === 'unknown') {
    // Without wages and without an observation nothing is known of the place: the country’s figure is not its own.
    if (!isCounted || model.effects.where[where]?.[0] === 0) return cost
    return known(placed({ where, isCounted, notes: [{ code: 'unmoved', why: cost.why }] }))
  }
  return known(
    placed({
      where,
      isCounted,
      plans: [laborStep(cost.value), ...(asked.elasticity ? [payStep(asked.elasticity)] : [])],
      factors: asked.elasticity ? ['moved'] : [],
      notes: [placeNote(asked, cost.value)],
    }),
  )
}

function placed(some: Pick<PlacedModel, 'where' | 'isCounted'> & Partial<PlacedModel>): PlacedModel {
  return { plans: [], factors: [], notes: [], ...some }
}

/** The country is where labor costs the national average; observations crowd elsewhere, and are taken there. */
function centered({ role, model, place, elasticity }: Asked): PlacedModel {
  const crowding = model.crowding?.[role.id]
  if (crowding === undefined || elasticity === undefined) return placed({ where: place.id, isCounted: true })
  return placed({
    where: place.id,
    isCounted: true,
    plans: [crowdingStep(crowding, elasticity)],
    factors: ['centered'],
    notes: [{ code: 'centered', ratio: Math.exp(crowding) }],
  })
}

/** What must be said of how the place entered: of a state with few observations, of an area, and where none names a place. */
function placeNote({ places, basis, role, place, model, elasticity }: Asked, { ratio, of }: LaborCost): Note {
  const { knowsPlace } = paySource(basis).abilities
  if (!knowsPlace) return { code: 'moved', place: of.name, ratio, from: elasticity?.source ?? basis }
  if (place.kind === 'state')
    return { code: 'priced', ratio, n: model.effects.roleWhere[`${role.id} ${place.id}`]?.[0] ?? 0 }
  const state = placeOf(places, stateOf(place) ?? '')
  const wider = state && valueOrNull(laborIn(places, role, state))
  return {
    code: 'nested',
    state: state?.name ?? '',
    ratio,
    stateRatio: wider?.ratio ?? null,
    isOwn: of.id === place.id,
  }
}

/** Published figures: of the country its own file's, of a state or area its own through the mix. No factor moves them. */
function ofSurvey(places: PlaceFile, { mix, survey }: RoleIndex, place: Place): Answer<PlacedSurvey> {
  if (survey.kind === 'unknown') return survey
  const unmoved = { plans: [], factors: [], notes: [] }
  if (place.kind === 'remote') return remoteLabor
  if (place.kind === 'country') return known({ ...unmoved, ...survey.value, sources: surveySources, isOwn: true })
  if (mix.kind === 'unknown') return mix
  const paid = paidThere(places, mix.value, place)
  if (paid.kind === 'unknown') return paid
  const { parts, of } = paid.value
  const percentiles = averagePaid(parts)
  return known({
    ...unmoved,
    percentiles: eachPercentile((name) => known(percentiles[name])),
    inputs: averagedWages(parts),
    sources: paidSources,
    isOwn: of.id === place.id,
    notes: of.id === place.id ? [] : [{ code: 'of-state', state: of.name }],
  })
}

/** Of an area its state, of a state its area that employs most, and of both and of remote work the country; of the country its dearest and cheapest state. */
function placesAround(places: PlaceFile, role: RoleIndex, place: Place): string[] {
  if (place.kind === 'remote') return [country]
  if (place.kind === 'area') return [stateOf(place) ?? [], country].flat()
  if (place.kind === 'state') return [largestArea(places, role, place.id) ?? [], country].flat()
  const byCost = places.states
    .flatMap(({ id, name }) => {
      const cost = laborIn(places, role, { kind: 'state', id, name })
      return cost.kind === 'known' ? [{ id, log: cost.value.log }] : []
    })
    .sort((a, b) => a.log - b.log)
  return [byCost.at(-1)?.id ?? [], byCost[0]?.id ?? []].flat()
}

function largestArea({ areas }: PlaceFile, { mix }: RoleIndex, state: string): string | undefined {
  if (mix.kind === 'unknown') return undefined
  const jobs = areas
    .filter((area) => stateOf({ kind: 'area', id: area.id, name: area.name, area }) === state)
    .map(({ id, wages }) => ({ id, jobs: valueOrNull(employmentOf(wages, mix.value)) ?? 0 }))
  return jobs.sort((a, b) => b.jobs - a.jobs)[0]?.id
}
