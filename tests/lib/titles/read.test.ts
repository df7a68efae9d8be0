import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { levelMeant, readTitle, type TitleReading, titleRoles } from '@/lib/titles/read'
import { plainTitle } from '@/lib/titles/words'
import { law } from '../../law'

const roles = titleRoles(dataset.roles)
const read = (title: string, soc?: string): TitleReading => readTitle(title, roles, soc)

const anyWord = fc.constantFrom(
  ...'Senior|Sr.|Lead|Associate|II|Software|Engineer|Developer|Data|Security|QA|Cloud'.split('|'),
  ...'Manager|Front-End|Site Reliability|Platform|Performance|Java|Analyst|(ML)|- SQL|, AI'.split('|'),
)
const titles = fc.array(anyWord, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))
const socs = fc.constantFrom('', '15-1252', '15-1253', '17-2141')
const decided = (title: string, soc: string) => {
  const { role, level } = read(title, soc)
  return { role, level }
}

test('a title is read with the words that decided', () => {
  expect(read('Sr. SRE II')).toEqual({
    role: 'site-reliability-engineer',
    level: 'senior',
    cues: [
      { kind: 'role', text: 'SRE', says: 'site reliability engineer' },
      { kind: 'level', text: 'Sr', says: 'senior' },
    ],
  })
  expect(read('ML / Platform Engineer').cues).toEqual([
    { kind: 'role', text: 'ML … Engineer', says: 'machine learning engineer' },
  ])
  expect(read('Engineering Manager').cues).toEqual([{ kind: 'role', text: 'Manager', says: 'none of the roles' }])
})

test('the occupation code decides where the words do not', () => {
  expect(read('Performance Engineer', '15-1252').role).toBe('performance-engineer')
  expect(read('Performance Engineer', '17-2141').role).toBe('none')
})

test('a rule that no role answers to names none of the roles', () => {
  expect(readTitle('Senior SRE', titleRoles([{ id: 'some-role', titleRule: 'data' }, { id: 'another' }]))).toEqual({
    role: 'none',
    level: 'senior',
    cues: [
      { kind: 'role', text: 'SRE', says: 'none of the roles' },
      { kind: 'level', text: 'Senior', says: 'senior' },
    ],
  })
})

test('a role is whatever answers to the rule', () => {
  const { role, cues } = readTitle('Senior SRE', titleRoles([{ id: 'keeper-of-sites', titleRule: 'site-reliability' }]))
  expect([role, cues[0]?.says]).toEqual(['keeper-of-sites', 'keeper of sites'])
})

test.each([
  ['Senior SRE', 'senior'],
  // By the code of one company’s ladder.
  ['Software Engineer (L5)', 'staff'],
  ['SRE', undefined],
  ['Mid to Senior SRE', undefined],
])('the level that “%s” means is %s', (title, level) => {
  expect(levelMeant(read(title))).toBe(level)
})

describe('for any title', () => {
  const ids = ['none', ...dataset.roles.map(({ id }) => id)]
  const levels = ['unstated', ...dataset.ladder.steps.map(({ id }) => id)]

  law(
    'a role and a level of the site are read, or none; what is assumed is not read; cues are words of the title',
    [fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), titles), socs],
    (title, soc) => {
      const { role, level, levels: span, assumed, cues } = read(title, soc)
      expect(ids).toContain(role)
      expect(levels).toContain(level)
      if (assumed?.role !== undefined) expect(role).toBe('none')
      if (assumed?.level !== undefined || span !== undefined) expect(level).toBe('unstated')
      const plain = plainTitle(title).toLowerCase()
      for (const { text } of cues) {
        for (const part of text.split(' … ')) expect(plain).toContain(part.toLowerCase())
      }
    },
  )

  law('a level in front of a title that says none changes no role', [titles, socs], (title, soc) => {
    const before = read(title, soc)
    if (before.level !== 'unstated' || before.cues.some(({ kind }) => kind === 'level')) return
    const after = read(`Senior ${title}`, soc)
    expect([after.role, after.assumed?.role]).toEqual([before.role, before.assumed?.role])
  })

  law('the longest titles are read in a few milliseconds', [fc.constantFrom(...'(,-/ aI1')], (letter) => {
    const start = process.cpuUsage()
    for (let count = 0; count < 20; count++) read(`Engineer ${`${letter} `.repeat(150)}`)
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
  })

  test.each<[string, (title: string) => string]>([
    ['capitals', (title) => title.toUpperCase()],
    ['small letters', (title) => title.toLowerCase()],
    ['accents', (title) => title.replaceAll('e', 'é')],
    [
      'wide letters',
      (title) => title.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['a dash of another kind', (title) => title.replaceAll('-', '–')],
    ['blanks around it', (title) => `\t ${title}  \n`],
    ['a requisition number behind it', (title) => `${title} (2063717)`],
    ['a requisition number before it', (title) => `161582764 - ${title}`],
    ['a filing code behind it', (title) => `${title} - KBGFJG96217-4`],
    ['a full stop behind it', (title) => `${title}.`],
  ])('%s change nothing', (_, changed) => {
    fc.assert(
      fc.property(titles, socs, (title, soc) => {
        expect(decided(changed(title), soc)).toEqual(decided(title, soc))
      }),
    )
  })
})
