// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { TraitDots } from '@/components/ui/TraitDots'
import { traitLevelSchema } from '@/data/schema/vocabulary'

/** The words a reader gets who does not see the dots. */
function spoken(container: HTMLElement): string {
  const heard = container.cloneNode(true) as HTMLElement
  for (const hidden of heard.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  return heard.textContent ?? ''
}

describe('a trait level', () => {
  test.each(traitLevelSchema.options)('%s is said in words, beside its dots', (level) => {
    const { container } = render(<TraitDots level={level} ink="sre" />)
    expect(spoken(container)).toBe(level.replace('-', ' '))
  })

  test('no two levels look the same, and one nobody states shows no dots at all', () => {
    const drawn = traitLevelSchema.options.map(
      (level) => render(<TraitDots level={level} ink="sre" />).container.innerHTML,
    )
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(drawn.filter((html) => !html.includes('aria-hidden'))).toHaveLength(1)
  })
})
