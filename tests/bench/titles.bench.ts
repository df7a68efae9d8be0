import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { bench, describe } from 'vitest'
import { dataset } from '@/data'
import { readTitle, titleRoles } from '@/lib/titles/read'

const text = readFileSync(join(import.meta.dirname, '../titles/open.csv'), 'utf8')
const rows = Papa.parse<{ title: string; soc: string }>(text, { header: true, skipEmptyLines: true }).data
const roles = titleRoles(dataset.roles)
const total = 1_200_000

describe('1.2 million titles: the open half of the labelled sample, again and again', () => {
  bench(
    'read one by one',
    () => {
      for (let count = 0; count < total; count++) {
        const { title, soc } = rows[count % rows.length] as (typeof rows)[number]
        readTitle(title, roles, soc)
      }
    },
    { iterations: 3, warmupIterations: 1, time: 0 },
  )
})
