import { Select } from '@renderer/ui/Select'
import { sorts } from '@shared/directory/directory'
import { type CustomerKind, type Stage, stages } from '@shared/domain/customer'
import { memo } from 'react'
import { useIntl } from 'react-intl'
import { useShallow } from 'zustand/react/shallow'
import styles from './ListFilters.module.css'
import { setList, useListState } from './list-state'
import { messages, stageWords } from './messages'

const sortWords = {
  name: messages.sortByName,
  lastContact: messages.sortByLastContact,
  newest: messages.sortByNewest,
}
const any = 'any'
const losing = 'losing'

/** In what order, and of what stage and kind. */
export const ListFilters = memo(() => {
  const intl = useIntl()
  const { sort, stage, kind, isLosing } = useListState(
    useShallow(({ sort, stage, kind, isLosing }) => ({ sort, stage, kind, isLosing })),
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend to be seen
    <div role="group" className={styles.filters} aria-label={intl.formatMessage(messages.filters)}>
      <Select
        label={intl.formatMessage(messages.sort)}
        isLabelHidden
        value={sort}
        onChange={(sort) => setList({ sort })}
        options={sorts.map((value) => ({ value, label: intl.formatMessage(sortWords[value]) }))}
      />
      <Select<Stage | typeof any | typeof losing>
        label={intl.formatMessage(messages.stage)}
        isLabelHidden
        value={isLosing ? losing : (stage ?? any)}
        onChange={(chosen) =>
          setList({ stage: chosen === any || chosen === losing ? undefined : chosen, isLosing: chosen === losing })
        }
        options={[
          { value: any, label: intl.formatMessage(messages.anyStage) },
          ...stages.map((value) => ({ value, label: intl.formatMessage(stageWords[value]) })),
          { value: losing, label: intl.formatMessage(messages.losingTouch) },
        ]}
      />
      <Select<CustomerKind | typeof any>
        label={intl.formatMessage(messages.kind)}
        isLabelHidden
        value={kind ?? any}
        onChange={(kind) => setList({ kind: kind === any ? undefined : kind })}
        options={[
          { value: any, label: intl.formatMessage(messages.anyKind) },
          { value: 'person', label: intl.formatMessage(messages.people) },
          { value: 'company', label: intl.formatMessage(messages.companies) },
        ]}
      />
    </div>
  )
})
