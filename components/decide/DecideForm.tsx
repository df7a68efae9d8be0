import type { RefObject } from 'react'
import type { DecideForm as AskedForm } from '@/lib/decide/form'
import { formId } from './BriefField'
import { Rest, Symptoms } from './DecideFields'

interface DecideFormProps {
  readonly asked: AskedForm
  /** Changes with answers that come from elsewhere: its fields then begin anew. */
  readonly round: number
  readonly form: RefObject<HTMLFormElement | null>
  readonly slips: readonly string[]
}

/** What is asked: what hurts first, then what can still matter. Without script it is sent to the page. */
export function DecideForm({ asked, round, form, slips }: DecideFormProps) {
  return (
    <form
      id={formId}
      className="decide-form no-print"
      action="/decide"
      ref={form}
      onSubmit={(event) => event.preventDefault()}
    >
      <h1>Which role should I open?</h1>
      <p className="micro needs-script">Your answers stay in this browser.</p>
      <p className="micro no-script">Without script your answers are sent to this site with the form.</p>
      {slips.map((slip) => (
        <p key={slip} className="caution">
          {slip}
        </p>
      ))}
      <h2 className="section-label">What hurts?</h2>
      <Symptoms key={`symptoms ${round}`} symptoms={asked.symptoms} />
      <Rest key={`rest ${round}`} {...asked} />
      <button type="submit" className="button no-script">
        Decide
      </button>
    </form>
  )
}
