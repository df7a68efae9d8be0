import { useEffect, useRef, useState } from 'react'

/** The new finding, read out once the reader has stopped changing it. */
export function Spoken({ text }: { text: string }) {
  const [spoken, speak] = useState('')
  const first = useRef(text)
  useEffect(() => {
    if (text === first.current) return
    first.current = ''
    const timer = setTimeout(() => speak(text), 400)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  )
}
