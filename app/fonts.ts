import localFont from 'next/font/local'

export const sans = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-standard-normal.woff2',
  variable: '--font-instrument-sans',
  weight: '400 700',
  declarations: [{ prop: 'font-stretch', value: '75% 100%' }],
  display: 'swap',
  adjustFontFallback: 'Arial',
})

export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  variable: '--font-source-serif',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})
