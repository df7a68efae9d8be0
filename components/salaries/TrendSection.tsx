import { memo } from 'react'
import { percentLength } from '@/lib/drawing/plot'
import { sourceChange } from '@/lib/salaries/countries'
import { payTrend, type Trend, type TrendMark, trendFinding } from '@/lib/salaries/trend'
import type { SalariesView } from '@/lib/salaries/view'
import { measuredSources, paySource } from '@/lib/source/registry'
import { formatCell, formatUsd, formatUsdRange, uncapitalize } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { PlotAxis } from '../figure/PlotDrawing'
import { RoleMark } from '../ui/RoleMark'
import { Sentence } from '../ui/Sentence'
import { ChoiceLink } from './explorer'

/** Pay by year: the middle half and the median of each year on one axis, or why there is no trend. */
export const TrendSection = memo(function TrendSection({ view }: { view: SalariesView }) {
  const trend = payTrend(view)
  const words = paySource(view.address.source)
  return (
    <section className="section" id="trend" aria-labelledby="trend-label">
      <h2 className="section-label" id="trend-label">
        By year, {words.pay} <span className="chip">{words.code}</span>
      </h2>
      {trend === null ? <NoTrend view={view} /> : <TrendTable trend={trend} acrossYears={words.acrossYears} />}
    </section>
  )
})

function NoTrend({ view: { address } }: { view: SalariesView }) {
  const others = withYears.filter(({ source }) => source !== address.source)
  return (
    <p className="small">
      {paySource(address.source).oneYear ?? 'No year has enough observations to be shown.'} Sources with years:{' '}
      {others.map(({ source, name }, index) => (
        <span key={source}>
          {index > 0 ? '; ' : ''}
          <ChoiceLink part={{ ...sourceChange(source, address), year: 'all' }}>{name}</ChoiceLink>
        </span>
      ))}
      . They cover other people, so their pay doesn’t continue this.
    </p>
  )
}

const withYears = measuredSources
  .filter((source) => paySource(source).oneYear === null)
  .map((source) => ({ source, name: uncapitalize(paySource(source).name) }))

/** How wide the drawing's column comes out at least. */
const columnPx = { phone: 100, tablet: 340, desktop: 260 } as const

function TrendTable({ trend, acrossYears }: { trend: Trend; acrossYears: string | null }) {
  const finding = trendFinding(trend, (role) => nameJobs([role]))
  return (
    <>
      <p className="say">
        <Sentence text={[finding, acrossYears ?? []].flat().join(' ')} />
      </p>
      <table className="trend above-16">
        <caption className="visually-hidden">Median and middle half by year</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Role</th>
            <th scope="col" className="number">
              Median
            </th>
            <th scope="col" className="trend-plot">
              <PlotAxis plot={trend} columnPx={columnPx} />
              <span className="visually-hidden">Middle half, drawn</span>
            </th>
            <th scope="col" className="number">
              Middle half
            </th>
            <th scope="col" className="number">
              n
            </th>
          </tr>
        </thead>
        <tbody>
          {trend.years.flatMap(({ year, marks }) =>
            marks.map((mark, index) => (
              <TrendRow key={`${year} ${mark.role.id}`} year={index === 0 ? year : null} of={year} mark={mark} />
            )),
          )}
        </tbody>
      </table>
    </>
  )
}

function TrendRow({ year, of, mark }: { year: number | null; of: number; mark: TrendMark }) {
  const { role, n, usd, at, why } = mark
  return (
    <tr className={year === null ? undefined : 'trend-first'}>
      <th scope="row">{year ?? <span className="visually-hidden">{of}</span>}</th>
      <td>
        <span className="who">
          <RoleMark mark={role.mark} />
          {role.mark.code}
        </span>
      </td>
      <td className="number">{usd ? formatUsd(usd.p50) : <span className="muted">hidden</span>}</td>
      <td className={`trend-plot ink-${role.mark.ink}`}>
        {at ? (
          <svg className="drawing" height="16" aria-hidden="true">
            <title>
              {usd
                ? `${of}: median ${formatUsd(usd.p50)}, middle half ${formatUsdRange({ lowUsd: usd.p25, highUsd: usd.p75 })}`
                : ''}
            </title>
            <rect
              x={percentLength(at.low)}
              width={percentLength(at.high - at.low)}
              y="5"
              height="6"
              className="fill-role"
            />
            <line x1={percentLength(at.middle)} x2={percentLength(at.middle)} y1="1" y2="15" className="median-tick" />
          </svg>
        ) : (
          <span className="micro">{why}</span>
        )}
      </td>
      <td className="number">{usd ? formatUsdRange({ lowUsd: usd.p25, highUsd: usd.p75 }) : ''}</td>
      <td className="number">{n === null ? <span className="muted">not stated</span> : formatCell(n)}</td>
    </tr>
  )
}
