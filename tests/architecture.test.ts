/** The order of the layers and the habits of the house, judged from the source itself. */
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder, type Import, type Module, readModule } from './source'

/** The modules that run in the browser. Add one by its path; each costs the reader bytes. */
const islands: readonly string[] = [
  'app/error.tsx',
  'app/global-error.tsx',
  'components/compare/CompareView.tsx',
  'components/data/TryForm.tsx',
  'components/data/TryWeek.tsx',
  'components/quote/QuoteLive.tsx',
  'components/salaries/SalaryExplorer.tsx',
  'components/salaries/explorer.tsx',
  'components/shell/CopyClicks.tsx',
  'components/shell/KeyList.tsx',
  'components/shell/MainNav.tsx',
  'components/shell/Palette.tsx',
  'components/shell/PanelFromHash.tsx',
  'components/shell/SearchButton.tsx',
  'components/shell/ThemeToggle.tsx',
  'components/ui/PrintButton.tsx',
  'components/ui/Still.tsx',
]

/** Source files that may be longer than 200 lines. */
const longFiles: readonly string[] = ['data/schema.ts']

interface Layer {
  /** Where values and types may come from: a directory, or a module without its ending. */
  readonly from: readonly string[]
  /** Where types alone may come from. */
  readonly typesFrom: readonly string[]
  readonly packages: readonly string[] | 'any'
}

const layers: Readonly<Record<string, Layer>> = {
  data: { from: ['data'], typesFrom: [], packages: ['zod'] },
  lib: {
    from: ['lib'],
    typesFrom: ['data/schema'],
    packages: ['d3-geo', 'match-sorter', 'papaparse', 'topojson-client', 'topojson-specification'],
  },
  // Parses what a stranger asks of the server, which takes schemas.
  'lib/api': { from: ['lib', 'data/schema'], typesFrom: [], packages: ['zod'] },
  components: {
    from: ['components', 'lib'],
    typesFrom: ['data/schema'],
    packages: [
      '@base-ui/react',
      '@tanstack/react-table',
      '@tanstack/react-virtual',
      'match-sorter',
      'next',
      'react',
      'react-dom',
      'recharts',
    ],
  },
  app: {
    from: ['app', 'components', 'lib', 'data'],
    typesFrom: [],
    packages: 'any',
  },
  pipeline: {
    from: ['pipeline', 'lib', 'data/schema'],
    typesFrom: [],
    packages: 'any',
  },
  'proxy.ts': { from: ['lib'], typesFrom: [], packages: 'any' },
}

/** What one module may do beyond its layer. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'data/index.ts': ['node:fs', 'node:path'],
}

const isWithin = (path: string, places: readonly string[]) =>
  places.some((place) => path === place || path.startsWith(`${place}/`))

const modules = [...new Set(filesUnder(Object.keys(layers)))].filter((path) => /\.tsx?$/.test(path)).map(readModule)
// The last that fits is the most particular.
const layerOf = (path: string) => Object.keys(layers).findLast((layer) => isWithin(path, [layer])) ?? ''
const lib = modules.filter(({ path }) => isWithin(path, ['lib']))

function isAllowed(path: string, { to, isPackage, isType }: Import): boolean {
  const { from, typesFrom, packages } = layers[layerOf(path)] ?? {
    from: [],
    typesFrom: [],
    packages: [],
  }
  if (isPackage) return packages === 'any' || [...packages, ...(exceptions[path] ?? [])].includes(to)
  return isWithin(to, from) || (isType && isWithin(to, typesFrom))
}

describe('imports point from app to components to lib to data', () => {
  test.each(Object.keys(layers))('%s imports only what it may', (layer) => {
    const wrong = modules
      .filter(({ path }) => layerOf(path) === layer)
      .flatMap((module) =>
        module.imports
          .filter((each) => !isAllowed(module.path, each))
          .map(({ to, isType }) => `${module.path} may not import ${isType ? 'types of ' : ''}${to}`),
      )
    expect(wrong).toEqual([])
  })
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
})

/** Each way from a module to zod or the data that is taken as soon as the module loads. */
function heavyChains(module: Module, before: readonly string[]): string[] {
  if (before.includes(module.path)) return []
  const chain = [...before, module.path]
  return module.imports
    .filter(({ isType, isLazy }) => !isType && !isLazy)
    .flatMap(({ to, isPackage }) => {
      if (to === 'zod' || (!isPackage && isWithin(to, ['data']))) return [[...chain, to].join(' → ')]
      const next = modules.find(({ path }) => [`${to}.ts`, `${to}.tsx`].includes(path))
      return next ? heavyChains(next, chain) : []
    })
}

describe('lib is pure, explained and tested', () => {
  test('lib asks no clock, no chance, no network and no process', () => {
    expect(lib.flatMap(({ path, impure }) => impure.map((use) => `${path}: ${use}`))).toEqual([])
  })

  test('every export of lib has a docstring', () => {
    const bare = lib.flatMap(({ path, undocumented }) => undocumented.map((name) => `${path}: ${name}`))
    expect(bare).toEqual([])
  })

  test('every module of lib has its test', () => {
    const wanted = lib.map(({ path }) => `tests/${path.replace(/\.tsx?$/, '')}.test.ts`)
    expect(wanted.filter((path) => !existsSync(path) && !existsSync(`${path}x`))).toEqual([])
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

  test('no source file is longer than 200 lines', () => {
    const long = modules.filter(({ path, lines }) => lines > 200 && !longFiles.includes(path))
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
  })
})
