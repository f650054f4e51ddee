import { desktop } from '@renderer/desktop'
import { announce } from '@renderer/ui/announce'
import { Button } from '@renderer/ui/Button'
import { sizeOf } from '@renderer/ui/file-size'
import type { PackageResult } from '@shared/domain/package-request'
import { useIntl } from 'react-intl'
import { messages, sentences } from './messages'
import styles from './PackageMade.module.css'

/** The file that is there now, and the fingerprint that proves what was in it. */
export function PackageMade({ made }: { made: Extract<PackageResult, { outcome: 'saved' }> }) {
  const intl = useIntl()
  const copy = async () => {
    await desktop.copyText(made.sha256)
    announce(intl.formatMessage(messages.copied))
  }

  return (
    <>
      <div>
        <p className={styles.ready}>{intl.formatMessage(messages.made)}</p>
        <p>
          {intl.formatMessage(sentences.file, { name: made.fileName, size: intl.formatNumber(...sizeOf(made.bytes)) })}
        </p>
      </div>
      <section>
        <h3>{intl.formatMessage(messages.fingerprint)}</h3>
        <p className={styles.fingerprint}>
          <code>{made.sha256}</code>
          <Button onPress={() => void copy()}>{intl.formatMessage(messages.copyFingerprint)}</Button>
        </p>
        <p className={styles.hint}>{intl.formatMessage(messages.fingerprintText)}</p>
      </section>
    </>
  )
}
