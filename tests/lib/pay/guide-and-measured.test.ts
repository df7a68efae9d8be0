import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import {
  guideSentence,
  measuredSentence,
  populationSentence,
  spreadSentence,
  thinSentence,
} from '@/lib/pay/guide-and-measured'
import { known } from '@/lib/value/absence'
import { dottedStrip, filedStrip, hiddenStrip, proxyStrip } from '../../evidence'
import { law } from '../../law'
import { realRole } from '../../roles'

const role = realRole('performance-engineer')
const band = (low: number, high: number) => ({ lowUsd: low * 1000, highUsd: high * 1000 })
const strip = (source: MeasuredPay['source'], p25: number, p50: number, p75: number): MeasuredPay => ({
  ...filedStrip,
  source,
  percentiles: {
    ...filedStrip.percentiles,
    p25: known(p25 * 1000),
    p50: known(p50 * 1000),
    p75: known(p75 * 1000),
  },
})

describe('the guide against the sources', () => {
  test('says which medians its band holds, and which lie beyond it', () => {
    const strips = [
      strip('filings', 116, 142, 170),
      strip('postings-aijobs', 162, 195, 230),
      strip('occupation', 100, 130, 160),
    ]
    expect(guideSentence(band(140, 190), strips)).toBe(
      'The guide’s $140–190k holds the median of filed pay ($142k); it starts above the median of pay in the role’s occupations ($130k); it ends below the median of pay advertised on aijobs.net ($195k). The middle half of filed pay, $116–170k, starts $24k lower and ends $20k lower.',
    )
  })

  test('says both ends at once where they differ alike, and where they meet the band’s', () => {
    expect(guideSentence(band(140, 190), [strip('filings', 150, 170, 200)])).toMatch(
      /, starts and ends \$10k higher\.$/,
    )
    expect(guideSentence(band(140, 190), [strip('filings', 140, 170, 180)])).toMatch(
      /, starts where the band does and ends \$10k lower\.$/,
    )
    expect(guideSentence(band(140, 190), [strip('filings', 140, 170, 190)])).toMatch(
      /, starts and ends where the band does\.$/,
    )
  })

  test('is silent where every median is hidden', () => {
    expect(guideSentence(band(140, 190), [hiddenStrip])).toBeNull()
    expect(guideSentence(band(140, 190), [])).toBeNull()
  })

  const thousands = fc.integer({ min: 50, max: 300 })
  const three = fc
    .tuple(thousands, thousands, thousands)
    .map((all) => all.sort((a, b) => a - b) as [number, number, number])

  law(
    'each shown median is said once, and the verb is true of it',
    [fc.array(three, { minLength: 1, maxLength: 3 }), thousands, fc.integer({ min: 1, max: 90 })],
    (all, low, width) => {
      const sources = ['filings', 'postings-aijobs', 'occupation'] as const
      const strips = all.map((each, index) => strip(sources[index] as MeasuredPay['source'], ...each))
      const [first = ''] = (guideSentence(band(low, low + width), strips) ?? '').split('. The middle half')
      const clauses = first.split('; it ')
      for (const [, p50] of all)
        expect(clauses.filter((clause) => clause.includes(`($${p50}k)`)).length).toBeGreaterThan(0)
      for (const clause of clauses) {
        const medians = [...clause.matchAll(/\(\$(\d+)k\)/g)].map(([, k]) => Number(k))
        const holds = (k: number) => k >= low && k <= low + width
        if (clause.includes('holds')) expect(medians.every(holds)).toBe(true)
        if (clause.includes('starts above')) expect(medians.every((k) => k < low)).toBe(true)
        if (clause.includes('ends below')) expect(medians.every((k) => k > low + width)).toBe(true)
      }
    },
  )
})

test('without a band, the first source that shows a median speaks', () => {
  expect(measuredSentence(role, [hiddenStrip, filedStrip])).toBe(
    'Half of filed pay for performance engineers is below $130k, and the middle half lies in $115–145k.',
  )
  expect(measuredSentence(role, [hiddenStrip, proxyStrip])).toBe(
    'The medians of the occupations that performance engineers are filed under average $130k, their quartiles $115–145k.',
  )
  expect(measuredSentence(role, [hiddenStrip])).toBeNull()
})

describe('the sources against each other', () => {
  test('how far their medians lie apart, least and greatest named where asked', () => {
    expect(spreadSentence([filedStrip, dottedStrip, hiddenStrip], true)).toBe(
      'The two medians lie $42k apart, from $130k (filed pay) to $172k (pay advertised on aijobs.net).',
    )
    expect(spreadSentence([filedStrip, dottedStrip, proxyStrip], false)).toBe('The three medians lie $42k apart.')
    expect(spreadSentence([filedStrip, proxyStrip], false)).toBe('The two medians agree to the nearest $1k, at $130k.')
  })

  test('nothing of fewer than two', () => {
    expect(spreadSentence([filedStrip, hiddenStrip], true)).toBeNull()
    expect(spreadSentence([], true)).toBeNull()
  })

  test('whose pay each is, and that the guide’s levels are not theirs', () => {
    const said = populationSentence([filedStrip, filedStrip, hiddenStrip], true)
    expect(said).toBe(
      'The sources count different people and are never pooled. Filings: jobs filed for a work visa, many of them by staffing firms. A guide’s band is for the levels it names; what was measured is of all, juniors included.',
    )
    expect(populationSentence([filedStrip], false)).not.toContain('guide')
  })
})

describe('few observations', () => {
  test('are counted, with the interval of the median', () => {
    expect(thinSentence(role, [filedStrip, dottedStrip])).toBe(
      'Only 12 advertised ranges for performance engineers on aijobs.net: the median of all such jobs could lie anywhere in $150–190k (95% interval).',
    )
    const few = { ...dottedStrip, source: 'filings' as const, n: known(6), medianInterval: hiddenStrip.medianInterval }
    expect(thinSentence(role, [few])).toBe('Only 6 filings for performance engineers.')
  })

  test('are not said of a sample that is drawn as a line or hidden', () => {
    expect(thinSentence(role, [filedStrip, hiddenStrip])).toBeNull()
  })
})
