import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import { type EvidenceByRole, evidenceByRole } from '@/lib/evidence/by-role'
import { outEarnsInterval } from '@/lib/evidence/out-earns'
import { comparedPay, leadStrips } from '@/lib/pay/comparison'
import { formatChance } from '@/lib/pay/pair-sentences'
import { defaultSource, leadSources } from '@/lib/source/registry'
import { unknown } from '@/lib/value/absence'
import { formatUsd } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { madeEvidence } from '../../evidence'
import { law } from '../../law'
import { anyRoles, madeRole, realRole } from '../../roles'
import { checkWriting } from '../writing'

const evidence = evidenceByRole(
  market(),
  dataset.roles.map(({ id }) => id),
)
const posted = (of: EvidenceByRole, id: string) => of[id]?.find(({ source }) => source === defaultSource)

describe('what a comparison says of pay', () => {
  test('of the guide’s three: what the bands share with each part’s denominator, and every posted median', () => {
    const roles = ['performance-engineer', 'site-reliability-engineer', 'backend-engineer'].map(realRole)
    const said = comparedPay(roles, evidence)
    // METHODS 4: of 140–200, 140–190 and 130–180 the part 140–180 is 40/60, 40/50 and 40/50.
    expect(said).toContain(
      'All three published bands share $140–180k: 67% of Performance’s, 80% of SRE’s and 80% of Backend’s.',
    )
    for (const role of roles) {
      const median = posted(evidence, role.id)?.percentiles.p50
      expect(said).toContain(median?.kind === 'known' ? formatUsd(median.value) : 'too few')
    }
  })

  law('any real roles: whole, each with its median or as one that has too few', [anyRoles(2, 5)], (roles) => {
    const said = comparedPay(roles, evidence)
    checkWriting(said)
    for (const role of roles) {
      const median = posted(evidence, role.id)?.percentiles.p50
      if (median?.kind === 'known') expect(said).toContain(`${formatUsd(median.value)} for ${nameJobs([role])}`)
      else expect(said).toContain('too few')
    }
    const isFull = roles.every(({ id }) => posted(evidence, id)?.percentiles.p10.kind === 'known')
    expect(said.includes('of the time')).toBe(roles.length === 2 && isFull)
  })

  test('of two: how often the one is paid more, from the very observations', () => {
    const [platform, devops] = [realRole('platform-engineer'), realRole('devops-engineer')]
    const [a, b] = [posted(evidence, platform.id)?.cells, posted(evidence, devops.id)?.cells]
    if (!a || !b) throw new Error('posted ranges are kept as observations')
    expect(comparedPay([platform, devops], evidence)).toContain(formatChance(outEarnsInterval(a, b)))
  })

  test('where nobody has enough, says so; where one has too few for a chance, gives none', () => {
    const roles = [madeRole('A'), madeRole('B')]
    expect(comparedPay(roles, {})).toBe('There are too few posted ranges for a median of any of these roles.')
    const [strip] = Object.values(madeEvidence(['a']))[0] ?? []
    if (strip === undefined) throw new Error('no strip')
    const full = { ...strip, source: defaultSource }
    const thin = { ...full, percentiles: { ...full.percentiles, p10: unknown('small-sample', 'Few.') } }
    const both = { [roles[0]?.id as string]: [full], [roles[1]?.id as string]: [thin] }
    expect(comparedPay(roles, both)).toMatch(/^Posted ranges center on \$\d+k for .+ and \$\d+k for [^.]+\.$/)
  })
})

test('the strips of a comparison are what employers post and the floor under pay', () => {
  const found = leadStrips([realRole('backend-engineer')], evidence)['backend-engineer']
  expect(found?.map(({ source }) => source)).toEqual(leadSources)
  expect(leadSources).toContain(defaultSource)
  expect(leadStrips([madeRole('Nobody')], {})).toEqual({ [madeRole('Nobody').id]: [] })
})
