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
  expect(read().role).toBe('none')
})
