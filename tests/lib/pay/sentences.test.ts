import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { comparedBands } from '@/lib/pay/scope'
import { pairPaySentence, payFinding } from '@/lib/pay/sentences'
import { formatUsdRange } from '@/lib/words/format'
import { nameAll, nameJobs, oneOf } from '@/lib/words/role-names'
import { madeEvidence } from '../../evidence'
import { law } from '../../law'
import { anyBanded, anyRoles, guideRoles, realRole, steps } from '../../roles'
import { amountsIn, checkWriting } from '../writing'

describe('pay', () => {
  law(
    'says what is true of the bands: each form only where it holds, and whose pay is not stated',
    [fc.oneof(anyBanded, anyRoles(2, 5)), fc.double({ min: 0, max: 1, noNaN: true })],
    { numRuns: 200 },
    (roles, part) => {
      const finding = payFinding(roles, steps, {})
      checkWriting(finding)
      const compared = comparedBands(roles)
      const bands = compared.map(({ band }) => band)
      const all = amountsIn(finding, /Every dollar from \$(\d+)k to \$(\d+)k is inside .* bands \(/)
      const some = amountsIn(finding, /bands \(.+\) meet only from \$(\d+)k to \$(\d+)k\./)
      const one =
        compared.length === 1 ? finding.match(/published bands?(?: of different scope)? for ([^:]+): \$/) : null
      const none = /No range of pay is common to/.test(finding)
      const nothing = /^No published band for /.test(finding)
      expect([all, some, one].filter(Boolean).length + Number(none) + Number(nothing)).toBe(1)
      expect(nothing).toBe(roles.every((role) => role.bands.length === 0))
      if (one) {
        expect(one[1]).toBe(compared[0] && oneOf(compared[0].role))
        for (const band of compared[0]?.role.bands ?? []) expect(finding).toContain(formatUsdRange(band))
      }
      if (none)
        expect(Math.max(...bands.map((band) => band.lowUsd))).toBeGreaterThanOrEqual(
          Math.min(...bands.map((band) => band.highUsd)),
        )
      const [low, high] = all ?? some ?? []
      if (low !== undefined && high !== undefined) {
        const dollar = low + part * (high - low)
        expect(bands.every((band) => band.lowUsd <= dollar && dollar <= band.highUsd)).toBe(true)
        for (const beyond of [low - 1, high + 1])
          expect(bands.every((band) => band.lowUsd <= beyond && beyond <= band.highUsd)).toBe(false)
        const small = bands.some((band) => (high - low) / (band.highUsd - band.lowUsd) < 0.5)
        expect(small).toBe(some !== undefined)
        expect(finding.toLowerCase()).toContain(`${nameAll(compared.length)} bands (`)
      }
      const missing = roles.filter((role) => !compared.some((each) => each.role === role))
      const [, silent] =
        / No published band for (.+) has been read, and no source has enough for a median\.$/.exec(finding) ?? []
      expect(silent).toBe(nothing || missing.length === 0 ? undefined : nameJobs(missing))
      if (nothing) expect(finding).toContain(` for ${nameJobs(roles)} has been read, `)
    },
  )

  test('of the guide’s three: every dollar from $140k to $180k', () => {
    expect(amountsIn(payFinding(guideRoles, steps, {}), /Every dollar from \$(\d+)k to \$(\d+)k/)).toEqual([
      140_000, 180_000,
    ])
  })

  test('of one role: all its bands, each with its scope, as many as are counted', () => {
    for (const role of dataset.roles) {
      const finding = payFinding([role], steps, {})
      checkWriting(finding)
      const ranges = Array.from(finding.matchAll(/\$(\d+)–(\d+)k/g), ([, low, high]) => [
        Number(low) * 1000,
        Number(high) * 1000,
      ])
      expect(ranges).toEqual(role.bands.map((band) => [band.lowUsd, band.highUsd]))
      if (role.bands.length === 0) expect(finding).toMatch(/^No published band .* no source has enough for a median\.$/)
      else
        expect(finding.toLowerCase()).toMatch(
          role.bands.length === 1 ? /^one published band / : /^two published bands /,
        )
      for (const { levels } of role.bands) {
        const names = steps.filter((step) => levels.includes(step.id)).map((step) => step.name.toLowerCase())
        expect(finding).toContain(names.join(' to '))
      }
    }
  })

  law('what a pair shares, as a part of each band', [anyBanded], (roles) => {
    const [a, b] = comparedBands(roles)
    fc.pre(a !== undefined && b !== undefined)
    const said = pairPaySentence(a, b)
    const low = Math.max(a.band.lowUsd, b.band.lowUsd)
    const high = Math.min(a.band.highUsd, b.band.highUsd)
    expect(said === null).toBe(low >= high)
    if (said === null) return
    expect(amountsIn(said.shared, /^\$(\d+)–(\d+)k$/)).toEqual([low, high])
    for (const [part, { band, role }] of [
      [said.ofA, a],
      [said.ofB, b],
    ] as const) {
      const share = (high - low) / (band.highUsd - band.lowUsd)
      expect(part).toMatch(new RegExp(` of ${oneOf(role)}’s$`))
      if (share === 1) expect(part).toMatch(/^all /)
      else expect(Math.abs(Number.parseFloat(part) - share * 100)).toBeLessThanOrEqual(0.5 + 1e-9)
    }
  })
})

test('of one role the finding begins with the median of its first source, before the published band', () => {
  const role = realRole('site-reliability-engineer')
  const said = payFinding([role], steps, madeEvidence([role.id]))
  expect(said).toMatch(
    /^[A-Z].* for SREs have a median of \$130k \(n=40\)\. One published band for an SRE: \$140–190k \(mid to senior, US\)\.$/,
  )
  expect(payFinding([role], steps, {})).toBe('One published band for an SRE: $140–190k (mid to senior, US).')
})
