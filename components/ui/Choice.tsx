import type { ComponentProps } from 'react'

interface ChoiceProps extends Omit<ComponentProps<'select'>, 'children'> {
  readonly options: readonly (readonly [value: string | number, words: string | number])[]
}

/** One of some options. */
export function Choice({ options, ...select }: ChoiceProps) {
  return (
    <select {...select}>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  )
}
