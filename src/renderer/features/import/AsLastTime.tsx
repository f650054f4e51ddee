import { Button } from '@renderer/ui/Button'
import { isSame } from '@shared/import/filled'
import { useIntl } from 'react-intl'
import type { Table } from './columns-of'
import { check, useImporting } from './importing'
import { messages } from './messages'

/** Says that the columns are read as the owner read them the last time, and leads back. */
export function AsLastTime({ table }: { table: Table }) {
  const intl = useIntl()
  const lastTime = useImporting((state) => state.lastTime)
  if (!lastTime || !isSame(lastTime, table.mapping)) return null

  const readAnew = () => {
    const { wish } = useImporting.getState()
    void check({ ...wish, isReadAnew: true, options: { ...wish.options, mapping: undefined } })
  }
  return (
    <>
      <p>{intl.formatMessage(messages.asLastTime)}</p>
      <div>
        <Button onPress={readAnew}>{intl.formatMessage(messages.readAnew)}</Button>
      </div>
    </>
  )
}
