import { mkdirSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { browserFlags } from './scripts/browser-flags.mjs'
import { serverLog } from './tests/e2e/server-log'

// Another, so that two checkouts can be tested side by side.
const port = Number(process.env.TEST_PORT ?? 3187)

/** Those that Playwright switches off, which a list of ours replaces, and the boxes under the address bar, a page of their own each context. */
const disabledFeatures = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]

// The shell opens the log before Next starts, so its directory must be there.
mkdirSync('.cache', { recursive: true })

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Generous, since other work may share the machine; a test that passes waits for neither.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace of each test takes a tenth of the time; TRACE=1 keeps those of the failed.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
      args: [...browserFlags, `--disable-features=${disabledFeatures.join()}`],
    },
  },
  // The log is judged by a teardown because it is complete only when every other test has run.
  projects: [
    { name: 'start', testMatch: 'server.start.ts', teardown: 'end' },
    { name: 'pages', testMatch: '*.spec.ts', dependencies: ['start'] },
    { name: 'end', testMatch: 'server.end.ts' },
  ],
  webServer: {
    command: `node node_modules/next/dist/bin/next start --port ${port} > ${serverLog} 2>&1`,
    url: `http://localhost:${port}`,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
