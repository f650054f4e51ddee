import { usePreferences } from '@renderer/features/settings/preferences'
import { Dialog } from '@renderer/ui/Dialog'
import { Kbd } from '@renderer/ui/Kbd'
import { type MessageDescriptor, useIntl } from 'react-intl'
import { allActions } from './actions'
import styles from './KeySheet.module.css'
import { reachOf } from './key-spellings'
import { useLayers } from './layers'
import { messages } from './messages'

type Line = { words: MessageDescriptor; keys: string[] }

/** Keys that lists and fields listen to themselves. */
const inLists: Line[] = [
  { words: messages.keyFirstRow, keys: ['Home'] },
  { words: messages.keyLastRow, keys: ['End'] },
  { words: messages.keyEditField, keys: ['F2'] },
  { words: messages.keyFinish, keys: ['$mod+Enter'] },
  { words: messages.keyMenu, keys: ['Shift+F10'] },
]

/** Every key as it is now. */
export function KeySheet() {
  const intl = useIntl()
  const { keySheet: isOpen } = useLayers()
  const { letterKeys } = usePreferences()
  const works = (keys: string) => letterKeys || reachOf(keys) !== 'letters'

  const lines = (all: Line[]) =>
    all
      .map(({ words, keys }) => ({ words, keys: keys.filter(works) }))
      .filter(({ keys }) => keys.length > 0)
      .map(({ words, keys }) => (
        <div key={String(words.id)} className={styles.line}>
          <dt>{intl.formatMessage(words)}</dt>
          <dd className={styles.keys}>
            {keys.map((press) => (
              <Kbd key={press} keys={press} />
            ))}
          </dd>
        </div>
      ))

  return (
    <Dialog
      size="large"
      title={intl.formatMessage(messages.showKeys)}
      isOpen={isOpen}
      onClose={() => useLayers.setState({ keySheet: false })}
    >
      {!letterKeys && <p>{intl.formatMessage(messages.letterKeysOff)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: there are more keys than room, and they are scrolled by keys too */}
      <div className={styles.columns} tabIndex={0}>
        <section>
          <h3 className={styles.title}>{intl.formatMessage(messages.keysAnywhere)}</h3>
          <dl>{lines(withKeys((keys) => reachOf(keys) === 'anywhere'))}</dl>
        </section>
        <section>
          <h3 className={styles.title}>{intl.formatMessage(messages.keysOutside)}</h3>
          <dl>{lines(withKeys((keys) => reachOf(keys) !== 'anywhere'))}</dl>
        </section>
        <section>
          <h3 className={styles.title}>{intl.formatMessage(messages.keysLists)}</h3>
          <dl>{lines(inLists)}</dl>
        </section>
      </div>
    </Dialog>
  )
}

const withKeys = (fits: (keys: string) => boolean): Line[] =>
  allActions.map(({ words, keys }) => ({ words, keys: keys?.filter(fits) ?? [] }))
