/** The choice of light or dark: remembered by the browser, applied before the first paint. */

/** The name under which the browser keeps the choice. */
export const themeKey = 'theme'

/** Runs before the page paints; one fixed text, so that one fixed hash allows it. Storage may be refused: then the system decides. */
export const themeScript = `try{var t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`
