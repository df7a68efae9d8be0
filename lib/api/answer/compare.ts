/** The API's answer about two to five roles side by side: the figures of the comparison page, unrounded. */
import { z } from 'zod'
import type { Dataset } from '@/data/schema/dataset'
import { bandSchema, type Role } from '@/data/schema/role'
import type { LadderStep, Trait } from '@/data/schema/vocabulary'
import { dataVersionSchema, intervalSchema, orUnknown, plain, shareSchema, sourcesSchema } from '@/lib/api/value'
import { adjacentOverlap, bandCoverage, jaccard, outEarnsUniform, sharedRange } from '@/lib/pay/bands'
import { bandAt, comparedScope, describeScope, type Scope } from '@/lib/pay/scope'
import { sourceIds, traitOrigins } from '@/lib/source/provenance'
import { partition } from '@/lib/traits/levels'
import { similarity, traitCoverage } from '@/lib/traits/similarity'
import { similaritySpread } from '@/lib/traits/spread'
import { type Unknown, unknown } from '@/lib/value/absence'
import { mixOverlap } from '@/lib/week/overlap'
import { formatAlternatives } from '@/lib/words/format'
import { roleProfile, roleProfileSchema } from './role-profile'

const scopeSchema = bandSchema
  .pick({ levels: true, place: true })
  .describe('What both bands speak of; only bands of one scope are compared.')
const payRangeSchema = bandSchema.pick({ lowUsd: true, highUsd: true })

/** How the bands of two roles overlap at one scope. Shares are 0–1, amounts whole US dollars a year. */
const bandPairSchema = z
  .strictObject({
    scope: scopeSchema,
    shared: orUnknown(payRangeSchema).describe('The pay inside both bands; unknown when they have none in common.'),
    jaccard: shareSchema.describe('Shared width ÷ width of everything that either band covers.'),
    coverageOfA: shareSchema.describe('The share of A’s band that B’s also covers.'),
    coverageOfB: shareSchema.describe('The share of B’s band that A’s also covers.'),
    adjacent: orUnknown(shareSchema).describe(
      '(High of the lower − low of the higher) ÷ (high − low of the higher), lower and higher by midpoint.',
    ),
    underUniform: z
      .strictObject({ aOutEarnsB: shareSchema })
      .describe(
        'The chance that one A out-earns one B if pay were spread evenly inside each band. No source says it is: never a finding.',
      ),
    sources: sourcesSchema,
  })
  .describe('How two published bands of one scope overlap.')

const traitIds = z.array(z.string())

/** How the traits of two roles overlap. Shares are 0–1; every trait stands in exactly one of the five lists. */
const traitPairSchema = z
  .strictObject({
    similarity: orUnknown(intervalSchema).describe(
      'Σ lesser weight ÷ Σ greater weight over all traits: core 3, regular 2, occasional 1, no 0.',
    ),
    similaritySpread: orUnknown(intervalSchema).describe(
      'Between what shares the similarity moves if half of each role’s editorial levels were off by one: nine in ten of a seeded simulation’s draws, and the similarity itself.',
    ),
    coverageOfA: orUnknown(intervalSchema).describe(
      'The share of A’s traits, by weight, that someone who works as B already covers.',
    ),
    coverageOfB: orUnknown(intervalSchema).describe(
      'The share of B’s traits, by weight, that someone who works as A already covers.',
    ),
    shared: traitIds.describe('Traits that both hold, at whatever level.'),
    onlyA: traitIds.describe('Traits that A holds and B states it does not.'),
    onlyB: traitIds.describe('Traits that B holds and A states it does not.'),
    neither: traitIds.describe('Traits that both state they do not hold.'),
    notComparable: traitIds.describe('Traits that at least one of the two does not state.'),
    sources: sourcesSchema,
  })
  .describe('How two roles overlap in their traits.')

const mixPairSchema = z
  .strictObject({
    overlap: orUnknown(intervalSchema).describe(
      'Σ of the lesser share of each activity, over every week that fits; unknown unless both mixes are published.',
    ),
    sources: sourcesSchema,
  })
  .describe('How two published weeks overlap.')

const pairSchema = z
  .strictObject({
    a: z.string(),
    b: z.string(),
    band: orUnknown(bandPairSchema),
    traits: traitPairSchema,
    mixes: mixPairSchema,
  })
  .describe('Two of the roles side by side; a is the one named first.')

/** What the description calls the parts of a pair, and a pair. */
export const pairParts = {
  BandPair: bandPairSchema,
  TraitPair: traitPairSchema,
  MixPair: mixPairSchema,
  Pair: pairSchema,
}

/** Two to five roles and all their pairs. */
export const compareAnswerSchema = z
  .strictObject({ dataVersion: dataVersionSchema, roles: z.array(roleProfileSchema), pairs: z.array(pairSchema) })
  .describe('Two to five roles in the order asked for, and each pair of them.')

/** The answer about two to five roles. */
export type CompareAnswer = z.infer<typeof compareAnswerSchema>
type Pair = CompareAnswer['pairs'][number]
type Facts = Pick<Dataset, 'traits' | 'ladder' | 'manifest'>

/**
 * The answer about the roles, unrounded. Every pair's bands are compared at the scope that most of all the roles have, as on
 * the page of the same comparison. Throws RangeError on a trait without an entry.
 */
export function compareAnswer(roles: readonly Role[], facts: Facts): CompareAnswer {
  const scope = comparedScope(roles)
  const pairs = roles.flatMap((a, index) =>
    roles.slice(index + 1).map(
      (b): Pair => ({
        a: a.id,
        b: b.id,
        band: bandPair(a, b, scope, facts.ladder.steps),
        traits: traitPair(a, b, facts.traits),
        mixes: mixPair(a, b),
      }),
    ),
  )
  return { dataVersion: facts.manifest.dataVersion, roles: roles.map((role) => roleProfile(role, facts.traits)), pairs }
}

function bandPair(roleA: Role, roleB: Role, scope: Scope | null, steps: readonly LadderStep[]): Pair['band'] {
  if (scope === null) return unknown('not-stated', 'No published band has been read for any of these roles.')
  const [a, b] = [bandAt(roleA, scope), bandAt(roleB, scope)]
  if (a === null || b === null) {
    const without = [roleA, roleB].filter((role) => bandAt(role, scope) === null)
    return missingBand(without, scope, steps)
  }
  return {
    scope: { levels: [...scope.levels], place: scope.place },
    shared: sharedRange([a, b]) ?? unknown('not-defined', 'The bands share no pay.'),
    jaccard: jaccard(a, b),
    coverageOfA: bandCoverage(a, b),
    coverageOfB: bandCoverage(b, a),
    adjacent: plain(adjacentOverlap(a, b)),
    underUniform: { aOutEarnsB: outEarnsUniform(a, b) },
    sources: sourceIds([a.origin, b.origin]),
  }
}

function missingBand(without: readonly Role[], scope: Scope, steps: readonly LadderStep[]): Unknown {
  const names = formatAlternatives(without.map((role) => role.name))
  return unknown('not-stated', `No published band (${describeScope(scope, steps)}) has been read for ${names}.`)
}

function traitPair(a: Role, b: Role, traits: readonly Trait[]): Pair['traits'] {
  const placements = partition([a, b], traits)
  const fallen = (kind: string, holder?: number) =>
    placements
      .filter((each) => each.kind === kind && (holder === undefined || each.holders[0] === holder))
      .map(({ trait }) => trait.id)
  return {
    similarity: plain(similarity(a, b, traits)),
    similaritySpread: plain(similaritySpread(a, b, traits)),
    coverageOfA: plain(traitCoverage(a, b, traits)),
    coverageOfB: plain(traitCoverage(b, a, traits)),
    shared: fallen('shared'),
    onlyA: fallen('only', 0),
    onlyB: fallen('only', 1),
    neither: fallen('none'),
    notComparable: fallen('not-comparable'),
    sources: sourceIds(traitOrigins([a, b])),
  }
}

function mixPair({ name: nameA, workMix: a }: Role, { name: nameB, workMix: b }: Role): Pair['mixes'] {
  const sources = sourceIds([a, b].flatMap((mix) => (mix.kind === 'known' ? [mix.origin] : [])))
  if (a.kind === 'known' && b.kind === 'known') return { overlap: plain(mixOverlap(a.value, b.value)), sources }
  const silent = formatAlternatives([
    ...(a.kind === 'unknown' ? [nameA] : []),
    ...(b.kind === 'unknown' ? [nameB] : []),
  ])
  return { overlap: unknown('not-stated', `No published source states the week of ${silent}.`), sources }
}
