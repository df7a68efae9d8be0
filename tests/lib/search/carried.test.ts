import { describe, expect, test } from 'vitest'
import { carriedHref } from '@/lib/search/carried'

describe('a link of the menu', () => {
  test.each([
    [
      '/salaries',
      '/quote',
      'role=sre&level=senior&place=US-CO&basis=filings&asOf=2026-11-30',
      '/salaries?role=sre&level=senior&place=US-CO',
    ],
    [
      '/quote',
      '/salaries',
      'role=sre&role=backend&level=mid&place=US-WA&offer=165000',
      '/quote?role=sre&level=mid&place=US-WA',
    ],
    ['/quote', '/salaries', 'role=sre&level=all', '/quote?role=sre'],
    ['/salaries', '/quote', 'role=sre&level=unstated', '/salaries?role=sre&level=unstated'],
    ['/quote', '/salaries', '', '/quote'],
    ['/salaries', '/roles/sre', '', '/salaries?role=sre'],
    ['/quote', '/roles/sre', '', '/quote?role=sre'],
    ['/quote', '/quote', 'role=sre', '/quote'],
    ['/data', '/quote', 'role=sre', '/data'],
    ['/quote', '/data', 'role=sre', '/quote'],
  ])('to %s from %s?%s leads to %s', (href, pathname, query, expected) => {
    expect(carriedHref(href, pathname, new URLSearchParams(query))).toBe(expected)
  })
})
