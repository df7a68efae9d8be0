import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { compareTitle, homeTitle } from '@/lib/compare/headline'
import { comparedBands } from '@/lib/pay/scope'
import { law } from '../../law'
import { anyBanded, anyRoles, madeBand, madeRole } from '../../roles'
import { amountsIn, anythingApart, checkClauses, checkWriting } from '../writing'

const { traits } = dataset

describe('the headline', () => {
  law(
    'names the pay that all share exactly when all have a band and the bands meet; its traits are true',
    [anyRoles(2, 5)],
    (roles) => {
      const title = compareTitle(roles, traits)
      const bands = roles.flatMap((role) => role.bands.filter((band) => band.levels.length === 2))
      const [, low, high] = /share \$(\d+)–(\d+)k\./.exec(title) ?? []
      if (bands.length === roles.length) {
        expect(Number(low) * 1000).toBe(Math.max(...bands.map((band) => band.lowUsd)))
        expect(Number(high) * 1000).toBe(Math.min(...bands.map((band) => band.highUsd)))
      } else {
        expect(low).toBeUndefined()
        for (const role of roles) expect(title.toLowerCase()).toContain(role.shortName.toLowerCase())
      }
      const clauses = checkClauses(title, roles)
      expect(clauses > 0).toBe(anythingApart(roles))
    },
  )

  test('of bands that do not meet names no pay', () => {
    const roles = [
      madeRole('Low', { bands: [madeBand(50_000, 60_000)] }),
      madeRole('High', { bands: [madeBand(90_000, 95_000)] }),
    ]
    expect(compareTitle(roles, [])).toBe('Low and high engineers share no range of pay.')
    expect(homeTitle(roles)).toEqual(['No range of pay in common.', 'Two different jobs.'])
  })
})

describe('the home page’s lines', () => {
  law(
    'name the pay that all share, if all have a band and the bands meet',
    [fc.oneof(anyBanded, anyRoles(2, 5))],
    (roles) => {
      const lines = homeTitle(roles)
      lines.forEach(checkWriting)
      const bands = comparedBands(roles).map(({ band }) => band)
      const low = Math.max(...bands.map((band) => band.lowUsd))
      const high = Math.min(...bands.map((band) => band.highUsd))
      const meet = bands.length === roles.length && low < high
      expect(amountsIn(lines[0], /\$(\d+)–(\d+)k\./)).toEqual(meet ? [low, high] : undefined)
      expect(lines[1]).toMatch(new RegExp(`^${['', '', 'Two', 'Three', 'Four', 'Five'][roles.length]} `))
    },
  )
})
