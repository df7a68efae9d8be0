import { drawn, oneOf } from './chance.mjs'

/** Comparisons, roles' pages, searches and what is no page: all that is listed one by one. */
export function pageAddresses({ roles, states, areas }) {
  const pairs = roles.flatMap((a, index) => roles.slice(index + 1).map((b) => [a, b]))
  const some = (size, count, seed) =>
    Array.from({ length: count }, (_, index) => drawn(roles, size, `${seed} ${index}`).join('-vs-'))
  const [a, b, c] = roles
  return [
    ...roles.map((role) => `/roles/${role}`),
    ...drawn(
      pairs.map((pair) => pair.join('-vs-')),
      24,
      'pairs',
    ).map((set) => `/compare/${set}`),
    ...some(2, 5, 'differences of two').map((set) => `/compare/${set}/differences`),
    ...drawn(roles, 5, 'alone').map((role) => `/compare/${role}`),
    ...some(3, 5, 'three').map((set) => `/compare/${set}`),
    ...some(4, 4, 'four').map((set) => `/compare/${set}`),
    ...some(5, 5, 'five').map((set) => `/compare/${set}`),
    ...some(5, 2, 'differences of five').map((set) => `/compare/${set}/differences`),
    ...some(3, 3, 'only').map((set) => `/compare/${set}?only=${set.split('-vs-')[1]}`),
    '/compare',
    `/compare/${b}-vs-${a}`,
    `/compare/${a}-vs-wizard-vs-${b}`,
    `/compare/${a}-vs-${a}-vs-${b}`,
    `/compare/${roles.slice(0, 7).join('-vs-')}`,
    `/compare/${a}-vs-${b}/similarities`,
    `/compare/${a}-vs-${b}?only=wizard`,
    `/compare/${a}-vs-${b}?only=${a}&only=${b}`,
    `/compare/${a.toUpperCase()}-vs-${b}`,
    `/compare?roles=${a},${b}&roles=${c}`,
    '/compare?roles=',
    `/live/compare/${a}-vs-${b}`,
    '/compare/a-vs-b-vs-c-vs-d-vs-e-vs-f/x/y',
    '/roles/wizard',
    ...[
      'devops',
      'SRE',
      'Sr. SRE II',
      'colorado',
      'percentile',
      'data engineer vs backend',
      'x'.repeat(300),
      '<b>&"',
    ].map((text) => `/search?${new URLSearchParams({ q: text })}`),
    '/search?q=a&q=b&from=elsewhere',
    '/data?x=1',
    '/%ff',
    '/robots.txt',
    '/sitemap.xml',
    '/favicon.ico',
    '/manifest.webmanifest',
    '/data/proof',
    '/salaries/none',
    ...badSalaries(roles, states, areas),
    ...badQuotes(roles),
  ]
}

function badSalaries([a, b, c, d], [state], [area]) {
  return [
    '/salaries?role=wizard',
    `/salaries?role=${a}&role=${a}`,
    `/salaries?role=${a},${b}&role=${c}&role=${d}`,
    '/salaries?source=tea&level=boss&place=Mars&year=1999&map=tea&shape=round&sort=-tea',
    '/salaries?offer=12o000&offer=-5&find=',
    '/salaries?offer=150k&offer=160k&year=2024&year=2025',
    `/salaries?find=${'x'.repeat(90)}&tea=1&utm_source=mail`,
    `/salaries?source=occupation&level=senior&place=${state}&year=1999`,
    `/salaries?source=postings-isecjobs&place=${area}`,
    `/salaries?role=+${a.toUpperCase()}+&level=+senior+&place=+${state}`,
    '/salaries?sort=p50&find=junior+texas',
  ]
}

function badQuotes([a, b]) {
  const day = 'date=2027-01-15'
  return [
    `/quote?${day}&role=wizard&level=boss`,
    `/quote?${day}&role=${a}&role=${b}&date=2027-02-01`,
    `/quote?${day}&place=Portland`,
    `/quote?${day}&place=Nowhere+at+all`,
    `/quote?${day}&place=Denver&basis=tea`,
    '/quote?date=2027-03&growth=%2B3+%25',
    `/quote?${day}&growth=%E2%88%922.5&offer=150k`,
    `/quote?${day}&growth=99&round=7&version=1999`,
    `/quote?${day}&hireLow=120k&hireHigh=150k&postLow=200k&postHigh=150k`,
    `/quote?${day}&hire=120k+to+150k&post=100000-`,
    `/quote?${day}&offer=12o000&utm_source=mail&tea=1`,
    '/quote?date=2031-12-31&basis=occupation',
    '/quote?date=2020-01-01&basis=guide',
  ]
}

/** Pages of the explorer by lot. */
export function salaryPages({ roles, states, areas, sources, levels }, count) {
  return Array.from({ length: count }, (_, index) => {
    const lot = (list, name) => oneOf(list, `salaries ${index} ${name}`)
    const query = drawn(roles, lot([0, 1, 1, 2, 3], 'roles'), `salaries ${index}`).map((role) => `role=${role}`)
    const maybe = (name, list) => query.push(...[lot(list, name)].filter(Boolean).map((value) => `${name}=${value}`))
    maybe('source', [null, ...sources])
    maybe('level', [null, null, null, ...levels])
    maybe('place', [null, null, lot(states, 'state'), lot(states, 'state'), lot(areas, 'area')])
    maybe('year', [null, null, '2024', '2025'])
    maybe('offer', [null, '95000', '150000', '310000'])
    maybe('map', [null, 'living', 'evidence'])
    maybe('shape', [null, null, 'states'])
    maybe('sort', [null, null, 'role', '-p50', 'place', '-employers', 'level'])
    maybe('find', [null, null, null, 'senior', 'california'])
    return `/salaries${query.length > 0 ? `?${query.join('&')}` : ''}`
  })
}

/** Pages of quotes by lot, all of them on a day that is given. */
export function quotePages(facts, count) {
  return Array.from({ length: count }, (_, index) => `/quote?${quoteQuery(facts, `quote ${index}`)}`)
}

/** The query of a quote by lot. */
export function quoteQuery({ roles, states, areas, sources, levels, releases }, seed) {
  const lot = (list, name) => oneOf(list, `${seed} ${name}`)
  const place = lot(['US', lot(states, 'state'), lot(states, 'state'), lot(areas, 'area')], 'place')
  const query = [`role=${lot(roles, 'role')}`, `level=${lot(levels, 'level')}`, `place=${place}`]
  query.push(`basis=${lot(['guide', 'filings', ...sources], 'basis')}`)
  query.push(`date=${lot(['2027-01-15', '2027-01-15', '2026-06-01', '2029-09-30'], 'date')}`)
  const maybe = (name, list) => query.push(...[lot(list, name)].filter(Boolean).map((value) => `${name}=${value}`))
  maybe('version', [null, null, null, null, ...releases])
  maybe('growth', [null, null, '4.25', '-1'])
  maybe('offer', [null, '120000', '185000', '300000'])
  maybe('hire', [null, null, 'p25-p50', 'p10-p90', '140000-190000'])
  maybe('post', [null, null, '130000-210000'])
  maybe('round', [null, null, '5000', '10000'])
  return query.join('&')
}
