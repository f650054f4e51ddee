import type { ImportantDate } from '@shared/domain/customer'
import type { Line, Version } from './vcard-writing'

/**
 * The first birthday and anniversary without a label have properties of their own; all others are Apple's X-ABDATE with a
 * label beside it. X-KIND keeps what they are when the label does not say it.
 */
export function datesToWrite(dates: ImportantDate[], version: Version): Line[] {
  const birthday = dates.find(({ kind, label }) => kind === 'birthday' && !label)
  const anniversary = dates.find(({ kind, label }) => kind === 'anniversary' && !label)
  return dates.map((date): Line => {
    const { value, params } = written(date, version)
    if (date === birthday) return { name: 'BDAY', value, params }
    if (date === anniversary && version === '4.0') return { name: 'ANNIVERSARY', value, params }
    if (date === anniversary) return { name: 'X-ABDATE', value, params, label: '_$!<Anniversary>!$_' }
    const kind = date.kind === 'other' ? [] : [`X-KIND=${date.kind}`]
    return { name: 'X-ABDATE', value, params: [...params, ...kind], label: date.label }
  })
}

/** 4.0 has days without a year; in 3.0 Apple's year 1604 stands for none, and others take it as such. */
function written({ date }: ImportantDate, version: Version): { value: string; params: string[] } {
  if (version === '4.0')
    return {
      value: date.startsWith('--') ? `--${date.slice(2).replace('-', '')}` : date.replaceAll('-', ''),
      params: [],
    }
  return date.startsWith('--')
    ? { value: `1604${date.slice(1)}`, params: ['X-APPLE-OMIT-YEAR=1604'] }
    : { value: date, params: [] }
}
