import { endpoint } from '@/app/api/endpoint'
import { dataset } from '@/data'
import { roleAnswer } from '@/lib/api/answer/roles'
import { noQuery, readQuery } from '@/lib/api/ask/fields'
import { quoted, refused } from '@/lib/api/problem'
import { known } from '@/lib/value/absence'

type Context = { params: Promise<{ id: string }> }

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(async (request, { params }: Context) => {
  const { id } = await params
  const role = dataset.roles.find((each) => each.id === id)
  if (role === undefined)
    return refused('not-found', `${quoted(id)} is not the id of a role; /api/v1/roles lists them.`, 'id')
  const query = readQuery(new URL(request.url).searchParams, noQuery)
  return query.kind === 'refused' ? query : known(roleAnswer(role, dataset))
})
