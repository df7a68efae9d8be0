/** A step of three as bars, beside the word that says it. */
export function Meter({ step }: { step: 1 | 2 | 3 }) {
  return (
    <span className="meter" aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <i key={bar} className={bar <= step ? 'on' : undefined} />
      ))}
    </span>
  )
}
