/** Stands before a number without country prefix, so that its beginning can be looked for. */
const national = '\u0002'

/** A phone number as it is searched: digits only, `+` before a country prefix, no zero before an area code. */
export function phoneText(written: string): string {
  const digits = digitsOf(written)
  return isInternational(written) ? `+${digits.replace(/^00/, '')}` : national + withoutZeros(digits)
}

/**
 * What to look for in phone texts when this was typed: the digits, which may be the middle of a number, and, when the
 * typed number has a country prefix, what a number written without one begins with.
 */
export function phoneNeedles(typed: string): string[] {
  const digits = withoutZeros(digitsOf(typed))
  const mayBeInternational = isInternational(typed) || (digits.length >= 10 && !/^\D*0/.test(typed))
  if (!mayBeInternational) return [digits]
  const rest = withoutZeros(digits.slice(countryPrefix(digits).length))
  return rest.length >= 4 ? [digits, national + rest] : [digits]
}

/** `+49 (0)170` has a zero that nobody dials. */
const digitsOf = (written: string) =>
  (isInternational(written) ? written.replace(/\(0\)/, '') : written).replace(/\D/g, '')

const isInternational = (written: string) => /^\s*(\+|\(\+|00)/.test(written)

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '')

/** Assigned country codes of ITU-T E.164: two of one digit, these of two, all others of three. */
const countryPrefix = (digits: string) =>
  /^([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/.exec(digits)?.[0] ?? ''
