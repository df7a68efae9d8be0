import { useState } from 'react'
import { type MetroKey, type MetroTable, metroFigure, metroKeys, sortedMetros } from '@/lib/salaries/map/metros'
import { formatNumber } from '@/lib/words/format'
import { ChoiceLink } from './explorer'

const heads: Readonly<Record<MetroKey, string>> = {
  name: 'Area',
  ratio: 'Cost of labor, US = 100',
  jobs: 'Jobs in these occupations',
}

/** The areas behind the map, sorted by what the reader presses; without script by their jobs. */
export function MetroRows({ title, metros }: MetroTable) {
  const [sort, setSort] = useState<{ readonly key: MetroKey; readonly descending: boolean }>({
    key: 'jobs',
    descending: true,
  })
  const press = (key: MetroKey) =>
    setSort(({ key: was, descending }) => ({ key, descending: key === was ? !descending : key !== 'name' }))
  return (
    <table className="metros">
      <caption>{title}</caption>
      <thead>
        <tr>
          {metroKeys.map((key) => (
            <th
              key={key}
              scope="col"
              className={key === 'name' ? undefined : 'number'}
              aria-sort={key === sort.key ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" onClick={() => press(key)}>
                {heads[key]}
                <span aria-hidden="true">{key === sort.key ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sortedMetros(metros, sort.key, sort.descending).map((metro) => (
          <tr key={metro.id}>
            <th scope="row">
              <ChoiceLink part={{ place: metro.id }}>{metro.name}</ChoiceLink>
            </th>
            <td className="number">{metroFigure(metro)}</td>
            <td className="number">{metro.jobs === null ? 'not published' : formatNumber(metro.jobs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
