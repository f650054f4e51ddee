import { culture } from './culture'

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const china = culture({
  country: '中国',
  women: '秀英=xiuying 丽=li 思思=sisi 雨桐=yutong 淑芬=shufen 芳=fang',
  men: '伟=wei 建国=jianguo 子轩=zixuan 强=qiang 浩然=haoran 志明=zhiming',
  family: '王=wang 李=li 张=zhang 刘=liu 欧阳=ouyang 诸葛=zhuge 陈=chen',
  familyFirst: 'joined',
  places: '上海市=200000 成都市=610000=四川省 杭州市=310000=浙江省',
  streets: ['南京西路1#0号#室', '人民路##号', '春熙路#号2单元##1'],
  landlines: ['+86 21 0000 ####', '021-0000####'],
  mobiles: ['+86 130 0000 ####', '130-0000-####'],
  companies: ['*记餐馆', '上海*氏贸易有限公司', '*家茶庄'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const japan = culture({
  country: '日本',
  women: '花子=hanako 美咲=misaki さくら=sakura 陽菜=hina 由美子=yumiko エリカ=erika',
  men: '太郎=taro 健一=kenichi 翔太=shota 大輔=daisuke ひろし=hiroshi 蓮=ren',
  family: '山田=yamada 佐藤=sato 鈴木=suzuki 髙橋=takahashi 渡邉=watanabe 小笠原=ogasawara 𠮷田=yoshida',
  familyFirst: 'spaced',
  places: '渋谷区=〒150-0002=東京都 大阪市北区=〒530-0001=大阪府 那覇市=〒900-0006=沖縄県',
  streets: ['神南1丁目#−#', '梅田3-#-1# 第2ビル#F', 'おもろまち4−#'],
  landlines: ['+81 3-0000-####', '03-0000-####', '(06)0000-####'],
  mobiles: ['+81 90 0000 ####', '090-0000-####'],
  companies: ['株式会社*', '有限会社*商店', '*歯科医院', 'カフェ・*'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const korea = culture({
  country: '대한민국',
  women: '서연=seoyeon 지우=jiwoo 영희=younghee 하은=haeun',
  men: '민준=minjun 철수=chulsoo 지훈=jihoon 도윤=doyun',
  family: '김=kim 이=lee 박=park 최=choi 남궁=namgung',
  familyFirst: 'joined',
  places: '서울특별시=04524 부산광역시=48060',
  streets: ['세종대로 1#0', '해운대로 ##, #01호'],
  landlines: ['+82 2-000-####', '02-000-####'],
  mobiles: ['+82 10-0000-####', '010-0000-####'],
  companies: ['*가네 식당', '주식회사 *'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const india = culture({
  country: 'भारत',
  women: 'प्रिया=priya अनुष्का=anushka लक्ष्मी=lakshmi ज्योति=jyoti',
  men: 'राहुल=rahul श्रीकांत=shrikant अर्जुन=arjun कृष्ण=krishna',
  family: 'शर्मा=sharma श्रीवास्तव=shrivastava पटेल=patel त्रिपाठी=tripathi',
  prefixes: ['श्री', 'डॉ.'],
  places: 'दिल्ली=110001 जयपुर=302001=राजस्थान पुणे=411001=महाराष्ट्र',
  streets: ['#/1# एम. जी. रोड', 'प्लॉट ##, सेक्टर #'],
  landlines: ['+91 11 0000 ####', '011-0000####'],
  mobiles: ['+91 90000 00###', '090000-00###'],
  companies: ['* मिष्ठान्न भंडार', '* एंड संस'],
})

/** No range for films is known: the subscriber part starts with zeros, which no exchange gives out. */
export const vietnam = culture({
  country: 'Việt Nam',
  women: 'Thị_Hồng Ngọc_Ánh Thúy_Hằng Mỹ_Duyên',
  men: 'Văn_Đức Quốc_Bảo Minh_Tuấn Hữu_Phước',
  family: 'Nguyễn Trần Lê Phạm Đặng Huỳnh',
  familyFirst: 'spaced',
  places: 'Hà_Nội=100000 Đà_Nẵng=550000 Huế=530000',
  streets: ['1# phố Hàng Bông', 'Số #, ngõ ##, đường Láng'],
  landlines: ['+84 24 0000 ####', '(024) 0000 ####'],
  mobiles: ['+84 90 000 0###', '090 000 0###'],
  companies: ['Công ty TNHH *', 'Quán Cơm *'],
})
