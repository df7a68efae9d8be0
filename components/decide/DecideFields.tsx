import type { DecideForm } from '@/lib/decide/form'
import { capitalize, formatCount } from '@/lib/words/format'
import { Choice } from '../ui/Choice'
import { AskedRow } from './AskedRow'

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

/** The rest, in groups, asked where it can still matter. */
export function Rest({ groups, kept }: Omit<DecideForm, 'symptoms'>) {
  const all = groups.flatMap(({ asked }) => asked)
  const open = all.filter(({ isOpen }) => isOpen).length
  const idle = all.filter(({ isIdle }) => isIdle).length
  return (
    <>
      {open === 0 ? null : (
        <p className="still-open">
          {capitalize(formatCount(open))} {open === 1 ? 'answer' : 'answers'} could still change this
        </p>
      )}
      {groups.map(({ title, asked }) => (
        <div key={title} className="asked">
          <h2 className="section-label">{title}</h2>
          {asked.map(({ key, name, label, value, options, isText, isOpen, isIdle }) => (
            <AskedRow key={key} label={label} isOpen={isOpen} isIdle={isIdle}>
              {options === null ? (
                <input
                  className="input"
                  name={name}
                  inputMode={isText ? undefined : 'numeric'}
                  defaultValue={value}
                  size={6}
                />
              ) : (
                <Choice name={name} defaultValue={value} options={options} className="input" />
              )}
            </AskedRow>
          ))}
        </div>
      ))}
      {idle === 0 ? null : (
        <label className="all-asked">
          <input type="checkbox" />
          Show all questions ({idle} more)
        </label>
      )}
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
