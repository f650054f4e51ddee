import { expect, test, vi } from 'vitest'

vi.mock('electron', () => ({ app: {}, screen: {}, protocol: {}, net: {} }))
const { fileFor } = await import('@main/scheme')
const { isOurs } = await import('@main/guards')
const { isReachable } = await import('@main/window-state')

test.each([
  ['/', '/app/renderer/index.html'],
  ['/index.html', '/app/renderer/index.html'],
  ['/assets/index-Bx12.js', '/app/renderer/assets/index-Bx12.js'],
])('the window may load %s', (path, file) => expect(fileFor('/app/renderer', path)).toBe(file))

test.each([
  '/../main/index.js',
  '/%2e%2e/main/index.js',
  '/assets/..%2f..%2fmain/index.js',
  '/assets/%00.js',
  '//etc/passwd',
  '/etc/passwd',
  '/C:/windows/win.ini',
  '/a\\b.js',
  '/%',
  '/secret.json',
])('the window may not load %s', (path) => expect(fileFor('/app/renderer', path)).toBeUndefined())

test.each(['app://regulars/index.html', 'data:image/png;base64,AA', 'blob:app://regulars/1'])('%s is ours', (url) =>
  expect(isOurs(url)).toBe(true),
)

test.each([
  'https://example.org/',
  'http://localhost:5173/',
  'ws://localhost:5173/',
  'file:///etc/passwd',
  'app://elsewhere/index.html',
  'devtools://devtools/bundled/inspector.html',
  'nonsense',
])('%s is blocked', (url) => expect(isOurs(url)).toBe(false))

test('while developing, its server is let through and nothing else', () => {
  expect(isOurs('ws://localhost:5173/', 'http://localhost:5173')).toBe(true)
  expect(isOurs('http://localhost:8080/', 'http://localhost:5173')).toBe(false)
})

const display = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 1000 }

test.each([
  ['in the middle', { x: 100, y: 100, width: 1280, height: 840 }, [display], true],
  ['on the second screen', { x: 2000, y: 50, width: 1000, height: 800 }, [display, second], true],
  ['on a screen that was unplugged', { x: 2000, y: 50, width: 1000, height: 800 }, [display], false],
  ['with only a corner showing', { x: 1880, y: 100, width: 1280, height: 840 }, [display], false],
  ['with the title bar above the screen', { x: 100, y: -40, width: 800, height: 600 }, [display], false],
  ['with the title bar below the screen', { x: 100, y: 1030, width: 800, height: 600 }, [display], false],
])('a window %s', (_where, window, displays, reachable) => expect(isReachable(window, displays)).toBe(reachable))
