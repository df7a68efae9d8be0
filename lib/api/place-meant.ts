/** A place that a text could mean, as the API writes it. */
import { z } from 'zod'

/** A place that a text could mean. */
export const placeMeantSchema = z
  .strictObject({
    id: z
      .string()
      .describe(
        'As every other address of this API takes it: US, US-CO, cbsa-19740. US-remote is work from anywhere in the country.',
      ),
    name: z.string().describe('Its short name: Denver, CO.'),
    kind: z.enum(['country', 'remote', 'state', 'area']),
    state: z.string().optional().describe('The id of the state of what was named; left out for the country.'),
    why: z.string().describe('How the text came to mean it.'),
  })
  .describe('A place that a text could mean.')
