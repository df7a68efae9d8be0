import { createServer } from 'node:net'

/** The port in PORT, or 3000; ends the process with a message when it is not one. */
export function chosenPort() {
  const text = process.env.PORT || '3000'
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  console.error(`PORT is “${text}”, which is not a port. Use a number from 1 to 65535, such as: PORT=4000 npm start`)
  process.exit(1)
}

/** Ends the process with a message when nothing can listen on the port. */
export async function requireFree(port) {
  const error = await new Promise((resolve) => {
    const probe = createServer().once('error', resolve)
    probe.listen(port, () => probe.close(() => resolve(null)))
  })
  if (error === null) return
  const reason = {
    EADDRINUSE: `Port ${port} is taken by another program.`,
    EACCES: `Port ${port} needs rights that this user does not have.`,
  }
  const other = port === 4000 ? 4001 : 4000
  console.error(`${reason[error.code] ?? error.message} Choose another one: PORT=${other} npm start`)
  process.exit(1)
}
