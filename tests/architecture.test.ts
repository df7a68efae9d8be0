/** The order of the layers and the habits of the house, judged from the source itself. */
import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allSources } from '@/lib/source/registry'
import { clientsInside } from './references'
import { filesUnder, type Import, type Module, parsed, readModule } from './source'

/** The modules that run in the browser. Add one by its path; each costs the reader bytes. */
const islands: readonly string[] = [
  'app/error.tsx',
  'app/global-error.tsx',
  'components/compare/CompareClicks.tsx',
  'components/data/TryForm.tsx',
  'components/decide/DecideLive.tsx',
  'components/data/TryWeek.tsx',
  'components/quote/QuoteLive.tsx',
  'components/quote/RecentQuotes.tsx',
  'components/role/TocMark.tsx',
  'components/roles/ChosenBar.tsx',
  'components/roles/RovingCells.tsx',
  'components/salaries/SalaryExplorer.tsx',
  'components/salaries/explorer.tsx',
  'components/shell/PageClicks.tsx',
  'components/shell/KeyList.tsx',
  'components/shell/MainNav.tsx',
  'components/shell/Palette.tsx',
  'components/shell/PanelFromHash.tsx',
  'components/shell/SearchButton.tsx',
  'components/shell/ThemeToggle.tsx',
  'components/ui/PlaceBox.tsx',
  'components/ui/Served.tsx',
  'components/ui/Still.tsx',
]

interface Layer {
  /** Where values and types may come from: a directory, or a module without its ending. */
  readonly from: readonly string[]
  /** Where types alone may come from. */
  readonly typesFrom?: readonly string[]
  readonly packages: readonly string[] | 'any'
}

const layers: Readonly<Record<string, Layer>> = {
  data: { from: ['data'], packages: ['zod'] },
  lib: {
    from: ['lib'],
    typesFrom: ['data/schema'],
    packages: ['d3-geo', 'fflate', 'match-sorter', 'papaparse', 'saxes', 'topojson-client', 'topojson-specification'],
  },
  // Parses what a stranger asks of the server, which takes schemas.
  'lib/api': { from: ['lib', 'data/schema'], packages: ['zod'] },
  components: {
    from: ['components', 'lib'],
    typesFrom: ['data/schema'],
    packages: ['@base-ui/react', '@tanstack/react-table', 'match-sorter', 'next', 'react', 'react-dom', 'recharts'],
  },
  app: { from: ['app', 'components', 'lib', 'data'], packages: 'any' },
  pipeline: { from: ['pipeline', 'lib', 'data/schema'], packages: 'any' },
  'proxy.ts': { from: ['lib'], packages: 'any' },
}

/**
 * The floors of lib, and the rooms that each room takes from: those of lower floors alone, so page rooms, which share a
 * floor, never see each other.
 */
const floors: readonly Readonly<Record<string, readonly string[]>>[] = [
  { value: [], drawing: [], site: [], titles: [], sheet: [] },
  { words: ['value'] },
  { working: ['words'], source: ['words'] },
  {
    evidence: ['drawing', 'site', 'source', 'value', 'words', 'working'],
    traits: ['drawing', 'site', 'source', 'value', 'words', 'working'],
    week: ['drawing', 'site', 'value', 'words', 'working'],
  },
  {
    pay: ['drawing', 'evidence', 'site', 'source', 'value', 'words', 'working'],
    place: ['evidence', 'site', 'value', 'words'],
  },
  // Not words: it answers in codes and numbers, and its readers' pages make the sentences.
  { engine: ['evidence', 'pay', 'place', 'source', 'value', 'working'] },
  {
    compare: ['drawing', 'evidence', 'pay', 'site', 'source', 'traits', 'value', 'week', 'words', 'working'],
    salaries: ['drawing', 'evidence', 'pay', 'place', 'site', 'source', 'value', 'words', 'working'],
    role: ['evidence', 'source', 'traits', 'value', 'words'],
    // Titles, since several jobs at once are read as they are titled.
    quote: ['drawing', 'engine', 'evidence', 'place', 'site', 'source', 'titles', 'value', 'words', 'working'],
  },
  { decide: ['site', 'words'] },
  { brief: ['decide', 'value', 'week', 'words'] },
  { search: ['place', 'quote', 'salaries', 'site', 'titles', 'value', 'words'] },
  {
    method: [
      'brief',
      'decide',
      'drawing',
      'engine',
      'evidence',
      'pay',
      'place',
      'source',
      'traits',
      'value',
      'week',
      'words',
    ],
    api: [
      'compare',
      'decide',
      'engine',
      'evidence',
      'pay',
      'place',
      'quote',
      'site',
      'source',
      'titles',
      'traits',
      'value',
      'week',
      'words',
      'working',
    ],
  },
]
const rooms = floors.flatMap((floor, index) => Object.entries(floor).map(([room, row]) => ({ room, row, index })))

/** What one module may do beyond its layer. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'data/index.ts': ['node:fs', 'node:path'],
  // What a claim says of its source is wanted wherever a claim is shown, which is on the server alone: see `serverOnly`.
  'lib/source/published.ts': ['data/sources.json'],
  // The names of the states, for the pipeline and the tiles of the map.
  'lib/place/states.ts': ['data/states.json'],
  // The sources’ words are wanted wherever one is named, on the server and in the browser, so they come with the code.
  'lib/source/registry.ts': ['data/pay-sources.json'],
  // One employer’s published practice, which every decision on a rotation is held against.
  'lib/decide/rota.ts': ['data/on-call.json'],
  // The heads of columns stand over tables on the server and in the browser.
  'lib/words/table-twin.ts': ['data/columns.json'],
  // The words that titles are read by, for the pipeline, the server and the search box alike.
  'lib/titles/spellings.ts': ['data/titles.json'],
  'lib/titles/vocabulary.ts': ['data/titles.json'],
  'lib/titles/words.ts': ['data/titles.json'],
}

/** Modules of lib that no island may bring along though they may read data: every source at length is much to send. */
const serverOnly: readonly string[] = ['lib/source/published']

const isWithin = (path: string, places: readonly string[]) =>
  places.some((place) => path === place || path.startsWith(`${place}/`))

const modules = [...new Set(filesUnder(Object.keys(layers)))].filter((path) => /\.tsx?$/.test(path)).map(readModule)
// The last that fits is the most particular.
const layerOf = (path: string) => Object.keys(layers).findLast((layer) => isWithin(path, [layer])) ?? ''
const lib = modules.filter(({ path }) => isWithin(path, ['lib']))

function isAllowed(path: string, { to, isPackage, isType }: Import): boolean {
  const { from, typesFrom = [], packages } = layers[layerOf(path)] ?? { from: [], packages: [] }
  const own = exceptions[path] ?? []
  if (isPackage) return packages === 'any' || [...packages, ...own].includes(to)
  return isWithin(to, from) || (isType && isWithin(to, typesFrom)) || own.includes(to)
}

test.each(Object.keys(layers))('%s imports only what it may, from app to components to lib to data', (layer) => {
  const wrong = modules
    .filter(({ path }) => layerOf(path) === layer)
    .flatMap((module) =>
      module.imports
        .filter((each) => !isAllowed(module.path, each))
        .map(({ to, isType }) => `${module.path} may not import ${isType ? 'types of ' : ''}${to}`),
    )
  expect(wrong).toEqual([])
})

const roomOf = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1]

describe('lib is a house of rooms', () => {
  test('every module stands in a room', () => {
    const known = rooms.map(({ room }) => room)
    expect(lib.map(({ path }) => path).filter((path) => !known.includes(roomOf(path) ?? ''))).toEqual([])
  })

  test.each(rooms)(
    '$room sees the rooms of its row and no other, all of them on lower floors',
    ({ room, row, index }) => {
      expect(row.filter((other) => !floors.slice(0, index).some((floor) => Object.hasOwn(floor, other)))).toEqual([])
      const seen = lib
        .filter(({ path }) => roomOf(path) === room)
        .flatMap(({ imports }) => imports.flatMap(({ to, isPackage }) => (isPackage ? [] : (roomOf(`${to}/`) ?? []))))
      expect([...new Set(seen)].filter((other) => other !== room).sort()).toEqual([...row])
    },
  )

  test('a name never repeats its room', () => {
    const repeats = lib.filter(({ path }) => {
      const steps = path.replace(/\.ts$/, '').split('/').slice(1)
      const words = (steps.at(-1) ?? '').split('-')
      return steps.slice(0, -1).some((step) => words.includes(step) || words.includes(step.replace(/s$/, '')))
    })
    expect(repeats.map(({ path }) => path)).toEqual([])
  })

  test('no room, nor a room inside one, holds more than twenty files', () => {
    const places = lib.map(({ path }) => dirname(path))
    const full = new Set(places.filter((place) => places.filter((other) => other === place).length > 20))
    expect([...full]).toEqual([])
  })

  test('the tests stand in the same rooms', () => {
    expect(
      filesUnder(['tests/lib']).filter((path) => /\.test\.tsx?$/.test(path) && !roomOf(path.slice('tests/'.length))),
    ).toEqual([])
  })
})

test('no module compares with a source’s id, or keeps a table by the ids: what differs is of its row', () => {
  const ids = new Set(allSources.map(({ id }) => id))
  const wrong = modules
    .filter(({ path }) => isWithin(path, ['lib', 'components', 'app']) && !isWithin(path, ['lib/source']))
    .flatMap(({ path, texts, keys }) => [
      ...[...texts].filter((text) => ids.has(text)).map((text) => `${path}: “${text}”`),
      ...keys
        .filter((row) => row.filter((key) => ids.has(key)).length > 1)
        .map((row) => `${path}: { ${row.join(', ')} }`),
    ])
  expect(wrong).toEqual([])
})

test('the name of the country that the pay is of stands in one module', () => {
  const within = modules.filter(({ path }) => isWithin(path, ['lib', 'components', 'app']))
  expect(within.filter(({ texts }) => texts.has('United States')).map(({ path }) => path)).toEqual([
    'lib/value/country.ts',
  ])
})

describe('what reaches the browser is chosen', () => {
  test('the modules with “use client” are those listed as islands', () => {
    expect(
      modules
        .filter(({ isClient }) => isClient)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...islands].sort())
  })

  test('no island brings zod or the data along, itself or through another module', () => {
    expect(modules.filter(({ isClient }) => isClient).flatMap((module) => heavyChains(module, []))).toEqual([])
  })

  // Its HTML is kept as it came, so nothing in it is ever brought alive.
  test('what is served once holds no island, nor a link that the router must bring alive', () => {
    const shown = modules.map(({ path }) => path).filter((path) => isWithin(path, ['app', 'components']))
    expect(clientsInside('ServedOnce', shown, ['next/link'])).toEqual([])
  })

  test('an island that is served once would be found, however far inside', () => {
    const written: Readonly<Record<string, string>> = {
      'components/Page.tsx':
        "import { ServedOnce } from './ServedOnce'\nimport { Part, type Shape } from './Part'\nimport { Live } from './Live'\n" +
        'export const Page = () => <><ServedOnce><Local /></ServedOnce><Live /></>\n' +
        'function Local() { const shape: Shape = 1; return <Part shape={shape} /> }',
      'components/Part.tsx':
        "import Link from 'next/link'\nimport { Live } from './Live'\nimport type { Other } from './Other'\n" +
        'export const Part = (of: Other) => rows.map((row) => row)\nconst rows = [<Live />]\nexport const Away = () => <Link />',
      'components/Live.tsx': "'use client'\nexport const Live = () => null",
      'components/Other.tsx': "'use client'\nexport type Other = 1",
    }
    const found = (element: string) =>
      clientsInside(element, Object.keys(written), ['next/link'], (path) => parsed(path, written[path]))
    expect(found('ServedOnce')).toEqual(['components/Page.tsx → components/Part.tsx → components/Live.tsx'])
    expect(found('Elsewhere')).toEqual([])
  })
})

/** Each way from a module to zod or the data that is taken as soon as the module loads. */
function heavyChains(module: Module, before: readonly string[]): string[] {
  if (before.includes(module.path)) return []
  const chain = [...before, module.path]
  return module.imports
    .filter(({ isType, isLazy }) => !isType && !isLazy)
    .flatMap(({ to, isPackage }) => {
      const isData = !isPackage && isWithin(to, ['data']) && !(exceptions[module.path] ?? []).includes(to)
      if (to === 'zod' || isData || serverOnly.includes(to)) return [[...chain, to].join(' → ')]
      const next = modules.find(({ path }) => [`${to}.ts`, `${to}.tsx`].includes(path))
      return next ? heavyChains(next, chain) : []
    })
}

test('only DataFigure writes a figure, since it asks for words, a table and a source', () => {
  expect(modules.filter(({ elements }) => elements.has('figure')).map(({ path }) => path)).toEqual([
    'components/figure/DataFigure.tsx',
  ])
})

describe('lib is pure and explained', () => {
  test('lib asks no clock, no chance, no network and no process', () => {
    expect(lib.flatMap(({ path, impure }) => impure.map((use) => `${path}: ${use}`))).toEqual([])
  })

  test('every export of lib has a docstring', () => {
    const bare = lib.flatMap(({ path, undocumented }) => undocumented.map((name) => `${path}: ${name}`))
    expect(bare).toEqual([])
  })
})

describe('files are named and sized for readers', () => {
  const sources = filesUnder([...Object.keys(layers), 'scripts', 'tests']).filter((path) =>
    /\.(tsx?|mjs|css)$/.test(path),
  )

  test('no file or folder is a drawer of many things', () => {
    expect(sources.filter((path) => /(^|\/)(utils?|helpers?|constants?|types?|common)(\.|\/)/i.test(path))).toEqual([])
  })

  test('no module only passes on the exports of others', () => {
    const isBarrel = ({ path, reexports }: Module) =>
      layerOf(path) !== 'app' && (reexports || (/^index\.tsx?$/.test(basename(path)) && path !== 'data/index.ts'))
    expect(modules.filter(isBarrel).map(({ path }) => path)).toEqual([])
  })

  test('no source file is longer than 200 lines, and none of components or app than 150', () => {
    const long = modules.filter(({ path, lines }) => lines > (isWithin(path, ['components', 'app']) ? 150 : 200))
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
  })

  test('no function of components or app is longer than 60 lines', () => {
    const shown = modules.filter(({ path }) => isWithin(path, ['components', 'app']))
    const long = shown.flatMap(({ path, functions }) =>
      functions.filter(({ lines }) => lines > 60).map(({ name, lines }) => `${path}: ${name}, ${lines} lines`),
    )
    expect(long).toEqual([])
  })
})
