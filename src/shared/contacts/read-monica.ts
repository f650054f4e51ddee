import type { ImportedPerson, Remark } from './imported-person'
import { limits } from './limits'
import { type FieldType, monicaPerson } from './monica-person'
import { type Item, itemOf, itemsOfType, listOf, propertiesOf, textIn } from './monica-values'

/** The people of an account that Monica exported as JSON; undefined when it is none. */
export function readMonica(json: unknown): { people: ImportedPerson[]; remarks: Remark[] } | undefined {
  const account = itemOf(itemOf(json).account)
  if (!Array.isArray(account.data) || !account.data.some(isMonicas)) return undefined
  const types = fieldTypes(account)
  const people: ImportedPerson[] = []
  const remarks: Remark[] = []
  for (const [at, contact] of itemsOfType(account, 'contact').entries()) {
    const row = at + 1
    if (at === limits.rows) {
      remarks.push({ row, code: 'tooManyRows', detail: String(limits.rows) })
      break
    }
    const remark = (code: Remark['code'], detail?: string) => remarks.push({ row, code, ...(detail ? { detail } : {}) })
    const person = monicaPerson(contact, types, remark)
    if (person) people.push({ ...person, origin: { row } })
  }
  return { people, remarks }
}

/** Its lists say what they hold, how many, and which. */
const isMonicas = (part: unknown) => {
  const { type, count, values } = itemOf(part)
  return typeof type === 'string' && typeof count === 'number' && Array.isArray(values)
}

/** What the fields of contacts are: mail, phone, or a service by its name. */
function fieldTypes(account: Item): Map<string, FieldType> {
  const types = listOf(itemOf(account.instance).contact_field_types)
  return new Map(
    types.map((type) => {
      const properties = propertiesOf(type)
      return [textIn(type, 'uuid'), { name: textIn(properties, 'name'), kind: kindOf(properties) }]
    }),
  )
}

function kindOf(properties: Item): FieldType['kind'] {
  const said = `${textIn(properties, 'type')} ${textIn(properties, 'protocol')}`
  if (/\bemail\b|mailto:/i.test(said)) return 'email'
  return /\bphone\b|\b(tel|sms):/i.test(said) ? 'phone' : 'link'
}
