import { EditableText } from '@renderer/ui/EditableText'
import { IconButton } from '@renderer/ui/IconButton'
import { MenuButton } from '@renderer/ui/MenuButton'
import type { Reachable } from '@shared/domain/customer'
import { withPreferred } from '@shared/domain/customer-brief'
import { mailLink, telephoneLink, webLink } from '@shared/domain/customer-links'
import { ExternalLink, Mail, MoreHorizontal, Phone, Star } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { actionWords, messages, sentences } from './messages'
import type { ReachableKind } from './Reachables'
import styles from './Row.module.css'
import { useReach } from './reach'
import { SmallWords } from './SmallWords'
import { replaced } from './use-change'

const ways = {
  phones: { words: actionWords.call, icon: Phone, linkOf: telephoneLink },
  emails: { words: actionWords.email, icon: Mail, linkOf: mailLink },
  links: { words: messages.openLink, icon: ExternalLink, linkOf: webLink },
}

type Props = {
  of: ReachableKind
  /** What the value is called. */
  label: string
  ways: Reachable[]
  at: number
  way: Reachable
  onChange: (ways: Reachable[]) => void
}

/** One way to reach the customer: edited where it stands, used by its button, everything else in its menu. */
export function ReachableRow({ of, label, ways: all, at, way, onChange }: Props) {
  const intl = useIntl()
  const { open, copy } = useReach()
  const { words, icon: Icon, linkOf } = ways[of]
  const use = () => open(linkOf(way.value))
  const [isLabelling, setLabelling] = useState(false)
  const put = (changed: Reachable | undefined) => onChange(replaced(all, at, changed))

  return (
    <div className={styles.row}>
      <div className={styles.values}>
        <div>
          <EditableText
            label={label}
            value={way.value}
            placeholder={label}
            onSave={(value) => put(value ? { ...way, value } : undefined)}
          />
        </div>
        <SmallWords
          label={intl.formatMessage(messages.label)}
          value={way.label}
          isAdding={isLabelling}
          onSave={(label) => put({ ...way, label })}
          onAdded={() => setLabelling(false)}
        />
        {way.preferred && (
          <span className={styles.preferred}>
            <Star aria-hidden />
            {intl.formatMessage(messages.preferred)}
          </span>
        )}
      </div>
      <IconButton label={intl.formatMessage(words)} icon={<Icon aria-hidden />} onPress={use} />
      <MenuButton
        label={intl.formatMessage(sentences.moreOf, { value: way.value })}
        icon={<MoreHorizontal aria-hidden />}
        items={[
          { id: 'copy', label: intl.formatMessage(messages.copy), onSelect: () => copy(way.value) },
          { id: 'use', label: intl.formatMessage(words), onSelect: use },
          {
            id: 'prefer',
            label: intl.formatMessage(way.preferred ? messages.preferNone : messages.prefer),
            onSelect: () => onChange(withPreferred(all, way.preferred ? -1 : at)),
          },
          ...(way.label
            ? []
            : [{ id: 'label', label: intl.formatMessage(messages.addLabel), onSelect: () => setLabelling(true) }]),
          { id: 'remove', label: intl.formatMessage(messages.remove), danger: true, onSelect: () => put(undefined) },
        ]}
      />
    </div>
  )
}
