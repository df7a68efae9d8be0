import { percentLength } from '@/lib/drawing/plot'
import { feedHref } from '@/lib/evidence/posted/feeds'
import type { Comparable, Stretch } from '@/lib/quote/comparables/view'
import { comparablesFinding, placeLabel } from '@/lib/quote/comparables/words'
import { comparablesHref, defaultSalaries, rangesHref } from '@/lib/salaries/address'
import { postedSource } from '@/lib/source/registry'
import { formatMonth, formatNumber, formatUsd } from '@/lib/words/format'
import { jobsAtLevel } from '@/lib/words/level-names'
import { PlainSection } from '../ui/PlainSection'
import { BasisChip } from './BasisChip'
import type { QuoteScene } from './scene'

type ComparablesPartProps = Pick<QuoteScene, 'view' | 'role' | 'comparables'>

/** The newest posted ranges behind the quote, each by its employer, title, place and month, with the draft's shade behind them. */
export function ComparablesPart({ view, role, comparables }: ComparablesPartProps) {
  const { level } = view.address
  if (comparables === null)
    return (
      <PlainSection id="comparables" label="Comparables">
        <p className="say">No posted range is for {jobsAtLevel(role, level)}.</p>
      </PlainSection>
    )
  const { sample, rows, shade, places, of } = comparables
  const href = (place: string) => comparablesHref({ roles: [role.id], level, place, source: postedSource })
  const csv = rangesHref({ ...defaultSalaries, roles: [role.id], level, place: of, source: postedSource })
  return (
    <PlainSection id="comparables" label="Comparables">
      <p className="say">{comparablesFinding(comparables, role, level, view.place)}</p>
      <p className="comparable-places wrapped no-print">
        {places.map(({ id, n }) => (
          <a key={id} href={href(id)} className="button" aria-current={id === of ? 'true' : undefined}>
            {placeLabel(id, view.place)} <span>{formatNumber(n)}</span>
          </a>
        ))}
      </p>
      <ComparablesTable rows={rows} shade={shade} caption={`What employers posted for ${jobsAtLevel(role, level)}`} />
      <p className="comparables-foot wrapped small">
        <a href={href(of)} className="button no-print">
          {sample.n > rows.length ? `Show all ${formatNumber(sample.n)}` : 'Open in Salaries'}
        </a>
        <a href={csv} download className="button button-quiet no-print">
          CSV<span className="visually-hidden"> of these posted ranges</span>
        </a>
        <span className="muted">Newest first, two of an employer at most.</span>
      </p>
    </PlainSection>
  )
}

interface ComparablesTableProps {
  readonly rows: readonly Comparable[]
  readonly shade: Stretch | null
  readonly caption: string
}

function ComparablesTable({ rows, shade, caption }: ComparablesTableProps) {
  return (
    <table role="table" className="comparable-rows">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Employer', 'Title', 'Place', 'Month'].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
          <th role="columnheader" scope="col" className="comparable-strip">
            Posted range{shade ? '; shaded: your draft' : ''} <BasisChip basis={postedSource} />
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={`${row.employer} ${row.title} ${row.printedPlace} ${row.lowUsd} ${row.highUsd}`} role="row">
            <th role="rowheader" scope="row" className="comparable-employer">
              {row.employer}
            </th>
            <td role="cell" className="comparable-title">
              <a href={feedHref(row.feed)} title={`Read in ${row.feed}`}>
                {row.title === '' ? 'Title not recorded' : row.title}
              </a>
            </td>
            <td role="cell" className="comparable-place" title={row.printedPlace === '' ? undefined : row.printedPlace}>
              {row.place}
            </td>
            <td role="cell" className="comparable-month">
              {formatMonth(row.month)}
            </td>
            <td role="cell" className="comparable-strip">
              <Strip row={row} shade={shade} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Strip({ row: { bar, lowUsd, highUsd }, shade }: { row: Comparable; shade: Stretch | null }) {
  const [low, high] = [formatUsd(lowUsd), formatUsd(highUsd)]
  return (
    <svg className="lane" role="img" aria-label={`${low} to ${high}`}>
      {shade ? (
        <rect
          className="comparable-shade"
          x={percentLength(shade.from)}
          width={percentLength(shade.width)}
          height="100%"
        />
      ) : null}
      <line
        className="comparable-bar"
        x1={percentLength(bar.from)}
        x2={percentLength(bar.from + bar.width)}
        y1="50%"
        y2="50%"
      />
      <text x={percentLength(bar.from)} dx="-7" y="50%" dy="5" textAnchor="end">
        {low}
      </text>
      <text x={percentLength(bar.from + bar.width)} dx="7" y="50%" dy="5">
        {high}
      </text>
    </svg>
  )
}
