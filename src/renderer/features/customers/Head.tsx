import { perform, useAction } from '@renderer/actions'
import { Avatar } from '@renderer/ui/Avatar'
import { Button } from '@renderer/ui/Button'
import { EditableText } from '@renderer/ui/EditableText'
import { MenuButton } from '@renderer/ui/MenuButton'
import { Select } from '@renderer/ui/Select'
import { type Customer, type CustomerKind, stages } from '@shared/domain/customer'
import { preferredOf } from '@shared/domain/customer-brief'
import { Mail, MoreHorizontal, Phone } from 'lucide-react'
import { memo, useRef } from 'react'
import { useIntl } from 'react-intl'
import { binCustomer, callCustomer, copyEmail, copyPhone, emailCustomer, rename } from './actions'
import styles from './Head.module.css'
import { actionWords, messages, stageWords } from './messages'
import { useEntries } from './possible'
import { useChange } from './use-change'

/** Who it is, how things stand with them, and the ways to reach them at once. */
export const Head = memo(({ customer }: { customer: Customer }) => {
  const intl = useIntl()
  const change = useChange(customer)
  const name = useRef<HTMLHeadingElement>(null)
  useAction(rename, () => name.current?.querySelector('button')?.click())

  const { kind, stage } = customer
  return (
    <header className={styles.head}>
      <Avatar name={customer.name} kind={kind} size="large" />
      <h1 ref={name} className={styles.name}>
        <EditableText
          label={intl.formatMessage(messages.name)}
          value={customer.name}
          placeholder={intl.formatMessage(messages.name)}
          onSave={(name) => change({ name })}
          validate={(name) => (name ? undefined : intl.formatMessage(messages.needsName))}
        />
      </h1>
      <div className={styles.ways}>
        <Button
          icon={<Phone aria-hidden />}
          isDisabled={!preferredOf(customer.phones)}
          onPress={() => perform(callCustomer.id)}
        >
          {intl.formatMessage(actionWords.call)}
        </Button>
        <Button
          icon={<Mail aria-hidden />}
          isDisabled={!preferredOf(customer.emails)}
          onPress={() => perform(emailCustomer.id)}
        >
          {intl.formatMessage(actionWords.email)}
        </Button>
        <MoreActions kind={kind} onKind={(kind) => change({ kind })} />
      </div>
      <Select
        label={intl.formatMessage(messages.stage)}
        isLabelHidden
        value={stage}
        onChange={(stage) => change({ stage })}
        options={stages.map((value) => ({ value, label: intl.formatMessage(stageWords[value]) }))}
      />
    </header>
  )
})

type KindProps = { kind: CustomerKind; onKind: (kind: CustomerKind) => void }

function MoreActions({ kind, onKind }: KindProps) {
  const intl = useIntl()
  const entryOf = useEntries()
  return (
    <MenuButton
      label={intl.formatMessage(messages.moreActions)}
      icon={<MoreHorizontal aria-hidden />}
      items={() => [
        entryOf(rename),
        entryOf(copyPhone),
        entryOf(copyEmail),
        {
          id: 'kind',
          label: intl.formatMessage(kind === 'person' ? messages.makeCompany : messages.makePerson),
          onSelect: () => onKind(kind === 'person' ? 'company' : 'person'),
        },
        entryOf(binCustomer),
      ]}
    />
  )
}
