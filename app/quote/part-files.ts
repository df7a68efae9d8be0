/** The files that quotes are answered from in the browser, by name. */
import { once } from '@/app/once'
import { placeNames } from '@/app/place-names'
import { packedRanges } from '@/app/posted-ranges'
import { dataset, market, quoteVersions } from '@/data'
import type { CellFile } from '@/data/schema/market'
import type { QuoteRelease } from '@/data/schema/release'
import { statedPay } from '@/lib/engine/beside/stated'
import { rolePart, sharedPart, statePart, statesPart } from '@/lib/engine/parts/packed'
import { areaCounts, shownMedians } from '@/lib/evidence/medians'
import { shownMinimums } from '@/lib/evidence/minimum/beside'
import { fieldName } from '@/lib/place/asked'
import { remoteId } from '@/lib/place/geography'
import { countryLaws, stateLaws } from '@/lib/place/law/parts'
import { basicsFile, lawsFile, roleFile, stateFile, wagesFile } from '@/lib/quote/live/data-files'
import type { BasicsFile, RoleFile, StateFile } from '@/lib/quote/live/parts'
import { postedSource } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { roleFaces } from './asked'

const release = once((): QuoteRelease => {
  const { quotes, occupations, places } = market()
  return { dataVersion: dataset.manifest.dataVersion, quotes, occupations, places }
})

const counted = once(() => {
  const { cells } = market()
  const of = <T>(show: (file: CellFile) => T) =>
    Object.fromEntries(Object.entries(cells).map(([source, file]) => [source, show(file)]))
  return {
    minimums: of(shownMinimums),
    medians: of(shownMedians),
    areaCounts: of(areaCounts),
    stated: statedPay(Object.values(cells)),
  }
})

/** What a field calls some places. */
function namesOf(ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, fieldName(id, placeNames)]))
}

function basics(): BasicsFile {
  return {
    release: sharedPart(release()),
    roles: roleFaces(),
    versions: quoteVersions(),
    names: namesOf([country, remoteId]),
  }
}

function stateOf(id: string): StateFile {
  const { places } = release()
  const part = statePart(places, id)
  const laws = stateLaws(dataset, id, part.areas, places.states)
  return { ...part, laws, names: namesOf([id, ...part.areas.map((area) => area.id)]) }
}

function roleOf(quotes: QuoteRelease['quotes'], id: string): RoleFile {
  return { ...rolePart(quotes, counted(), id), ranges: packedRanges(postedSource, id) }
}

/** Each file by its name, made when it is asked for. */
export const quoteFiles = once((): ReadonlyMap<string, () => object> => {
  const { quotes, places } = release()
  return new Map<string, () => object>([
    [basicsFile, basics],
    [wagesFile, () => statesPart(places)],
    [lawsFile, () => countryLaws(dataset)],
    ...dataset.roles.map(({ id }) => [roleFile(id), () => roleOf(quotes, id)] as const),
    ...places.states.map(({ id }) => [stateFile(id), () => stateOf(id)] as const),
  ])
})
