import { describe, expect } from 'vitest'
import { dataset } from '@/data'
import { verdicts } from '@/lib/compare/verdict'
import { oneOf } from '@/lib/words/role-names'
import { law } from '../../law'
import { anyRoles } from '../../roles'
import { kindIn, namesIn, phrase, setApart } from '../writing'

const { traits } = dataset

describe('verdicts', () => {
  const counts = ['no', 'one', 'two', 'three', 'four', 'five']
  const countOf = (word: string) => (counts.includes(word) ? counts.indexOf(word) : Number(word))

  law(
    'each role in order: when to open it, and exactly what it alone, or more than the others, brings',
    [anyRoles(2, 5)],
    (roles) => {
      const all = verdicts(roles, traits)
      expect(all.map(({ role }) => role)).toEqual(roles)
      for (const { role, when, brings } of all) {
        expect(when).toContain(` ${oneOf(role)} role if `)
        expect(when).toContain(role.openIf.value)
        const said = Array.from(brings.matchAll(/([^.]*?\bit) ([^.]+)\./g), ([, opening = '', list = '']) => ({
          kind: kindIn(opening),
          list,
        }))
        for (const kind of ['only', 'mainly'] as const) {
          const expected = setApart(role, roles, kind).map(phrase)
          const { found, rest } = namesIn(said.find((each) => each.kind === kind)?.list ?? '', traits.map(phrase))
          expect(expected).toEqual(expect.arrayContaining(found))
          const [, more = 'no'] = /^(\w+) more$/.exec(rest) ?? []
          if (more === 'no') expect(rest).toBe('')
          expect(found.length + countOf(more)).toBe(expected.length)
        }
        if (said.every(({ kind }) => kind === null)) expect(brings).toMatch(/^No core or regular trait/)
      }
    },
  )
})
