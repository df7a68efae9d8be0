/** What is on the page, as its readers find it. */
import { fireEvent, screen } from '@testing-library/react'

/** An element's text with its white space as it shows. */
export function textOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim()
}

/** What an element is called to those who hear it: its label, or its text. */
export function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
}

/** A control that chooses one of some options, by its name, on a page where it may be folded away. */
export function box(name: string): HTMLSelectElement {
  return screen.getByRole('combobox', { name, hidden: true })
}

/** Chooses an option of a control. */
export function choose(name: string, value: string): void {
  fireEvent.change(box(name), { target: { value } })
}
