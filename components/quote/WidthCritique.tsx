import type { Critique } from '@/lib/quote/view'
import { critiqueSentences, splitSentence, wideRangeEvidence } from '@/lib/quote/words/draft'

/** What readers of the posting may ask about its width, with the evidence, and how two levels would split it; nothing where its width is usual. */
export function WidthCritique({ critique }: { critique: Critique | null }) {
  if (critique === null || !critique.isQuestioned) return null
  const split = splitSentence(critique.split)
  return (
    <details className="width-critique no-print">
      <summary className="plus-fold">
        <b>Wider than most posted ranges</b>
      </summary>
      <p className="small">{[...critiqueSentences(critique), ...(split === null ? [] : [split])].join(' ')}</p>
      {critique.isOverExperiment ? (
        <ul className="micro above-6">
          {wideRangeEvidence.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}
