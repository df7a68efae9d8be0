import { useEffect, useState } from 'react'
import type { NamedRole } from '@/lib/titles/names'
import { loadOnce } from '../ui/fetched'

const reader = loadOnce(() => import('@/lib/titles/read'))

/** A title with the role that it names, null for none of ours. */
export interface Titled {
  readonly title: string
  readonly role: string | null
}

/** The role that a typed title names, null for none of ours; undefined until the reader has come. `served` is what the server read. */
export function useTitle(
  title: string | null,
  roles: readonly NamedRole[],
  served: Titled | null,
): string | null | undefined {
  const [read, setRead] = useState(served)
  useEffect(() => {
    if (title === null || read?.title === title) return
    reader.load('').then(
      ({ readTitle, titleRoles }) => {
        const { role } = readTitle(title, titleRoles(roles))
        setRead({ title, role: role === 'none' ? null : role })
      },
      () => {},
    )
  }, [title, roles, read])
  return title !== null && read?.title === title ? read.role : undefined
}
