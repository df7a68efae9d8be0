import { critiqueSentences, splitSentence, wideRangeEvidence } from '@/lib/quote/posting'
import type { Critique } from '@/lib/quote/view'

/** What readers of the posting may ask about its width, with the evidence, and how two levels would split it. */
export function RangeCritique({ critique }: { critique: Critique }) {
  const { questions, split } = critique
  return (
    <div className="critique small">
      <h3>{questions.length > 0 ? 'Its width will be questioned' : 'Its width'}</h3>
      <p>{critiqueSentences(critique).join(' ')}</p>
      {questions.length > 0 ? <p>{splitSentence(split)}</p> : null}
      {questions.length > 0 ? (
        <ul className="micro">
          {wideRangeEvidence.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
