import { Button } from '@renderer/ui/Button'
import { useDayWords } from '@renderer/ui/day-words'
import { dayOf } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import { useIntl } from 'react-intl'
import type { BinItem } from './bin-items'
import { messages, sentences } from './messages'
import styles from './settings.module.css'

export function BinRow({ item: { what, name, of, binnedAt }, onRestore }: { item: BinItem; onRestore: () => void }) {
  const intl = useIntl()
  const day = useDayWords()(dayOf(localTimeOf(binnedAt)))
  const kind = intl.formatMessage(messages[what])
  return (
    <li className={styles.row}>
      <div className={styles.grow}>
        <div>{name}</div>
        <div className={styles.text}>
          {of === undefined
            ? intl.formatMessage(sentences.binnedOn, { what: kind, day })
            : intl.formatMessage(sentences.ofCustomer, { what: kind, name: of, day })}
        </div>
      </div>
      <Button
        aria-label={intl.formatMessage(sentences.restoreItem, { name })}
        onPress={({ target }) => {
          focusNeighbour(target)
          onRestore()
        }}
      >
        {intl.formatMessage(messages.restore)}
      </Button>
    </li>
  )
}

/** The row is about to go: its neighbour takes the focus, or the screen when it was the last. */
function focusNeighbour(button: Element) {
  const row = button.closest('li')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  const place = neighbour?.querySelector('button') ?? document.querySelector('main')
  place?.focus({ preventScroll: true })
}
