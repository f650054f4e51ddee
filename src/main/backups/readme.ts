/** What stands in a backup for whoever opens it without Regulars. */
export const readme = (moment: string) =>
  `This is a backup of Regulars, made on ${moment}.

To bring it back: open Regulars, go to Settings, Safety, "Restore a backup" and choose this file. Regulars shows what is
in it and what would change before it changes anything, and a restore can be undone.

The file is a zip. Without Regulars any program that opens zip files shows what is in it:

  rows/customers.ndjson      customers, one in each line (JSON, UTF-8)
  rows/interactions.ndjson   what was talked about, when and with whom
  rows/followUps.ndjson      what was promised
  rows/requests.ndjson       who asked for their data, and what they got
  rows/departures.ndjson     who left, and why
  rows/business.ndjson       your own business
  files/                     attached files; each is named by the SHA-256 of its bytes, and the rows tell its real name
  backup.json                the date, the counts, and the size and SHA-256 of every file

It holds everything about your customers. Keep it where nobody else reads it.
`
