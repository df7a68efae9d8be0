interface IgnoredProps {
  readonly sentences: readonly string[]
  readonly className: string
}

/** What the address holds that the page does not take, each in a sentence. */
export function Ignored({ sentences, className }: IgnoredProps) {
  if (sentences.length === 0) return null
  return (
    <div className={className}>
      {sentences.map((sentence) => (
        <p key={sentence} className="note">
          {sentence}
        </p>
      ))}
    </div>
  )
}
