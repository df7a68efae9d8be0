import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import {
  compareRolesHref,
  type FigureFormat,
  type FigureKind,
  figureFormats,
  figureHref,
  figureKinds,
  maxCompared,
  readFigure,
  roleHref,
} from '@/lib/site/urls'
import { law } from '../../law'

const ids = Object.freeze(dataset.roles.map((role) => role.id))

/** Distinct roles, in random order. */
const anyRoleIds = (min: number, max = maxCompared) =>
  fc.shuffledSubarray([...ids], { minLength: min, maxLength: max }).map((roles) => Object.freeze(roles))

test('a plain comparison has its roles in order, and none has the page alone', () => {
  expect([[], ['a'], ['b', 'a']].map(compareRolesHref)).toEqual(['/compare', '/compare/a', '/compare/b-vs-a'])
})

test("a role's page", () => {
  expect(roleHref('backend-engineer')).toBe('/roles/backend-engineer')
})

describe("a figure's download", () => {
  const anyKind = fc.constantFrom<FigureKind>(...figureKinds)
  const anyFormat = fc.constantFrom<FigureFormat>(...figureFormats)
  const readHref = (href: string) => {
    const [, figures, kind = '', file = ''] = href.split('/')
    expect(figures).toBe('figures')
    return readFigure(kind, file, ids)
  }

  law(
    'is read back as it was meant; no roles means all',
    [anyKind, anyRoleIds(0), anyFormat],
    (kind, roles, format) => {
      const meant = roles.length === 0 ? ids : roles
      expect(readHref(figureHref(kind, roles, format))).toEqual({ kind, roles: meant, format })
    },
  )

  test('six roles are too many, one is not', () => {
    expect(readHref(figureHref('pay', ids.slice(0, 6), 'csv'))).toBeNull()
    expect(readHref(figureHref('pay', ids.slice(0, 1), 'csv'))).not.toBeNull()
  })

  test.each([
    ['pay', 'backend-engineer.pdf'],
    ['pay', 'backend-engineer'],
    ['pay', '.csv'],
    ['pay', ''],
    ['salary', 'backend-engineer.csv'],
    ['pay', 'wizard.csv'],
    ['pay', 'backend-engineer-vs-wizard.csv'],
    ['pay', 'backend-engineer-vs-backend-engineer.csv'],
    ['toString', 'all.csv'],
  ])('%s/%s is no figure', (kind, file) => {
    expect(readFigure(kind, file, ids)).toBeNull()
  })

  law(
    'any text is a figure or null, never an error',
    [fc.string(), fc.string()],
    (kind, file) => readFigure(kind, file, ids) === null,
  )
})
