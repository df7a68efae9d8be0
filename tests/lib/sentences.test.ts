import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Activity, Role, ToolGroup, Trait } from '@/data/schema'
import { formatUsdRange } from '@/lib/format'
import type { Interval } from '@/lib/interval'
import {
  comparedBands,
  compareTitle,
  homeTitle,
  ladderFinding,
  nameAll,
  nameRoles,
  nearestFinding,
  pairPaySentence,
  pairSimilarities,
  payFinding,
  possessive,
  similarityFinding,
  toolsFinding,
  traitsFinding,
  verdicts,
  weekFinding,
} from '@/lib/sentences'
import { similarity } from '@/lib/similarity'
import { levelsOf } from '@/lib/traits'
import {
  anyRoles,
  claims,
  guideOrigin,
  guideRoles,
  madeActivity,
  madeBand,
  madeRole,
  ownOrigin,
  realRole,
  steps,
} from '../roles'
import { anyDice, anyMix, valueIn, weekWithin } from './arbitraries'

const { traits, toolGroups } = dataset
const ids = traits.map((trait) => trait.id)
const weights: Readonly<Record<string, number>> = { core: 3, regular: 2, occasional: 1, no: 0 }

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const words = (list: string) => list.split(/, | and /)
const phrase = ({ name }: Pick<Trait, 'name'>) => name.charAt(0).toLowerCase() + name.slice(1)
const level = (role: Role | undefined, trait: Trait) => role?.traits[trait.id]?.level ?? 'not-stated'

/** The names that a list in a sentence holds, whole and longest first, since a name may itself hold "and". */
function namesIn(list: string, names: readonly string[]): { found: string[]; rest: string } {
  const found: string[] = []
  let rest = list
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (!new RegExp(`(^|, | and )${quoted(name)}(?=$|,| and )`).test(rest)) continue
    found.push(name)
    rest = rest.replace(name, '')
  }
  return { found, rest: rest.replace(/^[, ]*(and)?[, ]*$|, | and /g, '').trim() }
}

type Kind = 'only' | 'mainly'

/** Whether a trait is one role's alone, or mainly its, straight from the levels. */
function isTrue(kind: Kind, role: Role, roles: readonly Role[], trait: Trait): boolean {
  const others = roles.filter((other) => other !== role).map((other) => level(other, trait))
  if (kind === 'only') return ['core', 'regular'].includes(level(role, trait)) && others.every((each) => each === 'no')
  return (
    level(role, trait) === 'core' &&
    others.includes('occasional') &&
    others.every((each) => each === 'occasional' || each === 'no')
  )
}

const setApart = (role: Role, roles: readonly Role[], kind: Kind) =>
  traits.filter((trait) => isTrue(kind, role, roles, trait))
const anythingApart = (roles: readonly Role[]) =>
  roles.some((role) => (['only', 'mainly'] as const).some((kind) => setApart(role, roles, kind).length > 0))

/** Which claim the words before a role or a trait make; null when they make none. */
function kindIn(opening: string): Kind | null {
  if (/\b(only|alone)\b/i.test(opening)) return 'only'
  return /\b(mainly|more than)\b/i.test(opening) ? 'mainly' : null
}

/** Checks every "only R does T" and "mainly R does T" of a text against the levels; gives how many there were. */
function checkClauses(text: string, roles: readonly Role[]): number {
  const clauses = text.split(/[.;] ?/).filter((clause) => kindIn(clause) !== null)
  for (const clause of clauses) {
    const claimed = roles.flatMap((role) =>
      traits.flatMap((trait) => {
        const ending = ` ${role.shortName} ${phrase(trait)}`
        return ` ${clause}`.endsWith(ending)
          ? [{ role, trait, kind: kindIn(` ${clause}`.slice(0, -ending.length)) }]
          : []
      }),
    )
    expect(claimed, clause).toHaveLength(1)
    for (const { role, trait, kind } of claimed)
      expect(kind !== null && isTrue(kind, role, roles, trait), clause).toBe(true)
  }
  return clauses.length
}

/** What no sentence may have: holes, doubled spaces, stray signs; each begins as a sentence and ends with a full stop. */
function checkWriting(text: string): void {
  expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|[ ]{2}| [.,;:]|\.\.|,\.|\(\)/)
  expect(text).toMatch(/^[\p{Lu}\d$].*\.$/u)
}

describe('every sentence about real roles', () => {
  test('is whole, for two to five roles in any order', () => {
    fc.assert(
      fc.property(anyRoles(2, 5), (roles) => {
        const said = verdicts(roles, traits).flatMap(({ when, brings }) => [when, brings])
        for (const text of [
          compareTitle(roles, traits),
          payFinding(roles, steps),
          traitsFinding(roles, traits),
          similarityFinding(roles, traits),
          weekFinding(roles),
          toolsFinding(roles, toolGroups),
          ladderFinding(roles, steps),
          ...said,
        ]) {
          checkWriting(text)
        }
      }),
    )
  })

  test('is whole for one role or none, where there is one', () => {
    expect(compareTitle([], traits)).toMatch(/^Choose .*\.$/)
    for (const role of dataset.roles) {
      checkWriting(compareTitle([role], traits))
      expect(compareTitle([role], traits)).toContain(role.name)
      for (const { when, brings } of verdicts([role], traits)) [when, brings].forEach(checkWriting)
    }
    expect(weekFinding([])).toBe('')
  })
})

describe('names', () => {
  test('of roles, joined', () => {
    expect(nameRoles(guideRoles)).toBe('Performance, SRE and Backend')
    expect([2, 3, 5].map(nameAll)).toEqual(['both', 'all three', 'all five'])
  })

  test('as owners', () => {
    expect(['SRE', 'DevOps'].map((shortName) => possessive({ shortName }))).toEqual(['SRE’s', 'DevOps’'])
  })
})

describe('the headline', () => {
  test('names the pay that all share exactly when all have a band and the bands meet; its traits are true', () => {
    fc.assert(
      fc.property(anyRoles(2, 5), (roles) => {
        const title = compareTitle(roles, traits)
        const bands = roles.flatMap((role) => role.bands.filter((band) => band.levels.length === 2))
        const [, low, high] = /share \$(\d+)–(\d+)k\./.exec(title) ?? []
        if (bands.length === roles.length) {
          expect(Number(low) * 1000).toBe(Math.max(...bands.map((band) => band.lowUsd)))
          expect(Number(high) * 1000).toBe(Math.min(...bands.map((band) => band.highUsd)))
        } else {
          expect(low).toBeUndefined()
          for (const role of roles) expect(title).toContain(role.shortName)
        }
        const clauses = checkClauses(title, roles)
        expect(clauses > 0).toBe(anythingApart(roles))
      }),
    )
  })

  test('of bands that do not meet names no pay', () => {
    const roles = [
      madeRole('Low', { bands: [madeBand(50_000, 60_000)] }),
      madeRole('High', { bands: [madeBand(90_000, 95_000)] }),
    ]
    expect(compareTitle(roles, [])).toBe('Low and High, side by side.')
  })
})

describe('what sets roles apart', () => {
  test('every claim holds, and silence means that none would', () => {
    fc.assert(
      fc.property(anyRoles(2, 5), (roles) => {
        const finding = traitsFinding(roles, traits)
        const said = checkClauses(finding, roles)
        expect(said).toBeLessThanOrEqual(3)
        expect(said > 0).toBe(anythingApart(roles))
        if (said === 0) expect(finding).toMatch(/^No core or regular trait/)
      }),
    )
  })

  test('one role has nothing to be set apart from: its core traits are counted', () => {
    for (const role of dataset.roles) {
      const core = traits.filter((trait) => level(role, trait) === 'core').length
      const [, counted, all] = /^(\d+) of (\d+) traits are core to /.exec(traitsFinding([role], traits)) ?? []
      expect([Number(counted), Number(all)]).toEqual([core, traits.length])
      checkWriting(traitsFinding([role], traits))
    }
  })

  test('twins with levels left open are set apart by nothing', () => {
    const open = claims(
      Object.fromEntries(ids.map((id, index) => [id, index % 2 === 0 ? ('not-stated' as const) : ('core' as const)])),
    )
    const roles = [madeRole('A', { traits: open }), madeRole('B', { traits: open })]
    expect(traitsFinding(roles, traits)).toMatch(/^No core or regular trait/)
    for (const { brings } of verdicts(roles, traits)) expect(brings).toMatch(/^No core or regular trait/)
    expect(compareTitle(roles, traits)).toBe('A and B, side by side.')
  })
})

describe('verdicts', () => {
  const counts = ['no', 'one', 'two', 'three', 'four', 'five']
  const countOf = (word: string) => (counts.includes(word) ? counts.indexOf(word) : Number(word))

  test('each role in order: when to open it, and exactly what it alone, or more than the others, brings', () => {
    fc.assert(
      fc.property(anyRoles(2, 5), (roles) => {
        const all = verdicts(roles, traits)
        expect(all.map(({ role }) => role)).toEqual(roles)
        for (const { role, when, brings } of all) {
          expect(when).toContain(role.shortName)
          expect(when).toContain(role.openIf.value)
          const said = Array.from(brings.matchAll(/([^.]*?\bit) ([^.]+)\./g), ([, opening = '', list = '']) => ({
            kind: kindIn(opening),
            list,
          }))
          for (const kind of ['only', 'mainly'] as const) {
            const expected = setApart(role, roles, kind).map(phrase)
            const { found, rest } = namesIn(said.find((each) => each.kind === kind)?.list ?? '', traits.map(phrase))
            expect(expected).toEqual(expect.arrayContaining(found))
            const [, more = 'no'] = /^(\w+) more$/.exec(rest) ?? []
            if (more === 'no') expect(rest).toBe('')
            expect(found.length + countOf(more)).toBe(expected.length)
          }
          if (said.every(({ kind }) => kind === null)) expect(brings).toMatch(/^No core or regular trait/)
        }
      }),
    )
  })
})

/** Two to five roles, each with a band at one common scope or with none. */
const anyBanded = fc
  .array(fc.option(fc.tuple(fc.integer({ min: 50, max: 200 }), fc.integer({ min: 1, max: 150 }))), {
    minLength: 2,
    maxLength: 5,
  })
  .map((bands) =>
    Object.freeze(
      bands.map((band, index) =>
        madeRole(`R${index}`, { bands: band === null ? [] : [madeBand(band[0] * 1000, (band[0] + band[1]) * 1000)] }),
      ),
    ),
  )

describe('pay', () => {
  const within = (text: string, pattern: RegExp) =>
    pattern
      .exec(text)
      ?.slice(1)
      .map((thousands) => Number(thousands) * 1000)

  test('says what is true of the bands: each form only where it holds, and whose pay is not stated', () => {
    fc.assert(
      fc.property(fc.oneof(anyBanded, anyRoles(2, 5)), fc.double({ min: 0, max: 1, noNaN: true }), (roles, part) => {
        const finding = payFinding(roles, steps)
        checkWriting(finding)
        const compared = comparedBands(roles)
        const bands = compared.map(({ band }) => band)
        const all = within(finding, /Every dollar from \$(\d+)k to \$(\d+)k is inside .* bands/)
        const some = within(finding, /bands meet only from \$(\d+)k to \$(\d+)k\./)
        const one =
          compared.length === 1 ? finding.match(/published bands?(?: of different scope)? for ([^:]+): \$/) : null
        const none = /No pay is common to/.test(finding)
        const nothing = /no published pay band/.test(finding)
        expect([all, some, one].filter(Boolean).length + Number(none) + Number(nothing)).toBe(1)
        expect(nothing).toBe(roles.every((role) => role.bands.length === 0))
        if (one) {
          expect(one[1]).toBe(compared[0]?.role.shortName)
          for (const band of compared[0]?.role.bands ?? []) expect(finding).toContain(formatUsdRange(band))
        }
        if (none)
          expect(Math.max(...bands.map((band) => band.lowUsd))).toBeGreaterThanOrEqual(
            Math.min(...bands.map((band) => band.highUsd)),
          )
        const [low, high] = all ?? some ?? []
        if (low !== undefined && high !== undefined) {
          const dollar = low + part * (high - low)
          expect(bands.every((band) => band.lowUsd <= dollar && dollar <= band.highUsd)).toBe(true)
          for (const beyond of [low - 1, high + 1])
            expect(bands.every((band) => band.lowUsd <= beyond && beyond <= band.highUsd)).toBe(false)
          const small = bands.some((band) => (high - low) / (band.highUsd - band.lowUsd) < 0.5)
          expect(small).toBe(some !== undefined)
          expect(finding.toLowerCase()).toContain(`${nameAll(compared.length)} bands`)
        }
        const missing = roles
          .filter((role) => !compared.some((each) => each.role === role))
          .map((role) => role.shortName)
        const [, silent] = /Pay for (.+) is not stated/.exec(finding) ?? []
        expect(silent === undefined ? [] : words(silent)).toEqual(nothing ? [] : missing)
      }),
      { numRuns: 200 },
    )
  })

  test('of the guide’s three: every dollar from $140k to $180k', () => {
    expect(within(payFinding(guideRoles, steps), /Every dollar from \$(\d+)k to \$(\d+)k/)).toEqual([140_000, 180_000])
  })

  test('of one role: all its bands, each with its scope, as many as are counted', () => {
    for (const role of dataset.roles) {
      const finding = payFinding([role], steps)
      checkWriting(finding)
      const ranges = Array.from(finding.matchAll(/\$(\d+)–(\d+)k/g), ([, low, high]) => [
        Number(low) * 1000,
        Number(high) * 1000,
      ])
      expect(ranges).toEqual(role.bands.map((band) => [band.lowUsd, band.highUsd]))
      if (role.bands.length === 0) expect(finding).toMatch(/no published pay band/)
      else
        expect(finding.toLowerCase()).toMatch(
          role.bands.length === 1 ? /^one published band / : /^two published bands /,
        )
      for (const { levels } of role.bands) {
        const names = steps.filter((step) => levels.includes(step.id)).map((step) => step.name.toLowerCase())
        expect(finding).toContain(names.join(' to '))
      }
    }
  })

  test('on the home page: the pay that all share, if all have a band and the bands meet', () => {
    fc.assert(
      fc.property(fc.oneof(anyBanded, anyRoles(2, 5)), (roles) => {
        const lines = homeTitle(roles)
        lines.forEach(checkWriting)
        const bands = comparedBands(roles).map(({ band }) => band)
        const low = Math.max(...bands.map((band) => band.lowUsd))
        const high = Math.min(...bands.map((band) => band.highUsd))
        const meet = bands.length === roles.length && low < high
        expect(within(lines[0], /\$(\d+)–(\d+)k\./)).toEqual(meet ? [low, high] : undefined)
        expect(lines[1]).toMatch(new RegExp(`^${['', '', 'Two', 'Three', 'Four', 'Five'][roles.length]} `))
      }),
    )
  })

  test('what a pair shares, as a part of each band', () => {
    fc.assert(
      fc.property(anyBanded, (roles) => {
        const [a, b] = comparedBands(roles)
        fc.pre(a !== undefined && b !== undefined)
        const said = pairPaySentence(a, b)
        const low = Math.max(a.band.lowUsd, b.band.lowUsd)
        const high = Math.min(a.band.highUsd, b.band.highUsd)
        expect(said === null).toBe(low >= high)
        if (said === null) return
        expect(within(said.shared, /^\$(\d+)–(\d+)k$/)).toEqual([low, high])
        for (const [part, { band, role }] of [
          [said.ofA, a],
          [said.ofB, b],
        ] as const) {
          const share = (high - low) / (band.highUsd - band.lowUsd)
          expect(part).toMatch(new RegExp(` of ${role.shortName}’s?`))
          if (share === 1) expect(part).toMatch(/^all /)
          else expect(Math.abs(Number.parseFloat(part) - share * 100)).toBeLessThanOrEqual(0.5 + 1e-9)
        }
      }),
    )
  })
})

/** Weights of roles when what is not stated is filled from dice. */
function completed(roles: readonly Role[], dice: readonly number[]): number[][] {
  let thrown = 0
  return roles.map((role) =>
    traits.map((trait) => weights[level(role, trait)] ?? (dice[thrown++ % dice.length] as number)),
  )
}

function alike(a: readonly number[], b: readonly number[]): number {
  const sum = (pick: (x: number, y: number) => number) =>
    a.reduce((total, x, index) => total + pick(x, b[index] as number), 0)
  return sum(Math.min) / sum(Math.max)
}

const anyCompletion = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 })
const percents = (text: string): Interval | null => {
  const [, min, max] = /(\d+)(?:–(\d+))?% alike/.exec(text) ?? []
  return min === undefined ? null : { min: Number(min), max: Number(max ?? min) }
}

describe('likeness', () => {
  test('the pairs are all pairs of the roles', () => {
    const pairs = pairSimilarities(guideRoles, traits)
    expect(pairs.map(({ a, b }) => `${a.mark.code} ${b.mark.code}`)).toEqual(['PE SRE', 'PE BE', 'SRE BE'])
  })

  test('of two roles lies within what is said, however the open levels turn out', () => {
    fc.assert(
      fc.property(anyRoles(2, 2), anyCompletion, (roles, dice) => {
        const said = percents(similarityFinding(roles, traits))
        const [a, b] = completed(roles, dice) as [number[], number[]]
        expect(said).not.toBeNull()
        expect(alike(a, b) * 100).toBeGreaterThanOrEqual((said?.min ?? 101) - 0.5 - 1e-9)
        expect(alike(a, b) * 100).toBeLessThanOrEqual((said?.max ?? -1) + 0.5 + 1e-9)
      }),
    )
  })

  test('the closest pair is the one named, or among those named, however the open levels turn out', () => {
    fc.assert(
      fc.property(anyRoles(3, 5), anyCompletion, (roles, dice) => {
        const finding = similarityFinding(roles, traits)
        const filled = completed(roles, dice)
        const pairs = roles.flatMap((a, i) =>
          roles.slice(i + 1).map((b, j) => ({
            names: [a.shortName, b.shortName].sort().join(),
            value: alike(filled[i] as number[], filled[i + 1 + j] as number[]) * 100,
            range: valueIn(similarity(levelsOf(a), levelsOf(b), ids)),
          })),
        )
        const [, alone] = /^(.+?) are the closest pair/.exec(finding) ?? []
        const ahead = pairs.filter(({ range }) =>
          pairs.every((other) => other.range === range || other.range.max < range.min),
        )
        expect(ahead.map(({ names }) => names)).toEqual(alone === undefined ? [] : [words(alone).sort().join()])
        const named = Array.from(
          finding.matchAll(/(?:^|: |; )([^:;%]+?)(?: are the closest pair: | \()(\d+)(?:–(\d+))?%/g),
        )
        const best = pairs.find(({ value }) => value === Math.max(...pairs.map((pair) => pair.value)))
        if (named.length > 0) expect(named.map(([, names = '']) => words(names).sort().join())).toContain(best?.names)
        for (const [, names = '', min, max = min] of named) {
          const { value = -1 } = pairs.find((pair) => pair.names === words(names).sort().join()) ?? {}
          expect(value).toBeGreaterThanOrEqual(Number(min) - 0.5 - 1e-9)
          expect(value).toBeLessThanOrEqual(Number(max) + 0.5 + 1e-9)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('roles that hold nothing cannot be compared', () => {
    const none = ['A', 'B'].map((name) =>
      madeRole(name, { traits: claims(Object.fromEntries(ids.map((id) => [id, 'no' as const]))) }),
    )
    checkWriting(similarityFinding(none, traits))
    expect(percents(similarityFinding(none, traits))).toBeNull()
  })
})

describe('the nearest role', () => {
  const neighborsOf = (role: Role, others: readonly Role[]) =>
    others.map((other) => ({ role: other, alike: valueIn(similarity(levelsOf(role), levelsOf(other), ids)) }))

  test('is named alone only when it is nearest however the open levels turn out; else with all that may be', () => {
    fc.assert(
      fc.property(anyRoles(2, 8), anyCompletion, ([role, ...others], dice) => {
        fc.pre(role !== undefined)
        const nearest = Object.freeze(neighborsOf(role, others))
        const finding = nearestFinding(role, nearest)
        checkWriting(finding)
        const [own, ...filled] = completed([role, ...others], dice)
        const values = filled.map((each) => alike(own as number[], each))
        const first = others[values.indexOf(Math.max(...values))]
        const [, alone] = /^(.+) is nearest to /.exec(finding) ?? []
        const [, close] = /: (.+), too close/.exec(finding) ?? []
        expect(alone === undefined ? words(close ?? '') : [alone]).toContain(first?.shortName)
        if (close !== undefined) expect(words(close).length).toBeGreaterThan(1)
      }),
      { numRuns: 150 },
    )
  })

  test('is not to be told when there is nothing to compare', () => {
    const [role] = guideRoles as [Role]
    checkWriting(nearestFinding(role, []))
    expect(nearestFinding(role, [])).toContain(role.shortName)
  })
})

describe('the week', () => {
  const withWeek = (name: string, value: Activity[]): Role =>
    madeRole(name, { workMix: { kind: 'known', value, origin: guideOrigin } })
  const spends = (text: string) => {
    const [, min, max, on] = /spends (\d+)(?:–(\d+))?% of the week on (.+?)\./.exec(text) ?? []
    return { min: Number(min), max: Number(max ?? min), on: on ?? '' }
  }

  test('names the two largest activities, and every week that fits spends that much on them', () => {
    const anyWeeks = fc.integer({ min: 2, max: 5 }).chain((size) => fc.tuple(anyMix(size, 25), anyDice(size)))
    fc.assert(
      fc.property(anyWeeks, ([mix, dice]) => {
        const activities = mix.map(({ lowPercent, highPercent }, index) =>
          madeActivity(`a${index}`, lowPercent, highPercent),
        )
        const said = spends(weekFinding([withWeek('Made', activities)]))
        const named = activities.map(({ name }) => phrase({ name })).map((name) => words(said.on).includes(name))
        expect(named.filter(Boolean)).toHaveLength(2)
        const middle = (index: number) => ((mix[index]?.lowPercent ?? 0) + (mix[index]?.highPercent ?? 0)) / 2
        const least = Math.min(...named.flatMap((is, index) => (is ? [middle(index)] : [])))
        expect(named.every((is, index) => is || middle(index) <= least)).toBe(true)
        const spent = weekWithin(mix, dice).reduce((sum, percent, index) => sum + (named[index] ? percent : 0), 0)
        expect(spent).toBeGreaterThanOrEqual(said.min - 0.5 - 1e-9)
        expect(spent).toBeLessThanOrEqual(said.max + 0.5 + 1e-9)
      }),
      { numRuns: 200 },
    )
  })

  test('of the guide’s performance engineer: 30–40 and 25–35, where the other two leave 50 to 70', () => {
    expect(spends(weekFinding(guideRoles))).toMatchObject({ min: 55, max: 70 })
  })

  test('says whose week is not stated, and no other’s', () => {
    fc.assert(
      fc.property(anyRoles(1, 5), (roles) => {
        const [, silent] = /How (.+) spends? the week is not stated\./.exec(weekFinding(roles)) ?? []
        const expected = roles.filter((role) => role.workMix.kind === 'unknown').map((role) => role.shortName)
        expect(silent === undefined ? [] : words(silent)).toEqual(expected)
      }),
    )
  })

  test('of a mix that no week fits gives the refusal', () => {
    const impossible = withWeek('Busy', [madeActivity('a', 10, 20), madeActivity('b', 10, 20), madeActivity('c', 1, 2)])
    expect(weekFinding([impossible])).toMatch(/^No week fits .*21.*42.*\.$/)
  })
})

describe('tools', () => {
  const groupNames = (groups: readonly ToolGroup[]) => groups.map(phrase)
  const lists = (role: Role | undefined, group: ToolGroup) =>
    role?.tools.kind === 'known' && role.tools.value.some((tool) => tool.group === group.id)
  const withTools = (name: string, groups: readonly ToolGroup[]): Role =>
    madeRole(name, {
      tools: { kind: 'known', origin: ownOrigin, value: groups.map(({ id }) => ({ group: id, examples: ['one'] })) },
    })
  const anyToolRoles = fc
    .array(fc.option(fc.shuffledSubarray([...toolGroups], { minLength: 1, maxLength: 6 })), {
      minLength: 2,
      maxLength: 5,
    })
    .map((all) =>
      all.map((groups, index) => (groups === null ? madeRole(`R${index}`) : withTools(`R${index}`, groups))),
    )

  test('what is said to be listed for all is, what is said to be only one’s is, and silence means there is none', () => {
    fc.assert(
      fc.property(fc.oneof(anyToolRoles, anyRoles(2, 5)), (roles) => {
        const whole = toolsFinding(Object.freeze(roles), toolGroups)
        checkWriting(whole)
        const [, finding = '', silent] = /^(.*?\.)(?: The tools of (.+) are not stated\.)?$/.exec(whole) ?? []
        const quiet = roles.filter((role) => role.tools.kind === 'unknown')
        const stated = roles.filter((role) => role.tools.kind === 'known')
        if (stated.length < 2) {
          expect(whole).toMatch(stated.length === 0 ? /none are stated/ : /only one are stated/)
          return
        }
        expect(silent ?? '').toBe(quiet.length === 0 ? '' : nameRoles(quiet))
        const common = toolGroups.filter((group) => stated.every((role) => lists(role, group)))
        const [, list] = /^Listed for [^:]+: ([^;]+?)(?:;|\.$)/.exec(finding) ?? []
        expect(list === undefined).toBe(common.length === 0)
        if (list !== undefined) {
          const { found, rest } = namesIn(list, groupNames(toolGroups))
          expect(rest).toMatch(/^(?:\w+ more)?$/)
          expect(groupNames(common)).toEqual(expect.arrayContaining(found))
        }
        for (const [, name, owner] of finding.matchAll(/(?:; )([^;]+) listed only for ([^;]+?)(?=;|\.$)/g)) {
          const group = toolGroups.find((each) => phrase(each) === name)
          expect(group).toBeDefined()
          expect(stated.filter((role) => group && lists(role, group)).map((role) => role.shortName)).toEqual([owner])
        }
        const owned = toolGroups.some((group) => stated.filter((role) => lists(role, group)).length === 1)
        expect(/only for/.test(finding)).toBe(owned)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the ladder', () => {
  test('published pay covers exactly the steps that some band names', () => {
    const anyLadderRoles = fc
      .array(fc.shuffledSubarray(steps.map((step) => step.id)), { minLength: 1, maxLength: 3 })
      .map((all) =>
        all.map((levels, index) =>
          madeRole(`R${index}`, { bands: levels.length > 0 ? [madeBand(1000, 2000, { levels })] : [] }),
        ),
      )
    fc.assert(
      fc.property(fc.oneof(anyLadderRoles, anyRoles(2, 5)), (roles) => {
        const finding = ladderFinding(Object.freeze(roles), steps)
        checkWriting(finding)
        const [priced, silent] = [true, false].map((has) =>
          steps
            .filter((step) => roles.some((role) => role.bands.some((band) => band.levels.includes(step.id))) === has)
            .map((step) => step.name.toLowerCase()),
        )
        const [, covered] = /covers ([^.]+)\./.exec(finding) ?? []
        const [, missing] = /Pay at ([^.]+) is not stated/.exec(finding) ?? []
        expect(covered === undefined ? [] : words(covered)).toEqual(priced)
        if (covered !== undefined) expect(missing === undefined ? [] : words(missing)).toEqual(silent)
        else expect(finding).toMatch(/no step/)
      }),
    )
  })
})

test('only traits of the vocabulary that is given are named', () => {
  const [one, other] = [realRole('backend-engineer'), realRole('site-reliability-engineer')]
  expect(checkClauses(traitsFinding([one, other], traits.slice(0, 1)), [one, other])).toBeLessThanOrEqual(1)
})
