import type { Origin } from '@/data/schema/atoms'
import type { Role } from '@/data/schema/role'
import { publishedSource } from '@/lib/source/published'
import { grouped } from '@/lib/value/grouped'
import { SourcePanel } from '../ui/SourcePanel'

/** What one part of a column says, and who says it. */
export interface Said {
  readonly label: string
  readonly origin: Origin
}

interface ColumnProps {
  /** The table, by its id in the page. */
  readonly table: string
  readonly role: Role
  readonly said: readonly Said[]
}

/** One chip a source in the head of a column, for all that the column says. */
export function ColumnChips({ table, role, said }: ColumnProps) {
  return [...grouped(said, ({ origin }) => origin.source).keys()].map((id) => {
    const source = publishedSource(id)
    return (
      <button
        key={id}
        type="button"
        className={`chip chip-${source.kind}`}
        popoverTarget={panelKey(table, role, id)}
        aria-label={`${source.code} on ${role.shortName}: ${source.name}`}
      >
        {source.code}
      </button>
    )
  })
}

/** What the chips of a column open: where each part of it is from, or why we say so. */
export function ColumnPanels({ table, role, said }: ColumnProps) {
  return [...grouped(said, ({ origin }) => origin.source)].map(([id, parts]) => (
    <SourcePanel key={id} id={panelKey(table, role, id)} source={publishedSource(id)}>
      {parts.map(({ label, origin }) => (
        <div key={label} className="contents">
          <dt>{label}</dt>
          <dd>{'section' in origin ? sectionWords(origin) : origin.reason}</dd>
        </div>
      ))}
    </SourcePanel>
  ))
}

function panelKey(table: string, role: Role, source: string): string {
  return `from=${table}.${role.mark.code.toLowerCase()}.${source}`
}

function sectionWords({ section, scope }: Extract<Origin, { section: string }>): string {
  return `“${section}”${scope ? `; ${scope}` : ''}`
}
