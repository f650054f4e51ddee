import { Pill } from '@renderer/ui/Pill'
import type { PreviewLine } from '@shared/import/preview-lines'
import { memo } from 'react'
import { useIntl } from 'react-intl'
import { placeWords, whyWords } from './line-words'
import { stateWords } from './messages'
import styles from './PersonLine.module.css'

const tones = { new: 'ok', matches: 'accent', twice: 'plain', leftOut: 'warn' } as const

/** Who it is, what happens, and why in plain words. */
export const PersonLine = memo(({ line }: { line: PreviewLine }) => {
  const intl = useIntl()
  const { name, company, reach, outcome } = line
  const why = whyWords(intl, line)
  return (
    <div className={styles.line} title={why || undefined}>
      <span className={styles.who}>
        <span className={styles.name}>{name || placeWords(intl, line.place)}</span>
        {company && <span className={styles.company}>{company}</span>}
      </span>
      <Pill tone={tones[outcome.state]}>{intl.formatMessage(stateWords[outcome.state])}</Pill>
      <span className={styles.why}>{why || (reach && intl.formatList(reach, { type: 'unit' }))}</span>
      {name && <span className={styles.place}>{placeWords(intl, line.place)}</span>}
    </div>
  )
})
