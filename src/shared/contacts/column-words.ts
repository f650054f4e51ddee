import type { ColumnTarget } from './columns'

/**
 * Words of headers in English, German and French, and those of well-known programs, per target. Case, accents, spaces and
 * punctuation do not matter, and neither do numbers: "E-mail 1 - Value" is found as "e-mail value".
 */
export const columnWords: Partial<Record<ColumnTarget, string>> = {
  name: `name, full name, display name, contact name, client name, customer name, person name, contact, client, customer,
    kunde, kundenname, anzeigename, vollständiger name, nom complet, nom du client, fn, n fn, name 1`,
  givenName: `first name, given name, forename, first, given, vorname, rufname, prénom, n given, cp givenname,
    contact first name, billing firstname, customer first name, person first name`,
  middleName: `middle name, additional name, middle, weitere vornamen, weiterer vorname, zweiter vorname, n middle,
    deuxième prénom, autres prénoms`,
  familyName: `last name, family name, surname, last, family, nachname, familienname, zuname, nom, nom de famille, n family,
    cp name, contact last name, billing lastname, customer last name, person last name`,
  namePrefix: `name prefix, prefix, salutation, anrede, greeting, cp greeting, cp title, civilité, n prefix, titel`,
  nameSuffix: `name suffix, suffix, namenszusatz, n suffix, suffixe`,
  nickname: `nickname, nick name, short name, spitzname, kurzname, surnom, name shorthand`,
  company: `company, company name, organization, organisation, organization name, organisation name, org, org name,
    account name, business, business name, employer, associated company, primary company, firma, firmenname, unternehmen,
    société, entreprise, raison sociale, organisme, default address company, billing company, address company`,
  role: `job title, title, position, role, function, organization title, occupation, profession, beruf, berufsbezeichnung,
    funktion, fonction, poste, intitulé de poste`,
  department: `department, organization department, abteilung, département, service, department 1`,
  email: `email, e-mail address, email address, email value, mail, email id, primary email, secondary email, email adresse,
    e-mail-adresse, mailadresse, adresse e-mail, adresse mail, adresse électronique, courriel, mél, person email, cp email,
    customer email, alternate email, email adress`,
  emailLabel: `email label, email type, email typ`,
  phone: `phone, phone number, telephone, telephone number, tel, phone value, telefon, telefonnummer, rufnummer, festnetz,
    téléphone, numéro de téléphone, téléphone fixe, person phone, default address phone, primary phone, contact phone, cp phone,
    customer phone, business phone number, company phone, address phone, toll free`,
  phoneLabel: `phone label, phone type`,
  areaCode: `area code, vorwahl, vorwahl tel, vorwahl telefon, indicatif`,
  addressText: `address formatted, full address, formatted address, vollständige adresse, adresse complète`,
  street: `street, street address, address, address line, address street, straße, strasse, str, anschrift, adresse, rue,
    adresse postale, adr street, street and number, straße und hausnummer`,
  streetMore: `apt suite, apartment suite, address extended address, extended address, suite, unit, adresszusatz,
    complément d'adresse, adr street2`,
  postBox: `po box, post office box, address po box, postfach, boîte postale`,
  city: `city, town, locality, address city, ort, stadt, wohnort, ville, adr locality, city town`,
  region: `state, region, province, county, state province, state region, province state, province code, state code,
    address region, address state, bundesland, bundesland kanton, kanton, land kreis, département région, adr region`,
  postalCode: `zip, zip code, zipcode, postal code, postcode, zip postal code, postal code zip code, postal zip code,
    post number, address postal code, plz, postleitzahl, code postal, adr postalcode`,
  country: `country, country region, country code, country name, address country, land, land region, staat, pays,
    pays région, adr countryname`,
  addressLabel: `address label, address type`,
  link: `im value, website, web page, web site, homepage, home page, url, web, website url, website value, web address, webseite,
    internet, internetseite, site web, site internet, linkedin, linkedin url, facebook, twitter, instagram, profile url`,
  linkLabel: `website label, website type, im service`,
  tags: `tags, tag, labels, categories, category, groups, group, group membership, kategorien, kategorie, gruppen, gruppe,
    schlagworte, étiquettes, catégories, catégorie, groupes`,
  birthday: `birthday, birth date, birthdate, date of birth, dob, bday, geburtstag, geburtsdatum, geboren am, naissance,
    date de naissance, anniversaire`,
  birthYear: `birth year, geburtsjahr, année de naissance`,
  birthMonth: `birth month, geburtsmonat, mois de naissance`,
  birthDay: `day of birth, jour de naissance`,
  anniversary: `anniversary, wedding anniversary, wedding, jahrestag, hochzeitstag, anniversaire de mariage`,
  date: `event value`,
  dateLabel: `event label, event type`,
  notes: `notes, note, comment, comments, memo, remarks, description, public notes, private notes, notizen, notiz,
    bemerkung, bemerkungen, kommentar, anmerkungen, beschreibung, remarques, commentaire, commentaires`,
  keepAside: `relation value, custom field value, spouse, partner, assistant, assistant's name, manager's name, children,
    name assistent, name des/der vorgesetzten, kinder, referred by, empfohlen von, conjoint, hobby`,
  keepAsideLabel: `relation label, relation type, custom field label, custom field type`,
  externalId: `id, record id, customer id, client id, contact id, person id, lead id, account id, customer number,
    kundennummer, kundennr, id number, external id, identifier, square customer id, uid, uuid, reference id,
    numéro client, numéro de client`,
}

/** Kinds of phones, each a header of its own. */
export const phoneWords = {
  mobile: `mobile, mobile phone, mobile number, cell, cell phone, cellular, mobil, mobiltelefon, handy, handynummer, mobilnummer,
    portable, téléphone portable, téléphone mobile, gsm, sms, tel cell, cp mobile`,
  fax: `fax, fax number, fax phone, faxnummer, telefax, télécopie, tel fax, cp fax`,
  pager: `pager, pager number`,
  main: `company main phone, main phone, main, haupttelefon, telefon firma, telefonzentrale, zentrale, standard`,
  car: `car phone, autotelefon`,
  assistant: `assistant's phone, telefon assistent`,
}

/** Words around the header of an address, email or phone that say whose it is; the value is the label. */
export const placeWords: [words: string, label?: string][] = [
  [`home, private, privat, privé, personal, persönlich, perso, domicile, adr two`, 'home'],
  [
    `work, business, office, company, geschäftlich, geschäft, arbeit, arbeits, dienstlich, dienst, büro, bureau, professionnel,
    professionnelle, pro, travail, adr one`,
    'work',
  ],
  [`other, additional, weitere, weiterer, weiteres, weiteres/r, weiteres/e, autre`, 'other'],
  [`billing, invoice, rechnung, rechnungs, facturation`, 'billing'],
  [`shipping, delivery, ship to, liefer, lieferung, livraison`, 'shipping'],
  [`mailing, postal`, 'mailing'],
  [`default, default address, primary, main, customer, permanent, contact`],
]

/** A table with one of these columns is a list of businesses: its "Name" is a company, a person is the contact there. */
export const ledgerWords = `vat number, vat id, vatid, ust id, ustidnr, tax number, paid to date, industry, number of employees,
  account number, cp name, siret, siren`
