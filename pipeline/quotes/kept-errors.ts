/** Typical errors that still hold: those of models that did not change. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { elasticitySchema, type QuoteFile, quoteFileSchema, quoteModelSchema } from '@/data/schema/quote'
import type { trained } from './quotes'

type Trained = ReturnType<typeof trained>

/**
 * Quotes made anew with the typical errors of those before, of each source whose model and exponent are the same. Of any other
 * source none is kept: what was measured is not true of it, and its quotes are not tested until `npm run bench:quotes` says more.
 */
export function withKeptErrors({ errors: _, ...fresh }: QuoteFile, before: QuoteFile | null): QuoteFile {
  const errors = before?.errors?.filter(({ source }) => made(fresh, source) === made(before, source)) ?? []
  return errors.length === 0 ? fresh : { ...fresh, errors }
}

/** The quotes that stand in a directory; null where there are none that can be read. */
export function standingQuotes(directory: string): QuoteFile | null {
  const path = join(directory, 'quotes.json')
  if (!existsSync(path)) return null
  return quoteFileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null
}

/** What a source's quotes are made from, as a file has it. */
function made({ models, elasticities }: Pick<QuoteFile, 'models' | 'elasticities'>, source: string): string {
  const of = <T extends { readonly source: string }>(list: readonly T[]) =>
    list.filter((each) => each.source === source)
  return JSON.stringify([
    of(models).map((each) => quoteModelSchema.parse(each)),
    of(elasticities).map((each) => elasticitySchema.parse(each)),
  ])
}

/** Whether a model and its exponent are those of a source in a file. */
export function isShipped(shipped: QuoteFile, { model, elasticity }: Pick<Trained, 'model' | 'elasticity'>): boolean {
  const own = { ...shipped, models: [model], elasticities: elasticity === null ? [] : [elasticity] }
  return made(own, model.source) === made(shipped, model.source)
}
