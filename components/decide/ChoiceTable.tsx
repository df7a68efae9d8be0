import type { ChoiceRow } from '@/lib/decide/view'
import { RoleMark } from '../ui/RoleMark'

/** Every choice on the same terms, nobody new among them. */
export function ChoiceTable({ choices }: { choices: readonly ChoiceRow[] }) {
  return (
    <table className="choices stacked">
      <caption className="visually-hidden">Every choice, on the same terms</caption>
      <thead>
        <tr>
          <th scope="col">Choice</th>
          <th scope="col">Leads</th>
          <th scope="col">Helps with</th>
          <th scope="col">Leaves open</th>
          <th scope="col">New people</th>
          <th scope="col">Posted median</th>
        </tr>
      </thead>
      <tbody>
        {choices.map(({ key, roles, name, bar, leads, helps, leaves, people, posted, isShown }) => (
          <tr key={key} data-shown={isShown ? '' : undefined}>
            <th scope="row">
              <span className="who">
                {roles.map((role) => (
                  <RoleMark key={role.id} mark={role.mark} />
                ))}
                <span>{name}</span>
              </span>
              {bar === null ? null : <span className="micro">{bar}</span>}
            </th>
            <td data-label="Leads">{leads.join(' · ') || '—'}</td>
            <td data-label="Helps with">{helps.join(' · ') || '—'}</td>
            <td data-label="Leaves open">{leaves.join(' · ') || '—'}</td>
            <td data-label="New people">{people}</td>
            <td data-label="Posted median">{posted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
