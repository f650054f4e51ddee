import type { FollowUp } from '@shared/domain/follow-up'
import type { Panel } from './desk'
import { EditFollowUp } from './EditFollowUp'
import { LogForFollowUp } from './LogForFollowUp'
import { Snooze } from './Snooze'

const panels = { snooze: Snooze, edit: EditFollowUp, log: LogForFollowUp }

/** The form that stands under a row while it is needed. */
export const FollowUpPanel = ({ followUp, of }: { followUp: FollowUp; of: Panel['of'] }) => {
  const Form = panels[of]
  return (
    <div data-panel>
      <Form followUp={followUp} />
    </div>
  )
}
