import { useEffect, useRef, useState } from 'react'

/** A text read out once it has stood still: a screen reader should hear the end of a change, not every key. */
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
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  )
}
