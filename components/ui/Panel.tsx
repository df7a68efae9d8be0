import type { ReactNode } from 'react'
import { Icon } from './Icon'

/**
 * A panel beside the figure it explains, a sheet on a narrow screen. It is the platform's own popover, so it opens,
 * closes on Escape and returns focus without script, and its id is a deep link.
 */
export function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div id={id} popover="auto" role="dialog" aria-label={title} className="panel">
      <p className="panel-title">{title}</p>
      <button type="button" className="panel-close" popoverTarget={id} popoverTargetAction="hide" aria-label="Close">
        <Icon name="close" />
      </button>
      {children}
    </div>
  )
}
