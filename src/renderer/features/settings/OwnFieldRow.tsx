import { EditableText } from '@renderer/ui/EditableText'
import { IconButton } from '@renderer/ui/IconButton'
import { type OwnField, optionsOf } from '@shared/domain/own-fields'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useIntl } from 'react-intl'
import { fieldKindWords, messages, sentences } from './messages'
import { changeField, moveField, removeField } from './own-field-acts'
import styles from './settings.module.css'
import { useSaving } from './use-saving'

type Props = { field: OwnField; isFirst: boolean; isLast: boolean; validate: (name: string) => string | undefined }

export function OwnFieldRow({ field: { id, name, kind, options = [] }, isFirst, isLast, validate }: Props) {
  const intl = useIntl()
  const change = useSaving(changeField)
  const move = useSaving(moveField)
  const remove = useSaving(removeField)
  const noOptions = intl.formatMessage(messages.fieldNeedsOptions)
  return (
    <li className={styles.row}>
      <div className={styles.grow}>
        <EditableText
          label={intl.formatMessage(messages.fieldName)}
          placeholder={intl.formatMessage(messages.fieldExample)}
          value={name}
          validate={validate}
          onSave={(wanted) => change({ id, name: wanted })}
        />
        {kind === 'choice' && (
          <EditableText
            label={intl.formatMessage(messages.fieldOptions)}
            placeholder={intl.formatMessage(messages.fieldOptions)}
            value={options.join(', ')}
            validate={(typed) => (optionsOf(typed).length === 0 ? noOptions : undefined)}
            onSave={(typed) => change({ id, options: optionsOf(typed) })}
          />
        )}
      </div>
      <span className={styles.label}>{intl.formatMessage(fieldKindWords[kind])}</span>
      <IconButton
        label={intl.formatMessage(sentences.fieldUp, { name })}
        icon={<ArrowUp aria-hidden />}
        isDisabled={isFirst}
        onPress={() => move({ id, by: -1 })}
      />
      <IconButton
        label={intl.formatMessage(sentences.fieldDown, { name })}
        icon={<ArrowDown aria-hidden />}
        isDisabled={isLast}
        onPress={() => move({ id, by: 1 })}
      />
      <IconButton
        label={intl.formatMessage(sentences.removeNamed, { name })}
        icon={<X aria-hidden />}
        onPress={() => remove(id)}
      />
    </li>
  )
}
