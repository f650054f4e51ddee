import { announce } from '@renderer/ui/announce'
import { Button } from '@renderer/ui/Button'
import type { Safety } from '@shared/vault/safety'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { sealCopies } from './back-up'
import { messages } from './messages'
import { SealCopies } from './SealCopies'
import styles from './safety.module.css'

/** Who can read the daily copies. */
export function Sealing({ safety: { isSealed, cannotSeal } }: { safety: Pick<Safety, 'isSealed' | 'cannotSeal'> }) {
  const intl = useIntl()
  const [isAsking, setAsking] = useState(false)
  const { mutate: open } = useMutation({
    mutationFn: () => sealCopies(undefined),
    meta: { failed: messages.notSet },
    onSuccess: () => announce(intl.formatMessage(messages.openNow)),
  })
  const words = isSealed ? messages.sealed : cannotSeal ? messages.cannotSeal : messages.open

  return (
    <div className={styles.field}>
      <span className={styles.label}>{intl.formatMessage(messages.passphrase)}</span>
      <div className={styles.value}>
        <p className={styles.text}>{intl.formatMessage(words)}</p>
        <div className={styles.buttons}>
          {!cannotSeal && (
            <Button onPress={() => setAsking(true)}>
              {intl.formatMessage(isSealed ? messages.changePassphrase : messages.seal)}
            </Button>
          )}
          {isSealed && <Button onPress={() => open()}>{intl.formatMessage(messages.stopSealing)}</Button>}
        </div>
      </div>
      {isAsking && <SealCopies onClose={() => setAsking(false)} />}
    </div>
  )
}
