import type { Trade } from './trade'

export const software: Trade = {
  business: 'Tidewater Software',
  contact: 'help@tidewater.example',
  staff: ['Nadia', 'Cole', 'Freya', 'Abdul'],
  kinds: [
    { id: 'own:demo', name: 'Demo' },
    { id: 'own:support', name: 'Support' },
  ],
  tags: ['self-hosted', 'trial', 'yearly plan', 'API', 'beta', 'reference', 'education', 'nonprofit', 'migrated'],
  companies: 0.6,
  events: [
    {
      kind: 'own:support',
      direction: 'in',
      weight: 6,
      summaries: [
        'Export stops at {1,000|65,536} rows',
        'Cannot log in since {Monday|the update}',
        'Invoice {PDF|template} shows the wrong {logo|VAT id}',
        'Slow list with {40,000|120,000} orders: {fixed in 4.2|index was missing}',
        'Wish: {dark mode|bulk edit|a shortcut for “next”}',
      ],
      texts: [
        'Steps: open {Orders|Customers}, filter by {month|tag}, press Export. Log says `{ENOSPC|Timeout after 30000 ms|null is not an object}`. Workaround told: {two halves|the old report}. Ticket {#4711|#1093|#2208}.',
        'Was upset, third time this {week|month}. Said sorry, {fixed it while on the phone|promised to call back today}, credited {one month|the setup fee}.',
      ],
      values: ['Wrote them a script', 'Fixed within the hour', 'A month for free'],
    },
    {
      kind: 'own:demo',
      direction: 'out',
      weight: 2,
      summaries: ['{Stock|Invoices|API} demo for {three|five} people', 'Second demo, now with {the boss|IT}'],
      texts: [
        'Liked {the search|offline mode}; asked about {SSO|data location|a price for 40 seats}. Decision in {two weeks|March}. Competes with a spreadsheet that only one person understands.',
      ],
    },
    {
      kind: 'call',
      direction: 'out',
      weight: 2,
      summaries: [
        'Checked in after the {launch|migration|outage}',
        'Renewal: {stays|wants a smaller plan|thinks about it}',
        'Voicemail',
      ],
    },
    {
      kind: 'call',
      direction: 'in',
      weight: 2,
      summaries: [
        'Warehouse is closed {until the fix|over Easter}',
        'Needs {five|twelve} more seats',
        'New admin, needs a tour',
      ],
    },
    {
      kind: 'email',
      direction: 'out',
      weight: 3,
      summaries: [
        'Quote {Q-204|Q-377} for {10|25|80} seats',
        'Release notes 4.{1|2|3}',
        'Outage on {Tuesday|the 4th}: what happened',
        'Security questionnaire, answered',
      ],
    },
    {
      kind: 'email',
      direction: 'in',
      weight: 3,
      summaries: [
        'Signed order',
        'List of {14|32} wishes',
        'Kündigung? Nur eine Frage zum Vertrag',
        'Data protection form',
        'RE: quote',
      ],
    },
    { kind: 'message', direction: 'in', weight: 1, summaries: ['👍', 'works now, thx', 'it does it again 😬'] },
    {
      kind: 'visit',
      direction: 'out',
      weight: 1,
      summaries: ['A day in the {warehouse|office}: watched how they pick', 'Training, {six|nine} people'],
    },
    {
      kind: 'note',
      weight: 1,
      summaries: [
        'Runs version {3.9|4.0} on an own server',
        'Maintenance window Sundays 22:00',
        'Staging has real data, careful',
      ],
    },
  ],
  promisesByUs: [
    'Send quote {Q-205|Q-378|for 25 seats}',
    'Call back about the {export|login} fix',
    'Send the {migration plan|release date}',
    'Introduce them to {another school|the bakery chain}',
    'Answer the security questions',
  ],
  promisesByThem: [
    'Test the beta',
    'Log file of the {crash|import}',
    'Decision on the yearly plan',
    'Sample of the old data',
    'Sign the order',
  ],
  routines: [
    { title: 'Check in', repeats: { every: 3, unit: 'month', from: 'done' } },
    { title: 'Renewal talk', repeats: { every: 1, unit: 'year', from: 'plan' } },
    { title: 'Look at the error log together', repeats: { every: 2, unit: 'week', from: 'plan' } },
  ],
  facts: {
    need: ['Works offline in the cold store', 'German invoices', 'Answers by email, never by phone'],
    worry: [
      'Lost data with the last vendor',
      'Their only admin retires in {June|December}',
      'Price after the first year',
    ],
    like: ['Release notes, reads every line', 'Keyboard shortcuts', 'A short call instead of long threads'],
    family: ['New father, off until {May|November}', 'Husband runs the second shop'],
    history: ['First customer ever', 'Came from a talk in {Leipzig|Lyon}', 'Left in 2022 and came back'],
    plan: ['Online shop by {autumn|Christmas}', 'From 12 to 40 people', 'Open a site in {Porto|Brno}'],
  },
  notes: [
    'Contract in the folder, notice period three months.',
    'Only ship on Mondays.',
    'Contact changes every summer.',
  ],
  roles: ['IT', 'CEO', 'warehouse', 'purchasing', 'admin', 'office manager'],
}
