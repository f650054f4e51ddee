import { type Category, categoryTitles } from './package-file'
import { type CustomerTable, categoryOf, type DataField, personalData } from './personal-data'
import { type ColumnOf, type Table, tableOf } from './table'

type Entry = { part: string; words: string; json?: string; explains: string; kind?: string; handedOver: boolean }

const columns: ColumnOf<Entry>[] = [
  { header: 'Part', explains: '', placing: 'column', width: 16, cell: ({ part }) => part },
  { header: 'Words', explains: '', placing: 'column', width: 28, cell: ({ words }) => words },
  { header: 'Name in JSON', explains: '', placing: 'column', width: 20, cell: ({ json }) => json },
  { header: 'Meaning', explains: '', placing: 'column', width: 60, cell: ({ explains }) => explains },
  { header: 'Kind of data', explains: '', placing: 'column', width: 20, cell: ({ kind }) => kind },
  {
    header: 'In this package',
    explains: '',
    placing: 'column',
    width: 16,
    cell: ({ handedOver }) => (handedOver ? 'yes' : 'no'),
  },
]

/** Every field that we keep about customers, and every column of the tables, in words. */
export function dataDictionary(tables: { category: Category; table: Table }[]): Table {
  const fields = (Object.keys(personalData) as CustomerTable[]).flatMap((name) => {
    const part = categoryTitles[categoryOf[name]]
    return Object.entries<DataField>(personalData[name]).map(([json, field]) => ({ part, json, ...field }))
  })
  const known = new Set(fields.map(({ part, words }) => `${part} ${words}`))
  const others = tables.flatMap(({ category, table }) => {
    const part = categoryTitles[category]
    return table.columns
      .filter(({ header }) => !known.has(`${part} ${header}`))
      .map(({ header, explains }) => ({ part, words: header, explains, handedOver: true }))
  })
  return tableOf('data-dictionary', 'Data dictionary', columns, [...fields, ...others])
}
