/** The row without the fields that are undefined: what is not known is not stored. */
export const filled = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
