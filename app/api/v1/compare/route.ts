import { endpoint } from '@/app/api/endpoint'
import { dataset } from '@/data'
import { compareAnswer } from '@/lib/api/answer/compare'
import { compareQuery, readQuery } from '@/lib/api/ask/fields'
import { known } from '@/lib/value/absence'

const schema = compareQuery(dataset.roles.map((role) => role.id))

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, schema)
  if (query.kind === 'refused') return query
  const roles = query.value.roles.flatMap((id) => dataset.roles.find((role) => role.id === id) ?? [])
  return known(compareAnswer(roles, dataset))
})
