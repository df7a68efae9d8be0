export default { poweredByHeader: false, reactStrictMode: true, serverExternalPackages: ['@resvg/resvg-js'], outputFileTracingRoot: import.meta.dirname, turbopack: { root: import.meta.dirname } }
