import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset, defaultRoleIds } from '@/data'
import { search, searchIndex } from '@/lib/search/find'
import { pages } from '@/lib/search/pages'
import { roleHref } from '@/lib/site/urls'
import { law } from '../../law'
import { deepFreeze } from '../../roles'

const sitePages = pages(defaultRoleIds)
const index = deepFreeze(searchIndex(dataset.roles, sitePages))

describe('the index', () => {
  test('has every role with its mark, then every page without', () => {
    expect(index.map(({ href, kind }) => ({ href, kind }))).toEqual([
      ...dataset.roles.map((role) => ({ href: roleHref(role.id), kind: 'role' })),
      ...sitePages.map((page) => ({ href: page.href, kind: 'page' })),
    ])
    expect(index.every((entry) => (entry.mark === null) === (entry.kind === 'page'))).toBe(true)
  })

  test('is plain data, so that it can be fetched', () => {
    expect(JSON.parse(JSON.stringify(index))).toEqual(index)
  })
})

describe('searching', () => {
  test('nothing typed finds everything', () => {
    expect(search(index, '')).toEqual(index)
    expect(search(index, '  \t ')).toEqual(index)
  })

  test('every name, short name, code and alias of a role finds it before any other, in any case and spacing', () => {
    for (const role of dataset.roles) {
      for (const word of [role.name, role.shortName, role.mark.code, ...role.aliases]) {
        for (const typed of [word, word.toUpperCase(), `  ${word.replaceAll(' ', '   ')} `]) {
          expect(search(index, typed).find((found) => found.kind === 'role')?.href, typed).toBe(roleHref(role.id))
        }
      }
    }
  })

  test('every label and alias of a page finds it', () => {
    for (const page of sitePages) {
      for (const word of [page.label, ...page.aliases]) {
        expect(
          search(index, word).map((found) => found.href),
          word,
        ).toContain(page.href)
      }
    }
  })

  test('the beginning of a word finds what is called so', () => {
    expect(search(index, 'site rel')[0]?.label).toBe('Site Reliability Engineer')
    expect(search(index, 'perf')[0]?.label).toBe('Performance Engineer')
  })

  test('what is called nothing finds nothing', () => {
    expect(search(index, 'zzzzqqqq')).toEqual([])
  })

  law('whatever is typed, only entries of the index are found, each once', [fc.string()], (typed) => {
    const found = search(index, typed)
    expect(new Set(found).size).toBe(found.length)
    expect(found.every((entry) => index.includes(entry))).toBe(true)
  })
})
