import { Section } from '@renderer/ui/Section'
import type { Customer, CustomerId } from '@shared/domain/customer'
import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import { addressOf } from './address'
import { usePeopleOf } from './directory'
import { messages, sentences } from './messages'
import styles from './People.module.css'
import { companyNamesQuery } from './queries'

/** The people of a company, or those who belong to the same companies as this person. */
export const People = memo(({ customer: { id, kind, companies = [] } }: { customer: Customer }) => {
  const intl = useIntl()
  const ids = companies.flatMap(({ companyId }) => companyId ?? [])
  const { data: names } = useQuery(companyNamesQuery(ids))
  if (kind === 'company') return <PeopleOf companyId={id} but={id} title={intl.formatMessage(messages.peopleHere)} />
  return ids.map((companyId) => {
    const company = names?.get(companyId)
    return (
      company && (
        <PeopleOf
          key={companyId}
          companyId={companyId}
          but={id}
          title={intl.formatMessage(sentences.peopleAt, { company })}
        />
      )
    )
  })
})

function PeopleOf({ companyId, but, title }: { companyId: CustomerId; but: CustomerId; title: string }) {
  const people = usePeopleOf(companyId)?.filter(({ id }) => id !== but) ?? []
  if (people.length === 0) return null
  return (
    <Section title={title}>
      <ul className={styles.people}>
        {people.map(({ id, name, role }) => (
          <li key={id} className={styles.person}>
            <Link to={addressOf(id)}>{name}</Link>
            {role && <span className={styles.role}>{role}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
