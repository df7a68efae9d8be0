import { dataset, defaultRoleIds } from '@/data'
import { searchIndex } from '@/lib/search'
import { pages } from '@/lib/site-map'

export const dynamic = 'force-static'

export function GET() {
  return Response.json(searchIndex(dataset.roles, pages(defaultRoleIds)))
}
