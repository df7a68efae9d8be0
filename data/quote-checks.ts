/** Truth checks of what quotes are made from, and of their proof: it knows what the dataset knows, counts what the cells count, and its levels rise. */

import { checkOnce, type Finding } from './finding'
import { seniorityLevelSchema } from './schema/atoms'
import type { Dataset } from './schema/dataset'
import { type CellFile, titleLevelSchema } from './schema/market'
import { type EffectGroup, type EffectTuple, effectGroups, errorSizes, type QuoteFile, type QuoteModel } from './schema/quote'
import { countings, predictors, type QuoteProof } from './schema/quote-proof'
import type { Role } from './schema/role'

const file = 'market/quotes.json'
const find = (path: string, reason: string): Finding => ({ file, path, reason })

export function checkQuotes(quotes: QuoteFile, cells: Readonly<Record<string, CellFile>>, { roles, paySources }: Pick<Dataset, 'roles' | 'paySources'>): Finding[] {
  const known = new Set(roles.map(({ id }) => id))
  return [
    ...checkOnce(file, 'models', quotes.models.map(({ source }) => source)),
    ...paySources.filter(({ id, abilities }) => id in cells && abilities.isBasis).map(({ id }) => id).filter((source) => !quotes.models.some((model) => model.source === source)).map((source) => find('models', `there is none of ${source}`)),
    ...checkGuide(quotes.guide, roles),
    ...checkOnce(file, 'elasticities', quotes.elasticities.map(({ source }) => source)),
    ...checkErrors(quotes),
    ...quotes.models.flatMap((model) => {
      const file = cells[model.source]
      if (file === undefined) return [find('models', `${model.source} has no cells`)]
      const knowsPlace = paySources.some(({ id, abilities }) => id === model.source && abilities.knowsPlace)
      const isFitted = quotes.elasticities.some(({ source }) => source === model.source)
      return [
        ...(isFitted === knowsPlace ? [] : [find('elasticities', `${model.source} must have one where it knows places, and none else`)]),
        ...checkKeys(model, known), ...checkCounts(model, file, knowsPlace), ...checkLevels(model)]
    }),
  ]
}

/** A kind of place of a model has an error for every class of counts, and each says truly what it was measured on. */
function checkErrors({ errors = [], models }: Pick<QuoteFile, 'errors' | 'models'>): Finding[] {
  const kinds = [...new Set(errors.map(({ source, place }) => `${source} ${place}`))]
  return [
    ...checkOnce(file, 'errors', errors.map(({ source, place, n }) => `${source} ${place} ${n}`)),
    ...kinds.flatMap((kind) => errorSizes
      .filter((size) => !errors.some(({ source, place, n }) => `${source} ${place}` === kind && n === size))
      .map((size) => find(`errors ${kind}`, `has none of ${size} observations`))),
    ...errors.flatMap(({ source, place, n, usual, fourInFive, cells, from, bound }) => {
      const path = `errors ${source} ${place} ${n}`
      const isMore = errorSizes.indexOf(from) > errorSizes.indexOf(n)
      return [
        ...(models.some((model) => model.source === source) ? [] : [find(path, 'is of no model')]),
        ...(fourInFive >= usual ? [] : [find(path, 'has four in five within less than half')]),
        ...(isMore || (bound === 'own' && from !== n) || (bound === 'fewer' && from === n) ? [find(path, `is measured on ${from}, which is not ${bound}`)] : []),
        ...((bound === 'thin') === cells < enoughCells ? [] : [find(path, `is called ${bound}, with ${cells} cells`)]),
      ]
    }),
  ]
}

/** From how many cells on an error is no thin one. */
const enoughCells = 8

/** A role that the release has bands of has the same now. One added since has none until the next release. */
function checkGuide(guide: QuoteFile['guide'], roles: readonly Role[]): Finding[] {
  return [...new Set(guide.map(({ role }) => role))].flatMap((id) => {
    const bands = roles.find((role) => role.id === id)?.bands
    if (bands === undefined) return [find(`guide ${id}`, 'is not a role')]
    const stated = bands
      .map(({ lowUsd, highUsd, levels, place, origin }) => written({ levels, place, lowUsd, highUsd, source: origin.source }))
    const kept = guide.filter(({ role }) => role === id).map(written)
    return stated.sort().join() === kept.sort().join() ? [] : [find(`guide ${id}`, 'has other bands than the role’s own file')]
  })
}

function written({ levels, place, lowUsd, highUsd, source }: Omit<QuoteFile['guide'][number], 'role'>): string {
  return [levels.join(' '), place, lowUsd, highUsd, source].join(' / ')
}

/** Joint groups are of roles, levels and places that the model has by themselves, and those are ours. */
function checkKeys({ source, effects, crowding = {}, inversions }: QuoteModel, roles: ReadonlySet<string>): Finding[] {
  const has = {
    role: new Set(Object.keys(effects.role)),
    level: new Set(Object.keys(effects.level)),
    where: new Set(Object.keys(effects.where)),
  }
  const parts: Readonly<Record<EffectGroup, readonly (keyof typeof has)[]>> = {
    role: ['role'],
    level: ['level'],
    where: ['where'],
    roleLevel: ['role', 'level'],
    roleWhere: ['role', 'where'],
    levelWhere: ['level', 'where'],
    cell: ['role', 'level', 'where'],
  }
  const isMadeOf = (key: string, kinds: readonly (keyof typeof has)[]) => {
    const ids = key.split(' ')
    return ids.length === kinds.length && kinds.every((kind, index) => has[kind].has(ids[index] ?? ''))
  }
  return [
    ...[...has.role].filter((role) => !roles.has(role)).map((role) => find(`${source}.role.${role}`, 'is not a role')),
    ...[...has.level].filter((level) => !titleLevelSchema.options.some((each) => each === level)).map((level) => find(`${source}.level.${level}`, 'is not a level')),
    ...Object.keys(crowding).filter((role) => !has.role.has(role)).map((role) => find(`${source}.crowding.${role}`, 'is no role of the model')),
    ...effectGroups.flatMap((group) => Object.keys(effects[group])
      .filter((key) => !isMadeOf(key, parts[group]))
      .map((key) => find(`${source}.${group}.${key}`, `is not made of a ${parts[group].join(', a ')} of the model`))),
    ...inversions.filter(({ role, lower, higher, where }) => !isMadeOf(`${role} ${lower} ${where}`, parts.cell) || !has.level.has(higher))
      .map(({ role, where }) => find(`${source}.inversions`, `${role} ${where} is not of the model`)),
  ]
}

/** Areas follow from their states: the observations that name one are of its state. */
const isArea = (place: string) => /^(cbsa-)?\d/.test(place)

/** What a model says of its observations is what the cells say, in every state or year and in the country. */
function checkCounts({ source, base, effects, concentrated = {} }: QuoteModel, { marginals, years }: CellFile, knowsPlace: boolean): Finding[] {
  const isWhole = ({ year }: CellFile['marginals'][number]) => year === 'all' || years.length === 1
  const counts = marginals.filter((each) => each.level !== 'all' && !isArea(each.place) && (knowsPlace ? isWhole(each) : each.place === 'US' && each.year !== 'all'))
  const ofRole = (role: string) => counts.reduce((sum, each) => sum + (each.role === role ? each.n : 0), 0)
  // Without places, a role of under five observations has no model: the fit leaves it out.
  const own = counts.filter(({ role }) => knowsPlace || effects.role[role] || ofRole(role) >= 5)
  const counted = new Map(own.map((each) => [`${each.role} ${each.level} ${knowsPlace ? each.place : each.year}`, each]))
  const crowded = new Map([...counted].flatMap(([key, { n, largest }]) => (n >= 5 && (largest ?? 0) / n > 0.25 ? [[key, (largest ?? 0) / n] as const] : [])))
  const total = own.filter(({ place }) => place === 'US').reduce((sum, { n }) => sum + n, 0)
  return [
    ...(base.n === total ? [] : [find(`${source}.base`, `n is ${base.n}, the cells have ${total}`)]),
    ...[...counted.keys()].filter((key) => !effects.cell[key]).map((key) => find(`${source}.cell.${key}`, 'is missing, though there are cells of it')),
    ...[...new Set([...crowded.keys(), ...Object.keys(concentrated)])]
      .filter((key) => !(Math.abs((crowded.get(key) ?? Number.NaN) - (concentrated[key] ?? Number.NaN)) < 1e-5))
      .map((key) => find(`${source}.concentrated.${key}`, `its largest employer has ${concentrated[key] ?? 'no share'}, in the cells ${crowded.get(key) ?? 'none to name'}`)),
    ...Object.entries(effects.cell).flatMap(([key, [n, employers]]) => {
      const { n: expected = 0, employers: named = null } = counted.get(key) ?? {}
      return [
        ...(n === expected ? [] : [find(`${source}.cell.${key}`, `n is ${n}, the cells have ${expected}`)]),
        ...(n === 0 || employers === named ? [] : [find(`${source}.cell.${key}`, `employers are ${employers}, the cells have ${named}`)]),
      ]
    }),
  ]
}

/** Percentiles rise, and no level stands below the next lower one at any of them, but where the file says that the data insist. */
function checkLevels(model: QuoteModel): Finding[] {
  const { source, effects, inversions } = model
  const levels = seniorityLevelSchema.options.filter((level) => effects.level[level])
  return Object.keys(effects.role).flatMap((role) => Object.keys(effects.where).flatMap((where) => {
    const path = (level: string) => `${source} ${role} ${level} ${where}`
    const isSaid = (lower: string, higher: string) =>
      inversions.some((each) => each.role === role && each.where === where && each.lower === lower && each.higher === higher)
    return [
      ...Object.keys(effects.level).filter((level) => !doRise(percentiles(model, role, level, where)))
        .map((level) => find(path(level), 'its percentiles do not rise')),
      ...levels.slice(1).flatMap((higher, index) => {
        const lower = levels[index] as string
        const [low, high] = [percentiles(model, role, lower, where), percentiles(model, role, higher, where)]
        const falls = low.some((usd, at) => (high[at] as number) < usd)
        return falls && !isSaid(lower, higher) ? [find(path(higher), `stands below ${lower}, which inversions do not say`)] : []
      }),
    ]
  }))
}

function doRise(usd: readonly number[]): boolean {
  return usd.every((each, index) => Number.isFinite(each) && each > 0 && (index === 0 || each >= (usd[index - 1] as number)))
}

/** In US dollars a year, before what the place’s wages say, which is the same for all levels. */
function percentiles({ base, effects }: QuoteModel, role: string, level: string, where: string): number[] {
  const own: readonly (EffectTuple | undefined)[] = [
    effects.role[role],
    effects.level[level],
    effects.where[where],
    effects.roleLevel[`${role} ${level}`],
    effects.roleWhere[`${role} ${where}`],
    effects.levelWhere[`${level} ${where}`],
    effects.cell[`${role} ${level} ${where}`],
  ]
  const times = (part: 2 | 3 | 4 | 5 | 6) => own.reduce((product, effect) => product * (effect?.[part] ?? 1), 1)
  const p50 = base.usd * times(2)
  const p25 = p50 / Math.exp(base.gaps[1] * times(4))
  const p75 = p50 * Math.exp(base.gaps[2] * times(5))
  return [p25 / Math.exp(base.gaps[0] * times(3)), p25, p50, p75, p75 * Math.exp(base.gaps[3] * times(6))]
}

/** The proof has each source's scores once in every trial that was made, and roles that we have, with all of the folds' observations. */
export function checkQuoteProof({ sources, trials, scores, roles, ends }: QuoteProof, known: readonly Pick<Role, 'id'>[]): Finding[] {
  const find = (path: string, reason: string): Finding => ({ file: 'quote-proof.json', path, reason })
  const isProved = (source: string) => sources.some((each) => each.source === source)
  const strays = [...trials, ...scores, ...roles, ...ends].filter(({ source }) => !isProved(source)).map(({ source }) => source)
  return [
    ...[...new Set(strays)].map((source) => find(`sources ${source}`, 'is missing, though there are figures of it')),
    ...roles.filter(({ role }) => !known.some(({ id }) => id === role)).map(({ role }) => find(`roles ${role}`, 'is not a role')),
    ...trials.flatMap(({ source, trial }) => (trial === 'folds' ? countings : countings.slice(0, 1)).flatMap((counted) => predictors
      .filter((predictor) => scores.filter((each) => each.source === source && each.trial === trial && each.counted === counted && each.predictor === predictor).length !== 1)
      .map((predictor) => find(`scores ${source} ${trial}`, `must have ${predictor} by ${counted} once`)))),
    ...sources.flatMap(({ source, n }) => {
      const ofRoles = roles.filter((each) => each.source === source).reduce((sum, each) => sum + each.n, 0)
      const folds = trials.find((each) => each.source === source && each.trial === 'folds')
      return [
        ...(folds?.n === n ? [] : [find(`trials ${source}`, `must have folds of all ${n} observations`)]),
        ...(ofRoles === n ? [] : [find(`roles ${source}`, `have ${ofRoles} of ${n} observations`)]),
      ]
    }),
  ]
}
