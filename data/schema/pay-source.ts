/** A source of pay: what it is called, what its figures are, and what can be asked of it. */
import { z } from 'zod'
import { kebab, list, tally, text } from './atoms'
import { titleLevelSchema } from './market'

export const paySourceSchema = z.strictObject({
  id: kebab,
  /** As cells of single observations, as percentiles of them, as the published percentiles of a role’s mix of occupations, or as bands that a guide names. */
  kept: z.enum(['cells', 'percentiles', 'mix', 'bands']),
  /** Its id among the published sources, where license and weak spot stand. */
  sourceId: kebab,
  /** All the published sources behind its figures, as ids. */
  sources: list,
  /** Its name where sources are chosen. */
  name: text,
  /** What stands on its chip. */
  code: text.max(8),
  /** Its name where room is short: "Filings". */
  label: text,
  /** Its name in the line that says how old the evidence is; its label where left out, and null where a newer source of its kind stands there. */
  inAge: text.nullable().optional(),
  /** One observation of it, in the singular; null where it counts none. */
  noun: text.nullable(),
  /** What an observation was read from, in the singular: "advertisement"; null where it counts none. */
  record: text.nullable(),
  /** Where it was observed, after a count of them, where the noun alone could be of another source: "on aijobs.net". */
  at: text.nullable(),
  /** Its name inside a sentence: "visa filings". */
  inText: text,
  /** Whether that name is of one: “the guide states”. */
  isSingular: z.boolean(),
  /** Its pay inside a sentence: "filed pay". */
  pay: text,
  /** What a quote from it puts a figure on: "base pay". */
  measure: text,
  /** The same where other sources stand beside it: "filed base pay". */
  basePay: text,
  unit: text,
  /** What its amounts are, to stand beside them. */
  measures: text,
  /** The same as whole sentences. */
  scope: text,
  /** Whose pay it is, completing "… is that of". */
  population: text,
  /** Its publisher and what it publishes, for the foot of a figure. */
  citation: text,
  /** What is said in place of figures of a state or area; null where it has some, or bands alone. */
  placeless: z
    .strictObject({
      /** Completes "…: there is nothing for Fresno alone." */
      choice: text,
      figure: text,
    })
    .nullable(),
  /** Why its pay has no map of the states, as a whole sentence; null where it has one, or bands alone. */
  noMap: text.nullable(),
  /** What its observations are where their records hold no dates, and how many months off their middle month may be; null where that is known. */
  vintage: z.strictObject({ release: text, eitherWayMonths: tally }).nullable(),
  /** What its levels are called, where they are no levels of titles: "6–9 years of coding"; null where they are. */
  levels: z.record(z.enum([...titleLevelSchema.options, 'all']), text).nullable(),
  /** Of a source whose observations name other countries: what is said of a country that has too few people of a role to be a place of it. */
  countries: z.strictObject({ few: text }).nullable(),
  /** What is said of a role that it does not know, as a whole sentence: it was never asked about; null where every role could be found. */
  unasked: text.nullable(),
  /** Why no quote is made from it, as whole sentences; null where one is. */
  noBasis: text.nullable(),
  /** Why it shows no trend, where all its observations are of one year. */
  oneYear: text.nullable(),
  /** What besides pay differs between its years, as whole sentences beside every trend; null where it has one year. */
  acrossYears: text.nullable(),
  /** What its license asks to be said wherever its figures stand, as whole sentences; null where it asks for nothing. */
  notice: text.nullable(),
  /** Its cells as files: what they are called, and what they hold. */
  download: z.strictObject({ name: text, holds: text }).nullable(),
  abilities: z.strictObject({
    /** Whether its observations name a state. */
    knowsPlace: z.boolean(),
    namesEmployers: z.boolean(),
    hasLevels: z.boolean(),
    /** Whether its figures are of other people than those in the role alone. */
    isProxy: z.boolean(),
    /** Whether its amounts hold more than base pay. */
    isTotalPay: z.boolean(),
    /** Whether a quote can be made from it. */
    isBasis: z.boolean(),
    /** Whether the ranges that its figures are of are kept one by one, to be shown behind them. */
    hasRanges: z.boolean(),
    /** Whether its records state the least that the law allows for each job, so that it is said how much of its pay stands there. */
    statesMinimum: z.boolean(),
  }),
})
export type PaySourceRow = z.infer<typeof paySourceSchema>
