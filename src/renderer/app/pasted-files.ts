import { sentences } from '@renderer/features/attachments/messages'
import { localNow } from '@renderer/now'
import { takerAt } from '@renderer/taking-files'
import { useEffect } from 'react'
import { useIntl } from 'react-intl'

/** Files and pictures that are pasted go to whoever takes files there. */
export function usePastedFiles() {
  const intl = useIntl()
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || isText(event)) return
      const taker = takerAt(event.target)
      if (!taker) return
      event.preventDefault()
      const time = localNow().replace('T', ' ').replace(':', '.')
      taker.take(files.map((file) => withName(file, intl.formatMessage(sentences.pasted, { time }))))
    }
    window.addEventListener('paste', pasted)
    return () => window.removeEventListener('paste', pasted)
  }, [intl])
}

/** Office programs put a picture of what was copied beside the words: in a text field the words are meant. */
const isText = ({ target, clipboardData }: ClipboardEvent) =>
  target instanceof Element &&
  target.closest('input, textarea') !== null &&
  (clipboardData?.types.includes('text/plain') ?? false)

/** A picture that was copied out of a program is always called the same. */
const withName = (file: File, name: string) =>
  file.name === 'image.png' ? new File([file], name, { type: file.type }) : file
