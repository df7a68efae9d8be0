/** A derivation as the API writes it: unrounded, so that replaying its formulas gives its results to the last digit. */
import { z } from 'zod'
import { sourcesSchema } from '@/lib/api/value'
import type { Derivation } from '@/lib/working/derivation'

/** The ordered steps of a figure. */
export const derivationSchema = z
  .strictObject({
    steps: z.array(
      z.strictObject({
        name: z.string().describe('What later formulas call this step’s result.'),
        label: z.string(),
        formula: z
          .string()
          .describe(
            '+ − × ÷ ^ and brackets; sum, count, min, max, abs, exp, ln. Names are inputs, else results of earlier steps.',
          ),
        inputs: z.record(z.string(), z.union([z.number(), z.array(z.number())])),
        result: z.number(),
        unit: z
          .enum(['usd', 'share', 'weight', 'percent', 'count', 'months', 'ratio'])
          .describe('What the result counts.'),
        sources: sourcesSchema,
      }),
    ),
    result: z.number().describe('The result of the last step.'),
  })
  .describe('How a figure was reached: computing the steps in order gives each result, and the last is the figure.')

/** A derivation as the API writes it, unrounded. */
export function derivationAnswer({ steps, result }: Derivation): z.infer<typeof derivationSchema> {
  return {
    steps: steps.map(({ name, label, formula, inputs, result, unit, sources }) => ({
      name,
      label,
      formula,
      // Frozen facts and lists of our own: written out, never changed.
      inputs: inputs as Record<string, number | number[]>,
      result,
      unit,
      sources: sources as string[],
    })),
    result,
  }
}
