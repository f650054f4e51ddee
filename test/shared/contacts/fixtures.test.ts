import { readContacts } from '@shared/contacts/read-contacts'
import { expect, test } from 'vitest'
import { fixture, fixtureNames } from './fixtures'

test.each(fixtureNames)('%s is read as somebody reads it', (name) => {
  const { people, remarks, source } = readContacts(fixture(name), name)
  expect({ source, remarks, people }).toMatchSnapshot()
})
