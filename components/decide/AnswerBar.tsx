/** The answer while its place is out of sight, on a narrow screen: pressed, it leads there. */
export function AnswerBar({ headline }: { headline: string }) {
  return (
    <button
      type="button"
      className="answer-bar needs-script no-print"
      onClick={() => {
        const verdict = document.getElementById('verdict')
        verdict?.focus({ preventScroll: true })
        verdict?.scrollIntoView({ block: 'start' })
      }}
    >
      <span>{headline}</span>
      <b aria-hidden="true">↓</b>
    </button>
  )
}
