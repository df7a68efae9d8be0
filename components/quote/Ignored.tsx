/** What the address holds that the page does not take, each in a sentence. */
export function Ignored({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <div className="quote-refusals">
      {sentences.map((sentence) => (
        <p key={sentence} className="note">
          {sentence}
        </p>
      ))}
    </div>
  )
}
