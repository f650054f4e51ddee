import { MenuButton } from '@renderer/ui/MenuButton'
import type { MenuEntry } from '@renderer/ui/MenuItems'
import { bareFilter, isSameFilter } from '@shared/domain/customer-list'
import { useMutation } from '@tanstack/react-query'
import { MoreHorizontal } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useIntl } from 'react-intl'
import type { FoundRows } from './directory'
import { binList, removeList } from './list-acts'
import { useListState } from './list-state'
import { messages, sentences } from './messages'
import { useLists } from './use-lists'

const ListChangeDialog = lazy(async () => ({ default: (await import('./ListChangeDialog')).ListChangeDialog }))
const KeepListDialog = lazy(async () => ({ default: (await import('./KeepListDialog')).KeepListDialog }))

/** What can be done with everybody who is listed now. */
export function ListMenu({ found }: { found: FoundRows }) {
  const intl = useIntl()
  const state = useListState()
  const kept = useLists().find(({ filter }) => isSameFilter(filter, state))
  const [open, setOpen] = useState<'change' | 'keep'>()
  const { mutate: bin } = useMutation({ mutationFn: binList, meta: { failed: messages.notSaved } })
  const { mutate: remove } = useMutation({ mutationFn: removeList, meta: { failed: messages.notSaved } })
  const isSome = Object.keys(bareFilter(state)).length > 0
  const close = () => setOpen(undefined)

  const items: MenuEntry[] = [
    {
      id: 'change',
      label: intl.formatMessage(messages.changeList),
      isDisabled: found.total === 0,
      onSelect: () => setOpen('change'),
    },
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
      label: intl.formatMessage(messages.binList),
      danger: true,
      isDisabled: !isSome || found.total === 0,
      onSelect: () => bin(found.search),
    },
  ]
  return (
    <>
      <MenuButton label={intl.formatMessage(messages.listMenu)} icon={<MoreHorizontal aria-hidden />} items={items} />
      <Suspense>
        {open === 'change' && <ListChangeDialog search={found.search} count={found.total} onClose={close} />}
        {open === 'keep' && <KeepListDialog filter={state} onClose={close} />}
      </Suspense>
    </>
  )
}
