import './node-version.mjs'
import { createViteServer } from 'vitest/node'
import { ensurePackages } from './install.mjs'
import { root } from './run.mjs'

ensurePackages()
process.chdir(root)
// Node 20 does not run TypeScript; Vitest brings a Vite that does.
const vite = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  resolve: { alias: { '@': root } },
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
})
const { runMarket } = await vite.ssrLoadModule('/pipeline/market.ts')
process.exitCode = await runMarket(process.argv.slice(2), new Date().toISOString().slice(0, 10))
await vite.close()
