import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOfEscapedHtml, textOfHtml } from '@/pipeline/posted/html-text'
import { law } from '../../law'

test.each([
  ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
  ['<ul><li>a</li><li><b>b</b>c</li></ul>', 'a\nbc'],
  ['<div class="pay-range"><span>$1</span><span class="divider">&mdash;</span><span>$2 USD</span></div>', '$1—$2 USD'],
  ['<table><tr><td>Zone</td><td>$1 – $2</td></tr></table>', 'Zone $1 – $2'],
  ['a&nbsp;&nbsp;b\n  c&#8203;d &amp; &lt;e&gt;', 'a b cd & <e>'],
  ['<style>p { x: 1 }</style><script>let a = "<p>"</script><!-- <p>no</p> -->Yes', 'Yes'],
  ['<a title="5 > 4" href=x>link</a><p>open<p>again', 'link\nopen\nagain'],
  ['plain $1 - $2', 'plain $1 - $2'],
  ['1 < 2 and a<b', '1 < 2 and a'],
  ['', ''],
])('%j is %j', (html, text) => expect(textOfHtml(html)).toBe(text))

test.each([
  ['&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;Three&amp;nbsp;four&lt;/p&gt;', 'One & two\nThree four'],
  ['This is &lt;p class=&quot;a&quot;&gt;escaped&lt;/p&gt;', 'This is\nescaped'],
  ['<p>One &amp; two</p>', 'One & two'],
])('%j, escaped or not, is %j', (html, text) => expect(textOfEscapedHtml(html)).toBe(text))

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

law(
  'words come through any markup around them',
  [fc.array(fc.stringMatching(/^[\w$€,.&<>'"]{1,9}$/), { minLength: 1 })],
  (words) => {
    const html = words.map((word) => `<p class="x">${escaped(word)}</p>`).join('\n')
    expect(textOfHtml(html)).toBe(words.join('\n'))
    expect(textOfEscapedHtml(escaped(html))).toBe(words.join('\n'))
  },
)

law(
  'whatever it is, there is a text without blank lines or characters that are not seen',
  [fc.string({ unit: 'binary' })],
  (html) => {
    for (const text of [textOfHtml(html), textOfEscapedHtml(html)]) {
      expect(text.split('\n').every((line) => text === '' || (line !== '' && line === line.trim()))).toBe(true)
      expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
    }
  },
)
