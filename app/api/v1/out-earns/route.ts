import { endpoint } from '@/app/api/endpoint'
import { marketFacts } from '@/app/api/market-facts'
import { dataset } from '@/data'
import { outEarnsAnswer } from '@/lib/api/answer/out-earns'
import { outEarnsQuery } from '@/lib/api/ask/evidence'
import { readQuery } from '@/lib/api/ask/fields'
import { known } from '@/lib/value/absence'

const schema = outEarnsQuery(dataset.roles.map((role) => role.id))

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, schema)
  if (query.kind === 'refused') return query
  const answer = outEarnsAnswer(query.value, marketFacts())
  return 'kind' in answer ? answer : known(answer)
})
