import type { ReactNode } from 'react'
import type { QuoteField as FieldName, Slip } from '@/lib/quote/address'

interface QuoteFieldProps {
  readonly name: FieldName
  readonly label: string
  readonly slips: readonly Slip[]
  /** The control, told how to name what is said beside it. */
  readonly children: (says: { 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }) => ReactNode
  /** What else stands below it. */
  readonly foot?: ReactNode
}

/** A control under its name; what was sent and cannot be used is said below it. */
export function QuoteField({ name, label, slips, children, foot }: QuoteFieldProps) {
  const said = slips.filter(({ field }) => field === name)
  const id = `said-${name}`
  const isWrong = said.length > 0
  return (
    <div className="field">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label>
        <span>{label}</span>
        {children({ 'aria-invalid': isWrong || undefined, 'aria-describedby': isWrong ? id : undefined })}
      </label>
      {isWrong ? (
        <p id={id} className="refusal" role="alert">
          {said.map(({ why }) => why).join(' ')}
        </p>
      ) : null}
      {foot}
    </div>
  )
}
