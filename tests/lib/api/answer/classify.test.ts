import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { classifyAnswer, classifyAnswerSchema } from '@/lib/api/answer/classify'
import { titleRoles } from '@/lib/titles/read'

const roles = titleRoles(dataset.roles)

test('a title is answered with its reading and what decided it', () => {
  const answer = classifyAnswerSchema.parse(classifyAnswer({ title: 'Sr. SRE II' }, roles, '2026.11.23'))
  expect(answer).toMatchObject({ title: 'Sr. SRE II', role: 'site-reliability-engineer', level: 'senior', sources: [] })
  expect(answer.cues.map(({ kind, text }) => [kind, text])).toEqual([
    ['role', 'SRE'],
    ['level', 'Sr'],
  ])
})

test('the occupation code is repeated where it was given, and can decide', () => {
  const read = (soc?: string) => classifyAnswer({ title: 'Quality Engineer', soc }, roles, '2026.11.23')
  expect(read('15-1253')).toMatchObject({ soc: '15-1253', role: 'quality-engineer' })
  expect(read()).not.toHaveProperty('soc')
  expect(read()).toMatchObject({ role: 'none', assumed: { role: 'quality-engineer' } })
})

test('spans, assumptions and scripts that are not read are said, and only where there are any', () => {
  const read = (title: string) => classifyAnswerSchema.parse(classifyAnswer({ title }, roles, '2026.11.23'))
  expect(read('Java Developer - Junior/Mid')).toMatchObject({ level: 'unstated', levels: ['junior', 'mid'] })
  expect(read('SWE L3')).toMatchObject({ level: 'unstated', assumed: { level: 'senior' } })
  expect(read('Staff Engineer')).toMatchObject({ role: 'none', level: 'staff', assumed: { role: 'software-engineer' } })
  expect(read('Java-разработчик')).toMatchObject({ role: 'none', unread: true })
  expect(Object.keys(read('Senior SRE')).sort()).toEqual(['cues', 'dataVersion', 'level', 'role', 'sources', 'title'])
})
