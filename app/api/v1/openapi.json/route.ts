import { endpoint } from '@/app/api/endpoint'
import { dataset } from '@/data'
import { known } from '@/lib/absence'
import { openApiDocument } from '@/lib/api/openapi'
import { noQuery, readQuery } from '@/lib/api/query'

const description = known(openApiDocument(dataset))

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, noQuery)
  return query.kind === 'refused' ? query : description
})
