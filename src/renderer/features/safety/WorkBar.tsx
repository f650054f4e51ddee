import { ProgressBar } from '@renderer/ui/ProgressBar'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { useSafety } from './safety'

const words = {
  'backing-up': messages.backingUp,
  checking: messages.checking,
  restoring: messages.restoring,
  erasing: messages.erasing,
}

/** What goes on, and how far it is. */
export function WorkBar() {
  const intl = useIntl()
  const { asked, work } = useSafety()
  if (work) return <ProgressBar label={intl.formatMessage(words[work.doing])} value={work.done} of={work.of} />
  return asked && asked !== 'backing-up' ? <p role="status">{intl.formatMessage(words[asked])}</p> : null
}
