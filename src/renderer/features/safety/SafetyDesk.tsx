import { useAction } from '@renderer/actions'
import { loadLater } from '@renderer/ui/load-later'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { backUpNow, backUpToFile, checkData, goToSafety, restoreBackup } from './actions'
import { safetyAddress } from './address'
import { messages } from './messages'
import { chooseBackup, useRestore } from './restore'
import { hearSafety, isBusy, useSafety } from './safety'
import { askForFile, askNoMore, useToFile } from './to-file'
import { useBackUpNow } from './use-back-up-now'
import { useCheckData } from './use-check-data'

const BackUpToFile = loadLater(async () => (await import('./BackUpToFile')).BackUpToFile)
const Restore = loadLater(async () => (await import('./Restore')).Restore)

/** What can be done for the safety of the data from everywhere, and what is asked for it. */
export function SafetyDesk() {
  const navigate = useNavigate()
  const backUp = useBackUpNow()
  const check = useCheckData()
  const isWorking = useSafety(isBusy)
  const { isAsked } = useToFile()
  const { opened } = useRestore()
  const restore = useMutation({ mutationFn: chooseBackup, meta: { failed: messages.notRestored } })
  useEffect(() => {
    let end: (() => void) | undefined
    // The start has more to do than to think of backups.
    const moment = requestIdleCallback(() => {
      end = hearSafety()
    })
    return () => {
      cancelIdleCallback(moment)
      end?.()
    }
  }, [])

  const ifFree = (run: () => void) => (isWorking ? undefined : run)
  useAction(backUpNow, ifFree(backUp))
  useAction(backUpToFile, ifFree(askForFile))
  useAction(
    checkData,
    ifFree(() => {
      void navigate(safetyAddress)
      check()
    }),
  )
  useAction(
    restoreBackup,
    ifFree(() => restore.mutate()),
  )
  useAction(goToSafety, () => navigate(safetyAddress))

  if (opened) return <Restore />
  return isAsked ? <BackUpToFile onClose={askNoMore} /> : null
}
