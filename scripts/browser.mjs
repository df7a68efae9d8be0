import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

// The first is Chromium without windows, which draws the same pages in four fifths of the time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium for the browser tests, installed first where that is possible; ends the process otherwise. */
export function ensureBrowser() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (isProgram(named)) return named
    giveUp(`CHROME_PATH is ${named}, which is not a program.`)
  }
  const found = onPath()
  if (found) return found

  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!isDebianRoot) giveUp('The browser tests need Chromium or Chrome, and none is on PATH.')
  console.log('Installing Chromium for the browser tests (apt-get) …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = (name) => run('apt-get', ['install', '-y', '-qq', name], env)
  const code = run('apt-get', ['update', '-qq'], env) || (install('chromium-headless-shell') && install('chromium'))
  return (code === 0 && onPath()) || giveUp('apt-get could not install Chromium; its message is above.')
}

function onPath() {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return directories.flatMap((directory) => names.map((name) => join(directory, name))).find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function giveUp(reason) {
  console.error(reason)
  console.error('Install Chromium, or say where one is: CHROME_PATH=/path/to/chrome npm test')
  console.error('The tests that need no browser: npm test -- lint types unit')
  process.exit(1)
}
