import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Compares two directories of pictures; writes what differs in red to a third. Returns how many pictures differ. */
export async function printPictureDifferences(browser, before, after, directory) {
  const page = await browser.newPage()
  const names = [...new Set([...picturesIn(before), ...picturesIn(after)])].sort()
  let differing = 0
  for (const name of names) {
    const pair = [before, after].map((from) =>
      picturesIn(from).includes(name) ? readFileSync(join(from, name)) : null,
    )
    if (pair.includes(null)) {
      differing++
      console.log(`${name}: only in ${pair[0] === null ? after : before}`)
    } else if (!pair[0].equals(pair[1])) {
      const { pixels, sizes, box, url } = await page.evaluate(
        differenceOf,
        pair.map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`),
      )
      if (pixels === 0) continue
      differing++
      console.log(
        `${name}: ${pixels} pixels, ${sizes[0] === sizes[1] ? sizes[0] : sizes.join(' became ')}, within ${box}`,
      )
      writeFileSync(join(directory, name), Buffer.from(url.split(',')[1], 'base64'))
    }
  }
  await page.close()
  console.log(
    `${differing} of ${names.length} pictures differ${differing > 0 ? `; what differs is in ${directory}` : ''}`,
  )
  return differing
}

function picturesIn(directory) {
  return readdirSync(directory).filter((file) => file.endsWith('.png'))
}

/** Runs in the page: counts the pixels that are seen not to be the same, those that only one picture has among them. */
async function differenceOf(urls) {
  const images = await Promise.all(
    urls.map(async (src) => {
      const image = Object.assign(new Image(), { src })
      await image.decode()
      return image
    }),
  )
  const width = Math.max(...images.map((image) => image.width))
  const height = Math.max(...images.map((image) => image.height))
  const contexts = images.map((image) => {
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
    context.drawImage(image, 0, 0)
    return context
  })
  const [a, b] = contexts.map((context) => context.getImageData(0, 0, width, height))
  const [old, fresh] = [a, b].map(({ data }) => new Uint32Array(data.buffer))
  // Chromium rounds a dotted line one step of 255 up or down, as the tiles that it paints happen to fall.
  const isSeen = (at) => [0, 1, 2, 3].some((part) => Math.abs(a.data[at * 4 + part] - b.data[at * 4 + part]) > 1)
  const box = { left: width, top: height, right: 0, bottom: 0 }
  let pixels = 0
  for (let at = 0; at < old.length; at++) {
    if (old[at] === fresh[at] || !isSeen(at)) {
      // What is the same is paled, so that the red stands out.
      for (let part = at * 4; part < at * 4 + 3; part++) a.data[part] = 170 + a.data[part] / 3
      continue
    }
    pixels++
    a.data.set([220, 0, 0, 255], at * 4)
    const [x, y] = [at % width, Math.floor(at / width)]
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  contexts[0].putImageData(a, 0, 0)
  return {
    pixels,
    sizes: images.map((image) => `${image.width}×${image.height}`),
    box: `x ${box.left}–${box.right}, y ${box.top}–${box.bottom}`,
    url: pixels === 0 ? '' : contexts[0].canvas.toDataURL('image/png'),
  }
}
