import { drawn, oneOf } from './chance.mjs'
import { quoteQuery, salaryPages } from './page-addresses.mjs'

/** Every file, with good and bad queries. */
export function fileAddresses(facts) {
  const { roles, tables } = facts
  const [a, b] = roles
  const quotes = (format, count) =>
    Array.from(
      { length: count },
      (_, index) => `/quote/quote.${format}?${quoteQuery(facts, `file ${format} ${index}`)}`,
    )
  const explorer = (file) => salaryPages(facts, 3).map((path) => path.replace('/salaries', `/salaries/${file}`))
  const figures = ['pay', 'week', 'pairs', 'traits', 'nearest'].flatMap((kind) =>
    ['csv', 'svg', 'png'].map((format) => {
      const count = kind === 'nearest' ? 1 : oneOf([1, 2, 3, 5], `${kind} ${format}`)
      return `/figures/${kind}/${drawn(roles, count, `figure ${kind} ${format}`).join('-vs-')}.${format}`
    }),
  )
  return [
    ...tables.flatMap((table) => [`/api/v1/data/${table}.csv`, `/api/v1/data/${table}.json`]),
    ...['losses', 'calibration', 'coverage', 'none'].map((table) => `/data/proof/${table}.csv`),
    ...figures,
    '/figures/pay/all.csv',
    '/figures/pairs/all.svg',
    '/figures/nearest/all.png',
    `/figures/tea/${a}.csv`,
    `/figures/pay/${a}-vs-${a}.csv`,
    `/figures/pay/${a}-vs-wizard.svg`,
    `/figures/pairs/${a}.svg`,
    '/search-index.json',
    '/salaries/facts.json',
    ...['filings', 'postings-aijobs', 'postings-isecjobs', 'tea'].map((source) => `/salaries/cells/${source}.json`),
    '/salaries/areas.json',
    '/salaries/wages.json',
    '/salaries/states.json',
    ...['counts.csv', 'map.csv', 'map.svg', 'map.png', 'distribution.svg', 'distribution.png'].flatMap(explorer),
    '/salaries/counts.csv?role=wizard',
    `/salaries/map.csv?role=${b}&map=tea`,
    '/salaries/distribution.svg?role=performance-engineer&place=US-WY',
    ...quotes('csv', 4),
    ...quotes('json', 4),
    ...quotes('svg', 3),
    ...quotes('png', 2),
    '/quote/quote.json?date=2027-13-44',
    '/quote/quote.csv?date=2027-01-15&place=Portland',
    '/quote/quote.csv?date=2027-01-15&place=Denver',
    '/quote/quote.svg?date=2027-01-15&place=cbsa-25540&basis=occupation',
    '/quote/quote.png?date=2027-01-15&tea=1',
  ]
}
