import { type FileTaker, takerAt } from '@renderer/taking-files'
import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { DroppedContacts } from './DroppedContacts'
import styles from './DropTarget.module.css'
import { areContacts } from './dropped-file'
import { messages, sentences } from './messages'
import { usePastedFiles } from './pasted-files'
import { takeDropped } from './take-dropped'

type Dropped = { files: File[]; taker: FileTaker }

/**
 * Files dropped on a customer are attached, those dropped anywhere else go to the import; everything else that is dropped
 * would lead the window away, and may not.
 */
export function DropTarget() {
  const intl = useIntl()
  const navigate = useNavigate()
  const [over, setOver] = useState<{ taker: FileTaker | undefined }>()
  const [asked, setAsked] = useState<Dropped>()
  usePastedFiles()

  const bring = (files: File[]) => void takeDropped(files, intl).then((isTaken) => isTaken && navigate('/import'))

  // biome-ignore lint/correctness/useExhaustiveDependencies: `bring` is the same for the same two
  useEffect(() => {
    const isOver = (event: DragEvent) => {
      if (isTextIntoField(event)) return
      event.preventDefault()
      const brings = bringsFiles(event)
      if (event.dataTransfer) event.dataTransfer.dropEffect = brings ? 'copy' : 'none'
      const taker = takerAt(event.target)
      setOver((before) => (!brings ? undefined : before?.taker === taker && before ? before : { taker }))
    }
    const left = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(undefined)
    const dropped = (event: DragEvent) => {
      setOver(undefined)
      if (isTextIntoField(event)) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      const taker = takerAt(event.target)
      if (!taker) bring(files)
      else if (areContacts(files)) setAsked({ files, taker })
      else if (files.length > 0) taker.take(files)
    }

    window.addEventListener('dragenter', isOver)
    window.addEventListener('dragover', isOver)
    window.addEventListener('dragleave', left)
    window.addEventListener('drop', dropped)
    return () => {
      window.removeEventListener('dragenter', isOver)
      window.removeEventListener('dragover', isOver)
      window.removeEventListener('dragleave', left)
      window.removeEventListener('drop', dropped)
    }
  }, [intl, navigate])

  if (asked) {
    const answer = (act: (dropped: Dropped) => void) => () => {
      setAsked(undefined)
      act(asked)
    }
    return (
      <DroppedContacts
        taker={asked.taker}
        name={asked.files[0]?.name ?? ''}
        onImport={answer(({ files }) => bring(files))}
        onAttach={answer(({ files, taker }) => taker.take(files))}
        onClose={answer(() => {})}
      />
    )
  }
  if (!over) return null
  return (
    <div className={styles.target}>
      <p className={styles.title}>
        {over.taker
          ? intl.formatMessage(sentences.dropToAttach, { name: over.taker.name })
          : intl.formatMessage(messages.dropHere)}
      </p>
      <p>{intl.formatMessage(over.taker ? messages.dropToAttachText : messages.dropHereText)}</p>
    </div>
  )
}

const bringsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Words may be dragged into a field. */
const isTextIntoField = (event: DragEvent) =>
  !bringsFiles(event) && event.target instanceof Element && event.target.closest('input, textarea') !== null
