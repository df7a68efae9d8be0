import './node-version.mjs'
import { spawn } from 'node:child_process'
import { ensurePackages } from './install.mjs'
import { chosenPort, requireFree } from './port.mjs'
import { root, run, toolPath } from './run.mjs'
import { isFresh } from './stamp.mjs'

const port = chosenPort()
await requireFree(port)
ensurePackages()
if (!isFresh()) {
  console.log('Building: there is no finished build of the files as they are now …')
  const code = run(process.execPath, ['scripts/build.mjs'])
  if (code !== 0) {
    console.error('The build failed; its message is above.')
    process.exit(code)
  }
}

console.log(`Rolescope is at http://localhost:${port} – press Ctrl-C to stop.`)
const server = spawn(process.execPath, [toolPath('next'), 'start', '--port', String(port)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  },
})

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isStopping = true
    server.kill(signal)
  })
}
server.on('exit', (code) => process.exit(isStopping ? 0 : (code ?? 1)))
