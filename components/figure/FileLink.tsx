import type { FigureFormat } from '@/lib/site/urls'

interface FileLinkProps {
  readonly href: string
  readonly format: FigureFormat
  /** What the file holds, for those who hear the link alone. */
  readonly of: string
}

/** A figure as a file: a plain link named by its format. */
export function FileLink({ href, format, of }: FileLinkProps) {
  return (
    <a href={href} {...(format === 'csv' ? { download: true } : {})}>
      {format.toUpperCase()}
      <span className="visually-hidden"> of {of}</span>
    </a>
  )
}
