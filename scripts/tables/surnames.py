"""What surnames read where they read unlike the same character elsewhere, and surnames of two characters."""

# Sources: 《现代汉语词典》 entries marked 姓, Baike's lists of surnames with unusual readings.
READINGS = dict(
    pair.split("=")
    for pair in """
    单=shan 仇=qiu 区=ou 解=xie 查=zha 曾=zeng 任=ren 朴=piao 盖=ge 缪=miao 翟=zhai 乐=yue 么=yao 万=wan
    覃=qin 秘=bi 冼=xian 洗=xian 折=she 黑=he 晟=cheng 宿=su 繁=po 种=chong 重=chong 员=yun 贠=yun 召=shao 逄=pang
    隗=wei 句=gou 祭=zhai 炅=gui 幺=yao 乜=nie 长=chang 燕=yan 华=hua 葛=ge 贾=jia 纪=ji 宁=ning 石=shi 车=che
    相=xiang 哈=ha 过=guo 应=ying 柏=bai 薄=bo 卜=bu 晁=chao 褚=chu 费=fei 甘=gan 葚=ren 戴=dai 令=ling 牟=mou
    那=na 能=nai 宓=fu 瞿=qu 麻=ma 瞭=liao 占=zhan 祝=zhu 佴=nai 殷=yin 阚=kan 郇=xun 钭=tou 晏=yan 郗=chi 乌=wu
    俞=yu 於=yu 臧=zang 底=di 朝=chao 行=xing 盛=sheng 沈=shen 冯=feng 尹=yin 余=yu 佘=she 曲=qu 强=qiang 谌=chen
    """.split()
)

# Surnames of two characters. The readings are given where a character reads otherwise than it does alone.
COMPOUNDS = """
欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟=mo,qi 闻人 夏侯 诸葛 尉迟=yu,chi 公羊 赫连 澹台=tan,tai 皇甫=huang,fu 宗政 濮阳
公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙=zhang,sun 宇文 司徒 鲜于=xian,yu 司空 闾丘 子车=zi,ju 亓官=qi,guan 司寇 巫马 公西 颛孙
壤驷 公良 漆雕 乐正=yue,zheng 宰父=zai,fu 谷梁 拓跋=tuo,ba 夹谷 轩辕 令狐=ling,hu 段干 百里 呼延 东郭 南门 羊舌 微生 公户
公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长=zhong,chang 子桑
即墨 达奚 褚师 纳兰 单于=chan,yu 完颜 叶赫 那拉 富察 尔朱 北宫 淳于=chun,yu 屈突 哥舒 贺兰
"""
