import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { changeSentence, readEarlier, writeEarlier } from '@/lib/brief/earlier'
import { longestKept, packEdits } from '@/lib/brief/packed'
import { keptHere, readSaid, writeSaid } from '@/lib/brief/said'
import { nothingSaid } from '@/lib/decide/answers'
import { verdictOf } from '@/lib/decide/verdict'
import { law } from '../../law'
import { anyAnswers, said, ticks } from '../decide/asked'
import { checkWriting } from '../writing'
import { ground } from './book'

const roles = dataset.roles

law('an answer comes back as an address keeps it', [anyAnswers], (answers) => {
  const { kind, roles: opened, ...rest } = verdictOf(answers, ground)
  const earlier = readEarlier(writeEarlier('2026.12.01', { kind, roles: opened, ...rest }), roles)
  expect(earlier).toEqual({ version: '2026.12.01', kind, roles: opened })
})

test('what is none of ours is none', () => {
  for (const text of [null, '', '2026~rain', 'x~open~site-reliability-engineer', '2026.12.01~open~plumber'])
    expect(readEarlier(text, roles), `${text}`).toBeNull()
})

test('newer data is told, with what it changed', () => {
  const now = verdictOf(said({ ticks: ticks({ outages: 'often' }) }), ground)
  const earlier = { version: '2026.11.30', kind: 'open', roles: ['site-reliability-engineer'] } as const
  expect(changeSentence(earlier, now, '2026.11.30', ground)).toBeNull()
  expect(changeSentence(earlier, now, '2026.12.01', ground)).toBe(
    'Saved with the data of 2026.11.30; with that of 2026.12.01 the answer is the same.',
  )
  const other = changeSentence({ ...earlier, roles: ['platform-engineer'] }, now, '2026.12.01', ground)
  expect(other).toBe(
    'With the data of 2026.11.30 the answer was: open a platform engineer. With that of 2026.12.01 it is: open an SRE.',
  )
  checkWriting(other ?? '')
  expect(changeSentence({ ...earlier, kind: 'team', roles: [] }, now, '2026.12.01', ground)).toBeNull()
  expect(changeSentence({ ...earlier, kind: 'nobody', roles: [] }, now, '2026.12.01', ground)).toContain('nobody new')
})

test('all that was said comes back as an address keeps it', () =>
  fc.assert(
    fc.asyncProperty(anyAnswers, async (answers) => {
      const edits = { must: 'Speaks Welsh' }
      const said = { answers, edits, packed: await packEdits(edits) }
      const query = writeSaid(said, ground, '2026.12.01')
      expect(await readSaid(new URLSearchParams(query), ground, '2026.12.01')).toMatchObject({
        ...said,
        why: null,
        ignored: [],
      })
    }),
  ))

test('nothing is an empty address, a long brief is named alone, and one that was cut is said', async () => {
  const nothing = { answers: nothingSaid, edits: {}, packed: '' }
  expect(writeSaid(nothing, ground, '2026.12.01')).toBe('')
  expect(writeSaid({ ...nothing, packed: 'x'.repeat(longestKept + 1) }, ground, '1')).toContain(`brief=${keptHere}`)
  expect((await readSaid(new URLSearchParams('brief=abc'), ground, '1')).why).toContain('could not be read')
})

test('what a form sends goes before what the address kept', async () => {
  const packed = await packEdits({ must: 'old', why: 'kept' })
  const sent = new URLSearchParams({ brief: packed, 'brief-must': 'new' })
  expect((await readSaid(sent, ground, '1')).edits).toEqual({ must: 'new', why: 'kept' })
})
