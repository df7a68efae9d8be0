import { endpoint } from '@/app/api/endpoint'
import { dataset } from '@/data'
import { classifyAnswer } from '@/lib/api/answer/classify'
import { classifyQuery } from '@/lib/api/ask/evidence'
import { readQuery } from '@/lib/api/ask/fields'
import { titleRoles } from '@/lib/titles/read'
import { known } from '@/lib/value/absence'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, classifyQuery)
  return query.kind === 'refused'
    ? query
    : known(classifyAnswer(query.value, titleRoles(dataset.roles), dataset.manifest.dataVersion))
})
