'use client'
import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { readShortcuts, rememberShortcuts } from './shortcuts'

const keys = [
  ['/', 'search'],
  ['⌘ K or Ctrl K', 'search, also in a field'],
  ['?', 'this list'],
  ['Esc', 'close what is open'],
] as const

/** The keys the pages answer to, and the switch that turns the single-letter ones off. */
export function KeyList({ onDone }: { onDone: () => void }) {
  const [on, setOn] = useState(readShortcuts)
  return (
    <>
      <div className="palette-field one-line">
        <Dialog.Title className="palette-input palette-title one-line">Keys</Dialog.Title>
        {/* biome-ignore lint/a11y/noAutofocus: the list may take the place of the field that had the focus */}
        <button type="button" className="button button-quiet" onClick={onDone} autoFocus>
          Close
        </button>
      </div>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked)
            rememberShortcuts(event.target.checked)
          }}
        />
        Answer to / and ? outside fields
      </label>
    </>
  )
}
