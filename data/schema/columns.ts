/** The words that head the columns of tables. */
import { z } from 'zod'
import { text } from './atoms'

/** What the column of a download is called in words, by its name in the file. */
export const columnHeadsSchema = z.record(z.string().regex(/^[a-z0-9_]+$/), text)
