import { describe, expect, test } from 'vitest'
import { contentPolicy, developmentPolicy } from '@/lib/site/content-policy'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]))

// SHA-256 of nothing, from FIPS 180-4’s empty-message example, in base64.
const hash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

describe('contentPolicy', () => {
  test('starts from nothing and allows this origin by kind', () => {
    expect(Object.fromEntries(directives(contentPolicy([])))).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'object-src': ["'none'"],
    })
  })

  test('names each inline script', () => {
    const nonce = "'nonce-AAECAwQFBgcICQoLDA0ODw=='"
    expect(directives(contentPolicy([hash, nonce])).get('script-src')).toEqual(["'self'", hash, nonce])
  })

  test.each(["'unsafe-inline'", "'strict-dynamic'", 'https://example.org', '*', "'nonce-a'; object-src *", "''"])(
    'refuses %s',
    (source) => {
      expect(() => contentPolicy([hash, source])).toThrow(RangeError)
    },
  )
})

describe('developmentPolicy', () => {
  test('loosens scripts, styles and connections and nothing else', () => {
    const strict = directives(contentPolicy([]))
    const changed = [...directives(developmentPolicy())].filter(
      ([name, sources]) => sources.join() !== strict.get(name)?.join(),
    )
    expect(Object.fromEntries(changed)).toEqual({
      'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'connect-src': ["'self'", 'ws:'],
    })
  })
})
