/** What one release's survey of occupations says of a role. */
import type { OccupationFile } from '@/data/schema/market'
import { type MixPart, occupationEvidence, occupationMix } from '@/lib/evidence/occupation'
import type { AveragedWages } from '@/lib/place/labor/wages'
import { type Answer, known } from '@/lib/value/absence'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import { type Growth, medianGrowth, yearlyGrowths } from './aging'

/** What the occupational survey says of a role, for every place and year. */
export interface RoleIndex {
  readonly id: string
  readonly mix: Answer<readonly MixPart[]>
  /** Its latest figures of the country. */
  readonly survey: Answer<RoleSurvey>
  readonly growth: Answer<Growth>
  /** How its median grew from each year to the next, as logarithms: what an aged quote widens by. */
  readonly yearly: readonly number[]
}

/** What the survey says of a role. */
export function roleIndex(occupations: OccupationFile, id: string): RoleIndex {
  return {
    id,
    mix: occupationMix(occupations, id),
    survey: roleSurvey(occupations, id),
    growth: medianGrowth(occupations, id),
    yearly: yearlyGrowths(occupations, id),
  }
}

/** The survey's latest percentiles of a role, and what each is the average of. */
export interface RoleSurvey {
  readonly percentiles: Percentiles<Answer<number>>
  readonly inputs: Percentiles<AveragedWages>
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
