import type { Address } from './customer'

/** An address as it is written on an envelope, line by line; what is not known is left out. */
export const addressLines = ({ street, extra, postalCode, city, region, country }: Address): string[] =>
  [street, extra, [postalCode, city].filter(Boolean).join(' '), region, country].filter(
    (line) => line !== undefined && line !== '',
  ) as string[]
