/** The files of the explorer. Each takes the explorer's own query; what cannot be read is refused, not passed over. */
import type { NextRequest } from 'next/server'
import { fileAnswer, refusal } from '@/app/file-answer'
import { dataset } from '@/data'
import { readSalaries, type SalariesAddress } from '@/lib/salaries/address'
import { distributionPicture, mapPicture } from '@/lib/salaries/downloads'
import { mapTable } from '@/lib/salaries/map/table'
import { mapAsk, mapOf } from '@/lib/salaries/page'
import { countTable } from '@/lib/salaries/tables'
import { type SalariesView, salariesView } from '@/lib/salaries/view'
import { formatCsv } from '@/lib/words/csv'
import { mapSources } from './map-sources'
import { areaOf, salaries } from './market-facts'
import { shapes } from './state-shapes'

/** The counts by wage behind what an address shows. */
export function countsFile(request: NextRequest): Response {
  return answered(request, (view) => fileAnswer('counts', 'csv', formatCsv(countTable(view))))
}

/** The distributions that an address shows. */
export function distributionFile(request: NextRequest, format: 'svg' | 'png'): Response {
  return answered(request, (view) => {
    const picture = distributionPicture(view, salaries().facts.data, dataset.sources)
    return 'why' in picture ? refusal(404, picture.why) : fileAnswer('distribution', format, picture.svg)
  })
}

/** The map that an address shows. */
export function mapFile(request: NextRequest, format: 'csv' | 'svg' | 'png'): Response {
  return answered(request, (view, address) => {
    const { facts } = salaries()
    const ask = mapAsk(view, address)
    const map = mapOf(facts, ask)
    const source = mapSources()[address.source]?.[ask.measure]
    if (source === undefined) throw new RangeError(`the map of ${address.source} has no sources`)
    const picture = mapPicture(map, {
      place: address.place,
      shapes: address.shape === 'states' ? shapes : null,
      source,
      dataVersion: facts.data.dataVersion,
    })
    if ('why' in picture) return refusal(404, picture.why)
    const text = format === 'csv' ? formatCsv(mapTable(facts, ask, map, source)) : picture.svg
    return fileAnswer(`map-${ask.measure}`, format, text)
  })
}

function answered(
  { nextUrl }: NextRequest,
  answer: (view: SalariesView, address: SalariesAddress) => Response,
): Response {
  const { facts, choices } = salaries()
  const { address, ignored } = readSalaries(nextUrl.searchParams, choices)
  if (ignored.length > 0) return refusal(400, ignored.join('\n'))
  return answer(salariesView(facts, address, areaOf(address.place)), address)
}
