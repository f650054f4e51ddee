import { culture } from './culture'

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const egypt = culture({
  country: 'مصر',
  women: 'فاطمة=fatma مريم=mariam نورهان=nourhan آمنة=amna هالة=hala',
  men: 'محمد=mohamed أحمد=ahmed عبد_الرحمن=abdelrahman يوسف=youssef خالد=khaled',
  family: 'حسن=hassan السيد=elsayed عبد_العزيز=abdelaziz المصري=elmasry الشافعي=elshafei',
  prefixes: ['د.', 'م.'],
  places: 'القاهرة=11511 الإسكندرية=21500 أسوان=81511',
  streets: ['شارع طلعت حرب #', '1# شارع النيل، شقة #'],
  landlines: ['+20 2 0000 ####', '(02) 0000-####'],
  mobiles: ['+20 100 000 ####', '٠١٠٠ ٠٠٠ ٠٠٠#'],
  companies: ['شركة * للتجارة', 'مكتبة *', 'مخبز *'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const israel = culture({
  country: 'ישראל',
  women: 'נועה=noa תמר=tamar רחל=rachel שירה=shira יעל=yael',
  men: 'דוד=david יוסף=yosef איתן=eitan משה=moshe אורי=uri',
  family: 'כהן=cohen לוי=levi מזרחי=mizrahi בן-דוד=ben-david פרץ=peretz',
  prefixes: ['ד״ר'],
  places: 'תל_אביב-יפו=6100000 חיפה=3100000 ירושלים=9100000',
  streets: ['רחוב הרצל #', 'שדרות רוטשילד 1#, דירה #'],
  landlines: ['+972 3 000 ####', '03-000-####'],
  mobiles: ['+972 50 000 ####', '050-000-####'],
  companies: ['* ובניו בע״מ', 'מאפיית *', 'קפה *'],
})
