import { culture } from './culture'

/** Numbers that Arcep keeps free for audiovisual works. */
export const france = culture({
  country: 'France',
  women:
    'Chloé Léa Anaïs Gaëlle Marie-Hélène Inès Françoise Noémie Aïcha Maëlys Agathe Bérénice Capucine Delphine Éloïse Fleur Garance Héloïse Irène Joséphine Karima Lucille Mélissa Ninon Océane Pénélope Solène',
  men: 'Gaël Jérôme Loïc François-Xavier Mathéo Rémi Théophile Benoît Idriss Étienne Achille Baptiste Côme Didier Élie Fabrice Grégoire Hervé Ismaël Joël Kévin Léandre Maël Noël Octave Pascal Rémy Sylvain',
  family:
    "Lefèvre Dupont Gauthier N'Diaye Béranger d'Aboville Le_Goff Müller-Cohen L'Hôpital Benaïssa Château Lœuillet Aubert Bouchard Cœur Deschamps Évrard Fournier Guérin Hébert Imbert Joubert Kerviel Laforêt Moreau Noël Ouellet Perrault Rousseau Séguin Thévenet Vaïsse",
  prefixes: ['Mme', 'Dr', 'Maître'],
  places: "Lyon=69003 Besançon=25000 Saint-Étienne=42000 L'Haÿ-les-Roses=94240 Nîmes=30900 Orléans=45000",
  streets: [
    "1# bis, rue de l'Église",
    '#, place de la République',
    '2# avenue Général-de-Gaulle',
    'Lieu-dit Les Chênes',
  ],
  landlines: ['01 99 00 ## ##', '+33 2 61 91 ## ##', '04.65.71.##.##', '05 36 49 ## ##', '+33 (0)3 53 01 ## ##'],
  mobiles: ['06 39 98 ## ##', '+33639980###', '06.39.98.##.##'],
  companies: ['Boulangerie *', '* et Fils SARL', 'Cabinet * & Associés', "L'Atelier *", 'Garage *'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const spain = culture({
  country: 'España',
  women: 'Begoña Lucía Íñiga María_del_Carmen Nuria Rocío Itziar Concepción',
  men: 'Álvaro Íñigo Jesús_María Xoán Ramón José_Ángel Andrés Guzmán',
  family: 'Muñoz_Peña García_López Ibáñez Etxeberria Núñez_de_Balboa Peñalver Fernández_y_Fernández Güell',
  prefixes: ['Dña.', 'D.'],
  places: 'Logroño=26001=La_Rioja A_Coruña=15001=Galicia Málaga=29005 Donostia=20003=Gipuzkoa Cáceres=10003',
  streets: ['C/ Mayor #, 3.º izq.', 'Avda. de la Constitución 1#', 'Plaza de España, s/n'],
  landlines: ['+34 910 00# ###', '910 00# ###', '(91) 000 ## ##'],
  mobiles: ['+34 600 000 ###', '600-000-###'],
  companies: ['Talleres *, S.L.', 'Peluquería *', 'Bodegas * e Hijos, S.A.', 'Farmacia *'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const brazil = culture({
  country: 'Brasil',
  women: 'Conceição Luíza Iracema Jéssica Antônia Thaís Verônica',
  men: 'João Antônio Luís_Otávio Sebastião Caetano Ubiratã Márcio',
  family: 'da_Conceição Gonçalves de_Souza_e_Silva Araújo Assunção Magalhães dos_Santos Yamamoto Falcão',
  places: 'São_Paulo=01310-100=SP Florianópolis=88015-200=SC Goiânia=74000-000=GO Belém=66010-000=PA',
  streets: ['Rua das Acácias, 1#0 – apto ##', 'Av. Getúlio Vargas, ###', 'Travessa São João, #'],
  landlines: ['(11) 0000-####', '+55 11 0000 ####'],
  mobiles: ['(11) 90000-####', '+55 48 90000-####'],
  companies: ['Padaria *', '* Comércio de Peças Ltda.', 'Clínica *', 'Irmãos * ME'],
})
