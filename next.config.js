// The content security policies come from proxy.ts.
const common = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const list = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The address a page names is the build’s, whether the page was prepared then or is rendered on demand.
  env: { SITE_URL: process.env.SITE_URL ?? '' },
  reactStrictMode: true,
  typedRoutes: false,
  // Set by the tests once tsc has judged the same files.
  typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === '1' },
  // resvg brings a compiled library, which no bundler can take in.
  serverExternalPackages: ['@resvg/resvg-js'],
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  headers: async () => [
    { source: '/:path*', headers: list(common) },
    {
      source: '/api/v1/:path*',
      headers: list({ 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    },
  ],
}
