import Link from 'next/link'
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import type { Plot } from '@/lib/drawing/plot'
import { roleHref } from '@/lib/site/urls'
import { levelOf } from '@/lib/traits/levels'
import { formatWeeks } from '@/lib/words/format'
import { LaneDrawing } from '../figure/PlotDrawing'
import { traitKey } from '../figure/TraitPanel'
import { Chip } from '../ui/Chip'
import { RoleMark } from '../ui/RoleMark'
import { TraitDots } from '../ui/TraitDots'

interface RoleRowProps {
  readonly role: Role
  /** Its pay, first as published, then as measured; none where no pay is stated. */
  readonly lanes: Plot['lanes']
  readonly shade: Plot['shade']
  readonly traits: readonly Trait[]
}

/** One role: when to open it, its pay, the weeks it takes, and its level in some traits. */
export function RoleRow({ role, lanes, shade, traits }: RoleRowProps) {
  return (
    <div className="home-row">
      <div className="home-name quiet">
        <RoleMark mark={role.mark} size={16} />
        <span>
          <Link href={roleHref(role.id)} prefetch={false}>
            <b>{role.name}</b>
          </Link>
          <i>{role.tagline}</i>
        </span>
      </div>
      <p className="home-when small">{role.openIf.value}</p>
      <div className="home-pay">
        {lanes.length > 0 ? (
          lanes.map((each) => <LaneDrawing key={each.key} lane={each} shade={shade} />)
        ) : (
          <span className="not-stated">pay not stated</span>
        )}
      </div>
      <div>
        <em className="wide-hidden">Weeks to hire</em>
        {role.weeksToHire.kind === 'known' ? (
          <>
            <b className="nowrap">{formatWeeks(role.weeksToHire.value)}</b> <Chip origin={role.weeksToHire.origin} />
          </>
        ) : (
          <span className="not-stated">not stated</span>
        )}
      </div>
      {traits.map((trait) => (
        <div key={trait.id}>
          <em className="wide-hidden">{trait.name}</em>
          <button type="button" className="why" popoverTarget={traitKey(trait)}>
            <TraitDots level={levelOf(role, trait)} ink={role.mark.ink} />
          </button>
        </div>
      ))}
    </div>
  )
}
