// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { HeatTable } from '@/components/figure/HeatTable'
import { LaneDrawing, PlotDrawing } from '@/components/figure/PlotDrawing'
import { dataset } from '@/data'
import type { Lane, Plot } from '@/lib/drawing/plot'
import { payPlot } from '@/lib/pay/figure'
import { pairGrid } from '@/lib/traits/pair-grid'
import { weekPlot } from '@/lib/week/figure'
import { formatShareInterval } from '@/lib/words/format'
import { claims, deepFreeze, guideRoles, madeBand, madeRole, steps } from '../roles'

const pay = payPlot(guideRoles, steps) as Plot
const payDrawn = () => render(<PlotDrawing plot={pay} label="Pay bands" />).container
const percentOf = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? '')

describe('a plot on the page', () => {
  test('is a named group with one picture a lane, each said in a sentence', () => {
    payDrawn()
    expect(screen.getByRole('group', { name: 'Pay bands' })).toBeTruthy()
    expect(screen.getAllByRole('img').map((lane) => lane.getAttribute('aria-label'))).toEqual(
      pay.lanes.map((lane) => lane.says),
    )
  })

  test('every bar stands where its lane puts it, in percent of the width', () => {
    payDrawn()
    for (const [index, drawn] of screen.getAllByRole('img').entries()) {
      const expected = (pay.lanes[index]?.marks ?? []).flatMap((mark) =>
        mark.kind === 'rect' ? [[mark.x * 100, mark.width * 100]] : [],
      )
      const bars = [...drawn.querySelectorAll('rect')].map((bar) => [percentOf(bar, 'x'), percentOf(bar, 'width')])
      expect(bars).toHaveLength(expected.length)
      for (const [at, bar] of bars.entries()) {
        expect(bar[0]).toBeCloseTo(expected[at]?.[0] ?? Number.NaN, 1)
        expect(bar[1]).toBeCloseTo(expected[at]?.[1] ?? Number.NaN, 1)
      }
      const texts = (pay.lanes[index]?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
      expect([...drawn.querySelectorAll('text')].map((text) => text.textContent)).toEqual(texts)
    }
  })

  test('has a line and a label for each tick, none of them read out', () => {
    const container = payDrawn()
    const hidden = [...container.querySelectorAll('[aria-hidden="true"]')].map((part) => part.textContent).join(' ')
    for (const tick of pay.axis.ticks) expect(hidden).toContain(tick.label)
    expect([...container.querySelectorAll('line')].map((line) => percentOf(line, 'x1'))).toEqual(
      pay.axis.ticks.map((tick) => Math.round(tick.at * 1e4) / 100),
    )
  })

  test('shades what is shared and names it; draws no shade where nothing is', () => {
    expect(payDrawn().textContent).toContain('$140–180k')
    const apart = payPlot(
      [madeRole('Low', { bands: [madeBand(1000, 2000)] }), madeRole('High', { bands: [madeBand(50_000, 60_000)] })],
      steps,
    ) as Plot
    const { container: without } = render(<PlotDrawing plot={apart} label="Apart" />)
    expect(without.querySelectorAll('rect')).toHaveLength(2)
  })

  test('draws every mark of a crowded plot, with nothing lost to two alike', () => {
    const twins = Array.from({ length: 5 }, (_, index) =>
      madeRole(`R${index}`, { bands: [madeBand(100_000, 150_000)] }),
    )
    const plot = payPlot(twins, steps) as Plot
    const { container } = render(<PlotDrawing plot={plot} label="Twins" />)
    const marks = plot.lanes.flatMap((lane) => lane.marks)
    expect(container.querySelectorAll('[role="img"] rect, [role="img"] text')).toHaveLength(marks.length)
  })

  test('a lane without a role has no mark; a description may stand under a label', () => {
    const week = weekPlot(guideRoles) as Plot
    const { container } = render(
      <PlotDrawing plot={week} label="Week" ruled describe={(lane) => <i>about {lane.key}</i>} />,
    )
    expect([...container.querySelectorAll('i')].map((each) => each.textContent)).toEqual(
      week.lanes.map((lane) => `about ${lane.key}`),
    )
  })

  test('a lane can stand alone, with what is shared repeated inside it', () => {
    const [lane] = pay.lanes
    if (lane === undefined || pay.shade === null) throw new Error('three lanes and their shade')
    const bars = lane.marks.filter((mark) => mark.kind === 'rect').length
    const { container, rerender } = render(<LaneDrawing lane={lane} />)
    expect(screen.getByRole('img', { name: lane.says })).toBeTruthy()
    expect(container.querySelectorAll('rect')).toHaveLength(bars)
    rerender(<LaneDrawing lane={lane} shade={pay.shade} />)
    const [first, ...others] = container.querySelectorAll('rect')
    expect(others).toHaveLength(bars)
    expect(first && percentOf(first, 'x')).toBeCloseTo(pay.shade.from * 100, 1)
    expect(first && percentOf(first, 'width')).toBeCloseTo((pay.shade.to - pay.shade.from) * 100, 1)
  })

  test('a band that nobody measured is dashed over its whole length, and a thin line ends in caps', () => {
    const paint = { role: 'sre' } as const
    const lane: Lane = deepFreeze({
      key: 'one',
      label: 'One',
      role: null,
      heightPx: 30,
      says: 'One.',
      marks: [
        { kind: 'rect', x: 0.25, width: 0.5, y: 10, height: 8, paint, dashed: true },
        { kind: 'cap', x: 0.25, y: 5, height: 10, paint },
      ],
    })
    const { container } = render(<LaneDrawing lane={lane} />)
    const ends = [...container.querySelectorAll('line')].map((line) =>
      ['x1', 'x2', 'y1', 'y2', 'stroke-width'].map((name) => line.getAttribute(name)),
    )
    expect(ends).toEqual([
      ['25%', '75%', '14', '14', '8'],
      ['25%', '25%', '5', '15', null],
    ])
    expect(container.querySelectorAll('rect')).toHaveLength(0)
  })

  test('light text on a dark bar is drawn like any other', () => {
    const plot: Plot = deepFreeze({
      axis: { low: 0, high: 1, ticks: [{ at: 0, label: '0' }] },
      lanes: [
        {
          key: 'one',
          label: 'One',
          note: null,
          role: null,
          heightPx: 30,
          says: 'One.',
          marks: [{ kind: 'text', x: 0.5, dx: 0, y: 20, anchor: 'middle', text: '4', tone: 'inverse' }],
        },
      ],
      shade: null,
    })
    render(<PlotDrawing plot={plot} label="Depth" />)
    expect(screen.getByText('4').getAttribute('x')).toBe('50%')
  })
})

test('a square of roles: each with itself, what a pair shares, and for a pair without a value the reason', () => {
  const traits = dataset.traits.slice(0, 1)
  const holding = (name: string, level: 'core' | 'no') =>
    madeRole(name, { traits: claims(Object.fromEntries(traits.map(({ id }) => [id, level]))) })
  const roles = [holding('First', 'no'), holding('Other', 'no'), holding('Third', 'core')]
  const grid = pairGrid(roles, traits)
  render(
    <HeatTable
      caption="Alike"
      roles={roles}
      grid={grid}
      head={(role) => role.name}
      draw={(cell) => <td>{cell.kind === 'similarity' ? formatShareInterval(cell.value) : cell.kind}</td>}
    />,
  )
  const silent = grid[1]?.[0]
  if (silent?.kind !== 'unknown') throw new Error('two roles without a trait have no similarity')
  const cells = screen.getAllByRole('cell').map((cell) => cell.textContent)
  const why = `no data. ${silent.why}`
  // The corner is empty; then row by row.
  expect(cells).toEqual([
    '',
    'the same role',
    'counts',
    'counts',
    why,
    'the same role',
    'counts',
    '0%',
    '0%',
    'the same role',
  ])
})
