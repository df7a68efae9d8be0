import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DataError, dataset, loadDataset } from '@/data'
import { sectionKeys } from '@/data/schema'
import { inkColors } from '@/lib/palette'
import { pairGrid, pairTable } from '@/lib/pair-grid'
import { search, searchIndex } from '@/lib/search'
import { compareTitle, traitsFinding, verdicts } from '@/lib/sentences'
import { pages } from '@/lib/site-map'
import { readCompare } from '@/lib/urls'
import { realRole } from '../roles'
import { type Edit, type Json, leastRoleFile, withDataCopy, writeText } from './data-copy'

/** The findings of the error that these edits, or this act of destruction, lead to. */
function findingsOf(edits: readonly Edit[], destroy: (directory: string) => void = () => {}): DataError['findings'] {
  return withDataCopy(edits, (directory) => {
    destroy(directory)
    try {
      loadDataset(directory)
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      for (const { file, path, reason } of error.findings) {
        expect(error.message).toContain(`data/${file}${path === '' ? '' : ` at ${path}`}: ${reason}`)
      }
      return error.findings
    }
    throw new Error('the broken dataset was loaded')
  })
}

const role = (id: string, change: (content: Json) => Json): Edit => ({ file: `roles/${id}.json`, change })
const inPlace = (act: (content: Json) => void) => (content: Json): undefined => {
  act(content)
}
const backend = 'backend-engineer'
const performance = 'performance-engineer'
const own = { source: 'editorial', reason: 'Because' }
const { workMix } = realRole(performance)
const firstActivity = workMix.kind === 'known' ? workMix.value[0]?.id : undefined
const [backendAlias = ''] = realRole(backend).aliases

describe('an unbroken copy', () => {
  test('loads as the dataset itself', () => {
    expect(withDataCopy([], loadDataset)).toEqual(dataset)
  })

  test('a section that a file leaves out is unknown for the role’s own reason', () => {
    const copy = withDataCopy([role(backend, inPlace((content) => delete content.tools))], loadDataset)
    const changed = copy.roles.find((each) => each.id === backend)
    expect(changed?.tools).toEqual({ kind: 'unknown', reason: 'not-stated', why: changed?.silence })
  })
})

describe('one thing broken', () => {
  const everywhere = (act: (content: Json) => void) => dataset.roles.map(({ id }) => role(id, inPlace(act)))
  const cases: readonly { broken: string; edits: readonly Edit[]; file: string; path: string; reason: RegExp }[] = [
    {
      broken: 'an unknown source of a claim',
      edits: [role(backend, inPlace((content) => { content.focus.origin = { source: 'hearsay', section: 'x' } }))],
      file: `roles/${backend}.json`, path: 'focus.source', reason: /hearsay/,
    },
    {
      broken: 'an unknown source of a section',
      edits: [role(backend, inPlace((content) => { content.tools.origin = { source: 'hearsay', section: 'x' } }))],
      file: `roles/${backend}.json`, path: 'tools.source', reason: /hearsay/,
    },
    {
      broken: 'an unknown source of a trait',
      edits: [role(backend, inPlace((content) => { content.traits.profiling = { level: 'core', origin: { source: 'hearsay', section: 'x' } } }))],
      file: `roles/${backend}.json`, path: 'traits.profiling.source', reason: /hearsay/,
    },
    {
      broken: 'an unknown source of a band',
      edits: [role(backend, inPlace((content) => { content.bands[0].origin.source = 'hearsay' }))],
      file: `roles/${backend}.json`, path: 'bands[0].source', reason: /hearsay/,
    },
    {
      broken: 'an unknown source of a fact',
      edits: [role(backend, inPlace((content) => { content.facts[1].origin.source = 'hearsay' }))],
      file: `roles/${backend}.json`, path: 'facts[1].source', reason: /hearsay/,
    },
    {
      broken: 'an unknown source of the ladder',
      edits: [{ file: 'levels.json', change: inPlace((content) => { content.origin.source = 'hearsay' }) }],
      file: 'levels.json', path: 'origin.source', reason: /hearsay/,
    },
    {
      broken: 'a band that falls',
      edits: [role(performance, inPlace((content) => { content.bands[1].lowUsd = 200_001 }))],
      file: `roles/${performance}.json`, path: 'bands[1]', reason: /does not rise: 200001 to 200000/,
    },
    {
      broken: 'a band of one amount',
      edits: [role(performance, inPlace((content) => { content.bands[1].lowUsd = 200_000 }))],
      file: `roles/${performance}.json`, path: 'bands[1]', reason: /does not rise/,
    },
    {
      broken: 'a week whose lows exceed 100 %',
      edits: [role(performance, inPlace((content) => { for (const each of content.workMix.value) Object.assign(each, { lowPercent: 26, highPercent: 40 }) }))],
      file: `roles/${performance}.json`, path: 'workMix', reason: /lows sum to 104 %, highs to 160 %/,
    },
    {
      broken: 'a week whose highs miss 100 %',
      edits: [role(performance, inPlace((content) => { for (const each of content.workMix.value) Object.assign(each, { lowPercent: 1, highPercent: 24 }) }))],
      file: `roles/${performance}.json`, path: 'workMix', reason: /lows sum to 4 %, highs to 96 %/,
    },
    {
      broken: 'a share that falls',
      edits: [role(performance, inPlace((content) => { content.workMix.value[0].lowPercent = 41 }))],
      file: `roles/${performance}.json`, path: `workMix.${firstActivity}`, reason: /low share exceeds the high/,
    },
    {
      broken: 'hiring weeks that fall',
      edits: [role(performance, inPlace((content) => { content.weeksToHire.value = { low: 9, high: 8 } }))],
      file: `roles/${performance}.json`, path: 'weeksToHire', reason: /does not rise: 9 to 8/,
    },
    {
      broken: 'a missing trait',
      edits: [role(backend, inPlace((content) => delete content.traits.profiling))],
      file: `roles/${backend}.json`, path: 'traits.profiling', reason: /neither a level nor/,
    },
    {
      broken: 'an extra trait',
      edits: [role(backend, inPlace((content) => { content.traits.juggling = { level: 'core', origin: own } }))],
      file: `roles/${backend}.json`, path: 'traits.juggling', reason: /not in traits\.json/,
    },
    {
      broken: 'an unknown tool group',
      edits: [role(backend, inPlace((content) => { content.tools.value[0].group = 'hammers' }))],
      file: `roles/${backend}.json`, path: 'tools.hammers', reason: /hammers.* not in tools\.json/,
    },
    {
      broken: 'a trait that no role holds at core or regular',
      edits: everywhere((content) => { content.traits.profiling = { level: 'occasional', origin: own } }),
      file: 'traits.json', path: 'profiling', reason: /no role holds/,
    },
    {
      broken: 'a trait of a group that does not exist',
      edits: [{ file: 'traits.json', change: inPlace((content) => { content.traits[0].group = 'virtues' }) }],
      file: 'traits.json', path: 'product-features', reason: /group “virtues” does not exist/,
    },
    {
      broken: 'a trait named twice',
      edits: [{ file: 'traits.json', change: inPlace((content) => { content.traits.push(content.traits[0]) }) }],
      file: 'traits.json', path: 'product-features', reason: /used twice/,
    },
    {
      broken: 'a source named twice',
      edits: [{ file: 'sources.json', change: inPlace((content) => { content.push(content[0]) }) }],
      file: 'sources.json', path: 'guide', reason: /used twice/,
    },
    {
      broken: 'a tool group named twice',
      edits: [{ file: 'tools.json', change: inPlace((content) => { content.push(content[0]) }) }],
      file: 'tools.json', path: 'profilers', reason: /used twice/,
    },
    {
      broken: 'an alias that stands for another role, in other letters',
      edits: [role(backend, inPlace((content) => { content.aliases[0] = 'site RELIABILITY engineer' }))],
      file: `roles/${backend}.json`, path: 'aliases[0]', reason: /already stands for site-reliability-engineer/,
    },
    {
      broken: 'an alias that another role has',
      edits: [role(performance, inPlace((content) => { content.aliases[1] = backendAlias.toUpperCase() }))],
      file: `roles/${backend}.json`, path: 'aliases[0]', reason: /already stands for performance-engineer/,
    },
    {
      broken: 'a code that another role has',
      edits: [role(backend, inPlace((content) => { content.mark.code = 'SRE' }))],
      file: 'roles', path: 'SRE', reason: /used twice/,
    },
    {
      broken: 'an id that is not the file’s name',
      edits: [role(backend, inPlace((content) => { content.id = 'back-end-engineer' }))],
      file: `roles/${backend}.json`, path: 'id', reason: /back-end-engineer.*does not match/,
    },
    {
      broken: 'an id with “vs”, which would split its own address',
      edits: [role(backend, inPlace((content) => { content.id = 'backend-vs-engineer' }))],
      file: `roles/${backend}.json`, path: 'id', reason: /vs/,
    },
    {
      broken: 'an id that is not kebab-case',
      edits: [role(backend, inPlace((content) => { content.id = 'Backend_Engineer' }))],
      file: `roles/${backend}.json`, path: 'id', reason: /kebab-case/,
    },
    {
      broken: 'an editorial hiring time',
      edits: [role(performance, inPlace((content) => { content.weeksToHire.origin = own }))],
      file: `roles/${performance}.json`, path: 'weeksToHire', reason: /no number is editorial/,
    },
    {
      broken: 'an editorial week',
      edits: [role(performance, inPlace((content) => { content.workMix.origin = own }))],
      file: `roles/${performance}.json`, path: 'workMix', reason: /no number is editorial/,
    },
    {
      broken: 'an editorial difficulty',
      edits: [role(performance, inPlace((content) => { content.difficulty.origin = own }))],
      file: `roles/${performance}.json`, path: 'difficulty', reason: /no number is editorial/,
    },
    {
      broken: 'editorial pay',
      edits: [role(backend, inPlace((content) => { content.bands[0].origin = own }))],
      file: `roles/${backend}.json`, path: 'bands.0.origin', reason: /no pay figure is editorial/,
    },
    {
      broken: 'a field that nobody reads',
      edits: [role(backend, inPlace((content) => { content.salary = 1 }))],
      file: `roles/${backend}.json`, path: '', reason: /salary/,
    },
    {
      broken: 'an “open if” that is a sentence of its own',
      edits: [role(backend, inPlace((content) => { content.openIf.value = 'You need features.' }))],
      file: `roles/${backend}.json`, path: 'openIf.value', reason: /completes/,
    },
    {
      broken: 'a ladder that does not rise',
      edits: [{ file: 'levels.json', change: inPlace((content) => { content.steps[2].minYears = 2 }) }],
      file: 'levels.json', path: 'steps[2]', reason: /starts no later than Mid/,
    },
    {
      broken: 'a step that ends before it starts',
      edits: [{ file: 'levels.json', change: inPlace((content) => { content.steps[1].maxYears = 2 }) }],
      file: 'levels.json', path: 'steps[1]', reason: /ends before it starts/,
    },
    {
      broken: 'a data version that is no date',
      edits: [{ file: 'market/manifest.json', change: inPlace((content) => { content.dataVersion = 'latest' }) }],
      file: 'market/manifest.json', path: 'dataVersion', reason: /must be a date/,
    },
    {
      broken: 'an empty changelog',
      edits: [{ file: 'changelog.json', change: () => [] }],
      file: 'changelog.json', path: '', reason: /./,
    },
  ]

  test.each(cases)('$broken is found, alone, with its file and path', ({ edits, file, path, reason }) => {
    expect(findingsOf(edits)).toEqual([{ file, path, reason: expect.stringMatching(reason) }])
  })

  test.each(['traits.json', 'tools.json', 'levels.json', 'sources.json', 'changelog.json', 'market/manifest.json'])('%s is missing', (file) => {
    const [finding, ...others] = findingsOf([], (directory) => rmSync(join(directory, file)))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ file, reason: expect.stringMatching(/ENOENT|no such file/) })
  })

  test.each(['traits.json', `roles/${backend}.json`])('%s is no JSON', (file) => {
    const findings = findingsOf([], (directory) => writeText(directory, file, '{ "id": '))
    expect(findings).toMatchObject([{ file, path: '', reason: expect.stringMatching(/JSON/) }])
  })

  test('two roles with the same levels cannot be told apart', () => {
    const levels = dataset.roles.find((each) => each.id === backend)?.traits
    const findings = findingsOf([role('full-stack-engineer', (content) => ({ ...content, traits: levels }))])
    expect(findings).toEqual([{ file: `roles/${backend}.json`, path: 'traits', reason: expect.stringMatching(/cannot be told apart from full-stack-engineer/) }])
  })

  test('nor can two that differ only where one is silent', () => {
    const levels = dataset.roles.find((each) => each.id === backend)?.traits ?? {}
    const half = Object.fromEntries(Object.entries(levels).map(([id, claim], index) => [id, index % 2 ? claim : { level: 'not-stated', why: 'Nobody says.' }]))
    const findings = findingsOf([role('full-stack-engineer', (content) => ({ ...content, traits: half }))])
    expect(findings.map(({ path }) => path)).toEqual(['traits'])
  })

  test('several things broken are all found at once', () => {
    const findings = findingsOf([
      role(backend, inPlace((content) => { content.bands[0].highUsd = 1; content.tools.value[0].group = 'hammers' })),
      { file: 'levels.json', change: inPlace((content) => { content.origin.source = 'hearsay' }) },
    ])
    expect(findings.map(({ file, path }) => `${file} ${path}`).sort()).toEqual([
      'levels.json origin.source',
      `roles/${backend}.json bands[0]`,
      `roles/${backend}.json tools.hammers`,
    ])
  })
})

describe('a fourteenth role, as one file with only its code as mark', () => {
  const file = leastRoleFile()
  const extended = withDataCopy([], (directory) => {
    writeText(directory, `roles/${file.id}.json`, JSON.stringify(file))
    return loadDataset(directory)
  })
  const added = extended.roles.find((each) => each.id === file.id)
  if (added === undefined) throw new Error('the fourteenth role is missing')
  const known = new Set(extended.roles.map((each) => each.id))

  test('loads in its place by name, in the neutral ink', () => {
    expect(extended.roles).toHaveLength(14)
    const names = extended.roles.slice(3).map((each) => each.name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-US')))
    expect(added.mark).toEqual({ code: 'EMB', ink: 'neutral', shape: 'slab' })
    expect(inkColors[added.mark.ink]).toMatch(/^#[0-9A-F]{6}$/)
    expect(dataset.roles.some((each) => each.mark.shape === added.mark.shape)).toBe(false)
  })

  test('is silent about every section it leaves out, for its own reason', () => {
    for (const key of sectionKeys) expect(added[key], key).toEqual({ kind: 'unknown', reason: 'not-stated', why: file.silence })
    expect([added.bands, added.facts]).toEqual([[], []])
  })

  test('is found by name, code and alias', () => {
    const index = searchIndex(extended.roles, pages([]))
    for (const typed of ['embedded engineer', 'EMB', 'Firmware engineer']) expect(search(index, typed)[0]?.label).toBe('Embedded Engineer')
  })

  test('has its row and column in the grid of all roles, and its thirteen pairs', () => {
    const at = extended.roles.indexOf(added)
    const grid = pairGrid(extended.roles, extended.traits, 'mirror')
    expect(grid).toHaveLength(14)
    expect(grid[at]?.map((cell) => cell.kind)).toEqual(extended.roles.map((_, index) => (index === at ? 'self' : 'similarity')))
    expect(pairTable(extended.roles, extended.traits).rows.filter((row) => row.includes(added.name))).toHaveLength(13)
  })

  test('is compared by its address, named in the headline and given a verdict', () => {
    const read = readCompare([`${performance}-vs-${added.id}`], [], known)
    expect(read.ignored).toEqual([])
    const compared = read.address.roles.flatMap((id) => extended.roles.find((each) => each.id === id) ?? [])
    expect(compared).toContain(added)
    expect(compareTitle(compared, extended.traits)).toContain('Embedded')
    expect(traitsFinding(compared, extended.traits)).toContain('Embedded')
    expect(verdicts(compared, extended.traits)[1]?.when).toContain('your product has a processor of its own')
  })
})
