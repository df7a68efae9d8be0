import { likenessClasses } from '@/lib/traits/likeness-classes'

/** The five classes of likeness and where they are cut. */
export function RampKey() {
  return (
    <span>
      <span className="ramp" aria-hidden="true">
        {likenessClasses.map(({ step }) => (
          <i key={step} className={step} />
        ))}
      </span>{' '}
      {likenessClasses.map(({ words }) => words).join(', ')}%
    </span>
  )
}
