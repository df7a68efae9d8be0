import { describe, expect, test } from 'vitest'
import { defaultRoleIds } from '@/data'
import { isCurrent, pages } from '@/lib/search/pages'

const all = pages(defaultRoleIds)

describe('the pages', () => {
  test('have distinct addresses from the root, and labels and other words that no two share', () => {
    expect(new Set(all.map((page) => page.href)).size).toBe(all.length)
    expect(all.every((page) => page.href.startsWith('/'))).toBe(true)
    const words = all.flatMap((page) => [page.label, ...page.aliases]).map((word) => word.toLowerCase())
    expect(new Set(words).size).toBe(words.length)
  })

  test('open the comparison with the roles they are given', () => {
    expect(pages(['a', 'b']).find((page) => page.label === 'Compare')?.href).toBe('/compare/a-vs-b')
  })
})

test('the menu holds every page but the first, which its name leads to, and the data, which the foot leads to', () => {
  expect(all.filter((page) => page.inMenu).map((page) => page.label)).toEqual([
    'Decide',
    'Compare',
    'Quote',
    'Salaries',
    'Roles',
  ])
  expect(all.filter((page) => !page.inMenu).map((page) => page.label)).toEqual(['Home', 'Data'])
})

describe('the current page of the menu', () => {
  test.each([
    ['/compare/a-vs-b', '/compare/a-vs-b', true],
    ['/compare/a-vs-b', '/compare/x-vs-y/differences', true],
    ['/compare/a-vs-b', '/compare', true],
    ['/roles', '/roles/backend-engineer', true],
    ['/roles', '/rolesque', false],
    ['/roles', '/', false],
    ['/', '/', true],
    ['/', '/roles', false],
    ['', '/', true],
  ])('%j at %s: %s', (href, pathname, current) => {
    expect(isCurrent(href, pathname)).toBe(current)
  })

  test('each page of the menu is current at its own address, and no other is', () => {
    const menu = all.filter((page) => page.inMenu)
    for (const page of menu) expect(menu.filter((other) => isCurrent(other.href, page.href))).toEqual([page])
  })
})
