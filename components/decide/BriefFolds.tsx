import { type Book, traitName } from '@/lib/brief/book'
import { differenceOf } from '@/lib/brief/difference'
import { type Edits, fieldOf } from '@/lib/brief/edits'
import { type Part, partsOf } from '@/lib/brief/lines'
import { tunedOf } from '@/lib/brief/needs'
import type { Brief, RoleBrief } from '@/lib/brief/whole'
import { possessive } from '@/lib/words/role-names'
import { Choice } from '../ui/Choice'
import { AskedRow } from './AskedRow'
import { formId } from './BriefField'
import { Scorecard } from './BriefTables'
import { BriefWeek } from './BriefWeek'

interface FoldsProps {
  readonly brief: Brief
  /** The brief as it would be for the role of the verdict. */
  readonly decided: Brief
  readonly book: Book
  readonly edits: Edits
}

/** What is folded under the brief. */
export function Folds({ brief, decided, book, edits }: FoldsProps) {
  const { role } = brief
  return (
    <>
      {role === null ? null : (
        <details className="brief-fold">
          <summary>
            <b>Scorecard</b> one a candidate, with what strong and weak sound like
          </summary>
          <Scorecard role={role} />
        </details>
      )}
      {role === null ? null : (
        <details className="brief-fold no-print needs-script">
          <summary>
            <b>The week</b> is this really {possessive(role.page)} job? 100% to divide
          </summary>
          <BriefWeek key={role.page.id} role={role} book={book} />
        </details>
      )}
      <details className="brief-fold no-print">
        <summary>
          <b>Same brief, another role</b> what would change
        </summary>
        <OtherRole book={book} edits={edits} decided={partsOf(decided, book)} shown={partsOf(brief, book)} />
      </details>
      {role === null ? null : (
        <details className="brief-fold no-print">
          <summary>
            <b>Fine-tune by trait</b> the traits behind your symptoms
          </summary>
          <FineTune role={role} book={book} edits={edits} />
        </details>
      )}
    </>
  )
}

interface OtherRoleProps {
  readonly book: Book
  readonly edits: Edits
  /** The brief as it would be for the role of the verdict, and as it stands. */
  readonly decided: readonly Part[]
  readonly shown: readonly Part[]
}

/** The same brief for another role, and what that changes. */
function OtherRole({ book, edits, decided, shown }: OtherRoleProps) {
  const changed = edits.role === undefined ? [] : differenceOf(decided, shown)
  return (
    <>
      <AskedRow label="Write it for">
        <Choice
          className="input"
          form={formId}
          name={fieldOf('role')}
          defaultValue={edits.role ?? ''}
          options={[['', 'the role decided on'], ...book.roles.map(({ id, name }) => [id, name] as const)]}
        />
      </AskedRow>
      {changed.map(({ id, label, only }) => (
        <div key={id} className="brief-change">
          <h4>{label}</h4>
          {(['decided', 'this one'] as const).map((name, index) =>
            (only[index as 0 | 1] ?? []).length === 0 ? null : (
              <div key={name}>
                <p className="micro">Only in {name === 'decided' ? 'the one decided on' : name}</p>
                <ul className="points">
                  {only[index as 0 | 1].map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
            ),
          )}
        </div>
      ))}
    </>
  )
}

/** Each trait behind the brief, to be weighed by hand. */
function FineTune({ role: { needs }, book, edits }: { role: RoleBrief; book: Book; edits: Edits }) {
  const tuned = tunedOf(edits, book)
  const traits = new Set([...needs.must, ...needs.nice, ...needs.uncovered, ...Object.keys(tuned)])
  return book.traits
    .filter(({ id }) => traits.has(id))
    .map(({ id }) => (
      <AskedRow key={id} label={traitName(book, id)}>
        <Choice
          className="input"
          form={formId}
          name={fieldOf('tune')}
          defaultValue={tuned[id] === undefined ? '' : `${id}:${tuned[id]}`}
          options={[
            ['', needs.must.includes(id) ? 'must have' : needs.nice.includes(id) ? 'nice to have' : 'as it is'],
            [`${id}:must`, 'must have, by hand'],
            [`${id}:nice`, 'nice to have, by hand'],
            [`${id}:no`, 'not needed, by hand'],
          ]}
        />
      </AskedRow>
    ))
}
