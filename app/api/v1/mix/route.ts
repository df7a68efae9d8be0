import { endpoint } from '@/app/api/endpoint'
import { dataset } from '@/data'
import { mixAnswer } from '@/lib/api/answer/mix'
import { mixQuery, readQuery } from '@/lib/api/ask/fields'
import { known } from '@/lib/value/absence'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, mixQuery)
  return query.kind === 'refused' ? query : known(mixAnswer(query.value.activity, dataset.manifest.dataVersion))
})
