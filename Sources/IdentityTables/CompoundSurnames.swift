// swift-format-ignore-file
/// Surnames of two characters.
///
/// A row: the surname and its readings without tone.
///
/// Made by scripts/tables/ from scripts/tables/surnames.py and the readings in `HanCharacters`; do not edit. Licences: NOTICE.
public enum CompoundSurnames {
  /// A row a surname, sorted.
  public static let rows: StaticString = """
万俟 mo qi
上官 shang guan
东宫 dong gong
东方 dong fang
东郭 dong guo
东里 dong li
乐正 yue zheng
亓官 qi guan
令狐 ling hu
仲孙 zhong sun
仲长 zhong chang
公上 gong shang
公乘 gong cheng
公仪 gong yi
公仲 gong zhong
公伯 gong bo
公冶 gong ye
公坚 gong jian
公孙 gong sun
公山 gong shan
公户 gong hu
公玉 gong yu
公皙 gong xi
公祖 gong zu
公羊 gong yang
公良 gong liang
公西 gong xi
公门 gong men
北宫 bei gong
单于 chan yu
南宫 nan gong
南荣 nan rong
南门 nan men
即墨 ji mo
叶赫 ye he
司寇 si kou
司徒 si tu
司空 si kong
司马 si ma
呼延 hu yan
哥舒 ge shu
壤驷 rang si
夏侯 xia hou
太叔 tai shu
太史 tai shi
夹谷 jia gu
子桑 zi sang
子车 zi ju
宇文 yu wen
完颜 wan yan
宗政 zong zheng
宰父 zai fu
富察 fu cha
尉迟 yu chi
尔朱 er zhu
屈突 qu tu
左丘 zuo qiu
巫马 wu ma
微生 wei sheng
慕容 mu rong
拓跋 tuo ba
梁丘 liang qiu
欧阳 ou yang
段干 duan gan
淳于 chun yu
漆雕 qi diao
澹台 tan tai
濮阳 pu yang
独孤 du gu
申屠 shen tu
百里 bai li
皇甫 huang fu
端木 duan mu
第五 di wu
纳兰 na lan
羊舌 yang she
褚师 chu shi
西门 xi men
诸葛 zhu ge
谷梁 gu liang
贯丘 guan qiu
贺兰 he lan
赫连 he lian
轩辕 xuan yuan
达奚 da xi
那拉 na la
钟离 zhong li
长孙 zhang sun
闻人 wen ren
闾丘 lv qiu
颛孙 zhuan sun
鲜于 xian yu
"""
}
