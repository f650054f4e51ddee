/** The shape of rows and tables: the version of the database that this app writes. A newer one is refused untouched. */
export const schemaVersion = 3
