import { afterEach } from 'vitest'

// Testing Library clears the document by itself only where tests have global functions.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
