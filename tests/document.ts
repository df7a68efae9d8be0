import { afterEach, expect } from 'vitest'

// Testing Library clears the document by itself only where tests have global functions.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  // A second is short on a machine that does other things too.
  configure({ asyncUtilTimeout: 15_000 })
  // What React reports, such as two keys alike, fails the test that brought it about.
  const complaints: unknown[][] = []
  console.error = (...complaint) => void complaints.push(complaint)
  afterEach(() => {
    cleanup()
    expect(complaints.splice(0)).toEqual([])
  })
}
