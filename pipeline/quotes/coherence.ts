/** The states and the country of a model brought together: the country is what its states are, weighed by the people who work there. */
import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import type { EffectGroup, EffectTuple, QuoteModel } from '@/data/schema/quote'
import { effectsOf, groupKeys, shapeOf } from '@/lib/engine/model'
import { occupationMix } from '@/lib/evidence/occupation'
import { country } from '@/lib/value/country'
import { rounded } from './model'

/** The part of a role's people that each state holds: of each occupation its part, by the occupation's share of the role. */
export type PeopleIn = (role: string) => ReadonlyMap<string, number>

/** Of the country's employment by occupation; empty of a role without an occupation mix. */
export function peopleIn(occupations: OccupationFile, { states }: PlaceFile): PeopleIn {
  const found = new Map<string, ReadonlyMap<string, number>>()
  const totals = new Map<string, number>()
  for (const { wages } of states)
    for (const [soc, [employment]] of Object.entries(wages)) totals.set(soc, (totals.get(soc) ?? 0) + (employment ?? 0))
  const partsOf = (role: string) => {
    const mix = occupationMix(occupations, role)
    const shares = mix.kind === 'unknown' ? [] : mix.value.filter(({ soc }) => totals.get(soc))
    return new Map(
      states.map(({ id, wages }) => [
        id,
        shares.reduce((sum, { soc, share }) => sum + (share * (wages[soc]?.[0] ?? 0)) / (totals.get(soc) as number), 0),
      ]),
    )
  }
  return (role) => {
    const before = found.get(role)
    if (before) return before
    const parts = partsOf(role)
    found.set(role, parts)
    return parts
  }
}

/** What each group of a place leans on: where it is centered, its middle is counted to that. */
const leansOn = { where: null, roleWhere: 'role', levelWhere: 'level', cell: 'roleLevel' } as const
type PlaceGroup = keyof typeof leansOn

/**
 * The model with the states' own effects centered: over the states that have any, their mean by people is 0, and what it was is
 * counted to the base, the role, the level or both. What is said of a state with observations of a role at a level stays as it was; one
 * without moves with those that have them. Only medians.
 */
export function centered(model: QuoteModel, peopleOf: PeopleIn): QuoteModel {
  const roles = Object.keys(model.effects.role)
  const everyone = meanPeople(roles.map(peopleOf))
  const effects = Object.fromEntries(
    Object.entries(model.effects).map(([group, own]) => [group, { ...own }]),
  ) as QuoteModel['effects']
  let base = Math.log(model.base.usd)
  for (const group of Object.keys(leansOn) as PlaceGroup[]) {
    for (const parent of parentsOf(group, effects)) {
      const own = childrenOf(group, parent, effects)
      const [role] = parent.split(' ')
      const people = group === 'where' || group === 'levelWhere' ? everyone : peopleOf(role as string)
      const mean = meanLog(own, effects[group], people)
      for (const { key } of own) effects[group][key] = times(effects[group][key] as EffectTuple, -mean)
      const upper = leansOn[group]
      if (upper === null) base += mean
      else effects[upper][parent] = times(effects[upper][parent] as EffectTuple, mean)
    }
  }
  return { ...model, base: { ...model.base, usd: Math.round(Math.exp(base)) }, effects }
}

function parentsOf(group: PlaceGroup, effects: QuoteModel['effects']): string[] {
  const upper = leansOn[group]
  return upper === null ? [''] : Object.keys(effects[upper])
}

interface Child {
  readonly key: string
  readonly where: string
}

/** The groups that lean on one, the country's aside. */
function childrenOf(group: PlaceGroup, parent: string, effects: QuoteModel['effects']): Child[] {
  const [role = '', level = ''] = group === 'levelWhere' ? ['', parent] : parent.split(' ')
  return Object.keys(effects.where).flatMap((where) => {
    const key = groupKeys({ role, level, where })[group]
    const n = effects[group][key]?.[0] ?? 0
    return where === country || n === 0 ? [] : [{ key, where }]
  })
}

function meanLog(
  own: readonly Child[],
  effects: QuoteModel['effects'][EffectGroup],
  people: ReadonlyMap<string, number>,
): number {
  let [sum, total] = [0, 0]
  for (const { key, where } of own) {
    const weight = people.get(where) ?? 0
    sum += weight * Math.log(effects[key]?.[2] ?? 1)
    total += weight
  }
  return total === 0 ? 0 : sum / total
}

function meanPeople(each: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const states = new Set(each.flatMap((people) => [...people.keys()]))
  return new Map(
    [...states].map((state) => [state, each.reduce((sum, people) => sum + (people.get(state) ?? 0), 0) / each.length]),
  )
}

function times([n, employers, median, ...gaps]: EffectTuple, log: number): EffectTuple {
  return [n, employers, rounded(median * Math.exp(log)), ...gaps]
}

/**
 * The model with the country at what its states are: of every role and level the mean of their medians by people, taken to where the
 * observations are (`crowdedLog`, a logarithm), as the country's effects are kept. `placeLog` is what the place alone does to pay, null
 * where that is not known. A role that has no people known stays as it was fitted. A state without any observation stands where the country does,
 * but for its cost of labor: by what the country is beside no place at all, of all roles and levels together and, where that is far off,
 * of one.
 */
export function withCountry(
  model: QuoteModel,
  peopleOf: PeopleIn,
  placeLog: (role: string, where: string) => number | null,
  crowdedLog: (role: string) => number,
): QuoteModel {
  const cell = { ...model.effects.cell }
  const beside = new Map<string, number>()
  for (const role of Object.keys(model.effects.role))
    for (const level of Object.keys(model.effects.level)) {
      const own = effectsOf(model, { role, level, where: country })
      const mean = meanOfStates(model, { role, level }, peopleOf(role), placeLog)
      if (own === null || mean === null) continue
      const plain = own.filter(({ group }) => group === 'role' || group === 'level' || group === 'roleLevel')
      beside.set(`${role} ${level}`, Math.log(mean / shapeOf(model, plain).median))
      const key = groupKeys({ role, level, where: country }).cell
      const log = Math.log(mean / shapeOf(model, own).median) + crowdedLog(role)
      cell[key] = times(cell[key] ?? [0, 0, 1, 1, 1, 1, 1], log)
    }
  return { ...model, effects: { ...model.effects, ...besideCountry(model, cell, beside) } }
}

/** How far off a role and level is that gets a multiplier of its own in a state without observations, a logarithm. */
const far = 0.004

/** The states without any observation, as far from no place at all as the country is: `beside`, a logarithm by role and level. */
function besideCountry(
  { effects }: QuoteModel,
  cell: QuoteModel['effects']['cell'],
  beside: ReadonlyMap<string, number>,
): Pick<QuoteModel['effects'], 'where' | 'cell'> {
  const shift = [...beside.values()].reduce((sum, each) => sum + each, 0) / Math.max(1, beside.size)
  const moved = { where: { ...effects.where }, cell: { ...cell } }
  for (const [where, effect] of Object.entries(effects.where)) {
    if (effect[0] > 0) continue
    moved.where[where] = times(effect, shift)
    for (const [roleLevel, log] of beside)
      if (Math.abs(log - shift) > far) moved.cell[`${roleLevel} ${where}`] = times([0, 0, 1, 1, 1, 1, 1], log - shift)
  }
  return moved
}

function meanOfStates(
  model: QuoteModel,
  asked: { readonly role: string; readonly level: string },
  people: ReadonlyMap<string, number>,
  placeLog: (role: string, where: string) => number | null,
): number | null {
  let [sum, total] = [0, 0]
  for (const [where, weight] of people) {
    const own = weight === 0 ? null : effectsOf(model, { ...asked, where })
    const log = placeLog(asked.role, where)
    if (own === null || log === null) continue
    sum += weight * shapeOf(model, own).median * Math.exp(log)
    total += weight
  }
  return total === 0 ? null : sum / total
}
