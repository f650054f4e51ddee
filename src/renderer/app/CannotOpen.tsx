import { DatabaseFromTheFuture } from '@renderer/database/database'
import { VaultFromTheFuture, VaultNotReadable } from '@renderer/database/settle/settle'
import { EmptyState } from '@renderer/ui/EmptyState'
import { InLanguage } from '@renderer/ui/InLanguage'
import { FormattedMessage, type MessageDescriptor } from 'react-intl'
import { messages } from './start-messages'

/** In place of everything, when the customers could not be opened: they are left as they are. */
export function CannotOpen({ language, trouble }: { language: string; trouble: Error }) {
  const { title, text, says } = wordsOf(trouble)
  return (
    <InLanguage language={language}>
      <main>
        <title>Regulars</title>
        <EmptyState
          title={<FormattedMessage {...title} />}
          text={
            <>
              <p>
                <FormattedMessage {...text} />
              </p>
              {says && <p>{says}</p>}
            </>
          }
        />
      </main>
    </InLanguage>
  )
}

function wordsOf(trouble: Error): { title: MessageDescriptor; text: MessageDescriptor; says?: string } {
  if (trouble instanceof DatabaseFromTheFuture || trouble instanceof VaultFromTheFuture) {
    return { title: messages.fromTheFuture, text: messages.fromTheFutureText }
  }
  if (trouble instanceof VaultNotReadable && trouble.reason === 'not-allowed') {
    return { title: messages.notAllowed, text: messages.notAllowedText }
  }
  if (trouble.name === 'QuotaExceededError') return { title: messages.diskFull, text: messages.diskFullText }
  return { title: messages.cannotOpen, text: messages.cannotOpenText, says: trouble.message }
}
