/** Small files in the publishers' formats, in a temporary directory: all that a run needs, with edits by file name. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'
import type { CellFile } from '@/data/schema/market'
import type { SourceId } from '@/lib/source/registry'
import { titleRoles } from '@/lib/titles/read'
import { cellFile, cellsSql, classifiedSql } from '@/pipeline/cells'
import type { Counted } from '@/pipeline/counted'
import { roleFiles } from '@/pipeline/role-files'
import { openStore, quoted, type Store } from '@/pipeline/store'
import { xlsx } from '../xlsx-file'

export type Content = string | Uint8Array
/** By file name; `undefined` takes a file out. */
export type Edits = Readonly<Record<string, Content | undefined>>

const postingColumns =
  'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size'

/** Rows of a postings file, each as "year level type title|usd". */
export function postings(...rows: readonly string[]): string {
  const lines = rows.map((row) => {
    const [said = '', usd = ''] = row.split('|')
    const [year, level, type, country, ...title] = said.split(' ')
    return [year, level, type, title.join(' '), usd, 'USD', usd, 'US', 0, country, 'M'].join(',')
  })
  return `${[postingColumns, ...lines].join('\r\n')}\n`
}

/** A file of posted pay, rows as "company|title|place|states|remote|date|lo|hi", states with spaces between. */
export function posted(...rows: readonly string[]): string {
  const head = 'company,title,place,states,remote,date,lo,hi,unit,note,feed'.split(',')
  const all = rows.map((row) => {
    const [company = '', title = '', place = '', states = '', ...rest] = row.split('|')
    return [company, title, place, states.replaceAll(' ', '|'), ...rest, 'year', '', 'a/feed']
  })
  return csv([head, ...all])
}

const wageColumns = 'OCC_CODE|OCC_TITLE|O_GROUP|TOT_EMP|A_MEAN|A_PCT10|A_PCT25|A_MEDIAN|A_PCT75|A_PCT90'

/** A national OEWS workbook with its description of "#"; rows as "code|title|group|employment|mean|p10|p25|p50|p75|p90". */
export function oews(topCode: string, ...rows: readonly string[]): Uint8Array {
  return xlsx({
    national: [wageColumns, ...rows].map((row) => row.split('|')),
    'Field Descriptions': [[`#  = indicates a wage equal to or greater than $100.00 per hour or $${topCode} per year`]],
  })
}

const plainFiling = {
  CASE_NUMBER: '',
  CASE_STATUS: 'Certified',
  VISA_CLASS: 'H-1B',
  JOB_TITLE: 'Site Reliability Engineer',
  SOC_CODE: '15-1252.00',
  FULL_TIME_POSITION: 'Y',
  EMPLOYER_NAME: 'Acme Inc.',
  WORKSITE_STATE: 'CA',
  WAGE_RATE_OF_PAY_FROM: '150000',
  WAGE_UNIT_OF_PAY: 'Year',
  PREVAILING_WAGE: '150000',
  PW_UNIT_OF_PAY: 'Year',
}

/** A disclosure's rows, each a plain filing but for what is given. */
export function filings(...rows: readonly Partial<typeof plainFiling>[]): string[][] {
  return [Object.keys(plainFiling), ...rows.map((row) => Object.values({ ...plainFiling, ...row }))]
}

export function csv(rows: readonly (readonly string[])[], end = '\n'): string {
  return (
    rows
      .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
      .join(end) + end
  )
}

/** Lines with a tab for each bar. */
function lines(...rows: readonly string[]): string {
  return `${rows.join('\n').replaceAll('|', '\t')}\n`
}

/** An answer to the survey: country, role, years of coding and dollars. */
export type SurveyAnswer = readonly [country: string, role: string, years: number | '', usd: number | string]

/** The survey's file of these answers. */
export function surveyOf(...answers: readonly SurveyAnswer[]): string {
  return csv([['country', 'role', 'years_coding', 'usd_total'], ...answers.map((each) => each.map(String))])
}

const pairs = postings(...['180000', '140000'].map((usd) => `2024 SE FT US Site Reliability Engineer|${usd}`))

const plainFiles: Readonly<Record<string, Content>> = {
  'LCA_Disclosure_Data_FY2024_Q4.csv': csv(filings({}, {})),
  'aijobs-salaries.csv': pairs,
  'isecjobs-salaries.csv': pairs,
  'posted-pay-us-2024-26.csv': posted(
    'Acme|Senior Site Reliability Engineer|San Francisco, CA|CA|0|2026-05|150000|190000',
  ),
  'so-survey-2025-pay.csv': surveyOf(['United States of America', 'Developer, back-end', 7, 150_000]),
  'lca-title-soc-fy2022-25.csv': `job_title,soc_code,soc_title,filings,employers,first_fy,last_fy
SITE RELIABILITY ENGINEER,15-1252,Software Developers,90,5,2022,2025
SITE RELIABILITY ENGINEER,15-1132,"Software Developers, Applications",10,5,2022,2022
`,
  'oews/national_M2024_dl.xlsx': oews(
    '239,200',
    '15-1252|Software Developers|detailed|1654440|144570|79850|103050|133080|169000|#',
  ),
  'bls-ooh-2024-34.csv': `title,slug,soc_code,entry_education,num_jobs_2024,projected_employment_2034,outlook_pct,url
"Software developers, quality assurance analysts, and testers",software-developers,,Bachelor's degree,1895500,2183300,15,https://www.bls.gov/ooh/software-developers.htm
`,
  'oflc-wage-levels-2025-26.csv': `soc,county_fips,county,state,l1,l2,l3,l4
15-1252,06075,San Francisco County,CA,135699,161636,187574,213512
15-1252,06081,San Mateo County,CA,135699,161636,187574,213512
`,
  'Geography.csv': `"Area","AreaName","StateAb","State","CountyTownName"
"41860","San Francisco-Oakland-Fremont, CA","CA","California","San Francisco County"
"41860","San Francisco-Oakland-Fremont, CA","CA","California","San Mateo County"
"10380","Aguadilla, PR","PR","Puerto Rico","Aguada Municipio"
`,
  'oews/oews-state-metro-M2025.csv': `area_type,area,area_name,soc,p10,p25,median,p75,p90,employment,location_quotient
state,CA,California,15-1252,95870,136050,174410,217420,261800,296350,1.5
metro,41860,"San Francisco-Oakland-Fremont, CA",15-1252,123840,155650,189700,232330,286140,71920,2.7
metro,0010380,"Aguadilla, PR",15-1252,,,,,,,
`,
  // As GeoNames has them: tabs and no header. A county of no area, an army post abroad, a village, cities abroad.
  'US.txt': lines(
    'US|94105|San Francisco|California|CA|San Francisco|075|||37.7864|-122.3892|4',
    'US|94401|San Mateo|California|CA|San Mateo|081|||37.5735|-122.3225|4',
    'US|94611|Piedmont|California|CA|Alameda|001|||37.8284|-122.2153|4',
    'US|09007|APO AE|||||||49.4|8.6|1',
  ),
  'cities500.txt': lines(
    '1|San Francisco|San Francisco||37.77|-122.41|P|PPLA2|US||CA|075|||864816||52|z|2021-01-01',
    '2|San Mateo|San Mateo||37.56|-122.32|P|PPL|US||CA|081|||103959||14|z|2021-01-01',
    '3|Aguada|Aguada||18.37|-67.18|P|PPLA|PR||003||||4040||6|z|2021-01-01',
    '4|Zürich|Zurich||47.36|8.55|P|PPLA|CH||ZH||||341730||429|z|2021-01-01',
    '5|Zug|Zug||47.17|8.51|P|PPLA|CH||ZG||||23435||425|z|2021-01-01',
  ),
  'bea/SARPP_STATE_2008_2023.csv': `GeoFIPS,GeoName,Description,2008,2023
 "06000","California","RPPs: All items ",110.1,112.6
 "06000","California"," RPPs: Goods ",104.1,106.2
"Note: See the included footnote file."
`,
  'bea/MSA_RPP_2023.csv': `GeoFIPS,GeoName,Description,RPP 2023
0,United States,RPPs: All items ,100
41860,"San Francisco-Oakland-Berkeley, CA (Metropolitan Statistical Area)",RPPs: All items ,118.2
`,
  'cpiai.csv': 'Date,Index,Inflation\n2019-11-01,257.208,-0.05\n2019-12-01,256.974,-0.09\n2020-01-01,257.971,0.39\n',
  'job-posting-titles-2026-08.csv': `company,platform,jobId,title,locations,firstSeenAt
Acme,lever,1,Staff Site Reliability Engineer,"San Francisco, CA",2026-08-21T06:25:52.766Z
Acme,lever,2,Accountant,"Dublin, Ireland",2026-08-22T06:25:52.766Z
`,
}

/** Calls `use` with a directory of these files, and removes it afterwards. */
export async function withRaw<T>(edits: Edits, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'raw-'))
  try {
    for (const [name, content] of Object.entries({ ...plainFiles, ...edits })) {
      if (content === undefined) continue
      mkdirSync(dirname(join(directory, name)), { recursive: true })
      writeFileSync(join(directory, name), content)
    }
    return await use(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Writes rows as a Parquet file of the same columns, wages as numbers where `isTyped`. */
export async function writeParquet(
  path: string,
  [header = [], ...rows]: readonly string[][],
  isTyped = true,
): Promise<void> {
  const store = await openStore()
  await store.run(`create table t (${header.map((name) => `${name} text`).join(', ')})`)
  await store.append('t', rows)
  const wage = isTyped ? '* replace (cast(WAGE_RATE_OF_PAY_FROM as double) as WAGE_RATE_OF_PAY_FROM)' : '*'
  await store.run(`copy (select ${wage} from t) to ${quoted(path)} (format parquet)`)
  store.close()
}

/** The roles that titles are read by. */
export const titled = titleRoles(roleFiles())

/** One source's cells of what `read` puts into an empty table of classified rows. */
export async function classifiedBy(source: SourceId, read: (store: Store) => Promise<void>): Promise<CellFile> {
  const store = await openStore()
  try {
    await store.run(classifiedSql())
    await read(store)
    return cellFile(source, await store.rows<Counted>(cellsSql()), (year) => `${year}-04`)
  } finally {
    store.close()
  }
}

/** What a command says on standard output and error, from here on. */
export function heard(): string[] {
  const said: string[] = []
  const hear = (...words: unknown[]) => said.push(words.join(' ')) > 0
  vi.spyOn(console, 'log').mockImplementation(hear)
  vi.spyOn(console, 'error').mockImplementation(hear)
  vi.spyOn(process.stderr, 'write').mockImplementation(hear)
  return said
}

/** A directory of its own for each test of a file, named by what the tests are of, and what commands say meanwhile. */
export function inDirectory(name: string): { readonly parent: string; readonly said: string[] } {
  const at = { parent: '', said: [] as string[] }
  beforeEach(() => {
    at.parent = mkdtempSync(join(tmpdir(), name))
    at.said = heard()
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(at.parent, { recursive: true })
  })
  return at
}
