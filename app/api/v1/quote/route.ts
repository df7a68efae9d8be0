import { endpoint } from '@/app/api/endpoint'
import { indexOf, quoteChoices } from '@/app/quote/release-indexes'
import { today } from '@/app/today'
import { dataset } from '@/data'
import { quoteReply } from '@/lib/api/answer/quote'
import { readQuery } from '@/lib/api/ask/fields'
import { quoteAskOf, quoteQuery, unkeptRelease } from '@/lib/api/ask/quote'
import { known } from '@/lib/value/absence'

const schema = quoteQuery(dataset.roles.map((role) => role.id))

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const query = readQuery(new URL(request.url).searchParams, schema)
  if (query.kind === 'refused') return query
  const { version } = query.value
  const { versions } = quoteChoices()
  if (version !== undefined && !versions.includes(version)) return unkeptRelease(version, versions)
  const answer = quoteReply(indexOf(version ?? null), quoteAskOf(query.value, today()))
  return answer.kind === 'refused' ? answer : known(answer)
})
