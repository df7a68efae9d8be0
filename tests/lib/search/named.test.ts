import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset, defaultRoleIds } from '@/data'
import { entryHref, rolesOf } from '@/lib/search/entries'
import { beginning, exactly, holding, nameKey, namesOf, nearest } from '@/lib/search/named'
import { pages } from '@/lib/search/pages'
import { roleHref } from '@/lib/site/urls'
import { law } from '../../law'
import { index } from './ground'

describe('the index', () => {
  test('has every role with its mark, every page, word and source with its address, and every symptom', () => {
    const count = (kind: string) => index.filter((entry) => entry.kind === kind).length
    expect(rolesOf(index).map(entryHref)).toEqual(dataset.roles.map(({ id }) => roleHref(id)))
    expect([count('page'), count('term')]).toEqual([pages(defaultRoleIds).length, dataset.terms.length])
    expect([count('source'), count('symptom')]).toEqual([dataset.sources.length, dataset.symptoms.length])
  })

  test('is plain data, so that it can be fetched', () => {
    expect(JSON.parse(JSON.stringify(index))).toEqual(index)
  })

  test('leads to every role at some symptom', () => {
    const leads = new Set(dataset.symptoms.flatMap((symptom) => symptom.leads.map(({ role }) => role)))
    expect(dataset.roles.filter(({ id }) => !leads.has(id))).toEqual([])
  })
})

describe('by name', () => {
  test('every name, short name, code and alias of a role is its own, in any case, spacing and number', () => {
    for (const role of rolesOf(index)) {
      for (const name of namesOf(role)) {
        for (const typed of [
          name,
          name.toUpperCase(),
          `  ${name.replaceAll(' ', '   ')} `,
          ...(/s$/i.test(name) ? [] : [`${name}s`]),
        ]) {
          if (nameKey(typed).length > 3) expect(exactly(rolesOf(index), typed), typed).toEqual([role])
        }
      }
    }
  })

  test('what begins so is found, its label before its other names', () => {
    expect(beginning(index, 'site rel')[0]?.label).toBe('Site Reliability Engineer')
    expect(beginning(index, 'perf')[0]?.label).toBe('Performance Engineer')
    expect(beginning(index, 'mobile')[0]?.label).toBe('Software Engineer')
  })

  test('what holds a text is found from three letters on', () => {
    expect(holding(index, 'ubernet')[0]?.label).toBe('Platform Engineer')
    expect(holding(index, 'ub')).toEqual([])
  })

  test.each([
    ['bakend', 'Backend Engineer'],
    ['performence', 'Performance Engineer'],
    ['percentle', 'Percentile'],
  ])('“%s” is nearest to %s', (typed, label) => {
    expect(nearest(index, typed)[0]?.label).toBe(label)
  })

  test('nothing is near to what is too short to be misspelled, or to nothing of ours', () => {
    expect(nearest(index, 'sx')).toEqual([])
    expect(nearest(index, 'zzzzqqqq')).toEqual([])
  })

  law('whatever is typed, only entries of the index are found, each once', [fc.string()], (typed) => {
    for (const found of [
      exactly(index, typed),
      beginning(index, typed),
      holding(index, typed),
      nearest(index, typed),
    ]) {
      expect(new Set(found).size).toBe(found.length)
      expect(found.every((entry) => index.includes(entry))).toBe(true)
    }
  })
})

test('of names spelled nearly so the nearest comes first', () => {
  const [page] = index.filter((entry) => entry.kind === 'page')
  if (page === undefined) throw new Error('there is no page')
  const called = (label: string) => ({ ...page, label, names: [] })
  const near = nearest([called('Interviewong'), called('Interviewing'), called('Elsewhere')], 'Interviewimg')
  expect(near.map(({ label }) => label)).toEqual(['Interviewing', 'Interviewong'])
})
