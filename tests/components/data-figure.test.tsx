// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, test } from 'vitest'
import { DataFigure } from '@/components/figure/DataFigure'
import { roleFiles } from '@/components/figure/files'
import { dataset } from '@/data'
import { nameSource } from '@/lib/source/credit'
import { noticesOf } from '@/lib/source/registry'
import { deepFreeze } from '../roles'

const table = deepFreeze({
  columns: ['role', 'low_usd', 'state'],
  rows: [
    ['SRE', 140_000, 'stated'],
    ['Data', null, 'not stated'],
    ['Data', null, 'not stated, either'],
  ],
})
const sources = dataset.sources.slice(0, 2)

function figure(part: Partial<ComponentProps<typeof DataFigure>> = {}) {
  render(
    <DataFigure
      title="Pay bands"
      sentence="They meet."
      drawing={<svg role="img" aria-label="drawn" />}
      table={table}
      sources={sources}
      downloads={roleFiles('pay', [{ id: 'a' }, { id: 'b' }])}
      {...part}
    />,
  )
  return screen.getByRole('figure')
}

describe('a figure', () => {
  test('is named by what it shows and what it says', () => {
    expect(figure().getAttribute('aria-label')).toBe('Pay bands. They meet.')
    expect(within(screen.getByRole('figure')).getByRole('img', { name: 'drawn' })).toBeTruthy()
  })

  test('has the drawing’s numbers as a table with a caption and heads', () => {
    figure()
    const twin = screen.getByRole('table', { hidden: true, name: 'Pay bands' })
    expect(
      within(twin)
        .getAllByRole('columnheader', { hidden: true })
        .map((head) => [head.textContent, head.getAttribute('scope')]),
    ).toEqual([
      ['Role', 'col'],
      ['Low, US dollars a year', 'col'],
      ['State', 'col'],
    ])
    expect(twin.querySelector('td')?.getAttribute('data-label')).toBe('Role')
    const rows = [...twin.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    )
    expect(rows).toEqual([
      ['SRE', '140,000', 'stated'],
      ['Data', 'not stated', 'not stated'],
      ['Data', 'not stated', 'not stated, either'],
    ])
  })

  test('names its sources once with dates, each a link to what it is, and what their licenses ask for', () => {
    const survey = dataset.sources.filter(({ id }) => id === 'survey')
    const foot = figure({ sources: [...sources, ...survey] }).querySelector('.figure-foot > span')
    expect(foot?.textContent).toBe(
      `Source: ${[...sources, ...survey].map(nameSource).join(' · ')} · ${noticesOf(['survey']).join()}`,
    )
    expect([...(foot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(
      [...sources, ...survey].map(({ id }) => `/data#source-${id}`),
    )
  })

  test('is downloaded by plain links, each named with the figure; only the table is saved at once', () => {
    const links = within(figure({ sources: 'ours' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['csv', 'svg', 'png'].map((format) => `/figures/pay/a-vs-b.${format}`),
    )
    for (const link of links) expect(link.textContent).toMatch(/of this figure: Pay bands$/)
    expect(links.map((link) => link.hasAttribute('download'))).toEqual([true, false, false])
  })

  test('of one file offers that', () => {
    const links = within(
      figure({ sources: 'ours', downloads: [{ format: 'csv', href: '/data/proof/losses.csv' }] }),
    ).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/data/proof/losses.csv'])
  })

  test('whose drawing is a table has no second one, and may have no file', () => {
    figure({ drawing: <table aria-label="drawn" />, table: 'drawn', sources: 'our own reading', downloads: [] })
    expect(screen.getAllByRole('table', { hidden: true }).map((each) => each.getAttribute('aria-label'))).toEqual([
      'drawn',
    ])
    expect(screen.getByText('Source: our own reading')).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('laid out elsewhere keeps its own table and what is said below it, under the name it goes by', () => {
    const said = figure({
      called: 'this map',
      legend: <p>darker is dearer</p>,
      table: { twin: { columns: [{ head: 'State', figures: false }], rows: [['Ohio']] }, below: 'Without: Utah.' },
      sources: 'prices, 2024',
      children: <p>more numbers</p>,
    }).textContent
    const order = [
      'darker is dearer',
      'Source: prices, 2024',
      'of this map: Pay bands',
      'Read this map as a table',
      'Ohio',
    ]
    const places = [...order, 'Without: Utah.', 'more numbers'].map((text) => (said ?? '').indexOf(text))
    expect(places).toEqual(places.filter((place) => place >= 0).sort((a, b) => a - b))
  })
})
