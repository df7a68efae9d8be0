/** More posted pay onto the release that stands: its own ranges are taken from it, and whatever else it holds stays as it is. */
import { resolve } from 'node:path'
import { gazetteerFileSchema } from '@/data/schema/gazetteer'
import { cellFileSchema, occupationFileSchema, type PlaceFile, placeFileSchema } from '@/data/schema/market'
import { postedFileSchema } from '@/data/schema/posted'
import { type QuoteFile, quoteFileSchema } from '@/data/schema/quote'
import type { MarketInput } from '@/data/schema/source'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import { FileError } from '@/lib/sheet/file'
import { cellSources, paySource, type SourceId } from '@/lib/source/registry'
import { titleRoles } from '@/lib/titles/read'
import { aliasFile } from './alias-file'
import type { Arguments } from './arguments'
import { cellFile, cellsSql, classifiedSql, writtenCells } from './cells'
import type { Counted } from './counted'
import { inputsOf } from './inputs'
import { laid } from './laid'
import { percentileDeviations } from './percentile-check'
import { refuseMonthsToCome } from './posted/observations'
import { postedSource, readPosted } from './posted/posted'
import { crosswalks } from './quotes/crosswalk'
import { withKeptErrors } from './quotes/kept-errors'
import { fittedTo, laborOf } from './quotes/quotes'
import { givenFiles, type RawFile } from './raw-files'
import { referenceMonth } from './reference-months'
import { publish, type Release, recover, versionFor } from './release'
import { reportOf } from './report'
import { roleFiles } from './role-files'
import { parsed, rangesName, type Standing, standingFile, standingRelease, standingRows } from './standing'
import { openStore, type Store } from './store'

/** Throws `FileError` where no release stands, and on a file that it holds already: its rows would count twice. */
export async function refreshed(asked: Pick<Arguments, 'out' | 'posted' | 'version'>, today: string): Promise<string> {
  const out = resolve(asked.out)
  recover(out)
  const standing = standingRelease(out)
  const files = givenFiles(asked.posted)
  const given = await inputsOf(files)
  const held = new Set(standing.manifest.inputs.flatMap(hashesIn))
  const known = given.find(({ sha256 }) => held.has(sha256))
  if (known) throw new FileError(known.file, `is in release ${standing.manifest.dataVersion} already`)
  const store = await openStore()
  try {
    const { release, deviations } = await withMore(store, standing, files, today)
    const version = versionFor(out, release, asked.version, today)
    publish(out, release, version)
    return `${reportOf(release, deviations)}\n${asked.out} is release ${version}.`
  } finally {
    store.close()
  }
}

async function withMore(store: Store, standing: Standing, files: readonly RawFile[], today: string) {
  const [gazetteer, places] = [
    parsed(standing, 'gazetteer.json', gazetteerFileSchema),
    parsed(standing, 'places.json', placeFileSchema),
  ]
  const roles = roleFiles()
  const reader = { roles: titleRoles(roles), vocabulary: vocabularyOf({ gazetteer, places, aliases: aliasFile() }) }
  const own = standingRows(parsed(standing, rangesName, postedFileSchema))
  await store.run(classifiedSql())
  const posted = await readPosted(store, files, reader, own)
  refuseMonthsToCome(posted.judged, today)
  const cells = posted.withMiddles(
    cellFile(postedSource, await store.rows<Counted>(cellsSql()), (year) => referenceMonth(postedSource, year)),
  )
  const quotes = await quotesWith(store, standing, places)
  const changed = [
    laid(`${postedSource}.json`, cellFileSchema, writtenCells(cells)),
    laid(rangesName, postedFileSchema, posted.ranges),
    laid('quotes.json', quoteFileSchema, quotes),
  ]
  const release: Release = {
    files: new Map([...standing.texts, ...changed]),
    inputs: await inputsWith(standing, own.length, files),
  }
  return { release, deviations: await percentileDeviations(store, [cells]) }
}

/** The files of all other sources, the ranges that stand, which hold the files they were made from, and the new ones. */
async function inputsWith(standing: Standing, rows: number, files: readonly RawFile[]): Promise<MarketInput[]> {
  const isPosted = ({ source }: MarketInput) => source === paySource(postedSource).sourceId
  const { inputs } = standing.manifest
  const holds = inputs.filter(isPosted).flatMap(hashesIn)
  const own = (await inputsOf([standingFile(standing, rows)])).map((input) => ({ ...input, holds }))
  return [...inputs.filter((input) => !isPosted(input)), ...own, ...(await inputsOf(files))]
}

const hashesIn = ({ sha256, holds = [] }: MarketInput) => [sha256, ...holds]

/** The quotes that stand, with the model of posted ranges and its exponent fitted anew. */
async function quotesWith(store: Store, standing: Standing, places: PlaceFile): Promise<QuoteFile> {
  const quotes = parsed(standing, 'quotes.json', quoteFileSchema)
  const occupations = parsed(standing, 'occupations.json', occupationFileSchema)
  const fitted = await fittedTo(store, postedSource, laborOf(occupations, places))
  if (fitted === null) return quotes
  const found = {
    elasticities: inOrder([...quotes.elasticities, ...(fitted.elasticity === null ? [] : [fitted.elasticity])]),
    models: inOrder([...quotes.models, fitted.model]),
  }
  const widths = fitted.widths === null ? {} : { widths: fitted.widths }
  return withKeptErrors({ ...quotes, ...found, ...widths, crosswalk: crosswalks(found, occupations) }, quotes)
}

/** The last of each source, in the order of the sources. */
function inOrder<T extends { readonly source: SourceId }>(each: readonly T[]): T[] {
  return cellSources.flatMap((id) => each.findLast(({ source }) => source === id) ?? [])
}
