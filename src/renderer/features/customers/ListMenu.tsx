import { perform } from '@renderer/actions'
import { MenuButton } from '@renderer/ui/MenuButton'
import type { MenuEntry } from '@renderer/ui/MenuItems'
import { bareFilter, isSameFilter } from '@shared/domain/customer-list'
import { useMutation } from '@tanstack/react-query'
import { MoreHorizontal } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useIntl } from 'react-intl'
import { useChosen } from './chosen'
import type { FoundRows, Whom } from './directory'
import { binList, removeList } from './list-acts'
import { useListState } from './list-state'
import { messages, sentences } from './messages'
import { useCopying } from './use-copying'
import { useLists } from './use-lists'

const ListChangeDialog = lazy(async () => ({ default: (await import('./ListChangeDialog')).ListChangeDialog }))
const KeepListDialog = lazy(async () => ({ default: (await import('./KeepListDialog')).KeepListDialog }))

/** The action of a leaf, which shows its own window. */
const exportId = 'export.customers'

/** What can be done with everybody who is listed now, or with those who were chosen of them. */
export function ListMenu({ found }: { found: FoundRows }) {
  const intl = useIntl()
  const state = useListState()
  const kept = useLists().find(({ filter }) => isSameFilter(filter, state))
  const [open, setOpen] = useState<'change' | 'keep'>()
  const { mutate: bin } = useMutation({ mutationFn: binList, meta: { failed: messages.notSaved } })
  const { mutate: remove } = useMutation({ mutationFn: removeList, meta: { failed: messages.notSaved } })
  const chosen = useChosen(({ ids }) => ids)
  const copy = useCopying()
  const isChosen = chosen.size > 0
  const count = isChosen ? chosen.size : found.total
  const whom: Whom = { search: found.search, ...(isChosen && { only: chosen }) }
  const isSome = Object.keys(bareFilter(state)).length > 0
  const close = () => setOpen(undefined)

  const items: MenuEntry[] = [
    {
      id: 'change',
      label: intl.formatMessage(isChosen ? messages.changeChosen : messages.changeList),
      isDisabled: count === 0,
      onSelect: () => setOpen('change'),
    },
    {
      id: 'copy',
      label: intl.formatMessage(isChosen ? messages.copyChosen : messages.copyTable),
      isDisabled: count === 0,
      onSelect: () => copy(whom),
    },
    { id: 'export', label: intl.formatMessage(messages.exportThem), onSelect: () => perform(exportId) },
    ...(kept
      ? [
          {
            id: 'remove',
            label: intl.formatMessage(sentences.removeList, { name: kept.name }),
            onSelect: () => remove(kept.id),
          },
        ]
      : [
          {
            id: 'keep',
            label: intl.formatMessage(messages.keepList),
            isDisabled: !isSome,
            onSelect: () => setOpen('keep'),
          },
        ]),
    // Everybody there is at once would be a slip of the hand.
    {
      id: 'bin',
      label: intl.formatMessage(isChosen ? messages.binChosen : messages.binList),
      danger: true,
      isDisabled: !(isSome || isChosen) || count === 0,
      onSelect: () => bin(whom),
    },
  ]
  return (
    <>
      <MenuButton label={intl.formatMessage(messages.listMenu)} icon={<MoreHorizontal aria-hidden />} items={items} />
      <Suspense>
        {open === 'change' && <ListChangeDialog whom={whom} count={count} onClose={close} />}
        {open === 'keep' && <KeepListDialog filter={state} onClose={close} />}
      </Suspense>
    </>
  )
}
