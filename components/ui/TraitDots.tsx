import type { Ink } from '@/data/schema/role'
import type { TraitLevel } from '@/data/schema/vocabulary'

const filled: Readonly<Record<Exclude<TraitLevel, 'not-stated'>, number>> = {
  core: 3,
  regular: 2,
  occasional: 1,
  no: 0,
}

/** A trait level as dots with its word: three for core, a dash for no, the words "not stated" for what nobody said. */
export function TraitDots({ level, ink }: { level: TraitLevel; ink: Ink }) {
  if (level === 'not-stated') return <span className="not-stated">not stated</span>
  return (
    <>
      <span className={`dots dots-${filled[level]} ink-${ink}`} aria-hidden="true" />
      <span className="trait-word">{level}</span>
    </>
  )
}
