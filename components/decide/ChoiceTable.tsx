import type { ChoiceRow, DecideView } from '@/lib/decide/view'
import { RoleMark } from '../ui/RoleMark'

/** Every choice on the same terms, nobody new among them: what it does for each symptom, and what it costs. */
export function ChoiceTable({ choices, columns }: Pick<DecideView, 'choices' | 'columns'>) {
  const isMore = choices.some(({ rest }) => rest !== null)
  return (
    <table className="choices">
      <caption className="visually-hidden">Every choice, on the same terms</caption>
      <thead>
        <tr>
          <th scope="col">Choice</th>
          {columns.map(({ symptom, head }) => (
            <th key={symptom} scope="col">
              {head}
            </th>
          ))}
          {isMore ? <th scope="col">The rest</th> : null}
          <th scope="col" className="number">
            New people
          </th>
          <th scope="col" className="number">
            Posted median, US
          </th>
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <Row key={choice.key} choice={choice} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ choice, columns }: { choice: ChoiceRow } & Pick<DecideView, 'columns'>) {
  const { roles, name, bar, parts, rest, people, posted, isShown } = choice
  return (
    <tr data-shown={isShown ? '' : undefined}>
      <th scope="row">
        <span className="who">
          {roles.map((role) => (
            <RoleMark key={role.id} mark={role.mark} />
          ))}
          <span>{name}</span>
        </span>
        {bar === null ? null : <span className="micro">{bar}</span>}
      </th>
      {columns.map(({ symptom, head }, index) => (
        <td key={symptom} data-label={`${head}:`}>
          <i className="does" data-does={parts[index]} aria-hidden="true" /> {parts[index]}
        </td>
      ))}
      {rest === null ? null : <td data-label="The rest:">{rest}</td>}
      <td className="number" data-label="New people:">
        {people}
      </td>
      <td className="number" data-label="Posted median:">
        {posted}
      </td>
    </tr>
  )
}
