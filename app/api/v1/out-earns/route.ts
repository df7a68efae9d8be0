import { endpoint } from '@/app/api/endpoint'
import { marketFacts } from '@/app/api/market-facts'
import { dataset } from '@/data'
import { known } from '@/lib/absence'
import { outEarnsQuery } from '@/lib/api/evidence-query'
import { outEarnsAnswer } from '@/lib/api/out-earns'
import { readQuery } from '@/lib/api/query'

const schema = outEarnsQuery(dataset.roles.map((role) => role.id))

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, schema)
  if (query.kind === 'refused') return query
  const answer = outEarnsAnswer(query.value, marketFacts())
  return 'kind' in answer ? answer : known(answer)
})
