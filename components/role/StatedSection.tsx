import type { ReactNode } from 'react'
import type { Stated } from '@/data/schema/atoms'
import type { Source } from '@/data/schema/source'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { NotStated } from '../ui/Statement'

interface StatedSectionProps<T> {
  readonly id: string
  readonly label: string
  readonly fact: Stated<T>
  readonly sources: readonly Source[]
  readonly children: (value: T) => ReactNode
}

/** A part of the profile with its source, or that no source states it. */
export function StatedSection<T>({ id, label, fact, sources, children }: StatedSectionProps<T>) {
  return (
    <Section id={id} label={label}>
      {fact.kind === 'unknown' ? (
        <p>
          <NotStated why={fact.why} />
        </p>
      ) : (
        <>
          {children(fact.value)}
          <p className="micro above-12">
            Source <Chip origin={fact.origin} sources={sources} />
          </p>
        </>
      )}
    </Section>
  )
}
