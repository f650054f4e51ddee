import type { CustomerId, Membership } from '@shared/domain/customer'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useDirectorySearch } from './directory'
import { messages, sentences } from './messages'
import { PickOrType } from './PickOrType'

const offered = 6
/** Stands for the words as they were typed. */
const asTyped = 'as typed'

type Props = {
  /** Who cannot be chosen. */ not: CustomerId[]
  onAdd: (membership: Membership) => void
  onCancel: () => void
}

/** A company that is a customer, or only the name of one. */
export function NewCompany({ not, onAdd, onCancel }: Props) {
  const intl = useIntl()
  const [text, setText] = useState('')
  const found = useDirectorySearch({ text, sort: 'name', kind: 'company' })

  const optionsFor = (text: string) => {
    const rows = [...Array(Math.min(offered, found?.total ?? 0)).keys()].map((at) => found?.rowAt(at))
    const companies = rows.flatMap((row) => (row && !not.includes(row.id) ? [{ id: row.id, label: row.name }] : []))
    if (!text) return companies
    return [
      ...companies,
      {
        id: asTyped,
        label: intl.formatMessage(sentences.useName, { name: text }),
        hint: intl.formatMessage(messages.onlyName),
      },
    ]
  }
  return (
    <PickOrType
      label={intl.formatMessage(messages.newCompany)}
      optionsFor={optionsFor}
      onType={setText}
      onPick={(id) => onAdd(id === asTyped ? { name: text.trim() } : { companyId: id as CustomerId })}
      onText={(name) => onAdd({ name })}
      onCancel={onCancel}
    />
  )
}
