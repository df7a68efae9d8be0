/** A trait’s name, which is said of one person, as it is said of several. */
import type { Trait } from '@/data/schema/vocabulary'
import { uncapitalize } from '@/lib/words/format'

/** What several people with a trait do, from its name: "Carries the pager" → "carry the pager", "Trains and evaluates models" → "train and evaluate models". */
export function theyDo({ name }: Pick<Trait, 'name'>): string {
  const words = uncapitalize(name).split(' ')
  return words
    .map((word, index) => (index === 0 || (index === 2 && words[1] === 'and') ? plural(word) : word))
    .join(' ')
    .replace(/\bits\b/g, 'their')
}

/** The third person’s ending of a verb taken off: -ies, -es after a hiss, -s. */
function plural(verb: string): string {
  if (/[^aeiou]ies$/.test(verb)) return verb.replace(/ies$/, 'y')
  return verb.replace(/(ch|sh|ss|x|zz)es$/, '$1').replace(/([^s])s$/, '$1')
}
