import type { Trade } from './trade'

export const salon: Trade = {
  business: 'Salon Willow Lane',
  contact: 'hello@willowlane.example, 020 7946 0123',
  staff: ['Rosa', 'Jun', 'Marek'],
  kinds: [
    { id: 'own:cut', name: 'Cut' },
    { id: 'own:colour', name: 'Colour' },
  ],
  tags: ['colour', 'short hair', 'curly', 'bridal', 'kids', 'mornings only', 'VIP', 'walk-in', 'loyalty card'],
  companies: 0.05,
  events: [
    {
      kind: 'own:cut',
      weight: 6,
      summaries: [
        '{Trim|Cut}, {two|three|four} centimetres {off the ends|all round}',
        'Same as last time, {fringe a little longer|shorter at the neck|parting on the left}',
        'New shape: {long bob|pixie|layers to the shoulder}',
        'Cut',
        'Cut and {blow-dry|curl}, {very happy|not sure about the fringe yet|asked for a photo to show at home}',
      ],
      texts: [
        'Hair {thinner|drier} than in spring. Recommended {the argan oil|a night mask|washing less often}; she took the {small|large} bottle.',
        'Wants to grow it until {the wedding|summer|Christmas}. Keep the {layers|fringe} for now, only take out weight.',
        'Sensitive scalp today, so no hot towel. {Talked about the new job|The dog came along|Brought photos from the holiday}.',
      ],
      values: ['Showed how to style it at home', 'Free fringe trim between appointments'],
    },
    {
      kind: 'own:colour',
      weight: 3,
      summaries: [
        'Highlights, {20|30} vol., {35|40} minutes',
        'Roots {6.0|7.1|8.3}, glaze {9.13|10.2} on the lengths',
        'Balayage, {first session|refresh}',
        'Colour correction after {a box dye|the pool}: two hours',
      ],
      texts: [
        'Formula: 30 g {7.1|7.43}, 15 g {8.3|9.0}, 45 ml {6|9} %. Patch test {fine|done last week, no reaction}.',
      ],
      values: ['Formula written down for her holiday hairdresser'],
    },
    {
      kind: 'call',
      direction: 'in',
      weight: 3,
      summaries: [
        'Moved the appointment to {Thursday|Saturday|next week}',
        'Running {ten|fifteen} minutes late',
        'Asked {what highlights cost|whether the dog may come|for a gift card of 50}',
        'Cancelled, {child is ill|flu|car broke down}',
      ],
    },
    {
      kind: 'message',
      direction: 'out',
      weight: 2,
      summaries: [
        'Reminded of {tomorrow|Friday} {9:30|14:00|17:15}',
        'Sent the photo of the {cut|colour}',
        'Thanks for the review!',
      ],
    },
    {
      kind: 'message',
      direction: 'in',
      weight: 2,
      summaries: [
        '“{Love it|So many compliments|Mum wants the same}” 💇‍♀️',
        'Picture of a {bob|shag|buzz cut} she likes',
        'Can you fit me in {today|before Saturday}?',
      ],
    },
    {
      kind: 'visit',
      direction: 'in',
      weight: 1,
      summaries: ['Bought {shampoo|wax|a brush}', 'Came by with cake 🎂', 'Fringe trim, on the house'],
    },
    {
      kind: 'note',
      weight: 1,
      summaries: [
        'Prefers {silence|the window seat|tea with oat milk}',
        'Do not book with {the wedding party|school groups} on one day',
      ],
    },
  ],
  promisesByUs: [
    'Order {conditioner|argan oil|the colour mask}',
    'Call about the {wedding|graduation} trial',
    'Keep a Saturday morning free',
    'Send the price list for {extensions|keratin}',
    'Look for a picture of the layered bob',
  ],
  promisesByThem: [
    'Send photos of the dress',
    'Say whether {Friday|the 12th} works',
    'Bring back the borrowed umbrella',
    'Pay the gift card',
  ],
  routines: [
    { title: 'Offer the next colour', repeats: { every: 6, unit: 'week', from: 'done' } },
    { title: 'Ask how the cut grew out', repeats: { every: 2, unit: 'month', from: 'done' } },
  ],
  facts: {
    need: ['Ten minutes of quiet before work', 'Low-maintenance cut, no blow-drying', 'Step-free way in, uses a cane'],
    worry: [
      'Hair loss since {spring|the operation}',
      'Allergic to {PPD|strong perfume}',
      'Had a bad colour elsewhere in 2023',
    ],
    like: [
      '{Jazz|No music}, please',
      'Green tea',
      'Talks about {gardening|football|her choir}',
      'The magazine with crosswords',
    ],
    family: ['{Two|Three} children, the youngest hates clippers', 'Sister of a regular', 'Grandson plays the violin'],
    history: ['Customer since the old shop', 'Came through a neighbour', 'Was a hairdresser herself'],
    plan: ['Wedding in {May|June|September}', 'Going grey on purpose', 'Moves to the coast next year'],
  },
  notes: ['Key to the flat above is with her.', 'Always early. Do not double-book.', 'Pays cash, wants a receipt.'],
  roles: ['reception', 'wedding planner', 'manager'],
}
