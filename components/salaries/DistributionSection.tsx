import { lazy, memo, Suspense, useState } from 'react'
import type { Source } from '@/data/schema'
import { type Distribution, distribution } from '@/lib/distribution'
import { paySourceWords } from '@/lib/pay-source'
import { describeSources } from '@/lib/provenance'
import { countsHref } from '@/lib/salaries-address'
import { countTable, percentileTable } from '@/lib/salaries-table'
import type { SalariesView } from '@/lib/salaries-view'
import { observationNoun } from '@/lib/suppression'
import { PlotAxis } from '../figure/PlotDrawing'
import { TableTwin } from '../figure/TableTwin'
import { RoleMark } from '../ui/RoleMark'
import { DistributionDrawing } from './DistributionDrawing'
import { PercentileStrips } from './PercentileStrips'

const DistributionChart = lazy(() => import('./DistributionChart'))

interface DistributionSectionProps {
  readonly view: SalariesView
  readonly sources: readonly Source[]
  readonly about: string
}

/** How pay is spread: bars or dots and the percentiles, on one axis. */
export const DistributionSection = memo(function DistributionSection({
  view,
  sources,
  about,
}: DistributionSectionProps) {
  const drawing = distribution(view)
  const words = paySourceWords(view.address.source)
  const title = `Distribution of ${words.pay}`
  const behind = sources.filter(({ id }) => words.sources.includes(id))
  return (
    <section className="section" id="distribution" aria-label={title}>
      <h2 className="section-label">
        {title}, {about} <span className="chip">{words.code}</span>
      </h2>
      <Key drawing={drawing} />
      <figure aria-label={`${title}, ${about}`}>
        <Chart view={view} drawing={drawing} title={title} />
        <PlotAxis plot={{ axis: drawing.axis, lanes: [], shade: null }} />
        <PercentileStrips strips={drawing.strips} offerAt={drawing.offer?.at ?? null} />
        <figcaption>
          <div className="figure-foot">
            <span>Source: {describeSources(behind)}</span>
            {view.pays.some(({ found }) => found !== null) ? (
              <span className="downloads">
                <a href={countsHref(view.address)} download>
                  CSV<span className="visually-hidden"> of the counts behind these figures</span>
                </a>
              </span>
            ) : null}
          </div>
          <TableTwin title={title} table={percentileTable(view)} sources={sources} />
          <Counts view={view} />
        </figcaption>
      </figure>
    </section>
  )
})

function Key({ drawing: { histograms, dots } }: { drawing: Distribution }) {
  if (histograms.length + dots.length === 0) return null
  return (
    <p className="figure-key micro">
      {histograms.map(({ role, style, beyond }) => (
        <span key={role.id}>
          <RoleMark mark={role.mark} /> {role.shortName}, {style}
          {beyond.below + beyond.above > 0 ? `; ${beyond.below + beyond.above} beyond the axis` : ''}
        </span>
      ))}
      {dots.map(({ role, beyond }) => (
        <span key={role.id}>
          <RoleMark mark={role.mark} /> {role.shortName}, a dot each
          {beyond.below + beyond.above > 0 ? `; ${beyond.below + beyond.above} beyond the axis` : ''}
        </span>
      ))}
    </p>
  )
}

/** The drawing that came with the page; once touched, the chart that can be walked through takes its place. */
function Chart({ view, drawing, title }: { view: SalariesView; drawing: Distribution; title: string }) {
  const [touched, touch] = useState<'pointer' | 'button' | null>(null)
  if (drawing.histograms.length === 0) return <DistributionDrawing drawing={drawing} />
  const still = <DistributionDrawing drawing={{ ...drawing, dots: [] }} />
  const noun = view.address.source === 'occupation' ? 'wage' : observationNoun(view.address.source)
  return (
    <>
      <div className="chart-box" onPointerEnter={() => touch((before) => before ?? 'pointer')}>
        {touched ? (
          <Suspense fallback={still}>
            <DistributionChart drawing={drawing} noun={noun} title={title} takesFocus={touched === 'button'} />
          </Suspense>
        ) : (
          <>
            {still}
            <button type="button" className="chart-walk micro needs-script" onClick={() => touch('button')}>
              Read step by step
            </button>
          </>
        )}
      </div>
      <DistributionDrawing drawing={{ ...drawing, histograms: [] }} />
    </>
  )
}

/** The counts behind the figures, written out when they are opened. */
function Counts({ view }: { view: SalariesView }) {
  const [isOpen, open] = useState(false)
  const shown = view.pays.filter(({ found }) => found !== null && found.shows !== 'none')
  if (shown.length === 0) return null
  return (
    <details className="twin needs-script" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>Open the counts</summary>
      {isOpen ? <CountTable view={{ ...view, pays: shown }} /> : null}
    </details>
  )
}

function CountTable({ view }: { view: SalariesView }) {
  const { rows } = countTable(view)
  const names = new Map(view.pays.map(({ role }) => [role.id, role.shortName]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
    <section className="counts" tabIndex={0} aria-label="Counts by wage">
      <table>
        <caption className="visually-hidden">How many distinct observations stand at each wage</caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col" className="number">
              Wage, three digits
            </th>
            <th scope="col" className="number">
              Count
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([role, , , , , usd, count]) => (
            <tr key={`${role} ${usd}`}>
              <td>{names.get(String(role))}</td>
              <td className="number">${Number(usd).toLocaleString('en-US')}</td>
              <td className="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
