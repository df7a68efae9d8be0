/** The addresses that many pages lead to. */

/** The most roles that one comparison holds. */
export const maxCompared = 5
/** What stands between the roles of an address. */
export const joint = '-vs-'

/** The plain comparison of some roles, everything else at its default. */
export function compareRolesHref(roles: readonly string[]): string {
  return roles.length === 0 ? '/compare' : `/compare/${roles.join(joint)}`
}

/** The decision with a symptom ticked often: behind the mark, so that no server sees it. */
export function symptomHref(symptom: string): string {
  return `/decide#symptoms=${symptom}:often`
}

/** The address of a role’s own page. */
export function roleHref(id: string): string {
  return `/roles/${id}`
}

export type FigureKind = 'pay' | 'week' | 'pairs' | 'traits' | 'nearest'
/** Every kind of figure that can be downloaded. */
export const figureKinds: readonly FigureKind[] = ['pay', 'week', 'pairs', 'traits', 'nearest']
export type FigureFormat = 'csv' | 'svg' | 'png'
/** Every format that a figure is offered in. */
export const figureFormats: readonly FigureFormat[] = ['csv', 'svg', 'png']

/** The download of a figure for some roles: "/figures/pay/a-vs-b.png"; no roles means all. */
export function figureHref(kind: FigureKind, roles: readonly string[], format: FigureFormat): string {
  return `/figures/${kind}/${roles.length === 0 ? 'all' : roles.join(joint)}.${format}`
}

export interface FigureAddress {
  readonly kind: FigureKind
  readonly roles: readonly string[]
  readonly format: FigureFormat
}

/** Reads a figure's address; null when kind, roles or format are not those of a figure. */
export function readFigure(kind: string, file: string, known: readonly string[]): FigureAddress | null {
  const match = /^(.+)\.(csv|svg|png)$/.exec(file)
  if (!match || !figureKinds.some((each) => each === kind)) return null
  const [, name = '', format] = match
  const roles = name === 'all' ? [...known] : name.split(joint)
  const distinct = new Set(roles).size === roles.length
  const fits = name === 'all' || roles.length <= maxCompared
  if (!distinct || !fits || !roles.every((role) => known.includes(role))) return null
  return { kind: kind as FigureKind, roles, format: format as FigureFormat }
}
