import type { Role } from '@/data/schema'
import { capitalize, formatList, formatPercentRange, uncapitalize } from '@/lib/format'
import { leadingActivities } from '@/lib/leading-activities'
import { possessive } from '@/lib/role-names'
import { endsRemark } from '@/lib/week-sentence'
import { weekWhy } from '@/lib/week-why'
import { feasibility } from '@/lib/work-mix'
import { WhyFigure } from '../ui/WhyFigure'

/** What a stated week's ranges come to, each figure with its working; nothing where no week is stated. */
export function WeekSums({ role }: { role: Role }) {
  const why = weekWhy(role)
  if (why === null || role.workMix.kind === 'unknown') return null
  const sums = feasibility(role.workMix.value)
  const { largest, together } = leadingActivities(role.workMix.value)
  return (
    <p className="small mt-3">
      {capitalize(possessive(role))} ranges add to{' '}
      <WhyFigure why={why}>{formatPercentRange(sums.sumLow, sums.sumHigh)}</WhyFigure>
      {endsRemark(sums)}.{' '}
      {together.kind === 'known' ? (
        <>
          {formatList(largest.map(({ name }, index) => (index === 0 ? name : uncapitalize(name))))} together take{' '}
          <WhyFigure why={why}>{formatPercentRange(together.value.min, together.value.max)}</WhyFigure>.{' '}
        </>
      ) : null}
      The week nearest their midpoints: <WhyFigure why={why} />
    </p>
  )
}
