import { endpoint } from '@/app/api/endpoint'
import { dataset } from '@/data'
import { rolesAnswer } from '@/lib/api/answer/roles'
import { noQuery, readQuery } from '@/lib/api/ask/fields'
import { known } from '@/lib/value/absence'

/** Answered on request though it never changes: a prerendered answer would take any query and never say 304. */
const answer = known(rolesAnswer(dataset))

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, noQuery)
  return query.kind === 'refused' ? query : answer
})
