import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DataError, dataset, loadDataset } from '@/data'
import { realRole } from '../roles'
import { type Edits, withDataCopy, writeText } from './data-copy'

/** The findings of the error that these edits, or this act of destruction, lead to. */
function findingsOf(edits: Edits, destroy: (directory: string) => void = () => {}): DataError['findings'] {
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

const backend = 'roles/backend-engineer.json'
const performance = 'roles/performance-engineer.json'
const hearsay = { source: 'hearsay', section: 'x' }
const own = { source: 'editorial', reason: 'Because' }
const { workMix } = realRole('performance-engineer')
const week = workMix.kind === 'known' ? workMix.value : []
const [, , backendAlias = ''] = realRole('backend-engineer').aliases
const [trait] = dataset.traits

describe('an unbroken copy', () => {
  test('loads as the dataset itself', () => {
    expect(withDataCopy({}, loadDataset)).toEqual(dataset)
  })

  test('a section that a file leaves out is unknown for the role’s own reason', () => {
    const { roles } = withDataCopy({ [backend]: { tools: undefined } }, loadDataset)
    const changed = roles.find((role) => role.id === 'backend-engineer')
    expect(changed?.tools).toEqual({ kind: 'unknown', reason: 'not-stated', why: changed?.silence })
  })
})

interface Break {
  readonly broken: string
  readonly file: string
  readonly put: Readonly<Record<string, unknown>>
  /** Where the finding points, if not to the file that was broken. */
  readonly foundIn?: string
  readonly path: string
  readonly reason: RegExp
}

const unknownSources: readonly Break[] = [
  { broken: 'a claim', file: backend, put: { 'focus.origin': hearsay }, path: 'focus.source', reason: /hearsay/ },
  { broken: 'a section', file: backend, put: { 'tools.origin': hearsay }, path: 'tools.source', reason: /hearsay/ },
  {
    broken: 'a trait',
    file: backend,
    put: { 'traits.profiling.origin': hearsay },
    path: 'traits.profiling.source',
    reason: /hearsay/,
  },
  { broken: 'a band', file: backend, put: { 'bands.0.origin': hearsay }, path: 'bands[0].source', reason: /hearsay/ },
  { broken: 'a fact', file: backend, put: { 'facts.1.origin': hearsay }, path: 'facts[1].source', reason: /hearsay/ },
  { broken: 'the ladder', file: 'levels.json', put: { origin: hearsay }, path: 'origin.source', reason: /hearsay/ },
]

const untrueNumbers: readonly Break[] = [
  {
    broken: 'a band that falls',
    file: performance,
    put: { 'bands.1.lowUsd': 200_001 },
    path: 'bands[1]',
    reason: /does not rise: 200001 to 200000/,
  },
  {
    broken: 'a band of one amount',
    file: performance,
    put: { 'bands.1.lowUsd': 200_000 },
    path: 'bands[1]',
    reason: /does not rise/,
  },
  {
    broken: 'a week whose lows exceed 100 %',
    file: performance,
    put: { 'workMix.value': week.map((activity) => ({ ...activity, lowPercent: 26, highPercent: 40 })) },
    path: 'workMix',
    reason: /lows sum to 104 %, highs to 160 %/,
  },
  {
    broken: 'a week whose highs miss 100 %',
    file: performance,
    put: { 'workMix.value': week.map((activity) => ({ ...activity, lowPercent: 1, highPercent: 24 })) },
    path: 'workMix',
    reason: /lows sum to 4 %, highs to 96 %/,
  },
  {
    broken: 'a share that falls',
    file: performance,
    put: { 'workMix.value.0.lowPercent': 41 },
    path: `workMix.${week[0]?.id}`,
    reason: /low share exceeds the high/,
  },
  {
    broken: 'hiring weeks that fall',
    file: performance,
    put: { 'weeksToHire.value': { low: 9, high: 8 } },
    path: 'weeksToHire',
    reason: /does not rise: 9 to 8/,
  },
  {
    broken: 'a ladder that does not rise',
    file: 'levels.json',
    put: { 'steps.2.minYears': 2 },
    path: 'steps[2]',
    reason: /starts no later than Mid/,
  },
  {
    broken: 'a step of the ladder that ends before it starts',
    file: 'levels.json',
    put: { 'steps.1.maxYears': 2 },
    path: 'steps[1]',
    reason: /ends before it starts/,
  },
]

const editorialNumbers: readonly Break[] = [
  {
    broken: 'hiring time',
    file: performance,
    put: { 'weeksToHire.origin': own },
    path: 'weeksToHire',
    reason: /no number/,
  },
  { broken: 'week', file: performance, put: { 'workMix.origin': own }, path: 'workMix', reason: /no number/ },
  {
    broken: 'difficulty',
    file: performance,
    put: { 'difficulty.origin': own },
    path: 'difficulty',
    reason: /no number/,
  },
  { broken: 'pay', file: backend, put: { 'bands.0.origin': own }, path: 'bands.0.origin', reason: /no pay figure/ },
]

const brokenReferences: readonly Break[] = [
  {
    broken: 'a missing trait',
    file: backend,
    put: { 'traits.profiling': undefined },
    path: 'traits.profiling',
    reason: /neither a level nor/,
  },
  {
    broken: 'an extra trait',
    file: backend,
    put: { 'traits.juggling': { level: 'core', origin: own } },
    path: 'traits.juggling',
    reason: /not in traits\.json/,
  },
  {
    broken: 'an unknown tool group',
    file: backend,
    put: { 'tools.value.0.group': 'hammers' },
    path: 'tools.hammers',
    reason: /hammers.* not in tools\.json/,
  },
  {
    broken: 'a trait of a group that does not exist',
    file: 'traits.json',
    put: { 'traits.0.group': 'virtues' },
    path: trait?.id ?? '',
    reason: /group “virtues” does not exist/,
  },
  {
    broken: 'a trait named twice',
    file: 'traits.json',
    put: { [`traits.${dataset.traits.length}`]: trait },
    path: trait?.id ?? '',
    reason: /used twice/,
  },
  {
    broken: 'a source named twice',
    file: 'sources.json',
    put: { [dataset.sources.length]: dataset.sources[0] },
    path: dataset.sources[0]?.id ?? '',
    reason: /used twice/,
  },
  {
    broken: 'a tool group named twice',
    file: 'tools.json',
    put: { [dataset.toolGroups.length]: dataset.toolGroups[0] },
    path: dataset.toolGroups[0]?.id ?? '',
    reason: /used twice/,
  },
  {
    broken: 'a rule of titles that another role answers to',
    file: performance,
    put: { titleRule: 'backend' },
    foundIn: backend,
    path: 'titleRule',
    reason: /already names/,
  },
  {
    broken: 'a method that figures link to and that is gone',
    file: 'methods.json',
    put: { '': dataset.methods.slice(1) },
    path: '',
    reason: /each method once/,
  },
  {
    broken: 'a method given twice',
    file: 'methods.json',
    put: { [dataset.methods.length]: dataset.methods[0] },
    path: '',
    reason: /each method once/,
  },
  {
    broken: 'a code that another role has',
    file: backend,
    put: { 'mark.code': 'SRE' },
    path: 'mark.code',
    reason: /already stands for site-reliability-engineer/,
  },
  {
    broken: 'another role’s name as an alias, in other letters',
    file: backend,
    put: { 'aliases.0': 'site RELIABILITY engineer' },
    path: 'aliases[0]',
    reason: /already stands for site-reliability-engineer/,
  },
  {
    broken: 'another role’s alias, in other letters',
    file: performance,
    put: { 'aliases.1': backendAlias.toUpperCase() },
    foundIn: backend,
    path: 'aliases[2]',
    reason: /already stands for performance-engineer/,
  },
]

const laterName: Break = {
  broken: 'the name of a role that comes later as an alias',
  file: performance,
  put: { 'aliases.1': 'backend ENGINEER' },
  foundIn: backend,
  path: 'name',
  reason: /already stands for performance-engineer/,
}

const wrongShapes: readonly Break[] = [
  {
    broken: 'an id that is not the file’s name',
    file: backend,
    put: { id: 'rear-engineer' },
    path: 'id',
    reason: /rear-engineer/,
  },
  {
    broken: 'an id with “vs”, which would split its own address',
    file: backend,
    put: { id: 'backend-vs-engineer' },
    path: 'id',
    reason: /vs/,
  },
  { broken: 'an id that means every role', file: backend, put: { id: 'all' }, path: 'id', reason: /every role/ },
  { broken: 'an id that is not kebab-case', file: backend, put: { id: 'Back_End' }, path: 'id', reason: /kebab-case/ },
  { broken: 'a field that nobody reads', file: backend, put: { salary: 1 }, path: '', reason: /salary/ },
  {
    broken: 'a claim without an origin',
    file: backend,
    put: { 'focus.origin': undefined },
    path: 'focus.origin',
    reason: /./,
  },
  {
    broken: 'an “open if” that is a sentence of its own',
    file: backend,
    put: { 'openIf.value': 'You need features.' },
    path: 'openIf.value',
    reason: /completes/,
  },
  {
    broken: 'a data version that is no date',
    file: 'market/manifest.json',
    put: { dataVersion: 'latest' },
    path: 'dataVersion',
    reason: /must be a date/,
  },
  { broken: 'an empty changelog', file: 'changelog.json', put: { '': [] }, path: '', reason: /./ },
]

function expectAlone({ file, put, foundIn = file, path, reason }: Break): void {
  expect(findingsOf({ [file]: put })).toEqual([{ file: foundIn, path, reason: expect.stringMatching(reason) }])
}

describe('one thing broken is found alone, with file, path and reason', () => {
  test.each(unknownSources)('an unknown source of $broken', expectAlone)
  test.each(untrueNumbers)('$broken', expectAlone)
  test.each(editorialNumbers)('an editorial $broken', expectAlone)
  test.each([...brokenReferences, laterName])('$broken', expectAlone)
  test.each(wrongShapes)('$broken', expectAlone)

  test('a trait that no role holds at core or regular', () => {
    const edits = dataset.roles.map(({ id }) => [
      `roles/${id}.json`,
      { 'traits.profiling': { level: 'occasional', origin: own } },
    ])
    const reason = expect.stringMatching(/no role holds/)
    expect(findingsOf(Object.fromEntries(edits))).toEqual([{ file: 'traits.json', path: 'profiling', reason }])
  })

  test.each([
    'traits.json',
    'tools.json',
    'levels.json',
    'sources.json',
    'jurisdictions.json',
    'changelog.json',
    'market/manifest.json',
  ])('%s is missing', (file) => {
    const findings = findingsOf({}, (directory) => rmSync(join(directory, file)))
    expect(findings).toEqual([{ file, path: '', reason: expect.stringMatching(/ENOENT|no such file/) }])
  })

  test.each(['traits.json', backend])('%s is no JSON', (file) => {
    const findings = findingsOf({}, (directory) => writeText(directory, file, '{ "id": '))
    expect(findings).toEqual([{ file, path: '', reason: expect.stringMatching(/JSON/) }])
  })
})

describe('twins', () => {
  const levels = realRole('backend-engineer').traits
  const fullStack = 'roles/full-stack-engineer.json'

  test('two roles with the same levels cannot be told apart', () => {
    const reason = expect.stringMatching(/cannot be told apart from full-stack-engineer/)
    expect(findingsOf({ [fullStack]: { traits: levels } })).toEqual([{ file: backend, path: 'traits', reason }])
  })

  test('nor can two that differ only where one is silent', () => {
    const silence = { level: 'not-stated', why: 'Nobody says.' }
    const half = Object.entries(levels).map(([id, claim], index) => [id, index % 2 === 0 ? silence : claim])
    const findings = findingsOf({ [fullStack]: { traits: Object.fromEntries(half) } })
    expect(findings.map(({ path }) => path)).toEqual(['traits'])
  })
})

test('several things broken are all found at once', () => {
  const findings = findingsOf({
    [backend]: { 'bands.0.highUsd': 1, 'tools.value.0.group': 'hammers' },
    'levels.json': { origin: hearsay },
  })
  expect(findings.map(({ file, path }) => `${file} ${path}`).sort()).toEqual([
    'levels.json origin.source',
    `${backend} bands[0]`,
    `${backend} tools.hammers`,
  ])
})
