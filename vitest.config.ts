import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// A test that needs a document says so in its first line: // @vitest-environment jsdom
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // Property tests are slow on a machine that does other things too; a time is never what a test judges.
    testTimeout: 60_000,
    setupFiles: ['tests/document.ts', 'tests/chance.ts'],
    coverage: {
      provider: 'v8',
      include: ['lib/**'],
      reporter: ['text'],
      reportsDirectory: '.cache/coverage',
      thresholds: { statements: 95, branches: 95, functions: 95, lines: 95 },
    },
  },
})
