// Source: the public surname statistics of the Ministry of Public Security (the 400 most frequent) and the
// 百家姓, from general knowledge; minority and compound surnames added by hand. Simplified forms.
export const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许邓冯韩曹曾彭肖萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季成霍涂苗裴翁曲盛查骆祁蒙游辛靳管柴鲍华喻冉卜蓝饶解牟褚娄滕艾尤柏古时卓屈濮农苟景阳班仇隋邬宗佟应丛闵习冀巩桑费车项路党晏麻植仲闫占郎宫楚谷房蒲巫匡卞阚邝池敖丘桂丰穆仝薄芦亓迟官雍荆宿原海明戎权储揭沙连晋简沃乌封苑逄计练普廉岑雒郁屠卫门冼宾晁鄢苍诸麦木仁扎召次付代冷詹祖厉栾瞿茹鞠甄芮隗胥蔺劳姬桓盖邸亢佘刁谌楼凤税矫雒敖缪裘仉钮昝浦郜谯幸司师索赫鄂矢柯殷吉窦臧席米惠栗燕奚皮粟盘满闻帅朴禹井漆巴卿狄扈戈伏修邰杭况茅嵇湛尉束檀尧衡富伊谈虞郗笪冒哈那容常相宓鹿全来区弓信招訾郇逯阳言甯竺展年向洪赖荣边荀寇萨滑危贲邴汲贡莘郦璩蓟庾阙蔚稽禤粘隽綦花元昌印巢宣强敬洛智';

export const COMPOUND_SURNAMES =
  '范姜 张简 张廖 欧阳 上官 司马 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 端木 轩辕 南宫 呼延 赫连 万俟 闻人 淳于 单于 太史 申屠 公冶 长孙 宇文 鲜于 拓跋 独孤 完颜 叶赫 爱新觉罗 阿不都 阿卜杜 买买提 次仁 扎西 多吉';

/** Surnames that are everyday words: a name that starts with one needs more than its shape. */
export const WORDLIKE_SURNAMES =
  '吉席米惠燕皮满闻帅井巴伏修况富容相楼谈那哈后由干司师凤楼祖代舍咸时有成安方关向应文于万易明原高白金石华连单解计宁尚项路党车占农班古官门封普海简麻包景左阳祝管查盛权储季曲游童宗任何程许江夏龙武田马牛毛雷温康严金丰木仁召次全来区信招言阳展年荣边危花元昌印宣强敬洛智巢滑贡';
