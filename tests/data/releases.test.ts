/** What the quotes of earlier releases are read from. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DataError, dataset, loadRelease, market, quoteVersions, readRelease } from '@/data'
import { writeText } from './data-copy'

const { dataVersion } = dataset.manifest

describe('a release', () => {
  test('that is the present one is the market itself', () => {
    const { quotes, occupations, places } = market()
    expect(readRelease(dataVersion)).toEqual({ dataVersion, quotes, occupations, places })
    expect(quoteVersions().at(-1)).toBe(dataVersion)
  })

  test('that was kept is read by its name', () => {
    for (const version of quoteVersions()) expect(readRelease(version)?.dataVersion).toBe(version)
  })

  test.each(['1999.01.01', 'latest', '', '..', '../..', '../releases', `${dataVersion}/`, `./${dataVersion}`])(
    '“%s” is none',
    (version) => {
      expect(readRelease(version)).toBeNull()
    },
  )
})

describe('the files of a release', () => {
  const version = '2026.01.02'
  const kept = `market/releases/${version}`
  const files = ['quotes.json', 'occupations.json', 'places.json']

  /** With the present files kept as if they were of an earlier release. */
  function withRelease<T>(use: (directory: string) => T): T {
    const directory = mkdtempSync(join(tmpdir(), 'data-'))
    try {
      mkdirSync(join(directory, kept), { recursive: true })
      for (const name of files) cpSync(join('data/market', name), join(directory, kept, name))
      return use(directory)
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  }

  test('are read as they were kept, and frozen', () => {
    const release = withRelease((directory) => loadRelease(directory, version))
    const { quotes, occupations, places } = market()
    expect(release).toEqual({ dataVersion: version, quotes, occupations, places })
    expect(Object.isFrozen(release.quotes.models[0]?.effects.role)).toBe(true)
  })

  test.each(files)('stop the read where %s is malformed or missing, by its name', (name) => {
    const read = (directory: string) => loadRelease(directory, version)
    const broken = (directory: string) => {
      writeText(directory, `${kept}/${name}`, '{}')
      return read(directory)
    }
    expect(() => withRelease(broken)).toThrow(DataError)
    expect(() => withRelease(broken)).toThrow(`data/${kept}/${name} at `)
    const missing = (directory: string) => {
      rmSync(join(directory, kept, name))
      return read(directory)
    }
    expect(() => withRelease(missing)).toThrow(`data/${kept}/${name}: ENOENT`)
  })
})
