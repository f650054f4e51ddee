import { useNow } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { backupWarning } from '@shared/vault/backup-due'
import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { safetyAddress } from './address'
import styles from './BackupLine.module.css'
import { messages, sentences } from './messages'
import { isDemoQuery } from './queries'
import { isBusy, useSafety } from './safety'
import { useBackUpNow } from './use-back-up-now'

const lines = { never: sentences.neverLine, old: sentences.oldLine }

/** A calm word when the data has stood on this computer alone for a week. */
export function BackupLine() {
  const intl = useIntl()
  const navigate = useNavigate()
  const backUp = useBackUpNow()
  const isWorking = useSafety(isBusy)
  const safety = useSafety((state) => state.safety)
  useNow()
  const { data: isDemo } = useQuery(isDemoQuery)
  const warning = safety && isDemo === false && backupWarning(safety, Date.now())
  if (!warning) return null
  return (
    <section className={styles.line} aria-label={intl.formatMessage(messages.safety)}>
      <TriangleAlert aria-hidden />
      <p className={styles.words}>{intl.formatMessage(lines[warning.what], { days: warning.days })}</p>
      <Button isDisabled={isWorking} onPress={() => backUp()}>
        {intl.formatMessage(messages.backUpNow)}
      </Button>
      <Button kind="quiet" onPress={() => void navigate(safetyAddress)}>
        {intl.formatMessage(messages.seeToIt)}
      </Button>
    </section>
  )
}
