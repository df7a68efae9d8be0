import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The tests that need a document; each says so in its first line, in words that Vitest reads too. */
const withDocument = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ text }) => text.startsWith('// @vitest-environment jsdom'))

/** What stands in for a module would stand in for it in the next file too, had that the same modules. */
const standsIn = withDocument.filter(({ text }) => text.includes('vi.mock('))
const pathsOf = (files: typeof withDocument) => files.map(({ path }) => path)

/** Modules are read, and the dataset parsed, once a thread and not once a file; a file still has a document of its own. */
const shared = { pool: 'threads', isolate: false } as const

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    // Property tests are slow on a machine that does other things too; a time is never what a test judges.
    testTimeout: 120_000,
    // Vitest would leave one core to itself, which on two is half of the machine.
    maxWorkers: availableParallelism(),
    setupFiles: ['tests/document.ts', 'tests/chance.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...pathsOf(withDocument)],
          ...shared,
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          environment: 'jsdom',
          include: pathsOf(withDocument),
          exclude: pathsOf(standsIn),
          ...shared,
        },
      },
      { extends: true, test: { name: 'standing in', environment: 'jsdom', include: pathsOf(standsIn) } },
    ],
    coverage: {
      provider: 'v8',
      // From the root on, since a pattern fits anywhere in a path, and there is a lib among the tests.
      include: [`${root}lib/**`],
      reporter: ['text'],
      reportsDirectory: '.cache/coverage',
      // Every function of lib is called by a test, which is less to read than a test a module.
      thresholds: { statements: 95, branches: 95, functions: 100, lines: 95 },
    },
  },
})
