/** One release's facts behind quotes, indexed once. */
import type { OccupationFile } from '@/data/schema/market'
import type { QuoteModel } from '@/data/schema/quote'
import type { QuoteRelease } from '@/data/schema/release'
import { type MixPart, occupationEvidence, occupationMix } from '@/lib/evidence/occupation'
import { type AreaLabor, areasOf } from '@/lib/place/geography'
import type { SourceId } from '@/lib/source/registry'
import { type Answer, known } from '@/lib/value/absence'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import { type Growth, medianGrowth } from './aging'

/** What quotes of one release are made from. */
export interface ReleaseIndex extends QuoteRelease {
  readonly models: ReadonlyMap<SourceId, QuoteModel>
  readonly roles: ReadonlyMap<string, RoleIndex>
}

/** What the occupational survey says of a role, for every place and year. */
export interface RoleIndex {
  readonly mix: Answer<readonly MixPart[]>
  /** Its latest figures. */
  readonly survey: Answer<RoleSurvey>
  readonly growth: Answer<Growth>
  /** The best-paid area of each state that has one. */
  readonly bestPaid: ReadonlyMap<string, AreaLabor>
}

/** The index of a release. */
export function releaseIndex(release: QuoteRelease): ReleaseIndex {
  const { quotes, occupations, places } = release
  const ids = new Set([
    ...occupations.mixes.map(({ role }) => role),
    ...quotes.models.flatMap(({ effects }) => Object.keys(effects.role)),
    ...quotes.guide.map(({ role }) => role),
  ])
  const roleOf = (id: string): RoleIndex => {
    const mix = occupationMix(occupations, id)
    const best = places.states.flatMap((state) => {
      const area = mix.kind === 'known' ? areasOf(places, mix.value, state.id).at(-1) : undefined
      return area ? [[state.id, area] as const] : []
    })
    return { mix, survey: roleSurvey(occupations, id), growth: medianGrowth(occupations, id), bestPaid: new Map(best) }
  }
  return {
    ...release,
    models: new Map(quotes.models.map((model) => [model.source, model])),
    roles: new Map([...ids].map((id) => [id, roleOf(id)])),
  }
}

/** The occupations that have a published percentile, by their share of the role's filings, 0–1, and its amount in US dollars a year. */
export interface SurveyInputs {
  readonly shares: readonly number[]
  readonly wages: readonly number[]
}

/** The survey's latest percentiles of a role, and what each is the average of. */
export interface RoleSurvey {
  readonly percentiles: Percentiles<Answer<number>>
  readonly inputs: Percentiles<SurveyInputs>
}

/** The survey's latest figures of a role; unknown as `occupationEvidence` has it. */
export function roleSurvey(file: OccupationFile, role: string): Answer<RoleSurvey> {
  const found = occupationEvidence(file, role)
  if (found.kind === 'unknown') return found
  const { percentiles, parts, year } = found.value
  const wagesOf = (soc: string) =>
    file.occupations.find((each) => each.soc === soc)?.wages.find((each) => each.year === year)
  return known({
    percentiles,
    inputs: eachPercentile((figure) => {
      const held = parts.flatMap(({ soc, share }) => {
        const wages = wagesOf(soc)
        const wage = wages?.publishedAs === undefined ? wages?.[figure] : null
        return typeof wage === 'number' ? [{ share, wage }] : []
      })
      return { shares: held.map(({ share }) => share), wages: held.map(({ wage }) => wage) }
    }),
  })
}
