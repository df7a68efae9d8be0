'use client'
import { themeKey } from '@/lib/site/theme'
import { Icon } from '../ui/Icon'

/** Switches between light and dark, and remembers it. */
export function ThemeToggle() {
  const toggle = () => {
    const root = document.documentElement
    const now = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
    const next = now === 'dark' ? 'light' : 'dark'
    root.dataset.theme = next
    try {
      localStorage.setItem(themeKey, next)
    } catch {
      // Storage is refused: the choice holds for this page only.
    }
  }
  return (
    <button
      type="button"
      className="icon-button needs-script"
      aria-label="Switch between light and dark"
      onClick={toggle}
    >
      <Icon name="theme" />
    </button>
  )
}
