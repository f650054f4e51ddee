import type { Program } from './imported-person'
import type { Card } from './vcard-cards'
import { textOf } from './vcard-values'

const products: [RegExp, Program][] = [
  [/regulars/i, 'regulars'],
  [/apple/i, 'apple'],
  [/google/i, 'google'],
  [/thunderbird|cardbook/i, 'thunderbird'],
  [/em client/i, 'emclient'],
  [/sogo/i, 'sogo'],
  [/outlook|microsoft/i, 'outlook'],
  [/sabre|nextcloud/i, 'nextcloud'],
]

const properties: [RegExp, Program][] = [
  [/^X-MS-OL-/, 'outlook'],
  [/^X-WAB-/, 'windows'],
  [/^X-ABUID$/, 'apple'],
]

/** The program that wrote a card: by what it calls itself, or by properties of its own. */
export function programOf(card: Card): Program | undefined {
  const product = textOf(card, 'PRODID')
  const names = [...card.properties.keys()]
  return (
    products.find(([said]) => said.test(product))?.[1] ??
    properties.find(([own]) => names.some((name) => own.test(name)))?.[1]
  )
}
