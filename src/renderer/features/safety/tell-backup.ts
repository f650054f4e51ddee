import { toast } from '@renderer/ui/toasts'
import type { BackupMade, BackupProblem } from '@shared/vault/safety'
import type { IntlShape } from 'react-intl'
import { countsOf } from './counts-of'
import { problems, sentences } from './messages'

export function tellBackup(intl: IntlShape, outcome: BackupMade | { problem: BackupProblem }) {
  if ('problem' in outcome) {
    const why = intl.formatMessage(problems[outcome.problem])
    toast({ tone: 'trouble', text: intl.formatMessage(sentences.notMade, { why }) })
  } else {
    const file = outcome.file.split(/[\\/]/).at(-1) ?? ''
    toast({ tone: 'done', text: intl.formatMessage(sentences.made, { file, ...countsOf(outcome) }) })
  }
}
