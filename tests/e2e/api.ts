/** The API’s answers, read by the schemas that it publishes. */
import type { APIRequestContext } from '@playwright/test'
import { type CompareAnswer, compareAnswerSchema } from '@/lib/api/answer/compare'

type Profile = CompareAnswer['roles'][number]
type Pair = Omit<CompareAnswer['pairs'][number], 'a' | 'b'> & { readonly a: Profile; readonly b: Profile }

/** Each pair of the roles, its ids replaced by the roles themselves. */
export async function answerAbout(request: APIRequestContext, ids: readonly string[]): Promise<Pair[]> {
  const answer = await (await request.get(`/api/v1/compare?roles=${ids.join(',')}`)).json()
  const { roles, pairs } = compareAnswerSchema.parse(answer)
  const roleOf = (id: string) => roles.find((role) => role.id === id) ?? unanswered(id)
  return pairs.map((pair) => ({ ...pair, a: roleOf(pair.a), b: roleOf(pair.b) }))
}

/** The value where the API states one; throws where it says that it is unknown. */
export function stated<T>(value: T): Exclude<T, { kind: 'unknown' }> {
  if (typeof value === 'object' && value !== null && 'kind' in value)
    throw new Error(`not stated: ${JSON.stringify(value)}`)
  return value as Exclude<T, { kind: 'unknown' }>
}

function unanswered(id: string): never {
  throw new Error(`the API does not answer about ${id}`)
}
