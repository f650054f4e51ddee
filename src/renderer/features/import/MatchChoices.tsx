import { Button } from '@renderer/ui/Button'
import { Checkbox } from '@renderer/ui/Checkbox'
import { RadioGroup } from '@renderer/ui/RadioGroup'
import { Section } from '@renderer/ui/Section'
import { matchChoices } from '@shared/import/match-choice'
import type { ImportCounts } from '@shared/import/outcome'
import { useIntl } from 'react-intl'
import { check, useImporting } from './importing'
import { matchDescriptions, matchWords, messages } from './messages'
import { sentences } from './sentences'

/** What to do with whom the owner has already, and with the companies of people. Nothing when neither is in question. */
export function MatchChoices({ counts }: { counts: ImportCounts }) {
  const intl = useIntl()
  const wish = useImporting((state) => state.wish)
  const { matches, each = {}, addCompanies } = wish.choices
  const alone = Object.keys(each).length
  const choose = (changed: Partial<typeof wish.choices>) =>
    void check({ ...wish, choices: { ...wish.choices, ...changed } })
  const hasCompanies = counts.companies > 0 || addCompanies

  if (counts.matching === 0 && !hasCompanies) return null
  return (
    <Section title={intl.formatMessage(messages.choices)}>
      {counts.matching > 0 && (
        <>
          <RadioGroup
            label={intl.formatMessage(sentences.whomYouHave, { count: counts.matching })}
            value={matches}
            onChange={(matches) => choose({ matches, each: {} })}
            options={matchChoices.map((value) => ({
              value,
              label: intl.formatMessage(matchWords[value]),
              description: intl.formatMessage(matchDescriptions[value]),
            }))}
          />
          <p>
            {alone === 0
              ? intl.formatMessage(messages.oneByOne)
              : intl.formatMessage(sentences.chosenAlone, { count: alone })}
          </p>
          {alone > 0 && (
            <div>
              <Button onPress={() => choose({ each: {} })}>{intl.formatMessage(messages.allAlike)}</Button>
            </div>
          )}
        </>
      )}
      {hasCompanies && (
        <Checkbox
          label={intl.formatMessage(sentences.addCompanies, { count: counts.companies })}
          isSelected={addCompanies}
          onChange={(addCompanies) => choose({ addCompanies })}
        />
      )}
    </Section>
  )
}
