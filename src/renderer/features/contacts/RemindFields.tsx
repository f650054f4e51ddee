import { MenuButton } from '@renderer/ui/MenuButton'
import { TagList } from '@renderer/ui/TagList'
import { befores } from '@shared/domain/reminder'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { sentences } from './sentences'

type Props = { before: readonly number[]; onChange: (before: number[]) => void }

/** How long ahead the owner is reminded too, one time for each. */
export function RemindFields({ before, onChange }: Props) {
  const intl = useIntl()
  const words = (minutes: number) =>
    minutes < 60
      ? intl.formatMessage(sentences.minutesBefore, { count: minutes })
      : minutes < 24 * 60
        ? intl.formatMessage(sentences.hoursBefore, { count: minutes / 60 })
        : intl.formatMessage(sentences.daysBefore, { count: minutes / 24 / 60 })
  const chosen = new Map([...before].sort((one, other) => one - other).map((minutes) => [words(minutes), minutes]))
  const offered = befores.filter((minutes) => !before.includes(minutes))

  return (
    <TagList
      label={intl.formatMessage(messages.remindToo)}
      tags={[...chosen.keys()]}
      onRemove={(tag) => onChange(before.filter((minutes) => minutes !== chosen.get(tag)))}
    >
      <MenuButton
        kind="quiet"
        label={intl.formatMessage(messages.remindToo)}
        items={offered.map((minutes) => ({
          id: String(minutes),
          label: words(minutes),
          onSelect: () => onChange([...before, minutes]),
        }))}
      />
    </TagList>
  )
}
