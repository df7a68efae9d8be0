import type { Book } from '@/lib/brief/book'
import type { Edits } from '@/lib/brief/edits'
import { paySentence } from '@/lib/brief/lines'
import type { Brief, RoleBrief } from '@/lib/brief/whole'
import type { Answers } from '@/lib/decide/answers'
import { BriefActs } from './BriefActs'
import { BriefField, BriefRow, formId } from './BriefField'
import { Folds } from './BriefFolds'
import { BriefGoal } from './BriefGoal'
import { Interviews, WhereToLook } from './BriefTables'

interface BriefPartProps {
  readonly brief: Brief
  /** The brief as it would be for the role of the verdict. */
  readonly decided: Brief
  readonly book: Book
  readonly answers: Answers
  readonly edits: Edits
  readonly dataVersion: string
  /** The query that opens it again. */
  readonly query: string
  readonly onOpen: (query: string) => void
}

/** The brief, written from the answers and written over in place; a plan where nobody is opened. */
export function BriefPart({ brief, decided, book, answers, edits, dataVersion, query, onOpen }: BriefPartProps) {
  const { title, from, goal, written, ready, role, check } = brief
  return (
    <section className="brief" aria-label={title.text}>
      <header className="brief-head">
        <div>
          <h2>
            <BriefField {...title} />
          </h2>
          <p className="micro">
            <span className="no-print">Written from your answers. Click any text to change it. </span>
            <span className="print-only">From these answers: {from}</span>
          </p>
        </div>
        <BriefActs brief={brief} ground={{ book, answers, edits, query, dataVersion }} onOpen={onOpen} />
        <button type="submit" form={formId} className="button button-quiet no-script no-print">
          Write it again with these changes
        </button>
      </header>
      <BriefGoal key={goal.template} goal={goal} />
      {pairs(written).map((pair) => (
        <div key={pair[0]?.part} className={pair.length > 1 ? 'brief-pair' : undefined}>
          {pair.map((each) => (
            <BriefRow key={each.part} id={each.part} label={each.label}>
              <BriefField {...each} />
            </BriefRow>
          ))}
        </div>
      ))}
      {role === null ? null : <PayAndPools role={role} book={book} />}
      <Before ready={ready} />
      <BriefRow id={check.part} label={check.label}>
        <BriefField {...check} />
      </BriefRow>
      {role === null ? null : <Interviews role={role} book={book} />}
      <Folds brief={brief} decided={decided} book={book} edits={edits} />
      <p className="micro brief-foot">
        Questions, red flags and readiness are editorial, by role; their pages say which sources they follow.{' '}
        <a href="/data#method-interviews">How the questions are chosen</a>. Data of {dataVersion}.
      </p>
    </section>
  )
}

/** Must-haves and what is welcome stand side by side, all else alone. */
function pairs(written: Brief['written']): Brief['written'][] {
  return written.flatMap((each, index) => {
    if (each.part === 'nice') return []
    const next = written[index + 1]
    return [each.part === 'must' && next !== undefined ? [each, next] : [each]]
  })
}

/** What must be in place before day one, and the hiring mistake that its want leads to. */
function Before({ ready }: Pick<Brief, 'ready'>) {
  if (ready.length === 0) return null
  return (
    <BriefRow id="ready" label="Before day one">
      <ul className="points">
        {ready.map(({ id, todo, done, by, isMet, mistake }) => (
          <li key={id}>
            {isMet === true ? <b>In place: </b> : null}
            {todo}{' '}
            {isMet === true ? null : (
              <span className="micro">
                By: {by} Done when: {done} {mistake === null ? '' : `Without it: ${mistake}.`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </BriefRow>
  )
}

/** What it pays, and where to look. */
function PayAndPools({ role, book }: { role: RoleBrief; book: Book }) {
  const { pay } = role.page
  return (
    <>
      {pay === null ? null : (
        <BriefRow id="pay" label="Pay">
          <p>
            {paySentence(pay)} {pay.doubt} <a href={pay.href}>Open the quote</a>
          </p>
        </BriefRow>
      )}
      {role.sources.length === 0 ? null : (
        <BriefRow id="where" label="Where to look">
          <WhereToLook role={role} book={book} />
        </BriefRow>
      )}
    </>
  )
}
