/** Truth checks beside the shape checks: what must hold between files. Each finding names file, path and reason. */

import { checkDecision } from './decision-checks'
import { checkOnce, type Finding } from './finding'
import { checkInterviews } from './interview-checks'
import { checkJurisdictions } from './jurisdiction-checks'
import { checkPaySources } from './pay-source-checks'
import { checkQuoteProof } from './quote-checks'
import type { Origin, Stated } from './schema/atoms'
import type { Dataset } from './schema/dataset'
import { type Activity, type Role, sectionKeys } from './schema/role'
import { checkSearchWords } from './search-checks'

type Facts = Omit<Dataset, 'manifest' | 'changelog'>

export function checkDataset(facts: Facts): Finding[] {
  return [
    ...checkOnce('sources.json', 'id', facts.sources.map((source) => source.id)),
    ...checkOnce('tools.json', 'id', facts.toolGroups.map((group) => group.id)),
    ...checkOnce('traits.json', 'traits', facts.traits.map((trait) => trait.id)),
    ...checkOnce('roles', 'id', facts.roles.map((role) => role.id)),
    ...checkAliases(facts.roles),
    ...checkTitleRules(facts.roles),
    ...checkTraitVocabulary(facts),
    ...checkOrigin(facts, 'levels.json', 'origin', facts.ladder.origin),
    ...checkLadder(facts),
    ...facts.roles.flatMap((role) => checkRole(facts, role)),
    ...checkTwins(facts),
    ...checkJurisdictions(facts),
    ...checkPaySources(facts),
    ...checkQuoteProof(facts.quoteProof, facts.roles),
    ...checkSearchWords(facts),
    ...checkDecision(facts),
    ...checkInterviews(facts),
  ]
}

/** No two roles may answer to the same name, short name, code or alias: sentences and the search box name roles by them. */
function checkAliases(roles: readonly Role[]): Finding[] {
  const owner = new Map<string, string>()
  return roles.flatMap((role) => {
    const names = [
      { path: 'name', name: role.name },
      { path: 'shortName', name: role.shortName },
      { path: 'mark.code', name: role.mark.code },
      ...role.aliases.map((name, index) => ({ path: `aliases[${index}]`, name })),
    ]
    return names.flatMap(({ path, name }) => {
      const key = name.toLowerCase()
      const earlier = owner.get(key) ?? role.id
      owner.set(key, earlier)
      return earlier === role.id ? [] : [{ file: roleFile(role), path, reason: `“${name}” already stands for ${earlier}` }]
    })
  })
}

/** A title names one role at most, so no two roles may answer to one rule. */
function checkTitleRules(roles: readonly Role[]): Finding[] {
  return roles.flatMap((role, index) => {
    const earlier = role.titleRule && roles.slice(0, index).find(({ titleRule }) => titleRule === role.titleRule)
    return earlier
      ? [{ file: roleFile(role), path: 'titleRule', reason: `“${role.titleRule}” already names ${earlier.id}` }]
      : []
  })
}

function checkTraitVocabulary({ traits, traitGroups, roles }: Facts): Finding[] {
  const findings: Finding[] = []
  for (const trait of traits) {
    if (!traitGroups.some((group) => group.id === trait.group)) {
      findings.push({ file: 'traits.json', path: trait.id, reason: `group “${trait.group}” does not exist` })
    }
    const used = roles.some((role) => ['core', 'regular'].includes(role.traits[trait.id]?.level ?? ''))
    if (!used) findings.push({ file: 'traits.json', path: trait.id, reason: 'no role holds this trait at core or regular' })
  }
  return findings
}

function checkLadder({ ladder }: Facts): Finding[] {
  return ladder.steps.flatMap((step, index) => {
    const below = ladder.steps[index - 1]
    const path = `steps[${index}]`
    if (below && step.minYears <= below.minYears) {
      return [{ file: 'levels.json', path, reason: `${step.name} starts no later than ${below.name}` }]
    }
    if (step.maxYears !== null && step.maxYears <= step.minYears) {
      return [{ file: 'levels.json', path, reason: `${step.name} ends before it starts` }]
    }
    return []
  })
}

function roleFile(role: Role): string {
  return `roles/${role.id}.json`
}

function checkRole(facts: Facts, role: Role): Finding[] {
  const file = roleFile(role)
  const find = (path: string, reason: string): Finding => ({ file, path, reason })
  const [week, tools] = [valuesOf(role.workMix), valuesOf(role.tools)]
  const weeks = role.weeksToHire.kind === 'known' ? role.weeksToHire.value : null
  const known = new Set(facts.traits.map((trait) => trait.id))
  return [
    ...checkOnce(file, 'bands', role.bands.map((band) => `${[...band.levels].sort().join('+')} in ${band.place}`)),
    ...checkOnce(file, 'workMix', week.map((activity) => activity.id)),
    ...checkOnce(file, 'tools', tools.map((tool) => tool.group)),
    ...checkAlternatives(facts, role),
    ...rolesOrigins(role).flatMap(({ path, origin }) => checkOrigin(facts, file, path, origin)),
    ...role.bands.flatMap(({ lowUsd, highUsd }, index) =>
      lowUsd < highUsd ? [] : [find(`bands[${index}]`, `the band does not rise: ${lowUsd} to ${highUsd}`)]),
    ...week.filter(({ lowPercent, highPercent }) => lowPercent > highPercent)
      .map(({ id }) => find(`workMix.${id}`, 'the low share exceeds the high share')),
    ...(week.length === 0 ? [] : checkSums(week, find)),
    ...(weeks === null || weeks.low <= weeks.high ? [] : [find('weeksToHire', `the range does not rise: ${weeks.low} to ${weeks.high}`)]),
    ...tools.filter((tool) => !facts.toolGroups.some((group) => group.id === tool.group))
      .map((tool) => find(`tools.${tool.group}`, `tool group “${tool.group}” is not in tools.json`)),
    ...[...known].filter((id) => role.traits[id] === undefined).map((id) => find(`traits.${id}`, 'has neither a level nor “not-stated”')),
    ...Object.keys(role.traits).filter((id) => !known.has(id)).map((id) => find(`traits.${id}`, 'is not in traits.json')),
  ]
}

function valuesOf<T>(fact: Stated<readonly T[]>): readonly T[] {
  return fact.kind === 'known' ? fact.value : []
}

function checkSums(week: readonly Activity[], find: (path: string, reason: string) => Finding): Finding[] {
  // To a millionth, so that decimals which sum to 100 on paper do so here too.
  const total = (shares: readonly number[]) => Math.round(shares.reduce((sum, share) => sum + share, 0) * 1e6) / 1e6
  const sumLow = total(week.map((activity) => activity.lowPercent))
  const sumHigh = total(week.map((activity) => activity.highPercent))
  const fits = sumLow <= 100 && sumHigh >= 100
  return fits ? [] : [find('workMix', `no week fits: lows sum to ${sumLow} %, highs to ${sumHigh} %`)]
}

function rolesOrigins(role: Role): { path: string; origin: Origin }[] {
  const claims = (['summary', 'focus', 'bestFor', 'openIf'] as const).map((path) => ({ path, origin: role[path].origin }))
  const sections = sectionKeys.flatMap((path) => {
    const fact = role[path]
    return fact.kind === 'known' ? [{ path, origin: fact.origin }] : []
  })
  const traits = Object.entries(role.traits).flatMap(([id, claim]) =>
    claim.level === 'not-stated' ? [] : [{ path: `traits.${id}`, origin: claim.origin }],
  )
  const bands = role.bands.map((band, index) => ({ path: `bands[${index}]`, origin: band.origin }))
  const facts = role.facts.map((fact, index) => ({ path: `facts[${index}]`, origin: fact.origin }))
  return [...claims, ...sections, ...traits, ...bands, ...facts]
}

function checkOrigin({ sources }: Facts, file: string, path: string, origin: Origin): Finding[] {
  return sources.some((source) => source.id === origin.source)
    ? []
    : [{ file, path: `${path}.source`, reason: `source “${origin.source}” is not in sources.json` }]
}

/** What a role's file says to open instead must be another role of ours. */
function checkAlternatives({ roles }: Facts, role: Role): Finding[] {
  if (role.whenToHire.kind === 'unknown') return []
  const { rather, nobody } = role.whenToHire.value
  return Object.entries({ rather, nobody }).flatMap(([list, alternatives]) =>
    alternatives.flatMap(({ roles: named = [] }, index) => {
      const wrong = named.filter((id) => id === role.id || !roles.some((other) => other.id === id))
      return wrong.map((id) => ({
        file: roleFile(role),
        path: `whenToHire.${list}[${index}].roles`,
        reason: `“${id}” is not another role`,
      }))
    }),
  )
}

/** Two roles with the same levels throughout could not be told apart: every pair must differ in a stated trait. */
function checkTwins({ roles, traits }: Facts): Finding[] {
  return roles.flatMap((role, index) =>
    roles.slice(index + 1).flatMap((other) => {
      const differs = traits.some(({ id }) => {
        const [a, b] = [role.traits[id]?.level, other.traits[id]?.level]
        return a !== b && a !== 'not-stated' && b !== 'not-stated'
      })
      return differs ? [] : [{ file: roleFile(role), path: 'traits', reason: `cannot be told apart from ${other.id}` }]
    }),
  )
}
