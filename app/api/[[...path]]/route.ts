import { quoted, refused } from '@/lib/api/problem'
import { endpoint } from '../endpoint'

/** Every address under /api that is none of the API's own. Methods do not matter where nothing is. */
const handlers = endpoint((request) =>
  refused(
    'not-found',
    `There is nothing at ${quoted(new URL(request.url).pathname)}. /api/v1/openapi.json lists what there is.`,
    'path',
  ),
)

export const { GET, HEAD, OPTIONS } = handlers
export { GET as DELETE, GET as PATCH, GET as POST, GET as PUT }
