import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { aPdf, aPng } from '@test/main/attachments/sample-files'
import { chooses } from '@test/support/desktop/dialogs'
import { openedPackage } from '@test/support/desktop/opened-package'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('files of a customer: by dialog, drop and paste; shown, opened, saved; there after a restart; taken back', async ({
  open,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const first = await open({ profile })
  const { page, app } = first
  await addCustomer(page, 'Anna Berg')
  const files = page.getByRole('region', { name: 'Files' })
  await writeFile(join(folder, 'Boiler photo.png'), aPng(60, 40))
  await writeFile(join(folder, 'setup.exe'), Buffer.from('MZ\x90\0\x03', 'latin1'))

  await test.step('by a dialog', async () => {
    await chooses(app, 'showOpenDialog', {
      filePaths: [join(folder, 'Boiler photo.png'), join(folder, 'setup.exe')],
    })
    await files.getByRole('button', { name: 'Attach files' }).click()
    await expect(row(files, 'Boiler photo.png')).toContainText('Picture')
    await expect(row(files, 'setup.exe')).toContainText('File (.exe), 5 byte')
    await expect(page.getByText('Attached 2 files', { exact: true })).toBeVisible()
    await expect.poll(() => isDrawn(files.locator('img'))).toBe(true)
  })

  await test.step('dropped on the page', async () => {
    await drop(page.getByRole('article'), [{ name: '../Angebot\u202E.pdf', bytes: aPdf(7) }])
    await expect(row(files, 'Angebot.pdf')).toContainText('PDF')
  })

  await test.step('pasted out of another program', async () => {
    const article = page.getByRole('article')
    await article.focus()
    if (await copyPicture(app, aPng(20, 20))) await page.keyboard.press('ControlOrMeta+v')
    else await paste(article, [{ name: 'image.png', bytes: aPng(20, 20) }])
    await expect(files.getByRole('button', { name: /^Picture \d{4}-\d\d-\d\d \d\d\.\d\d\.png/ })).toBeVisible()
    await expect(files.getByRole('listitem')).toHaveCount(4)
  })

  await test.step('a file of contacts may be meant either way', async () => {
    await drop(page.getByRole('article'), [{ name: 'friends.csv', bytes: Buffer.from('Name\nMax') }])
    await expect(page.getByRole('dialog')).toContainText('attach the file to Anna Berg')
    await looksRight(page)
    await page.getByRole('button', { name: 'Attach the file' }).click()
    await expect(row(files, 'friends.csv')).toContainText('Text')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(row(files, 'friends.csv')).toBeHidden()
  })

  await test.step('everything looks right, light and dark, and small', async () => {
    await looksRight(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await looksRight(page)
    await page.emulateMedia({ colorScheme: null })
  })

  await test.step('a picture is shown in large, and the focus comes back', async () => {
    const photo = row(files, 'Boiler photo.png')
    await photo.focus()
    await page.keyboard.press('Enter')
    const picture = page.getByRole('dialog', { name: 'Boiler photo.png' }).getByRole('img')
    await expect.poll(() => isDrawn(picture)).toBe(true)
    await looksRight(page)
    await page.keyboard.press('Escape')
    await expect(photo).toBeFocused()
  })

  await test.step('the first pages of a PDF are shown', async () => {
    await row(files, 'Angebot.pdf').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('img', { name: 'Page 5 of 7' })).toBeVisible()
    await expect(dialog).toContainText('The first 5 of 7 pages')
    await expect.poll(() => hasInk(dialog.getByRole('img', { name: 'Page 1 of 7' }))).toBe(true)
    await looksRight(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('a program is not opened, a picture is: as a copy for reading', async () => {
    await notesOpened(app)
    await row(files, 'setup.exe').click()
    await expect(told(page, /For your safety setup.exe is not opened/)).toBeVisible()
    expect(await opened(app)).toEqual([])
    await choose(page, files, 'Boiler photo.png', 'Open with another program')
    await expect.poll(async () => (await opened(app)).map((path) => basename(path))).toEqual(['Boiler photo.png'])
    const [copy = ''] = await opened(app)
    expect(await readFile(copy)).toEqual(aPng(60, 40))
  })

  await test.step('any file can be saved', async () => {
    const target = join(folder, 'saved.exe')
    await chooses(app, 'showSaveDialog', { filePath: target })
    await choose(page, files, 'setup.exe', 'Save as …')
    await expect(told(page, 'Saved setup.exe')).toBeVisible()
    expect((await readFile(target)).toString('latin1')).toBe('MZ\x90\0\x03')
  })

  await test.step('one is taken away and comes back', async () => {
    await choose(page, files, 'setup.exe', 'Take away')
    await expect(row(files, 'setup.exe')).toBeHidden()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(row(files, 'setup.exe')).toBeVisible()
  })

  await test.step('after a restart they are there', async () => {
    const before = (await stored(page, 'customers'))[0]?.attachments
    expect(before).toHaveLength(4)
    await first.close()
    expect((await readdir(join(profile, 'vault/files'))).sort()).toEqual(
      [...(before ?? []).map(({ sha256 }) => sha256), await hashOf(Buffer.from('Name\nMax'))].sort(),
    )
    const again = await open({ profile })
    await openCustomer(again.page, 'Anna Berg')
    const there = again.page.getByRole('region', { name: 'Files' })
    await expect(there.getByRole('listitem')).toHaveCount(4)
    await expect.poll(() => isDrawn(there.locator('img').first())).toBe(true)

    await again.page.keyboard.press('ControlOrMeta+z')
    await expect(there.getByRole('listitem')).toHaveCount(3)
  })
})

test('files of an entry: while it is written, in the history, and when it is put right', async ({ open, folder }) => {
  const { page, app } = await open()
  await addCustomer(page, 'Anna Berg')
  const history = page.getByRole('region', { name: 'History' })
  await mkdir(join(folder, 'files'))
  await writeFile(join(folder, 'files/offer.pdf'), aPdf())

  await test.step('pasted into the line, it belongs to the note', async () => {
    const line = page.getByRole('textbox', { name: /Write a note/ })
    await line.fill('Sent a photo of the boiler')
    await paste(line, [{ name: 'image.png', bytes: aPng() }])
    await expect(history.getByRole('button', { name: /^Picture .*\.png/ })).toBeVisible()
    await chooses(app, 'showOpenDialog', { filePaths: [join(folder, 'files/offer.pdf')] })
    await history.getByRole('button', { name: 'Attach files' }).click()
    await expect(row(history, 'offer.pdf')).toBeVisible()
    await looksRight(page)
    await line.press('Enter')
    await expect(history.getByRole('row').getByRole('button', { name: 'Show offer.pdf' })).toBeVisible()
    const [note] = await stored(page, 'interactions')
    expect(note?.attachments?.map(({ type }) => type)).toEqual(['image/png', 'application/pdf'])
    expect((await stored(page, 'customers'))[0]).not.toHaveProperty('attachments')
    await looksRight(page)
  })

  await test.step('from the history it is shown', async () => {
    await history.getByRole('button', { name: 'Show offer.pdf' }).click()
    await expect(page.getByRole('dialog').getByRole('img', { name: 'Page 1 of 1' })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('a data package hands it over, where unzip and sha256sum can open it', async () => {
    if (process.platform === 'win32') return // there is no unzip
    const zip = join(folder, 'data.zip')
    await chooses(app, 'showSaveDialog', { filePath: zip })
    await page.getByRole('button', { name: 'Hand over their data' }).click()
    await expect(page.getByRole('dialog')).toContainText('2 files')
    await looksRight(page)
    await page.getByRole('button', { name: 'Make the package' }).click()
    await expect(page.getByRole('dialog')).toContainText('The package is ready')
    await page.keyboard.press('Escape')
    const made = await openedPackage(zip)
    expect(made.files).toContain('data/09-files/originals/offer.pdf')
    expect(made.json('data/09-files/files.json').files).toHaveLength(2)
  })

  await test.step('when the entry is put right, a file can go, and undo brings it back', async () => {
    await history.getByRole('row').first().dblclick()
    await choose(page, history, 'offer.pdf', 'Take away')
    await history.getByRole('row').getByRole('button', { name: /Save/ }).click()
    await expect(history.getByRole('button', { name: 'Show offer.pdf' })).toBeHidden()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(history.getByRole('button', { name: 'Show offer.pdf' })).toBeVisible()
  })
})

test('the window gets no file but pictures and PDFs, and none as something else', async ({ open }) => {
  const { page } = await open()
  await addCustomer(page, 'Anna Berg')
  await drop(page.getByRole('article'), [
    { name: 'page.png', bytes: Buffer.from('<script>document.title = "mine"</script>') },
    { name: 'bomb.png', bytes: aPng(1, 1, { width: 60_000, height: 60_000 }) },
  ])
  const files = page.getByRole('region', { name: 'Files' })
  await expect(files.getByRole('listitem')).toHaveCount(2)
  for (const { sha256 } of (await stored(page, 'customers'))[0]?.attachments ?? [])
    expect(await page.evaluate(async (path) => (await fetch(path)).status, `/files/${sha256}`)).toBe(404)
  await row(files, 'bomb.png').click()
  await expect(page.getByRole('dialog')).toContainText('This file cannot be shown here')
})

type Given = { name: string; bytes: Buffer }

/** The toasts; the same is said to ears beside them. */
const told = (page: Page, words: string | RegExp) => page.getByRole('region', { name: 'Messages' }).getByText(words)

const row = (place: Locator, name: string) =>
  place.getByRole('button', { name: new RegExp(`^${name.replace(/[.()]/g, '\\$&')}`) })

async function addCustomer(page: Page, name: string) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+n')
  await page.getByRole('dialog').getByRole('textbox').first().fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function openCustomer(page: Page, name: string) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: /^Customers/ }).click()
  await page.getByRole('main').getByText(name).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function choose(page: Page, place: Locator, name: string, entry: string) {
  await place.getByRole('button', { name: `More about ${name}` }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

const drop = (place: Locator, files: Given[]) => happens(place, 'drop', files)
const paste = (place: Locator, files: Given[]) => happens(place, 'paste', files)

const happens = (place: Locator, what: 'drop' | 'paste', files: Given[]) =>
  place.evaluate(
    (element, [type, given]) => {
      const brought = new DataTransfer()
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        brought.items.add(new File([bytes], name))
      }
      const about = { bubbles: true, cancelable: true }
      element.dispatchEvent(
        type === 'drop'
          ? new DragEvent('drop', { ...about, dataTransfer: brought })
          : new ClipboardEvent('paste', { ...about, clipboardData: brought }),
      )
    },
    [what, files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))] as const,
  )

/** Puts a picture on the clipboard of the desktop; false where this Electron has another way for it. */
const copyPicture = (app: ElectronApplication, bytes: Buffer) =>
  app.evaluate(({ clipboard, nativeImage }, base64) => {
    const { writeImage } = clipboard as { writeImage?: (image: Electron.NativeImage) => void }
    writeImage?.(nativeImage.createFromBuffer(Buffer.from(base64, 'base64')))
    return writeImage !== undefined
  }, bytes.toString('base64'))

/** From now on no program of the system is started: what would be opened is noted. */
const notesOpened = (app: ElectronApplication) =>
  app.evaluate(({ shell }) => {
    const noted: string[] = []
    Object.assign(globalThis, { noted })
    const openPath = async (path: string) => {
      noted.push(path)
      return ''
    }
    Object.assign(shell, { openPath })
  })

const opened = (app: ElectronApplication) => app.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)

const isDrawn = (picture: Locator) =>
  picture
    .first()
    .evaluate((element) => (element as HTMLImageElement).complete && (element as HTMLImageElement).naturalWidth > 0)

/** Whether anything on the canvas is not white. */
const hasInk = (canvas: Locator) =>
  canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement
    const { data } = (element as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
    return data.some((value, index) => index % 4 === 0 && value < 100 && (data[index + 3] ?? 0) > 0)
  })

async function hashOf(bytes: Buffer) {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Buffer.from(hash).toString('hex')
}

async function looksRight(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([])
}
