import { type Book, traitName } from '@/lib/brief/book'
import { fieldOf, givenFieldOf, markOf } from '@/lib/brief/edits'
import type { Asked } from '@/lib/brief/interviews'
import { lackLine, missedLines, timeLine } from '@/lib/brief/lines'
import { type RoleBrief, standardTime } from '@/lib/brief/whole'
import { formatMinutes } from '@/lib/words/format'
import { BriefRow, formId } from './BriefField'

interface RoleBriefProps {
  readonly role: RoleBrief
  readonly book: Book
}

/** Where to look: what people there bring, what is not their daily work, and what to ask more about. */
export function WhereToLook({ role: { sources }, book }: RoleBriefProps) {
  return (
    <table className="brief-table stacked">
      <caption className="visually-hidden">Where to look</caption>
      <thead>
        <tr>
          <th scope="col">People</th>
          <th scope="col">Bring</th>
          <th scope="col">Watch for</th>
          <th scope="col">Not their daily work</th>
          <th scope="col">So ask more about</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.pool}>
            <th scope="row">{source.pool}</th>
            <td data-label="Bring">{source.strength}</td>
            <td data-label="Watch for">{source.caution}</td>
            <td data-label="Not their daily work">{lackLine(source, book) ?? 'not one of our roles'}</td>
            <td data-label="So ask more about">{source.askMore ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const settings = [
  ['interviewers', 'Interviewers, at most'],
  ['minutes', 'Minutes each has'],
  ['each', 'Minutes a question'],
] as const

/** The plan of the interviews: who asks what, what it shows, and what to listen for. */
export function Interviews({ role, book }: RoleBriefProps) {
  const { plan, time } = role
  return (
    <BriefRow id="interviews" label="Interviews" note={timeLine(role)}>
      <p className="brief-settings no-print">
        {settings.map(([name, label]) => (
          <label key={name}>
            <span>{label}</span>
            <input
              className="input"
              form={formId}
              name={fieldOf(name)}
              inputMode="numeric"
              defaultValue={time[name]}
              size={3}
            />
            <input type="hidden" form={formId} name={givenFieldOf(name)} value={markOf(String(standardTime[name]))} />
          </label>
        ))}
      </p>
      <p className="micro no-print">These times are placeholders of ours: set your own.</p>
      {missedLines(role, book).map((line) => (
        <p key={line} className="micro">
          {line}
        </p>
      ))}
      {plan.sessions.map(({ asked, minutes }, index) => (
        <Session
          key={asked[0]?.topic}
          title={`Interviewer ${index + 1}, ${formatMinutes(minutes)}`}
          asked={asked}
          book={book}
        />
      ))}
    </BriefRow>
  )
}

/** What one interviewer asks. */
function Session({ title, asked, book }: { title: string; asked: readonly Asked[]; book: Book }) {
  return (
    <table className="brief-table stacked">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Question</th>
          <th scope="col">Shows</th>
          <th scope="col">Red flag to hear</th>
        </tr>
      </thead>
      <tbody>
        {asked.map(({ topic, question, shows, flags }) => (
          <tr key={topic}>
            <th scope="row">{topic}</th>
            <td data-label="Question">{question}</td>
            <td data-label="Shows">{shows.map((trait) => traitName(book, trait)).join('; ') || '—'}</td>
            <td data-label="Red flag to hear">{flags.join('; ') || '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One card a candidate: how strong and weak answers sound, and a place for a mark. */
export function Scorecard({ role: { plan, page } }: Pick<RoleBriefProps, 'role'>) {
  return (
    <table className="brief-table stacked scorecard">
      <caption>Candidate: ______________________ {page.name}, one card each</caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Strong sounds like</th>
          <th scope="col">Weak sounds like</th>
          <th scope="col">1 to 4</th>
        </tr>
      </thead>
      <tbody>
        {plan.sessions.flatMap(({ asked }) =>
          asked.map(({ topic, strong, weak }) => (
            <tr key={topic}>
              <th scope="row">{topic}</th>
              <td data-label="Strong sounds like">{strong}</td>
              <td data-label="Weak sounds like">{weak}</td>
              <td data-label="1 to 4">____</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
