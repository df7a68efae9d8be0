const common = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

// Pages get their policy from proxy.ts, which leaves these two kinds out: neither may ever run a script.
const dataPolicy = "default-src 'none'; frame-ancestors 'none'"
const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'"

const list = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The address a page names is the build’s, whether the page was prepared then or is rendered on demand.
  env: { SITE_URL: process.env.SITE_URL ?? '' },
  reactStrictMode: true,
  typedRoutes: false,
  // resvg brings a compiled library, which no bundler can take in.
  serverExternalPackages: ['@resvg/resvg-js'],
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  headers: async () => [
    { source: '/:path*', headers: list(common) },
    {
      source: '/:path*.(svg|png|jpg|webp|ico|csv|json|txt|xml|webmanifest|woff2)',
      headers: list({ 'Content-Security-Policy': filePolicy }),
    },
    {
      source: '/api/:path*',
      headers: list({ 'Content-Security-Policy': dataPolicy }),
    },
    {
      source: '/api/v1/:path*',
      headers: list({ 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    },
  ],
}
