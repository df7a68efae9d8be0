/** The addresses the tests visit: each kind of page once, and the roles they are made of. */

export const performance = 'performance-engineer'
export const sre = 'site-reliability-engineer'
export const backend = 'backend-engineer'
const devops = 'devops-engineer'
const data = 'data-engineer'

/** A comparison of these roles in this order. */
export function compare(...roles: string[]): string {
  return `/compare/${roles.join('-vs-')}`
}

/** The comparison the site opens with; the build prepares it and every pair. */
export const three = compare(performance, sre, backend)
export const pair = compare(performance, backend)
/** The most roles a comparison holds; rendered on demand. */
export const five = compare(performance, sre, backend, devops, data)

/** One address for every kind of page. */
export const kinds = {
  home: '/',
  'two roles': pair,
  'three roles': three,
  'five roles': five,
  differences: `${three}/differences`,
  'one role': compare(performance),
  'no role': '/compare/wizard',
  roles: '/roles',
  'a role of the guide': `/roles/${performance}`,
  'a role with little said': `/roles/${data}`,
  salaries: '/salaries',
  'pay of three roles': `/salaries?role=${sre}&role=${backend}&role=${performance}&offer=150000&find=sre+california`,
  'hidden pay': '/salaries?source=filings&level=junior&place=US-WY&find=sre+california',
  'thin pay': `/salaries?role=${performance}&source=filings&place=US-CA`,
  'advertised pay': '/salaries?source=postings-aijobs',
  'pay of occupations': '/salaries?source=occupation',
  'states in their shapes': '/salaries?shape=states',
  'posted pay by state': '/salaries?map=evidence',
  'filed pay by state': '/salaries?source=filings&map=evidence',
  'a quote': '/quote?asOf=2027-01-15&offer=150000',
  'a wide quote': '/quote?place=US&basis=postings-aijobs&asOf=2027-01-15&post=150k-290k',
  'a guide’s band': '/quote?basis=guide&asOf=2027-01-15',
  'no quote': '/quote?place=cbsa-25540&basis=occupation&asOf=2027-01-15',
  'a quote of an earlier release': '/quote?basis=filings&asOf=2027-01-15&version=2026.11.23-3',
  'slips of a quote':
    '/quote?role=wizard&level=boss&place=Portland&basis=tea&asOf=2027-13-44&growth=99&offer=12o000&hire=1-2-3&post=200k-150k&round=7&version=1999&tea=1',
  'the longest quote':
    '/quote?role=machine-learning-engineer&level=unstated&place=North+Valley-Northern+Mountains+Region+of+California+nonmetropolitan+area&asOf=2027-01-15&growth=-2.5',
  data: '/data',
  search: '/search',
  'search results': '/search?q=engineer',
  'nothing found': '/search?q=wizard',
  'no such page': '/no-such-page',
} as const

export type Kind = keyof typeof kinds
