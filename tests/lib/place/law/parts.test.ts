import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import { type Place, statesOf } from '@/lib/place/geography'
import { countryLaws, lawsOf, stateLaws } from '@/lib/place/law/parts'
import { lawSourcesOf, rulesFor } from '@/lib/place/law/rules'

const { states, areas } = market().places
const partOf = (id: string) =>
  stateLaws(
    dataset,
    id,
    areas.filter((area) => statesOf(area)[0] === id),
    states,
  )
const short = countryLaws(dataset)

function said(laws: Pick<typeof dataset, 'jurisdictions' | 'lawSources'>, place: Place): string {
  const rows = rulesFor(laws.jurisdictions, place, states)
  return JSON.stringify([rows, lawSourcesOf(rows, laws.lawSources)])
}

describe('the rules in parts', () => {
  test('say of every state and area what the whole says, alone and beside the short list', () => {
    for (const { id, name } of states) {
      const part = partOf(id)
      const own = areas.filter((area) => statesOf(area)[0] === id)
      const places: Place[] = [
        { kind: 'state', id, name },
        ...own.map((area) => ({ kind: 'area' as const, id: area.id, name: area.name, area })),
      ]
      for (const place of places)
        for (const parts of [[part], [short, part]]) expect(said(lawsOf(parts), place)).toBe(said(dataset, place))
    }
  })

  test('say of the country and of remote work the same, also beside what states bring', () => {
    const places: Place[] = [
      { kind: 'country', id: 'US', name: 'United States' },
      { kind: 'remote', id: 'US-remote', name: 'Remote (US)' },
    ]
    for (const place of places)
      for (const parts of [[short], [short, partOf('US-NY'), partOf('US-CO')]])
        expect(said(lawsOf(parts), place)).toBe(said(dataset, place))
  })

  test('leave out what bears on other places', () => {
    expect(lawsOf([partOf('US-CO')]).jurisdictions.map(({ id }) => id)).toEqual(['US-CO'])
  })
})
