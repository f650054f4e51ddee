import { useChosen } from '@renderer/features/customers/chosen'
import type { Whom } from '@renderer/features/customers/directory'
import { isFiltered, searchOf, useListState } from '@renderer/features/customers/list-state'
import { useTouching } from '@renderer/features/customers/use-touching'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import { RadioGroup } from '@renderer/ui/RadioGroup'
import { toast } from '@renderer/ui/toasts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import styles from './ExportDialog.module.css'
import { type ExportFormat, exportCustomers, exportFormats } from './export-customers'
import { exported, formatWords, messages } from './messages'

/** Whom to export, and for what; everybody, unless the list shows only some. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const intl = useIntl()
  const list = searchOf(useListState(), useTouching())
  const hasList = isFiltered(list)
  const chosen = useChosen(({ ids }) => ids)
  const [whom, setWhom] = useState<'everybody' | 'list' | 'chosen'>(
    chosen.size > 0 ? 'chosen' : hasList ? 'list' : 'everybody',
  )
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const { mutate, isPending } = useMutation({
    mutationFn: exportCustomers,
    onSuccess(count) {
      if (count === undefined) return
      toast({ tone: 'done', text: intl.formatMessage(exported.exported, { count }) })
      onClose()
    },
    meta: { failed: messages.notExported },
  })
  const wanted: Record<typeof whom, Whom> = {
    chosen: { search: list, only: chosen },
    list: { search: list },
    everybody: { search: { text: '', sort: 'name' } },
  }

  return (
    <Dialog
      title={intl.formatMessage(messages.exportCustomers)}
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button
            kind="primary"
            isDisabled={isPending}
            onPress={() => mutate({ whom: wanted[whom], format, name: intl.formatMessage(messages.fileName) })}
          >
            {intl.formatMessage(messages.chooseWhere)}
          </Button>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
        </ButtonRow>
      }
    >
      <div className={styles.fields}>
        {(hasList || chosen.size > 0) && (
          <RadioGroup
            label={intl.formatMessage(messages.whom)}
            value={whom}
            onChange={setWhom}
            options={[
              ...(chosen.size > 0
                ? [{ value: 'chosen' as const, label: intl.formatMessage(exported.theChosen, { count: chosen.size }) }]
                : []),
              ...(hasList ? [{ value: 'list' as const, label: intl.formatMessage(messages.theList) }] : []),
              { value: 'everybody', label: intl.formatMessage(messages.everybody) },
            ]}
          />
        )}
        <RadioGroup
          label={intl.formatMessage(messages.format)}
          value={format}
          onChange={setFormat}
          options={exportFormats.map((value) => ({ value, label: intl.formatMessage(formatWords[value]) }))}
        />
      </div>
    </Dialog>
  )
}
