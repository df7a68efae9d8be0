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

/** What is broken, in which file, the value put at which path, where it is found and why; last the file, if it is another. */
type Break = [string, string, string, unknown, string, RegExp, string?]

const unknownSources: readonly Break[] = [
  ['a claim', backend, 'focus.origin', hearsay, 'focus.source', /hearsay/],
  ['a section', backend, 'tools.origin', hearsay, 'tools.source', /hearsay/],
  ['a trait', backend, 'traits.profiling.origin', hearsay, 'traits.profiling.source', /hearsay/],
  ['a band', backend, 'bands.0.origin', hearsay, 'bands[0].source', /hearsay/],
  ['a fact', backend, 'facts.1.origin', hearsay, 'facts[1].source', /hearsay/],
  ['the ladder', 'levels.json', 'origin', hearsay, 'origin.source', /hearsay/],
]

const untrueNumbers: readonly Break[] = [
  ['a band that falls', performance, 'bands.1.lowUsd', 200_001, 'bands[1]', /does not rise: 200001 to 200000/],
  ['a band of one amount', performance, 'bands.1.lowUsd', 200_000, 'bands[1]', /does not rise/],
  [
    'a week whose lows exceed 100 %',
    performance,
    'workMix.value',
    week.map((activity) => ({ ...activity, lowPercent: 26, highPercent: 40 })),
    'workMix',
    /lows sum to 104 %, highs to 160 %/,
  ],
  [
    'a week whose highs miss 100 %',
    performance,
    'workMix.value',
    week.map((activity) => ({ ...activity, lowPercent: 1, highPercent: 24 })),
    'workMix',
    /lows sum to 4 %, highs to 96 %/,
  ],
  [
    'a share that falls',
    performance,
    'workMix.value.0.lowPercent',
    41,
    `workMix.${week[0]?.id}`,
    /low share exceeds the high/,
  ],
  [
    'hiring weeks that fall',
    performance,
    'weeksToHire.value',
    { low: 9, high: 8 },
    'weeksToHire',
    /does not rise: 9 to 8/,
  ],
  ['a ladder that does not rise', 'levels.json', 'steps.2.minYears', 2, 'steps[2]', /starts no later than Mid/],
  [
    'a step of the ladder that ends before it starts',
    'levels.json',
    'steps.1.maxYears',
    2,
    'steps[1]',
    /ends before it starts/,
  ],
]

const editorialNumbers: readonly Break[] = [
  ['hiring time', performance, 'weeksToHire.origin', own, 'weeksToHire', /no number/],
  ['week', performance, 'workMix.origin', own, 'workMix', /no number/],
  ['difficulty', performance, 'difficulty.origin', own, 'difficulty', /no number/],
  ['pay', backend, 'bands.0.origin', own, 'bands.0.origin', /no pay figure/],
]

const brokenReferences: readonly Break[] = [
  ['a missing trait', backend, 'traits.profiling', undefined, 'traits.profiling', /neither a level nor/],
  [
    'an extra trait',
    backend,
    'traits.juggling',
    { level: 'core', origin: own },
    'traits.juggling',
    /not in traits\.json/,
  ],
  ['an unknown tool group', backend, 'tools.value.0.group', 'hammers', 'tools.hammers', /hammers.* not in tools\.json/],
  [
    'a trait of a group that does not exist',
    'traits.json',
    'traits.0.group',
    'virtues',
    trait?.id ?? '',
    /group “virtues” does not exist/,
  ],
  ['a trait named twice', 'traits.json', `traits.${dataset.traits.length}`, trait, 'traits', /is given twice/],
  ['a source named twice', 'sources.json', `${dataset.sources.length}`, dataset.sources[0], 'id', /is given twice/],
  [
    'a tool group named twice',
    'tools.json',
    `${dataset.toolGroups.length}`,
    dataset.toolGroups[0],
    'id',
    /is given twice/,
  ],
  [
    'a rule of titles that another role answers to',
    performance,
    'titleRule',
    'backend',
    'titleRule',
    /already names/,
    backend,
  ],
  [
    'a method that figures link to and that is gone',
    'methods.json',
    '',
    dataset.methods.slice(1),
    '',
    /each method once/,
  ],
  ['a method given twice', 'methods.json', `${dataset.methods.length}`, dataset.methods[0], '', /each method once/],
  [
    'a code that another role has',
    backend,
    'mark.code',
    'SRE',
    'mark.code',
    /already stands for site-reliability-engineer/,
  ],
  [
    'another role’s name as an alias, in other letters',
    backend,
    'aliases.0',
    'site RELIABILITY engineer',
    'aliases[0]',
    /already stands for site-reliability-engineer/,
  ],
  [
    'another role’s alias, in other letters',
    performance,
    'aliases.1',
    backendAlias.toUpperCase(),
    'aliases[2]',
    /already stands for performance-engineer/,
    backend,
  ],
]

const laterName: Break = [
  'the name of a role that comes later as an alias',
  performance,
  'aliases.1',
  'backend ENGINEER',
  'name',
  /already stands for performance-engineer/,
  backend,
]

const wrongShapes: readonly Break[] = [
  ['an id that is not the file’s name', backend, 'id', 'rear-engineer', 'id', /rear-engineer/],
  ['an id with “vs”, which would split its own address', backend, 'id', 'backend-vs-engineer', 'id', /vs/],
  ['an id that means every role', backend, 'id', 'all', 'id', /every role/],
  ['an id that is not kebab-case', backend, 'id', 'Back_End', 'id', /kebab-case/],
  ['a field that nobody reads', backend, 'salary', 1, '', /salary/],
  ['a claim without an origin', backend, 'focus.origin', undefined, 'focus.origin', /./],
  [
    'an “open if” that is a sentence of its own',
    backend,
    'openIf.value',
    'You need features.',
    'openIf.value',
    /completes/,
  ],
  ['a data version that is no date', 'market/manifest.json', 'dataVersion', 'latest', 'dataVersion', /must be a date/],
  ['a word of titles that is spelled as two', 'titles.json', 'spellings.senior.0', 'engr', '', /of one other word/],
  ['a column without a head', 'columns.json', 'role', '', 'role', /./],
  ['an empty changelog', 'changelog.json', '', [], '', /./],
]

function expectAlone(...[_, file, put, value, path, reason, foundIn = file]: Break): void {
  const found = findingsOf({ [file]: { [put]: value } })
  expect(found).toEqual([{ file: foundIn, path, reason: expect.stringMatching(reason) }])
}

describe('one thing broken is found alone, with file, path and reason', () => {
  test.each(unknownSources)('an unknown source of %s', expectAlone)
  test.each(untrueNumbers)('%s', expectAlone)
  test.each(editorialNumbers)('an editorial %s', expectAlone)
  test.each([...brokenReferences, laterName])('%s', expectAlone)
  test.each(wrongShapes)('%s', expectAlone)

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
    expect(findingsOf({ [fullStack]: { traits: levels } })).toContainEqual({ file: backend, path: 'traits', reason })
  })

  test('nor can two that differ only where one is silent', () => {
    const silence = { level: 'not-stated', why: 'Nobody says.' }
    const half = Object.entries(levels).map(([id, claim], index) => [id, index % 2 === 0 ? silence : claim])
    const findings = findingsOf({ [fullStack]: { traits: Object.fromEntries(half) } })
    expect(findings.filter(({ file }) => file === backend).map(({ path }) => path)).toEqual(['traits'])
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
