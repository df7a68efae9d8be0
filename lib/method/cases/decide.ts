/** The worked cases of the decision and of interview plans. */
import type { Topic } from '@/lib/brief/book'
import { chosenTopics } from '@/lib/brief/interviews'
import { type Answers, type HowOften, nothingSaid, type Present, type RotaWanted } from '@/lib/decide/answers'
import type { DecisionFacts } from '@/lib/decide/facts'
import { nightsEach, staffOf } from '@/lib/decide/rota'
import { verdictOf } from '@/lib/decide/verdict'
import type { Figures } from '../worked-case'

const facts: DecisionFacts = {
  symptoms: [{ id: 'it', leads: [{ role: 'A' }], helps: [{ role: 'B' }] }],
  readiness: [{ id: 'needed', role: 'A', defeats: 'anyone' }],
  after: [],
}
const b: Present = { role: 'B', count: 1, capacity: 'time', of: [] }

/** What a rotation takes, and the answer to one symptom as other answers change. */
export function decideCases(): Figures[] {
  const rota: RotaWanted = { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' }
  const staff = staffOf({ ...nothingSaid, rota, sharePager: 3 })
  const said = (how: HowOften, part: Partial<Answers> = {}) => {
    const { kind, roles } = verdictOf({ ...nothingSaid, ticks: [{ symptom: 'it', how }], ...part }, facts)
    return [kind, ...roles].join(' ')
  }
  return [
    [
      `${staff?.needed}`,
      `${staff?.afterHire}`,
      `${staff?.missing}`,
      `${Math.round((nightsEach(rota, staff?.needed ?? 0) ?? 0) * 1000) / 1000}`,
    ],
    [
      said('often'),
      said('often', { readiness: { needed: false } }),
      said('often', { lasting: 'ends' }),
      said('sometimes'),
      said('sometimes', { team: [b] }),
      said('often', { team: [b] }),
    ],
  ]
}

/** Which of three questions are asked. */
export function interviewCases(): Figures[] {
  const topic = (name: string, probes: readonly string[]): Topic => ({
    topic: name,
    probes,
    area: 'One',
    question: '',
    strong: '',
    weak: '',
  })
  const role = {
    topics: [topic('Q1', ['a', 'b']), topic('Q2', ['b', 'c']), topic('Q3', ['c'])],
    flags: [{ flag: 'The flag', meaning: '', heard: ['Q3'] }],
  }
  const asked = (must: readonly string[], most: number) =>
    chosenTopics(role, { must, nice: [] }, most)
      .map(({ topic }) => topic)
      .join(', ')
  return [[asked(['a', 'b', 'c'], 3), asked(['a', 'b', 'c'], 1), asked(['c'], 3)]]
}
