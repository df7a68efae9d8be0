/** The words that job titles are read by. */
import { z } from 'zod'
import { titleRuleSchema } from './role'

const word = z.string().regex(/^[^\sA-Z]+$/, 'must be one word in lower case')
const words = z.array(word).min(1)
const phrases = z.array(z.string().regex(/^[^\sA-Z]+( [^\sA-Z]+)*$/, 'must be words in lower case, a space between two')).min(1)

export const titleWordsSchema = z
  .strictObject({
    /**
     * What each word may say, by what is said; a word may say several things. What is of a `kind` makes an engineer one of a
     * role only straight before the word: "build engineer".
     */
    topics: z.record(z.string(), words),
    /** Words that say nothing by themselves but are asked for by name: known, so that their plurals are. */
    plain: words,
    /** The one spelling of a word, and the others it is met in. Plurals and slips of one letter need no entry. */
    spellings: z.record(word, words),
    /** The words that a slip of one letter is forgiven in: long, frequent, and unlike any other word of a title. */
    forgiven: words,
    /** Words that are written together with their neighbor: "SRSOFTWARE", "ENGINEERII", "DEVOPSENGINEER". */
    joined: words,
    /** Two words that say one thing: for each first word, what it says with each second. */
    pairs: z.record(word, z.record(word, word)),
    names: z.strictObject({
      /** By rule, what decides alone behind a "software engineer,": a team or a product is more. */
      bare: z.partialRecord(titleRuleSchema, phrases),
      /** Names of our roles that other trades use too. */
      shared: phrases,
    }),
    nouns: z.strictObject({
      /** What names no job where another part of the title does: "Consultant - Java Developer". */
      grade: words,
      /** What names a job of another trade, beside the topics that do. */
      job: words,
      /** What may stand beside "engineer" and say nothing of what: "founding". */
      bareJob: words,
      /** The same of engineers whom many trades have, so that no trade is assumed: "systems". */
      vagueJob: words,
    }),
  })
  .refine(({ topics, plain, spellings }) => {
    const met = [...new Set(Object.values(topics).flat()), ...plain, ...Object.values(spellings).flat()]
    return new Set(met).size === met.length
  }, 'a word says something, is plain, or is another spelling of one other word, and no two of these')
