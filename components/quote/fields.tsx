import type { ComponentProps, ReactNode } from 'react'
import type { Slip } from '@/lib/quote/address'
import { type FormField as FieldName, slipWords } from '@/lib/quote/form'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { PlaceBox } from '../ui/PlaceBox'

/** What the fields of the page show, and what was sent and cannot be used. */
export interface FormState {
  readonly values: Readonly<Record<FieldName, string>>
  readonly slips: readonly Slip[]
}

interface FieldProps {
  readonly name: FieldName
  readonly label: string
  readonly form: FormState
  /** The field of the address whose slips are said here, if not its own. */
  readonly slipsOf?: Slip['field'] | undefined
  /** What else stands below it. */
  readonly foot?: ReactNode
}

/** One of some options, under its name; what was sent and is none of them stays chosen, as not known. */
export function ChoiceField({ options, ...field }: FieldProps & Pick<ComponentProps<typeof Choice>, 'options'>) {
  const chosen = field.form.values[field.name]
  const isOffered = options.some(([value]) => String(value) === chosen)
  const all = isOffered ? options : [[chosen, notOffered(chosen)] as const, ...options]
  return <FormField {...field}>{(control) => <Choice options={all} {...control} />}</FormField>
}

function notOffered(chosen: string): string {
  return chosen === '' ? 'Choose one' : `“${chosen}” (not known)`
}

type InputFieldProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'children'>

/** What is typed, under its name. */
export function InputField({ name, label, form, slipsOf, foot, type = 'text', ...input }: InputFieldProps) {
  return (
    <FormField name={name} label={label} form={form} slipsOf={slipsOf} foot={foot}>
      {(control) => <input type={type} autoComplete={type === 'text' ? 'off' : undefined} {...input} {...control} />}
    </FormField>
  )
}

type PlaceFieldProps = FieldProps & Pick<ComponentProps<typeof PlaceBox>, 'version'>

/** A place, under its name. Its list is no part of its label. */
export function PlaceField({ version, foot, ...field }: PlaceFieldProps) {
  const { name, label, form } = field
  const { refusal, control, mark } = saidOf(field)
  const id = `field-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>
        <span>
          {label}
          {mark}
        </span>
      </label>
      <PlaceBox id={id} name={name} text={form.values[name]} version={version} {...control} />
      {refusal}
      {foot}
    </div>
  )
}

type Control = Pick<ComponentProps<'input'>, 'aria-invalid' | 'aria-describedby'> & {
  readonly name: string
  readonly defaultValue: string
}

/** A control of the form; what was sent and cannot be used is said below it. */
function FormField({ children, foot, ...field }: FieldProps & { readonly children: (control: Control) => ReactNode }) {
  const { name, label, form } = field
  const { refusal, control, mark } = saidOf(field)
  return (
    <Field
      label={
        <>
          {label}
          {mark}
        </>
      }
      foot={
        <>
          {refusal}
          {foot}
        </>
      }
    >
      {children({ name, defaultValue: form.values[name], ...control })}
    </Field>
  )
}

/**
 * What of a field cannot be used. Without it there is no answer, and the whole reason stands in its place: a few words beside the
 * label do here. Else it is said below the control.
 */
function saidOf({ name, form: { slips }, slipsOf = name as Slip['field'] }: FieldProps) {
  const said = slips.filter(({ field }) => field === slipsOf)
  const [first] = said
  const id = `said-${slipsOf}`
  if (first === undefined) return { refusal: null, mark: null, control: {} }
  const control = { 'aria-invalid': true, 'aria-describedby': id } as const
  if (said.some(({ isRefused }) => isRefused))
    return { refusal: null, mark: <span className="refusal">: {slipWords(first)}</span>, control }
  const refusal = (
    <p id={id} className="refusal small no-print" role="alert">
      {said.map(({ why }) => why).join(' ')}
    </p>
  )
  return { refusal, mark: null, control }
}
