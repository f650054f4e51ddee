import { EditableText } from '@renderer/ui/EditableText'
import { MenuButton } from '@renderer/ui/MenuButton'
import type { MenuEntry } from '@renderer/ui/MenuItems'
import type { CustomerId, Membership } from '@shared/domain/customer'
import { useMutation } from '@tanstack/react-query'
import { MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import { makeCompanyCustomer } from './acts'
import { addressOf } from './address'
import { messages, sentences } from './messages'
import styles from './Row.module.css'
import { SmallWords } from './SmallWords'

type Props = {
  personId: CustomerId
  at: number
  membership: Membership
  /** Of the company, as it is called now. */
  name: string
  onChange: (membership: Membership | undefined) => void
}

/** One company of a person: a link to its page, or only its name, and the person's role in it. */
export function CompanyRow({ personId, at, membership, name, onChange }: Props) {
  const intl = useIntl()
  const { mutate: becomeCustomer } = useMutation({
    mutationFn: () => makeCompanyCustomer(personId, at),
    meta: { failed: messages.notSaved },
  })
  const [isAddingRole, setAddingRole] = useState(false)
  const addRole: MenuEntry = {
    id: 'role',
    label: intl.formatMessage(messages.addRole),
    onSelect: () => setAddingRole(true),
  }
  const become: MenuEntry = {
    id: 'become',
    label: intl.formatMessage(messages.becomeCustomer),
    onSelect: () => becomeCustomer(),
  }
  const remove: MenuEntry = {
    id: 'remove',
    label: intl.formatMessage(messages.remove),
    danger: true,
    onSelect: () => onChange(undefined),
  }

  return (
    <div className={styles.row}>
      <div className={styles.values}>
        {membership.name === undefined ? (
          <Link to={addressOf(membership.companyId)}>{name}</Link>
        ) : (
          <div>
            <EditableText
              label={intl.formatMessage(messages.newCompany)}
              value={name}
              placeholder={intl.formatMessage(messages.newCompany)}
              onSave={(name) => onChange(name ? { ...membership, name } : undefined)}
            />
          </div>
        )}
        <SmallWords
          label={intl.formatMessage(messages.role)}
          value={membership.role}
          isAdding={isAddingRole}
          onSave={(role) => onChange({ ...membership, role })}
          onAdded={() => setAddingRole(false)}
        />
      </div>
      <MenuButton
        label={intl.formatMessage(sentences.moreOf, { value: name })}
        icon={<MoreHorizontal aria-hidden />}
        items={[...(membership.role ? [] : [addRole]), ...(membership.name === undefined ? [] : [become]), remove]}
      />
    </div>
  )
}
