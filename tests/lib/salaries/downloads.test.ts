// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Picture } from '@/lib/drawing/poster'
import type { SalariesAddress } from '@/lib/salaries/address'
import { distributionPicture } from '@/lib/salaries/downloads'
import { salariesHeadline } from '@/lib/salaries/sentences'
import { textsOf } from '../picture'
import { realData, realExplorer } from '../real-salaries'
import { address, backend, performance, sre } from '../salaries'

const viewAt = (part: Partial<SalariesAddress>) => realExplorer.page(address(part), null).view
const distributionAt = (part: Partial<SalariesAddress>) => distributionPicture(viewAt(part), realData, dataset.sources)
const said = (picture: Picture) => ('svg' in picture ? textsOf(picture.svg).join(' ') : '')

describe('the picture of the distributions', () => {
  test.each<[Partial<SalariesAddress>, string[]]>([
    [
      {},
      ['all levels, United States, Apr 2024', 'Height: share of a role’s filings', 'Base pay only', 'fiscal year 2024'],
    ],
    [{ roles: [performance] }, ['A dot: one filing', 'Base pay only; bonus and equity not included.']],
    [{ source: 'postings-aijobs', roles: [backend], level: 'senior' }, ['senior, United States', 'advertised ranges']],
    [{ source: 'occupation' }, ['A proxy: wages with incentive pay', 'sample not stated']],
    [{ roles: [sre], place: 'US-CA', offerUsd: 150_000 }, ['all levels, California', 'your offer $150k']],
  ])('at %j says what is found, drawn and measured, with sources and data version', (part, parts) => {
    const picture = distributionAt(part)
    for (const each of [
      salariesHeadline(viewAt(part)),
      `Data version ${realData.dataVersion}.`,
      'Strips: 10th to 90th percentile',
      ...parts,
    ])
      expect(said(picture)).toContain(each)
  })

  test('is not drawn where every role is hidden, and says why of each', () => {
    const hidden = { roles: [performance, sre], level: 'junior', place: 'US-WY' } as const
    expect(distributionAt(hidden)).toEqual({
      why: 'Nothing to draw for Performance Engineer: There is no filing here.\nNothing to draw for Site Reliability Engineer: There is no filing here.',
    })
  })
})
