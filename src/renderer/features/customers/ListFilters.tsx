import { Select } from '@renderer/ui/Select'
import { type Sort, sorts } from '@shared/directory/directory'
import { type CustomerKind, type Stage, stages } from '@shared/domain/customer'
import { silences } from '@shared/domain/customer-list'
import { memo } from 'react'
import { useIntl } from 'react-intl'
import { useShallow } from 'zustand/react/shallow'
import { useTags } from './directory'
import styles from './ListFilters.module.css'
import { setList, useListState } from './list-state'
import { MoreFilters } from './MoreFilters'
import { messages, sentences, stageWords } from './messages'
import { useOwnFields } from './use-own-fields'

const sortWords = {
  name: messages.sortByName,
  lastContact: messages.sortByLastContact,
  newest: messages.sortByNewest,
}
const any = 'any'
/** A tag may be called `any`. */
const tagMark = '#'
const mostTags = 200
const losing = 'losing'

/** In what order, and whom: by stage, kind, tag, how long ago the last contact was, and more. */
export const ListFilters = memo(() => {
  const intl = useIntl()
  const { sort, stage, kind, tag, silence, isLosing } = useListState(
    useShallow(({ sort, stage, kind, tag, silence, isLosing }) => ({ sort, stage, kind, tag, silence, isLosing })),
  )
  // One that was removed stays to be seen while the list is sorted by it.
  const ownFields = useOwnFields().filter(({ id, retired }) => !retired || id === sort)
  const sortOptions: { value: Sort; label: string }[] = [
    ...sorts.map((value) => ({ value, label: intl.formatMessage(sortWords[value]) })),
    ...ownFields.map(({ id, name }) => ({
      value: id as Sort,
      label: intl.formatMessage(sentences.sortByOwn, { name }),
    })),
  ]
  const tags = useTags() ?? []
  const offered = tag && !tags.some((known) => known.tag === tag) ? [{ tag }, ...tags] : tags
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend to be seen
    <div role="group" className={styles.filters} aria-label={intl.formatMessage(messages.filters)}>
      <Select<Sort>
        label={intl.formatMessage(messages.sort)}
        isLabelHidden
        value={sortOptions.some(({ value }) => value === sort) ? sort : 'name'}
        onChange={(sort) => setList({ sort })}
        options={sortOptions}
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
      {offered.length > 0 && (
        <Select<string>
          label={intl.formatMessage(messages.tag)}
          isLabelHidden
          value={tag === undefined ? any : tagMark + tag}
          onChange={(chosen) => setList({ tag: chosen === any ? undefined : chosen.slice(tagMark.length) })}
          options={[
            { value: any, label: intl.formatMessage(messages.anyTag) },
            ...offered.slice(0, mostTags).map(({ tag }) => ({ value: tagMark + tag, label: `#${tag}` })),
          ]}
        />
      )}
      <Select<string>
        label={intl.formatMessage(messages.lastContact)}
        isLabelHidden
        value={silence === undefined ? any : String(silence)}
        onChange={(chosen) => setList({ silence: silences.find((each) => String(each) === chosen) })}
        options={[
          { value: any, label: intl.formatMessage(messages.anySilence) },
          ...silences.map((value) => ({
            value: String(value),
            label:
              value === 'never'
                ? intl.formatMessage(messages.neverContacted)
                : intl.formatMessage(sentences.silentFor, { days: value }),
          })),
        ]}
      />
      <MoreFilters />
    </div>
  )
})
