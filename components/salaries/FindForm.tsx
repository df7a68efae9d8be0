import { type ComponentProps, useState } from 'react'
import { type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { KeptFields } from '../ui/KeptFields'
import { type Explorer, useExplorer } from './explorer'

interface FindFormProps extends Pick<ComponentProps<'form'>, 'className' | 'action' | 'aria-label'> {
  readonly asked: string
  readonly change: Explorer['change']
  /** The part of the address that asks for what is typed. */
  readonly part: (text: string) => Partial<SalariesAddress>
  /** What is asked anew together with it. */
  readonly reset: Partial<SalariesAddress>
  readonly label: string
  readonly input: Pick<ComponentProps<'input'>, 'name' | 'placeholder' | 'maxLength'>
}

/** Finds by words as they are typed; without script it asks for the page anew, the rest of its address kept. */
export function FindForm({ asked, change, part, reset, label, input, className, ...form }: FindFormProps) {
  const { address } = useExplorer()
  // What is typed holds spaces that what is asked does not.
  const [typed, setTyped] = useState(asked)
  if (typed.trim() !== asked) setTyped(asked)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search element would only be one more around the form
    <form
      role="search"
      {...form}
      className={`${className} no-print`}
      onSubmit={(event) => {
        event.preventDefault()
        change({}, 'typed')
      }}
    >
      <KeptFields href={salariesHref({ ...address, ...part(''), ...reset })} />
      <label className="field micro">
        {label}
        <input
          {...input}
          className="input"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={({ target: { value } }) => {
            setTyped(value)
            change(part(value.trim()), 'typing')
          }}
          onBlur={() => change({}, 'typed')}
        />
      </label>
      <button type="submit" className="button no-script">
        Find
      </button>
    </form>
  )
}
