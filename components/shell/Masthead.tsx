import Link from 'next/link'
import type { Page } from '@/lib/search/pages'
import { Icon } from '../ui/Icon'
import { MainNav } from './MainNav'
import { SearchButton } from './SearchButton'
import { ThemeToggle } from './ThemeToggle'

/** The bar on top of every page: name, menu, how old the evidence is, search, theme. */
export function Masthead({ pages, age }: { pages: readonly Page[]; age: string }) {
  const links = pages.filter((page) => page.inMenu).map(({ href, label }) => ({ href, label }))
  return (
    <header className="masthead">
      <div className="page one-line">
        <Link href="/" prefetch={false} className="wordmark one-line">
          <svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true">
            <path d="M0 1.5h14v3H0zM5 7.5h14v3H5zM9 13.5h13v3H9z" fill="currentColor" />
          </svg>
          Rolescope
        </Link>
        <nav className="main-nav wide-only no-print" aria-label="Main">
          <MainNav pages={links} />
        </nav>
        <div className="masthead-end one-line no-print">
          <span className="as-of">{age}</span>
          <SearchButton className="icon-button" shortcuts label="Search roles and pages">
            <Icon name="search" />
          </SearchButton>
          <ThemeToggle />
          <button type="button" className="icon-button narrow-only" popoverTarget="menu" aria-label="Menu">
            <Icon name="menu" />
          </button>
        </div>
      </div>
      <nav id="menu" popover="auto" className="menu" aria-label="Menu">
        <button
          type="button"
          className="panel-close"
          popoverTarget="menu"
          popoverTargetAction="hide"
          aria-label="Close menu"
        >
          <Icon name="close" />
        </button>
        <MainNav pages={links} />
      </nav>
    </header>
  )
}
