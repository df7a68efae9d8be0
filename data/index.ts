/** Reads, parses, cross-checks and freezes the facts; alone touches files. One that breaks a rule stops the build: its name, the path in it, why. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { checkDataset } from './checks'
import type { Finding } from './finding'
import { checkMarket, type MarketGround } from './market-checks'
import { list, type NotStated } from './schema/atoms'
import { columnHeadsSchema } from './schema/columns'
import type { Dataset } from './schema/dataset'
import { onCallSchema, readinessFileSchema, symptomFileSchema } from './schema/decision'
import { earlierPlaceFileSchema, earlierQuoteFileSchema } from './schema/earlier'
import { employerFamiliesSchema } from './schema/employers'
import { aliasFileSchema, gazetteerFileSchema } from './schema/gazetteer'
import { jurisdictionFileSchema } from './schema/jurisdictions'
import { cellFileSchema, demandFileSchema, occupationFileSchema, placeFileSchema, priceFileSchema, stateNamesSchema } from './schema/market'
import { methodFileSchema } from './schema/method'
import { offersSchema } from './schema/offers'
import { paySourceSchema } from './schema/pay-source'
import { postedFileSchema } from './schema/posted'
import { quoteFileSchema } from './schema/quote'
import { quoteProofSchema } from './schema/quote-proof'
import type { EarlierRelease, Market, QuoteRelease } from './schema/release'
import { type Role, type RoleFile, roleFileSchema, type SectionKey, sectionKeys } from './schema/role'
import { termFileSchema } from './schema/search'
import { changelogSchema, manifestSchema, sourceSchema } from './schema/source'
import { titleWordsSchema } from './schema/titles'
import { levelsFileSchema, toolGroupSchema, traitsFileSchema } from './schema/vocabulary'

export class DataError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ file, path, reason }) => `data/${file}${path ? ` at ${path}` : ''}: ${reason}`).join('\n'))
    this.name = 'DataError'
  }
}

/**
 * Loads the dataset of one directory. Throws `DataError`: for the first file that is missing or malformed, with all that is
 * wrong in it; else with everything that is untrue between the files.
 */
export function loadDataset(directory: string): Dataset {
  const { groups, traits } = readFacts(directory, 'traits.json', traitsFileSchema)
  const { sources: lawSources, jurisdictions } = readFacts(directory, 'jurisdictions.json', jurisdictionFileSchema)
  const facts = {
    roles: readRoles(directory),
    traitGroups: groups,
    traits,
    toolGroups: readFacts(directory, 'tools.json', z.array(toolGroupSchema)),
    ladder: readFacts(directory, 'levels.json', levelsFileSchema),
    sources: readFacts(directory, 'sources.json', z.array(sourceSchema)),
    paySources: readFacts(directory, 'pay-sources.json', z.array(paySourceSchema).min(1)),
    jurisdictions,
    lawSources,
    aliases: readFacts(directory, 'aliases.json', aliasFileSchema),
    methods: readFacts(directory, 'methods.json', methodFileSchema),
    offers: readFacts(directory, 'offers.json', offersSchema),
    terms: readFacts(directory, 'terms.json', termFileSchema), symptoms: readFacts(directory, 'symptoms.json', symptomFileSchema).symptoms,
    readiness: readFacts(directory, 'readiness.json', readinessFileSchema),
    quoteProof: readFacts(directory, 'quote-proof.json', quoteProofSchema),
    quoteTrial: readFacts(directory, 'quote-trial.json', list),
  }
  // Imported with the code that needs them, or read by the pipeline alone, so that here they are only judged.
  const judged = [['employer-families.json', employerFamiliesSchema], ['titles.json', titleWordsSchema], ['states.json', stateNamesSchema], ['columns.json', columnHeadsSchema], ['on-call.json', onCallSchema]] as const
  for (const [file, schema] of judged) readFacts<z.ZodType>(directory, file, schema)
  const findings = checkDataset(facts)
  if (findings.length > 0) throw new DataError(findings)
  return freeze({
    ...facts,
    manifest: readFacts(directory, 'market/manifest.json', manifestSchema),
    changelog: readFacts(directory, 'changelog.json', changelogSchema),
  })
}

/**
 * Loads what the pipeline made of the public records, in one directory, and checks it against the dataset of the same directory.
 * Throws `DataError` as `loadDataset` does.
 */
export function loadMarket(directory: string, ground: MarketGround = loadDataset(directory)): Market {
  const market: Market = {
    cells: Object.fromEntries(
      ground.paySources.filter(({ kept }) => kept === 'cells' || kept === 'percentiles').map(({ id }) => [id, readFacts(directory, `market/${id}.json`, cellFileSchema)]),
    ),
    ranges: Object.fromEntries(ground.paySources.filter(({ abilities }) => abilities.hasRanges).map(({ id }) => [id, readFacts(directory, `market/${id}-ranges.json`, postedFileSchema)])),
    occupations: readFacts(directory, 'market/occupations.json', occupationFileSchema),
    places: readFacts(directory, 'market/places.json', placeFileSchema),
    gazetteer: readFacts(directory, 'market/gazetteer.json', gazetteerFileSchema),
    prices: readFacts(directory, 'market/prices.json', priceFileSchema),
    demand: readFacts(directory, 'market/demand.json', demandFileSchema),
    quotes: readFacts(directory, 'market/quotes.json', quoteFileSchema),
  }
  const findings = checkMarket(market, ground)
  if (findings.length > 0) throw new DataError(findings)
  return freeze(market)
}

function readRoles(directory: string): Role[] {
  const names = opened('roles', () => readdirSync(join(directory, 'roles')))
  const roles = names.filter((name) => name.endsWith('.json')).sort().map((name) => {
    const role = readFacts(directory, `roles/${name}`, roleFileSchema)
    if (role.id !== basename(name, '.json')) {
      throw new DataError([{ file: `roles/${name}`, path: 'id', reason: `“${role.id}” does not match the file’s name` }])
    }
    return fillSilence(role)
  })
  return roles.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'en-US'))
}

/** The three roles of the guide lead, as the default comparison shows them; the rest follow by name. */
function order(role: Role): number {
  return defaultRoleIds.includes(role.id) ? defaultRoleIds.indexOf(role.id) : defaultRoleIds.length
}

export const defaultRoleIds: readonly string[] = ['performance-engineer', 'site-reliability-engineer', 'backend-engineer']

function fillSilence(file: RoleFile): Role {
  return { ...file, ...Object.fromEntries(sectionKeys.map((key) => [key, statedOf(file, key)])) } as Role
}

function statedOf(file: RoleFile, key: SectionKey): Role[SectionKey] | NotStated {
  const fact = file[key]
  if (fact === undefined) return { kind: 'unknown', reason: 'not-stated', why: file.silence }
  if ('notStated' in fact) return { kind: 'unknown', reason: 'not-stated', why: fact.notStated }
  return { kind: 'known', ...fact } as Role[SectionKey]
}

function readFacts<S extends z.ZodType>(directory: string, file: string, schema: S): z.infer<S> {
  const result = schema.safeParse(opened(file, () => JSON.parse(readFileSync(join(directory, file), 'utf8'))))
  if (result.success) return result.data
  throw new DataError(result.error.issues.map((issue) => ({ file, path: issue.path.join('.'), reason: issue.message })))
}

function opened<T>(file: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    throw new DataError([{ file, path: '', reason: error instanceof Error ? error.message : String(error) }])
  }
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

const home = join(process.cwd(), 'data')

export const dataset: Dataset = requireDefaults(loadDataset(home))

let read: Market | undefined

/** The market facts, read at the first call: pages without evidence do not pay for them. */
export function market(): Market {
  read ??= loadMarket(home, dataset)
  return read
}

/** The releases that quotes can be made from, the present one last. */
export function quoteVersions(): readonly string[] {
  return [...earlierVersions(home), dataset.manifest.dataVersion]
}

/**
 * What the quotes of a release are made from, read anew where it is not the present one; null for one not among `quoteVersions`.
 * Throws `DataError` where its files are missing or malformed.
 */
export function readRelease(version: string): QuoteRelease | EarlierRelease | null {
  if (version === dataset.manifest.dataVersion) {
    const { quotes, occupations, places } = market()
    return { dataVersion: version, quotes, occupations, places }
  }
  return quoteVersions().includes(version) ? loadRelease(home, version) : null
}

/** The quotes of an earlier release, from what was kept of it in one directory. Throws `DataError`. */
export function loadRelease(directory: string, version: string): QuoteRelease | EarlierRelease {
  const kept = `market/releases/${version}`
  const about = { dataVersion: version, occupations: readFacts(directory, `${kept}/occupations.json`, occupationFileSchema) }
  const isEarlier = 'nationalMeans' in readFacts(directory, `${kept}/places.json`, z.looseObject({}))
  if (isEarlier) {
    const places = readFacts(directory, `${kept}/places.json`, earlierPlaceFileSchema)
    return freeze({ ...about, places, quotes: readFacts(directory, `${kept}/quotes.json`, earlierQuoteFileSchema) })
  }
  const places = readFacts(directory, `${kept}/places.json`, placeFileSchema)
  return freeze({ ...about, places, quotes: readFacts(directory, `${kept}/quotes.json`, quoteFileSchema) })
}

function earlierVersions(directory: string): string[] {
  const kept = join(directory, 'market', 'releases')
  return (existsSync(kept) ? readdirSync(kept) : []).sort((a, b) => a.localeCompare(b, 'en-US', { numeric: true }))
}

function requireDefaults(loaded: Dataset): Dataset {
  const missing = defaultRoleIds.filter((id) => !loaded.roles.some((role) => role.id === id))
  if (missing.length === 0) return loaded
  throw new DataError(missing.map((id) => ({ file: `roles/${id}.json`, path: '', reason: 'is missing: the comparison opens with it' })))
}
