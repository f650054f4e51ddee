import type { Trade } from './trade'

export const massage: Trade = {
  business: 'Stillwater Massage',
  contact: '+46 8 465 004 12',
  staff: ['Ingrid', 'Tomasz'],
  kinds: [
    { id: 'own:massage', name: 'Massage' },
    { id: 'own:course', name: 'Course' },
  ],
  tags: ['back', 'neck', 'pregnancy', 'athlete', 'office', 'voucher', 'evenings', 'insurance'],
  companies: 0.1,
  events: [
    {
      kind: 'own:massage',
      weight: 7,
      summaries: [
        '{60|90} minutes, {neck and shoulders|lower back|whole body}',
        'Left shoulder {much better|still stiff|worse after the move}',
        '{First|Third|Last} of {five|ten} on the card',
        'Back',
        'Sports massage {before|after} the {half marathon|tournament}',
      ],
      texts: [
        'Trapezius {right|left} hard as wood, light pressure only. {Two|Three} trigger points, gone after {ten|twenty} minutes. Exercises: {door stretch|foam roller|cat-cow}, twice a day.',
        'Slept badly, {new mattress|the baby|night shifts}. Left with less pain: {7 to 3|6 to 2|5 to 4} by their own words.',
        'Doctor says {no lower back work for six weeks|fine to go on}. Letter is in the folder.',
      ],
      values: ['Three exercises on a card', 'Recommended a physiotherapist', 'Lent the hot-water bottle'],
    },
    {
      kind: 'own:course',
      weight: 1,
      summaries: ['Couples course, {first|second} evening', 'Self-massage for the office, {8|12} people'],
    },
    {
      kind: 'call',
      direction: 'in',
      weight: 3,
      summaries: [
        'Wants {an earlier slot|Tuesday instead|a double appointment}',
        'Acute {neck|back}, came in the same day',
        'Asked if the insurance pays',
      ],
    },
    {
      kind: 'call',
      direction: 'out',
      weight: 2,
      summaries: ['Asked how the back is', 'Moved to {Monday|Wednesday}, I was ill', 'No answer, left a message'],
    },
    {
      kind: 'email',
      direction: 'out',
      weight: 2,
      summaries: [
        'Invoice for {March|the ten-card|the course}',
        'Exercises as a PDF',
        'Closing days in {July|December}',
      ],
    },
    {
      kind: 'message',
      direction: 'in',
      weight: 2,
      summaries: ['“I can turn my head again!” 🙏', 'Late, tram is stuck', 'Tack! Vi ses på {torsdag|måndag}'],
    },
    {
      kind: 'note',
      weight: 1,
      summaries: ['No lavender', 'Table {five|eight} centimetres higher', 'Blood thinner, gentle only'],
    },
  ],
  promisesByUs: [
    'Send the {exercise sheet|invoice for the insurance}',
    'Ask how the {shoulder|knee|move} went',
    'Find a slot before the {marathon|flight}',
    'Write the letter for the doctor',
  ],
  promisesByThem: [
    'Bring the doctor’s letter',
    'Say which {evenings|weeks} work',
    'Send the insurance form',
    'Tell about the scan',
  ],
  routines: [
    { title: 'Offer the monthly appointment', repeats: { every: 1, unit: 'month', from: 'plan', wantedDay: 31 } },
    { title: 'Ask how the back is', repeats: { every: 3, unit: 'week', from: 'done' } },
  ],
  facts: {
    need: ['Firm pressure, says so herself', 'Help getting onto the table', 'Interpreter for the first talk'],
    worry: ['Afraid of {needles|cracking sounds}', 'Herniated disc L4/L5 in {2019|2022}', 'High blood pressure'],
    like: ['Warm oil, {almond|no scent}', 'Complete silence', 'Rain sounds'],
    family: ['Partner comes too', 'Expecting in {April|August}', 'Cares for her mother'],
    history: ['Came with a voucher from work', 'Fell off the ladder in {autumn|2021}', 'Swam for the national team'],
    plan: [
      '{Marathon in Valencia|Camino in May}',
      'New desk that goes up and down',
      'Back to work in {March|September}',
    ],
  },
  notes: ['Parking card in the drawer.', 'Invoice goes to the employer.', 'Prefers to be asked before small talk.'],
  roles: ['HR', 'team lead', 'coach'],
}
