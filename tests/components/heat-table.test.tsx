// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HeatTable } from '@/components/figure/HeatTable'
import { dataset } from '@/data'
import { pairGrid } from '@/lib/traits/pair-grid'
import { formatShareInterval } from '@/lib/words/format'
import { claims, madeRole } from '../roles'

const traits = dataset.traits.slice(0, 1)
const holding = (name: string, level: 'core' | 'no') =>
  madeRole(name, { traits: claims(Object.fromEntries(traits.map(({ id }) => [id, level]))) })

test('the square of roles: each with itself, what a pair shares, and for a pair without a value the reason', () => {
  const roles = [holding('First', 'no'), holding('Other', 'no'), holding('Third', 'core')]
  const grid = pairGrid(roles, traits, 'mirror')
  render(
    <HeatTable
      caption="Alike"
      roles={roles}
      grid={grid}
      head={(role) => role.name}
      draw={(cell) => <td>{cell.kind === 'similarity' ? formatShareInterval(cell.value) : cell.kind}</td>}
    />,
  )
  const silent = grid[0]?.[1]
  if (silent?.kind !== 'unknown') throw new Error('two roles without a trait have no similarity')
  const cells = screen.getAllByRole('cell').map((cell) => cell.textContent)
  const why = `no data. ${silent.why}`
  // The corner is empty; then row by row.
  expect(cells).toEqual(['', 'the same role', why, '0%', why, 'the same role', '0%', '0%', '0%', 'the same role'])
})
