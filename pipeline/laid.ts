import type { z } from 'zod'
import { layOut } from './layout'

/** A file's name and text, after the schema that the app reads it by. Throws an Error that names what would break it. */
export function laid<S extends z.ZodType>(name: string, schema: S, file: z.input<S> & object): [string, string] {
  const { success, error } = schema.safeParse(file)
  if (success) return [name, layOut(file)]
  const [issue] = error.issues
  throw new Error(`${name} would break its own rules at ${issue?.path.join('.')}: ${issue?.message}`)
}
