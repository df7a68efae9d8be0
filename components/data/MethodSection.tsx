import type { ReactNode } from 'react'
import type { Role } from '@/data/schema/role'
import { liveAnswers } from '@/lib/method/live-answers'
import { methodsFinding, type VectorCase, type WorkedMethod } from '@/lib/method/worked'
import { scaleEnd, startWeek } from '@/lib/week/live'
import { nearestPoint } from '@/lib/week/mix'
import { possessive } from '@/lib/words/role-names'
import { DataTable } from '../ui/DataTable'
import { LiveSection } from '../ui/Section'
import { Sentence } from '../ui/Sentence'
import { TryForm, type TryFormProps } from './TryForm'
import { TryWeek } from './TryWeek'

/** Every method with its definition, its reasons, its worked cases and a form to try it. */
export function MethodSection({ methods, roles }: { methods: readonly WorkedMethod[]; roles: readonly Role[] }) {
  return (
    <LiveSection id="methods" label="Methods" finding={methodsFinding(methods)}>
      {methods.map((method) => (
        <MethodBlock key={method.id} method={method}>
          <MethodForm form={forms[method.id]} />
          {method.id === 'week' ? <StatedWeek role={roles.find(({ workMix }) => workMix.kind === 'known')} /> : null}
        </MethodBlock>
      ))}
    </LiveSection>
  )
}

function MethodBlock({ method, children }: { method: WorkedMethod; children: ReactNode }) {
  return (
    <section className="method beside-wide" id={`method-${method.id}`}>
      <h3 className="full-row">{method.title}</h3>
      <div className="method-text">
        <p>{method.definition}</p>
        <dl className="formulas small">
          {method.formulas.map(({ name, formula }) => (
            <div key={name} className="beside">
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
      <div className="cases full-row">
        {method.cases.map((each) => (
          <VectorTable key={each.given} title={method.title} {...each} />
        ))}
      </div>
      {children}
    </section>
  )
}

/** One worked case: what is expected and what came out, side by side. */
function VectorTable({ title, given, vectors }: VectorCase & { title: string }) {
  return (
    <DataTable
      className="data-table vectors"
      caption={`${title}, worked case: ${given}`}
      heads={[<Sentence key="given" text={given} />, { number: 'Expected' }, { number: 'Computed' }]}
    >
      {vectors.map(({ figure, working, expected, actual }) => (
        <tr key={figure}>
          <th scope="row">
            {figure} <span className="micro muted line">{working}</span>
          </th>
          <td className="number">{expected}</td>
          <td className="number">
            <b>{actual}</b>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

type Form = Omit<TryFormProps, 'initial'>

/** The forms to try a method by, where there are any. */
const forms: Readonly<Partial<Record<WorkedMethod['id'], Form>>> = {
  percentile: {
    kind: 'percentile',
    title: 'Try it: a percentile of your numbers',
    fields: [
      { name: 'numbers', label: 'Numbers, in any order', value: '3 6 7 8 8 10 13 15 16 20', long: true },
      { name: 'p', label: 'p, as 0.25 or 25%', value: '0.25' },
    ],
  },
  bands: {
    kind: 'bands',
    title: 'Try it: two bands',
    fields: [
      { name: 'aLow', label: 'Band A, low', value: '140k' },
      { name: 'aHigh', label: 'Band A, high', value: '200k' },
      { name: 'bLow', label: 'Band B, low', value: '130k' },
      { name: 'bHigh', label: 'Band B, high', value: '180k' },
    ],
  },
  week: {
    kind: 'mix',
    title: 'Try it: does a week fit?',
    action: '/api/v1/mix',
    fields: [
      {
        name: 'activity',
        label: 'Each activity’s share, as 30-40,25-35',
        value: '30-40,25-35,20-30,10-20',
        long: true,
      },
    ],
  },
}

function MethodForm({ form }: { form: Form | undefined }) {
  if (form === undefined) return null
  const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))
  return <TryForm {...form} initial={liveAnswers[form.kind](values)} />
}

/** The sliders of a role whose week is stated, set at the week nearest the midpoints. */
function StatedWeek({ role }: { role: Role | undefined }) {
  if (role === undefined || role.workMix.kind === 'unknown') return null
  const nearest = nearestPoint(role.workMix.value)
  if (nearest.kind === 'unknown') return null
  // Without the tasks, which the sliders do not show and the browser need not fetch.
  const activities = role.workMix.value.map(({ tasks, ...activity }) => activity)
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
