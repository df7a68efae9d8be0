// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Chip, OriginPanels } from '@/components/ui/Chip'
import { dataset } from '@/data'
import type { Origin } from '@/data/schema/atoms'
import { guideOrigin, ownOrigin } from '../roles'
import { checkPanels } from './page'

const { sources } = dataset
const scoped: Origin = Object.freeze({ source: 'guide', section: 'Market Snapshot', scope: 'senior only' })

describe('chips and their panels', () => {
  test('each chip has one panel, however often its origin is named', () => {
    const origins = [guideOrigin, ownOrigin, { ...guideOrigin }, scoped, guideOrigin]
    const { container } = render(
      <main>
        {origins.map((origin, index) => (
          <Chip key={index.toString()} origin={origin} sources={sources} />
        ))}
        <OriginPanels origins={origins} sources={sources} />
      </main>,
    )
    checkPanels(container)
    expect(container.querySelectorAll('[popover]')).toHaveLength(3)
  })

  test('a chip is named by its source, and shows its code', () => {
    render(<Chip origin={guideOrigin} sources={sources} />)
    const guide = sources.find((source) => source.id === 'guide')
    const chip = screen.getByRole('button')
    expect(chip.getAttribute('aria-label')).toContain(guide?.name)
    expect(chip.textContent).toBe(guide?.code)
  })

  test('a panel tells section, scope, date and weak spot, and links to the source', () => {
    render(<OriginPanels origins={[scoped]} sources={sources} />)
    const guide = sources.find((source) => source.id === 'guide')
    const panel = screen.getByRole('dialog', { hidden: true })
    for (const words of ['Market Snapshot', 'senior only', 'undated', guide?.weakSpot ?? ''])
      expect(panel.textContent).toContain(words)
    expect(within(panel).getByRole('link', { hidden: true }).getAttribute('href')).toBe('/data#source-guide')
  })

  test('a panel of our own judgment says so, and why', () => {
    render(<OriginPanels origins={[ownOrigin]} sources={sources} />)
    const panel = screen.getByRole('dialog', { hidden: true })
    expect(panel.getAttribute('aria-label')).toMatch(/judgment/)
    expect(panel.textContent).toContain('A reason')
    expect(panel.textContent).not.toContain('Section')
  })
})
