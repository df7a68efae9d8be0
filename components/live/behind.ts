import { startTransition, useEffect, useState } from 'react'

/**
 * What stands behind the figures, drawn once they are seen: a slow machine takes some frames for all of it. `shown` must be the same
 * for as long as it says the same.
 */
export function useBehind<T>(shown: T): T {
  const [behind, follow] = useState(shown)
  useEffect(() => startTransition(() => follow(() => shown)), [shown])
  return behind
}
