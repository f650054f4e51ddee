/** A name as written, and how its owner writes it in an email address. */
type SampleName = { written: string; latin: string }

/** How people of one country are called, live and are reached. Patterns take `#` for a digit and `{a|b}` for a choice. */
export type Culture = {
  country: string
  women: SampleName[]
  men: SampleName[]
  /** Family names of women and men where they differ, else the same list twice. */
  familyOfWomen: SampleName[]
  familyOfMen: SampleName[]
  /** `山田 花子` and `王秀英`: the family name stands first, with or without a space. */
  familyFirst?: 'spaced' | 'joined'
  prefixes?: string[]
  places: { city: string; postalCode?: string; region?: string }[]
  streets: string[]
  /** National and international spellings. Ranges reserved for films where the country has them. */
  landlines: string[]
  mobiles: string[]
  /** `*` stands for a family name. */
  companies: string[]
}

type Lists = Pick<Culture, 'country' | 'streets' | 'landlines' | 'mobiles' | 'companies'> &
  Pick<Partial<Culture>, 'familyFirst' | 'prefixes'> & {
    women: string
    men: string
    family: string
    places: string
  }

/**
 * Reads lists that are written short: names stand between spaces, `_` is a space inside one, `Анна=anna` tells the
 * latin form, `Новиков/Новикова` the names of men and women. A place is `city=postal code=region`.
 */
export function culture({ women, men, family, places, ...rest }: Lists): Culture {
  const families = words(family).map((word) => {
    const [names = '', latin] = word.split('=')
    const [ofMen = '', ofWomen = ofMen] = names.split('/')
    const [latinOfMen, latinOfWomen = latinOfMen] = latin?.split('/') ?? []
    return { ofMen: named(ofMen, latinOfMen), ofWomen: named(ofWomen, latinOfWomen) }
  })
  return {
    ...rest,
    women: words(women).map(read),
    men: words(men).map(read),
    familyOfWomen: families.map(({ ofWomen }) => ofWomen),
    familyOfMen: families.map(({ ofMen }) => ofMen),
    places: words(places).map((word) => {
      const [city = '', postalCode, region] = word.split('=').map(spaced)
      return { city, ...(postalCode && { postalCode }), ...(region && { region }) }
    }),
  }
}

const words = (list: string) => list.trim().split(/\s+/)
const spaced = (word: string) => word.replaceAll('_', ' ')
const named = (written: string, latin = written): SampleName => ({ written: spaced(written), latin: spaced(latin) })

function read(word: string): SampleName {
  const [written = '', latin] = word.split('=')
  return named(written, latin)
}
