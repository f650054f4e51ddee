import { useCadenceWords } from '@renderer/features/customers/cadence-words'
import { stageWords } from '@renderer/features/customers/messages'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import form from '@renderer/ui/FormDialog.module.css'
import { RadioGroup } from '@renderer/ui/RadioGroup'
import type { Customer } from '@shared/domain/customer'
import { differingFields, type SingleField } from '@shared/duplicates/merged'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { mergeCustomers } from './acts'
import { fieldWords, messages } from './messages'
import type { Twins } from './queries'

/** Both beside each other where they differ; the one who was there first is kept. */
export function MergeDialog({ twins: { one, other }, onClose }: { twins: Twins; onClose: () => void }) {
  const intl = useIntl()
  const words = useFieldInWords()
  const [fromOther, setFromOther] = useState<SingleField[]>([])
  const { mutate, isPending } = useMutation({
    mutationFn: mergeCustomers,
    onSuccess: onClose,
    meta: { failed: messages.notMerged },
  })
  const differing = differingFields(one, other)

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
            label={intl.formatMessage(fieldWords[field])}
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

function useFieldInWords() {
  const intl = useIntl()
  const cadence = useCadenceWords()
  return (field: SingleField, customer: Customer): string => {
    switch (field) {
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
        return customer[field] ?? ''
    }
  }
}
