import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { checkInterviews } from '@/data/interview-checks'
import type { Role } from '@/data/schema/role'

const [sre] = dataset.roles.filter(({ id }) => id === 'site-reliability-engineer')
if (
  sre === undefined ||
  sre.interviewAreas.kind !== 'known' ||
  sre.redFlags.kind !== 'known' ||
  sre.pools.kind !== 'known'
)
  throw new Error('the facts hold no interviews of an SRE')
const { interviewAreas, redFlags, pools } = sre

const reasons = (part: Partial<Role>) =>
  checkInterviews({ ...dataset, roles: dataset.roles.map((role) => (role === sre ? { ...role, ...part } : role)) }).map(
    ({ reason }) => reason,
  )
const withProbes = (probes: string[]) =>
  reasons({
    interviewAreas: {
      ...interviewAreas,
      value: interviewAreas.value.map((area) => ({
        ...area,
        topics: area.topics.map((topic) => (topic.topic === 'Rotation health' ? { ...topic, probes } : topic)),
      })),
    },
  })

test('the facts as they are hold', () => {
  expect(checkInterviews(dataset)).toEqual([])
})

test('a question is refused that probes what its role does not hold, and a role whose core trait no question probes', () => {
  expect(withProbes(['on-call', 'user-interfaces'])).toEqual([
    'it probes “user-interfaces”, which the role does not hold',
  ])
  expect(withProbes(['incident-response'])).toEqual(['no question probes “on-call”'])
})

test('a red flag is refused that is heard nowhere, and a pool of a stranger', () => {
  expect(
    reasons({ redFlags: { ...redFlags, value: redFlags.value.map((each) => ({ ...each, heard: ['Small talk'] })) } }),
  ).toHaveLength(redFlags.value.length)
  expect(
    reasons({
      pools: { ...pools, value: [{ pool: 'Plumbers', strength: 'Pipes', caution: 'Leaks', roles: ['plumber'] }] },
    }),
  ).toEqual(['“plumber” is no role'])
})
