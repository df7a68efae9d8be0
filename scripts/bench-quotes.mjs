import './node-version.mjs'
import { ensurePackages } from './install.mjs'
import { root } from './run.mjs'

ensurePackages()

const { withModule } = await import('./typescript.mjs')
process.chdir(root)
const today = new Date().toISOString().slice(0, 10)
process.exitCode = await withModule('/pipeline/quotes/proof.ts', ({ runProof }) =>
  runProof(process.argv.slice(2), today),
)
