import { useCadenceWords } from '@renderer/features/customers/cadence-words'
import { messages as customerMessages, stageWords } from '@renderer/features/customers/messages'
import { useOwnWords } from '@renderer/features/customers/own-words'
import { useOwnFields } from '@renderer/features/customers/use-own-fields'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import form from '@renderer/ui/FormDialog.module.css'
import { RadioGroup } from '@renderer/ui/RadioGroup'
import type { Customer } from '@shared/domain/customer'
import type { OwnField } from '@shared/domain/own-fields'
import { type ChosenField, differingFields, ownIdOf, type SingleField } from '@shared/duplicates/merged'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { mergeCustomers } from './acts'
import { fieldWords, messages } from './messages'
import type { Twins } from './queries'

/** Both beside each other where they differ; the one who was there first is kept. */
export function MergeDialog({ twins: { one, other }, onClose }: { twins: Twins; onClose: () => void }) {
  const intl = useIntl()
  const ownFields = useOwnFields()
  const words = useFieldInWords(ownFields)
  const [fromOther, setFromOther] = useState<ChosenField[]>([])
  const { mutate, isPending } = useMutation({
    mutationFn: mergeCustomers,
    onSuccess: onClose,
    meta: { failed: messages.notMerged },
  })
  const differing = differingFields(one, other)
  const label = (field: ChosenField) => {
    const id = ownIdOf(field)
    return id === undefined
      ? intl.formatMessage(fieldWords[field as SingleField])
      : (ownFields.find((own) => own.id === id)?.name ?? intl.formatMessage(customerMessages.deletedDetail))
  }

  return (
    <Dialog
      title={intl.formatMessage(messages.mergeTitle)}
      isOpen
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button
            kind="primary"
            isDisabled={isPending}
            onPress={() => mutate({ keepId: one.id, otherId: other.id, fromOther })}
          >
            {intl.formatMessage(messages.makeOne)}
          </Button>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
        </ButtonRow>
      }
    >
      <p className={form.text}>{intl.formatMessage(differing.length > 0 ? messages.mergeText : messages.same)}</p>
      <div className={form.form}>
        {differing.map((field) => (
          <RadioGroup<'one' | 'other'>
            key={field}
            label={label(field)}
            value={fromOther.includes(field) ? 'other' : 'one'}
            onChange={(from) =>
              setFromOther((before) => [
                ...before.filter((each) => each !== field),
                ...(from === 'other' ? [field] : []),
              ])
            }
            options={[
              { value: 'one', label: words(field, one) },
              { value: 'other', label: words(field, other) },
            ]}
          />
        ))}
      </div>
    </Dialog>
  )
}

function useFieldInWords(ownFields: OwnField[]) {
  const intl = useIntl()
  const cadence = useCadenceWords()
  const ownWords = useOwnWords()
  return (field: ChosenField, customer: Customer): string => {
    const id = ownIdOf(field)
    if (id !== undefined) {
      const value = customer.own?.[id]
      const kind = ownFields.find((own) => own.id === id)?.kind ?? 'text'
      return value === undefined ? '' : ownWords(kind, value)
    }
    switch (field as SingleField) {
      case 'kind':
        return intl.formatMessage(messages[customer.kind])
      case 'stage':
        return intl.formatMessage(stageWords[customer.stage])
      case 'touch': {
        const wanted = customer.touch?.cadence
        if (wanted === 'never') return intl.formatMessage(messages.neverAsk)
        return wanted ? cadence(wanted.every) : intl.formatMessage(messages.asItComes)
      }
      default:
        return customer[field as 'name' | 'nickname'] ?? ''
    }
  }
}
