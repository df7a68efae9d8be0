/** Tells on standard error how far the run is: a bar where someone watches, else a line a step. */
export interface Progress {
  /** Begins a step, which the ones before have finished. */
  begin(step: string): void
  end(): void
}

const width = 24

export function progress(steps: number, out: NodeJS.WriteStream = process.stderr): Progress {
  let done = -1
  const bar = (step: string) => {
    const filled = Math.round((Math.min(done, steps) / steps) * width)
    return `\r\x1b[K[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${Math.min(done, steps)}/${steps} ${step}`
  }
  return {
    begin: (step) => {
      done++
      out.write(out.isTTY ? bar(step) : `${step} …\n`)
    },
    end: () => {
      done = steps
      if (out.isTTY) out.write(`${bar('done')}\n`)
    },
  }
}
