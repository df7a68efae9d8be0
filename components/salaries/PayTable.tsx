import { memo, type ReactNode } from 'react'
import { rowsHref } from '@/lib/salaries/address'
import { longestFind } from '@/lib/salaries/table/address'
import type { RowList } from '@/lib/salaries/table/listing'
import { paySource, type SourceId } from '@/lib/source/registry'
import { capitalize, formatNumber } from '@/lib/words/format'
import { OwnStatus } from '../ui/OwnStatus'
import { ColumnChoice } from './ColumnChoice'
import { ChoiceLink, type Explorer, useExplorer } from './explorer'
import { FindForm } from './FindForm'
import { PayTableHead } from './PayTableHead'
import { PayTableRow } from './PayTableRow'
import { RowPager } from './RowPager'

interface PayTableProps {
  /** Null for a source that publishes percentiles alone. */
  readonly list: RowList | null
  readonly source: SourceId
  /** The finding of the page, which is read out for a change of the whole. */
  readonly finding: string
  /** What the controls ask to be found, ahead of what is listed. */
  readonly asked: string
  readonly change: Explorer['change']
}

/** Pay by role, level and place, a row each: found by its words, sorted, its columns chosen, saved as a file. */
export const PayTable = memo(function PayTable({ list, source, finding, asked, change }: PayTableProps) {
  const { address } = useExplorer()
  if (list === null) {
    return (
      <p className="small above-16">
        {capitalize(paySource(source).inText)} publishes percentiles, not observations, so there are no rows to list.
      </p>
    )
  }
  return (
    <div className="cells above-16">
      <div className="cells-grid">
        <FindForm
          className="cells-find"
          action="/salaries"
          asked={asked}
          change={change}
          part={(find) => ({ find })}
          reset={{ from: 1 }}
          label="Find in the table"
          input={{ name: 'find', placeholder: 'california', maxLength: longestFind }}
        />
        <div className="cells-count small">
          <OwnStatus text={list.said} finding={finding} />
          <ScopeSwitch list={list} />
        </div>
        <ColumnChoice list={list} />
        {list.nothing === null ? <Rows list={list} /> : <NoRows nothing={list.nothing} />}
        <RowPager list={list} />
        <p className="cells-rows micro no-print">
          {list.of > 0 ? (
            <a href={rowsHref(address)} download>
              CSV of {list.of === 1 ? 'this row' : `these ${formatNumber(list.of)} rows`}
            </a>
          ) : null}
        </p>
        <p className="cells-all micro no-print">
          Everything from this source:{' '}
          <a href={`/api/v1/data/${source}.csv`} download>
            CSV<span className="visually-hidden">: all {paySource(source).pay}</span>
          </a>{' '}
          <a href={`/api/v1/data/${source}.json`}>
            JSON<span className="visually-hidden">: all {paySource(source).pay}</span>
          </a>
        </p>
      </div>
    </div>
  )
})

/** Which rows are listed: those of what is chosen above, or all. */
function ScopeSwitch({ list: { all } }: { list: RowList }) {
  const { rows } = useExplorer().address
  const scopes: readonly (readonly [scope: typeof rows, words: ReactNode])[] = [
    ['chosen', 'What is chosen above'],
    ['all', `All ${formatNumber(all)} rows`],
  ]
  return (
    <nav className="row-scope wrapped no-print" aria-label="Rows listed">
      {scopes.map(([scope, words]) => (
        <ChoiceLink key={scope} part={{ rows: scope }} current={scope === rows}>
          {words}
        </ChoiceLink>
      ))}
    </nav>
  )
}

function NoRows({ nothing: { why, ways } }: { nothing: NonNullable<RowList['nothing']> }) {
  return (
    <div className="cells-none">
      <p>{why}</p>
      <ul className="wrapped">
        {ways.map(({ words, part }) => (
          <li key={words}>
            <ChoiceLink part={part} className="button">
              {words}
            </ChoiceLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Rows({ list }: { list: RowList }) {
  const { sort, roles } = useExplorer().address
  const { columns, axis, rows, chosen, nearest } = list
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than the page it scrolls, so the keyboard must reach it
    <section className="cells-scroll" aria-label="Rows of the table" tabIndex={0}>
      <table role="table" aria-rowcount={list.of + 1}>
        <caption className="visually-hidden">Pay by role, level and place</caption>
        <PayTableHead columns={columns} sort={sort} axis={axis} />
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <PayTableRow
              key={row.key}
              row={row}
              columns={columns}
              axis={axis}
              nearest={nearest[row.key] ?? null}
              index={list.from + index + 1}
              chosen={chosen.includes(row.key)}
              roles={roles}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
