/** The hatch that marks an overlap, defined once for every chart of the page. */
export function Hatch() {
  return (
    <svg width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--overlap)" />
          <line x1="0" y1="0" x2="0" y2="6" stroke="var(--hatch)" strokeWidth="1.5" />
        </pattern>
      </defs>
    </svg>
  )
}
