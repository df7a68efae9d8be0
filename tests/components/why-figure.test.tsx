// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PageClicks } from '@/components/shell/PageClicks'
import { WhyFigure, WhyPanel } from '@/components/ui/WhyFigure'
import { dataset } from '@/data'
import { bandCoverageWhy } from '@/lib/pay/whys'
import { similarityWhy } from '@/lib/traits/whys'
import { weekWhy } from '@/lib/week/why'
import type { Why } from '@/lib/working/why'
import { given } from '../lib/why-checks'
import { madeBand, realRole, steps } from '../roles'
import { checkPanels } from './page'

const [pe, sre] = [realRole('performance-engineer'), realRole('site-reliability-engineer')]
const overlap = bandCoverageWhy(
  { role: pe, band: madeBand(140_000, 200_000) },
  { role: sre, band: madeBand(140_000, 190_000) },
  steps,
)
const panelOf = (why: Why) => {
  render(
    <>
      <WhyPanel why={why} sources={dataset.sources} />
      <PageClicks />
    </>,
  )
  return screen.getByRole('dialog', { hidden: true })
}

test('a derived figure shows its answer, or the words around it, and opens its panel', () => {
  const { container } = render(
    <main>
      <WhyFigure why={overlap} />
      <WhyFigure why={overlap}>most of it</WhyFigure>
      <WhyPanel why={overlap} sources={dataset.sources} />
    </main>,
  )
  checkPanels(container)
  const figures = [...container.querySelectorAll('button')].filter((button) => !button.closest('[popover]'))
  expect(figures.map((button) => button.textContent)).toEqual(['83%', 'most of it'])
  expect(figures.map((button) => button.getAttribute('popovertarget'))).toEqual([overlap.key, overlap.key])
})

describe('the panel behind it', () => {
  test('writes each step with its numbers and its result', () => {
    const panel = panelOf(overlap)
    expect(panel.getAttribute('aria-label')).toBe(overlap.question)
    expect(panel.textContent).toContain('($190k − $140k) ÷ ($200k − $140k) = 83%')
  })

  test('writes percent as percent and weights as plain numbers', () => {
    expect(panelOf(given(weekWhy(pe))).textContent).toMatch(/= 105%.*= 100%/s)
    document.body.replaceChildren()
    const alike = given(similarityWhy(pe, sre, dataset.traits))
    const [least] = alike.derivations
    const [shared, either] = least?.derivation.steps ?? []
    expect(panelOf(alike).textContent).toContain(`${shared?.result} ÷ ${either?.result} = `)
  })

  test('tells what it means, its inputs, its sources with dates and its weak spot', () => {
    const panel = panelOf(overlap)
    const guide = dataset.sources.find((source) => source.id === 'guide')
    for (const words of [overlap.means, overlap.inputs, overlap.weakSpot, guide?.name ?? '', 'undated'])
      expect(panel.textContent).toContain(words)
  })

  test('leads to the rows, the method and itself', () => {
    const links = within(panelOf(overlap)).getAllByRole('link', { hidden: true })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      overlap.rows,
      `/data#method-${overlap.method}`,
      `#${overlap.key}`,
    ])
  })
})

describe('copying', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'))

  const allowCopying = (writeText: (text: string) => Promise<void>) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  }

  test('takes the question, the meaning and the weak spot along, and says so', async () => {
    let copied = ''
    allowCopying(async (text) => {
      copied = text
    })
    fireEvent.click(within(panelOf(overlap)).getByRole('button', { name: 'Copy', hidden: true }))
    await screen.findByRole('button', { name: 'Copied', hidden: true })
    for (const words of [overlap.question, overlap.means, overlap.weakSpot]) expect(copied).toContain(words)
  })

  test('clicked twice while the browser thinks, it ends with its own words', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const asked: (() => void)[] = []
    allowCopying(() => new Promise((resolve) => asked.push(resolve)))
    const button = within(panelOf(overlap)).getByRole('button', { name: 'Copy', hidden: true })
    fireEvent.click(button)
    fireEvent.click(button)
    for (const resolve of asked) resolve()
    await vi.waitFor(() => expect(button.textContent).toBe('Copied'))
    vi.runAllTimers()
    expect([button.textContent, asked.length]).toEqual(['Copy', 1])
    vi.useRealTimers()
  })

  test('that the browser refuses says so', async () => {
    allowCopying(() => Promise.reject(new Error('denied')))
    fireEvent.click(within(panelOf(overlap)).getByRole('button', { name: 'Copy', hidden: true }))
    expect(await screen.findByText(/Not copied/)).toBeTruthy()
  })
})
