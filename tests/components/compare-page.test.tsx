// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import { dataset, defaultRoleIds } from '@/data'
import { compareTitle } from '@/lib/compare/decision'
import { readFigure } from '@/lib/site/urls'
import { pairsOf } from '@/lib/value/pairs'
import { capitalize } from '@/lib/words/format'
import { nameJobs, oneOf, possessive } from '@/lib/words/role-names'
import { realRole } from '../roles'
import { checkPanels, renderComparison } from './page'
import { nameOf } from './shown'

const ids = dataset.roles.map((role) => role.id)
const headline = (page: HTMLElement) => [...page.querySelectorAll('h1')].map((heading) => heading.textContent).join()
const hrefOf = (page: HTMLElement, name: string) =>
  [...page.querySelectorAll('a')].find((link) => nameOf(link) === name)?.getAttribute('href')
const withoutMark = (href: string | null | undefined) => href?.replace(/#at-.*$/, '')
const offered = (page: HTMLElement) =>
  [...page.querySelectorAll('#change-roles [aria-label="Add a role"] a')].map((link) =>
    withoutMark(link.getAttribute('href')),
  )

describe.each([
  { size: 2, roles: ['site-reliability-engineer', 'backend-engineer'] },
  { size: 3, roles: [...defaultRoleIds] },
  {
    size: 5,
    roles: [
      'software-engineer',
      'machine-learning-engineer',
      'performance-engineer',
      'devops-engineer',
      'backend-engineer',
    ],
  },
])('a comparison of $size roles', ({ size, roles }) => {
  // Rendered once and kept as a copy, which the tests only read.
  let page: HTMLElement
  beforeAll(() => {
    page = renderComparison(roles).cloneNode(true) as HTMLElement
  })

  test('every button that opens a panel has its panel, and no two ids are the same', () => {
    checkPanels(page)
  })

  test('has one headline, which is the lib’s own sentence', () => {
    expect(headline(page)).toBe(compareTitle(roles.map(realRole)))
  })

  test('every table names itself, and every head says what it heads', () => {
    for (const table of page.querySelectorAll('table')) expect(table.caption?.textContent).toMatch(/\S/)
    for (const head of page.querySelectorAll('th')) expect(head.getAttribute('scope')).toMatch(/^(col|row|rowgroup)$/)
  })

  test('every figure says what it shows, and every download reads back as a figure', () => {
    for (const figure of page.querySelectorAll('figure')) expect(figure.getAttribute('aria-label')).toMatch(/\S.*\.$/)
    const downloads = [...page.querySelectorAll('a[href^="/figures/"]')].map(
      (link) => link.getAttribute('href')?.split('/') ?? [],
    )
    expect(downloads.length).toBeGreaterThan(0)
    for (const [, , kind = '', file = ''] of downloads)
      expect(readFigure(kind, file, ids), `${kind}/${file}`).not.toBeNull()
  })

  test('every link and button has a name', () => {
    for (const control of page.querySelectorAll('a, button, summary')) {
      expect(nameOf(control), control.outerHTML.slice(0, 200)).not.toBe('')
    }
  })

  test('has a line for every pair, which says whose work each covers', () => {
    const lines = [...page.querySelectorAll('#likeness li')].map((line) => line.textContent ?? '')
    for (const [a, b] of pairsOf(roles.map(realRole))) {
      const line = lines.filter((each) => each.startsWith(`${capitalize(nameJobs([a, b]))} are `))
      expect(line).toHaveLength(1)
      const covered = `${capitalize(oneOf(b))} covers [\\d–]+% of ${possessive(a)} traits; ${oneOf(a)} covers [\\d–]+% of ${possessive(b)}\\.`
      expect(line[0]).toMatch(new RegExp(` alike in their traits\\. ${covered}`))
    }
    expect(lines.filter((line) => line.includes(' alike in their traits. '))).toHaveLength((size * (size - 1)) / 2)
  })

  test('nothing missing is blank or zero: every cell of every table has words or a mark', () => {
    for (const cell of page.querySelectorAll('tbody td'))
      expect(cell.textContent, cell.closest('tr')?.textContent ?? '').toMatch(/\S/)
    expect(page.textContent).toContain('not stated')
    expect(page.textContent).not.toMatch(/undefined|NaN|\[object/)
  })

  test('has a column for each role, in the order of the address', () => {
    const heads = [...page.querySelectorAll('#glance thead th .who')].map((head) => head.textContent)
    expect(heads).toEqual(roles.map((id) => realRole(id).shortName))
    expect(heads).toHaveLength(size)
  })
})

describe('roles can be moved, removed and added by plain links', () => {
  const [pe, sre, be] = defaultRoleIds as [string, string, string]

  test('at the ends only the moves that exist', () => {
    const page = renderComparison(defaultRoleIds)
    expect(hrefOf(page, 'Move Performance later')).toBe(`/compare/${sre}-vs-${pe}-vs-${be}#at-${pe}`)
    expect(hrefOf(page, 'Move SRE earlier')).toBe(`/compare/${sre}-vs-${pe}-vs-${be}#at-${sre}`)
    expect(hrefOf(page, 'Move SRE later')).toBe(`/compare/${pe}-vs-${be}-vs-${sre}#at-${sre}`)
    expect([hrefOf(page, 'Move Performance earlier'), hrefOf(page, 'Move Backend later')]).toEqual([
      undefined,
      undefined,
    ])
  })

  test('the focus goes to the role added, or to the one in the place of the one removed', () => {
    const page = renderComparison(defaultRoleIds)
    expect(hrefOf(page, 'Remove SRE')).toBe(`/compare/${pe}-vs-${be}#at-${be}`)
    expect(hrefOf(page, 'Remove Backend')).toBe(`/compare/${pe}-vs-${sre}#at-${sre}`)
    expect(hrefOf(page, 'Data Engineer')).toBe(`/compare/${pe}-vs-${sre}-vs-${be}-vs-data-engineer#at-data-engineer`)
    for (const id of defaultRoleIds) expect(page.querySelector(`#at-${id}`)?.getAttribute('href')).toBe(`/roles/${id}`)
  })

  test('they keep the view, and forget the one role shown only when it is removed', () => {
    const page = renderComparison(defaultRoleIds, { differences: true, only: sre })
    const to = (name: string) => withoutMark(hrefOf(page, name))
    expect(to('Move Performance later')).toBe(`/compare/${sre}-vs-${pe}-vs-${be}/differences?only=${sre}`)
    expect(to('Remove Performance')).toBe(`/compare/${sre}-vs-${be}/differences?only=${sre}`)
    expect(to('Remove SRE')).toBe(`/compare/${pe}-vs-${be}/differences`)
  })

  test('two roles cannot be fewer, and any other can be added', () => {
    const page = renderComparison([pe, sre])
    expect([...page.querySelectorAll('a')].map(nameOf).filter((name) => name.startsWith('Remove'))).toEqual([])
    expect(offered(page)).toEqual(
      ids.filter((id) => id !== pe && id !== sre).map((id) => `/compare/${pe}-vs-${sre}-vs-${id}`),
    )
  })

  test('to five, none can be added', () => {
    const page = renderComparison(ids.slice(0, 5))
    expect(page.querySelector('#change-roles [aria-label="Add a role"]')).toBeNull()
  })
})

describe('less than a comparison', () => {
  test('one role shows what is known of it and offers the others', () => {
    const page = renderComparison(['performance-engineer'])
    checkPanels(page)
    expect(offered(page)).toHaveLength(12)
    expect(headline(page)).toContain('Performance Engineer')
  })

  test('no role offers all', () => {
    const page = renderComparison([])
    checkPanels(page)
    expect(offered(page)).toEqual(ids.map((id) => `/compare/${id}`))
  })

  test('what the address asks for in vain is said, and the rest is shown', () => {
    const page = renderComparison(['backend-engineer', 'wizard', 'backend-engineer', 'data-engineer'], {
      only: 'magician',
    })
    const notes = [...page.querySelectorAll('[role="status"]')].map((note) => note.textContent ?? '')
    for (const value of ['wizard', 'backend-engineer', 'magician'])
      expect(notes.filter((note) => note.includes(`“${value}”`))).toHaveLength(1)
    expect(headline(page)).toMatch(/^Open a backend engineer if .+; a data engineer if /)
  })
})
