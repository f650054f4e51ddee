import { culture } from './culture'

/** Numbers that the Bundesnetzagentur keeps free for films. */
export const germany = culture({
  country: 'Deutschland',
  women:
    'Anna Jördis Hannelore Lena Ayşe Käthe Sophie Friederike Mareike Gülcan Lieselotte Zoë Svenja Hatice Antje Birgit Cosima Dörte Elif Frauke Gesine Heike Inka Johanna Kübra Leonie Merle Nele Pauline Rieke Sabine Tomke Ute Wiebke',
  men: 'Lukas Jürgen Max Paul Emre Günther Friedrich Sören Björn Ömer Hans-Joachim Torben Kaya Uwe Achim Bernd Carsten Detlef Eberhard Florian Gernot Henning Ilja Jannik Kai Leif Malte Niklas Ole Piet Rüdiger Steffen Tjark Volker',
  family:
    'Müller Schmidt Weiß Großmann Yılmaz Schäfer von_der_Heide Löwenstein Jäger Brückner Demir Süßmilch Meyer-Landrut Hüttenhölscher Lindner Ackermann Böttcher Clausen Dörfler Eichhorn Fröhlich Gärtner Hoffmann Imhoff Jansen Köhler Lüders Möller Nowak Oßwald Petersen Quandt Röhrig Schröder Türk Uhlig Voß Wagenknecht Zöllner',
  prefixes: ['Dr.', 'Frau', 'Prof. Dr.'],
  places:
    'Berlin=10961 Köln=50667 München=80469 Bad_Oeynhausen=32545 Görlitz=02826 Lübeck=23552 Frankfurt_am_Main=60316 Weißenfels=06667',
  streets: ['Hauptstraße 1#', 'Am Mühlenbach #a', 'Große Elbstr. ##', 'Käthe-Kollwitz-Weg #', 'Karl-Marx-Allee 1#'],
  landlines: [
    '030 23125-###',
    '+49 30 23125 ###',
    '069/90009-###',
    '(040) 66969 ###',
    '+49 (0)221 4710 ###',
    '0049 89 99998###',
  ],
  mobiles: ['0176 040690##', '+49 176 040690##', '0171/39200##', '+4917139200##'],
  companies: [
    '* GmbH',
    'Bäckerei *',
    '* & Söhne Heizungsbau GmbH & Co. KG',
    'Praxis Dr. *',
    'Blumen *',
    'Gasthaus Zum Goldenen Löwen, Inh. *',
    'Steuerbüro *',
  ],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const austria = culture({
  country: 'Österreich',
  women: 'Marlene Theresia Gerlinde Rosalie Ilse',
  men: 'Leopold Xaver Florian Andreas Kilian',
  family: 'Gruber Wögerbauer Steinböck Pichler Hofstätter Freudenthaler',
  prefixes: ['Mag.', 'DI'],
  places: 'Wien=1070 Graz=8010=Steiermark Bad_Ischl=4820=Oberösterreich',
  streets: ['Lindengasse ##/#', 'Hauptplatz #', 'Am Schöckl 1#'],
  landlines: ['+43 1 000 ## ##', '01/000 ####'],
  mobiles: ['+43 660 000 ####', '0660/000####'],
  companies: ['* KG', 'Konditorei *', '* Tischlerei e.U.'],
})
