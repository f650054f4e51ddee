import type { Trade } from './trade'

export const bookkeeper: Trade = {
  business: 'Lindner Bookkeeping',
  contact: 'office@lindner-books.example, 030 23125-017',
  staff: ['Vera', 'Samuel', 'Aylin'],
  kinds: [{ id: 'own:tax-meeting', name: 'Tax meeting' }],
  tags: [
    'VAT monthly',
    'VAT quarterly',
    'payroll',
    'start-up',
    'restaurant',
    'craft',
    'rental',
    'paper receipts',
    'year-end',
  ],
  companies: 0.45,
  events: [
    {
      kind: 'call',
      direction: 'in',
      weight: 4,
      summaries: [
        'Letter from the tax office about {2024|the advance payment|a late fee}',
        'Wants to {hire a second person|lease a van|move the office}; what does it cost after tax?',
        'Asked {when the refund comes|for the figures of the first quarter|how to book a gift}',
        'Found {a box of receipts|the missing bank statement}',
      ],
      texts: [
        'They want proof for {travel|the home office|the bar bill} by the {15th|end of the month}. I write the letter, they send the {log|plan of the flat|menu}.',
        'Cash is tight until the {big invoice|insurance} is paid. Talked about {instalments|moving the payment to June}; relieved afterwards.',
      ],
      values: ['Saved a late fee of {150|480}', 'Explained the letter in plain words'],
    },
    {
      kind: 'call',
      direction: 'out',
      weight: 3,
      summaries: [
        'Asked for the {March|September|missing} receipts',
        'No answer',
        'Went through the open items, {four|nine} left',
        'Told about the {refund of 1,240|payment of 3,860}',
      ],
    },
    {
      kind: 'email',
      direction: 'out',
      weight: 4,
      summaries: [
        'VAT return for {January|April|the third quarter} sent',
        'Payslips',
        'Year-end {draft|final} for signature',
        'List of what is missing',
        'What changes for {mini-jobs|e-invoices} in January',
      ],
      texts: [
        'Dear {both|all},\nattached is the {draft|list}. Please look at page {2|7}: the {car|rent|loan} is new there. If I hear nothing until {Friday|the 10th}, I send it as it is.\nBest wishes, Vera',
      ],
    },
    {
      kind: 'email',
      direction: 'in',
      weight: 3,
      summaries: [
        '{12|31|48} receipts as a zip',
        'Signed year-end',
        'Question about {travel costs|a credit note}',
        'Bank changed, new IBAN',
        'Re: Re: Fwd: Belege März',
      ],
    },
    {
      kind: 'own:tax-meeting',
      direction: 'in',
      weight: 2,
      summaries: [
        'Year-end {2023|2024|2025}: profit {up|down} {8|15|22} %',
        'Sole trader or limited? Decided to {wait a year|go ahead}',
        'Handover to {the daughter|the new partner}, first talk',
      ],
      texts: [
        '{Two|Three} hours with {coffee|both owners}. Decided: {lease instead of buy|put 10,000 aside for the audit|raise prices in spring}. Still open: {pension|company car|the old loan}. They feel {much calmer|a bit lost with the numbers}, so next time with charts.',
      ],
      values: ['A plan for the loan', 'Found a grant for the {oven|heat pump}'],
    },
    {
      kind: 'visit',
      direction: 'out',
      weight: 1,
      summaries: [
        'Sorted the {shoe box|binder} together',
        'Set up the {till|scanner app}',
        'Audit, first day: friendly',
      ],
    },
    {
      kind: 'message',
      direction: 'in',
      weight: 1,
      summaries: ['📎 Photo of a receipt', 'Done, sent everything!', 'Спасибо, всё получила', 'ありがとうございます'],
    },
    {
      kind: 'note',
      weight: 1,
      summaries: [
        'Login for the tax portal renewed until {2027|2028}',
        'Never call before ten',
        'Invoice number {47|112} is missing',
      ],
    },
  ],
  promisesByUs: [
    'Send the {VAT|payroll} figures',
    'Answer the tax office',
    'Call about the {advance payment|company car}',
    'Prepare the year-end meeting',
    'Check the {lease|contract of the new cook}',
  ],
  promisesByThem: [
    'Receipts for {February|April|the third quarter}',
    'Signed year-end back',
    'Bank statement of the old account',
    'Mileage log',
    'Decide: sole trader or limited',
  ],
  routines: [
    { title: 'VAT return', repeats: { every: 1, unit: 'month', from: 'plan', wantedDay: 10 } },
    { title: 'Payroll', repeats: { every: 1, unit: 'month', from: 'plan', wantedDay: 31 } },
    { title: 'Year-end meeting', repeats: { every: 1, unit: 'year', from: 'plan' } },
    { title: 'Ask how business goes', repeats: { every: 3, unit: 'month', from: 'done' } },
  ],
  facts: {
    need: ['Numbers explained with a drawing', 'One reminder a week before every date', 'Everything on paper'],
    worry: ['Audit in {2026|2027}', 'Landlord wants to sell', 'Afraid of letters from the tax office'],
    like: ['Straight answers', 'Meets best over {breakfast|a walk}', 'Always brings pastry'],
    family: ['Runs it with {her brother|his wife}', 'Daughter studies {law|pharmacy}', 'Twins since {May|October}'],
    history: ['Came from a large firm that never called back', 'Founded in {1987|2004|2021}', 'Nearly closed in 2020'],
    plan: ['Second shop in {spring|2027}', 'Hand over to the {daughter|foreman}', 'Buy the building'],
  },
  notes: [
    'Power of attorney signed. Original in the safe.',
    'Invoices to the holding, not to the shop.',
    'Speaks French with the kitchen, German with me.',
  ],
  roles: ['owner', 'managing director', 'accounting', 'chef', 'partner'],
}
