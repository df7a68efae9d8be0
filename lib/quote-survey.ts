/** What the occupational survey says of a role, with the published figures that each of its percentiles is made of. */
import type { OccupationFile } from '@/data/schema/market'
import { type Answer, known } from './absence'
import type { Percentiles } from './evidence'
import { occupationEvidence } from './occupation'

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
  const inputsOf = (figure: keyof RoleSurvey['inputs']): SurveyInputs => {
    const held = parts.flatMap(({ soc, share }) => {
      const wages = wagesOf(soc)
      const wage = wages?.publishedAs === undefined ? wages?.[figure] : null
      return typeof wage === 'number' ? [{ share, wage }] : []
    })
    return { shares: held.map(({ share }) => share), wages: held.map(({ wage }) => wage) }
  }
  return known({
    percentiles,
    inputs: {
      p10: inputsOf('p10'),
      p25: inputsOf('p25'),
      p50: inputsOf('p50'),
      p75: inputsOf('p75'),
      p90: inputsOf('p90'),
    },
  })
}
