'use client'
import { Dialog } from '@base-ui/react/dialog'
import { Finder } from './Finder'
import { KeyList } from './KeyList'

interface PaletteProps {
  readonly mode: 'search' | 'keys'
  readonly onMode: (mode: 'search' | 'keys' | null) => void
  /** What was typed before the box was there. */
  readonly early: () => string
}

/** The search box in a dialog: what a text asks for, as ways on in groups; arrows and Enter, Escape closes. */
export default function Palette({ mode, onMode, early }: PaletteProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => onMode(open ? mode : null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="palette-backdrop" />
        <Dialog.Popup className="palette" aria-label={mode === 'search' ? 'Search' : 'Keys'}>
          {mode === 'search' ? (
            <Finder early={early} onDone={() => onMode(null)} onKeys={() => onMode('keys')} />
          ) : (
            <KeyList onDone={() => onMode(null)} />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
