import { createViteServer } from 'vitest/node'
import { root } from './run.mjs'

/**
 * Loads a TypeScript module of the checkout and calls `use` with it. Node 20 does not run TypeScript; Vitest brings a Vite
 * that does.
 */
export async function withModule(path, use) {
  const vite = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@': root } },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    return await use(await vite.ssrLoadModule(path))
  } finally {
    await vite.close()
  }
}
