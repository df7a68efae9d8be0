import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { quotePicture } from '@/lib/quote/picture'
import { quoteView } from '@/lib/quote/view'
import { realRole } from '../../roles'
import { smallAsk, smallFacts, smallView, sre } from '../quotes'

const { jurisdictions, sources } = dataset

describe('a quote as a picture', () => {
  test('has its figures, inputs, sources, data version and address burned in', () => {
    const picture = quotePicture(smallView(), realRole(sre), '2026.11.23', sources)
    const svg = 'svg' in picture ? picture.svg : ''
    for (const words of [
      '$165k',
      '$135k',
      'Senior Site Reliability Engineer',
      'Data version 2026.11.23',
      'version=2026.11.23',
    ])
      expect(svg.replaceAll('</text>', '')).toContain(words)
    expect(svg).not.toContain('var(--')
  })

  test('says why there is nothing to draw', () => {
    const facts = { ...smallFacts, models: new Map(), roles: new Map(), quotes: { ...smallFacts.quotes, guide: [] } }
    const view = quoteView(facts, facts, jurisdictions, smallAsk())
    expect(quotePicture(view, realRole(sre), '2026.11.23', sources)).toEqual({
      why: expect.stringContaining('This release has no pay of this role.'),
    })
  })
})
