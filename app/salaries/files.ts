/** The files of the explorer. Each takes the explorer's own query; what cannot be read is refused, not passed over. */
import type { NextRequest } from 'next/server'
import { fileAnswer, refusal } from '@/app/file-answer'
import { dataset } from '@/data'
import { sourceLine } from '@/lib/drawing/poster'
import { readSalaries, type SalariesAddress } from '@/lib/salaries/address'
import { distributionPicture } from '@/lib/salaries/downloads'
import { mapPoster } from '@/lib/salaries/map/poster'
import { mapTable } from '@/lib/salaries/map/reading'
import { mapReading } from '@/lib/salaries/map/view'
import { mapAsk, type SalariesPage } from '@/lib/salaries/page'
import { countTable } from '@/lib/salaries/tables'
import { formatCsv } from '@/lib/words/csv'
import { mapSources } from './map-sources'
import { areaOf, salaries } from './market-facts'
import { shapes } from './state-shapes'

/** Answers with the counts by wage behind what an address shows. */
export const countsFile = answering(({ view }) => fileAnswer('counts', 'csv', formatCsv(countTable(view))))

/** Answers with the distributions that an address shows. */
export function distributionFile(format: 'svg' | 'png') {
  return answering(({ view }) => {
    const picture = distributionPicture(view, salaries().facts.data, dataset.sources)
    return 'why' in picture ? refusal(404, picture.why) : fileAnswer('distribution', format, picture.svg)
  })
}

/** Answers with the map that an address shows. */
export function mapFile(format: 'csv' | 'svg' | 'png') {
  return answering(({ view, map }, address) => {
    const { facts } = salaries()
    const reading = mapReading(facts, mapAsk(view, address))
    if ('instead' in reading) return refusal(404, reading.finding)
    const source = mapSources()[address.source]?.[map.measure]
    if (source === undefined) throw new RangeError(`the map of ${address.source} has no sources`)
    const name = `map-${map.measure}`
    if (format === 'csv') return fileAnswer(name, format, formatCsv(mapTable(reading, source)))
    const outlines = address.shape === 'states' ? shapes : null
    return fileAnswer(name, format, mapPoster(map, address.place, sourceLine(source, facts.data.dataVersion), outlines))
  })
}

function answering(answer: (page: SalariesPage, address: SalariesAddress) => Response) {
  return ({ nextUrl }: NextRequest): Response => {
    const { page, choices } = salaries()
    const { address, ignored } = readSalaries(nextUrl.searchParams, choices)
    return ignored.length > 0 ? refusal(400, ignored.join('\n')) : answer(page(address, areaOf(address.place)), address)
  }
}
