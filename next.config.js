export default { poweredByHeader: false, reactStrictMode: true, outputFileTracingRoot: import.meta.dirname, turbopack: { root: import.meta.dirname } }
