// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { DecideDoor } from '@/components/home/DecideDoor'
import { MoreRoles } from '@/components/home/MoreRoles'
import { PayDoor } from '@/components/home/PayDoor'
import { RoleTable } from '@/components/home/RoleTable'
import { SearchDoor } from '@/components/home/SearchDoor'
import { postedSource } from '@/lib/source/registry'
import { filedStrip } from '../evidence'
import { guideRoles, madeRole, steps } from '../roles'
import { textOf } from './shown'

afterEach(cleanup)

describe('the question of pay', () => {
  const form = () => {
    render(<PayDoor names={['Data Engineer']} namesVersion="1" level="mid" />)
    return screen.getByRole('form', { name: 'What should I pay?' }) as HTMLFormElement
  }

  test('is a plain form to the quote, of a role, a place and a level', () => {
    const found = form()
    expect(found.getAttribute('action')).toBe('/quote')
    expect(found.method).toBe('get')
    expect([...new FormData(found)]).toEqual([
      ['role', ''],
      ['place', ''],
      ['level', 'mid'],
    ])
    expect(within(found).getAllByRole('radio')).toHaveLength(4)
    expect(screen.getByRole('group').textContent).toMatch(/^Level if the role doesn’t say/)
  })

  test('suggests the roles, and its button is named on a phone too', () => {
    const found = form()
    const list = found.querySelector('datalist')
    expect(within(found).getByRole('combobox', { name: 'Role' }).getAttribute('list')).toBe(list?.id)
    expect([...(list?.options ?? [])].map(({ value }) => value)).toEqual(['Data Engineer'])
    expect(within(found).getByRole('button', { name: 'Get the range' })).toBeTruthy()
  })
})

describe('beside it', () => {
  test('stands what hurts, to be ticked, with how much more there is', () => {
    render(<DecideDoor symptoms={[{ id: 'outages', tick: 'Outages' }]} count={16} />)
    expect(screen.getByRole('form', { name: 'Which role should I open?' }).getAttribute('action')).toBe('/decide')
    expect(screen.getByRole('checkbox', { name: 'Outages' }).getAttribute('name')).toBe('outages')
    expect(screen.getByRole('link', { name: '15 more symptoms' }).getAttribute('href')).toBe('/decide')
  })

  test('stands the search with its examples', () => {
    render(<SearchDoor names={[]} examples={[{ typed: 'a b & c', leadsTo: 'that' }]} />)
    const link = screen.getByRole('link', { name: 'a b & c that' })
    expect(link.getAttribute('href')).toBe('/search?q=a+b+%26+c')
  })
})

describe('the roles in brief', () => {
  const evidence = Object.fromEntries(
    guideRoles.map(({ id }) => [id, [{ ...filedStrip, source: postedSource }, filedStrip]]),
  )

  test('are a row each with when to open it, when rather not, and one strip', () => {
    const { container } = render(<RoleTable roles={guideRoles} steps={steps} evidence={evidence} />)
    const rows = [...container.querySelectorAll('.home-row:not(.home-axis)')]
    expect(rows).toHaveLength(3)
    for (const row of rows) {
      expect(textOf(row)).toMatch(/Open when: [A-Z].+\.Rather not when: [A-Z].+: .+\. ?\$/)
      expect(row.querySelectorAll('svg.lane')).toHaveLength(1)
      expect(textOf(row)).toContain('median $130k, n=40')
    }
  })

  test('have their sources once a column, and none on a row', () => {
    const { container } = render(<RoleTable roles={guideRoles} steps={steps} evidence={evidence} />)
    for (const head of container.querySelectorAll('.home-head > span')) {
      const chips = [...head.querySelectorAll('.chip')].map(textOf)
      expect(new Set(chips).size).toBe(chips.length)
    }
    expect(container.querySelectorAll('.home-row .chip')).toHaveLength(0)
  })

  test('say what is not stated', () => {
    render(<RoleTable roles={[madeRole('One'), madeRole('Two')]} steps={steps} evidence={{}} />)
    expect(screen.getAllByText('When to open it is not stated. Nobody says.')).toHaveLength(2)
    expect(screen.getAllByText('pay not stated')).toHaveLength(2)
  })
})

test('the other roles have their median with its working, or say that too few are posted', () => {
  const [one, two] = [madeRole('One'), madeRole('Two')]
  render(<MoreRoles medians={[{ role: one, usd: 150_000, n: 1200 }]} others={[two]} until="2026-10" count={13} />)
  expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
    'One Engineerdoes things$150kn=1,200',
    'Two Engineerdoes thingstoo few posted',
  ])
  expect(screen.getByRole('link', { name: '$150k, posted median for One Engineer' }).getAttribute('href')).toMatch(
    /^\/roles\/one#why=evidence\./,
  )
  expect(screen.getByText(/US, all levels, to Oct 2026/)).toBeTruthy()
})
