/** The five steps of the ramp and where they are cut. */
export function RampKey() {
  return (
    <span>
      <span className="ramp" aria-hidden="true">
        <i className="seq-1" />
        <i className="seq-2" />
        <i className="seq-3" />
        <i className="seq-4" />
        <i className="seq-5" />
      </span>{' '}
      0, 20, 40, 60, 80 to 100%
    </span>
  )
}
