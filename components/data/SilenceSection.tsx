import type { Role, SectionKey } from '@/data/schema/role'
import { type Silence, silenceFinding, silences } from '@/lib/source/claims'
import { capitalize } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'
import { RoleName } from '../ui/RoleName'
import { Section } from '../ui/Section'

const sectionNames: Readonly<Record<SectionKey, string>> = {
  definition: 'definition',
  background: 'background',
  characteristics: 'characteristics',
  weeksToHire: 'weeks to hire',
  difficulty: 'difficulty',
  workMix: 'the week',
  mindset: 'mindset',
  tools: 'tools',
  pools: 'where to find them',
  hiringMistakes: 'hiring mistakes',
  redFlags: 'red flags',
  interviewAreas: 'interview areas',
  expectations: 'expectations',
  whenToHire: 'when to hire',
  rungs: 'what each level is in the role',
}

/** What no source states, role by role: counts in a table, the sections by name and the reason behind it. */
export function SilenceSection({ roles }: { roles: readonly Role[] }) {
  const found = silences(roles)
  const quiet = found.filter(({ sections }) => sections.length > 0)
  return (
    <Section id="not-stated" label="What is not stated" finding={silenceFinding(roles)}>
      <DataTable
        className="data-table silence-table"
        caption="How much of each role’s profile no source states"
        heads={['Role', { number: 'Sections not stated' }, { number: 'Traits not stated' }, { number: 'Pay bands' }]}
      >
        {found.map((silence) => (
          <SilenceRow key={silence.role.id} silence={silence} />
        ))}
      </DataTable>
      <details className="twin">
        <summary>Which sections, and why</summary>
        <dl className="silence-names">
          {quiet.map(({ role, sections }) => (
            <div key={role.id} className="beside">
              <dt>{role.name}</dt>
              <dd>
                {capitalize(sections.map((key) => sectionNames[key]).join(', '))}. {role.silence}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  )
}

function SilenceRow({ silence: { role, sections, sectionCount, traits, traitCount } }: { silence: Silence }) {
  return (
    <tr>
      <th scope="row">
        <RoleName role={role} linked />
      </th>
      <td className="number">
        {sections.length} <span className="muted">of {sectionCount}</span>
      </td>
      <td className="number">
        {traits} <span className="muted">of {traitCount}</span>
      </td>
      <td className="number">
        {role.bands.length === 0 ? <span className="not-stated">not stated</span> : role.bands.length}
      </td>
    </tr>
  )
}
