// Imported first, so that an older Node meets this message and not a syntax error from further down.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Rolescope needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
  console.error('Get a current one from https://nodejs.org and run the command again.')
  process.exit(1)
}
