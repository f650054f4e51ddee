import { useToday } from '@renderer/now'
import { Avatar } from '@renderer/ui/Avatar'
import { Pill } from '@renderer/ui/Pill'
import type { CustomerRow as Row } from '@shared/directory/entry'
import { silenceSince } from '@shared/domain/customer-silence'
import { Check } from 'lucide-react'
import { memo } from 'react'
import { useIntl } from 'react-intl'
import styles from './CustomerRow.module.css'
import { messages, stageWords } from './messages'

type Props = { row: Row; isChosen: boolean /** Somebody is chosen: every row shows its box. */; isChoosing: boolean }

/** One customer in the list; the family name, by which the list is sorted, is the strong one. */
export const CustomerRow = memo(({ row, isChosen, isChoosing }: Props) => {
  const { kind, name, family, companies = [], stage, lastContactAt } = row
  const intl = useIntl()
  return (
    <>
      <span className={styles.lead} data-choosing={isChoosing || undefined}>
        <Avatar name={name} kind={kind} />
        <span className={styles.box} data-choose data-chosen={isChosen || undefined} aria-hidden>
          {isChosen && <Check />}
        </span>
      </span>
      <span className={styles.who}>
        <span className={styles.name}>{family ? <NameWithFamily name={name} family={family} /> : name}</span>
        {companies.length > 0 && (
          <span className={styles.company}>{intl.formatList(companies, { style: 'narrow', type: 'unit' })}</span>
        )}
      </span>
      {stage !== 'active' && (
        <Pill tone={stage === 'prospect' ? 'accent' : 'plain'}>{intl.formatMessage(stageWords[stage])}</Pill>
      )}
      <span className={styles.silence}>
        <Silence since={lastContactAt} />
      </span>
    </>
  )
})

function NameWithFamily({ name, family }: { name: string; family: string }) {
  const at = name.lastIndexOf(family)
  if (at < 0) return name
  return (
    <>
      {name.slice(0, at)}
      <strong>{family}</strong>
      {name.slice(at + family.length)}
    </>
  )
}

function Silence({ since }: { since: number | undefined }) {
  const intl = useIntl()
  const today = useToday()
  if (since === undefined) return intl.formatMessage(messages.neverShort)
  const { count, unit } = silenceSince(since, today)
  return intl.formatRelativeTime(-count, unit, { numeric: 'auto', style: 'short' })
}
