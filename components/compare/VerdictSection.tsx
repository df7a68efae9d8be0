import type { Role } from '@/data/schema/role'
import { nobodyNew, type Verdict, verdicts } from '@/lib/compare/decision'
import { roleHref } from '@/lib/site/urls'
import { RoleMark } from '../ui/RoleMark'
import { ColumnChips, ColumnPanels, type Said } from './ColumnSources'

/** When to open each role, when rather another, and when nobody new is the answer. */
export function VerdictSection({ roles }: { roles: readonly Role[] }) {
  const all = verdicts(roles)
  const nobody = nobodyNew(roles)
  return (
    <section className="section verdict" id="verdict" aria-label="Which to open">
      <ul className={`verdicts columns-${roles.length}`}>
        {all.map((verdict, index) => (
          <RoleVerdict key={verdict.role.id} verdict={verdict} column={index + 1} />
        ))}
        {nobody.length > 0 ? (
          <li>
            <div>
              <h2 className="verdict-head">Or nobody new</h2>
              <p className="micro">often the right answer</p>
            </div>
            <ul className="signs">
              {nobody.map(({ role, says }) => (
                <li key={says} className="sign-of" data-column={roles.indexOf(role) + 1}>
                  <RoleMark mark={role.mark} size={10} />
                  <span>
                    <span className="visually-hidden">Instead of {role.shortName}: </span>
                    {says}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ) : null}
      </ul>
      <p className="small no-print">
        <a href="/decide">Decide by what hurts at your company</a>
      </p>
      {roles.map((role) => (
        <ColumnPanels key={role.id} table="verdict" role={role} said={saidOf(role)} />
      ))}
    </section>
  )
}

function RoleVerdict({ verdict: { role, hire, rather, missing }, column }: { verdict: Verdict; column: number }) {
  return (
    <li data-column={column}>
      <div>
        <h2 className="verdict-head">
          <a className="who" href={roleHref(role.id)}>
            <RoleMark mark={role.mark} size={14} /> {role.shortName}
          </a>
        </h2>
        <p className="micro">
          {role.tagline} <ColumnChips table="verdict" role={role} said={saidOf(role)} />
        </p>
      </div>
      {missing === null ? (
        <>
          <Signs label="Open it when" signs={hire} />
          <Signs label="Rather not when" signs={rather} against />
        </>
      ) : (
        <p className="not-stated">{missing}</p>
      )}
    </li>
  )
}

function Signs({ label, signs, against = false }: { label: string; signs: readonly string[]; against?: boolean }) {
  return (
    <div>
      <h3 className="micro">{label}</h3>
      <ul className={against ? 'signs signs-against' : 'signs'}>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  )
}

function saidOf(role: Role): Said[] {
  const when = role.whenToHire
  return [
    { label: 'Headline', origin: role.openIf.origin },
    ...(when.kind === 'known' ? [{ label: 'When', origin: when.origin }] : []),
  ]
}
