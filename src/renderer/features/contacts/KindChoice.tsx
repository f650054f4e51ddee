import { SegmentedControl } from '@renderer/ui/SegmentedControl'
import type { InteractionKind } from '@shared/domain/interaction'
import { useIntl } from 'react-intl'
import { useKinds } from './kinds'
import { messages } from './messages'
import { NewKind } from './NewKind'

type Props = { kind: InteractionKind; onChange: (kind: InteractionKind) => void }

/** What kind of contact it was, in words; the owner's own kinds among them. */
export function KindChoice({ kind, onChange }: Props) {
  const intl = useIntl()
  const { all } = useKinds()
  return (
    <>
      <SegmentedControl
        label={intl.formatMessage(messages.kind)}
        value={kind}
        onChange={onChange}
        options={all.map(({ kind: value, name }) => ({ value, label: name }))}
      />
      <NewKind onAdded={onChange} />
    </>
  )
}
