import { bench, describe } from 'vitest'
import { dataset } from '@/data'
import { readTitle, titleRoles } from '@/lib/titles/read'
import { labeled } from '../titles/labeled'

const rows = labeled('open.csv')
const roles = titleRoles(dataset.roles)
const total = 1_200_000

describe('1.2 million titles: the open half of the labeled sample, again and again', () => {
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
