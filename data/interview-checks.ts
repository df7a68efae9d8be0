/** Truth checks of interviews: what a question probes, where a red flag is heard, and whose people a pool names. */
import { checkOnce, type Finding } from './finding'
import type { Dataset } from './schema/dataset'
import type { Role } from './schema/role'

type Facts = Pick<Dataset, 'roles' | 'traits' | 'symptoms'>

/** Each question probes traits that its role holds, each core trait and each daily one of a symptom that it leads is probed, each red flag is heard in some answer, and pools name our roles. */
export function checkInterviews({ roles, traits, symptoms }: Facts): Finding[] {
  return roles.flatMap((role) => [
    ...checkTopics(role, neededOf(role, traits, symptoms)),
    ...checkFlags(role),
    ...checkPools(role, roles),
  ])
}

function about({ id }: Role, path: string, reason: string): Finding {
  return { file: `roles/${id}.json`, path, reason }
}

/** The traits that an interview must show: the core ones, and those that a symptom asks for which the role leads and that are its daily work. */
function neededOf({ id, traits: levels }: Role, traits: Facts['traits'], symptoms: Facts['symptoms']): string[] {
  const asked = symptoms.filter(({ leads }) => leads.some(({ role }) => role === id)).flatMap((symptom) => symptom.traits)
  return traits
    .map((trait) => trait.id)
    .filter((trait) => levels[trait]?.level === 'core' || (levels[trait]?.level === 'regular' && asked.includes(trait)))
}

function topicsOf({ interviewAreas }: Role) {
  return interviewAreas.kind === 'known' ? interviewAreas.value.flatMap(({ topics }) => topics) : []
}

function checkTopics(role: Role, needed: readonly string[]): Finding[] {
  const topics = topicsOf(role)
  const isHeld = (trait: string) => ['core', 'regular', 'occasional'].includes(role.traits[trait]?.level ?? '')
  const probed = new Set(topics.flatMap(({ probes }) => probes))
  return [
    ...checkOnce(`roles/${role.id}.json`, 'topic', topics.map(({ topic }) => topic)),
    ...topics.flatMap(({ topic, probes }) =>
      probes.filter((trait) => !isHeld(trait)).map((trait) => about(role, topic, `it probes “${trait}”, which the role does not hold`)),
    ),
    ...(topics.length === 0 ? [] : needed.filter((trait) => !probed.has(trait)).map((trait) => about(role, 'interviewAreas', `no question probes “${trait}”`))),
  ]
}

function checkFlags(role: Role): Finding[] {
  const { redFlags } = role
  const topics = topicsOf(role).map(({ topic }) => topic)
  if (redFlags.kind === 'unknown') return []
  return redFlags.value.flatMap(({ flag, heard }) =>
    heard.filter((topic) => !topics.includes(topic)).map((topic) => about(role, flag, `“${topic}” is no interview topic`)),
  )
}

function checkPools(role: Role, all: readonly Role[]): Finding[] {
  const { pools } = role
  if (pools.kind === 'unknown') return []
  return pools.value.flatMap(({ pool, roles = [] }) =>
    roles.filter((id) => !all.some((each) => each.id === id)).map((id) => about(role, pool, `“${id}” is no role`)),
  )
}
