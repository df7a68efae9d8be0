import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Lane, Plot } from '@/lib/drawing/plot'
import { coveragePlot } from '@/lib/method/coverage-plot'
import { madeProof, madeProofRole } from '../../proof'

const { roles } = dataset
const { lanes } = coveragePlot(madeProof, 'filings', roles) as Plot

/** From and to of a lane’s whisker, as shares of the axis. */
function whisker({ marks }: Lane): [number, number] {
  const found = marks.find((mark) => mark.kind === 'rect' && typeof mark.paint !== 'string')
  if (found?.kind !== 'rect') throw new Error('no whisker')
  return [found.x, found.x + found.width]
}

describe('the coverage of roles', () => {
  test('has a lane for each role with enough observations', () => {
    expect(lanes.map(({ key }) => key)).toEqual(['site-reliability-engineer', 'backend-engineer'])
    expect(coveragePlot(madeProof, 'postings-isecjobs', roles)).toBeNull()
  })

  // The axis is from 40 to 100 %: .7 lies at .3 ÷ .6, its two errors of .04 at .62 and .78.
  test('draws the share and two standard errors to either side, on one axis with 80 %', () => {
    const [lane] = lanes as [Lane, Lane]
    const tick = lane.marks.find(({ kind }) => kind === 'tick')
    expect(tick?.x).toBeCloseTo(0.5, 9)
    expect(whisker(lane)[0]).toBeCloseTo(0.22 / 0.6, 9)
    expect(whisker(lane)[1]).toBeCloseTo(0.38 / 0.6, 9)
    const meant = lane.marks.find((mark) => mark.kind === 'rect' && mark.paint === 'seq-4')
    expect(meant?.kind === 'rect' && meant.x + meant.width / 2).toBeCloseTo(0.4 / 0.6, 9)
  })

  test('says each lane in a sentence, and that it is off where it is', () => {
    expect(lanes.map(({ says }) => says)).toEqual([
      'Site Reliability Engineer: the range holds 70% of 60, give or take 8%, more than two standard errors off.',
      'Backend Engineer: the range holds 72% of 60, give or take 8.2%.',
    ])
  })

  test('keeps its marks on the axis', () => {
    const wide = madeProofRole('backend-engineer', { wide: { share: 0.95, error: 0.4 } })
    const drawn = coveragePlot({ ...madeProof, roles: [wide] }, 'filings', roles) as Plot
    expect(drawn.lanes.map(whisker)).toEqual([[0, 1]])
  })
})
