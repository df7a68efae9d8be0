// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { dataset, defaultRoleIds, loadDataset } from '@/data'
import { leastRoleFile, withDataCopy, writeText } from '../data/data-copy'
import { checkPanels, renderComparison } from './page'

const file = leastRoleFile
const extended = withDataCopy({}, (directory) => {
  writeText(directory, `roles/${file.id}.json`, JSON.stringify(file))
  return loadDataset(directory)
})

describe('a fourteenth role, added as one file and no code', () => {
  test('is compared with the guide’s three, and offered nowhere twice', () => {
    const page = renderComparison([...defaultRoleIds, file.id], {}, extended)
    checkPanels(page)
    const heads = [...page.querySelectorAll('#glance thead th')].map((head) => head.textContent)
    expect(heads.at(-1)).toBe('Embedded Engineer')
    expect(page.textContent).toContain('your product has a processor of its own')
    expect(page.textContent).not.toMatch(/undefined|NaN|\[object/)
    expect([...page.querySelectorAll('#add-role a')]).toHaveLength(dataset.roles.length - 3)
  })

  test('what it leaves out is not stated, for its own reason', () => {
    const page = renderComparison(['performance-engineer', file.id], {}, extended)
    const cells = [...page.querySelectorAll('td[data-column="2"]')].map((cell) => cell.textContent ?? '')
    expect(cells.filter((cell) => cell.includes(file.silence)).length).toBeGreaterThan(5)
    expect(cells.every((cell) => /\S/.test(cell))).toBe(true)
  })

  test('stands among four others, all without pay', () => {
    const page = renderComparison(
      ['data-engineer', file.id, 'security-engineer', 'quality-engineer', 'frontend-engineer'],
      {},
      extended,
    )
    checkPanels(page)
    expect(page.querySelector('#pay')?.textContent).toMatch(/No published pay band/)
  })
})
