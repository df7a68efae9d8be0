import type { Ink, TraitLevel } from '@/data/schema'

const filled: Record<Exclude<TraitLevel, 'not-stated'>, number> = { core: 3, regular: 2, occasional: 1, no: 0 }

/** A trait level as dots with its word: three for core, a dash for no, the words "not stated" for what nobody said. */
export function TraitDots({ level, ink }: { level: TraitLevel; ink: Ink }) {
  if (level === 'not-stated') return <span className="not-stated">not stated</span>
  const count = filled[level]
  return (
    <span className="trait-level">
      <span className={`dots ink-${ink}`} aria-hidden="true">
        {count === 0 ? <b /> : [1, 2, 3].map((dot) => <i key={dot} className={dot <= count ? 'on' : ''} />)}
      </span>
      <span className="trait-word">{level === 'no' ? 'no' : level}</span>
    </span>
  )
}
