import type { Ink } from '@/data/schema/role'
import type { TraitLevel } from '@/data/schema/vocabulary'
import { weightOf } from '@/lib/traits/levels'

/** A trait level as dots with its word: three for core, a dash for no, the words "not stated" for what nobody said. */
export function TraitDots({ level, ink }: { level: TraitLevel; ink: Ink }) {
  if (level === 'not-stated') return <span className="not-stated">not stated</span>
  return (
    <>
      <span className={`dots dots-${weightOf(level)} ink-${ink}`} aria-hidden="true" />
      <span className="trait-word">{level}</span>
    </>
  )
}
