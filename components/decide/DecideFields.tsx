import type { DecideForm } from '@/lib/decide/form'
import { Choice } from '../ui/Choice'

const often = [
  ['', 'no'],
  ['sometimes', 'sometimes'],
  ['often', 'often'],
] as const

/** What hurts: a row a symptom, each no, sometimes or often. */
export function Symptoms({ symptoms }: Pick<DecideForm, 'symptoms'>) {
  return (
    <div className="symptoms">
      {symptoms.map(({ id, tick, line, value }) => (
        <fieldset key={id} data-how={value}>
          <legend>
            {tick}
            <span className="micro">{line}</span>
          </legend>
          <span className="how">
            {often.map(([each, words]) => (
              <label key={each}>
                <input type="radio" name={id} value={each} defaultChecked={value === each} />
                <span>{words}</span>
              </label>
            ))}
          </span>
        </fieldset>
      ))}
    </div>
  )
}

/** The rest, asked where it can still matter. */
export function Rest({ selects, numbers, kept }: Omit<DecideForm, 'symptoms'>) {
  return (
    <div className="asked">
      {numbers.map(({ name, label, value }) => (
        <label key={name} className="asked-row">
          <span>{label}</span>
          <input className="input" name={name} inputMode="numeric" defaultValue={value} size={6} />
        </label>
      ))}
      {selects.map(({ key, name, label, value, options }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
        <label key={key} className="asked-row">
          <span>{label}</span>
          <Choice name={name} defaultValue={value} options={options} className="input" />
        </label>
      ))}
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </div>
  )
}
