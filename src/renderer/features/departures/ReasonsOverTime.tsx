import { Section } from '@renderer/ui/Section'
import { type Departure, type DepartureRules, reasonsOf, reasonsOverTime } from '@shared/domain/departure'
import { Fragment } from 'react'
import { useIntl } from 'react-intl'
import styles from './departures.module.css'
import { useEntryWords } from './entry-words'
import { messages } from './messages'

/** Sizes in the drawing. */
const bar = { width: 36, gap: 12, height: 40, number: 14 }

/** Why customers left, year by year: bars for the eye, and the same numbers as a table. */
export function ReasonsOverTime({ departures, rules }: { departures: Departure[]; rules: DepartureRules | undefined }) {
  const intl = useIntl()
  const nameOf = useEntryWords()
  const { years, reasons } = reasonsOverTime(departures)
  const known = new Map(reasonsOf(rules).map((entry) => [entry.id, entry]))
  const words = (reason: string | undefined) =>
    reason === undefined ? intl.formatMessage(messages.noReason) : nameOf(known.get(reason) ?? { id: reason })
  const most = Math.max(...reasons.flatMap(({ byYear }) => byYear))

  return (
    <Section title={intl.formatMessage(messages.overTime)}>
      <p className={styles.text}>{intl.formatMessage(messages.overTimeText)}</p>
      {/* What it draws stands in the table below, where it can be heard. */}
      <div className={styles.chart} aria-hidden>
        {reasons.map(({ reason, byYear }) => (
          <Fragment key={reason ?? ''}>
            <span className={styles.label}>{words(reason)}</span>
            <Bars counts={byYear} most={most} />
          </Fragment>
        ))}
        <span />
        <Years years={years} />
      </div>
      <div className={styles.wide}>
        <table className={styles.table} aria-label={intl.formatMessage(messages.overTime)}>
          <thead>
            <tr>
              <th scope="col">{intl.formatMessage(messages.reason)}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              <th scope="col">{intl.formatMessage(messages.all)}</th>
            </tr>
          </thead>
          <tbody>
            {reasons.map(({ reason, byYear, all }) => (
              <tr key={reason ?? ''}>
                <th scope="row">{words(reason)}</th>
                {byYear.map((count, at) => (
                  <td key={years[at]}>{intl.formatNumber(count)}</td>
                ))}
                <td>{intl.formatNumber(all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

const placeOf = (at: number) => at * (bar.width + bar.gap)
const widthOf = (count: number) => Math.max(placeOf(count) - bar.gap, bar.width)

function Bars({ counts, most }: { counts: number[]; most: number }) {
  const height = bar.height + bar.number
  return (
    <svg width={widthOf(counts.length)} height={height} aria-hidden="true" className={styles.bars}>
      {counts.map((count, at) => {
        const size = most > 0 ? (count / most) * bar.height : 0
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the years stand in their order
          <Fragment key={at}>
            <rect x={placeOf(at)} y={height - size} width={bar.width} height={size} rx="2" className={styles.bar} />
            <text x={placeOf(at) + bar.width / 2} y={height - size - 3} textAnchor="middle" className={styles.number}>
              {count > 0 ? count : ''}
            </text>
          </Fragment>
        )
      })}
      <line x1="0" x2={widthOf(counts.length)} y1={height - 0.5} y2={height - 0.5} className={styles.line} />
    </svg>
  )
}

const Years = ({ years }: { years: string[] }) => (
  <svg width={widthOf(years.length)} height={bar.number} aria-hidden="true">
    {years.map((year, at) => (
      <text key={year} x={placeOf(at) + bar.width / 2} y={bar.number - 3} textAnchor="middle" className={styles.number}>
        {year}
      </text>
    ))}
  </svg>
)
