'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useTransition } from 'react'
import type { SentPlace } from '@/lib/place/field'
import { Spoken } from '../ui/Spoken'

interface QuoteLiveProps {
  /** What each field shows, by its name. */
  readonly values: Readonly<Record<string, string>>
  /** How the address names its place where that is not its id. */
  readonly named: SentPlace | null
  /** The finding, read out when it changes. */
  readonly spoken: string
  readonly children: ReactNode
}

type Control = HTMLInputElement | HTMLSelectElement

/**
 * Sends the page’s forms without loading it anew: those marked `data-now` at every change, any on Enter. What is shown comes from
 * the server; the focus and what is being typed stay.
 */
export function QuoteLive({ values, named, spoken, children }: QuoteLiveProps) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const root = useRef<HTMLDivElement>(null)
  const sent = useRef(new Map<string, string>())

  useEffect(() => {
    const page = root.current
    if (page === null) return undefined
    const send = (form: HTMLFormElement) => {
      const fields = [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
      )
      sent.current = new Map(fields as [string, string][])
      start(() => router.replace(`/quote?${new URLSearchParams(fields)}`, { scroll: false }))
    }
    const onSubmit = (event: SubmitEvent) => {
      if (!(event.target instanceof HTMLFormElement)) return
      event.preventDefault()
      send(event.target)
    }
    const onChange = ({ target }: Event) => {
      const form = isControl(target) ? target.form : null
      if (form?.dataset.now !== undefined) send(form)
    }
    page.addEventListener('submit', onSubmit)
    page.addEventListener('change', onChange)
    return () => {
      page.removeEventListener('submit', onSubmit)
      page.removeEventListener('change', onChange)
    }
  }, [router])

  // React leaves a field alone that someone has typed in; it follows the address unless it has been changed since.
  useEffect(() => {
    for (const control of root.current?.querySelectorAll<Control>('select[name], input[name]:not([type="hidden"])') ??
      []) {
      const value = values[control.name]
      const isTouched = control === document.activeElement && control.value !== (sent.current.get(control.name) ?? '')
      if (value !== undefined && control.type === 'radio')
        (control as HTMLInputElement).checked = control.value === value
      else if (value !== undefined && !isTouched) control.value = value
    }
  }, [values])

  // Once it is answered the address says which place that is, in the same step of the history.
  useEffect(() => {
    const query = new URLSearchParams(window.location.search)
    if (named === null || window.location.pathname !== '/quote' || query.get('place') !== named.asked) return
    query.set('place', named.id)
    window.history.replaceState(null, '', `/quote?${query}`)
  })

  return (
    <div ref={root} className="page quote" aria-busy={isPending}>
      <Spoken text={spoken} />
      {children}
    </div>
  )
}

function isControl(target: EventTarget | null): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}
