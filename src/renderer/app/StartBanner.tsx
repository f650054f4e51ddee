import { IconButton } from '@renderer/ui/IconButton'
import { X } from 'lucide-react'
import { useIntl } from 'react-intl'
import styles from './StartBanner.module.css'
import { messages } from './start-messages'
import { useStartNews } from './start-news'
import { wordsOfStart } from './start-words'

/** What happened at the start, above the screen until it is closed: nobody misses it by looking away. */
export function StartBanner() {
  const intl = useIntl()
  const { settled } = useStartNews()
  const words = settled ? wordsOfStart(intl, settled, Date.now()) : []
  if (words.length === 0) return null
  return (
    <div role="status" className={styles.banner}>
      <div className={styles.words}>
        {words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <IconButton
        label={intl.formatMessage(messages.close)}
        icon={<X aria-hidden />}
        onPress={() => useStartNews.setState({ settled: undefined })}
      />
    </div>
  )
}
