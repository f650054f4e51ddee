import { culture } from './culture'

/** Numbers that the Swedish authority (PTS) keeps free for books and films. */
export const sweden = culture({
  country: 'Sverige',
  women: 'Åsa Märta Ebba Maj-Britt Linnéa Saga Freja Ylva',
  men: 'Göran Björn Åke Östen Håkan Viggo Sixten Olof',
  family: 'Åkesson Lindström Öberg Sjöberg Strömqvist Hägglund af_Klintberg Ångström Haddad',
  places: 'Malmö=211_20 Göteborg=411_06 Åmål=662_31 Umeå=903_26',
  streets: ['Storgatan 1#', 'Östra Ågatan # B', 'Björkvägen ##'],
  landlines: ['08-465 004 ##', '+46 8 465 004 ##', '031-390 06 ##', '040-628 04 ##'],
  mobiles: ['070-174 06 ##', '+46 70 174 06 ##'],
  companies: ['* Bygg AB', 'Café *', '* & Dotter Handelsbolag'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const poland = culture({
  country: 'Polska',
  women: 'Małgorzata Agnieszka Zofia Łucja Jadwiga Grażyna Żaneta',
  men: 'Łukasz Michał Grzegorz Stanisław Krzysztof Jędrzej Paweł',
  family:
    'Kowalski/Kowalska Wójcik Wiśniewski/Wiśniewska Łęcki/Łęcka Żółć Brzęczyszczykiewicz Dąbrowski/Dąbrowska Świątek',
  places: 'Łódź=90-001 Gdańsk=80-831 Świnoujście=72-600 Zakopane=34-500',
  streets: ['ul. Żwirki i Wigury #/##', 'al. Jana Pawła II ##', 'pl. Wolności #'],
  landlines: ['+48 22 000 ## ##', '(22) 000-##-##'],
  mobiles: ['+48 500 000 ###', '500 000 ###'],
  companies: ['* Sp. z o.o.', 'Piekarnia „*”', '* i Wspólnicy s.c.'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const czechia = culture({
  country: 'Česko',
  women: 'Žofie Kateřina Růžena Zdeňka Jiřina',
  men: 'Ondřej Jiří Řehoř Tomáš Vojtěch',
  family: 'Dvořák/Dvořáková Šťastný/Šťastná Čapek/Čapková Růžička/Růžičková Němec/Němcová Vlk/Vlková',
  places: 'Plzeň=301_00 Brno=602_00 Český_Krumlov=381_01',
  streets: ['Náměstí Míru #', 'Dlouhá 1#/#a', 'Křížová ##'],
  landlines: ['+420 200 000 ###', '200000###'],
  mobiles: ['+420 600 000 ###', '600 000 ###'],
  companies: ['* s.r.o.', 'Pekařství *', '* a synové, a.s.'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const turkey = culture({
  country: 'Türkiye',
  women: 'Gülşah Çiğdem Işıl Ümran Şule İpek',
  men: 'İbrahim Çağatay Oğuz Şükrü Ünal Işık',
  family: 'Yıldız Çelik Öztürk Şahinoğlu Güneş Işıkçı İnce',
  places: 'İzmir=35210 İstanbul=34425=Beyoğlu Eskişehir=26000 Muğla=48000',
  streets: ['Çiçek Sok. No: #/#', 'Atatürk Cad. 1#', 'Gül Mah. İnönü Bulvarı ##'],
  landlines: ['+90 212 000 ## ##', '(0232) 000 ## ##'],
  mobiles: ['+90 500 000 ## ##', '0500 000 ## ##'],
  companies: ['* Ltd. Şti.', '* Kuaför Salonu', 'Kardeşler * Lokantası'],
})
