/** How the commands of the pipeline are asked, and how they end. */

/** What `parse` reads of a command's arguments. Throws its error with the usage. */
export function withUsage<T>(usage: string, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new Error(`${messageOf(error)}\n\n${usage}`)
  }
}

/** Runs a command; returns its exit code. Whatever fails, it says so on standard error, after what was left `undone`. */
export async function exitCode(undone: string, run: () => Promise<void>): Promise<number> {
  try {
    await run()
    return 0
  } catch (error) {
    console.error(`\n${undone} ${messageOf(error)}`)
    return 1
  }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
