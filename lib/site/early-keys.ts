/** Keys that ask for the search box before the page's own script is there: kept, and given to it when it comes. */

/** The name under which the browser keeps whether single keys act as shortcuts: “off” where the reader turned them off. */
export const shortcutsKey = 'shortcuts'

/** What the box was asked for and given so far, on `window`; undefined where nothing asked. */
export const earlyKeysName = 'earlyKeys'

/** What the page's script calls when it listens itself, on `window`. */
export const earlyKeysEnd = 'endEarlyKeys'

/**
 * Hears "/" (where the reader has not turned single keys off), ⌘K and Ctrl K from the first byte on, and what is typed after them.
 * It listens ahead of React, which lets no key through while the page is not alive yet. Runs in the head with the theme's script, and
 * like it is one fixed text without `<`, `>`, `&` or a backslash.
 */
export const earlyKeysScript = [
  '(function(w){',
  `function off(){try{return localStorage.getItem('${shortcutsKey}')==='off'}catch(e){}}`,
  'function hear(e){',
  'var held=e.ctrlKey||e.metaKey||e.altKey,t=e.target,k=e.key;',
  `if(w.${earlyKeysName}===undefined){`,
  "if(k==='/'?held||/^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName)||off():k!=='k'||e.altKey||e.ctrlKey===e.metaKey)return;",
  `w.${earlyKeysName}=''}`,
  `else if(held||k.length!==1)return;else w.${earlyKeysName}+=k;`,
  'e.preventDefault()}',
  "w.addEventListener('keydown',hear,true);",
  `w.${earlyKeysEnd}=function(){w.removeEventListener('keydown',hear,true);`,
  `var text=w.${earlyKeysName};w.${earlyKeysName}=undefined;return text}`,
  '})(window);',
].join('')
