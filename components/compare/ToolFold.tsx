import type { Role } from '@/data/schema/role'
import type { ToolGroup } from '@/data/schema/vocabulary'
import { listedTools, sameTools, toolsAt, toolsFinding } from '@/lib/traits/tools'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'
import { ColumnChips, ColumnPanels, type Said } from './ColumnSources'
import { Fold } from './Fold'

/** Which kinds of tool each role lists, with its examples. A kind that is not listed is not a "no". */
export function ToolFold({ roles, toolGroups }: { roles: readonly Role[]; toolGroups: readonly ToolGroup[] }) {
  const same = sameTools(roles, toolGroups)
  return (
    <Fold id="tools" label="Tools" finding={toolsFinding(roles, toolGroups)}>
      <table className="tool-table stacked">
        <caption className="visually-hidden">Tools listed for each role, by kind</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            {roles.map((role, index) => (
              <th key={role.id} scope="col" data-column={index + 1}>
                <RoleName role={role} /> <ColumnChips table="tools" role={role} said={saidOf(role)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listedTools(roles, toolGroups).map((group) => (
            <tr key={group.id} data-same={same.includes(group) ? '' : undefined}>
              <th scope="row">
                {group.name}
                <span className="micro muted line">{group.purpose}</span>
              </th>
              {roles.map((role, index) => {
                const named = toolsAt(role, group.id)
                return (
                  <td key={role.id} data-column={index + 1}>
                    <span className={!named && role.tools.kind === 'known' ? 'tool-named not-listed' : 'tool-named'}>
                      <RoleMark mark={role.mark} />
                      <span className={named ? '' : 'not-stated'}>
                        {named ? named.join(', ') : role.tools.kind === 'known' ? 'not listed' : 'not stated'}
                      </span>
                    </span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {roles.map((role) => (
        <ColumnPanels key={role.id} table="tools" role={role} said={saidOf(role)} />
      ))}
    </Fold>
  )
}

function saidOf({ tools }: Role): Said[] {
  return tools.kind === 'known' ? [{ label: 'Tools', origin: tools.origin }] : []
}
