import type { Role } from '@/data/schema/role'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { guideSentence, measuredSentence, spreadSentence, thinSentence } from '@/lib/pay/guide-and-measured'
import type { PayRange } from '@/lib/value/pay-range'
import { Sentence } from '../ui/Sentence'

interface EvidenceWordsProps {
  readonly role: Role
  readonly band: PayRange | null
  readonly strips: readonly MeasuredPay[]
}

/** How the guide and the sources differ about a role's pay, and how few observations there are where they are few. */
export function EvidenceWords({ role, band, strips }: EvidenceWordsProps) {
  const said = [
    band ? guideSentence(band, strips) : measuredSentence(role, strips),
    thinSentence(role, strips),
    spreadSentence(strips, band === null),
  ]
  return <Sentence text={said.flatMap((sentence) => sentence ?? []).join(' ')} />
}
