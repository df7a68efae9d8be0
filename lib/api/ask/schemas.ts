/** How the texts of a query are read by schemas, and what is said of one that cannot be used. */
import { z } from 'zod'
import { quoted } from '@/lib/api/problem'
import type { Reading } from '@/lib/site/fields'

/** What is said of a text that cannot be used: the text, and why. */
export function refusing(why: string) {
  return { error: ({ input }: { readonly input?: unknown }) => `${quoted(String(input))} ${why}` }
}

/** One of some words; of any other, what it is not and which there are. */
export function oneOf<const Word extends string>(words: readonly Word[], noun: string) {
  return z.enum([...words], refusing(`is no ${noun}: ${words.join(', ')}.`))
}

/** A text of a form; of any other, why not. */
export function written(form: RegExp, why: string) {
  return z.string().regex(form, { abort: true, ...refusing(why) })
}

/** What a text of the right form is read as; `why` says what its reader refuses. */
export function readBy<T>(read: (text: string) => Reading<T>, why: (text: string) => string) {
  return (text: string, context: z.RefinementCtx<string>): T => {
    const reading = read(text)
    if ('value' in reading) return reading.value
    context.addIssue({ code: 'custom', message: why(text) })
    return z.NEVER
  }
}
