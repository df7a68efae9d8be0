import { type ComponentProps, useMemo } from 'react'
import { briefOf } from '@/lib/brief/whole'
import type { Decision } from '@/lib/decide/decision'
import type { DecideGround } from '@/lib/decide/view'
import { BriefPart } from './BriefPart'

interface BriefLaterProps extends Omit<ComponentProps<typeof BriefPart>, 'brief' | 'decided'> {
  readonly decision: Decision
  readonly ground: DecideGround
}

/** The brief of a decision; its code comes once there is one. */
export default function BriefLater({ decision, ground, ...rest }: BriefLaterProps) {
  const { answers, edits, book } = rest
  const brief = useMemo(
    () => briefOf(answers, decision, { ground, book }, edits),
    [answers, decision, ground, book, edits],
  )
  const decided = useMemo(() => briefOf(answers, decision, { ground, book }, {}), [answers, decision, ground, book])
  return brief === null || decided === null ? null : <BriefPart {...rest} brief={brief} decided={decided} />
}
