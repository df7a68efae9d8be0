/** A role in brief, as lists and comparisons of the API carry it. */
import { z } from 'zod'
import { type Band, bandSchema, type Role, roleFileSchema } from '@/data/schema/role'
import { type Trait, traitLevelSchema } from '@/data/schema/vocabulary'
import {
  claimOf,
  claimOriginSchema,
  claimSchema,
  orUnknown,
  percentSchema,
  plain,
  sourcesSchema,
  unknownSchema,
} from '@/lib/api/value'
import { profileOrigins, sourceIds, traitOrigins } from '@/lib/source/provenance'
import { unknown } from '@/lib/value/absence'
import { feasibility, nearestPoint } from '@/lib/week/mix'

const file = roleFileSchema.shape
const source = z.string().describe('The id of the source, as listed on /data.')

/** A pay band as a source prints it, with its scope. Amounts are whole US dollars a year. */
export const guideBandSchema = bandSchema
  .extend({ asOf: orUnknown(z.iso.date()), source, origin: claimOriginSchema })
  .describe(
    'A published low and high of yearly base pay in whole US dollars, and what it speaks of. Never read as percentiles.',
  )

/** A role's level for one trait, stated with its source or not stated with the reason. */
export const traitLevelAnswerSchema = z.discriminatedUnion('level', [
  z.strictObject({
    id: z.string(),
    name: z.string(),
    level: traitLevelSchema
      .exclude(['not-stated'])
      .describe(
        'Our reading of the section that origin names, or our judgment for the reason it gives. No source grades traits.',
      ),
    source,
    origin: claimOriginSchema,
  }),
  z.strictObject({ id: z.string(), name: z.string(), level: z.literal('not-stated'), source: unknownSchema }),
])

const activities = file.workMix.unwrap().options[0].shape.value

/** A role's week as ranges, with the one week that lies nearest their midpoints. Shares are percent. */
export const workMixAnswerSchema = z
  .discriminatedUnion('kind', [
    claimSchema(activities).extend({
      sumLow: z.number().nonnegative().describe('The lows, summed.'),
      sumHigh: z.number().nonnegative().describe('The highs, summed.'),
      point: orUnknown(z.array(percentSchema)).describe(
        'The week that fits every range and is nearest to their midpoints, in the order of the activities.',
      ),
    }),
    unknownSchema,
  ])
  .describe('Shares of the week in percent. Any week inside all the ranges that sums to 100 fits what the source says.')

/** The fields of a role in brief. */
export const roleProfileSchema = z
  .strictObject({
    ...roleFileSchema.pick({ id: true, name: true, shortName: true, mark: true, aliases: true, tagline: true }).shape,
    summary: file.summary.shape.value.describe('What the role does, in a sentence.'),
    summaryOrigin: claimOriginSchema,
    guideBands: z.array(guideBandSchema).describe('Empty when no published band has been read for this role.'),
    traits: z.array(traitLevelAnswerSchema).describe('One entry for every trait of the vocabulary, in its order.'),
    workMix: workMixAnswerSchema,
    sources: sourcesSchema,
  })
  .describe('A role in brief.')

/** A role in brief. */
export type RoleProfile = z.infer<typeof roleProfileSchema>

/** A role in brief. Throws RangeError when the role has no entry for one of the traits. */
export function roleProfile(role: Role, traits: readonly Trait[]): RoleProfile {
  const { id, name, shortName, mark, aliases, tagline, summary } = role
  const named = { id, name, shortName, mark, aliases, tagline }
  return {
    ...named,
    summary: summary.value,
    summaryOrigin: summary.origin,
    guideBands: role.bands.map(guideBand),
    traits: traits.map((trait) => traitLevel(role, trait)),
    workMix: workMix(role),
    sources: sourceIds([...profileOrigins(role), ...traitOrigins([role])]),
  }
}

function guideBand({ asOf, ...band }: Band): RoleProfile['guideBands'][number] {
  return {
    ...band,
    asOf: asOf ?? unknown('not-stated', 'The source does not date this band.'),
    source: band.origin.source,
  }
}

function traitLevel(role: Role, { id, name }: Trait): RoleProfile['traits'][number] {
  const claim = role.traits[id]
  if (claim === undefined) throw new RangeError(`${role.id} has no entry for the trait ${id}`)
  if (claim.level === 'not-stated') return { id, name, level: claim.level, source: unknown('not-stated', claim.why) }
  return { id, name, level: claim.level, source: claim.origin.source, origin: claim.origin }
}

function workMix({ workMix: mix }: Role): RoleProfile['workMix'] {
  if (mix.kind === 'unknown') return mix
  const { sumLow, sumHigh } = feasibility(mix.value)
  return { ...claimOf(mix), sumLow, sumHigh, point: plain(nearestPoint(mix.value)) }
}
