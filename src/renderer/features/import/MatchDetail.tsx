import { Section } from '@renderer/ui/Section'
import { SegmentedControl } from '@renderer/ui/SegmentedControl'
import { chosenFor, matchChoices } from '@shared/import/match-choice'
import type { PreviewLine } from '@shared/import/preview-lines'
import { useIntl } from 'react-intl'
import { Differences } from './Differences'
import { check, useImporting } from './importing'
import styles from './MatchDetail.module.css'
import { matchShortWords, messages } from './messages'
import { sentences } from './sentences'

/** Somebody whom the owner has: what the file would bring, what it says otherwise, and what to do about this one. */
export function MatchDetail({ line }: { line: PreviewLine }) {
  const intl = useIntl()
  const wish = useImporting((state) => state.wish)
  const { outcome } = line
  if (outcome.state !== 'matches') return null
  const { customerId, customerName: name, choice, fills, differs } = outcome

  return (
    <div className={styles.detail}>
      <Section title={name}>
        <SegmentedControl
          label={intl.formatMessage(sentences.whatAbout, { name })}
          value={choice}
          onChange={(chosen) => void check({ ...wish, choices: chosenFor(wish.choices, customerId, chosen) })}
          options={matchChoices.map((value) => ({ value, label: intl.formatMessage(matchShortWords[value]) }))}
        />
        <Differences title={intl.formatMessage(messages.wouldBeFilled)} list={fills} />
        <Differences title={intl.formatMessage(messages.isDifferent)} list={differs} />
        {fills.length + differs.length === 0 && <p>{intl.formatMessage(messages.saysTheSame)}</p>}
      </Section>
    </div>
  )
}
