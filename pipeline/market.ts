/** Raw public files in, data/market out: read, count, check, and only then replace. */

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gazetteerFileSchema } from '@/data/schema/gazetteer'
import {
  cellFileSchema,
  demandFileSchema,
  occupationFileSchema,
  placeFileSchema,
  priceFileSchema,
} from '@/data/schema/market'
import { postedFileSchema } from '@/data/schema/posted'
import { quoteFileSchema } from '@/data/schema/quote'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import { cellSources } from '@/lib/source/registry'
import { type TitleRoles, titleRoles } from '@/lib/titles/read'
import { aliasFile } from './alias-file'
import { type Arguments, parseArguments } from './arguments'
import { cellFile, cellsSql, classifiedSql, writtenCells } from './cells'
import { exitCode } from './command'
import type { Counted } from './counted'
import { readDemand } from './demand'
import { readFilings } from './filings'
import { readGazetteer } from './gazetteer/gazetteer'
import { inputsOf } from './inputs'
import { laid } from './laid'
import { readOccupations } from './occupations'
import { percentileDeviations } from './percentile-check'
import { readPlaces } from './places'
import { refuseMonthsToCome } from './posted/observations'
import { readPosted } from './posted/posted'
import type { PostedReader } from './posted/readings'
import { readingsTable } from './posted/readings-table'
import { countedIn } from './postgres'
import { readPostings } from './postings'
import { readPrices } from './prices'
import { type Progress, progress } from './progress'
import { standingQuotes, withKeptErrors } from './quotes/kept-errors'
import { ladderReport } from './quotes/ladder-report'
import { quoteFile } from './quotes/quotes'
import { type RawFiles, rawFiles } from './raw-files'
import { referenceMonth } from './reference-months'
import { refreshed } from './refresh'
import { publish, recover, versionFor } from './release'
import { reportOf } from './report'
import { roleFiles } from './role-files'
import { openStore, quoted, type Store } from './store'
import { readSurvey } from './survey/survey'

/** Runs the pipeline; returns the exit code. Whatever fails, it replaces nothing. */
export function runMarket(args: readonly string[], today: string): Promise<number> {
  return exitCode('Nothing was replaced.', async () => {
    const asked = parseArguments(args)
    console.log(await (asked.raw === undefined ? refreshed(asked, today) : made(asked, asked.raw, today)))
  })
}

async function made(asked: Arguments, raw: string, today: string): Promise<string> {
  const out = resolve(asked.out)
  recover(out)
  const files = rawFiles(raw, asked.posted)
  const roles = roleFiles()
  const titled = titleRoles(roles)
  const steps = progress(Object.values(files).flat().length + 3)
  const store = await openStore()
  try {
    const facts = await otherFacts(files, titled, steps)
    const observed = await observations(
      store,
      files,
      { roles: titled, vocabulary: vocabularyOf({ ...facts, aliases: aliasFile() }) },
      asked,
      steps,
    )
    refuseMonthsToCome(observed.posted, today)
    steps.begin('Fitting quotes')
    const fitted = await quoteFile(store, facts, roles)
    const quotes = laid('quotes.json', quoteFileSchema, withKeptErrors(fitted, standingQuotes(out)))
    const release = {
      files: new Map([...observed.files, ...facts.files, quotes]),
      inputs: await inputsOf(Object.values(files).flat()),
    }
    const version = versionFor(out, release, asked.version, today)
    steps.begin(`Replacing ${asked.out}`)
    publish(out, release, version)
    steps.end()
    return `${reportOf(release, observed.deviations)}\n\n${ladderReport(fitted)}\n\n${asked.out} is release ${version}.`
  } finally {
    store.close()
  }
}

/** The sources whose single observations are counted. */
async function observations(
  store: Store,
  files: RawFiles,
  reader: Omit<PostedReader, 'employers'>,
  asked: Arguments,
  steps: Progress,
) {
  await store.run(classifiedSql())
  steps.begin(files.filings.map(({ name }) => name).join(', '))
  await readFilings(store, files.filings, reader.roles)
  for (const file of [files.aijobs[0], files.isecjobs[0]]) {
    steps.begin(file.name)
    await readPostings(store, file, reader.roles)
  }
  steps.begin(files.posted.map(({ name }) => name).join(', '))
  const posted = await readPosted(store, files.posted, reader)
  steps.begin('Counting')
  if (asked.classified) await writeClassified(store, asked.classified)
  if (asked.readings) writeFileSync(resolve(asked.readings), readingsTable(posted.judged))
  const counted = asked.from ? await countedIn(asked.from, store) : await store.rows<Counted>(cellsSql())
  const cells = cellSources.map((source) =>
    posted.withMiddles(cellFile(source, counted, (year) => referenceMonth(source, year))),
  )
  steps.begin(files.survey[0].name)
  const survey = await readSurvey(files.survey[0])
  const deviations = await percentileDeviations(store, cells)
  return {
    files: [
      ...[...cells, survey].map((file) => laid(`${file.source}.json`, cellFileSchema, writtenCells(file))),
      laid(`${posted.ranges.source}-ranges.json`, postedFileSchema, posted.ranges),
    ],
    posted: posted.judged,
    months: posted.months,
    deviations,
  }
}

async function writeClassified(store: Store, file: string): Promise<void> {
  await store.run(`copy (select * from classified order by all) to ${quoted(resolve(file))} (format csv, header)`)
}

/** Everything that is published as figures, or counted from titles alone. */
async function otherFacts(files: RawFiles, roles: TitleRoles, steps: Progress) {
  const occupations = await readOccupations(files, roles, (file) => steps.begin(file))
  steps.begin('Wages and prices by place')
  const places = await readPlaces(files, occupations)
  steps.begin('Names of places')
  const gazetteer = await readGazetteer(files)
  steps.begin(files.prices[0].name)
  const prices = await readPrices(files.prices[0])
  steps.begin(files.postingTitles[0].name)
  const demand = await readDemand(files.postingTitles[0], roles)
  return {
    files: [
      laid('occupations.json', occupationFileSchema, occupations),
      laid('places.json', placeFileSchema, places),
      laid('gazetteer.json', gazetteerFileSchema, gazetteer),
      laid('prices.json', priceFileSchema, prices),
      laid('demand.json', demandFileSchema, demand),
    ],
    occupations,
    places,
    gazetteer,
  }
}
