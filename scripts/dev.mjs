import './node-version.mjs'
import { ensurePackages } from './install.mjs'
import { runTool } from './run.mjs'

ensurePackages()
process.exitCode = runTool('next', ['dev', ...process.argv.slice(2)])
