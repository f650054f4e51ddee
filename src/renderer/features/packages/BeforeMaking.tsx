import { isRunning } from '@shared/domain/data-request'
import { useIntl } from 'react-intl'
import styles from './BeforeMaking.module.css'
import { messages, sentences } from './messages'
import { NamesOfOthers } from './NamesOfOthers'
import type { PackageDraft } from './package-draft'

type Props = {
  draft: PackageDraft
  /** Names of others that are not to be hidden. */
  kept: string[]
  onKeep: (kept: string[]) => void
}

/** What goes in and what stays here, before anything is written. */
export function BeforeMaking({ draft, kept, onKeep }: Props) {
  const intl = useIntl()
  const rows = [...draft.interactions, ...draft.followUps]
  const binned = rows.filter(({ binnedAt }) => binnedAt !== undefined).length
  const files = [draft.customer, ...draft.interactions.filter(({ binnedAt }) => binnedAt === undefined)].flatMap(
    ({ attachments = [] }) => attachments,
  ).length
  const live = (rows: { binnedAt?: number }[]) => rows.filter(({ binnedAt }) => binnedAt === undefined).length
  const stays = [
    ...(draft.customer.notes ? [intl.formatMessage(messages.ownNotes)] : []),
    ...(draft.departures.some(({ learnt }) => learnt) ? [intl.formatMessage(messages.learnt)] : []),
    ...(binned > 0 ? [intl.formatMessage(sentences.binned, { count: binned })] : []),
  ]

  return (
    <>
      <p>{intl.formatMessage(messages.whatItIs)}</p>
      {draft.requests.some(isRunning) && <p>{intl.formatMessage(messages.answersRequest)}</p>}
      {!draft.business.name && <p className={styles.hint}>{intl.formatMessage(messages.noBusinessName)}</p>}
      <section>
        <h3>{intl.formatMessage(messages.goesIn)}</h3>
        <ul className={styles.list}>
          <li>{intl.formatMessage(messages.whoTheyAre)}</li>
          <li>{intl.formatMessage(sentences.interactions, { count: live(draft.interactions) })}</li>
          <li>{intl.formatMessage(sentences.followUps, { count: live(draft.followUps) })}</li>
          {draft.requests.length > 0 && (
            <li>{intl.formatMessage(sentences.requests, { count: draft.requests.length })}</li>
          )}
          {draft.departures.length > 0 && <li>{intl.formatMessage(messages.departure)}</li>}
          {files > 0 && <li>{intl.formatMessage(sentences.files, { count: files })}</li>}
        </ul>
        {files > 0 && <p className={styles.hint}>{intl.formatMessage(messages.filesText)}</p>}
      </section>
      {stays.length > 0 && (
        <section>
          <h3>{intl.formatMessage(messages.staysHere)}</h3>
          <ul className={styles.list}>
            {stays.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className={styles.hint}>{intl.formatMessage(messages.staysText)}</p>
        </section>
      )}
      {draft.namesFound.length > 0 && <NamesOfOthers found={draft.namesFound} kept={kept} onKeep={onKeep} />}
    </>
  )
}
