// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChartReader } from '@/components/salaries/ChartReader'
import { distribution } from '@/lib/salaries/distribution'
import { backend, sre, viewOf } from '../lib/salaries'

// A browser measures the box; without layout it is as large as it is said to be here.
const [width, height] = [600, 208]
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, height))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

// The axis runs from 100,000 to 180,000 dollars, so eight steps of 75 pixels, and up to 100 %.
const drawing = distribution(viewOf({ [sre]: Array(40).fill(120_000), [backend]: Array(40).fill(110_000) }))
const read = () => render(<ChartReader drawing={drawing} noun="filing" title="Distribution of filed pay" />).container
const drawn = (box: Element) => box.querySelector('.recharts-surface')
const axis = (box: Element) =>
  [...box.querySelectorAll('.histogram text, .histogram .grid-line')].map((each) => each.outerHTML)

test('Recharts draws the steps once they are reached, in the box and within the axes that were there', async () => {
  const box = read()
  const [before, spoken] = [axis(box), screen.getByRole('img').getAttribute('aria-label')]
  expect([drawing.axis.low, drawing.axis.high]).toEqual([100_000, 180_000])
  expect(drawn(box)).toBeNull()
  expect(box.querySelectorAll('.histogram-filled rect')).toHaveLength(8)
  fireEvent.pointerEnter(box.querySelector('.chart-plot') as Element)
  await vi.waitFor(() => expect(drawn(box)).not.toBeNull())
  expect(drawn(box)?.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
  expect(axis(box)).toEqual(before)
  // Not drawn twice, nor said twice.
  expect(box.querySelectorAll('.histogram-filled, .histogram-edge')).toHaveLength(0)
  expect(screen.getAllByRole('img')).toEqual([drawn(box)])
  expect(drawn(box)?.querySelector('title')?.textContent).toBe('Distribution of filed pay')
  expect(drawn(box)?.querySelector('desc')?.textContent).toBe(spoken)
  // $120k is a quarter of the axis, 150 pixels; all of the role's filings are in that step, so it reaches the top.
  const area = box.querySelector('.recharts-area-area')?.getAttribute('d')
  expect(area).toContain('L150,18')
  expect(box.querySelectorAll('.recharts-line-curve')).toHaveLength(2)
})

test('it marks the step that keys come to, beside what is read of it', async () => {
  const box = read()
  const slider = screen.getByRole('slider')
  fireEvent.focus(slider)
  expect(box.querySelector('.chart-step')).not.toBeNull()
  await vi.waitFor(() => expect(drawn(box)).not.toBeNull())
  expect(box.querySelector('.chart-step')).toBeNull()
  fireEvent.keyDown(slider, { key: 'ArrowRight' })
  expect(box.querySelector('.bin-reading')?.textContent).toContain('Backend: 100%, 40 filings')
  const mark = () => box.querySelector('.step-read path')?.getAttribute('d')
  expect(mark()).toMatch(/^M ?75,18/)
  fireEvent.keyDown(slider, { key: 'Escape' })
  expect(mark()).toBeUndefined()
})
