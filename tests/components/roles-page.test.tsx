// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ChosenBar } from '@/components/roles/ChosenBar'
import { PairTriangle } from '@/components/roles/PairTriangle'
import { PostedTable } from '@/components/roles/PostedTable'
import { RovingCells } from '@/components/roles/RovingCells'
import { dataset } from '@/data'
import { postedIndex } from '@/lib/pay/posted'
import { postedSource } from '@/lib/source/registry'
import { closestPairs, pairTriangle } from '@/lib/traits/triangle'
import { known } from '@/lib/value/absence'
import { filedStrip, hiddenStrip } from '../evidence'
import { textOf } from './shown'

const roles = dataset.roles.slice(0, 7)
const [first, second] = roles
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox')
const submit = () => screen.getByRole('button', { name: /^Compare/ })

function renderChooser() {
  const rows = postedIndex(roles, {}).rows
  render(
    <form action="/compare">
      <PostedTable index={{ axis: null, gridShare: 1, rows }} nearest={{}} />
      <ChosenBar roles={roles} />
    </form>,
  )
}

describe('choosing roles to compare', () => {
  test('names those that are checked, counts them, and clears them', () => {
    renderChooser()
    expect(submit().textContent).toBe('Compare the checked roles')
    for (const box of boxes().slice(0, 2)) fireEvent.click(box)
    expect(submit().textContent).toBe('Compare 2 roles')
    expect(textOf(screen.getByRole('status'))).toBe(`${first?.shortName} ${second?.shortName}`)
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(boxes().some((box) => box.checked)).toBe(false)
    expect(document.activeElement).toBe(submit())
  })

  test('of a wrong number is refused where it is chosen, and says what to do', () => {
    renderChooser()
    expect(fireEvent.submit(submit().closest('form') as HTMLFormElement)).toBe(false)
    for (const box of boxes().slice(0, 1)) fireEvent.click(box)
    expect(textOf(screen.getByRole('status'))).toContain('Check at least one more role.')
    expect(fireEvent.submit(submit().closest('form') as HTMLFormElement)).toBe(false)
    for (const box of boxes().slice(1, 6)) fireEvent.click(box)
    expect(textOf(screen.getByRole('status'))).toContain('Five at most: uncheck one.')
    fireEvent.click(boxes()[0] as HTMLInputElement)
    expect(fireEvent.submit(submit().closest('form') as HTMLFormElement)).toBe(true)
  })
})

test('a hidden figure says why in its row, and one without P10 and P90 that they are', () => {
  if (!first || !second) throw new Error('two roles')
  const { p25, p50, p75 } = filedStrip.percentiles
  const few = { ...filedStrip, source: postedSource, n: known(7), employers: known(6) }
  const why = hiddenStrip.percentiles.p10
  const { axis, gridShare, rows } = postedIndex([first, second], {
    [first.id]: [{ ...few, percentiles: { p10: why, p25, p50, p75, p90: why } }],
    [second.id]: [{ ...hiddenStrip, source: postedSource }],
  })
  render(<PostedTable index={{ axis, gridShare, rows }} nearest={{ [first.id]: [second] }} />)
  const shown = screen.getAllByRole('row').slice(1, 3).map(textOf)
  expect(shown[0]).toContain('7 posted ranges from 6 employers: too few for P10 and P90.')
  expect(shown[1]).toContain(why.kind === 'unknown' ? why.why : '')
  expect(shown[1]).toContain('hidden')
  expect(screen.getAllByRole('img')).toHaveLength(1)
})

test('the cells of the triangle are one tab stop, and the arrows move among them', () => {
  const rows = pairTriangle(roles, dataset.traits)
  render(
    <RovingCells>
      <PairTriangle roles={roles} rows={rows} closest={closestPairs(roles, dataset.traits, 3)} />
    </RovingCells>,
  )
  const cells = [...screen.getByRole('grid').querySelectorAll<HTMLAnchorElement>('td a')]
  expect(cells).toHaveLength(21)
  const stops = () => cells.filter((cell) => cell.tabIndex === 0)
  expect(stops()).toEqual([cells[0]])
  cells[0]?.focus()
  const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key })
  const at = () => cells.indexOf(document.activeElement as HTMLAnchorElement)
  const walk = [
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'End',
    'Home',
    'ArrowLeft',
    'ArrowUp',
    'ArrowUp',
    'ArrowUp',
  ]
  const places = walk.map((key) => {
    press(key)
    return at()
  })
  // Rows begin at 0, 1, 3 and so on; past an edge nothing moves.
  expect(places).toEqual([1, 2, 2, 4, 5, 3, 3, 1, 0, 0])
  expect(stops()).toEqual([cells[0]])
  expect(fireEvent.keyDown(cells[0] as Element, { key: 'Tab' })).toBe(true)
  expect(fireEvent.keyDown(cells[0] as Element, { key: 'ArrowDown', ctrlKey: true })).toBe(true)
  expect(at()).toBe(0)
})
