import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The tests that need a document; each says so in its first line, in words that Vitest reads too. */
const withDocument = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => readFileSync(path, 'utf8').startsWith('// @vitest-environment jsdom'))

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
          exclude: ['tests/e2e/**', ...withDocument],
          // Pure functions leave nothing behind, so that the dataset is parsed once a thread and not once a file.
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'document', environment: 'jsdom', include: withDocument } },
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
