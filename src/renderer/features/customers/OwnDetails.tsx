import { IconButton } from '@renderer/ui/IconButton'
import { webLink } from '@shared/domain/customer-links'
import { offeredFields } from '@shared/domain/own-fields'
import { type OwnValue, ownDetails, ownValueSet } from '@shared/domain/own-values'
import { ExternalLink } from 'lucide-react'
import { useIntl } from 'react-intl'
import { FactGroup } from './FactGroup'
import type { FieldProps } from './Facts'
import { InPlace } from './InPlace'
import { messages } from './messages'
import { OwnValueForm } from './OwnValueForm'
import { useOwnWords } from './own-words'
import styles from './Row.module.css'
import { useReach } from './reach'
import { useChange } from './use-change'
import { useOwnFields } from './use-own-fields'

/** What the owner wants to know of customers beside the usual. */
export function OwnDetails({ customer, isAdding, onAdded }: FieldProps) {
  const intl = useIntl()
  const change = useChange(customer)
  const words = useOwnWords()
  const { open } = useReach()
  const fields = offeredFields(useOwnFields())
  const unset = fields.filter(({ id }) => customer.own?.[id] === undefined)
  const save = (id: string, value: OwnValue | undefined) => change({ own: ownValueSet(customer.own, id, value) })

  return (
    <>
      {ownDetails(customer.own, fields).map(({ field, value }) => (
        <FactGroup key={field.id} label={field.name}>
          <div className={styles.row}>
            <InPlace
              form={(close) => (
                <OwnValueForm
                  fields={[field]}
                  value={value}
                  onSave={save}
                  onRemove={() => save(field.id, undefined)}
                  onClose={close}
                />
              )}
            >
              <span>{words(field.kind, value)}</span>
            </InPlace>
            {field.kind === 'link' && (
              <IconButton
                label={intl.formatMessage(messages.openLink)}
                icon={<ExternalLink aria-hidden />}
                onPress={() => open(webLink(String(value)))}
              />
            )}
          </div>
        </FactGroup>
      ))}
      {isAdding && unset.length > 0 && (
        <FactGroup label={intl.formatMessage(messages.ownDetail)}>
          <OwnValueForm fields={unset} onSave={save} onClose={onAdded} />
        </FactGroup>
      )}
    </>
  )
}
