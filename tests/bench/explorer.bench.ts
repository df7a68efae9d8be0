/** What one answer of the salary explorer costs as the observations behind it grow: cells fill up, so it should stay flat. */
import { bench, describe } from 'vitest'
import { dataset, market } from '@/data'
import type { Cell, CellFile } from '@/data/schema/market'
import { defaultSalaries } from '@/lib/salaries/address'
import { salariesData } from '@/lib/salaries/data'
import { mapView } from '@/lib/salaries/map/view'
import { selections } from '@/lib/salaries/pack'
import { explorer, mapAsk } from '@/lib/salaries/page'
import { salariesView } from '@/lib/salaries/view'

const levels = ['junior', 'mid', 'senior', 'staff', 'unstated'] as const
const years = [{ year: 2024, referenceMonth: '2024-04' }]
const real = salariesData(dataset.roles, market(), 'bench')
const places = real.states.map(({ id }) => id)

/** `rows` filings drawn by a fixed linear congruential generator, spread evenly over roles, levels and states, wages bell-shaped. */
function generated(rows: number): CellFile {
  let state = 20261123
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const groups = new Map<string, Map<number, number>>()
  for (let row = 0; row < rows; row += 1) {
    const role = Math.floor(next() * real.roles.length)
    const key = `${role} ${Math.floor(next() * levels.length)} ${Math.floor(next() * places.length)}`
    const usd = 1000 * Math.round(60 + 60 * (next() + next() + next()))
    const group = groups.get(key) ?? new Map<number, number>()
    group.set(usd, (group.get(usd) ?? 0) + 1)
    groups.set(key, group)
  }
  const cells = [...groups].map(([key, counts]): Cell => {
    const [role = 0, level = 0, place = 0] = key.split(' ').map(Number)
    const pairs = [...counts].sort(([a], [b]) => a - b)
    return {
      role: real.roles[role]?.id ?? '',
      level: levels[level] ?? 'unstated',
      place: places[place] ?? 'US',
      year: 2024,
      rows: pairs.reduce((sum, [, count]) => sum + count, 0),
      counts: pairs,
    }
  })
  const marginals = selections(cells, years).map((each) => ({ ...each, employers: Math.min(each.n, 500), largest: 1 }))
  return { source: 'filings', years, cells, marginals }
}

describe('one answer, three roles, nationally', () => {
  for (const rows of [30_000, 1_000_000, 10_000_000]) {
    const { facts } = explorer(real, [generated(rows)])
    const address = { ...defaultSalaries, roles: real.roles.slice(0, 3).map(({ id }) => id), offerUsd: 150_000 }
    // Not its page, which keeps its last answer.
    const answer = () => mapView(facts, mapAsk(salariesView(facts, address, null), address))
    bench(`from ${rows.toLocaleString('en-US')} rows`, () => void answer(), { time: 2000 })
  }
})
