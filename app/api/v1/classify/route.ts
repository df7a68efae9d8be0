import { endpoint } from '@/app/api/endpoint'
import { dataset } from '@/data'
import { known } from '@/lib/absence'
import { classifyAnswer } from '@/lib/api/classify'
import { classifyQuery } from '@/lib/api/evidence-query'
import { readQuery } from '@/lib/api/query'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, classifyQuery)
  return query.kind === 'refused' ? query : known(classifyAnswer(query.value, dataset.manifest.dataVersion))
})
