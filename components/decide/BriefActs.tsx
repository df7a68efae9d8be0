import { type ChangeEvent, useState } from 'react'
import { type BriefFileGround, type BriefFormat, briefFile, briefFileName, queryOfFile } from '@/lib/brief/files'
import type { Brief } from '@/lib/brief/whole'
import { CopyButton } from '../ui/CopyButton'
import { PrintButton } from '../ui/PrintButton'

const types: Readonly<Record<BriefFormat, string>> = {
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
}

interface BriefActsProps {
  readonly brief: Brief
  readonly ground: BriefFileGround
  /** Opens what a file holds, by its query. */
  readonly onOpen: (query: string) => void
}

/** What can be done with the brief. Its files are made in the browser: nothing of them is sent. */
export function BriefActs({ brief, ground, onOpen }: BriefActsProps) {
  const [fault, setFault] = useState<string | null>(null)
  const save = (format: BriefFormat) => {
    const url = URL.createObjectURL(new Blob([briefFile(format, brief, ground)], { type: types[format] }))
    const link = Object.assign(document.createElement('a'), {
      href: url,
      download: `${briefFileName(brief)}.${format}`,
    })
    link.click()
    URL.revokeObjectURL(url)
  }
  const onFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file === undefined) return
    const query = queryOfFile(await file.text())
    setFault(query === null ? `${file.name} is not a brief saved here as JSON.` : null)
    target.value = ''
    if (query !== null) onOpen(query)
  }
  return (
    <div className="brief-acts needs-script no-print">
      <PrintButton>Print</PrintButton>
      <CopyButton className="button button-quiet" text={briefFile('txt', brief, ground)}>
        Copy text
      </CopyButton>
      {(['md', 'txt', 'json'] as const).map((format) => (
        <button key={format} type="button" className="link" onClick={() => save(format)}>
          {{ md: 'Markdown', txt: 'Text', json: 'JSON' }[format]}
        </button>
      ))}
      <CopyButton className="link">Copy link</CopyButton>
      <label className="link open-file">
        Open a saved one
        <input type="file" accept="application/json,.json" className="visually-hidden" onChange={onFile} />
      </label>
      {fault === null ? null : (
        <p className="caution" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
