/**
 * The file system as the vault sees it: few calls, so that a test can make every one of them fail. Paths are absolute and
 * written with `/`. Errors are those of Node (`code`: ENOSPC, EACCES, EIO …).
 */
export type Files = {
  /** Names in a folder, sorted; empty when there is none. */
  list(folder: string): Promise<string[]>
  /** The whole file; undefined when there is none. */
  read(path: string): Promise<Buffer | undefined>
  /** Bytes, and when they last changed (instant, ms); undefined when there is no such file. */
  stat(path: string): Promise<{ size: number; changedAt: number } | undefined>
  /** The file piece by piece, for large ones; fails when it is not there. */
  stream(path: string): AsyncIterable<Uint8Array>
  /** Opens for appending, and makes the file when it is missing. */
  append(path: string): Promise<AppendFile>
  /** Begins the file anew. Not safe by itself for one that counts: write aside, sync, rename. */
  create(path: string): Promise<AppendFile>
  /** Replaces what is at `to`. */
  rename(from: string, to: string): Promise<void>
  /** A second file with the same bytes, which do not last yet. */
  copy(from: string, to: string): Promise<void>
  /** What is not there is removed already. */
  remove(path: string): Promise<void>
  makeFolder(folder: string): Promise<void>
  /** Makes a rename or a new file in the folder last through a power cut, where the system can. */
  syncFolder(folder: string): Promise<void>
}

export type AppendFile = {
  /** All of it, or an error; how much of it is in the file after an error is unknown. */
  write(bytes: Uint8Array): Promise<void>
  sync(): Promise<void>
  cutTo(size: number): Promise<void>
  close(): Promise<void>
}

/** Writes a file so that after a crash there is the old one or the new one, whole. */
export async function writeWhole(files: Files, folder: string, name: string, bytes: Uint8Array) {
  await writeLasting(files, `${folder}/${name}.part`, bytes)
  await files.rename(`${folder}/${name}.part`, `${folder}/${name}`)
  await files.syncFolder(folder)
}

/** Writes and syncs a file of its own. */
export async function writeLasting(files: Files, path: string, bytes: Uint8Array) {
  const file = await files.create(path)
  try {
    await file.write(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
