import type { ReactElement, ReactNode } from 'react'

/** A column's head; of figures, which stand to the right, as `number`. */
type Head = string | ReactElement | { readonly number: string }

interface DataTableProps {
  readonly className?: string
  readonly caption: string
  /** Whether the caption is seen too; else it is for those who hear the page. */
  readonly captioned?: boolean
  readonly heads: readonly Head[]
  /** The rows. */
  readonly children: ReactNode
}

/** A table cannot be built without a caption and heads that say what they are of. */
export function DataTable({ className, caption, captioned = false, heads, children }: DataTableProps) {
  return (
    <table className={className}>
      <caption className={captioned ? undefined : 'visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => {
            const place = `column ${index}`
            return isNumber(head) ? (
              <th key={place} scope="col" className="number">
                {head.number}
              </th>
            ) : (
              <th key={place} scope="col">
                {head}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

function isNumber(head: Head): head is { readonly number: string } {
  return typeof head === 'object' && 'number' in head
}
