import type { ReactNode } from 'react'
import { type SalariesAddress, salariesHref } from '@/lib/salaries/address'

/** A control under its name. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="field micro">
      <span>{label}</span>
      {children}
    </label>
  )
}

/** What a form does not ask of an address, so that answering it loses nothing. */
export function KeptSalariesFields({ address }: { address: SalariesAddress }) {
  const kept = new URLSearchParams(salariesHref(address).split('?')[1])
  return [...kept].map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}
