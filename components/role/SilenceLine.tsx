import type { Silence } from '@/lib/role/silence'
import { formatList } from '@/lib/words/format'

/** All that is not stated of the role in one line, which opens on why. */
export function SilenceLine({ silence }: { silence: Silence }) {
  return (
    <details className="inner-fold silence" id="silence">
      <summary>Not stated: {formatList(silence.parts)}.</summary>
      {silence.reasons.map((why) => (
        <p key={why} className="small">
          {why}
        </p>
      ))}
    </details>
  )
}
