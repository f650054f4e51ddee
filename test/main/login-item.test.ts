import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

vi.mock('electron', () => ({ app: { isPackaged: false, getAppPath: () => '/opt/my "apps"/100 % regulars' } }))
const { autostartEntry, setStartsAtLogin, startsAtLogin } = await import('@main/login-item')

const platform = Object.getOwnPropertyDescriptor(process, 'platform')!
let folder = ''
beforeEach(() => {
  Object.defineProperty(process, 'platform', { ...platform, value: 'linux' })
  folder = mkdtempSync(join(tmpdir(), 'regulars-login-'))
  vi.stubEnv('XDG_CONFIG_HOME', folder)
})
afterEach(() => {
  Object.defineProperty(process, 'platform', platform)
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
const file = () => join(folder, 'autostart/regulars.desktop')

test('row 22: on Linux an autostart entry is written and removed, and the state is what is there', () => {
  expect(startsAtLogin()).toBe(false)
  expect(setStartsAtLogin(true)).toBe(true)
  expect(readFileSync(file(), 'utf8')).toContain('[Desktop Entry]\nType=Application\n')
  expect(startsAtLogin()).toBe(true)
  expect(setStartsAtLogin(false)).toBe(false)
  expect(existsSync(file())).toBe(false)
})

test.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
  'row 22: one that the desktop has switched off (%s) is off',
  (line) => {
    setStartsAtLogin(true)
    writeFileSync(file(), `[Desktop Entry]\nType=Application\nExec=regulars\n${line}\n`)
    expect(startsAtLogin()).toBe(false)
  },
)

test('what means something in a command is meant as it stands', () => {
  expect(autostartEntry(['/opt/a b/r"e$g`u\\l', '100%']).split('\n')).toContain(
    'Exec="/opt/a b/r\\\\"e\\\\$g\\\\`u\\\\\\\\l" "100%%" --hidden',
  )
})
