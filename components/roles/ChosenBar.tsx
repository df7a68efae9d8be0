'use client'
import { useEffect, useRef, useState } from 'react'
import { choiceButton, choiceRefusal } from '@/lib/compare/choice'
import type { RoleFace } from '@/lib/words/role-names'
import { RoleMark } from '../ui/RoleMark'

/** The roles checked in the form around it, and the way to their comparison. Without script it is the form's button. */
export function ChosenBar({ roles }: { roles: readonly RoleFace[] }) {
  const bar = useRef<HTMLDivElement>(null)
  const [chosen, choose] = useState<readonly string[]>([])
  const [isRefused, refuse] = useState(false)
  useEffect(() => {
    const form = bar.current?.closest('form')
    if (!form) return undefined
    const read = () => choose(boxesOf(form).flatMap((box) => (box.checked ? [box.value] : [])))
    const stop = new AbortController()
    form.addEventListener('change', read, { signal: stop.signal })
    const onSubmit = (event: SubmitEvent) => {
      const refused = choiceRefusal(boxesOf(form).filter((box) => box.checked).length) !== null
      if (refused) event.preventDefault()
      refuse(refused)
    }
    form.addEventListener('submit', onSubmit, { signal: stop.signal })
    // A browser that comes back to the page checks what was checked.
    window.addEventListener('pageshow', read, { signal: stop.signal })
    read()
    return () => stop.abort()
  }, [])
  const clear = () => {
    const form = bar.current?.closest('form')
    if (!form) return
    for (const box of boxesOf(form)) box.checked = false
    choose([])
    refuse(false)
    form.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true })
  }
  const refusal = choiceRefusal(chosen.length)
  return (
    <div ref={bar} className={chosen.length > 0 ? 'chosen chosen-some row' : 'chosen row'}>
      <div className="chosen-names wrapped" role="status">
        {roles
          .filter(({ id }) => chosen.includes(id))
          .map((role) => (
            <span key={role.id} className="who">
              <RoleMark mark={role.mark} /> {role.shortName}
            </span>
          ))}
        {refusal === null ? null : <span className={isRefused ? 'chosen-refusal' : undefined}>{refusal}</span>}
      </div>
      {chosen.length > 0 ? (
        <button type="button" className="link chosen-clear" onClick={clear}>
          Clear
        </button>
      ) : null}
      <button type="submit" className="button">
        {choiceButton(chosen.length)}
      </button>
    </div>
  )
}

function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
}
