/** How well quotes predict pay that they were not made from. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type QuoteError, quoteFileSchema } from '@/data/schema/quote'
import { type QuoteProof, quoteProofSchema } from '@/data/schema/quote-proof'
import { cellSources, type SourceId } from '@/lib/source/registry'
import { titleRoles } from '@/lib/titles/read'
import { classifiedSql } from '../cells'
import { exitCode } from '../command'
import { readFilings } from '../filings'
import { laid } from '../laid'
import { layOut } from '../layout'
import { readPosted } from '../posted/posted'
import { readPostings } from '../postings'
import { type Progress, progress } from '../progress'
import { rawFilesOf } from '../raw-files'
import { roleFiles } from '../role-files'
import { openStore } from '../store'
import { areasNamed } from './areas'
import { type Aside, type AsideBy, asides } from './aside'
import { isShipped } from './kept-errors'
import { observationsOf } from './observations'
import { modelPredictor } from './predictors'
import { parseProofArguments } from './proof-arguments'
import { errorReport, proofReport } from './proof-report'
import { type Found, proofOf } from './proof-tables'
import { quotedAmong } from './quotes'
import { type Facts, quotesPath, shippedFacts, shippedNames } from './shipped'
import { triedCuts, typicalErrors } from './thinning/thinned'
import { type Observed, thinnable, trainer } from './trainer'
import { keptAside, trialsOf } from './trials'

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
    const by = { seed, folds }
    const { found, errors } = unseen
      ? { found: onUnseen(observed, await observedIn(unseen), facts), errors: null }
      : judged(observed, facts, by, isWritten)
    const proof = { ...about, ...proofOf(found) }
    console.log([proofReport(proof), ...(errors === null ? [] : [errorReport(errors)])].join('\n'))
    console.log(`\n${Math.round((performance.now() - started) / 1000)} s.`)
    if (isWritten && errors !== null) write(proof, errors)
  })
}

/** Every trial of every source, and the typical errors of its quotes. */
function judged(observed: ObservedBy, facts: Facts, by: AsideBy, isWritten: boolean) {
  const sources = [...observed].map(([source, own]) => ({ source, own, ways: asides(source, own.observations, by) }))
  const parts = sources.flatMap(({ ways }) => ways.map((way) => way.parts)).reduce((sum, each) => sum + each, 0)
  const steps = progress(parts + sources.length)
  const found = sources.map(({ source, own, ways }) => ({
    source,
    found: ways.map((way) => ({ ...way, trials: tried(source, own, way, facts, steps) })),
  }))
  const errors = sources.flatMap(({ source, own }) => {
    const begin = (fits: number) => steps.begin(`${source}, its cells thinned: ${fits} fits`)
    const thin = thinnable(source, own, facts)
    if (isWritten && !isShipped(facts.quotes, thin.whole))
      throw new Error(`${quotesPath} has another model of ${source} than these files give: make the data anew first.`)
    return typicalErrors(source, triedCuts(thin, { seed: by.seed, begin }))
  })
  steps.end()
  return { found, errors }
}

/** What models made anew, as they are shipped, say of each part that they have not seen. */
function tried(source: SourceId, { observations }: Observed, way: Aside, facts: Facts, steps: Progress) {
  const predictors = { train: trainer(source, facts.labor, way.trial === 'role'), occupation: facts.occupation }
  const begin = (part: number) => steps.begin(`${source}, ${way.trial}: part ${part + 1} of ${way.parts} kept aside`)
  return keptAside(observations, way, predictors, begin)
}

/** The models as they are shipped, on rows that they were not made from. */
function onUnseen(observed: ObservedBy, aside: ObservedBy, { quotes, labor, occupation }: Facts): Found[] {
  return [...aside].map(([source, { observations: asked }]) => {
    const training = observed.get(source)?.observations ?? []
    const model = quotes.models.find((each) => each.source === source)
    if (model === undefined) throw new Error(`${quotesPath} has no model of ${source}`)
    const exponent = quotes.elasticities.find((each) => each.source === source)?.value ?? 0
    const train = () => ({ predict: modelPredictor({ model, exponent }, labor.logOf) })
    return { source, found: [{ trial: 'folds', parts: 1, trials: trialsOf(training, asked, { train, occupation }) }] }
  })
}

/** The proof, and the typical errors into the file of the quotes that they are of, which stays as it was written but for them. */
function write(proof: QuoteProof, errors: readonly QuoteError[]): void {
  const { errors: _, ...quotes } = JSON.parse(readFileSync(join(process.cwd(), quotesPath), 'utf8'))
  const texts = [
    [kept, layOut(quoteProofSchema.parse(proof))],
    [quotesPath, laid(quotesPath, quoteFileSchema, { ...quotes, errors })[1]],
  ] as const
  for (const [path, text] of texts) writeFileSync(join(process.cwd(), path), text)
}

type ObservedBy = ReadonlyMap<SourceId, Observed>

/** The single observations of raw files, read as for the cells, by source; none of one that has none. */
async function observedIn(directory: string, posted: readonly string[] = []): Promise<ObservedBy> {
  const files = rawFilesOf(directory, ['posted', 'filings', 'aijobs', 'isecjobs'], posted)
  const roles = titleRoles(roleFiles())
  const store = await openStore()
  try {
    await store.run(classifiedSql())
    if (files.filings.length > 0) await readFilings(store, files.filings, roles)
    for (const file of [...files.aijobs, ...files.isecjobs]) await readPostings(store, file, roles)
    await readPosted(store, files.posted, { roles, vocabulary: shippedNames() })
    const observed = new Map<SourceId, Observed>()
    for (const source of cellSources) {
      const observations = quotedAmong(source, await observationsOf(store, source))
      if (observations.length > 0) observed.set(source, { observations, areasOf: await areasNamed(store, source) })
    }
    return observed
  } finally {
    store.close()
  }
}
