// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { NotStated, Statement } from '@/components/ui/Statement'
import { dataset } from '@/data'
import type { Stated } from '@/data/schema/atoms'
import { originKey } from '@/lib/source/provenance'
import { guideOrigin } from '../roles'

describe('a statement', () => {
  test('shows the value with its source, which opens the panel of its origin', () => {
    const fact: Stated<number> = Object.freeze({ kind: 'known', value: 7, origin: guideOrigin })
    const { container } = render(
      <Statement fact={fact} sources={dataset.sources}>
        {(weeks) => <b>{weeks} weeks</b>}
      </Statement>,
    )
    expect(container.textContent).toContain('7 weeks')
    expect(screen.getByRole('button', { name: /^Guide: / }).getAttribute('popovertarget')).toBe(originKey(guideOrigin))
  })

  test('that nobody makes says so with its reason, and never calls for a value', () => {
    const fact: Stated<number> = Object.freeze({ kind: 'unknown', reason: 'not-stated', why: 'Nobody counted.' })
    const never = () => {
      throw new Error('there is no value to show')
    }
    const { container } = render(
      <Statement fact={fact} sources={[]}>
        {never}
      </Statement>,
    )
    expect(container.textContent).toBe('not stated. Nobody counted.')
    expect(screen.queryByRole('button')).toBeNull()
  })
})

test('what is not stated is words and a reason, never a zero or a blank', () => {
  const { container } = render(<NotStated why="The guide is silent." />)
  expect(container.textContent).toBe('not stated. The guide is silent.')
})
