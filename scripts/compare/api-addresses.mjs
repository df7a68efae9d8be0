import { drawn, oneOf } from './chance.mjs'
import { quoteQuery } from './page-addresses.mjs'

/** Every endpoint of the API with good and bad queries; a few with other methods. */
export function apiAddresses(facts) {
  const { roles, states, areas, sources, levels } = facts
  const [a, b, c] = roles
  const by = (count, write) => Array.from({ length: count }, (_, index) => write(index))
  const selection = (seed) => {
    const lot = (list, name) => oneOf(list, `${seed} ${name}`)
    const level = lot([null, ...levels], 'level')
    const place = lot([null, 'US', ...states], 'place')
    return `${level === null ? '' : `&level=${level}`}${place === null ? '' : `&place=${place}`}`
  }
  const role = (index, name) => drawn(roles, 1, `${name} ${index}`)[0]
  const source = (index) => sources[index % sources.length]
  const asQuery = (seed) =>
    quoteQuery(facts, seed)
      .replace('date=', 'asOf=')
      .replace(/&(offer|hire|post|round)=[^&]*/g, '')
  return [
    '/roles',
    '/roles?tea=1',
    ...drawn(roles, 4, 'api').map((id) => `/roles/${id}`),
    '/roles/wizard',
    '/openapi.json',
    ...by(4, (index) => `/compare?roles=${drawn(roles, index + 2, `api compare ${index}`)}`),
    '/compare',
    `/compare?roles=${a}`,
    `/compare?roles=${a},${a}`,
    `/compare?roles=${a},,${b}`,
    `/compare?roles=${a},${b}&roles=${c}`,
    `/compare?roles=${roles.slice(0, 6)}`,
    '/mix?activity=30-40,25-35,20-30,10-20',
    '/mix?activity=10-20,10-20',
    '/mix?activity=40-30',
    '/mix?activity=a',
    ...by(
      8,
      (index) => `/evidence?role=${role(index, 'evidence')}&source=${source(index)}${selection(`evidence ${index}`)}`,
    ),
    `/evidence?role=${a}&source=filings&year=2024&place=cbsa-${areas.find((id) => /^\d{5}$/.test(id)) ?? '41860'}`,
    `/evidence?role=${a}&source=tea`,
    `/evidence?role=${a}&source=filings&level=boss`,
    `/evidence?role=${a}&source=filings&place=Mars`,
    '/evidence?source=filings',
    ...by(
      6,
      (index) => `/percentile?role=${role(index, 'rank')}&source=${source(index)}&usd=${120000 + 15000 * index}`,
    ),
    `/percentile?role=${a}&source=filings&usd=12o`,
    `/percentile?role=${a}&source=filings&usd=0`,
    ...by(6, (index) => {
      const [one, other] = drawn(roles, 2, `out-earns ${index}`)
      return `/out-earns?a=${one}&b=${other}&source=${source(index)}${selection(`out-earns ${index}`)}`
    }),
    `/out-earns?a=${a}&b=wizard&source=filings`,
    ...by(10, (index) => `/quote?${asQuery(`api quote ${index}`)}`),
    '/quote',
    `/quote?role=${a}&level=senior&place=US-CO&basis=filings&asOf=2027-02-30`,
    `/quote?role=${a}&level=senior&place=US-CO&basis=filings&asOf=2027-01&growth=3.255`,
    `/quote?role=${a}&level=senior&place=US-CO&basis=filings&asOf=2027-01&growth=30`,
    `/quote?role=${a}&level=senior&place=US-CO&basis=filings&asOf=2027-01&version=1999`,
    `/quote?role=${a}&level=senior&place=US-CO&basis=filings&asOf=2027-01&asOf=2027-02`,
    `/quote?role=${a}&level=senior&place=US-CO&basis=filings&date=2027-01-15`,
    ...['Sr. SRE II', 'Machine Learning Engineer, Staff', 'wizard', 'Senior Data Engineer (Remote)'].map(
      (title) => `/classify?${new URLSearchParams({ title })}`,
    ),
    '/classify?title=Software+Developer&soc=15-1252',
    '/classify?title=Software+Developer&soc=1',
    '/classify',
    '/data/none.csv',
    '/data/roles.csv?tea=1',
    '/none',
    '/roles/%ff',
  ]
    .map((path) => `/api/v1${path}`)
    .concat(['/api', 'POST /api/v1/roles', 'OPTIONS /api/v1/quote', 'HEAD /api/v1/roles', 'DELETE /api/v1/none'])
}
