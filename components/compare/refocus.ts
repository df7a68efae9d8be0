// Other roles are another page, which starts without focus; the reader goes on from the control pressed on the last one.
let pressed: string | null = null

/** Keeps which control was pressed, by its name; one without a name is the last. */
export function remember(label: string | undefined): void {
  pressed = label ?? ''
}

/** Gives the focus to the control that was pressed, or to what stands in its place. */
export function refocus() {
  if (pressed === null) return
  const controls = [...document.querySelectorAll<HTMLElement>('.role-chips a, .role-chips > button')]
  const called = (label: string) => controls.find((control) => control.ariaLabel === label)
  // A role moved to the edge can only be moved back; for one added or removed the last control stands, which adds.
  const back = pressed.endsWith('later') ? pressed.replace(/later$/, 'earlier') : pressed.replace(/earlier$/, 'later')
  const next = called(pressed) ?? called(back) ?? controls.at(-1)
  next?.focus({ preventScroll: true })
  pressed = null
}
