import { useAction } from '@renderer/actions'
import { lazy, Suspense, useState } from 'react'
import { exportCustomers } from './actions'

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }))

/** Customers for other programs, from wherever one is. */
export function ExportDesk() {
  const [isOpen, setOpen] = useState(false)
  useAction(exportCustomers, isOpen ? undefined : () => setOpen(true))
  return isOpen ? (
    <Suspense>
      <ExportDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null
}
