import { EmptyState } from '@renderer/ui/EmptyState'
import { Section } from '@renderer/ui/Section'
import { SegmentedControl } from '@renderer/ui/SegmentedControl'
import type { PreviewLine, PreviewState } from '@shared/import/preview-lines'
import { useMemo, useState } from 'react'
import { useIntl } from 'react-intl'
import { MatchDetail } from './MatchDetail'
import { messages } from './messages'
import { PeopleList } from './PeopleList'
import { sentences } from './sentences'

const groups = ['all', 'new', 'matches', 'twice', 'leftOut', 'remarks'] as const
type Group = (typeof groups)[number]

const groupWords = {
  all: sentences.inFile,
  new: sentences.newCount,
  matches: sentences.matchingCount,
  twice: sentences.twiceCount,
  leftOut: sentences.leftOutCount,
  remarks: sentences.remarkCount,
}

/** Everybody in the file and what happens to them; the counts choose whom to look at. */
export function People({ lines }: { lines: PreviewLine[] }) {
  const intl = useIntl()
  const [wanted, want] = useState<Group>('all')
  const inGroup = useMemo(() => groupsOf(lines), [lines])
  const group = inGroup[wanted].length > 0 ? wanted : 'all'
  const isAnybodyRead = lines.length > inGroup.leftOut.length

  return (
    <Section title={intl.formatMessage(messages.people)}>
      {!isAnybodyRead && (
        <EmptyState
          title={intl.formatMessage(messages.nobodyYet)}
          text={<p>{intl.formatMessage(messages.nobodyYetText)}</p>}
        />
      )}
      {lines.length > 0 && (
        <>
          <SegmentedControl
            label={intl.formatMessage(messages.showOnly)}
            value={group}
            onChange={want}
            options={groups
              .filter((one) => one === 'all' || inGroup[one].length > 0)
              .map((one) => ({
                value: one,
                label: intl.formatMessage(groupWords[one], { count: inGroup[one].length }),
              }))}
          />
          <PeopleList
            key={group}
            label={intl.formatMessage(messages.people)}
            lines={inGroup[group]}
            beside={(line) => line.outcome.state === 'matches' && <MatchDetail line={line} />}
            isFirstChosen={group === 'matches'}
          />
        </>
      )}
    </Section>
  )
}

function groupsOf(lines: PreviewLine[]): Record<Group, PreviewLine[]> {
  const of = (state: PreviewState) => lines.filter(({ outcome }) => outcome.state === state)
  return {
    all: lines,
    new: of('new'),
    matches: of('matches'),
    twice: of('twice'),
    leftOut: of('leftOut'),
    remarks: lines.filter(({ remarks, outcome }) => remarks.length > 0 && outcome.state !== 'leftOut'),
  }
}
