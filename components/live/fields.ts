import { type RefObject, useEffect } from 'react'
import type { Control } from './forms'

/** What the fields of a page show, by their names: of boxes and buttons, the value of the one that is chosen. */
export type FieldValues = Readonly<Record<string, string>>

/**
 * Has the fields in a box follow the address, since the browser leaves a field alone once someone has changed it. `asked` is what was
 * sent last; what someone has changed since then stays, and so does what is being typed while `isTyping`.
 */
export function useFields(
  box: RefObject<HTMLElement | null>,
  values: FieldValues,
  asked: RefObject<string>,
  isTyping: RefObject<boolean>,
): void {
  useEffect(() => {
    const sent = new URLSearchParams(asked.current.split('?')[1])
    for (const control of box.current?.querySelectorAll<Control>(
      '[name]:is(input:not([type="hidden"]), select, textarea)',
    ) ?? []) {
      const value = values[control.name]
      if (value === undefined) continue
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
        control.checked = control.value === value
        continue
      }
      const isHeld =
        control === document.activeElement && (isTyping.current || control.value !== (sent.get(control.name) ?? ''))
      if (!isHeld && control.value !== value) control.value = value
    }
  }, [box, values, asked, isTyping])
}
