import { describe, expect, test } from 'vitest'
import { type ProblemKind, problemKinds, problemSchema, problemType, quoted, refused } from '@/lib/api/problem'

describe('problems', () => {
  test.each(Object.keys(problemKinds) as ProblemKind[])('%s has its own type and is one of RFC 9457', (kind) => {
    const { problem } = refused(kind, 'What is wrong.', 'roles')
    expect(problemSchema.parse(problem)).toEqual({
      type: `/data#problem-${kind}`,
      title: problemKinds[kind].title,
      status: problemKinds[kind].status,
      detail: 'What is wrong.',
      parameter: 'roles',
    })
    expect(problemType(kind)).toBe(problem.type)
  })

  test('a type that is not ours is no problem of ours', () => {
    const { problem } = refused('not-found', 'Nothing.', 'path')
    expect(problemSchema.safeParse({ ...problem, type: '/data#problem-teapot' }).success).toBe(false)
  })
})

test('what was sent is quoted whole up to 60 characters, however many bytes each has', () => {
  expect(quoted('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`)
  expect(quoted('😀'.repeat(61))).toBe(`“${'😀'.repeat(60)}…”`)
})
