import type { ReactNode } from 'react'

/**
 * A panel beside the figure it explains, a sheet on a narrow screen. It is the platform's own popover, so it opens,
 * closes on Escape and returns focus without script, and its id is a deep link.
 */
export function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: focus moves in when the panel opens, not when the page loads
    <div id={id} popover="auto" role="dialog" aria-label={title} className="panel" tabIndex={-1} autoFocus>
      <p className="panel-title">{title}</p>
      <button type="button" className="panel-close" popoverTarget={id} popoverTargetAction="hide" aria-label="Close">
        ×
      </button>
      {children}
    </div>
  )
}
