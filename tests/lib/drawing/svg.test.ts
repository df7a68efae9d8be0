import { expect, test } from 'vitest'
import { text } from '@/lib/drawing/svg'

test('a sign that the fonts of pictures lack is written with signs that they have', () => {
  // Instrument Sans has no “±”; with it a picture's whole line was drawn in another font.
  expect(text(0, 0, 'Apr 2024 ± 4 months', 14, {})).toContain('>Apr 2024 +/−')
  expect(text(0, 0, 'a & b', 14, {})).toContain('>a &amp; b<')
})
