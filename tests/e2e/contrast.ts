/**
 * The texts that stand out too little from what they stand on, by WCAG 1.4.3; for `page.evaluate`. Each element's ground is
 * that of its nearest ancestor with one, so that a page of thousands takes milliseconds; axe looks at what lies where, and is run
 * beside this in one theme.
 */
export function faultsOfContrast(): string[] {
  type Color = readonly [red: number, green: number, blue: number, alpha: number]
  const colorOf = (css: string): Color => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
    if (!css.startsWith('rgb')) throw new Error(`a color that is not read: ${css}`)
    return [red, green, blue, alpha]
  }
  const over = ([red, green, blue, alpha]: Color, under: Color): Color => {
    const mixed = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha)
    return [mixed(red, under[0]), mixed(green, under[1]), mixed(blue, under[2]), 1]
  }
  const luminance = ([red, green, blue]: Color) => {
    const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
  /** Null where a picture or a gradient lies. */
  const groundOf = (element: Element | null): Color | null => {
    if (element === null) return colorOf(getComputedStyle(document.documentElement).backgroundColor)
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    if (backgroundImage !== 'none') return null
    const color = colorOf(backgroundColor)
    if (color[3] === 1) return color
    const under = groundOf(element.parentElement)
    return under && over(color, under)
  }
  /** How much of an element is seen through all that it lies in. */
  const opacityOf = (element: Element | null): number =>
    element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement)
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const parents = new Set<Element>()
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    if (parentElement !== null && (textContent ?? '').trim() !== '') parents.add(parentElement)
  }
  return [...parents].flatMap((element) => {
    const isExempt = element.closest('svg, :disabled, [aria-disabled="true"], .visually-hidden') !== null
    if (isExempt || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const ground = groundOf(element)
    if (ground === null) return []
    const [red, green, blue, alpha] = colorOf(color)
    const seen = over([red, green, blue, alpha * opacityOf(element)], ground)
    const [lighter = 0, darker = 0] = [luminance(seen), luminance(ground)].sort((a, b) => b - a)
    const ratio = (lighter + 0.05) / (darker + 0.05)
    const px = Number.parseFloat(fontSize)
    const isLarge = px >= 24 || (px >= 18.66 && Number(fontWeight) >= 700)
    return ratio >= (isLarge ? 3 : 4.5) ? [] : [`${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 120)}`]
  })
}
