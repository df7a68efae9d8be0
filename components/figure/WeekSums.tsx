import type { Activity, Role } from '@/data/schema/role'
import { leadingActivities } from '@/lib/week/leading'
import { feasibility } from '@/lib/week/mix'
import { endsRemark } from '@/lib/week/sentence'
import { capitalize, formatList, formatPercentRange, uncapitalize } from '@/lib/words/format'
import { possessive } from '@/lib/words/role-names'
import type { Why } from '@/lib/working/why'
import { WhyFigure } from '../ui/WhyFigure'

/** What a stated week's ranges come to, each figure opening `why`, its working. */
export function WeekSums({ role, activities, why }: { role: Role; activities: readonly Activity[]; why: Why }) {
  const sums = feasibility(activities)
  const { largest, together } = leadingActivities(activities)
  return (
    <p className="small above-12">
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
