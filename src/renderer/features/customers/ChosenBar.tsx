import { Button } from '@renderer/ui/Button'
import { useIntl } from 'react-intl'
import styles from './CustomerList.module.css'
import { chooseNone } from './chosen'
import { focusListSoon } from './list-focus'
import { messages, sentences } from './messages'

type Props = { count: number; total: number }

/** How many were chosen one by one; under the rows, so that none of them moves when the first one is chosen. */
export function ChosenBar({ count, total }: Props) {
  const intl = useIntl()
  const clear = () => {
    chooseNone()
    focusListSoon()
  }
  return (
    <footer className={styles.chosen}>
      <span className={styles.count}>{intl.formatMessage(sentences.chosenOf, { count, total })}</span>
      <Button kind="quiet" onPress={clear}>
        {intl.formatMessage(messages.chooseNone)}
      </Button>
    </footer>
  )
}
