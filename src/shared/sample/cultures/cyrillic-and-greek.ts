import { culture } from './culture'

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const ukraine = culture({
  country: 'Україна',
  women: 'Олена=olena Соломія=solomiia Оксана=oksana Людмила=liudmyla Ганна=hanna Євгенія=yevheniia',
  men: 'Тарас=taras Андрій=andrii Євген=yevhen Богдан=bohdan Юрій=yurii Ігор=ihor',
  family:
    "Шевченко=shevchenko Ковальчук=kovalchuk Стельмах=stelmakh Дем'яненко=demianenko Кравець=kravets Гриньківський/Гриньківська=hrynkivskyi/hrynkivska",
  places: 'Київ=01001 Львів=79000 Чернівці=58000',
  streets: ['вул. Хрещатик, 1#', 'просп. Свободи, #, кв. ##'],
  landlines: ['+380 44 000 ## ##', '(044) 000-##-##'],
  mobiles: ['+380 50 000 ## ##', '050 000 ## ##'],
  companies: ['ТОВ «*»', 'Майстерня *', 'ФОП *'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const bulgaria = culture({
  country: 'България',
  women: 'Цветелина=tsvetelina Йорданка=yordanka Мария=maria Щеряна=shteryana',
  men: 'Георги=georgi Димитър=dimitar Йордан=yordan Живко=zhivko',
  family:
    'Иванов/Иванова=ivanov/ivanova Петров/Петрова=petrov/petrova Въжаров/Въжарова=vazharov/vazharova Щерев/Щерева=shterev/shtereva',
  places: 'София=1000 Пловдив=4000 Велико_Търново=5000',
  streets: ['бул. „Витоша“ 1#', 'ул. „Цар Симеон“ ##, ап. #'],
  landlines: ['+359 2 000 ## ##', '02/000 ## ##'],
  mobiles: ['+359 88 000 0###', '088 000 0###'],
  companies: ['* ООД', 'Пекарна „*“'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const kazakhstan = culture({
  country: 'Қазақстан',
  women: 'Айгүл=aigul Әсел=assel Светлана=svetlana Наталья=natalia',
  men: 'Нұрлан=nurlan Ержан=yerzhan Алексей=alexey Фёдор=fyodor',
  family:
    'Әбдірахманов/Әбдірахманова=abdirakhmanov/abdirakhmanova Новиков/Новикова=novikov/novikova Сәтбаев/Сәтбаева=satbayev/satbayeva Королёв/Королёва=korolyov/korolyova',
  places: 'Алматы=050000 Астана=010000 Өскемен=070000',
  streets: ['Абай даңғылы, 1#', 'ул. Толе би, ##, кв. #'],
  landlines: ['+7 727 000-##-##', '8 (727) 000 ## ##'],
  mobiles: ['+7 700 000 ## ##', '8-700-000-##-##'],
  companies: ['ЖШС «*»', 'ИП *'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const greece = culture({
  country: 'Ελλάδα',
  women: 'Ελένη=eleni Κωνσταντίνα=konstantina Άννα=anna Μαρία=maria Ευαγγελία=evangelia',
  men: 'Γιώργος=giorgos Νίκος=nikos Αθανάσιος=athanasios Ιωάννης=ioannis Οδυσσέας=odysseas',
  family:
    'Παπαδόπουλος/Παπαδοπούλου=papadopoulos/papadopoulou Οικονόμου=oikonomou Δημητρίου=dimitriou Χατζηγεωργίου=chatzigeorgiou Σαββίδης/Σαββίδου=savvidis/savvidou',
  places: 'Αθήνα=105_57 Θεσσαλονίκη=546_24 Ιωάννινα=452_21',
  streets: ['Ερμού 1#', 'Λεωφ. Κηφισίας ##', 'Αγίου Δημητρίου #'],
  landlines: ['+30 210 000 ####', '2310 000 ###'],
  mobiles: ['+30 690 000 ####', '690 000 ####'],
  companies: ['Αφοί * Ο.Ε.', 'Ταβέρνα «*»', '* Α.Ε.'],
})
