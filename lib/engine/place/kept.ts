/** A rule of places that answers each question once: a page's levels, dates and growths all ask it the same. */
import type { RoleIndex } from '@/lib/engine/role-index'
import type { Place } from '@/lib/place/geography'
import type { PlaceRule } from './rule'

/** The same rule; what it says of a place is kept for as long as that very place is. */
export function keptRule(rule: PlaceRule): PlaceRule {
  const models = keeper<ReturnType<PlaceRule['ofModel']>>()
  const surveys = keeper<ReturnType<PlaceRule['ofSurvey']>>()
  const labors = keeper<ReturnType<PlaceRule['labor']>>()
  const arounds = keeper<ReturnType<PlaceRule['around']>>()
  return {
    ofModel: (basis, role, place, model) =>
      models(role, place, model, () => rule.ofModel(basis, role, place, model), basis),
    ofSurvey: (role, place) => surveys(role, place, null, () => rule.ofSurvey(role, place)),
    labor: (role, place) => labors(role, place, null, () => rule.labor(role, place)),
    around: (role, place) => arounds(role, place, null, () => rule.around(role, place)),
  }
}

interface Kept<T> {
  readonly role: RoleIndex
  readonly model: object | null
  readonly basis: string
  readonly said: T
}

function keeper<T>() {
  const ofPlace = new WeakMap<Place, Kept<T>[]>()
  return (role: RoleIndex, place: Place, model: object | null, say: () => T, basis = ''): T => {
    const kept = ofPlace.get(place) ?? []
    const found = kept.find((each) => each.role === role && each.model === model && each.basis === basis)
    if (found) return found.said
    const said = say()
    ofPlace.set(place, [...kept, { role, model, basis, said }])
    return said
  }
}
