// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { palette } from '@/lib/drawing/palette'
import { posterWidth } from '@/lib/drawing/poster'
import type { MapMeasure } from '@/lib/salaries/address'
import { mapPoster } from '@/lib/salaries/map/poster'
import { type StateShape, usTiles } from '@/lib/salaries/map/tiles'
import { mapView } from '@/lib/salaries/map/view'
import { parse, sizeOf, textsOf } from '../../picture'
import { realFacts } from '../../real-salaries'
import { sre } from '../../salaries'

const ask = { role: sre, level: 'all', year: 'all', source: 'filings' } as const
const mapFor = (measure: MapMeasure, role: string = sre) => mapView(realFacts, { ...ask, measure, role })
const sources = 'Sources: a survey, May 2024. Data version a version.'
const shapes: readonly StateShape[] = usTiles.map(({ code }) => ({ code, path: 'M10,20l30,0 0,-40z' }))

describe('the map as a picture', () => {
  test.each(['labour', 'living', 'evidence'] as const)(
    'of %s has finding, unit and source, every state with its figure, and its key',
    (measure) => {
      const map = mapFor(measure)
      const svg = mapPoster(map, 'US', sources, null)
      const texts = textsOf(svg)
      // The fonts of pictures have no “±”.
      for (const part of [map.finding, map.title, sources]) expect(texts.join(' ')).toContain(part.replace('±', '+/−'))
      for (const { code } of usTiles) expect(texts).toContain(code)
      for (const { label } of map.classes) expect(texts).toContain(label)
      const figures = map.states.flatMap(({ text }) => (text === '' ? [] : [text]))
      const printed = texts.filter((text) => /^\d+$/.test(text))
      expect(printed.toSorted()).toEqual(figures.toSorted())
      expect(texts.join(' ')).toContain(map.note)
      expect(sizeOf(svg)[0]).toBe(posterWidth)
    },
  )

  test('hatches a state without a figure and says what that means, of any role', () => {
    for (const { id } of dataset.roles) {
      const map = mapFor('evidence', id)
      const svg = mapPoster(map, 'US', sources, null)
      const hatched = parse(svg).querySelectorAll('[fill="url(#hatch)"]').length
      // One more in the key.
      expect(hatched).toBe(map.hiddenCount + (map.hiddenCount > 0 ? 1 : 0))
      if (map.hiddenCount > 0) expect(textsOf(svg).join(' ')).toContain(map.hatch)
    }
  })

  test('writes light on dark classes', () => {
    const map = mapFor('living')
    const dark = map.states.filter(({ classIndex }) => (map.classes[classIndex ?? 0]?.step ?? 0) > 3)
    expect(dark.length).toBeGreaterThan(0)
    const light = [...parse(mapPoster(map, 'US', sources, null)).querySelectorAll('text')].filter(
      (text) => text.getAttribute('fill') === palette.paper,
    )
    expect(light).toHaveLength(2 * dark.length)
  })

  test('outlines the chosen state and tells it', () => {
    const map = mapFor('living')
    const svg = mapPoster(map, 'US-CA', sources, null)
    expect(parse(svg).querySelectorAll(`rect[stroke="${palette.ink}"]`)).toHaveLength(1)
    expect(textsOf(svg).join(' ')).toContain(map.states.find(({ code }) => code === 'CA')?.words)
    expect(parse(mapPoster(map, 'US', sources, null)).querySelectorAll(`rect[stroke="${palette.ink}"]`)).toHaveLength(0)
  })

  test('in shapes paints each state as its tile, larger', () => {
    const map = mapFor('evidence')
    const picture = parse(mapPoster(map, 'US-TX', sources, shapes))
    const states = [...picture.querySelectorAll('g > path[stroke-linejoin]')]
    expect(states).toHaveLength(51)
    const fills = map.states.map(({ classIndex }) =>
      classIndex === null ? 'url(#hatch)' : palette[`seq-${map.classes[classIndex]?.step}` as 'seq-1'],
    )
    expect(states.map((state) => state.getAttribute('fill'))).toEqual(fills)
    // 756 px for 488 units.
    expect(states[0]?.getAttribute('d')).toBe('M15.49,30.98l46.48,0 0,-61.97z')
    expect(picture.querySelectorAll(`g > path[stroke="${palette.ink}"]`)).toHaveLength(1)
  })

  test('names what has a figure and no tile', () => {
    const map = mapFor('living')
    const [state] = map.states
    if (!state) throw new Error('no states')
    const guam = { ...state, id: 'US-GU', name: 'Guam', text: '95' }
    expect(textsOf(mapPoster({ ...map, elsewhere: [guam] }, 'US', sources, null)).join(' ')).toContain(
      'Not on the map: Guam 95.',
    )
  })
})
