import type { Attachment } from '@shared/domain/attachment'
import { Archive, File, FileSpreadsheet, FileText, Image } from 'lucide-react'
import { useState } from 'react'
import styles from './Files.module.css'
import { addressOf, isPicture } from './sort-of-file'

/** A picture in small, or a sign for the sort of file. The words beside it say what it is. */
export function FileFace({ file: { sha256, type } }: { file: Attachment }) {
  const [isBroken, setBroken] = useState(false)
  if (isPicture(type) && !isBroken)
    return (
      <img
        className={styles.small}
        src={addressOf(sha256)}
        alt=""
        loading="lazy"
        decoding="async"
        onError={() => setBroken(true)}
      />
    )
  const Sign = signOf(type)
  return (
    <span className={styles.small}>
      <Sign aria-hidden />
    </span>
  )
}

function signOf(type: string) {
  if (type.startsWith('image/')) return Image
  if (/spreadsheet/.test(type)) return FileSpreadsheet
  if (/pdf|^text|wordprocessing|opendocument|presentation/.test(type)) return FileText
  return type === 'application/zip' ? Archive : File
}
