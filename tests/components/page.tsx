/** Whole pages under test, and what any page owes: working panels and distinct ids. */
import { render } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { Comparison } from '@/components/compare/ComparePage'
import { dataset } from '@/data'
import type { Dataset } from '@/data/schema/dataset'
import { type CompareAddress, readCompare } from '@/lib/compare/address'
import { madeEvidence } from '../evidence'

// A page has thousands of elements, which the simulated browser takes seconds to build on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Renders the comparison at an address as its page does; gives the element that holds it. */
export function renderComparison(
  roles: readonly string[],
  view: Partial<CompareAddress> = {},
  facts: Dataset = dataset,
): HTMLElement {
  const known = new Set(facts.roles.map((role) => role.id))
  const path = [roles.join('-vs-'), ...(view.differences ? ['differences'] : [])]
  const read = readCompare(path, view.only ? [view.only] : [], known)
  return render(<Comparison read={read} facts={facts} evidence={madeEvidence([...known])} />).container
}

/** Every button that opens a panel has its one panel, every working a figure that opens it, and no two ids are the same. */
export function checkPanels(page: HTMLElement): void {
  const ids = [...page.querySelectorAll('[id]')].map((element) => element.id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const buttons = [...page.querySelectorAll('[popovertarget]')]
  const panels = new Set([...page.querySelectorAll('[popover]')].map((panel) => panel.id))
  const targetOf = (button: Element) => button.getAttribute('popovertarget') ?? ''
  expect(buttons.map(targetOf).filter((id) => !panels.has(id))).toEqual([])
  const opened = new Set(buttons.filter((button) => !button.closest('[popover]')).map(targetOf))
  expect([...panels].filter((id) => id.startsWith('why=') && !opened.has(id))).toEqual([])
  const anchors = [...page.querySelectorAll('a[href^="#"]')].map((link) => (link.getAttribute('href') ?? '').slice(1))
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([])
}
