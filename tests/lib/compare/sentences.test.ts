import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import {
  compareTitle,
  homeTitle,
  interviewFinding,
  ladderFinding,
  sourcingFinding,
  verdicts,
} from '@/lib/compare/sentences'
import { comparedBands } from '@/lib/pay/scope'
import { pairsOf } from '@/lib/value/pairs'
import { nameJobs, oneOf } from '@/lib/words/role-names'
import { madeEvidence } from '../../evidence'
import { law } from '../../law'
import { anyBanded, anyRoles, guideRoles, madeBand, madeRole, realRole, steps } from '../../roles'
import {
  amountsIn,
  anythingApart,
  checkClauses,
  checkWriting,
  kindIn,
  kinds,
  namesIn,
  phrase,
  setApart,
  words,
} from '../writing'

const { traits } = dataset

describe('the headline', () => {
  law(
    'names the pay that all share exactly when all have a band and the bands meet; its traits are true',
    [anyRoles(2, 5)],
    (roles) => {
      const title = compareTitle(roles, traits)
      const bands = roles.flatMap((role) => role.bands.filter((band) => band.levels.length === 2))
      const [, low, high] = /share \$(\d+)–(\d+)k\./.exec(title) ?? []
      if (bands.length === roles.length) {
        expect(Number(low) * 1000).toBe(Math.max(...bands.map((band) => band.lowUsd)))
        expect(Number(high) * 1000).toBe(Math.min(...bands.map((band) => band.highUsd)))
      } else {
        expect(low).toBeUndefined()
        for (const role of roles) expect(title.toLowerCase()).toContain(role.shortName.toLowerCase())
      }
      const clauses = checkClauses(title, roles)
      expect(clauses > 0).toBe(anythingApart(roles))
    },
  )

  test('of bands that do not meet names no pay', () => {
    const roles = [
      madeRole('Low', { bands: [madeBand(50_000, 60_000)] }),
      madeRole('High', { bands: [madeBand(90_000, 95_000)] }),
    ]
    expect(compareTitle(roles, [])).toBe('The published bands of low and high engineers share no range of pay.')
    expect(homeTitle(roles)).toEqual(['Two published bands share no range of pay.', 'Two different jobs.'])
  })
})

describe('the home page’s lines', () => {
  law(
    'name the pay that all share, if all have a band and the bands meet',
    [fc.oneof(anyBanded, anyRoles(2, 5))],
    (roles) => {
      const lines = homeTitle(roles)
      lines.forEach(checkWriting)
      const bands = comparedBands(roles).map(({ band }) => band)
      const low = Math.max(...bands.map((band) => band.lowUsd))
      const high = Math.min(...bands.map((band) => band.highUsd))
      const meet = bands.length === roles.length && low < high
      expect(amountsIn(lines[0], /\$(\d+)–(\d+)k\./)).toEqual(meet ? [low, high] : undefined)
      expect(lines[1]).toMatch(new RegExp(`^${['', '', 'Two', 'Three', 'Four', 'Five'][roles.length]} `))
    },
  )
})

describe('verdicts', () => {
  const counts = ['no', 'one', 'two', 'three', 'four', 'five']
  const countOf = (word: string) => (counts.includes(word) ? counts.indexOf(word) : Number(word))

  law(
    'each role in order: when to open it, and exactly what it alone, or more than the others, brings',
    [anyRoles(2, 5)],
    (roles) => {
      const all = verdicts(roles, traits)
      expect(all.map(({ role }) => role)).toEqual(roles)
      for (const { role, when, brings } of all) {
        expect(when).toContain(` ${oneOf(role)} role if `)
        expect(when).toContain(role.openIf.value)
        const said = Array.from(brings.matchAll(/([^.]*\bit) ([^.]+)\./g), ([, opening = '', list = '']) => ({
          kind: kindIn(opening),
          list,
        }))
        for (const kind of kinds) {
          const hasCore = (['only', 'more', 'unstated'] as const).some((each) => setApart(role, roles, each).length > 0)
          const expected = kind === 'regular' && hasCore ? [] : setApart(role, roles, kind).map(phrase)
          const { found, rest } = namesIn(said.find((each) => each.kind === kind)?.list ?? '', traits.map(phrase))
          expect(expected).toEqual(expect.arrayContaining(found))
          const [, more = 'no'] = /^(\w+) more$/.exec(rest) ?? []
          if (more === 'no') expect(rest).toBe('')
          expect(found.length + countOf(more)).toBe(expected.length)
          // What another does not state is named whole: it may be what defines the role.
          if (kind === 'unstated') expect(more).toBe('no')
        }
        if (said.every(({ kind }) => kind === null)) expect(brings).toMatch(/^No core or regular trait/)
      }
    },
  )
})

test('a defining trait is named though the other role does not state it', () => {
  // What a platform engineer is for; of the SRE no source says.
  const [of, platform] = [realRole('site-reliability-engineer'), realRole('platform-engineer')]
  const [, brings] = verdicts([of, platform], traits).map((each) => each.brings)
  expect(brings).toContain('Core to it, and not stated for SREs: it builds platforms for developers.')
  expect(compareTitle([of, platform], traits)).toContain(
    'platform engineers build platforms for developers, which is not stated for SREs',
  )
})

test('a trait that is only regular to a role is never called its alone, nor said before a core one', () => {
  for (const [of, beside] of pairsOf(dataset.roles)) {
    for (const { role, brings } of verdicts([of, beside], traits)) {
      const [, alone = ''] = /Alone here, it ([^.]+)\./.exec(brings) ?? []
      for (const name of namesIn(alone, traits.map(phrase)).found) {
        const trait = traits.find((each) => phrase(each) === name)
        expect(trait && role.traits[trait.id]?.level).toBe('core')
      }
      if (brings.includes('Regularly')) expect(brings).not.toMatch(/Alone here|More than|Core to it/)
    }
  }
})

const data = realRole('data-engineer')

describe('what is known of hiring', () => {
  test('of the guide’s three: interviews and sourcing are told', () => {
    expect(interviewFinding(guideRoles)).toBe(
      'What to ask performance engineers, SREs and backend engineers, what should worry you, and what would lose them.',
    )
    expect(sourcingFinding(guideRoles)).toBe('Where performance engineers, SREs and backend engineers are found.')
  })

  test('of a role about which nobody says: that it is not stated', () => {
    expect(interviewFinding([data])).toBe('How to interview data engineers is not stated.')
    expect(sourcingFinding([data])).toBe('Where data engineers are found is not stated.')
  })

  law('any roles: each is named once, as told or as not stated', [anyRoles(2, 5)], (roles) => {
    const silent = roles.filter((role) => role.pools.kind === 'unknown')
    const told = roles.filter((role) => !silent.includes(role))
    const sourcing = sourcingFinding(roles)
    checkWriting(sourcing)
    checkWriting(interviewFinding(roles))
    expect(sourcing.includes('are found.')).toBe(told.length > 0)
    expect(sourcing.includes('is not stated.')).toBe(silent.length > 0)
    for (const some of [told, silent]) if (some.length > 0) expect(sourcing).toContain(nameJobs(some))
  })
})

describe('the ladder', () => {
  test('published pay covers exactly the steps that some band names, for the roles that have one', () => {
    const anyLadderRoles = fc
      .array(fc.shuffledSubarray(steps.map((step) => step.id)), { minLength: 1, maxLength: 3 })
      .map((all) =>
        all.map((levels, index) =>
          madeRole(`R${index}`, { bands: levels.length > 0 ? [madeBand(1000, 2000, { levels })] : [] }),
        ),
      )
    fc.assert(
      fc.property(fc.oneof(anyLadderRoles, anyRoles(2, 5)), (roles) => {
        const evidence = { ...madeEvidence(roles.filter((_, index) => index % 2 === 0).map(({ id }) => id)) }
        const finding = ladderFinding(Object.freeze(roles), steps, evidence)
        checkWriting(finding)
        const paid = roles.filter((role) => role.bands.length > 0)
        const payers = (id: string) =>
          paid.filter((role) => role.bands.some((band) => band.levels.some((level) => level === id))).length
        const named = (fits: (count: number) => boolean) =>
          steps.filter(({ id }) => fits(payers(id))).map((step) => step.name.toLowerCase())
        const [, whose, covered] = /published pay for (.+?) covers ([^.]+)\./.exec(finding) ?? []
        if (covered === undefined) {
          expect(paid).toEqual([])
          expect(finding).toMatch(/^One ladder serves every role\. No published band for /)
          return
        }
        const parts = covered.split(', and ')
        const some = parts.find((part) => part.endsWith(' for some of them'))?.replace(' for some of them', '')
        const all = parts.find((part) => !part.endsWith(' for some of them'))
        const missing = /At ([^.]+) no band is published/.exec(finding)?.[1]
        expect(whose).toBe(nameJobs(paid))
        expect(all === undefined ? [] : words(all)).toEqual(named((count) => count === paid.length))
        expect(some === undefined ? [] : words(some)).toEqual(named((count) => count > 0 && count < paid.length))
        expect(missing === undefined ? [] : words(missing)).toEqual(named((count) => count === 0))
        const silent = roles.filter((role) => role.bands.length === 0)
        const [, unpublished] = /No published band for (.+?)(?:; |, and no source)/.exec(finding) ?? []
        expect(unpublished).toBe(silent.length > 0 ? nameJobs(silent) : undefined)
      }),
    )
  })

  test('has measured medians where no band is published, all of the first source that shows one at any level', () => {
    const devops = realRole('devops-engineer')
    expect(ladderFinding([devops], steps, madeEvidence([devops.id]))).toBe(
      'One ladder serves every role. No published band for DevOps engineers; visa filings have a median of $120k at mid-level and $140k at senior.',
    )
    const pair = [devops, realRole('platform-engineer')]
    expect(ladderFinding(pair, steps, madeEvidence([devops.id]))).toBe(
      'One ladder serves every role. No published band for DevOps and platform engineers; measured medians stand in their place.',
    )
    expect(ladderFinding([devops], steps, {})).toBe(
      'One ladder serves every role. No published band for DevOps engineers, and no source has enough for a median at any level.',
    )
  })
})
