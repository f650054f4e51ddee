import { Select } from '@renderer/ui/Select'
import { fold } from '@shared/directory/fold'
import { type NextDue, nextDues } from '@shared/domain/next-follow-up'
import { useIntl } from 'react-intl'
import { useShallow } from 'zustand/react/shallow'
import { usePlaces } from './directory'
import { setList, useListState } from './list-state'
import { dueWords, messages } from './messages'
import { useOwnFilters } from './own-filters'

const any = 'any'
/** A place may be called `any`. */
const placeMark = '@'
const most = 200

/** Whom to list by place, by when the next follow-up is due, and by the owner's own details. */
export function MoreFilters() {
  const intl = useIntl()
  const { place, due } = useListState(useShallow(({ place, due }) => ({ place, due })))
  const own = useOwnFilters()
  const known = usePlaces() ?? []
  const places = place && !known.some((one) => fold(one.place) === fold(place)) ? [{ place }, ...known] : known
  const chosen = places.find((one) => place !== undefined && fold(one.place) === fold(place))?.place

  return (
    <>
      {places.length > 0 && (
        <Select<string>
          label={intl.formatMessage(messages.place)}
          isLabelHidden
          value={chosen === undefined ? any : placeMark + chosen}
          onChange={(wanted) => setList({ place: wanted === any ? undefined : wanted.slice(placeMark.length) })}
          options={[
            { value: any, label: intl.formatMessage(messages.anyPlace) },
            ...places.slice(0, most).map(({ place }) => ({ value: placeMark + place, label: place })),
          ]}
        />
      )}
      <Select<NextDue | typeof any>
        label={intl.formatMessage(messages.nextFollowUp)}
        isLabelHidden
        value={due ?? any}
        onChange={(due) => setList({ due: due === any ? undefined : due })}
        options={[
          { value: any, label: intl.formatMessage(messages.anyFollowUp) },
          ...nextDues.map((value) => ({ value, label: intl.formatMessage(dueWords[value]) })),
        ]}
      />
      {own.options.length > 0 && (
        <Select<string>
          label={intl.formatMessage(messages.ownDetail)}
          isLabelHidden
          value={own.value}
          onChange={own.onChange}
          options={[{ value: '', label: intl.formatMessage(messages.anyDetail) }, ...own.options]}
        />
      )}
    </>
  )
}
