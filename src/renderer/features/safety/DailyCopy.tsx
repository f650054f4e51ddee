import { Button } from '@renderer/ui/Button'
import { Switch } from '@renderer/ui/Switch'
import type { Safety } from '@shared/vault/safety'
import { useMutation } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { chooseFolder, setAutomatic } from './back-up'
import { messages } from './messages'
import { Sealing } from './Sealing'
import { isBusy, useSafety } from './safety'
import styles from './safety.module.css'

/** Whether there is a copy every day, where it goes, and who can read it. */
export function DailyCopy({ safety: { isAutomatic, folder, ...safety } }: { safety: Safety }) {
  const intl = useIntl()
  const isWorking = useSafety(isBusy)
  const { mutate: change } = useMutation({ mutationFn: setAutomatic, meta: { failed: messages.notSet } })
  const { mutate: choose, isPending } = useMutation({ mutationFn: chooseFolder, meta: { failed: messages.notSet } })
  return (
    <>
      <div className={styles.field}>
        <span className={styles.label}>{intl.formatMessage(messages.daily)}</span>
        <Switch
          label={intl.formatMessage(messages.automatic)}
          description={intl.formatMessage(messages.automaticText)}
          isSelected={isAutomatic}
          onChange={(wanted) => change(wanted)}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{intl.formatMessage(messages.folder)}</span>
        <div className={styles.value}>
          <p className={styles.path}>{folder}</p>
          <p className={styles.text}>{intl.formatMessage(messages.folderText)}</p>
          <Button isDisabled={isPending || isWorking} onPress={() => choose()}>
            {intl.formatMessage(messages.chooseFolder)}
          </Button>
        </div>
      </div>
      <Sealing safety={safety} />
    </>
  )
}
