import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodedPath, fileTest, type Route, routeOf } from '@/lib/site/routing'
import { filesUnder } from '../../source'

/** The routes of app/ that are no pages, as the build lists them. */
const routes = Object.freeze(
  filesUnder(['app'])
    .filter((path) => path.endsWith('/route.ts'))
    .map((path) => path.slice('app'.length, -'/route.ts'.length)),
)
const isFile = fileTest(routes)

const route = (address: string, isPrepared = false) => {
  const [path = '', query = ''] = address.split('?')
  return written(routeOf(path, new URLSearchParams(query), { isPrepared, isFile: isFile(path) }))
}

function written(found: Route): string {
  if (found.kind === 'live') return `live ${found.path}`
  if (found.kind !== 'moved') return found.kind
  return `moved ${found.path}${found.query.size > 0 ? `?${found.query}` : ''}`
}

describe('comparisons', () => {
  test.each([
    ['/compare', false, 'asked'],
    ['/compare/a-vs-b', true, 'asked'],
    ['/compare/a-vs-b?x=1', true, 'asked'],
    ['/compare/a-vs-b?only=a', true, 'live /live/compare/a-vs-b'],
    ['/compare/b-vs-a', false, 'live /live/compare/b-vs-a'],
    ['/compare/b-vs-a/differences', false, 'live /live/compare/b-vs-a/differences'],
    ['/compare/b-vs-x.json', false, 'live /live/compare/b-vs-x.json'],
    ['/compared', false, 'asked'],
    ['/', false, 'asked'],
  ])('%s, prepared: %s → %s', (address, isPrepared, expected) => {
    expect(route(address, isPrepared)).toBe(expected)
  })
})

describe('a comparison has one address, in lower case', () => {
  test.each([
    ['/compare/Backend-Engineer-VS-a', 'moved /compare/backend-engineer-vs-a'],
    ['/compare/A-vs-b/Differences?only=a&x=1', 'moved /compare/a-vs-b/differences?only=a&x=1'],
    ['/compare/%C3%89-vs-%41', 'moved /compare/%C3%A9-vs-a'],
    ['/compare/a%2FB', 'moved /compare/a%2Fb'],
    // An encoding may be written either way, and is no capital.
    ['/compare/%C3%A9-vs-%c3%a9', 'live /live/compare/%C3%A9-vs-%c3%a9'],
    ['/roles/Backend-Engineer', 'asked'],
  ])('%s → %s', (address, expected) => {
    expect(route(address)).toBe(expected)
  })
})

describe('what is not a page', () => {
  test.each([
    ['/api', 'api'],
    ['/api/v1/roles', 'api'],
    ['/api/%zz', 'api'],
    ['/apis', 'asked'],
    ['/search-index.json', 'file'],
    ['/salaries/counts.csv?level=senior', 'file'],
    ['/quote/quote.svg?level=senior', 'file'],
    ['/data/proof/coverage.csv', 'file'],
    ['/figures/pay/a-vs-b.csv', 'file'],
    ['/figures/nope/nope', 'file'],
    ['/figures/pay/a%2Fb.csv', 'file'],
    ['/%ff', 'unreadable'],
    ['/live/%ff', 'unreadable'],
    ['/compare/%ff', 'unreadable'],
    ['/compare/%ff.csv', 'unreadable'],
    ['/roles/%ff.json', 'unreadable'],
    ['/figures/pay/%ff.csv', 'unreadable'],
    ['/figures/%ff/x.csv', 'unreadable'],
  ])('%s → %s', (address, expected) => {
    expect(route(address)).toBe(expected)
  })

  test.each(routes)('%s is what its route makes it: of the API, or a file', (path) => {
    expect(route(path.replace('[[...path]]', 'nope').replace(/\[\w+\]/g, 'x'))).toBe(
      path.startsWith('/api') ? 'api' : 'file',
    )
  })

  test.each([
    '/nope.txt',
    '/favicon.ico',
    '/roles/x.json',
    '/states.json',
    '/salaries/distribution.csv',
    '/salaries/map.gif',
    '/salaries/map.png/x',
    '/figures/x.csv',
    '/figures/a/b/c.csv',
    '/figures//a.csv',
    '/figures/pay/',
    '/quote/quote.gif',
    '/quote/quote.csv/',
    // Next answers neither.
    '/quote/quote%2Ecsv',
    '/%66igures/pay/all.csv',
    '/data/proof',
    '/icon.svg',
    '/a/search-index.json',
  ])('%s is a page, if a missing one', (address) => {
    expect(route(address)).toBe('asked')
  })
})

describe('chosen roles become an address', () => {
  test.each([
    ['/compare?roles=a,b', 'moved /compare/a-vs-b'],
    ['/compare?roles=a,b,c', 'moved /compare/a-vs-b-vs-c'],
    ['/compare?roles=b&roles=a', 'moved /compare/b-vs-a'],
    ['/compare?roles=+B+,%20a', 'moved /compare/b-vs-a'],
    ['/compare?roles=a,wizard', 'moved /compare/a-vs-wizard'],
    ['/compare?roles=a/b,%C3%A9', 'moved /compare/a%2Fb-vs-%C3%A9'],
    ['/compare?roles=a&only=a&x=1', 'moved /compare/a?only=a&x=1'],
    ['/compare?roles=', 'moved /compare'],
    ['/compare?roles=,..,.&x=1', 'moved /compare?x=1'],
  ])('%s → %s', (address, expected) => {
    expect(route(address)).toBe(expected)
  })
})

describe('a quote’s day was once called date', () => {
  test.each([
    ['/quote?date=2027-01-15&offer=150k', 'moved /quote?asOf=2027-01-15&offer=150k'],
    ['/quote?place=US&date=2027-01&hire=', 'moved /quote?place=US&asOf=2027-01&hire='],
    ['/quote/quote.csv?date=2027-01-15', 'moved /quote/quote.csv?asOf=2027-01-15'],
    ['/quote?date=a&date=b', 'moved /quote?asOf=a&asOf=b'],
    ['/quote?asOf=&date=2027-01-15', 'moved /quote?asOf=2027-01-15'],
    // The page says that it does not take the other.
    ['/quote?asOf=2027-01-15&date=2026-01-15', 'asked'],
    ['/quote/quote.png?asOf=2027-01-15&date=2026-01-15', 'file'],
    ['/salaries?date=2027-01-15', 'asked'],
    ['/api/v1/quote?date=2027-01-15', 'api'],
  ])('%s → %s', (address, expected) => {
    expect(route(address)).toBe(expected)
  })
})

describe('the twin’s own address is never shown', () => {
  test.each([
    ['/live', 'moved /'],
    ['/live/compare/a?only=a', 'moved /compare/a?only=a'],
    ['/live/live/compare/a', 'moved /compare/a'],
    ['/live//example.org', 'moved /example.org'],
    ['/live/\\example.org', 'moved /example.org'],
    ['/lively', 'asked'],
  ])('%s → %s', (address, expected) => {
    expect(route(address)).toBe(expected)
  })
})

test('moves stay on this site, and two at most follow each other', () => {
  const step = fc.constantFrom(
    'live',
    'compare',
    'quote',
    '',
    '..',
    '.',
    '\\',
    'a',
    'B',
    'é',
    'İ',
    '%2e',
    '%C3%89',
    '%ff',
  )
  const path = fc.array(step, { maxLength: 5 }).map((steps) => `/${steps.join('/')}`)
  const query = fc.array(fc.tuple(fc.constantFrom('roles', 'only', 'date', 'asOf', 'x'), fc.string()), { maxLength: 4 })
  fc.assert(
    fc.property(path, query, fc.boolean(), (asked, pairs, isPrepared) => {
      const built = { isPrepared, isFile: false }
      const found = routeOf(asked, new URLSearchParams(pairs), built)
      if (found.kind !== 'moved') return
      const goal = new URL(`http://here${found.path}?${found.query}`)
      expect(goal.host).toBe('here')
      expect(found.path).not.toMatch(/^[/\\]{2}/)
      const next = routeOf(found.path, found.query, built)
      if (next.kind === 'moved') expect(routeOf(next.path, next.query, built).kind).not.toBe('moved')
    }),
  )
})

test('decodedPath reads what encodeURI writes, and says null to a broken encoding', () => {
  expect(decodedPath('/%C3%A9/a%2Fb')).toBe('/é/a/b')
  expect(decodedPath('/%ff')).toBeNull()
})
