/** The HTML of a page, as the server sends it, judged by the rules of HTML. */
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes its own spelling of void elements, of empty and boolean attributes, and of camel-cased names.
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': ['error', { style: 'empty' }],
    'attr-case': ['error', { style: 'camelcase' }],
    // Any id without a space is valid; those of panels are read in the address, and React starts one with “_”.
    'valid-id': ['error', { relaxed: true }],
    // A list may be named, and a list of roles is better for it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The explorer's roles are one setting given up to three times, as in its address.
    'form-dup-name': 'off',
    // CSS lays some tables out as a grid, which takes their roles away unless they are stated.
    'no-redundant-role': 'off',
  },
})

/** Every fault of the HTML, with the place where it stands. */
export async function faultsOfMarkup(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, offset, size }) => `${ruleId}: ${message} — ${html.slice(offset, offset + size + 80)}`,
    ),
  )
}
