import { describe, expect, test } from 'vitest'
import { quotePage } from '@/app/quote/asked'
import { today } from '@/app/today'
import { askedHere, filesFor, groundHere } from '@/lib/quote/live/parts'
import { pageOf } from '@/lib/quote/page'
import { basics, came, pageThere } from './both-sides'

describe('server and browser', () => {
  test.each([
    ['level=chief&place=US-TX', '“chief” is not a level'],
    ['role=wizard&asOf=soon', '“soon” is not a day'],
    ['basis=guide&tea=1', null],
    ['version=1999', 'No quotes are kept'],
  ])('refuse and pass over the same of %s', async (text, why) => {
    const query = new URLSearchParams(text)
    const there = await pageThere(query)
    expect(JSON.stringify(there)).toBe(JSON.stringify(quotePage(query)))
    if (why !== null) expect(there).toMatchObject({ scene: null, spoken: expect.stringContaining(why) })
  })

  test('a figure that arrives changed changes the page', async () => {
    const query = new URLSearchParams('role=site-reliability-engineer&level=senior&place=US-CO&asOf=2027-01-15')
    const { read } = askedHere(query, basics, new Map(), today())
    const files = await came(filesFor(basics, read.address), (file) => {
      if ('wages' in file) (file as { wages: object }).wages = {}
    })
    expect(JSON.stringify(pageOf(query, read, groundHere(files, today())))).not.toBe(JSON.stringify(quotePage(query)))
  })
})
