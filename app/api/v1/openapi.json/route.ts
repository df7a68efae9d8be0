import { endpoint } from '@/app/api/endpoint'
import { dataset } from '@/data'
import { noQuery, readQuery } from '@/lib/api/ask/fields'
import { openApiDocument } from '@/lib/api/openapi/document'
import { known } from '@/lib/value/absence'

const description = known(openApiDocument(dataset))

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, noQuery)
  return query.kind === 'refused' ? query : description
})
