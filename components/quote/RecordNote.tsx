import { quoteHref } from '@/lib/quote/address'
import { noLines } from '@/lib/quote/post/lines'
import type { Posted } from '@/lib/quote/post/part'
import { recordNote } from '@/lib/quote/post/record'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/Icon'
import type { QuoteScene } from './scene'

interface RecordNoteProps {
  readonly scene: QuoteScene
  readonly range: Posted | null
  readonly isOpen: boolean
}

/** Where the range comes from and how sure it is, to keep; copied with the quote's permanent address in full. */
export function RecordNote({ scene, range, isOpen }: RecordNoteProps) {
  const { view, role, dataVersion, today } = scene
  const note = recordNote(view, { role, range, dataVersion, today })
  const address = quoteHref({ ...view.address, ...noLines, version: dataVersion, used: null })
  return (
    <details className="post-note" open={isOpen}>
      <summary>Note for your records</summary>
      <p className="small">{note}</p>
      <p className="no-print">
        <CopyButton text={note} address={address} className="button">
          <Icon name="copy" /> Copy note
        </CopyButton>
      </p>
    </details>
  )
}
