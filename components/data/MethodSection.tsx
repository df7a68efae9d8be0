import type { ReactNode } from 'react'
import type { Role } from '@/data/schema/role'
import { liveAnswers } from '@/lib/method/live-answers'
import { methodsFinding, type WorkedMethod } from '@/lib/method/worked'
import { scaleEnd, startWeek } from '@/lib/week/live'
import { nearestPoint } from '@/lib/week/mix'
import { possessive } from '@/lib/words/role-names'
import { Section } from '../ui/Section'
import { ServedOnce } from '../ui/ServedOnce'
import { MethodWords } from './MethodWords'
import { TryForm, type TryFormProps } from './TryForm'
import { TryWeek } from './TryWeek'

/** Every method with its definition, its reasons, its worked cases and a form to try it. */
export function MethodSection({ methods, roles }: { methods: readonly WorkedMethod[]; roles: readonly Role[] }) {
  return (
    <Section id="methods" label="Methods" finding={methodsFinding(methods)}>
      {methods.map((method) => (
        <MethodBlock key={method.id} method={method}>
          <MethodForm form={forms[method.id]} />
          {method.id === 'week' ? <StatedWeek role={roles.find(({ workMix }) => workMix.kind === 'known')} /> : null}
        </MethodBlock>
      ))}
    </Section>
  )
}

/** A method in words and worked cases, and its form, which alone is alive. */
function MethodBlock({ method, children }: { method: WorkedMethod; children: ReactNode }) {
  return (
    <section className="method" id={`method-${method.id}`}>
      <ServedOnce part={`method-${method.id}`} address="/data">
        <MethodWords method={method} />
      </ServedOnce>
      {children}
    </section>
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
