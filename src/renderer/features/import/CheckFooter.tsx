import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { useMutation } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import styles from './Footer.module.css'
import { importNow, startOver, useImporting } from './importing'
import { messages } from './messages'
import { sentences } from './sentences'
import { Working } from './Working'

/** Stays in sight while one scrolls through what would change. */
export function CheckFooter() {
  const intl = useIntl()
  const work = useImporting((state) => state.work)
  const counts = useImporting((state) => state.preview?.counts)
  const { mutate } = useMutation({ mutationFn: importNow, meta: { failed: messages.failed } })
  const count = counts?.imported ?? 0
  const isAllThere = count === 0 && counts !== undefined && counts.matching > 0 && counts.skipped === 0

  return (
    <footer className={styles.footer}>
      {work ? (
        <Working work={work} />
      ) : (
        <p className={styles.words}>
          {intl.formatMessage(isAllThere ? messages.nothingToImport : messages.nothingChangedYet)}
        </p>
      )}
      <ButtonRow>
        <Button kind="primary" isDisabled={work !== undefined || count === 0} onPress={() => mutate()}>
          {count === 0
            ? intl.formatMessage(messages.importNothing)
            : intl.formatMessage(sentences.importCount, { count })}
        </Button>
        <Button isDisabled={work?.kind === 'writing'} onPress={startOver}>
          {intl.formatMessage(messages.back)}
        </Button>
      </ButtonRow>
    </footer>
  )
}
