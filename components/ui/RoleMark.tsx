import type { Role, RoleGlyph } from '@/data/schema/role'
import { shapePaths } from '@/lib/drawing/palette'

/** A role's color and shape. Always beside its name or code: color alone names nothing. */
export function RoleMark({ mark, size = 12 }: { mark: RoleGlyph; size?: number }) {
  return (
    <svg className={`mark ink-${mark.ink}`} width={size} height={size} viewBox="-6 -6 12 12" aria-hidden="true">
      <path className="fill-role" fillRule="evenodd" d={shapePaths[mark.shape]} />
    </svg>
  )
}

/** The marks of the roles that a line is about. */
export function PairMarks({ roles }: { roles: readonly Pick<Role, 'id' | 'mark'>[] }) {
  return (
    <span className="pair-marks" aria-hidden="true">
      {roles.map((role) => (
        <RoleMark key={role.id} mark={role.mark} />
      ))}
    </span>
  )
}
