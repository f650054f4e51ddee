import { culture } from './culture'

/** Numbers of Ofcom's range for television and radio drama. */
export const britain = culture({
  country: 'United Kingdom',
  women:
    'Olivia Amelia Isla Priya Margaret Siân Chloé Grace Abimbola Niamh Charlotte Poppy Harriet Zainab Edith Freya Gwen Imani Joyce Leila Maud Nell Phoebe Rosalind Saoirse Tessa Una Winifred Yasmin',
  men: 'Oliver George Arthur Muhammad Alfie Rhys Callum Kwame Edward Tariq Fergus Hugh Declan Theo Alistair Barnaby Conor Desmond Euan Finlay Gareth Idris Jasper Kit Leon Nathaniel Owen Percy Seamus Vikram',
  family:
    "Smith Jones Taylor Okafor Davies Evans Patel O'Brien Hughes Khan MacDonald Ashworth-Pemberton Fletcher Whitby Adeyemi Llewellyn Abbott Barrowclough Chaudhry Cholmondeley Dunmore Eastwood Featherstone Gallagher Hargreaves Ibrahim Jeffcoate Kerr Lockwood Mbeki Nettleton Ogilvy Pemberley Quigley Rathbone Sutcliffe Thistlewood Underhill Varley Winterbottom Yeoman",
  prefixes: ['Dr', 'Mrs', 'Prof'],
  places:
    'London=SE15_4QN Leeds=LS2_9JT Cardiff=CF10_3NQ=Wales Bristol=BS1_5TR Glasgow=G12_8QQ=Scotland Norwich=NR2_1AB',
  streets: [
    '# High Street',
    '1# Station Road',
    'Flat #, 2# Mill Lane',
    'The Old Bakery, Church Walk',
    '#b Albert Terrace',
  ],
  landlines: [
    '020 7946 0###',
    '+44 20 7946 0###',
    '0113 496 0###',
    '(029) 2018 0###',
    '01632 960###',
    '+44 (0)161 496 0###',
  ],
  mobiles: ['07700 900###', '+447700900###', '07700-900-###'],
  companies: [
    '* & Sons',
    '* & Daughters Ltd',
    'The * Bakery',
    '* Plumbing and Heating',
    '* Garden Services Ltd',
    '* Veterinary Practice',
  ],
})

/** Numbers 555-0100 to 555-0199, kept free for fiction in the North American plan. */
export const america = culture({
  country: 'United States',
  women:
    'Emma Sophia Destiny María_José Aaliyah Madison Hannah Brooklyn Guadalupe Mei-Ling Scarlett June Abigail Carmen Delilah Esperanza Faith Gloria Harper Ivy Jasmine Keisha Luz Naomi Opal Pearl Quinn Ruth Stella Tamika Vivian',
  men: 'Liam Noah Jamal Tyler Diego Ethan Walter Hank DeShawn Santiago Kai Wyatt Alejandro Beau Caleb Darnell Elijah Frank Gus Hector Isaiah Jesse Kenji Luther Mateo Nico Otis Preston Reuben Silas Travis',
  family:
    'Johnson Williams García Miller Washington Rodríguez Nguyen Kowalski Goldberg Begay Fitzgerald Van_Buren Kealoha McAllister Abernathy Bianchi Castillo Delgado Esposito Freeman Gutierrez Hawkins Ishikawa Jefferson Kaplan Lombardi Medina Novak Ortega Pham Quintero Rossi Schultz Tanaka Underwood Vasquez Whitaker Yazzie Zimmerman',
  prefixes: ['Dr.', 'Rev.'],
  places:
    'Portland=97205=OR Austin=78701=TX Burlington=05401=VT Santa_Fe=87501=NM St._Paul=55102=MN Savannah=31401=GA Honolulu=96813=HI',
  streets: ['12# Maple Avenue', '4## W 5th St, Apt #', '#00 Main Street', 'PO Box ##', '2## County Road #'],
  landlines: ['(503) 555-01##', '512-555-01##', '+1 802 555 01##', '505.555.01##', '+1 (651) 555-01## ext. #'],
  mobiles: ['+150355501##', '1-912-555-01##', '808 555 01##'],
  companies: [
    '* Family Dentistry',
    '* Hardware, Inc.',
    '*, * & Associates LLC',
    'Blue Door * Realty',
    '* Brothers Roofing',
    '* Coffee Roasters',
  ],
})

/** Numbers of the Australian range for creative works (ACMA). */
export const australia = culture({
  country: 'Australia',
  women: 'Matilda Ruby Kirra Sienna Bronwyn Imogen Thuy Marlee Amity Bridget Cassidy Delphine Gemma Indigo Jacinta',
  men: 'Jack Lachlan Jarrah Cooper Bruce Nikhil Angus Darcy Banjo Clancy Douglas Eamon Fraser Gavin Hamish',
  family:
    "Wilson Nguyen Campbell Singh Papadopoulos Murray O'Connor Yunupingu Hartley Ashdown Bradfield Chen Dawson Eckersley Fong Gillespie Haddad Ismail Kelly Lang",
  places: 'Fremantle=6160=WA Hobart=7000=TAS Newcastle=2300=NSW Geelong=3220=VIC',
  streets: ['1# Beach Parade', 'Unit #, 8# Wattle Street', '# Collins Lane'],
  landlines: ['(02) 5550 ####', '+61 3 5550 ####'],
  mobiles: ['0491 570 006', '0491 570 15{6|7|8|9}', '+61 491 570 1{10|56}'],
  companies: ['* Surf School Pty Ltd', '* Electrical', 'Little * Café', '* & Co. Conveyancing'],
})
