import type { PayColumnId } from '@/lib/salaries/table/address'
import type { RowList } from '@/lib/salaries/table/listing'

interface ColumnBoxesProps extends Pick<RowList, 'choices'> {
  readonly isShown: (id: PayColumnId) => boolean
  readonly toggle: (id: PayColumnId) => void
}

/** A box for each column that may be left out. */
export function ColumnBoxes({ choices, isShown, toggle }: ColumnBoxesProps) {
  return choices.map(({ id, head }) => (
    <label key={id}>
      <input type="checkbox" name="column" value={id} checked={isShown(id)} onChange={() => toggle(id)} /> {head}
    </label>
  ))
}
