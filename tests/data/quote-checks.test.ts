/** Every rule of what quotes are made from and of their proof, each broken once in a copy of the real files. */
import { describe, expect, test } from 'vitest'
import { dataset, loadMarket, market } from '@/data'
import { checkQuoteProof, checkQuotes } from '@/data/quote-checks'
import type { EffectTuple, QuoteFile, QuoteModel } from '@/data/schema/quote'
import type { QuoteProof } from '@/data/schema/quote-proof'
import { withDataCopy } from './data-copy'

const { quotes, cells } = market()
const model = quotes.models.find(({ source }) => source === 'filings') as QuoteModel
const others = quotes.models.filter((each) => each !== model)
const role = 'site-reliability-engineer'
const found = (change: Partial<QuoteFile>) => checkQuotes({ ...quotes, ...change }, cells, dataset)
const ofFilings = (change: Partial<QuoteModel>) => found({ models: [{ ...model, ...change }, ...others] })

/** The filings’ model with the tuple of one group made anew. */
function withEffect(
  group: keyof QuoteModel['effects'],
  key: string,
  make: (tuple: EffectTuple | undefined) => EffectTuple,
) {
  const effects = { ...model.effects, [group]: { ...model.effects[group], [key]: make(model.effects[group][key]) } }
  return ofFilings({ effects })
}
const times = (median: number, ...gaps: [number, number, number, number]): EffectTuple => [0, null, median, ...gaps]
const scaled =
  (factor: number) =>
  (tuple: EffectTuple = times(1, 1, 1, 1, 1)): EffectTuple => {
    const [n, employers, median, ...gaps] = tuple
    return [n, employers, median * factor, ...gaps]
  }
const without = (group: keyof QuoteModel['effects'], key: string) => {
  const { [key]: _, ...rest } = model.effects[group]
  return ofFilings({ effects: { ...model.effects, [group]: rest } })
}

test('the real quotes hold', () => {
  expect(found({})).toEqual([])
})

const cell = `${role} senior US-CA`
const [firstBand] = quotes.guide as [QuoteFile['guide'][number]]
const [crowded = ''] = Object.keys(model.concentrated ?? {})
const { [crowded]: _share, ...otherShares } = model.concentrated ?? {}
const oneOfTwo = quotes.guide.find((band) => band.role === 'performance-engineer')

test.each<[string, ReturnType<typeof found>, string, RegExp]>([
  ['a model twice', found({ models: [...quotes.models, model] }), 'models', /“filings” is given twice/],
  ['a model missing', found({ models: others }), 'models', /there is none of filings/],
  [
    'a guide band of another height',
    found({ guide: [{ ...firstBand, highUsd: firstBand.highUsd + 1 }, ...quotes.guide.slice(1)] }),
    `guide ${firstBand.role}`,
    /other bands than the role’s own file/,
  ],
  [
    'a guide band missing',
    found({ guide: quotes.guide.filter((band) => band !== oneOfTwo) }),
    'guide performance-engineer',
    /other bands/,
  ],
  ['a band of no role', found({ guide: [{ ...firstBand, role: 'wizard' }] }), 'guide wizard', /is not a role/],
  ['no role', withEffect('role', 'wizard', scaled(1)), 'filings.role.wizard', /is not a role/],
  ['no level', withEffect('level', 'chief', scaled(1)), 'filings.level.chief', /is not a level/],
  [
    'a cell of a level that it has not',
    withEffect('cell', `${role} chief US-CA`, scaled(1)),
    `filings.cell.${role} chief US-CA`,
    /is not made of a role, a level, a where/,
  ],
  [
    'a key of too many parts',
    withEffect('roleWhere', `${role} US-CA US-CA`, scaled(1)),
    `filings.roleWhere.${role} US-CA US-CA`,
    /is not made of a role, a where/,
  ],
  [
    'an inversion of no place',
    ofFilings({ inversions: [{ role, where: 'US-ZZ', lower: 'mid', higher: 'senior' }] }),
    'filings.inversions',
    /US-ZZ is not of the model/,
  ],
  ['another base', ofFilings({ base: { ...model.base, n: 1 } }), 'filings.base', /n is 1, the cells have \d+/],
  ['a cell missing', without('cell', cell), `filings.cell.${cell}`, /is missing, though there are cells/],
  [
    'another n',
    withEffect('cell', cell, (tuple) => tuple?.with(0, 9999) as EffectTuple),
    `filings.cell.${cell}`,
    /n is 9999, the cells have \d+/,
  ],
  [
    'another n of the country',
    withEffect('cell', `${role} senior US`, (tuple) => tuple?.with(0, 9999) as EffectTuple),
    `filings.cell.${role} senior US`,
    /n is 9999, the cells have \d+/,
  ],
  [
    'other employers',
    withEffect('cell', cell, (tuple) => tuple?.with(1, 9999) as EffectTuple),
    `filings.cell.${cell}`,
    /employers are 9999, the cells have \d+/,
  ],
  [
    'an employer’s share missing',
    ofFilings({ concentrated: otherShares }),
    `filings.concentrated.${crowded}`,
    /has no share, in the cells 0\.\d+/,
  ],
  [
    'another share of an employer',
    ofFilings({ concentrated: { ...model.concentrated, [crowded]: 0.99 } }),
    `filings.concentrated.${crowded}`,
    /has 0\.99, in the cells 0\.\d+/,
  ],
  [
    'an employer’s share where none is large',
    ofFilings({ concentrated: { ...model.concentrated, [cell]: 0.3 } }),
    `filings.concentrated.${cell}`,
    /has 0\.3, in the cells none to name/,
  ],
  [
    'percentiles without end',
    withEffect('level', 'unstated', () => times(1, 1, 1, 1, 1e6)),
    `filings ${role} unstated US-CA`,
    /its percentiles do not rise/,
  ],
  [
    'a level below a lower one',
    withEffect('cell', cell, scaled(0.5)),
    `filings ${cell}`,
    /stands below mid, which inversions do not say/,
  ],
])('%s is found', (_, findings, path, reason) => {
  expect(findings.filter((each) => each.path === path).map((each) => each.reason)).toEqual([
    expect.stringMatching(reason),
  ])
  expect(findings.every(({ file }) => file === 'market/quotes.json')).toBe(true)
})

describe('a level below a lower one', () => {
  const [n, employers, , ...gaps] = model.effects.cell[cell] as EffectTuple
  const effects = {
    ...model.effects,
    cell: { ...model.effects.cell, [cell]: [n, employers, 0.1, ...gaps] as EffectTuple },
  }
  const said = { role, where: 'US-CA', lower: 'mid', higher: 'senior' } as const

  test('may be so where the file says that the data insist', () => {
    const paths = (inversions: QuoteModel['inversions']) => ofFilings({ effects, inversions }).map(({ path }) => path)
    expect(paths(model.inversions)).toContain(`filings ${cell}`)
    expect(paths([...model.inversions, said])).not.toContain(`filings ${cell}`)
  })
})

test('a role with bands that came after the release is no fault of the quotes', () => {
  const guide = quotes.guide.filter((band) => band.role !== firstBand.role)
  expect(found({ guide })).toEqual([])
})

test('they are checked when the market is loaded', () => {
  const at = quotes.models.findIndex(({ source }) => source === 'filings')
  const edits = { 'market/quotes.json': { [`models.${at}.base.n`]: 1 } }
  expect(() => withDataCopy(edits, (directory) => loadMarket(directory))).toThrow(
    'data/market/quotes.json at filings.base: n is 1',
  )
})

describe('the proof', () => {
  const proof = dataset.quoteProof
  const wrong = (change: Partial<QuoteProof>) => checkQuoteProof({ ...proof, ...change }, dataset.roles)
  const [first, ...others] = proof.roles as [QuoteProof['roles'][number], ...QuoteProof['roles']]
  const source = quotes.models[0]?.source

  test.each<[string, Partial<QuoteProof>, string, RegExp]>([
    ['no role', { roles: [{ ...first, role: 'wizard' }, ...others] }, 'roles wizard', /is not a role/],
    ['a role missing', { roles: others }, `roles ${source}`, /have \d+ of \d+ observations/],
    [
      'a score missing',
      { scores: proof.scores.slice(1) },
      `scores ${source} folds`,
      /must have model by distinct once/,
    ],
    [
      'a score twice',
      { scores: [...proof.scores, ...proof.scores.slice(0, 1)] },
      `scores ${source} folds`,
      /must have model by distinct once/,
    ],
    ['no folds of a source', { trials: proof.trials.slice(1) }, `trials ${source}`, /must have folds of all/],
    [
      'figures of no source',
      {
        ends: [
          { source: 'wizards', of: 'range', n: 1, low: { usual: 0, fourInFive: 0 }, high: { usual: 0, fourInFive: 0 } },
        ],
      },
      'sources wizards',
      /is missing/,
    ],
  ])('with %s is refused', (_, change, path, reason) => {
    expect(wrong(change)).toEqual([{ file: 'quote-proof.json', path, reason: expect.stringMatching(reason) }])
  })

  test('as kept is of every source, and true', () => {
    expect(wrong({})).toEqual([])
    expect(proof.sources.map(({ source }) => source)).toEqual(quotes.models.map(({ source }) => source))
  })
})

describe('typical errors', () => {
  const sizes = ['0', '1-4', '5-9', '10-29', '30+'] as const
  type Errors = NonNullable<QuoteFile['errors']>
  const own = sizes.map((n): Errors[number] => ({
    source: 'filings',
    place: 'state',
    n,
    usual: 0.05,
    fourInFive: 0.1,
    cells: 9,
    from: n,
    bound: 'own',
  }))
  const changed = (at: number, change: Partial<Errors[number]>) =>
    found({ errors: own.map((each, index) => (index === at ? { ...each, ...change } : each)) })

  test('of every class of one kind hold, with bounds from fewer and of few cells', () => {
    expect(found({ errors: own })).toEqual([])
    expect(changed(4, { from: '5-9', bound: 'fewer' })).toEqual([])
    expect(changed(0, { cells: 7, bound: 'thin' })).toEqual([])
  })

  test.each<[string, ReturnType<typeof found>, string, RegExp]>([
    ['a class missing', found({ errors: own.slice(1) }), 'errors filings state', /has none of 0 observations/],
    ['a class twice', found({ errors: [...own, ...own.slice(0, 1)] }), 'errors', /given twice/],
    ['four in five within less', changed(0, { fourInFive: 0.04 }), 'errors filings state 0', /within less/],
    ['a bound from more', changed(1, { from: '5-9', bound: 'fewer' }), 'errors filings state 1-4', /not fewer/],
    ['its own from fewer', changed(1, { from: '0' }), 'errors filings state 1-4', /not own/],
    ['few cells not said', changed(0, { cells: 7 }), 'errors filings state 0', /is called own, with 7 cells/],
    ['no model', changed(0, { source: 'survey' }), 'errors survey state 0', /is of no model/],
  ])('with %s are refused', (_, findings, path, reason) => {
    expect(findings).toContainEqual({ file: 'market/quotes.json', path, reason: expect.stringMatching(reason) })
  })
})

test('the release says how far quotes of every model miss, and its proof is of itself', () => {
  for (const { source } of quotes.models) {
    const tried = quotes.errors?.filter((each) => each.source === source) ?? []
    const placed = quotes.elasticities.some((each) => each.source === source)
    expect(tried.map(({ place }) => place)).toEqual(expect.arrayContaining(placed ? ['country', 'state'] : ['country']))
  }
  expect(dataset.quoteProof.dataVersion).toBe(dataset.manifest.dataVersion)
})
