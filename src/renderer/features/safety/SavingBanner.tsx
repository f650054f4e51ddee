import { desktop } from '@renderer/desktop'
import { announce } from '@renderer/ui/announce'
import { Button } from '@renderer/ui/Button'
import { useMutation } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useIntl } from 'react-intl'
import { cannotSave, messages } from './messages'
import styles from './SavingBanner.module.css'
import { useSafety } from './safety'

/** Stands above everything while nothing can be saved. */
export function SavingBanner() {
  const intl = useIntl()
  const readOnly = useSafety(({ safety }) => safety?.readOnly)
  const {
    mutate,
    isPending,
    data: savesAgain,
  } = useMutation({
    mutationFn: () => desktop.tryToSaveAgain(),
    meta: { failed: messages.stillNot },
    onSuccess: (can) => announce(intl.formatMessage(can ? messages.savesAgain : messages.stillNot)),
  })
  if (!readOnly) return null
  return (
    <div role="alert" className={styles.banner}>
      <TriangleAlert aria-hidden />
      <div className={styles.words}>
        <p className={styles.what}>{intl.formatMessage(cannotSave[readOnly])}</p>
        <p>
          {intl.formatMessage(messages.safeSoFar)} {savesAgain === false && intl.formatMessage(messages.stillNot)}
        </p>
      </div>
      <Button isDisabled={isPending} onPress={() => mutate()}>
        {intl.formatMessage(messages.tryAgain)}
      </Button>
    </div>
  )
}
