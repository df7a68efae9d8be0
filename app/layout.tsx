import type { Metadata, Viewport } from 'next'
import { Footer } from '@/components/shell/Footer'
import { Hatch } from '@/components/shell/Hatch'
import { Masthead } from '@/components/shell/Masthead'
import { PageClicks } from '@/components/shell/PageClicks'
import { PanelFromHash } from '@/components/shell/PanelFromHash'
import { dataset, defaultRoleIds } from '@/data'
import { pages } from '@/lib/search/pages'
import { earlyKeysScript } from '@/lib/site/early-keys'
import { themeScript } from '@/lib/site/theme'
import { evidenceAge } from './evidence'
import { sans, serif } from './fonts'
import { icon } from './site-icon'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Rolescope: compare software roles', template: '%s · Rolescope' },
  description: 'What software roles do, what they are paid, and where every figure comes from.',
  icons: { icon },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FFFFFF' },
    { media: '(prefers-color-scheme: dark)', color: '#0F1413' },
  ],
}

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en" className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a fixed text of ours; as a child React would escape its quotes */}
        <script dangerouslySetInnerHTML={{ __html: themeScript + earlyKeysScript }} />
      </head>
      <body>
        <a className="skip no-print" href="#main">
          Skip to the content
        </a>
        <Hatch />
        <Masthead pages={pages(defaultRoleIds)} age={evidenceAge()} />
        <main id="main">{children}</main>
        <Footer sources={dataset.sources} dataVersion={dataset.manifest.dataVersion} age={evidenceAge()} />
        <PanelFromHash />
        <PageClicks />
      </body>
    </html>
  )
}
