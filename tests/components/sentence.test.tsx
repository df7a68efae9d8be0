// @vitest-environment jsdom
import { render } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Sentence } from '@/components/ui/Sentence'

test('a sentence reads as it was written, whatever it holds', () => {
  const part = fc.oneof(fc.constantFrom('$140–180k', '46–52%', '$1,140–1,200k.', '–', ' a ', '0'), fc.string())
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const { container, unmount } = render(<Sentence text={parts.join('')} />)
      expect(container.textContent).toBe(parts.join(''))
      unmount()
    }),
  )
})

test('each range is one piece, together with what ends it', () => {
  const { container } = render(<Sentence text="They share $140–180k: 46–52% alike." />)
  expect([...container.querySelectorAll('span')].map((piece) => piece.textContent)).toEqual(['$140–180k', '46–52%'])
})
