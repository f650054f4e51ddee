/** Given names and what friends make of them, in English and German; the first of a line stands for all of it. */
const lines = `
alexander alex sascha
alexandra alexa sandra
andreas andi
andrew andy drew
anthony tony
benjamin ben
catherine cathy kate katie katherine kathy
charles charlie chuck
christian chris
christopher topher
christine christina chrissi chrissy
daniel dan danny
david dave
deborah debbie
edward ed eddie ted
elizabeth beth betty lisa liz lizzie elisabeth elsbeth sissi
eleanor ellie nell
frederick fred freddie friedrich fritz
gerald gerry jerry
gertrud gerda trudi
gregory greg
hans johannes johann hannes
heinrich heiner heinz
helene leni lene
henry harry
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jessica jess jessie
john jack johnny
jonathan jon
joseph joe josef sepp
josephine josie
joshua josh
kenneth ken kenny
konrad conrad
ludwig lutz
manfred manni
margaret maggie meg peggy margarete grete gretel
maria mary mitzi
martin marty
matthew matt matthias
maximilian max
michael mike mick micha michi
nicholas nick nikolaus klaus
patricia pat patty trish
patrick paddy
peter pete
philipp philip phil
rebecca becky
richard dick rick ricky
robert bob bobby rob robbie
ronald ron
samuel sam sammy
sebastian basti
sigrid siggi
stefanie steffi stephanie
stefan steffen stephen steven steve
susan sue susanne susi suzanne
theodore theo
theresa terry tess
thomas tom tommy
timothy tim
tobias tobi
ulrike ulli
victoria vicky
walter walt
wilhelm willi willy
william bill billy will
wolfgang wolf
`

const whole = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...short] = line.split(' ')
      return [first, ...short].map((name): [string, string] => [name, first])
    }),
)

/** One word of a name, folded, in the form that stands for all its short ones. */
export const wholeName = (word: string): string => whole.get(word) ?? word
