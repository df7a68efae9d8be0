/** What no source states of a role, in one line with the reasons. */
import type { Role, SectionKey } from '@/data/schema/role'

const names: Readonly<Record<SectionKey, string>> = {
  definition: 'a definition',
  background: 'where its people come from',
  characteristics: 'what it is known by',
  weeksToHire: 'weeks to hire',
  difficulty: 'how hard it is to hire',
  workMix: 'how the week divides',
  mindset: 'habits to look for',
  tools: 'tools',
  pools: 'where to find them',
  hiringMistakes: 'hiring mistakes',
  redFlags: 'red flags',
  interviewAreas: 'interview areas',
  expectations: 'what they expect',
  whenToHire: 'when to open it',
  rungs: 'what each level is in it',
}

/** Whether a source says anything of how the role’s week divides. */
export function tellsWeek({ workMix, facts }: Pick<Role, 'workMix' | 'facts'>): boolean {
  return workMix.kind === 'known' || facts.some(({ about }) => about === 'work-mix')
}

/** What is not stated of a role, and each reason once; null where all is. */
export interface Silence {
  readonly parts: readonly string[]
  readonly reasons: readonly string[]
}

/** The parts of a role’s profile that no source states, in the order of the profile; a published band among them. */
export function silenceOf(role: Role): Silence | null {
  const unknown = (Object.keys(names) as SectionKey[]).flatMap((key) => {
    const fact = role[key]
    return fact.kind === 'unknown' ? [{ part: names[key], why: fact.why }] : []
  })
  const all = role.bands.length > 0 ? unknown : [...unknown, { part: 'a published pay band', why: role.silence }]
  return all.length === 0
    ? null
    : { parts: all.map(({ part }) => part), reasons: [...new Set(all.map(({ why }) => why))] }
}
