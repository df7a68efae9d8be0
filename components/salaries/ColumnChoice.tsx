import type { PayColumn, PayColumnId } from '@/lib/salaries/table/columns'

interface ColumnChoiceProps {
  readonly choices: readonly PayColumn[]
  readonly isShown: (id: PayColumnId) => boolean
  readonly toggle: (id: PayColumnId) => void
}

/** Which columns the table shows. On a narrow screen there is no room to choose. */
export function ColumnChoice({ choices, isShown, toggle }: ColumnChoiceProps) {
  return (
    <div className="cells-columns">
      <button type="button" className="button" popoverTarget="cells-columns">
        Columns
      </button>
      <fieldset id="cells-columns" className="panel" popover="auto">
        <legend className="visually-hidden">Columns shown</legend>
        {choices.map(({ id, head }) => (
          <label key={id}>
            <input type="checkbox" checked={isShown(id)} onChange={() => toggle(id)} /> {head}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
