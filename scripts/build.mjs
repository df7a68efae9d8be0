import './node-version.mjs'
import { writeHashes } from './hashes.mjs'
import { ensurePackages } from './install.mjs'
import { runTool } from './run.mjs'
import { clearStamp, inputsHash, writeStamp } from './stamp.mjs'

ensurePackages()
clearStamp()
const hash = inputsHash()
const code = runTool('next', ['build'], { NODE_ENV: 'production' })
if (code !== 0) process.exit(code)
console.log(`Hashed the inline scripts of ${writeHashes()} prerendered pages.`)
writeStamp(hash)
