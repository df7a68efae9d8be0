// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RangeTable } from '@/components/figure/RangeTable'
import { sreRanges } from '../lib/posted'

test('says in words what it draws: the midpoint that its rows can be sorted by', () => {
  const by = { column: 'middle', descending: true } as const
  const [range] = sreRanges
  render(
    <RangeTable
      caption="Ranges"
      ranges={[{ ...range, employer: 'Vimeo', lowUsd: 150_000, highUsd: 190_000 } as NonNullable<typeof range>]}
      ground={null}
      sort={by}
    />,
  )
  const sorted = screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('aria-sort'))
  expect(sorted.map((head) => head.textContent)).toEqual(['Midpoint ↓'])
  const row = screen.getByRole('row', { name: /Vimeo/ })
  const cells = within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
  // (150 + 190) / 2
  expect(cells.slice(3, 6)).toEqual(['$150k', '$170k', '$190k'])
})
