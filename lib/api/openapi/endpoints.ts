/** Every operation in a line, as the data page lists them: its address with what it takes, what it answers, and one that can be opened. */
import type { Operation } from '@/lib/api/operation'

/** An operation as people read it. */
export interface Endpoint {
  /** Its address with its parameters, those that may be left out in brackets: "/api/v1/evidence?role&source[&level]". */
  readonly path: string
  readonly answers: string
  /** An address that answers. */
  readonly example: string
}

/** A line for each of the operations, in their order. */
export function endpoints(all: readonly Operation[]): Endpoint[] {
  return all.map(({ path, summary, part, query }) => {
    const fields = Object.entries(query.shape).map(([name, field]) => ({
      name,
      isRequired: !field.safeParse(undefined).success,
      example: field.meta()?.example,
    }))
    const required = fields.filter(({ isRequired }) => isRequired)
    const optional = fields.filter(({ isRequired }) => !isRequired)
    const taken = required.map(({ name }) => name).join('&')
    const sent = new URLSearchParams(required.map(({ name, example }) => [name, [example].flat().join(',')]))
    const asked = taken === '' ? '' : `?${taken}`
    return {
      path: `/api/v1${path}${asked}${optional.map(({ name }) => `[&${name}]`).join('')}`,
      answers: summary,
      example: `/api/v1${part ? path.replace(/\{.+\}/, part.values[0] ?? '') : path}${taken === '' ? '' : `?${sent}`}`,
    }
  })
}
