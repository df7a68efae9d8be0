import { dataset, defaultRoleIds } from '@/data'
import { searchIndex } from '@/lib/search/find'
import { pages } from '@/lib/search/pages'

export const dynamic = 'force-static'

export function GET() {
  return Response.json(searchIndex(dataset.roles, pages(defaultRoleIds)))
}
