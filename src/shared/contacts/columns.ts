/** What a column can be, in the order in which they are offered. */
export const columnTargets = [
  'leaveOut',
  'name',
  'namePrefix',
  'givenName',
  'middleName',
  'familyName',
  'nameSuffix',
  'nickname',
  'company',
  'role',
  'department',
  'email',
  'emailLabel',
  'phone',
  'phoneLabel',
  'areaCode',
  'addressText',
  'street',
  'streetMore',
  'postBox',
  'city',
  'region',
  'postalCode',
  'country',
  'addressLabel',
  'link',
  'linkLabel',
  'tags',
  'birthday',
  'birthYear',
  'birthMonth',
  'birthDay',
  'anniversary',
  'date',
  'dateLabel',
  'notes',
  'keepAside',
  'keepAsideLabel',
  'externalId',
] as const
export type ColumnTarget = (typeof columnTargets)[number]

/**
 * What one column is. Columns with the same `group` belong together: the parts of one address, a value and its label.
 * `label` goes with every value of the column. `never`: passwords and their like are left out whatever the target says.
 */
export type ColumnUse = { target: ColumnTarget; group?: string; label?: string; never?: true }

/** One use for each column, in the order of the columns: two columns may have the same header. */
export type ColumnMapping = ColumnUse[]
