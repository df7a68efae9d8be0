import { type FigureFormat, type FigureKind, figureFormats, figureHref } from '@/lib/site/urls'

/** A figure as a file to take away. */
export interface FigureFile {
  readonly format: FigureFormat
  readonly href: string
  /** What the file holds, where that is not the figure itself. */
  readonly of?: string
}

/** A figure in every format, each by its own address. */
export function inEveryFormat(hrefOf: (format: FigureFormat) => string): FigureFile[] {
  return figureFormats.map((format) => ({ format, href: hrefOf(format) }))
}

/** The files of a figure of some roles. */
export function roleFiles(kind: FigureKind, roles: readonly { readonly id: string }[]): FigureFile[] {
  const ids = roles.map(({ id }) => id)
  return inEveryFormat((format) => figureHref(kind, ids, format))
}
