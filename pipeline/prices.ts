import type { PriceFile } from '@/data/schema/market'
import type { MarketInput } from '@/data/schema/source'
import { csvLines } from '@/lib/sheet/csv'
import { openFile } from './open-file'
import type { RawFile } from './raw-files'
import { records } from './records'
import { Tally } from './tally'

/** No figure of ours is older. */
const firstMonth = '2019-12'

export async function readPrices(file: RawFile): Promise<{ file: PriceFile; input: MarketInput }> {
  const tally = new Tally()
  const months: [string, number][] = []
  for await (const entry of records(file.name, csvLines(openFile(file.path)), { required: ['Date', 'Index'] })) {
    const month = entry.matching('Date', /^\d{4}-\d{2}-\d{2}$/, 'a date, YYYY-MM-DD').slice(0, 7)
    if (month < firstMonth) {
      tally.drop(`before ${firstMonth}`)
      continue
    }
    const index = entry.number('Index')
    const before = months.at(-1)
    if (!(index > 0)) throw entry.wrong('Index', 'a price index above zero')
    if (before && before[0] >= month) throw entry.wrong('Date', `a month after ${before[0]}`)
    months.push([month, index])
    tally.keep()
  }
  return {
    file: { series: 'CPI-U, all items, US city average, 1982–84 = 100, not seasonally adjusted', months },
    input: await tally.input(file),
  }
}
