import type { PriceFile } from '@/data/schema/market'
import type { RawFile } from './raw-files'
import { readRows } from './records'

/** No figure of ours is older. */
const firstMonth = '2019-12'

export async function readPrices(file: RawFile): Promise<PriceFile> {
  const months: [string, number][] = []
  await readRows(file, { required: ['Date', 'Index'] }, (row) => {
    const month = row.matching('Date', /^\d{4}-\d{2}-\d{2}$/, 'a date, YYYY-MM-DD').slice(0, 7)
    if (month < firstMonth) return `before ${firstMonth}`
    const index = row.number('Index')
    const before = months.at(-1)
    if (!(index > 0)) throw row.wrong('Index', 'a price index above zero')
    if (before && before[0] >= month) throw row.wrong('Date', `a month after ${before[0]}`)
    months.push([month, index])
    return undefined
  })
  return { series: 'CPI-U, all items, US city average, 1982–84 = 100, not seasonally adjusted', months }
}
