import { desktop } from '@renderer/desktop'
import { announce } from '@renderer/ui/announce'
import { Button } from '@renderer/ui/Button'
import { Section } from '@renderer/ui/Section'
import type { PreviewLine } from '@shared/import/preview-lines'
import { useIntl } from 'react-intl'
import { copiedWords } from './line-words'
import { messages } from './messages'
import { PeopleList } from './PeopleList'

/** Who was left out, and what could not be used of others: to be copied, before it is gone. */
export function ToLookAt({ lines }: { lines: PreviewLine[] }) {
  const intl = useIntl()
  const copy = async () => {
    await desktop.copyText(lines.map((line) => copiedWords(intl, line)).join('\n'))
    announce(intl.formatMessage(messages.copied))
  }
  return (
    <Section
      title={intl.formatMessage(messages.toLookAt)}
      actions={
        <Button kind="quiet" onPress={() => void copy()}>
          {intl.formatMessage(messages.copyList)}
        </Button>
      }
    >
      <PeopleList label={intl.formatMessage(messages.toLookAt)} lines={lines} />
    </Section>
  )
}
