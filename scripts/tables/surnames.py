"""What surnames read where they read unlike the same character elsewhere, and surnames of two characters."""

# Sources: 《现代汉语词典》 entries marked 姓, Baike's lists of surnames with unusual readings.
READINGS = dict(
    pair.split("=")
    for pair in """
    单=shan 仇=qiu 区=ou 解=xie 查=zha 曾=zeng 任=ren 朴=piao 盖=ge 缪=miao 翟=zhai 乐=yue 么=yao 尉=yu 万=wan
    覃=qin 秘=bi 冼=xian 洗=xian 折=she 黑=he 晟=cheng 宿=su 繁=po 种=chong 重=chong 员=yun 贠=yun 召=shao 逄=pang
    隗=wei 句=gou 祭=zhai 炅=gui 幺=yao 乜=nie 长=chang 燕=yan 华=hua 葛=ge 贾=jia 纪=ji 宁=ning 石=shi 车=che
    相=xiang 哈=ha 过=guo 应=ying 柏=bai 薄=bo 卜=bu 晁=chao 褚=chu 费=fei 甘=gan 葚=ren 戴=dai 令=ling 牟=mou
    那=na 能=nai 宓=fu 瞿=qu 麻=ma 瞭=liao 占=zhan 祝=zhu 佴=nai 殷=yin 阚=kan 郇=xun 钭=tou 晏=yan 郗=chi 乌=wu
    俞=yu 於=yu 臧=zang 底=di 朝=chao 行=xing 盛=sheng 沈=shen 冯=feng 尹=yin 余=yu 佘=she 曲=qu 强=qiang 谌=chen
    """.split()
)

# Of surnames of two characters, those whose characters do not read as the table says elsewhere.
COMPOUND_READINGS = {"尉迟": "yu chi", "万俟": "mo qi", "澹台": "tan tai", "令狐": "ling hu", "单于": "chan yu",
                     "长孙": "zhang sun", "亓官": "qi guan", "宰父": "zai fu", "皇甫": "huang fu", "夏侯": "xia hou"}
