import type { NameParts } from '@shared/domain/customer'

/** A name as it is said: without title. */
export const fullName = ({ given, additional, family, suffix }: NameParts) =>
  [given, additional, family, suffix].filter(Boolean).join(' ')
