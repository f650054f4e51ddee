import { TextField } from '@renderer/ui/TextField'
import { useIntl } from 'react-intl'
import { messages, passphraseProblems } from './messages'
import styles from './safety.module.css'
import type { NewPassphrase } from './use-new-passphrase'

/** A new passphrase, typed twice, and what it means to forget it. */
export function PassphraseFields({ passphrase, onSubmit }: { passphrase: NewPassphrase; onSubmit: () => void }) {
  const intl = useIntl()
  const { text, again, problem, type, typeAgain } = passphrase
  const words = problem && intl.formatMessage(passphraseProblems[problem])
  return (
    <div className={styles.fields}>
      <TextField
        type="password"
        autoFocus
        label={intl.formatMessage(messages.newPassphrase)}
        description={intl.formatMessage(messages.newPassphraseText)}
        error={problem === 'differs' ? undefined : words}
        value={text}
        onChange={type}
        onSubmit={onSubmit}
      />
      <TextField
        type="password"
        label={intl.formatMessage(messages.again)}
        error={problem === 'differs' ? words : undefined}
        value={again}
        onChange={typeAgain}
        onSubmit={onSubmit}
      />
      <p>{intl.formatMessage(messages.forgotten)}</p>
    </div>
  )
}
