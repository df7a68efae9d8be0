/** Stands where the brief would, if what it is written from did not come. */
export function NoBrief({ onRetry }: { onRetry: () => void }) {
  return (
    <p className="caution full-row" role="alert">
      The brief did not load. Check the connection.{' '}
      <button type="button" className="link" onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}
