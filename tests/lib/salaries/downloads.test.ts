// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Picture } from '@/lib/drawing/poster'
import type { SalariesAddress } from '@/lib/salaries/address'
import { distributionPicture, mapPicture } from '@/lib/salaries/downloads'
import { usTiles } from '@/lib/salaries/map/tiles'
import { salariesPage } from '@/lib/salaries/page'
import { salariesHeadline } from '@/lib/salaries/sentences'
import { parse, textsOf } from '../picture'
import { realData, realFacts } from '../real-salaries'
import { address, backend, performance, sre } from '../salaries'

const pageAt = (part: Partial<SalariesAddress>) => salariesPage(realFacts, address(part), null)
const distributionAt = (part: Partial<SalariesAddress>) =>
  distributionPicture(pageAt(part).view, realData, dataset.sources)
const scene = { place: 'US', shapes: null, source: 'A survey, May 2024', dataVersion: 'a version' } as const
const mapAt = (part: Partial<SalariesAddress>) => mapPicture(pageAt(part).map, scene)
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
      salariesHeadline(pageAt(part).view),
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

describe('the picture of the map', () => {
  test.each(['labour', 'living', 'evidence'] as const)('of %s has finding, unit and source', (map) => {
    const { finding, title } = pageAt({ map }).map
    for (const part of [finding, title, 'Sources: A survey, May 2024. Data version a version.'])
      expect(said(mapAt({ map }))).toContain(part)
  })

  test('is in shapes where there are some', () => {
    const shapes = usTiles.map(({ code }) => ({ code, path: 'M0,0l1,0 0,1z' }))
    const picture = mapPicture(pageAt({}).map, { ...scene, shapes })
    if ('why' in picture) throw new Error(picture.why)
    expect(parse(picture.svg).querySelectorAll('g > path[stroke-linejoin]')).toHaveLength(51)
  })

  test('is not drawn for a source without states, and says why', () => {
    expect(mapAt({ map: 'evidence', source: 'occupation' })).toEqual({
      why: 'The occupation survey is read here for the whole country, so its pay has no map.',
    })
  })
})
