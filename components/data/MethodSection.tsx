import type { ReactNode } from 'react'
import type { Role } from '@/data/schema/role'
import { methodsFinding } from '@/lib/method/all'
import type { Method } from '@/lib/method/entry'
import { answerBands, answerMix, answerPercentile } from '@/lib/method/live-answers'
import { scaleEnd, startWeek } from '@/lib/week/live'
import { nearestPoint } from '@/lib/week/mix'
import { possessive } from '@/lib/words/role-names'
import { LiveSection } from '../ui/Section'
import { TryForm } from './TryForm'
import { TryWeek } from './TryWeek'
import { VectorTable } from './VectorTable'

/** Every method with its definition, its reasons, its worked cases and a form to try it. */
export function MethodSection({ methods, roles }: { methods: readonly Method[]; roles: readonly Role[] }) {
  return (
    <LiveSection id="methods" label="Methods" finding={methodsFinding(methods)}>
      {methods.map((method) => (
        <MethodBlock key={method.id} method={method}>
          {formOf(method.id, roles)}
        </MethodBlock>
      ))}
    </LiveSection>
  )
}

function MethodBlock({ method, children }: { method: Method; children: ReactNode }) {
  return (
    <section className="method" id={`method-${method.id}`}>
      <h3>{method.title}</h3>
      <div className="method-text">
        <p>{method.definition}</p>
        <dl className="formulas small">
          {method.formulas.map(({ name, formula }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{formula}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="method-text">
        <h4>Why this one</h4>
        <p>{method.why}</p>
        <h4>{method.sources.length === 1 ? 'Source' : 'Sources'}</h4>
        <ul className="ticks">
          {method.sources.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
      <div className="cases">
        {method.cases.map((each) => (
          <VectorTable key={each.given} title={method.title} {...each} />
        ))}
      </div>
      {children}
    </section>
  )
}

function formOf(id: Method['id'], roles: readonly Role[]): ReactNode {
  if (id === 'percentile') return <PercentileForm />
  if (id === 'bands') return <BandsForm />
  if (id === 'week') return <WeekForms roles={roles} />
  return null
}

function PercentileForm() {
  const typed = { numbers: '3 6 7 8 8 10 13 15 16 20', p: '0.25' }
  return (
    <TryForm
      kind="percentile"
      title="Try it: a percentile of your numbers"
      initial={answerPercentile(typed)}
      fields={[
        { name: 'numbers', label: 'Numbers, in any order', value: typed.numbers, long: true },
        { name: 'p', label: 'p, as 0.25 or 25%', value: typed.p },
      ]}
    />
  )
}

function BandsForm() {
  const typed = { aLow: '140k', aHigh: '200k', bLow: '130k', bHigh: '180k' }
  return (
    <TryForm
      kind="bands"
      title="Try it: two bands"
      initial={answerBands(typed)}
      fields={[
        { name: 'aLow', label: 'Band A, low', value: typed.aLow },
        { name: 'aHigh', label: 'Band A, high', value: typed.aHigh },
        { name: 'bLow', label: 'Band B, low', value: typed.bLow },
        { name: 'bHigh', label: 'Band B, high', value: typed.bHigh },
      ]}
    />
  )
}

function WeekForms({ roles }: { roles: readonly Role[] }) {
  const typed = { activity: '30-40,25-35,20-30,10-20' }
  const stated = roles.find((role) => role.workMix.kind === 'known')
  return (
    <>
      <TryForm
        kind="mix"
        title="Try it: does a week fit?"
        initial={answerMix(typed)}
        action="/api/v1/mix"
        fields={[
          { name: 'activity', label: 'Each activity’s share, as 30-40,25-35', value: typed.activity, long: true },
        ]}
      />
      {stated ? <StatedWeek role={stated} /> : null}
    </>
  )
}

/** The sliders of a role whose week is stated, set at the week nearest the midpoints. */
function StatedWeek({ role }: { role: Role }) {
  if (role.workMix.kind === 'unknown') return null
  const nearest = nearestPoint(role.workMix.value)
  if (nearest.kind === 'unknown') return null
  const activities = role.workMix.value.map(({ id, name, lowPercent, highPercent }) => ({
    id,
    name,
    lowPercent,
    highPercent,
  }))
  return (
    <TryWeek
      title={`Try it: move ${possessive(role)} week`}
      ink={role.mark.ink}
      activities={activities}
      start={startWeek(activities, nearest.value)}
      scale={scaleEnd(activities)}
    />
  )
}
