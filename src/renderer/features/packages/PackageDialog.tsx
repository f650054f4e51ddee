import { desktop } from '@renderer/desktop'
import { announce } from '@renderer/ui/announce'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import type { Customer } from '@shared/domain/customer'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { BeforeMaking } from './BeforeMaking'
import { Making } from './Making'
import { failures, messages, sentences } from './messages'
import styles from './PackageDialog.module.css'
import { PackageMade } from './PackageMade'
import { packageDraftQuery } from './queries'
import { sealPackage } from './seal-package'

type Props = { customer: Customer; onClose: () => void }

/** From what goes in, over the making, to the file that is there. */
export function PackageDialog({ customer, onClose }: Props) {
  const intl = useIntl()
  const { data: draft } = useQuery({ ...packageDraftQuery(customer.id), throwOnError: true })
  const [kept, setKept] = useState<string[]>([])
  const {
    mutate,
    data: result,
    isPending,
  } = useMutation({
    mutationFn: sealPackage,
    meta: { failed: messages.notMade },
    onSuccess: ({ outcome }) => outcome === 'saved' && announce(intl.formatMessage(messages.made)),
  })

  const make = () => {
    if (!draft) return
    const names = draft.namesFound.map(({ name }) => name)
    mutate({ draft, hidden: names.filter((name) => !kept.includes(name)) })
  }
  const cancel = () => void desktop.cancelPackage()
  const isMade = !isPending && result?.outcome === 'saved'

  const buttons = () => {
    if (isPending)
      return [
        <Button key="stop" autoFocus onPress={cancel}>
          {intl.formatMessage(messages.cancel)}
        </Button>,
      ]
    if (isMade)
      return [
        <Button key="show" kind="primary" autoFocus onPress={() => void desktop.showPackage()}>
          {intl.formatMessage(messages.showInFolder)}
        </Button>,
        <Button key="close" onPress={onClose}>
          {intl.formatMessage(messages.close)}
        </Button>,
      ]
    return [
      // A new one when it can be pressed: a button that cannot be would not take the focus.
      <Button key={draft ? 'make' : 'wait'} kind="primary" autoFocus isDisabled={!draft} onPress={make}>
        {intl.formatMessage(messages.makeIt)}
      </Button>,
      <Button key="cancel" onPress={onClose}>
        {intl.formatMessage(messages.cancel)}
      </Button>,
    ]
  }

  return (
    <Dialog
      title={intl.formatMessage(sentences.title, { name: customer.name })}
      isOpen
      onClose={isPending ? cancel : onClose}
      footer={<ButtonRow>{buttons()}</ButtonRow>}
    >
      {isPending && <Making />}
      {isMade && <PackageMade made={result} />}
      {!isPending && !isMade && draft && (
        <>
          {result?.outcome === 'failed' && (
            <p role="alert" className={styles.trouble}>
              {intl.formatMessage(failures[result.reason])}
            </p>
          )}
          <BeforeMaking draft={draft} kept={kept} onKeep={setKept} />
        </>
      )}
    </Dialog>
  )
}
