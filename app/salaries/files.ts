/** The files of the explorer. Each takes the explorer's own query; what cannot be read is refused, not passed over. */
import type { NextRequest } from 'next/server'
import { fileAnswer, refusal } from '@/app/file-answer'
import { today } from '@/app/today'
import { dataset } from '@/data'
import { sourceLine } from '@/lib/drawing/poster'
import { payAddress, readSalaries, type SalariesAddress } from '@/lib/salaries/address'
import { distributionPicture } from '@/lib/salaries/downloads'
import { mapPoster } from '@/lib/salaries/map/poster'
import { mapTable } from '@/lib/salaries/map/reading'
import { drawnMap, mapReading } from '@/lib/salaries/map/view'
import { mapAsk } from '@/lib/salaries/page'
import { payTableCsv } from '@/lib/salaries/table/words'
import { countTable, salariesFileName } from '@/lib/salaries/tables'
import { type SalariesView, salariesView } from '@/lib/salaries/view'
import { cellSources, paySource } from '@/lib/source/registry'
import { country, countryPlace } from '@/lib/value/country'
import { formatCsv } from '@/lib/words/csv'
import { fileName } from '@/lib/words/file-name'
import { capitalize } from '@/lib/words/format'
import { mapSources } from './map-sources'
import { areaOf, salaries } from './market-facts'
import { shapes } from './state-shapes'

/** Answers with the counts by wage behind what an address shows. */
export const countsFile = answering((view) => fileAnswer(nameOf(view, 'counts'), 'csv', formatCsv(countTable(view))))

/** Answers with the rows that an address's table lists, in their order. */
export const rowsFile = answering((view, address) => {
  if (!cellSources.includes(address.source))
    return refusal(
      404,
      `${capitalize(paySource(address.source).inText)} publishes percentiles, not observations, so there are no rows.`,
    )
  const rows = salaries().rows(address, areaOf(address.place))
  return fileAnswer(nameOfRows(view, address), 'csv', formatCsv(payTableCsv(rows, address.source)))
})

/** Answers with the distributions that an address shows. */
export function distributionFile(format: 'svg' | 'png') {
  return answering((view) => {
    const picture = distributionPicture(view, salaries().facts.data, dataset.sources)
    return 'why' in picture ? refusal(404, picture.why) : fileAnswer(nameOf(view, 'distribution'), format, picture.svg)
  })
}

/** Answers with the map that an address shows. */
export function mapFile(format: 'csv' | 'svg' | 'png') {
  return answering((view, address) => {
    const { facts } = salaries()
    const ask = mapAsk(view, address)
    const reading = mapReading(facts, ask)
    if ('instead' in reading) return refusal(404, reading.finding)
    const source = mapSources()[address.source]?.[ask.measure]
    if (source === undefined) throw new RangeError(`the map of ${address.source} has no sources`)
    const name = nameOf(view, `map-${ask.measure}`, 'states')
    if (format === 'csv') return fileAnswer(name, format, formatCsv(mapTable(reading, source)))
    const outlines = address.shape === 'states' ? shapes : null
    const map = drawnMap(ask.measure, reading)
    return fileAnswer(name, format, mapPoster(map, address.place, sourceLine(source, facts.data.dataVersion), outlines))
  })
}

/** The name of a file of a view: its roles, level and place, or "states" of a map. */
export function nameOf(view: SalariesView, what: string, place = placeName(view.selection.place)): string {
  return salariesFileName(view, { place, what, day: today() })
}

/** The name of a file of rows: of the roles and level chosen, or of all; in every place that the source tells. */
function nameOfRows(view: SalariesView, { rows, source }: SalariesAddress): string {
  const place = paySource(source).abilities.knowsPlace ? 'states' : placeName(country)
  if (rows === 'chosen') return nameOf(view, 'rows', place)
  return fileName({ roles: 'all', level: 'all', place, what: `${source}-rows`, day: today() })
}

function placeName(id: string): string {
  if (id === country) return countryPlace.name
  return salaries().facts.data.states.find((state) => state.id === id)?.name ?? id
}

export function answering(answer: (view: SalariesView, address: SalariesAddress) => Response) {
  return ({ nextUrl }: NextRequest): Response => {
    const { facts, choices } = salaries()
    const { address, ignored, refused = [] } = readSalaries(nextUrl.searchParams, choices)
    const wrong = [...ignored, ...refused.map(({ why }) => why)]
    if (wrong.length > 0) return refusal(400, wrong.join('\n'))
    return answer(salariesView(facts, payAddress(address), areaOf(address.place)), address)
  }
}
