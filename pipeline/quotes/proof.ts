/** How well quotes predict pay that they were not made from. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { gazetteerFileSchema } from '@/data/schema/gazetteer'
import { occupationFileSchema, placeFileSchema } from '@/data/schema/market'
import { type QuoteFile, quoteFileSchema } from '@/data/schema/quote'
import { countings, predictors, type QuoteProof, quoteProofSchema } from '@/data/schema/quote-proof'
import { manifestSchema } from '@/data/schema/source'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import { cellSources, type SourceId } from '@/lib/source/registry'
import { titleRoles } from '@/lib/titles/read'
import { aliasFile } from '../alias-file'
import { classifiedSql } from '../cells'
import { exitCode } from '../command'
import { readFilings } from '../filings'
import { layOut } from '../layout'
import { readPosted } from '../posted/posted'
import { readPostings } from '../postings'
import { progress } from '../progress'
import { rawFilesOf } from '../raw-files'
import { roleFiles } from '../role-files'
import { openStore } from '../store'
import type { LaborLog } from './elasticity'
import { type Observation, observationsOf } from './observations'
import { modelPredictor, occupationPredictor } from './predictors'
import { parseProofArguments } from './proof-arguments'
import { proofReport } from './proof-report'
import { laborOf, trained } from './quotes'
import { belowOf, roleScores, scoreOf } from './score'
import { crossValidated, type Predictors, type Trials, trialsOf } from './trials'

const folds = 5
const kept = 'data/quote-proof.json'

/** Runs the proof; returns the exit code. Whatever fails, it writes nothing. */
export function runProof(args: readonly string[], today: string): Promise<number> {
  return exitCode('Nothing was written.', async () => {
    const { raw, posted, seed, isWritten, unseen } = parseProofArguments(args)
    const started = performance.now()
    const facts = shippedFacts()
    const about = { dataVersion: facts.dataVersion, madeOn: today, seed, folds }
    const observed = await observedIn(raw, posted)
    const found = unseen ? shippedProof(observed, await observedIn(unseen), facts) : foldedProof(observed, seed, facts)
    const proof = { ...about, ...found }
    console.log(proofReport(proof))
    console.log(`\n${Math.round((performance.now() - started) / 1000)} s.`)
    if (isWritten) writeFileSync(join(process.cwd(), kept), layOut(quoteProofSchema.parse(proof)))
  })
}

/**
 * Of data/market as it is. Wages by place and by occupation are published, and no part of what is kept aside. A role's shares of
 * occupations are of the titles of FY2022–25, those kept aside among them: they are not made anew for each part.
 */
function shippedFacts() {
  const [occupations, places] = [read('occupations.json', occupationFileSchema), read('places.json', placeFileSchema)]
  return {
    dataVersion: read('manifest.json', manifestSchema).dataVersion,
    quotes: read('quotes.json', quoteFileSchema),
    occupation: occupationPredictor(occupations),
    labor: laborOf(occupations, places),
  }
}
type Facts = ReturnType<typeof shippedFacts>

function read<S extends z.ZodType>(name: string, schema: S): z.infer<S> {
  return schema.parse(JSON.parse(readFileSync(join(process.cwd(), 'data', 'market', name), 'utf8')))
}

/** The names of places as they are shipped. */
function shippedNames() {
  return vocabularyOf({
    places: read('places.json', placeFileSchema),
    gazetteer: read('gazetteer.json', gazetteerFileSchema),
    aliases: aliasFile(),
  })
}

/** The models made anew for each fold, as they are shipped, from the observations that are not kept aside. */
function foldedProof(observed: Observed, seed: number, facts: Facts) {
  const steps = progress(cellSources.length * folds)
  const found = cellSources.flatMap((source) => {
    const observations = observed.get(source) ?? []
    if (observations.length === 0) return []
    const predictors = { train: trainer(source, facts), occupation: facts.occupation }
    const begin = (fold: number) => steps.begin(`${source}, part ${fold + 1} of ${folds} kept aside`)
    return [[source, crossValidated(observations, predictors, { seed, folds }, begin)] as const]
  })
  steps.end()
  return tablesOf(found)
}

function trainer(source: SourceId, { labor }: Facts): Predictors['train'] {
  return (training) => {
    const { elasticity, model } = trained(source, training, labor)
    return modelPredictor(model, placeLog(elasticity?.value ?? 0, labor.logOf))
  }
}

/** What a place alone does to pay, a logarithm. */
function placeLog(value: number, logOf: LaborLog) {
  return (role: string, where: string) => value * (logOf(role, where) ?? 0)
}

/** The models as they are shipped, on rows that they were not made from. */
function shippedProof(observed: Observed, aside: Observed, { quotes, labor, occupation }: Facts) {
  const found = cellSources.flatMap((source): (readonly [SourceId, Trials])[] => {
    const [training, asked] = [observed.get(source) ?? [], aside.get(source) ?? []]
    if (asked.length === 0) return []
    const exponent = quotes.elasticities.find((each) => each.source === source)?.value ?? 0
    const train = () => modelPredictor(modelOf(quotes, source), placeLog(exponent, labor.logOf))
    return [[source, trialsOf(training, asked, { train, occupation })]]
  })
  return tablesOf(found)
}

function modelOf({ models }: QuoteFile, source: SourceId) {
  const model = models.find((each) => each.source === source)
  if (model === undefined) throw new Error(`data/market/quotes.json has no model of ${source}`)
  return model
}

function tablesOf(all: readonly (readonly [SourceId, Trials])[]): Pick<QuoteProof, 'sources' | 'scores' | 'roles'> {
  const found = all.filter(([, { distinct }]) => distinct.length > 0)
  return {
    sources: found.map(([source, { distinct, rows }]) => ({
      source,
      n: distinct.length,
      rows: rows.length,
      below: belowOf(distinct),
    })),
    scores: found.flatMap(([source, trials]) =>
      countings.flatMap((counted) =>
        predictors.map((predictor) => ({ source, counted, predictor, ...scoreOf(trials[counted], predictor) })),
      ),
    ),
    roles: found.flatMap(([source, { distinct }]) => roleScores(distinct).map((each) => ({ source, ...each }))),
  }
}

type Observed = ReadonlyMap<SourceId, readonly Observation[]>

/** The single observations of raw files, read as for the cells, by source; empty for one of which the directory has no file. */
async function observedIn(directory: string, posted: readonly string[] = []): Promise<Observed> {
  const files = rawFilesOf(directory, ['posted', 'filings', 'aijobs', 'isecjobs'], posted)
  const roles = titleRoles(roleFiles())
  const store = await openStore()
  try {
    await store.run(classifiedSql())
    if (files.filings.length > 0) await readFilings(store, files.filings, roles)
    for (const file of [...files.aijobs, ...files.isecjobs]) await readPostings(store, file, roles)
    await readPosted(store, files.posted, { roles, vocabulary: shippedNames() })
    const observed = new Map<SourceId, readonly Observation[]>()
    for (const source of cellSources) observed.set(source, await observationsOf(store, source))
    return observed
  } finally {
    store.close()
  }
}
