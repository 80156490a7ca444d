// swift-format-ignore-file
/// Han characters by canonical form.
///
/// A row: the character; its level in the General Standard (1–3; 4 outside it); readings without tone, commonest
/// first, `=` before the surname's; four-corner code; Cangjie code; traditional forms; other forms. `-` is nothing.
///
/// Made by scripts/tables/ from Unihan 15.0, OpenCC and pypinyin; do not edit. Licences: NOTICE.
public enum HanCharacters {
  /// A row a character, in code point order.
  public static let rows: StaticString = """
㐀 4 qiu - TM
㐁 4 tian - MOW
㐂 4 - - PPP
㐃 4 - - OML
㐄 4 kua - JV
㐅 4 wu - K
㐆 4 yin - HSMS
㐇 4 - - KNN
㐈 4 - - ON
㐉 4 - - MNN
㐊 4 - - GN
㐋 4 - - GN
㐌 4 yi - OPD
㐍 4 - - BN
㐎 4 - - YKN
㐏 4 - - MMN
㐐 4 - - VEN
㐑 4 - - HEYN
㐒 4 - - SRN
㐓 4 - - MNRN
㐔 4 - - YRN
㐕 4 - - LWN
㐖 4 xie - GRU
㐗 4 - - JPN
㐘 4 - - FDN
㐙 4 - - MRTN
㐚 4 - - MMRN
㐛 4 - - ORN
㐜 4 chou - IEKN
㐝 4 - - QRN
㐞 4 - - TCN
㐟 4 - - LYN
㐠 4 - - BUN
㐡 4 nuo - KNMBK
㐢 4 - - EDN
㐣 4 - - IJJN
㐤 4 dan - KNJBC
㐥 4 - - CSN
㐦 4 - - HQN
㐧 4 - - INNH
㐨 4 xu - NNNIN
㐩 4 xing - TTTT
㐪 4 - - YOU
㐫 4 xiong - YUK
㐬 4 liu - YIHU
㐭 4 lin - YWR
㐮 4 xiang - YCTTV
㐯 4 yong - YRRA
㐰 4 xin - OR
㐱 4 zhen - OHHH
㐲 4 dai - OK
㐳 4 wu - OMU
㐴 4 pan - ONI
㐵 4 ru - OMD
㐶 4 - - ORU
㐷 4 ma - ONVM 傌
㐸 4 qian - ONO
㐹 4 yi - OOMN 㑶
㐺 4 yin - OOO
㐻 4 nei - OOB
㐼 4 cheng - OHT
㐽 4 feng - OHNK 偑
㐾 4 - - OMMU
㐿 4 - - OQ
㑀 4 - - OKI
㑁 4 zhuo - OUU
㑂 4 fang - OMOB
㑃 4 ao - OVIS
㑄 4 wu - OWYI
㑅 4 zuo - OOYM
㑆 4 - - ORHU
㑇 3 zhou - ONSM 㑳
㑈 4 dong - OKD 倲
㑉 4 su - OHNN
㑊 3 yi - OYLC
㑋 4 qiong - OTW
㑌 4 kuang - OSMG
㑍 4 lei - OQD
㑎 4 nao - OVVU
㑏 4 zhu - OJDI
㑐 4 shu - OYMF
㑑 4 - - OHBU
㑒 4 - - OMLO
㑓 4 - - OIKE
㑔 4 xu - OMBO 㑯
㑕 4 - - OUNI
㑖 4 - - OOL
㑗 4 shen - OHXH
㑘 4 jie - OIT
㑙 4 die - OSJU
㑚 4 nuo - OSQL
㑛 4 su - ODL
㑜 4 yi - OQHL
㑝 4 long - OMGT
㑞 4 ying - OFT
㑟 4 beng - OOMC
㑠 4 - - OLEG
㑡 4 - - OAIL
㑢 4 - - OGIL
㑣 4 lan - ODD
㑤 4 miao - OTW
㑥 4 yi - OAPH
㑦 4 li - OISK
㑧 4 ji - OHDD
㑨 4 yu - OROK
㑩 4 luo - OWLN 儸
㑪 4 chai - OYKL
㑫 4 - - OOIP
㑬 4 - - OVJR
㑭 4 - - OWML
㑰 4 hui - OVNO
㑱 4 rao - ONHD
㑲 4 - - OJBJ
㑴 4 - - OSME
㑵 4 han - OKOK
㑷 4 tai - OIBP
㑸 4 yao - OJRR
㑹 4 hui - OMWA
㑺 4 jun - OOGS
㑻 4 ma - OJPU
㑼 4 lve - OWHR
㑽 4 tang - OFBG
㑾 4 yao - OBYR
㑿 4 zhao - OVVD
㒀 4 zhai - OYCB
㒁 4 yu - OWGJ
㒂 4 zhuo - OTJA
㒃 4 er - OIPC
㒄 4 ran - OBKF
㒅 4 qi - OYNV
㒆 4 chi - OORM
㒇 4 wu - OOTF
㒈 4 han - ONJK
㒉 4 tang - OFBD
㒊 4 se - OSIM
㒋 4 si - OTCL
㒌 4 qiong - OFFN
㒍 4 lei - OIIF
㒎 4 sa - OMKY
㒏 4 - - OJTY
㒐 4 - - OHPA
㒑 4 kui - OSEG
㒒 4 pu - OTCD
㒔 4 shu - OWLI
㒕 4 yang - OYVG
㒖 4 ou - OTWB
㒗 4 tai - OTBG
㒘 4 - - OSET
㒙 4 mian - OVFB
㒚 4 yin - OBMP
㒛 4 diao - OSMG
㒝 4 mie - OTWI
㒞 4 jun - OUOS
㒟 4 niao - OYSV
㒠 4 xie - OYEM
㒡 4 you - OBUF
㒢 4 - - OOMB
㒤 4 che - OSJJ
㒥 4 feng - OUJT
㒦 4 lei - OWWG
㒧 4 li - OYBG
㒨 4 - - OHXU
㒩 4 luo - OVOI
㒪 4 - - OSSO
㒫 4 ji - MYMU
㒬 4 - - MUMG
㒭 4 - - RURHU
㒮 4 - - MUMSO
㒯 4 - - FUTMJ
㒰 4 quan - OM
㒱 4 - - ONI
㒲 4 cai - OA
㒳 4 liang - BLOO
㒴 4 gu - OUU
㒵 4 mao - HAC
㒶 4 - - CHA
㒷 4 gua - BOMC
㒸 4 sui - TPHO
㒹 4 - - JCJBC
㒺 4 - - BTOV
㒻 4 mao - ABUU
㒼 4 man - TLBO
㒽 4 quan - AFQU
㒾 4 shi - AYSD
㓀 4 - - BY
㓁 4 wang - BC
㓂 4 kou - BMUV
㓃 4 du - BYRP
㓅 4 ting - IMMN
㓆 4 - - IMOP 𠗣
㓇 4 - - IMHK
㓈 4 bing - IMMR
㓉 4 huo - IMHJR
㓊 4 dong - IMBMR
㓋 4 gong - IMTC
㓌 4 cheng - IMOMG
㓍 4 - - IMYIU
㓎 4 qin - IMSME
㓏 4 jiong - IMBCR
㓐 4 lu - IMGCG
㓑 4 xing - IMGTJ
㓒 4 - - IPOP
㓓 4 nan - IMJBJ
㓔 4 xie - IMHHI
㓕 4 - - IMIHF
㓗 4 jie - IMQHF
㓘 4 su - HNMNI
㓙 4 - - UYK
㓚 4 gong - MLN
㓛 4 - - MSH
㓜 4 you - VISH
㓝 4 xing - TTLN
㓞 4 qia - QJSH
㓟 4 pi - DELN
㓠 4 dian - YRLN
㓡 4 fu - OULN
㓢 4 luo - HRLN
㓣 4 qia - ORLN
㓤 4 qia - GRLN
㓥 4 tang - FSLN 劏
㓦 4 bai - MALN
㓧 4 gan - ORLN
㓩 4 xuan - NBLN
㓪 4 lang - IVSH
㓫 4 - - KTLN
㓬 4 - - FHLN
㓭 4 she - AVLN
㓮 4 diao - BRLN
㓯 4 li - VWLN
㓰 4 hua - MULN
㓱 4 tou - ONLN
㓲 4 pian - IBLN
㓳 4 di - AOLN
㓴 4 ruan - MKLN
㓵 4 e - RSLN
㓶 4 qie - QKLN
㓷 4 yi - HDLN
㓸 4 zhuo - RMLN
㓹 4 rui - MFLN
㓺 4 jian - YKLN
㓻 4 - - WMLN
㓼 4 chi - DELN
㓽 4 chong - UFLN
㓾 4 xi - SQLN
㓿 4 - - HELN
㔀 4 lve - AFLN
㔁 4 deng - NTLN
㔂 4 lin - FQLN
㔄 4 su - MDLN
㔆 4 zan - MALN
㔇 4 - - NELN
㔈 4 - - TYLN
㔉 4 zhu - SBLN 劚
㔊 4 zhan - YMLN
㔌 4 zou - SOLN
㔍 4 chua - HTLN
㔎 4 xie - UJSH
㔏 4 li - MRLN
㔐 4 - - HMLN
㔑 4 chi - TJSH
㔒 4 xi - UBLN
㔓 4 jian - HJKS
㔔 4 - - KRR
㔕 4 ji - ONKS
㔖 4 - - KRS
㔗 4 fei - LNKS
㔘 4 chu - UUKS
㔙 4 beng - TTKS
㔚 4 jie - HRKS
㔛 4 - - GRKS
㔜 4 ba - BDKS
㔞 4 kuai - HPKS
㔟 4 - - HIKS
㔠 4 xia - AVKS
㔡 4 bie - HPKS
㔣 4 lei - WWKS
㔤 4 xin - JWKS
㔥 4 bai - WPKS
㔦 4 yang - TVKS
㔧 4 lv - YTKS
㔨 4 bei - PLPB
㔩 4 e - PGIT
㔪 4 lu - PYWI
㔫 4 - - KP
㔬 4 - - PAJ
㔭 4 che - PAMO
㔮 4 nuo - TOIBP
㔯 4 xuan - SHNR
㔰 4 heng - SNIY
㔱 4 yu - SHXO
㔲 4 - - SOIN
㔳 4 gui - SOIN
㔴 4 yi - SWTC
㔵 4 xuan - SRUC
㔶 4 gong - SYJC
㔷 4 lou - SMOB
㔸 4 ti - SHYU
㔹 4 le - JKS
㔺 4 shi - JPJ
㔻 4 - - MFJ
㔼 4 sun - QGJ
㔽 4 yao - YWR
㔾 4 xian - SU
㔿 4 zou - MVL
㕀 4 - - LWSU
㕁 4 que - KISL
㕂 4 yin - MOIN
㕃 4 xi - MMT
㕄 4 zhi - MMVI
㕅 4 jia - MWL
㕆 4 hu - MJR
㕇 4 la - MYT
㕈 4 yi - MYHV
㕉 4 ke - MOMR
㕊 4 fu - MIJB
㕋 4 qin - MC
㕌 4 ai - MAMI
㕍 4 - - MOG
㕎 4 ke - MGIT
㕏 4 chu - MMTJ
㕐 4 xie - MHXF
㕑 4 chu - MGTI
㕓 4 - - MWGG
㕔 4 - - MSGP
㕕 4 huan - II
㕖 4 su - IIID
㕗 4 you - TOI
㕘 4 - - IIIF
㕙 4 jun - IENUI
㕚 4 zhao - EII
㕛 4 xu - EE
㕜 4 shi - LE
㕝 4 - - JRE
㕞 4 shua - SBE
㕟 4 kui - YBE
㕠 4 shuang - IGE
㕡 4 he - YRE
㕣 4 yan - CR
㕤 4 qiu - RKN
㕥 4 shen - RO
㕦 4 hua - RK
㕧 4 xi - RS
㕨 4 fan - RHNI
㕩 4 pang - RQJ
㕪 4 dan - RLBU
㕫 4 fang - RYHS
㕬 4 gong - RCI
㕭 4 ao - RHK
㕮 3 fu - RCK
㕯 4 ne - OBR
㕰 4 xue - RHQU
㕱 4 you - RIKU
㕲 4 hua - RD
㕳 4 - - RUK
㕴 4 chen - RBHN
㕵 4 guo - RMG
㕶 4 - - RMDM
㕷 4 hua - RHA
㕸 4 li - RYT
㕹 4 fa - RIKK
㕺 4 xiao - RRMVS
㕻 4 pou - YFR
㕼 4 - - RPVK
㕽 4 si - RVIO
㕾 4 - - FRP
㕿 4 - - HDR
㖀 4 le - RLQ
㖁 4 lin - RKKI
㖂 4 yi - RLWP
㖃 4 hou - RHMR
㖄 4 - - RILL
㖅 4 xu - RIHM
㖆 4 qu - RTW
㖇 4 er - RMBL
㖈 4 - - JPR
㖉 4 - - ROYM
㖊 4 xun - RSMI 噚
㖋 4 - - OLLP
㖌 4 - - ONRP
㖍 4 - - YJRP
㖎 4 - - RPOLL
㖏 4 nie - RAG
㖐 4 wei - RRSK
㖑 4 xie - RIT
㖒 4 ti - RCNH
㖓 4 hong - RHEJ
㖔 4 tun - RMKR
㖕 4 nie - RYTJ
㖖 4 nie - YTJR
㖗 4 yin - RUON
㖘 4 zhen - RMMV
㖙 4 - - KRRP
㖚 4 - - OIRP
㖛 4 - - JRRP
㖜 4 - - YRRP
㖝 4 - - JDRP
㖞 4 wai - RROB 喎
㖟 4 shou - RBBE
㖠 4 nuo - RKMF
㖡 4 ye - RYOK
㖢 4 qi - RIYP
㖣 4 tou - RYTR
㖤 4 han - RUNE
㖥 4 jun - RWHD
㖧 4 hun - RHPA
㖨 4 lu - RVNE
㖩 4 ju - RSJE
㖪 4 huo - RIRM
㖫 4 ling - RGCE
㖬 4 - - RHXE
㖭 4 tian - RHKP
㖯 4 - - BRRP
㖰 4 - - RPBMR
㖱 4 - - YOKR
㖲 4 - - VRRP
㖳 4 - - EVRP
㖴 4 - - RTPH
㖵 4 ge - RBMC
㖶 4 yan - RMWG
㖷 4 shi - RAMO
㖸 4 xue - RYPM
㖹 4 pen - RCST
㖺 4 chun - RQKA
㖻 4 niu - RNHD
㖼 4 duo - RTMD
㖽 4 ze - RMBC
㖾 4 e - RRTU
㖿 4 xie - RSJL
㗀 4 you - RUVI
㗁 4 e - RRRS
㗂 4 sheng - RFHU
㗃 4 wen - RRPA
㗄 4 ku - RWLS
㗅 4 hu - RJRB
㗆 4 ge - RTLJ
㗇 4 xia - RRYE
㗈 4 man - RNBS
㗉 4 lve - QHHER
㗊 4 ji - RRRR
㗋 4 hou - RNMK
㗌 4 zhi - RJMG
㗍 4 - - RHDA
㗎 4 - - RKRD
㗏 4 wai - RMFM
㗐 4 - - RKIT
㗑 4 bai - RHQJ
㗒 4 ai - RYRV
㗓 4 zhui - RYHR
㗔 4 qian - RYPK
㗕 4 gou - RTTB
㗖 4 dan - RBHX
㗗 4 bei - RSHWJ
㗘 4 bo - RIBI
㗚 4 li - RMWD
㗛 4 xiao - RHHK
㗜 4 xiu - RYVW
㗝 4 - - RTGF
㗞 4 - - RMRE
㗟 4 - - EGRP
㗠 4 - - VRRP
㗡 4 - - TOSP
㗤 4 cu - IFR
㗥 4 kuo - RYDL
㗦 4 lao - RSJL
㗧 4 zhi - RJCG
㗨 4 xie - SER
㗩 4 xi - RSMA
㗪 4 - - RYPF
㗫 4 qie - RBOF
㗬 4 zha - FBRNN
㗭 4 xi - RHDP
㗮 4 - - NRILO
㗯 4 - - JARP
㗱 4 ji - ROGD
㗳 4 ta - RHOR
㗴 4 yan - RANB
㗵 4 xu - RFFO
㗷 4 sai - RJTO
㗸 4 - - RHON
㗹 4 - - ROGP
㗺 4 - - RMKY
㗽 4 xiang - VLR
㗾 4 xue - RTJP
㘀 4 zuo - RHXD
㘁 4 yi - RWLJ
㘂 4 ci - RTVP
㘃 4 - - RTKP
㘄 4 leng - RDWS
㘅 4 xian - RHON
㘆 4 tai - RGRG
㘇 4 rong - RFFD
㘈 4 yi - RPKO
㘊 4 xi - RMBR
㘋 4 xian - RSEC
㘌 4 ju - RYON
㘍 4 ji - RFGI
㘎 3 han - RLSK 㘚
㘏 4 - - YURP
㘐 4 pao - RSFK
㘑 4 li - RGFE
㘒 4 - - HGRP
㘕 4 han - RTST
㘗 4 qu - RBUG
㘘 4 - - VFR
㘛 4 kan - RORP
㘜 4 chi - OGR
㘝 4 nie - WE
㘞 4 huo - WKS
㘟 4 - - WT
㘠 4 bi - WPH
㘡 4 xia - WWL
㘢 4 weng - WFMU
㘣 4 xuan - WRB
㘥 4 you - WBUF
㘦 4 qin - GKS
㘧 4 xu - GNIN
㘨 4 nie - GOB
㘩 4 bi - GPP
㘪 4 hao - GHQU
㘫 4 jing - GTT
㘬 4 ao - GPI
㘭 4 ao - GVIS
㘮 4 - - GSO
㘯 4 - - GOKS
㘰 4 zhen - GYJ
㘱 4 tan - GGB
㘲 4 ju - GSKN
㘳 4 - - LPG
㘴 4 zuo - ROG
㘵 4 bu - GKLB
㘶 4 jie - NQG
㘷 4 ai - GTK
㘸 4 zang - MNPG
㘹 4 ci - YPG
㘺 4 fa - GOI
㘻 4 - - GWK
㘼 4 - - GJKS
㘽 4 - - JIG
㘾 4 - - GJMD
㘿 4 nie - GAG
㙀 4 liu - GJCN
㙁 4 mei - GOWY
㙂 4 dui - GCRU
㙃 4 bang - GOMC
㙄 4 bi - GPPG
㙅 4 bao - GRD
㙆 4 - - GJKI
㙇 4 chu - GMSO
㙈 4 xia - GYPU
㙉 4 tian - GTBC
㙊 4 chang - GSMV
㙋 4 - - GTMC
㙌 4 - - GLX
㙍 3 duo - GEEE
㙎 4 wei - GIHV
㙏 4 fu - GOAE
㙐 4 duo - GUMB
㙑 4 yu - HBG
㙒 4 ye - WNG
㙓 4 kui - GGGG
㙕 4 kuai - GWB
㙖 4 - - GHLB
㙗 4 wei - GWMV
㙘 3 yao - GMWV
㙙 4 long - EHG
㙚 4 xing - GTGQ
㙛 4 bu - GIBI
㙜 4 chi - YBG
㙝 4 xie - GKSB
㙞 4 nie - GHUD
㙟 4 lang - GIIB
㙠 4 yi - SEG
㙣 4 zhang - GNSV
㙤 4 xia - GYPD
㙥 4 gun - GYCV
㙦 3 xie - OJG
㙧 4 - - GMLW
㙨 4 ji - GVII
㙩 4 liao - GKCF
㙪 4 yi - GGBT
㙫 4 ji - GOGD
㙭 4 - - GMTO
㙮 4 da - GHOR
㙯 4 yi - GIMMI
㙰 4 xie - NQG
㙱 4 hao - RUG
㙲 4 yong - GYVG
㙳 4 kan - GIHP
㙴 4 chan - GNCR
㙵 4 tai - GYRG
㙶 4 tang - YRFBG
㙷 4 zhi - GAVF
㙸 4 bao - GOTO
㙹 4 meng - GTWN
㙻 4 chan - GIWG
㙼 4 lei - GWWW
㙽 4 - - GKMA
㙿 4 - - GTGS
㚀 4 xi - GYTI
㚁 4 qiao - GUGGU
㚂 4 nang - GJBV
㚃 4 yun - GBUT
㚄 4 - - GBWO
㚅 4 long - HEMHM
㚆 4 fu - YAHE
㚇 4 zong - UCHE
㚈 4 - - NIJ
㚉 4 gu - NSNIN
㚊 4 kai - NNYVO
㚋 4 diao - NNBQR
㚌 4 hua - NNWD
㚍 4 kui - NNLMC
㚎 4 - - KU
㚏 4 gao - KT
㚐 4 tao - KK
㚑 4 - - SMK
㚒 4 shan - KOO
㚓 4 lai - KD
㚔 4 nie - KTJ
㚕 4 fu - KLLN
㚖 4 gao - HAK
㚗 4 qie - KBM
㚘 4 ban - QOQO
㚙 4 jia - KRK
㚚 4 kong - KNIR
㚛 4 xi - KPA
㚜 4 yu - KIRM
㚝 4 zhui - KOGG
㚞 4 shen - KDD
㚟 4 chuo - NRPPK
㚠 4 xiao - KTGF
㚡 4 ji - KRKMR
㚢 4 nu - OV
㚣 4 xiao - VV
㚤 4 yi - VIP
㚥 4 yu - VMD
㚦 4 yi - VML
㚧 4 yan - VI
㚨 4 shen - VNJ
㚩 4 ran - VBMM
㚪 4 hao - VHQU
㚫 4 sa - VNHE
㚬 4 jun - VPIM
㚭 4 you - VIKU
㚮 4 - - VBHN
㚯 4 xin - VHNK 㜄
㚰 4 pei - VMFM
㚱 4 qiu - VOM
㚲 4 chan - VYR
㚳 4 - - VKSR
㚴 4 bu - VKLB
㚵 4 dong - VHEY
㚶 4 si - VRLR
㚷 4 er - VOF
㚸 4 - - VSMR
㚹 4 mao - VHHL
㚺 4 yun - VNSD
㚻 4 ji - WV
㚼 4 - - VW
㚽 4 qiao - MSV
㚾 4 xiong - VRHU
㚿 4 pao - VPRU
㛀 4 chu - VNSM 媰
㛁 4 peng - VMFJ
㛂 4 nuo - VHAU
㛃 3 jie - QHV
㛄 4 yi - VYHV
㛅 4 er - VSJ
㛆 4 duo - VNSD
㛇 4 - - VIG
㛈 4 - - VJKS
㛉 4 - - VMLW
㛊 4 duo - VHND
㛋 4 - - VOP
㛌 4 - - VIHQ
㛍 4 qie - VKOO
㛎 4 lv - VRR
㛏 4 qiu - VIJE
㛐 4 sou - VMLK
㛑 4 can - YEV
㛒 4 dou - VMRT
㛓 4 xi - VKKB
㛔 4 feng - VHEJ
㛕 4 yi - VRAU
㛖 4 suo - VICE
㛗 4 qie - VOOG
㛘 4 po - VJBD
㛙 4 xin - VYTJ
㛚 3 tong - VNIB
㛛 4 xin - VHXH
㛜 4 you - OKV
㛞 4 long - VMGT
㛟 4 - - VNBK 𡞵
㛠 4 - - VLSA 𡢃
㛡 4 - - VJMU
㛢 4 - - VHDS
㛣 4 yun - VRBO 㜏
㛤 4 li - VMBB 孋
㛥 4 ta - VEA
㛦 4 lan - VDD
㛧 4 man - VUMR
㛨 4 qiang - VTGU
㛩 4 zhou - VYIB
㛪 4 yan - VKLU
㛫 4 xi - VAPH
㛬 4 lu - VGCG
㛭 4 xi - VTA
㛮 4 sao - VJFE
㛯 4 fan - VNUS
㛰 4 - - VRPA
㛱 4 wei - VWMV
㛲 4 fa - VMBC
㛳 4 yi - YBLBV
㛴 4 nao - VVVW
㛵 4 cheng - VBGB
㛶 4 tan - VUMF
㛷 4 ji - HUV
㛸 4 shu - VGRT
㛹 3 pian - VOMK
㛺 4 an - VYTA
㛻 4 kua - VKGG
㛼 4 cha - VHJX
㛽 4 - - VJFD
㛾 4 xian - VIHR
㛿 4 zhi - VTJB 𡠹
㜀 4 - - VDBU
㜁 4 - - VDAM
㜂 4 feng - GIV
㜃 4 lian - VOYR
㜅 4 xu - VYIW
㜆 4 mi - VYFD
㜇 4 hui - VGGP
㜈 4 mu - NSV
㜉 4 yong - VVVU
㜊 4 zhan - VSTV
㜋 4 yi - VTCT
㜌 4 nou - GVHNE
㜍 4 tang - VILR
㜎 4 xi - VBVK
㜑 4 fu - EBV
㜒 4 yi - VHXT
㜓 4 da - VTOR
㜔 4 - - VYTU
㜕 4 lian - VYJJ
㜖 4 cao - VTWA
㜘 4 ju - VYPM
㜙 4 lu - VIXP
㜚 4 su - VJOA
㜛 4 nen - VJJO
㜜 4 ao - VGSK
㜝 4 an - VOIW
㜟 4 - - VNJK
㜠 4 cui - VUOG
㜡 4 cong - VHOO
㜣 4 ran - VBKF
㜤 4 nian - VMWJ
㜦 4 xin - VSMI
㜧 4 yue - VMTO
㜨 4 nai - VSEQ
㜩 4 ao - VHBK
㜪 4 shen - YLV
㜫 4 ma - VHOK
㜬 4 - - VNCR
㜯 4 xi - VSUF
㜰 4 yue - VVID
㜱 4 zhi - VHLC
㜲 4 weng - VYRN
㜳 4 huai - VYWV
㜴 4 meng - VTWU
㜵 4 niao - VYSV
㜶 4 wan - VNRI
㜸 4 nie - TJV
㜹 4 qu - VBUG
㜻 4 lian - VVFP
㜼 4 zhi - VWWM
㜽 4 zi - VVND
㜾 4 hai - NDOLL
㜿 4 xu - NDNIN
㝀 4 hao - WYND
㝁 4 xuan - PAND
㝂 4 zhi - NDQHL
㝃 4 mian - NDNAU
㝄 4 chun - YDPU
㝅 4 gou - GDHNE
㝆 4 - - NDGRR
㝇 4 chun - YDYRD
㝈 4 luan - VFNDD
㝉 4 zhu - JM
㝊 4 shou - JE
㝋 4 liao - JNN
㝌 4 jiu - JNO
㝍 4 xie - JYSM
㝎 4 ding - JINO
㝏 4 jie - JOLL
㝐 4 rong - JCI
㝑 4 mang - JYHS
㝒 4 - - JJR
㝓 4 ke - JOMR
㝔 4 yao - JYCK
㝕 4 ning - JPE
㝖 4 yi - JNIN
㝗 4 lang - JIAV
㝘 4 yong - JYMR
㝙 4 yin - JMGC
㝚 4 yan - JNKM
㝛 4 su - JOMW
㝜 4 - - JTA
㝝 4 lin - JDD
㝠 4 ming - JAYC
㝡 4 zui - JSJE
㝢 4 yu - JHLB
㝣 4 yi - JQHK
㝤 4 gou - JTTB
㝥 4 mi - JVMD
㝦 4 jun - JOGS 寯
㝧 4 wen - JVOOG
㝨 4 - - JGRV
㝩 4 kang - JILE
㝪 4 dian - JGJI
㝫 4 long - JNLM
㝬 4 - - JRQO
㝭 4 xing - JPAM
㝮 4 cui - JUFE
㝯 4 qiao - JHKB
㝰 4 mian - JHUS
㝱 4 meng - JVMN
㝲 4 qin - JVMB
㝳 4 - - DI
㝴 4 wan - MUDI
㝵 4 de - AMDI
㝶 4 ai - WLHUI
㝷 4 - - SMMII
㝸 4 bian - FHAU
㝹 4 nou - FHNAU
㝺 4 lian - TCFH
㝻 4 jin - TMFH
㝼 4 yu - KUMD
㝽 4 chui - KUE
㝾 4 zuo - KUKM
㝿 4 bo - KUDHE
㞀 4 hui - KUKF
㞁 4 yao - KUAP
㞂 4 tui - KUBV
㞃 4 ji - CRIKU
㞄 4 an - KUKLU
㞅 4 luo - KUWD
㞆 4 ji - KUKMR
㞇 4 wei - KUWMV
㞈 4 bo - KUISB
㞉 4 za - KUTQM
㞊 4 xu - UFKU
㞋 4 nian - SE
㞌 4 yun - SND
㞍 4 - - SKNI
㞎 4 ba - SAU
㞏 4 zhe - SHIO
㞐 4 ju - SYT
㞑 4 wei - SEU
㞒 4 xie - SHBU
㞓 4 qi - SPA
㞔 4 yi - SNIN
㞕 4 xie - SCB
㞖 4 ci - SDB
㞗 4 qiu - SIJE
㞘 4 du - SMSO
㞙 4 niao - SHUE
㞚 4 qi - SHJX
㞛 4 ji - SHOA
㞜 4 tui - SHOV
㞝 4 - - IFS
㞟 4 dian - STWK
㞠 4 lao - SKCF
㞡 4 zhan - SMMV
㞢 4 - - UM
㞣 4 - - UCSH
㞤 4 yin - UO
㞥 4 cen - UO
㞦 4 ji - UHN
㞧 4 hui - UNHS
㞨 4 zi - UND
㞩 4 lan - UHNI
㞪 4 nao - NMMU
㞫 4 ju - UINO
㞬 4 qin - UM
㞭 4 dai - KU
㞮 4 - - UNI
㞯 4 jie - SUU
㞰 4 xu - UOJ
㞱 4 cong - UA
㞲 4 yong - UL
㞳 4 dou - UYJ
㞴 4 chi - UHVP
㞵 4 - - UYK
㞶 4 min - UYK
㞷 4 huang - UMG
㞸 4 sui - UMF
㞹 4 ke - UMNR
㞺 4 zu - UOK
㞻 4 hao - URMS
㞼 4 cheng - NEU
㞽 4 xue - UIV
㞾 4 ni - USP
㞿 4 chi - UGK
㟀 4 lian - HDU
㟁 4 an - UMMJ
㟂 4 mu - UWYI
㟃 3 si - USMR
㟄 4 xiang - UTQ
㟅 4 yang - UUKU
㟆 4 hua - UOPJ 㠏
㟇 4 cuo - UOOG
㟈 4 qiu - UIJE
㟉 4 lao - UJHQ
㟊 4 fu - UBND
㟋 4 dui - UCRU
㟌 4 mang - UIUH
㟍 4 lang - UIAV
㟎 4 tuo - UBV
㟏 4 han - UOIR
㟐 4 mang - UTYV
㟑 4 bo - UJBD
㟒 4 qun - USKR
㟓 4 qi - UKKB
㟔 4 han - UOIR
㟕 4 - - URYJ
㟖 4 long - UMGT
㟗 4 bin - UCHH
㟘 4 tiao - UBQR
㟙 4 ze - UTA
㟚 4 qi - DEU
㟛 4 zan - UQTM
㟜 4 mi - UNNF 𡾱
㟝 4 pei - UYTR
㟞 4 zhan - UII
㟟 4 xiang - UTCU
㟠 4 gang - UBTU
㟡 4 - - UFQU
㟢 4 qi - UKMR
㟣 4 - - UDCI
㟤 4 lu - UNME
㟥 4 - - UIKH 嵾
㟦 4 yun - UBJJ
㟧 4 e - URRS
㟨 4 duan - UUMB
㟩 4 min - RKU
㟪 4 wei - UWMV
㟫 4 quan - UHAE
㟬 4 sou - UHXE
㟭 4 min - URPA
㟮 4 tu - UJCK
㟯 4 - - UJHR
㟰 4 ming - UBAC
㟱 4 yao - UTGF
㟲 4 jue - UMHF
㟳 4 li - UMWD
㟴 4 kuai - UHUI
㟵 4 gang - UWLM
㟶 4 yuan - UMHF
㟷 4 da - UTOR
㟸 4 - - UHAJ
㟹 4 lao - USJL
㟻 4 qian - JLU
㟼 4 ao - UQSK
㟽 4 biao - UMWF
㟾 4 yong - UILB
㟿 4 mang - UTIT
㠀 4 dao - HFU
㠂 4 ao - UQSK
㠃 4 - - UYCB
㠄 4 xi - USMA
㠅 4 fu - UHOE
㠆 4 dan - URRJ
㠇 3 jiu - UYFU
㠈 4 run - UANG
㠉 4 tong - UYTG
㠊 4 qu - UYPM
㠋 4 e - URRS
㠌 4 qi - UTCO
㠍 4 ji - UOGD
㠎 4 ji - UOGD
㠐 4 jiao - UHKB
㠑 4 zui - UWLY
㠒 4 biao - UMFN
㠓 3 meng - UTBO
㠔 4 bai - USRJ
㠕 4 wei - UNLI
㠖 4 yi - UTGI
㠗 4 ao - UHBK
㠘 4 yu - UHXC
㠙 4 hao - UYRO
㠚 4 dui - UTGI
㠛 4 wo - UTOE
㠜 4 ni - UPKO
㠝 4 cuan - UQOC
㠞 4 - - HKU
㠟 4 li - UHHE
㠡 4 niao - UYSV
㠢 4 huai - UHIV
㠤 4 - - UYRV
㠥 4 lv - UWWG
㠦 4 feng - UUJT
㠧 4 mi - UIDY
㠨 4 yu - UDDI
㠩 4 - - OVHU
㠪 4 ju - MYM
㠫 4 - - MNQO
㠬 4 - - MRQO
㠭 4 zhan - MMMM
㠮 4 peng - TAM
㠯 4 yi - SLR
㠰 4 - - KRSU
㠱 4 ji - SUTMC
㠲 4 bi - LBP
㠳 4 - - OLB
㠴 4 ren - LBSHI
㠵 4 huang - YVLB
㠶 4 fan - LBHN
㠷 4 ge - LBNHE
㠸 4 ku - LBQO
㠹 4 jie - LBOLL
㠺 4 sha - LBFH
㠻 4 - - JKLB
㠼 4 si - LBHML
㠽 4 tong - LBHEY
㠾 4 yuan - NULB
㠿 4 zi - YPLB
㡀 4 bi - FBF
㡁 4 kua - LBKMS
㡂 4 li - MNLB
㡃 4 huang - LBOVU
㡄 4 xun - LBPA
㡅 4 nuo - LBNIN
㡆 4 - - LBYVU
㡇 4 zhe - LBSJU
㡈 4 wen - LBNAU
㡉 4 xian - LBNYI
㡊 4 qia - LBNHX
㡋 4 ye - LBKLU
㡌 4 mao - LBAB
㡍 4 - - HAKLB
㡎 4 - - LBIKH 幓
㡏 4 shu - LBOMN
㡐 4 - - LBTBN
㡑 4 qiao - HFLB
㡒 4 zhun - LBHJU
㡔 4 wu - NKLB
㡕 4 ying - LBTLK
㡖 4 chuang - LBHJG
㡗 4 ti - LBHYU
㡘 4 lian - LBTXC
㡙 4 bi - LBHWP
㡚 4 gou - LBTTB
㡛 4 mang - LBTYU
㡜 4 xie - LBBOF
㡝 4 feng - LBYHJ
㡟 4 zao - LBTWA
㡠 4 zheng - LBNOT
㡡 4 chu - LBMMI
㡢 4 man - LBAWS
㡣 4 long - YBYSP
㡤 4 - - LBTCD
㡥 4 yin - LBBMP
㡦 4 pin - LBJMC
㡧 4 zheng - LBJCT
㡨 4 jian - LBOIM
㡩 4 luan - VFLB
㡪 4 nie - LBBSE
㡫 4 yi - VIAPV
㡬 4 - - VIHS
㡭 4 ji - VVII
㡮 4 ji - VIOMN
㡯 4 zhai - IHP
㡰 4 yu - IMD
㡱 4 jiu - INO
㡲 4 huan - II
㡳 4 zhi - IHVP
㡴 4 la - IYT
㡵 4 ling - IOII
㡶 4 zhi - IRC
㡷 4 ben - IDM
㡸 4 zha - IOS
㡹 4 ju - IBM
㡺 4 dan - IAM
㡻 4 liao - IHHL
㡼 4 yi - ILWP
㡽 4 zhao - ILQ
㡾 4 xian - IAV
㡿 4 chi - ITU
㢀 4 ci - IDB
㢁 4 chi - ININ
㢂 4 yan - IHRR
㢃 4 lang - IIAV
㢄 4 dou - IMRT
㢅 4 long - IMGT
㢆 4 chan - IWG
㢇 4 - - IYMR
㢈 4 tui - IOG
㢉 4 cha - IHDP
㢊 4 ai - IKMR
㢋 4 chi - IONN
㢌 4 - - INLR
㢍 4 ying - ITLK
㢎 4 zhe - IHJX
㢏 4 tou - IOMN
㢐 4 - - IBBR
㢑 4 tui - IOGJ
㢒 4 cha - IYPM
㢓 4 yao - IYTJ
㢔 4 zong - IHOO
㢕 4 - - IVHG
㢖 4 pan - IHDW
㢘 4 lian - ITXF
㢙 4 qin - ITMS
㢚 4 lu - IYPS
㢛 4 yan - IOMO
㢜 4 kang - ITWP
㢞 4 yi - ISMC
㢟 4 chan - NKYV
㢠 4 jiong - NKBR
㢡 4 jiang - VIT
㢢 4 - - FKT
㢣 4 jing - TKT
㢤 4 - - JIPS
㢥 4 dong - BRIP
㢦 4 - - MRIP
㢧 4 juan - NM
㢨 4 han - NMJ
㢩 4 di - NPI
㢪 4 - - NMMS
㢫 4 - - NU
㢬 4 hong - NKI
㢭 4 - - NYE
㢮 4 chi - NOPD
㢯 4 diao - NRVP
㢰 4 bi - NDHE
㢱 4 - - NIF
㢲 4 xun - NNMC
㢳 4 lu - NOHV
㢴 4 - - NWNI
㢵 4 xie - NOMR
㢶 4 bi - NMA
㢷 4 - - NUNI
㢸 4 bi - NNOK
㢹 4 - - NYTJ
㢺 4 xian - NYTV
㢻 4 rui - NHDV
㢼 4 bie - NFBF
㢽 4 er - NSJN
㢾 4 juan - NMWG
㢿 4 - - NONK
㣀 4 zhen - NJBC
㣁 4 bei - NTHB
㣂 4 e - NMRB
㣃 4 yu - NYBN
㣄 4 qu - NESD
㣅 4 zan - NMUA
㣆 4 mi - NMBG
㣇 4 yi - VNMB
㣈 4 si - VBVNB
㣉 4 - - MHHH
㣊 4 - - HEHHH
㣋 4 - - TTHHH
㣌 4 shan - YRHHH
㣍 4 tai - IRHHH
㣎 4 mu - HAFHH
㣏 4 jing - KJHHH
㣐 4 bian - HEHHH
㣑 4 rong - IBHHH
㣒 4 ceng - CAHHH
㣓 4 can - YDHHH
㣔 4 ding - HOMN
㣕 4 - - HOK
㣖 4 - - HOKI
㣗 4 - - HOHS
㣘 4 - - HOPR
㣙 4 di - HOLW
㣚 4 tong - HOBMR
㣛 4 ta - HOOMR
㣜 4 xing - HOMTN
㣝 4 song - HOIJ
㣞 4 duo - HOCIU
㣟 4 xi - HOGR
㣠 4 tao - HOLHY
㣡 4 - - HOOL
㣢 4 ti - HOCNH
㣣 4 shan - HOKOO
㣤 4 jian - HOII
㣥 4 zhi - HOOGI
㣦 4 wei - HOHDV
㣧 4 yin - HOVBU
㣨 4 - - HOVJR
㣩 4 - - HODD
㣪 4 huan - HOBME
㣫 4 zhong - HOHJG
㣬 4 qi - HORSJ
㣭 4 zong - HOUCE
㣮 4 - - HOJBJ
㣯 4 xie - HOSFB
㣰 4 xie - HOHDP
㣱 4 ze - HOQMC
㣲 4 wei - HOURK
㣳 4 - - HOOTF
㣴 4 - - HOTMC
㣵 4 ta - HOYGQ
㣶 4 zhan - HOYWM
㣷 4 ning - HOJPN
㣸 4 - - HOTOM
㣹 4 - - HOIOP
㣺 4 xin - XP
㣻 4 yi - KP
㣼 4 ren - PSHI
㣽 4 shu - VP
㣾 4 cha - PEI
㣿 4 zhuo - PPI
㤀 4 - - OVP
㤁 4 mian - MKP
㤂 4 ji - NHEP
㤃 4 fang - PYHS
㤄 4 pei - PJB
㤅 4 ai - MUP
㤆 4 fan - PHE
㤇 4 ao - PHK
㤈 4 qin - PP
㤉 4 qia - PMVH
㤊 4 xiao - PKK
㤋 4 fen - PCSH
㤌 4 gan - PTM
㤍 4 qiao - MSP
㤎 4 ge - KRP
㤏 4 tong - PHEY
㤐 4 chan - YRP
㤑 4 you - PKR
㤒 4 gao - PKJ
㤓 4 ben - PDM
㤔 4 fu - PODI
㤕 4 chu - PUU
㤖 4 zhu - PJMN 懧
㤗 4 - - QKP
㤘 2 zhou - QNSM 㥮
㤙 4 - - WSP
㤚 4 hang - PHON
㤛 4 nin - POHG
㤜 4 jue - PIHI
㤝 4 chong - PYIU
㤞 4 cha - PJHP
㤟 4 kong - TWP
㤠 4 lie - MNP
㤡 4 li - PMNN
㤢 4 yu - PKB
㤣 4 - - TTP
㤤 4 yu - PLWK
㤥 4 hai - PYVO
㤦 4 li - PJLK
㤧 4 hou - PHMR
㤨 4 gong - PTC
㤩 4 ke - HERP
㤪 4 yuan - MNUP
㤫 4 de - KBP
㤬 4 hui - PGG
㤭 4 - - PHKL 憍
㤮 4 guang - KGP
㤯 4 jiong - PBCR
㤰 4 zuo - OSP
㤱 4 fu - PMRT
㤳 4 bei - PMFR
㤴 4 che - PSJU
㤵 4 ci - NKP
㤶 4 mang - PIUH
㤷 4 han - POIR
㤸 4 xi - PGLC
㤹 4 qiu - PIJE
㤺 4 huang - PYVU
㤻 4 - - HLP
㤼 4 - - PGIS
㤽 4 chou - PQKI 懤
㤾 4 san - PBCD
㤿 4 yan - PKLU
㥀 4 zhi - PJBM
㥁 4 de - JWLP
㥂 4 te - PAMI
㥃 4 men - PAN
㥄 3 ling - PGCE
㥅 4 shou - PBBE
㥆 4 tui - PLE
㥇 4 can - PII
㥈 4 die - LRP
㥉 4 che - PYTR
㥊 4 peng - PBB
㥋 4 yi - OVP
㥌 4 ju - PPFD
㥍 4 ji - PTMC
㥎 4 lai - HHP
㥏 4 tian - PTBC
㥐 4 yuan - OMRP
㥑 4 - - MBP
㥒 4 cai - PBD
㥓 4 qi - PKMR
㥔 4 yu - PYIB
㥕 4 lian - FFP
㥖 4 cong - BYCIP
㥗 4 - - PAYK
㥘 4 - - PGII
㥙 4 - - PLP
㥚 4 yu - PHXO
㥛 4 ji - PNEM
㥜 4 wei - PWB
㥝 4 mi - PNSJ
㥞 4 sui - PTPO
㥟 4 xie - PVNO
㥠 4 xu - PNOB
㥡 4 chi - PSPD
㥢 4 qiu - PTCW
㥣 4 hui - KGGP
㥤 4 - - NNP
㥥 4 yu - PWLB
㥦 4 qie - SOP
㥧 4 shun - PMBC
㥨 4 shui - VGP
㥩 4 duo - PJKA
㥪 4 lou - PFDV 慺
㥫 4 - - PYRA
㥬 4 pang - PYBS
㥭 4 tai - PQKE
㥯 4 yin - BMSP
㥰 4 sao - PHXE
㥱 4 fei - PSLY
㥲 4 chen - JCP
㥳 4 yuan - PMHF
㥴 4 yi - PHYU
㥵 4 hun - PWMO
㥶 4 se - JTCP
㥸 4 min - RPWP
㥹 4 fen - FHP
㥺 4 he - PGIT
㥻 4 - - IDP
㥼 4 yin - PMYF
㥽 4 ce - PQMC
㥾 4 ni - PSTR
㥿 4 ao - QKP
㦀 4 feng - PYHJ
㦁 4 lian - YJP
㦂 4 chang - FBRBP
㦃 4 chan - PYHM
㦄 4 ma - IDP
㦅 4 die - PKPB
㦆 4 hu - PYPD
㦇 4 lu - PIXP
㦈 4 - - PTGT
㦉 4 yi - PGBT
㦋 4 zha - PKJA
㦌 4 hu - HUHUP
㦍 4 e - PRRU
㦏 4 sun - PRUC
㦐 4 ni - PIPC
㦑 4 xian - PNJK
㦒 4 li - PWLR
㦓 4 xian - PBKF
㦔 4 yan - AKP
㦕 4 long - PNLM
㦗 4 jin - PDDF
㦘 4 ji - HKP
㦙 4 - - PWBP
㦚 4 bian - YJPYJ
㦜 4 huo - PTOE
㦝 4 miao - BUP
㦟 4 mai - BGP
㦠 4 - - PTGI
㦡 4 le - PVID
㦢 4 jie - PHAL
㦣 4 wei - HNP
㦤 4 yi - GTNOP
㦥 4 xuan - PJQP
㦧 4 can - PHUA
㦨 4 lan - PANW
㦩 4 yin - PNLP
㦪 4 xie - PFFE
㦫 4 za - PHUC
㦮 4 qian - IQ
㦯 4 huo - IIM
㦰 4 jian - OOI
㦱 4 wo - MIG
㦲 4 - - JIHS
㦳 4 - - JIG
㦴 4 ge - IHER
㦵 4 zhu - HDI
㦶 4 die - IMIG
㦷 4 yong - NBI
㦸 4 ji - YJI
㦹 4 yang - AHI
㦺 4 ru - MII
㦻 4 xi - SAI
㦼 4 shuang - QXI
㦽 4 yu - KBIRV
㦾 4 yi - HSPD
㦿 4 qian - ISD
㧀 4 ji - ISNHE
㧁 4 qu - ISGI
㧂 4 tian - HSW
㧃 4 shou - QVL
㧄 4 qian - QU
㧅 4 mu - QSH
㧆 4 jin - QLB
㧇 4 mao - QBM
㧈 4 yin - QN
㧉 4 gai - QOMN
㧊 4 po - QJB
㧋 4 xuan - QIK
㧌 4 mao - QHQU
㧍 4 fang - QYHS
㧎 4 ya - QMVH
㧏 4 gang - QBK 掆
㧐 2 song - QEE 㩳
㧑 3 hui - QIKI 撝
㧒 4 yu - QJC
㧓 4 gua - QHVO
㧔 4 guai - QIH
㧕 4 liu - QHHL
㧖 4 e - QISN
㧗 4 zi - QYMP
㧘 4 zi - YPQ
㧙 4 bi - QPH
㧚 4 wa - QMVN
㧛 4 - - LIQ 擥
㧜 4 lie - QSLB
㧝 4 - - KRQ
㧞 4 - - QHKK
㧟 2 kuai - QES 擓
㧠 4 - - QIF
㧡 4 hai - QYVO
㧢 4 yin - QWK
㧣 4 zhu - QHJD
㧤 4 chong - QYIU
㧥 4 xian - QHGU
㧦 4 xuan - QPA
㧧 4 - - QYIU
㧨 4 qiu - QHMR
㧩 4 pei - QHNB
㧪 4 gui - QNMU
㧫 4 er - QMBL
㧬 4 gong - MNQ
㧭 4 qiong - MLQ
㧮 4 hu - QHX
㧯 4 lao - QJKP
㧰 4 li - QHVD 擽
㧱 4 chen - ORQ
㧲 4 san - QJD
㧳 4 zhuo - QHQ
㧴 4 wo - QHQI
㧵 4 pou - QMFR
㧶 4 keng - QHXH
㧷 4 tun - QMKR
㧸 4 peng - QYRN
㧹 4 te - QAMI
㧺 4 ta - QEA
㧻 4 zhuo - QMSO
㧼 4 biao - QQMV
㧽 4 gu - QWJR
㧾 4 hu - QPHP
㧿 4 - - QOOO
㨀 4 bing - QHDL
㨁 4 zhi - QJBM
㨂 4 dong - QDW
㨃 4 dui - QYRD
㨄 4 zhou - QBQR
㨅 4 nei - QTOB
㨆 4 lin - QDD
㨇 4 po - EEQ
㨈 4 ji - QYKL
㨉 4 min - QRPA
㨊 4 wei - QKMB
㨋 4 che - QJKA
㨌 4 gou - GQHNE
㨍 4 bang - GIQ
㨎 4 ru - QMBK
㨏 4 tan - QUMF
㨐 4 bu - QORD
㨑 4 zong - QUCE
㨒 4 kui - QKGG
㨓 4 lao - QJCQ
㨔 4 han - QIHR
㨕 4 ying - QNST
㨖 4 zhi - QMGK
㨗 4 jie - QYSO
㨘 4 xing - QFHU
㨙 4 xie - QBVK
㨚 4 xun - QTPA
㨜 4 qian - QYPK
㨝 4 xie - QSFB
㨞 4 su - QQMF
㨠 4 mi - QBAC
㨡 4 hun - QWMO
㨢 4 pi - QIBP
㨣 4 - - QCIM
㨤 4 hui - QSOG
㨦 4 song - QOGE
㨧 4 ben - QIKW
㨨 4 chou - QHHW
㨩 4 jie - QING
㨪 4 huang - QAFU
㨫 4 lan - QLIT 㩜
㨬 4 - - QGRV
㨭 4 hu - QISU
㨮 4 dou - QHVU
㨯 4 huo - QYDL
㨰 4 gun - QYCV
㨱 4 yao - QBYR
㨲 4 ce - QTJD
㨳 4 gui - QJKR
㨴 4 jian - QJJN
㨵 4 jian - QTBH
㨶 4 dao - QHAF
㨷 4 jin - QTLM
㨸 4 ma - QJPU
㨹 4 hui - QQJS
㨺 4 mian - QTLB
㨼 4 lve - WRQ
㨽 4 pi - QMWN
㨾 4 yang - QTGE
㨿 4 ju - QYPU
㩀 4 ju - QYPK
㩁 4 que - QJOG
㩂 4 - - QNBJ
㩃 4 qian - QJTY
㩄 4 shai - QUWP
㩅 4 - - QMLW
㩆 4 jiu - QYFU
㩈 4 yun - QJCR
㩉 4 da - QORM
㩊 4 xuan - QBWI
㩍 4 ce - QHDB
㩎 4 ye - QABK
㩏 4 - - QWGF
㩐 4 den - QHGI
㩑 4 - - QMKY
㩒 4 qin - QDDF
㩓 4 hui - HEQ
㩔 4 tun - QSCE
㩕 4 - - QMBI
㩖 4 qiang - QMWM
㩗 4 xi - QUOS
㩘 4 ni - QTGI
㩙 4 sai - QJTG
㩚 4 meng - QTBO
㩛 4 tuan - QWJI
㩝 4 hao - QYRO
㩞 4 ci - QFFD
㩟 4 zhai - QJTD
㩠 4 ao - QIPF
㩡 4 luo - QMRR
㩢 4 mie - QTWI
㩤 4 fu - QISK
㩥 4 - - QJIM
㩦 4 xie - QOGB
㩧 4 bo - QATE
㩨 4 hui - QQJP
㩩 4 qing - QPEC
㩪 4 xie - QVFC
㩫 4 - - QHLC
㩬 4 - - QYMI
㩮 4 qian - QHCQ
㩯 4 po - QOKF
㩰 4 jiao - QTRD
㩱 4 jue - QBWI
㩲 4 kun - QTRG
㩴 4 ju - QBUG
㩶 4 nie - QHMB
㩸 4 die - QWWM
㩺 4 - - PPJE
㩻 4 qi - NUJE
㩼 4 zhi - NNJE
㩽 4 qi - DLJE
㩾 4 zhui - HMJE
㩿 4 ku - ONOK
㪀 4 yu - MDOK
㪁 4 qin - ONYE
㪂 4 ku - ONYE
㪃 4 he - MRYE
㪄 4 fu - LNOK
㪅 4 geng - MBYE
㪆 4 di - HIYE
㪇 4 xian - HUOK
㪈 4 gui - GGYE
㪉 4 he - OROK
㪊 4 qun - SRYE
㪋 4 han - AJYE
㪌 4 tong - NBYE
㪍 4 bo - JDOK
㪏 4 bi - HJYE
㪐 4 lu - IKYE
㪑 4 ye - KUYE
㪒 4 ni - HUYE
㪓 4 chuai - HPYE
㪔 4 san - DDYE
㪕 4 diao - YJYE
㪖 4 lu - VEYE
㪗 4 tou - YRYE
㪘 4 lian - OOYE
㪙 4 ke - WDOK
㪚 4 san - TAOK
㪛 4 zhen - TVYE
㪜 4 chuai - UBYE
㪝 4 lian - DWYE
㪞 4 mao - AUYE
㪟 4 - - YAOK
㪠 4 qian - TCYE
㪡 4 kai - JRYE
㪢 4 shao - HEYE
㪣 4 xiao - YBOK
㪤 4 bi - WJOK
㪥 4 zha - YMYE
㪦 4 yin - JCHE
㪧 4 xi - OMYE
㪨 4 shan - TRYE
㪩 4 su - LXYE
㪪 4 sa - MYYE
㪫 4 rui - YUYE
㪬 4 chuo - SGYE
㪭 4 lu - YTYE
㪮 4 ling - MRYE
㪯 4 cha - YKQ
㪰 4 - - YKFD
㪱 4 huan - YKNBK
㪲 4 - - YJN
㪳 4 - - YJR
㪴 4 jia - MUYJ
㪵 4 ban - FQYJ
㪶 4 hu - MAYJ
㪷 4 dou - MTYJ
㪸 4 - - TCYJ
㪺 4 ju - KUYJ
㪻 4 juan - VFYJ
㪼 4 ke - MRHML
㪽 4 suo - MAHL
㪾 4 luo - HRHML
㪿 4 zhe - UUHML
㫀 4 ding - AAHML
㫁 4 duan - VUHML
㫂 4 zhu - IFHML
㫃 4 yan - YSO
㫄 4 pang - MMPS
㫅 4 cha - YSOML
㫆 4 - - YSOF
㫇 4 - - YYN
㫈 4 - - YYR
㫉 4 - - YSNMU
㫊 4 yi - YSOMR
㫋 4 - - YSOGB
㫌 4 - - YSOMM
㫍 4 you - YSOOK
㫎 4 hui - YSOBJ
㫏 4 yao - YSOMV
㫐 4 yao - AP
㫑 4 zhi - AKS
㫒 4 gong - AT
㫓 4 qi - AON
㫔 4 gen - AYM
㫕 4 - - AMU
㫖 4 - - YMA
㫗 4 hou - AND
㫘 4 mi - MFA
㫙 4 fu - AQO
㫚 4 hu - PHA
㫛 4 guang - ARHU
㫜 4 tan - AAM
㫝 4 di - AHVI
㫞 4 - - AUE
㫟 4 yan - AHNR
㫠 4 - - AFQ
㫡 4 - - AHEY
㫢 4 qu - AGI
㫣 4 - - ALWU
㫤 4 chang - AMNE
㫥 4 ming - ANIR
㫦 4 tao - OLHA
㫧 4 bao - AFD
㫨 4 an - AJV
㫩 4 - - JTA
㫪 4 - - QKLA
㫫 4 xian - AMTC
㫬 4 - - APA
㫭 4 - - AGDI
㫮 4 - - YPA
㫯 4 mao - AAMU
㫰 3 lang - AIAV
㫱 4 nan - AGLC
㫲 4 bei - AJBD
㫳 4 chen - MVA
㫴 4 - - AJKD
㫵 4 fei - ALMY
㫶 4 zhou - ASMB
㫷 4 ji - TCA
㫸 4 jie - AJLO
㫹 4 shu - AHSL
㫺 4 - - OOA
㫻 4 kun - AOMB
㫼 4 die - AHBN
㫽 4 lu - AVNE
㫾 4 - - AFBR
㫿 4 - - AOG
㬀 4 - - AYRD
㬁 4 - - AEOR
㬂 4 yu - AWLB
㬃 4 tai - AIRF
㬄 4 chan - AMGC
㬅 4 man - AWLS
㬆 4 min - ARPA
㬇 4 huan - ANBK
㬈 4 wen - AABT
㬉 4 nuan - AMBK
㬊 3 huan - ABME
㬋 4 hou - AONK
㬌 4 jing - AYAF
㬍 4 bo - AIBI
㬎 3 xian - AVIF
㬏 4 li - AMRB
㬐 4 jin - AMIA
㬑 4 - - AYDL
㬒 4 mang - ATIT
㬓 4 piao - AMWF
㬔 4 hao - ASMH
㬕 4 yang - AIFQ
㬖 4 - - AHKR
㬗 4 xian - ABKF
㬘 4 su - ALX
㬙 4 wei - AIKF
㬚 3 che - AYBK
㬛 4 xi - AORM
㬜 4 jin - MGA
㬝 4 ceng - ACWA
㬞 4 he - AUAV
㬟 4 fen - PHCWA
㬠 4 shai - ANKF
㬡 4 ling - AMBI
㬢 4 - - ATGI
㬤 4 qi - AAVF
㬥 4 pu - AUUD
㬦 4 yue - ATOE
㬧 4 bo - AUUF
㬨 4 - - AGCC
㬩 4 hui - AQJP
㬪 4 die - AAAM
㬫 4 yan - TFA
㬬 4 ju - ABUG
㬭 4 jiao - ABWI
㬯 4 lie - AYNQ
㬰 4 yu - LWO
㬱 4 ti - HUA
㬲 4 tian - MKTCT
㬳 4 wu - BOJ
㬴 4 hong - BTC
㬵 4 xiao - BYCK
㬶 4 hao - BHQR
㬷 4 - - BWD
㬸 4 tiao - BTOP
㬹 4 zheng - BBSD
㬺 4 - - BFQB
㬻 4 huang - BTYU
㬼 4 fu - KBOAE
㬽 4 - - BRRS
㬾 4 - - SEB
㬿 4 tun - BYDK
㭀 4 - - BHMO
㭁 4 reng - DNHS
㭂 4 jiao - DF
㭃 4 - - DVI
㭄 4 xin - DNJ
㭅 4 - - DMMM
㭆 4 - - NSDJ
㭇 4 yuan - DIHU
㭈 4 jue - DDK
㭉 4 hua - TD
㭊 4 - - DLLL
㭋 4 bang - DQJ
㭌 4 mou - DHQ
㭍 4 - - IPD
㭎 3 gang - DBK 棡
㭏 4 wei - DQS 椲
㭐 4 - - KDJ
㭑 4 mei - DJD
㭒 4 si - DRLR
㭓 4 bian - DIT
㭔 4 lu - DHFD
㭕 3 qu - DGI
㭖 4 - - DOIP
㭗 4 - - DBT
㭘 4 ge - DOMR
㭙 4 zhe - DGDI
㭚 4 lv - DOHV
㭛 4 pai - DHHV
㭜 4 rong - DIJ
㭝 4 qiu - DDKN
㭞 4 lie - DFHS
㭟 4 gong - TCD
㭠 4 xian - DHGU
㭡 4 xi - DHWK
㭢 4 xin - DMTN
㭣 4 - - DLSR 𣙎
㭤 4 niao - DPYM 樢
㭥 4 - - DNBO
㭦 4 - - DJHP
㭧 4 - - HYD
㭨 4 xie - DMHL
㭩 4 lie - DBDI
㭪 4 fu - DIJB
㭫 4 cuo - DOOG
㭬 4 zhuo - DMSO
㭭 4 ba - DRSN
㭮 4 zuo - DVVN
㭯 4 zhe - DSJU
㭰 4 zui - YPDB
㭱 4 he - DSWL
㭲 4 ji - DCOR
㭳 4 - - DJKD
㭴 4 jian - DLEG 樫
㭵 4 - - DPW
㭶 4 - - DTYS
㭷 4 - - DWKS
㭸 4 tu - DNAI
㭹 4 xian - DNYI
㭺 4 yan - DKLU
㭻 4 tang - DFBR
㭼 4 ta - DEA
㭽 4 di - DIHI
㭾 4 jue - DSUU
㭿 4 ang - DAHL
㮀 4 han - DNUE
㮁 4 xiao - DKKB
㮂 4 ju - BUKD
㮃 4 wei - DHDV
㮄 4 bang - DMMS
㮅 4 zhui - DOG
㮆 4 nie - DOTQ
㮇 4 tian - DMKP
㮈 4 nai - DKMF
㮉 4 - - DOKT
㮊 4 - - DNND
㮋 4 you - DKBL
㮌 4 mian - DMWL
㮍 4 - - TBND
㮎 4 - - DMFT
㮏 4 nai - DDMF
㮐 4 sheng - DFHU
㮑 4 cha - DHJX
㮒 4 yan - DMWG
㮔 4 chong - DHJG
㮕 4 ruan - DMBK
㮖 4 jia - DTLJ
㮗 4 qin - NND
㮘 4 mao - DNHK
㮙 4 e - DRRS
㮚 4 li - YWD
㮛 4 chi - DAMO
㮜 4 zang - DSVG
㮞 4 jie - DIOR
㮟 4 nian - DMRD
㮠 4 - - DTBD
㮡 4 guan - FSD
㮢 4 hou - DONK
㮣 4 gai - AUD
㮤 4 - - JCORD
㮥 4 ben - DIKW
㮦 4 suo - DJBF
㮧 4 wu - DHRF
㮨 4 ji - DWCE
㮩 4 xi - DHUP
㮪 4 qiong - DMND
㮫 4 he - DJQR
㮬 4 weng - DCIM
㮭 4 xian - DNIW
㮮 4 jie - DQHQ
㮯 4 hun - DWMO
㮰 4 pi - DHWP
㮱 4 shen - DTHU
㮳 4 zhen - DBTK
㮴 4 - - DHXE
㮵 4 zhan - DYSY
㮶 4 shuo - DTUB
㮷 4 ji - DIUA
㮸 4 song - DYTK
㮹 4 zhi - DMGK
㮺 4 ben - DMRRR
㮻 4 - - DEII
㮼 4 - - DISM
㮽 4 - - DHYE
㮾 3 lang - IBD
㮿 4 bi - DWTJ
㯀 4 xuan - DYSO
㯁 4 pei - DNLR
㯃 4 qi - DDOE
㯄 4 zhi - DDHMU
㯅 4 pi - DIHJ
㯇 4 bi - DLYG
㯈 4 su - DYDL
㯉 4 huo - DYPD
㯊 4 hen - DMYF
㯋 4 jiong - PDMBC
㯌 4 chuan - DYMO
㯍 4 jiang - DVMI
㯎 4 nen - DYRD
㯏 4 gu - GED
㯐 4 fang - NBD
㯑 4 - - DNSV
㯒 4 - - DBBU
㯓 4 ta - DORM
㯔 4 cui - HUHUD
㯕 4 xi - DTCL
㯖 4 de - DJWP
㯗 4 xian - DAND
㯘 4 kuan - DGFO
㯙 4 zhe - DYBK
㯚 4 ta - DHOR
㯛 4 hu - DGBM
㯜 4 cui - DTYJ
㯝 4 lu - DRMR
㯞 4 juan - DVFB
㯟 4 lu - DDVNE
㯠 4 qian - DYVQ
㯡 4 pao - DEPRU
㯢 4 zhen - DRUC
㯣 4 - - DTCD
㯥 4 cao - DWDW
㯦 4 qi - DTCD
㯧 4 - - DGOR
㯨 4 - - DMWD
㯩 4 ti - EDKN
㯪 4 ling - DMBI
㯫 4 qu - DYPO
㯬 4 lian - DDNKQ
㯭 4 lu - DYPS
㯮 4 shu - DWLI
㯯 4 gong - DHEC
㯰 4 zhe - DWLV
㯱 4 pao - JBOUD
㯲 4 jin - DDDF
㯳 4 qing - DTRK
㯴 4 - - DTJR
㯵 4 - - DTHG
㯶 4 zong - DUCE
㯷 4 pu - DOTO
㯹 4 biao - DMFI
㯺 4 jian - SWD
㯻 4 gun - JBMOD
㯽 4 bin - DJAC
㯾 4 zao - DYTA
㯿 4 lie - DVVV
㰀 3 li - DHHE
㰁 4 luo - DMRR
㰃 4 mian - DHBF
㰄 4 jian - DBCI
㰆 4 bei - JBLYD
㰇 4 - - DJIM
㰈 4 lian - DDYJJ
㰉 4 - - DMGD
㰊 4 xian - DGGF
㰋 4 pin - DYHC
㰌 4 que - DMBG
㰎 4 zui - DUOS
㰏 4 - - DHYB
㰐 4 jue - DNLB
㰑 4 shan - DPPD
㰒 4 xue - DHBD
㰓 4 - - DSIC
㰔 4 xie - DFFE
㰕 4 - - DTGS
㰖 4 lan - DSIU
㰗 4 qi - DIHO
㰘 4 yi - DVMT
㰚 4 li - DYBG
㰛 4 yue - DTVD
㰜 4 - - DPCC
㰝 4 yi - RUNO
㰞 4 chi - UNO
㰟 4 ji - ONNO
㰠 4 hang - YNNO
㰡 4 xie - OLNO
㰢 4 keng - MTNO
㰣 4 zi - YMPNO
㰤 4 he - MRNO
㰥 4 xi - PTNO
㰦 4 qu - GINO
㰧 4 hai - IRNO
㰨 4 xia - RCNO
㰩 4 hai - LINO
㰪 4 gui - GGNO
㰫 4 chan - HUNO
㰬 4 xun - PANO
㰭 4 xu - KSNO
㰮 4 shen - MVNO
㰯 4 kou - MTNO
㰱 4 sha - HWNO
㰲 4 yu - IMNO
㰴 4 pou - YRNO
㰵 4 zu - YJNO
㰶 4 you - HRNO
㰷 4 zi - MPNO
㰸 4 lian - OONO
㰹 4 xian - IRNO
㰺 4 xia - RSSEO
㰻 4 yi - GTNO
㰼 4 sha - SONO
㰽 4 yan - SVNO
㰾 4 jiao - HSNO
㰿 4 xi - BKNO
㱀 4 chi - PUNO
㱁 4 shi - UFNO
㱂 4 kang - IENO
㱃 4 yin - OWNO
㱄 4 hei - WFNO
㱅 4 yi - GTNO
㱆 4 xi - YTNO
㱇 4 se - GWNO
㱈 4 jin - DFNO
㱉 4 ye - TDNO
㱊 4 you - MENO
㱋 4 que - MGNO
㱌 4 ye - SJNO
㱍 4 luan - VFYRO
㱎 4 kun - WFNO
㱏 4 zheng - MMYM
㱐 4 - - MIMM
㱑 4 - - YMNI
㱒 4 - - YMMNR
㱓 4 - - YMOII
㱔 4 xie - YPNI
㱕 4 - - YMSMB
㱖 4 cui - YMYOJ
㱗 4 xiu - YMHUK
㱘 4 an - MKYLM
㱙 4 xiu - MNMVS
㱚 4 can - MNB
㱛 4 chuan - MNMNI
㱜 4 zha - MNYO
㱝 4 - - MPKS
㱞 4 yi - MNYT
㱟 4 pi - MNDHE
㱠 4 ku - MNJR
㱡 4 sheng - MNHGU
㱢 4 lang - MNIAV
㱣 4 tui - MNBV
㱤 4 xi - MNDHL
㱥 4 ling - MNGCE
㱦 4 qi - MNKMR
㱧 4 wo - MNJNU
㱨 4 lian - MNJMO
㱩 4 du - MNJNK 殰
㱪 4 men - MNRPA
㱫 4 lan - MNDWF
㱬 4 wei - MNWMV
㱭 4 duan - MNHJE
㱮 4 kuai - MNLMO 殨
㱯 4 ai - MNUMT
㱰 4 zai - MNJYJ
㱱 4 hui - MNHUI
㱲 4 yi - MNTCT
㱳 4 mo - TAKN
㱴 4 zi - MNQMC
㱵 4 fen - MNJTC
㱶 4 peng - MNGTH
㱷 4 - - MNOGD
㱸 4 bi - MNSRJ
㱹 4 li - MNMHM
㱺 4 lu - MNYPT
㱻 4 luo - MNYNQ
㱼 4 hai - RUHNE
㱽 4 zhen - LUHNE
㱾 4 gai - YOHNE
㱿 4 que - GBHNE
㲀 4 zhen - MVHNE
㲁 4 kong - JMHNE
㲂 4 cheng - FBHNE
㲃 4 jiu - YPHNE
㲄 4 jue - GGHNE
㲅 4 ji - JRHNE
㲆 4 ling - GEOII
㲇 4 - - GEHEY
㲈 4 shao - GESHR
㲉 4 que - GLHNE
㲊 4 rui - YUHNE
㲋 4 chuo - NRPP
㲌 4 neng - HUNHS
㲍 4 zhi - JEHQU
㲎 4 lou - HUHQU
㲏 4 pao - LLHQU
㲐 4 - - HUOIN
㲑 4 - - HUE
㲒 4 bao - PRHQU
㲓 4 rong - HUIHI
㲔 4 xian - YJHQU
㲕 4 lei - BIHQU
㲖 4 xiao - FBHQU
㲗 4 fu - BDHQU
㲘 4 qu - BCHQU
㲙 4 - - HUYIU
㲚 4 sha - EHHQU
㲛 4 zhi - ORHQU
㲜 4 tan - FFHQU
㲝 4 rong - HUOG
㲞 4 su - YJHQU
㲟 4 ying - TKHQU
㲠 4 mao - JKHQU
㲡 4 nai - DFHQU
㲢 4 bian - IBHQU
㲣 4 - - HEHQU
㲤 4 shuai - YVHQU
㲥 4 tang - IRHQU
㲦 4 han - JJOHU
㲧 4 sao - HUEII
㲨 4 rong - TJHQU
㲩 4 - - HUASM
㲪 4 deng - NTHQU
㲫 4 pu - TOHQU
㲬 4 jiao - OFHQU
㲭 4 tan - FFHQU
㲮 4 - - HUHOR
㲱 4 lie - HUVVV
㲳 4 die - HIHQU
㲴 4 zhong - ONL
㲵 4 - - ONFB
㲶 4 lv - ONYWI
㲷 4 dan - ONRRJ
㲸 4 xi - EN
㲹 4 gui - EHN
㲺 4 ji - EP
㲻 4 ni - OE
㲼 4 yi - EK
㲽 4 nian - ESHI
㲾 4 yu - JE
㲿 4 wang - EI 瀇
㳀 4 guo - EI
㳁 4 ze - EMO
㳂 4 yan - ECI
㳃 4 cui - EKNJ
㳄 4 xian - ENO
㳅 4 jiao - EMF
㳆 4 tou - EYJ
㳇 3 fu - ECK
㳈 4 pei - EJC
㳉 4 - - EB
㳊 4 you - EOK
㳋 4 qiu - EOM
㳌 4 ya - EWL
㳍 4 bu - EKLB
㳎 4 bian - EIT
㳏 4 shi - ELK
㳐 4 zha - EDU
㳑 4 yi - EBT
㳒 4 bian - EKI
㳓 4 - - EKR
㳔 4 dui - EEDI 濧
㳕 4 lan - ETMM 灡
㳖 4 yi - EYHV
㳗 4 chai - EKIG
㳘 3 chong - EYIU
㳙 4 xuan - EIB
㳚 3 xu - EIHI
㳛 4 yu - EHXO
㳜 4 xiu - EOD
㳝 4 - - EOHG
㳞 4 - - EOL
㳟 4 - - TCE
㳠 4 ta - EYK 澾
㳡 4 guo - EYDI 濄
㳢 4 - - EHKL 𣾷
㳣 4 - - EJKP
㳤 4 - - EITI
㳥 4 long - EMGT
㳦 4 xie - EIT
㳧 4 che - ESJU
㳨 4 jian - EVVN
㳩 4 tan - EMBY
㳪 4 pi - EMFR
㳫 4 zan - EHX
㳬 4 xuan - EONO
㳭 4 xian - ERD
㳮 4 niao - ESE
㳯 4 - - EYTJ
㳰 4 - - EYIT
㳱 4 - - ENLA
㳲 4 - - EEKI
㳳 4 - - EJRU
㳴 4 mi - EPHG
㳵 4 ji - EHDD
㳶 4 nou - EBDU
㳷 4 hu - EPHA
㳸 4 hua - ETOP
㳹 4 wang - EDMG
㳺 4 you - EQOD
㳻 4 ze - ETA
㳼 4 bi - IME
㳽 4 mi - ENNF
㳾 4 qiang - ETGU
㳿 4 xie - EYID
㴀 4 fan - ETHO
㴁 4 yi - EHKT
㴂 4 tan - EMGB
㴃 4 lei - EISE
㴄 4 yong - EWCR
㴅 4 - - EWCR
㴆 4 jin - ESMB
㴇 4 she - EEE
㴈 4 yin - EOMU
㴉 4 ji - EIIM
㴊 4 - - ETUN
㴋 4 su - ELX 潚
㴌 4 - - EVJR
㴍 4 - - ENNO
㴎 4 nai - EKMF
㴏 4 wang - EJCG
㴐 4 mian - EBUS
㴑 4 su - EITU
㴒 4 yi - EYCT
㴓 4 shai - EWP
㴔 3 ji - ENSP
㴕 4 ji - ETHD
㴖 4 luo - ETLJ
㴗 4 you - EMWV
㴘 4 mao - EABU
㴙 4 zha - EHJX
㴚 4 sui - ETPO
㴛 4 zhi - EMGK
㴜 4 bian - EISB
㴝 4 li - HNOE
㴞 4 - - EBLA
㴟 4 - - EMAD
㴠 4 - - EUNE
㴡 4 - - EHDA
㴢 4 - - EEOL
㴣 4 - - EEKN
㴤 4 - - EDYG
㴥 4 qiao - EUFB
㴦 4 guan - EJRR
㴧 4 xi - EHUP
㴨 4 zhen - EBTK
㴩 4 yong - EVVU
㴪 4 nie - EHUD
㴫 4 jun - ESRL
㴬 4 xie - EHHI
㴭 4 yao - EJCU
㴮 4 xie - ESFB
㴯 4 zhi - EBPA
㴰 4 neng - EIBP
㴱 4 - - EJCC
㴲 4 si - EHYU
㴳 4 long - EMIH
㴴 4 chen - EVFF
㴵 4 mi - EPHT
㴶 4 que - EOBG
㴷 4 dan - ESJU
㴹 4 - - EYFD
㴺 4 - - EEKO
㴻 4 - - EMTI
㴼 4 su - EJOA
㴽 4 xie - EHDP
㴾 4 bo - EJDK
㵀 4 zu - EYSK
㵁 4 - - ETYU
㵂 4 shu - EITF
㵃 4 she - ELIP
㵄 4 han - EIRK
㵅 4 tan - EOIC
㵆 4 gao - EAHR
㵇 4 - - EHRT
㵈 4 - - EEVR
㵉 4 - - EEDD
㵊 4 na - EASE
㵋 4 mi - EWLC
㵌 4 xun - EHOU
㵎 4 jian - EANB
㵏 4 cui - ETYJ
㵐 3 jue - EMTO
㵓 4 shi - EJAO
㵔 4 che - EKJA
㵕 4 shen - EIIP
㵖 4 nv - EVRF
㵘 4 man - EEEE
㵙 4 - - EGRR
㵚 4 - - ECKC
㵛 4 - - ETTR
㵜 4 - - EEJB
㵝 4 yi - EYVB
㵞 4 chou - EHFP
㵟 4 - - EHOK
㵠 4 ku - EJCU
㵡 4 bao - EMBU
㵢 4 lei - EMBW
㵣 4 ke - EAVO
㵥 4 bi,mi - EJPT
㵦 4 sui - EYKB
㵧 4 ge - ETAV
㵨 4 pi - SJE
㵩 4 yi - ETPD
㵪 4 xian - ETGO
㵫 4 ni - ENDA
㵬 4 ying - EBNT
㵭 4 zhu - EJAF
㵮 4 chun - EKTQ
㵯 4 feng - EHNF
㵰 4 xu - EHXC
㵱 4 piao - EMFI
㵲 4 wu - EOTQ
㵳 4 liao - EJSH
㵴 4 cang - EIMS
㵵 4 zou - ESEO
㵶 4 zuo - EJIG
㵷 4 bian - YJEYJ
㵸 4 yao - EOMB
㵹 4 huan - EUTK
㵺 4 pai - EHHJ
㵻 4 xiu - EBHE
㵼 4 - - EBHF
㵽 4 lei - EWWW
㵿 4 xiao - EHAA
㶀 4 jiao - EBSH
㶁 4 guo - EBIU
㶂 4 - - EETC
㶃 4 - - EEOF
㶄 4 yan - EANX
㶅 4 xue - EHBD
㶇 4 heng - EDTC
㶈 4 ying - EFFI
㶉 4 xi - EBKM 鸂
㶊 4 - - ESLC
㶋 4 - - ETOM
㶎 4 huan - EYWV
㶐 4 - - EIOP
㶑 4 lian - EOOO
㶓 4 cang - ETIS
㶔 4 bei - EWLK
㶖 4 shu - EOLF
㶗 4 fan - OFHAE
㶘 4 dian - EHMJ
㶙 4 - - EETM
㶚 4 ba - EMWB
㶛 4 yu - EYSC
㶜 4 - - ESTN
㶝 4 - - EEIP
㶞 4 nang - EAYV
㶟 4 lei - EWWF
㶠 4 yi - ESFJ
㶡 4 dai - HNF
㶢 4 - - FKN
㶣 4 chan - MJF
㶤 4 chao - FNI
㶥 4 gan - FMJ
㶦 4 jin - FNIN
㶧 4 nen - FOB
㶨 4 - - MFF
㶩 4 - - FLBU
㶪 4 - - MFF
㶫 4 liao - KCF
㶬 4 mo - FDJ
㶭 4 you - FVIS
㶮 4 - - MBF
㶯 4 liu - FHHL
㶰 4 han - FTM
㶱 4 - - FDM
㶲 3 yong - FBQ
㶳 4 jin - LQF
㶴 4 chi - FNIN
㶵 4 ren - OGF
㶶 4 nong - FHBV 燶
㶷 4 - - FPA
㶸 4 - - FKSS
㶹 4 hong - FME
㶺 4 tian - FMKR
㶻 4 - - HEQJF
㶼 4 ai - FIOK
㶽 4 gua - FROB 煱
㶾 4 biao - MWMF
㶿 4 bo - FJBD
㷀 4 qiong - FFNJ
㷁 4 - - FNIB
㷂 4 shu - SEF
㷄 4 hui - FWD
㷅 4 chao - SEF
㷆 4 fu - FHRJ
㷇 4 hui - NNKF
㷈 4 e - FKLU
㷉 4 wei - SFDI
㷊 4 fen - DDF
㷋 4 tan - FFF
㷌 4 - - FSMB
㷎 4 he - FAPV
㷏 4 yong - HJF
㷐 4 hui - FHXG
㷑 4 - - FMWG
㷒 4 yu - FWLB
㷓 4 zong - FPKP
㷔 4 yan - FBLA
㷕 4 qiu - TWF
㷖 4 zhao - AFSHR
㷗 4 jiong - LUF
㷘 4 tai - FIRD
㷙 4 - - FTBN
㷚 4 - - FYRN
㷛 4 - - ODF
㷜 4 - - FYCK
㷝 4 - - FJCK
㷞 4 - - FMAD
㷟 4 tui - FYHR
㷠 4 lin - FFNIQ
㷡 4 jiong - BSF
㷢 4 zha - TQMF
㷣 4 xing - FTGQ
㷤 4 hu - GFHNE
㷥 4 - - FFNEM
㷦 4 xu - SFF
㷧 4 - - FMHF
㷨 4 - - FUHJ
㷩 4 - - LUF
㷪 4 cui - FOGS
㷫 4 qing - GEF
㷬 4 mo - FTAK
㷭 4 - - YJF
㷮 4 zao - FTWA
㷯 4 beng - FGQKQ
㷰 4 chi - FYUB
㷱 4 - - IIF
㷳 4 yan - MOGF
㷴 4 ge - MHDF
㷵 4 mo - FWGF
㷷 4 juan - FRUC
㷸 4 die - FAMJ
㷹 4 zhao - FTYJ
㷺 4 - - NKF
㷼 4 yan - TLPF
㷽 4 - - FTGR
㷾 4 jue - FYPO
㸀 4 tai - FYRG
㸁 4 han - FTCD
㸂 4 - - YOF
㸃 4 dian - WRF
㸄 4 ji - FYX
㸆 2 kao - FHGY
㸈 4 - - OGF
㸉 4 xie - FFF
㸋 4 fan - BFHDW
㸌 3 huo - FMBG
㸍 4 xi - FYTI
㸎 4 nie - FSJJ
㸏 4 mi - IDLYF
㸑 4 cuan - HBDDF
㸒 4 yin - BHG
㸓 4 mi - BA
㸔 4 - - HFKU
㸕 4 jue - HOOGE
㸖 4 qu - CKBM
㸗 4 tong - CKBMR
㸘 4 wan - CKWLN
㸙 4 zhe - CKJKA
㸚 4 li - KKKK
㸛 4 shao - VMSHR
㸜 4 kong - VMJCM
㸝 4 xian - LLNO
㸞 4 zhe - LLLLL
㸟 4 zhi - LLPA
㸠 4 tiao - LLLMO
㸡 4 shu - LLHJD
㸢 4 bei - LLTHB
㸣 4 ye - LLTCD
㸤 4 pian - YJLLJ
㸥 4 chan - LLNRI
㸦 4 hu - MVDO
㸧 4 ken - MHAV
㸨 4 jiu - HQVL
㸩 4 an - HQMJ
㸪 4 chun - HQLLL
㸫 4 qian - HQHML
㸬 4 bei - HQJB
㸭 4 ba - HQAU
㸮 4 fen - HQCSH
㸯 4 ke - HQYJ
㸰 4 tuo - HQJP
㸱 4 tuo - HQOPD
㸲 4 zuo - HQOS
㸳 4 ling - HQOII
㸴 4 - - MRHQ
㸵 4 gui - HQGR
㸶 4 yan - HQWK
㸷 4 shi - QHHQ
㸸 4 hou - HQHMR
㸹 4 lie - HQBDI
㸺 4 sha - EHHQ
㸻 4 si - HQIOK
㸼 4 - - HQHEJ
㸽 4 bei - HQBUC
㸾 4 ren - HQSIP
㸿 4 du - HQGBN
㹀 4 bo - HQJBD
㹁 4 liang - HQYRF
㹂 4 qian - SEHQ
㹃 4 fei - LYHQ
㹄 4 ji - HQWCE
㹅 4 zong - HQPKP
㹆 4 hui - HQBJJ
㹇 4 he - HQAPV
㹈 4 li - JKHQ
㹉 4 yuan - HQMHF
㹊 4 yue - HQOBG
㹋 4 xiu - HQOLH
㹌 4 chan - HQYHM
㹍 4 di - HQYCB
㹎 4 lei - HQWVF
㹏 4 jin - HQTLM
㹐 4 chong - HOHQ
㹑 4 si - HQIPC
㹒 4 pu - HQTCO
㹔 4 jiang - HQMWM
㹕 4 huan - MCHQ
㹖 4 huan - HQFQO
㹗 4 tao - HQGNI
㹘 4 ru - HQMBB
㹙 4 weng - HQFFU
㹚 4 ying - HQFFR
㹛 4 rao - HQMCE
㹜 4 yin - IKIK
㹝 4 shi - KHHVP
㹞 4 yin - KHHML
㹟 4 jue - KHDK
㹠 4 tun - KHPU
㹡 4 xuan - KHYVI
㹢 4 jia - KHKSR
㹣 4 zhong - KHHEY
㹤 4 qie - KHGI
㹥 4 zhu - KHYG
㹦 4 diao - KHSHR
㹧 4 - - KHLBK
㹨 4 you - KHLW
㹩 4 - - KHEG
㹪 4 - - KHBBM
㹫 4 yi - KHKN
㹬 4 shi - KHJLK
㹭 4 yi - KHLWP
㹮 4 mo - KHMA
㹯 4 - - KHOD
㹰 4 - - KHFMU
㹱 4 que - KHRYO
㹲 4 xiao - KHJKD
㹳 4 wu - KHMMR
㹴 4 geng - KHMLK
㹵 4 ying - KHMVM
㹶 4 ting - KHNKG
㹷 4 shi - KBIK
㹸 4 ni - KHHAU
㹹 4 geng - KHILO
㹺 4 ta - KHEA
㹻 4 wo - KHHDV
㹼 4 ju - KHPFD
㹾 4 piao - KHHYR
㹿 4 zhuo - KHYAJ
㺀 4 hu - KHPHP
㺁 4 nao - KHVVW
㺂 4 yan - KHIHR
㺃 4 gou - KHTPR
㺄 3 yu - KHOMN
㺅 4 hou - KHNMK
㺆 4 - - KHIKO
㺇 4 si - KHSLK
㺈 4 chi - KHUMI
㺉 4 hu - GKHNE
㺊 4 yang - KHTGP
㺋 4 weng - KHCIM
㺌 4 xian - KHTXC
㺍 4 pin - KHJOC 獱
㺎 4 rong - KHILB
㺐 4 lao - KHVVD
㺒 4 xiao - KHSMH
㺓 4 ze - KHQMC
㺔 4 hai - KHIKF
㺕 4 fan - KHHDW
㺖 4 han - KHNJK
㺗 4 chan - KHRRJ
㺘 4 zhan - KHOGF
㺙 4 - - KHJWO
㺚 4 ta - KHYGQ
㺛 4 zhu - KHSFT
㺝 4 han - KHSIT
㺞 4 yu - KHHXC
㺟 4 zhuo - KHSMG
㺠 4 you - KHJCO
㺡 4 li - KHMHM
㺢 4 huo - KHMBG
㺣 4 xi - KHYTI
㺤 4 xian - KHOIM
㺥 4 chan - KHNRI
㺦 4 lian - KHSJT
㺧 4 - - KHRRR
㺨 4 si - MGI
㺩 4 jiu - MGVL
㺪 4 pu - MGY
㺫 4 qiu - MGLN
㺬 4 gong - MGHNI
㺭 4 zi - MGND
㺮 4 yu - MGMMS
㺯 4 - - MGK
㺰 4 - - MGMLB
㺱 4 reng - OSMGI
㺲 4 niu - MGNG
㺳 4 mei - MGYE
㺴 4 ba - MGIK
㺵 4 jiu - MGNO
㺶 4 - - MGYJ
㺷 4 xu - MGIJC
㺸 4 ping - OIMGI
㺹 4 bian - MGIT
㺺 4 mao - MGBU
㺻 4 - - MGYLB
㺼 4 - - MGNYO
㺽 4 - - MGMFM
㺾 4 - - MGBR
㺿 4 yi - MGSLL
㻀 4 yu - MGLWK
㻁 4 - - MGWR
㻂 4 ping - MGTT
㻃 4 qu - TWMGI
㻄 4 bao - MGHMO
㻅 4 hui - MGOMI 璯
㻆 4 - - MGIB
㻇 4 - - MGOMG
㻈 4 - - MGHMR
㻉 4 bu - MGYLH
㻊 4 mang - MGNAU
㻋 4 la - MGDL
㻌 4 tu - MGOMD
㻍 4 wu - MGRVK
㻎 4 li - KMGG
㻏 4 ling - MGSMF 𤫩
㻐 4 - - MGICE
㻑 4 ji - MGHDD
㻒 4 jun - MGWHD
㻓 4 zou - MGSJE
㻔 4 duo - MGHJM
㻕 4 jue - MGSUU
㻖 4 dai - MGLE
㻗 4 bei - LYMGI
㻘 4 - - MGJLL 𤪺
㻙 4 - - MGYIB
㻚 4 - - MGBB
㻛 4 - - MGAPH
㻜 4 - - MGOOO
㻝 4 la - MGDLN
㻞 4 bin - MGISB
㻟 4 sui - MGKMB
㻠 4 tu - MGJCK
㻡 4 xue - MGPTD
㻢 4 - - MGYSD
㻣 4 - - MGTMV
㻤 4 - - MGTPR
㻥 4 - - MGTCW
㻦 4 - - MGWLB
㻧 4 duo - MGNQD
㻨 4 - - SIMGI
㻩 4 - - MGTXC
㻪 4 sui - MGOGS 㻽
㻫 4 bi - MGWTJ
㻬 3 tu - MGMBS
㻭 4 se - MGYIJ
㻮 4 can - MGBOF
㻯 4 tu - MGYPD
㻰 4 mian - MGQJM
㻱 4 jin - MGYHJ
㻲 4 lv - MGLLV
㻳 4 - - MGTHN
㻴 4 - - MGAWE
㻵 4 zhan - MGSND
㻷 4 ji - MGDBB
㻸 4 zen - MGMUA
㻹 4 xuan - MOMGI
㻺 4 li - MDMGI
㻻 4 - - MGYDK
㻼 4 - - MGMWJ
㻾 4 yong - YVGI
㻿 4 shu - MGWLI
㼀 4 - - MGYGQ
㼁 4 - - MGTGI
㼂 4 e - HBMGI
㼃 4 - - MGVVV
㼄 4 - - MGVIW
㼅 4 - - MGITC
㼇 4 qiong - MGUOS
㼉 4 zhen - HOLBU
㼊 4 tun - PUHVO
㼋 4 gu - JRHVO
㼌 4 yu - HOHVO
㼍 4 lei - QDHVO
㼎 4 bo - HOYCK
㼏 4 nei - BVHVO
㼐 4 pian - IBHVO
㼑 4 lian - DWHVO
㼒 4 tang - HOAMH
㼓 4 lian - HOTXC
㼔 4 wen - WTHVO
㼕 4 dang - FWHVO
㼖 4 li - HOVNI
㼗 4 ting - MNMVN
㼘 4 wa - UMVN
㼙 4 zhou - LBMVN
㼚 4 gang - YNMVN
㼛 4 xing - MTMVN
㼜 4 ang - LKMVN
㼝 4 fan - NUMVN
㼞 4 peng - MJMVN
㼟 4 bo - HAMVN
㼠 4 tuo - JPMVN
㼡 4 shu - HDMVN
㼢 4 yi - SLMVN
㼣 4 bo - MAMVN
㼤 4 qie - QHMVN
㼥 4 tou - JSMVN
㼦 4 gong - MNMVN
㼧 4 tong - NBMVN
㼨 4 han - ORMVN
㼩 4 cheng - ISMVN
㼪 4 jie - KOMVN
㼫 4 huan - WDMVN
㼬 4 xing - GJMVN
㼭 4 dian - GRMVN
㼮 4 chai - JVMVN
㼯 4 dong - DWMVN
㼰 4 pi - HJMVN
㼱 4 ruan - LPBCN
㼲 4 lie - MKMVN
㼳 4 sheng - FUMVN
㼴 4 ou - WBMVN
㼵 4 di - AOMVN
㼶 4 yu - ONMVN
㼷 4 chuan - UBMVN
㼸 4 rong - JRMVN
㼹 4 kang - TUMVN
㼺 4 tang - IRMVN
㼼 4 piao - MFMVN
㼽 4 chuang - KKMVN
㼾 4 lu - IPMVN
㼿 4 tong - YGMVN
㽀 4 zheng - TKMVN
㽁 4 li - MHDN
㽂 4 sa - OMMVN
㽃 4 pan - HWMVN
㽄 4 si - TLMVN
㽅 4 - - NTMVN
㽆 4 dang - FWMVN
㽇 4 hu - HBMVN
㽈 4 yi - POMVN
㽉 4 xian - SWMVN
㽊 4 xie - FEMVN
㽋 4 luo - VFMVN
㽌 4 liu - MWMVN
㽍 4 - - TMMVN
㽎 4 tan - TVLBU
㽏 3 gan - ERTM
㽐 4 - - TMTXC
㽑 4 tan - TMMWJ
㽒 4 - - WSHQM
㽓 4 - - HMHMM
㽔 4 - - TOHQM
㽕 4 you - LWNVS
㽖 4 nan - WKS
㽗 4 - - WO
㽘 4 gang - WYHN
㽙 4 jun - WIHU
㽚 4 chi - WHQ
㽛 4 gou - WPR
㽜 4 wan - NUW
㽝 4 li - MNW
㽞 4 liu - RRW
㽟 4 lie - WBDI
㽠 4 xia - WKOO
㽡 4 bei - WHWJ
㽢 4 an - WKLU
㽣 4 yu - WIRM
㽤 4 ju - WPFD
㽥 4 rou - WNHD
㽦 4 xun - FFBW
㽧 4 zi - WTVI
㽨 4 cuo - WTQM
㽩 4 can - WIIH
㽪 4 zeng - WCWA
㽫 4 yong - YVGW
㽬 4 fu - MWMRW
㽭 4 ruan - WMBB
㽮 4 - - WWWM
㽯 4 xi - WUOB
㽰 4 shu - BBNO
㽱 4 jiao - KVL
㽲 4 jiao - KMVS
㽳 4 xu - KMD
㽴 4 zhang - KJK
㽵 4 - - KG
㽶 4 - - KSU
㽷 4 shui - KE
㽸 4 chen - KLBU
㽹 4 fan - KHE
㽺 4 ji - KNHE
㽻 4 zhi - KJE
㽼 4 - - KNL
㽽 4 gu - KJR
㽾 4 wu - KUU
㽿 4 - - KHVO
㾀 4 qie - KGI
㾁 4 shu - KIJC
㾂 4 hai - KIR
㾃 4 tuo - KJP
㾄 4 du - KLW
㾅 4 zi - KLXH
㾆 4 ran - KGB
㾇 4 mu - KBU
㾈 4 fu - KODI
㾉 4 ling - KOII
㾊 4 ji - KDB
㾋 4 xiu - KOD
㾌 4 xuan - KHGU
㾍 4 nai - KMBL
㾎 4 ya - KSSU
㾏 4 jie - KGG
㾐 4 li - KMNN
㾑 4 da - KOMR
㾒 4 ru - KVR
㾓 4 yuan - KRB
㾔 4 lv - KRR
㾕 4 shen - KYTJ
㾖 4 li - KWG
㾗 4 liang - KIAV
㾘 4 geng - KMLK
㾙 4 xin - KKKB
㾚 4 xie - KYPM
㾛 4 qin - KSME
㾜 4 qie - KKOO
㾝 4 che - KJWJ
㾞 4 you - KMCW
㾟 4 bu - KYLH
㾠 4 kuang - KKHG
㾡 4 que - KGIL
㾢 4 ai - KDOO
㾣 4 qin - KC
㾤 4 qiang - KJCM
㾥 4 chu - KYFE
㾦 4 pei - KYTR
㾧 4 kuo - KWD
㾨 4 yi - KKMR
㾩 4 guai - KHJP
㾪 4 sheng - KFHU
㾫 4 pian - KISB
㾬 4 - - KPPA
㾭 4 zhou - KHDF
㾮 4 huang - KHAG
㾯 4 hui - KWMV
㾰 4 hu - KJRB
㾱 4 bei - KNOP
㾲 4 - - KQSK
㾳 4 - - KIOV
㾴 4 zha - KDBM
㾶 4 gu - KBBB
㾷 4 xi - KHYU
㾸 4 gao - KYRB
㾹 4 chai - KYPD
㾻 4 zhu - KNLD
㾼 4 tui - KYAV
㾽 4 zhui - KYHR
㾾 4 xian - KTXC
㾿 4 lang - KIIL
㿀 4 - - KMGG
㿁 4 - - KHAJ
㿂 4 - - KUGK
㿃 4 zhi - KKPB
㿄 4 ai - KSKE
㿅 4 xian - KHOO
㿆 4 guo - KHDV
㿇 4 xi - KSMA
㿈 4 - - KVHG
㿊 4 can - KMUA
㿋 4 sao - KRRD
㿌 4 xian - KOMO
㿍 4 jie - KNBQ
㿏 4 qun - KSRQ
㿐 4 - - KGON
㿑 4 yao - KSMG
㿒 4 dao - KGNI
㿓 4 jia - KKOO
㿔 4 lei - KWWW
㿕 4 yan - KANX
㿘 4 ying - KFFR
㿙 4 pi - KWLK
㿚 4 luo - KWLG
㿛 4 li - KMMP
㿜 4 bie - KBUB
㿝 4 - - HAI
㿞 4 mao - HAHQU
㿟 4 bai - HAHA
㿠 3 huang - HAFMU
㿡 4 - - HALMO
㿢 4 yao - ABHA
㿣 4 he - HAAPV
㿤 4 chun - HAQKA
㿥 4 he - HAOBG
㿦 4 ning - GEHA
㿨 4 li - HAMHM
㿩 4 tang - HAFBF
㿪 4 huan - DEKNI
㿫 4 bi - PPDHE
㿬 4 ba - DEAU
㿭 4 che - HYDHE
㿮 4 yang - LKDHE
㿯 4 da - ORDHE
㿰 4 ao - YKDHE
㿱 4 xue - QLDHE
㿲 4 - - KRDHE
㿳 4 zi - DEVVW
㿴 4 da - KJDHE
㿵 4 ran - DEMBK
㿶 4 bang - YSDHE
㿷 4 cuo - TMDHE
㿸 4 wan - DEAWE
㿺 4 bao - AEDHE
㿻 4 gan - MJBT
㿼 4 yan - MTBT
㿽 4 xi - CMST
㿾 4 zhu - JMNT
㿿 4 ya - NOBT
䀀 4 fan - EUBT
䀁 4 you - KBBT
䀂 4 an - JVBT
䀃 4 tui - MOBT
䀄 4 meng - JPHT
䀅 4 she - IGBT
䀆 4 jin - LMFT
䀇 4 gu - JUBT
䀈 4 ji - AUBT
䀊 4 jiao - EHBT
䀋 4 yan - GWBT
䀌 4 xi - LQMAT
䀎 4 mian - BUMVS
䀏 4 xuan - PBU
䀐 4 shan - BUHHH
䀑 4 wo - BUEI
䀒 4 qian - BUHJ
䀓 4 huan - BUKNI
䀔 4 ren - BUSHI
䀕 4 zhen - BUNL
䀖 4 tian - BUMK
䀗 4 jue - BUDK
䀘 4 xie - BUMT
䀙 4 qi - BUPSH
䀚 4 ang - BUHVL
䀛 4 mei - BUPHH
䀜 4 gu - PHBU
䀝 4 - - BUPP
䀞 4 tao - BUYJ
䀟 4 fan - BULLN
䀠 4 ju - BUBU
䀡 4 chan - BUYR
䀢 4 shun - BUOK
䀣 4 bi - BUPH
䀤 4 mao - NYBU
䀥 4 shuo - BUHVD 䁻
䀦 4 gu - BUJR
䀧 4 hong - BUTC
䀨 4 hua - BUHJR
䀩 4 luo - BUHER
䀪 4 hang - BUHON
䀫 4 jia - BUOMR
䀬 4 quan - BUOMG
䀭 4 gai - BUYVO
䀮 4 huang - BUYVU
䀯 4 bu - BUIJB
䀰 4 gu - BUCOR
䀱 4 feng - BUHEJ
䀲 4 mu - BUOWY
䀳 4 ai - BUDL
䀵 4 shun - BUIOK
䀶 4 liang - BUIAV
䀷 4 jie - BUGIS
䀸 4 chi - QLBU
䀺 4 chou - OKBU
䀻 4 ping - BULWS
䀼 4 chen - BUMMV
䀽 4 yan - BUNKM
䀾 4 du - MEBU
䀿 4 di - BUQHL
䁀 4 - - BUQHL
䁁 4 liang - BUYRF
䁂 4 xian - SEBU
䁃 4 biao - BUQMV
䁄 4 xing - BUGTJ
䁅 4 meng - BUNDT
䁆 4 ye - BUKLU
䁇 4 mi - JPHU
䁈 4 qi - IKBU
䁉 4 qi - IIBU
䁊 4 wo - BUEIU
䁋 4 xie - BUPTD
䁌 4 yu - BUWB
䁍 4 qia - BUIHR
䁎 4 cheng - BUYRN
䁏 4 yao - BUMWV
䁐 4 ying - BUTLK
䁑 4 yang - BUAMH
䁒 4 ji - BURSJ
䁓 4 zong - BUUCE
䁔 4 xuan - BUBME
䁕 4 min - BURPA
䁖 2 lou - BUFDV 瞜
䁗 4 kai - BUUMT
䁘 4 yao - BUBOU
䁙 4 yan - BUAJV
䁚 4 sun - BURBC
䁛 4 gui - BUHUI
䁜 4 huang - BUAFU
䁞 4 sheng - OOMBU
䁟 4 cha - BUTQM
䁠 4 lian - BUTXC
䁡 4 - - BUANO
䁢 4 xuan - BUYSO
䁣 4 chuan - BUJII
䁤 4 che - BUYCB
䁥 4 ni - BUSTR
䁦 4 qu - BUYPM
䁧 4 miao - BUTLO
䁨 4 huo - BUYDL
䁩 4 yu - BUNWF
䁫 4 hu - BUWGF
䁬 4 ceng - BUCWA
䁭 4 biao - BUIKK
䁮 4 qian - BUMUA
䁯 4 xi - BUOMM
䁰 4 jiang - BUMMC
䁲 4 mai - BUWLC
䁳 4 mang - BUTIT
䁴 4 zhan - BUYWM
䁵 4 bian - BUWLV
䁶 4 ji - BUHSK
䁷 4 jue - HBBU
䁸 4 nang - BUTWV
䁹 4 bi - BUSRJ
䁺 4 shi - BUWLJ
䁼 4 mo - BUWFG
䁽 4 lie - BUVVV
䁾 4 mie - BUTWI
䁿 4 mo - WKBU
䂀 4 xi - BUTGS
䂁 4 chan - BUNRI
䂂 4 qu - BUBUG
䂃 4 jiao - BUBWI
䂄 4 huo - BUBUE
䂅 4 xian - BUVFI
䂆 4 xu - NHPI
䂇 4 niu - NHNG
䂈 4 tong - NHLMI
䂉 4 hou - NHONK
䂊 4 yu - NHNAO
䂋 4 - - JQNHD
䂌 4 chong - NHYTG
䂍 4 bo - NHATE
䂏 4 diao - OKSHR
䂐 4 zhuo - OKUU
䂑 4 ji - OKYMP
䂒 4 qia - OKGR
䂔 4 xing - OKGTJ
䂕 4 hui - OKVNO
䂖 4 shi - MIR
䂗 4 ku - MRP
䂘 4 - - MREI
䂙 4 dui - MRNL
䂚 4 yao - MRKK
䂛 4 yu - MRNIN
䂜 4 bang - MRQJ
䂝 4 jie - MRI
䂞 4 zhe - MRD
䂟 4 jia - KRMR
䂠 4 shi - MROK
䂡 4 di - MROM
䂢 4 dong - MRHEY
䂣 4 ci - MRYMP
䂤 4 fu - MRODI
䂥 4 min - MRRVP
䂦 4 zhen - MROHH
䂧 4 zhen - MRNF
䂨 4 - - MRHMY
䂩 4 yan - MRWK
䂪 4 qiao - MRLMO
䂫 4 hang - MRHEQ
䂬 4 gong - MNMR
䂭 4 qiao - MRYCK
䂮 3 lve - QHMR
䂯 4 guai - MRIG
䂰 4 la - MRHDN
䂱 4 rui - MRCRU
䂲 4 fa - GSMR
䂳 4 cuo - MROOG
䂴 4 yan - MRYMR
䂵 4 gong - MRMBO 碽
䂶 4 jie - MRGIS
䂷 4 guai - MRHJP
䂸 4 guo - MRIRM
䂹 4 suo - MRBF
䂺 4 wo - MRWD
䂻 4 zheng - MRSMV
䂼 4 nie - MROIP
䂽 4 diao - MRYAJ
䂾 4 lai - MRDOO
䂿 4 ta - MREA
䃀 4 cui - MRJLV
䃂 4 gun - MRAPP
䃃 4 - - MRBTV
䃄 4 - - MRYRF
䃅 3 di - MRCWJ 磾
䃆 4 - - MRTMC
䃇 4 mian - MRHAB
䃈 4 jie - MRPPA
䃉 4 min - MRRPA
䃊 4 ju - MRTBM
䃋 4 yu - MROMN
䃌 4 zhen - MRMWG
䃍 4 zhao - MRTPO
䃎 3 zha - MRKNN
䃏 4 xing - MRAHM
䃐 4 - - MRJCK
䃑 4 ban - MRHYE
䃒 4 he - MRMRB
䃓 4 gou - MRTTB
䃔 4 hong - MRJRR
䃖 4 wu - MRHRF
䃗 4 bo - MRVEN
䃙 4 lu - MRIXP
䃚 4 cu - MRYSK
䃛 4 lian - MRYJJ
䃜 4 yi - SEMR
䃝 4 qiao - MRJDK
䃞 4 shu - YIMR
䃟 4 - - MRTBK
䃠 4 xuan - MRYSO
䃡 4 jin - MRMUA
䃥 4 chuang - MRYTG
䃦 4 dun - YKMR
䃧 4 long - NMMR
䃨 4 - - MRNRI
䃩 4 nao - MRTWV
䃪 4 tan - MRYWM
䃫 4 dan - MRNCR
䃬 4 wei - MRUHI
䃭 4 gan - MRIRP
䃯 4 li - MRIOD
䃰 4 ca - MRJBF
䃱 4 xian - MRJIM
䃲 4 pan - MRHET
䃳 4 la - MRVVV
䃵 4 niao - MRYSV
䃶 4 huai - MRYWV
䃷 4 ying - MRYNV
䃸 4 xian - MROIM
䃹 4 lan - MRANW
䃺 4 mo - MRIDY
䃻 4 ba - MRMBB
䃼 4 - - IFY
䃽 4 gui - IFJE
䃾 4 bi - IFPP
䃿 4 fu - IFQO
䄀 4 huo - IFI
䄁 4 yi - IFPT
䄂 4 liu - IFLW
䄃 4 yang - IFLBK
䄄 4 yin - IFWK
䄅 4 juan - FQMMF
䄆 4 huo - IFHJR
䄇 4 cheng - IFRHG
䄈 4 dou - IFMRT
䄉 4 e - IFHQI
䄊 4 - - IFGP
䄋 4 yan - IFKLU
䄌 4 zhui - IFEEE
䄍 4 zha - IFTA
䄎 4 qi - IFKMR
䄏 4 yu - IFTHK
䄐 4 quan - UFRU
䄑 4 huo - IFHPA
䄒 4 nie - IFOIP
䄓 4 huang - IFHAG
䄔 4 ju - IFHLB
䄕 4 she - IFEW
䄖 4 - - IFOMV
䄗 4 - - IFLXL
䄘 4 peng - IFYBS
䄙 4 ming - IFBAC
䄚 4 cao - IFTWA
䄛 4 lou - IFLLV
䄜 4 li - IFYUB
䄝 4 chuang - IFQKX
䄞 4 - - IFBOF
䄟 4 cui - HUHUF
䄠 4 shan - IFYWM
䄡 4 dan - IFNCR
䄢 4 qi - IFYX
䄣 4 - - IFGWC
䄤 4 lai - IFDLC
䄥 4 ling - IFMBO
䄦 4 liao - HDNN
䄧 4 reng - HDNHS
䄨 4 yu - HDMD
䄩 4 yi - HDIP
䄪 4 diao - HDPI
䄫 4 qi - HDSU
䄬 4 yi - HDPD
䄭 4 nian - HDHJ
䄮 4 fu - HDQO
䄯 4 jian - HDMT
䄰 4 ya - HDMVH
䄱 4 fang - HDYHS
䄲 4 rui - HDOB
䄳 4 xian - HDYLM
䄴 4 - - HDB
䄵 4 - - HDQ
䄶 4 bi - HDLLN
䄷 4 shi - HDMR
䄸 4 po - HDHA
䄹 4 nian - HDOHJ
䄺 4 zhi - HDKN
䄻 4 tao - HDLMO
䄼 4 tian - HDMOW
䄽 4 tian - HDMCW
䄾 4 ru - HDIJ
䄿 4 yi - HDLWP
䅀 4 lie - HDMNN
䅁 4 an - JVHD
䅂 4 he - HDHER
䅃 4 qiong - MNHD
䅄 4 li - HDKSS
䅅 4 gui - HDGG
䅆 4 zi - HDIMO
䅇 4 su - MWHD
䅈 4 yuan - FQHD
䅉 4 ya - HDMTC 稏
䅊 4 cha - HDIHP
䅋 4 wan - HDNAU
䅌 4 juan - HDRB
䅍 4 ting - HDNKG
䅎 4 you - HDHDS
䅏 4 hui - HDSHU
䅑 4 rui - HDBV
䅒 4 mang - HDTYV
䅓 4 ju - HDPRE
䅔 4 zi - HDVVW
䅕 4 ju - HDSJR
䅖 4 an - HDKLU
䅗 4 sui - HDHDV
䅙 4 hun - HDAPP
䅚 4 quan - HDFQU
䅛 4 chang - HDAA
䅜 4 duo - HDHJM
䅝 4 kong - HDJCM
䅞 4 ne - HDAMI
䅟 3 can - HDIKH 穇
䅠 4 ti - HDAMO
䅡 4 xu - HDMBC
䅢 4 jiu - HDLWB
䅣 4 huang - HDHAG
䅤 4 qi - HDHJX
䅥 4 jie - HDAPV
䅦 4 mao - HDTW
䅧 4 yan - HDYTA
䅨 4 - - HDHDA
䅩 4 zhi - HDJEC
䅪 4 tui - HDLMO 𥢢
䅫 4 - - HDYAF
䅬 4 ai - HDTCT
䅭 4 pang - HDYBS
䅮 4 cang - HDOIR
䅯 4 tang - HDILR
䅰 4 en - HDWKP
䅱 4 hun - HDUMT
䅲 4 qi - HDJPA
䅴 4 suo - HDJBF
䅵 4 zhuo - HDTGF
䅶 4 nou - HDMVI
䅷 4 tu - HDTOD
䅸 4 shen - HDTYJ
䅹 4 lou - HDLLV
䅺 4 biao - HDMWF
䅻 4 li - HDYUB
䅼 4 man - HDAWE
䅽 4 xin - GEHD
䅾 4 cen - HDMUA
䅿 4 huang,hua - HDTMJ
䆀 4 mei - HDWGF
䆁 4 gao - HDWLJ
䆂 4 lian - HDITC
䆃 4 dao - YUHD
䆄 4 zhan - HDYWM
䆆 4 - - HDRRD
䆇 4 - - HDHNF
䆈 4 zhi - HDYSQ
䆊 4 cui - HDLPC
䆋 4 qiu - HDNXU
䆌 4 - - HDHUR
䆍 4 long - HDYBP
䆎 4 xian - HDOIM
䆏 4 fei - HDFDC
䆐 4 guo - QDQDD
䆑 4 cheng - JCMN
䆒 4 jiu - JCKNI
䆓 4 e - JCIHU
䆔 4 chong - JCL
䆕 4 yue - JCDK
䆖 4 hong - JCKI
䆗 4 yao - JCRVL
䆘 4 ya - JCWL
䆙 4 yao - JCMYM
䆚 4 tong - JCBMR
䆛 4 zha - JCRHP
䆜 4 you - JCKB
䆝 4 xue - JCHBT
䆞 4 yao - JCAP
䆟 4 ke - JCOMR
䆠 4 huan - JCSLL
䆡 4 lang - JCIAV
䆢 4 yue - JCQDK
䆣 4 chen - JCMMV
䆤 4 - - JCHXH
䆥 4 - - JCMSO
䆦 4 shen - JCFF
䆧 4 - - JCHDV
䆨 4 ning - JCAHK
䆩 4 ming - JCBUK
䆪 4 hong - FUJCM
䆫 4 chuang - JCPKP
䆬 4 yun - JCRBC
䆭 4 xuan - JCJJJ
䆮 4 jin - JCESE
䆯 4 zhuo - JCEEV
䆰 4 yu - JCSRR
䆱 4 tan - JCEFF
䆲 4 kang - JCILE
䆳 4 qiong - JCYMO
䆴 4 - - JCNWU
䆵 4 cheng - JCCWA
䆶 4 jiu - JCOGF
䆷 4 xue - JCNHB
䆸 4 zheng - JCNOT
䆹 4 chong - JCYTG
䆺 4 pan - JCHDW
䆻 4 qiao - JCNJK
䆼 4 - - JCYBB
䆽 4 qu - JCYPO
䆾 4 lan - JCSIT
䆿 4 yi - JCVMD
䇀 4 rong - JCTJJ
䇁 4 si - JCNFQ
䇂 4 qian - YTL
䇃 4 si - YTRU
䇄 4 - - YTON
䇅 4 fa - YTI
䇆 4 - - YTYJ
䇇 4 meng - YTRVP
䇈 4 hua - YTEG
䇉 4 - - YTMR
䇊 4 - - YTII
䇋 4 hai - YTNIN
䇌 4 qiao - YTFB
䇍 4 chu - YTRYO
䇎 4 que - YTTA
䇏 4 dui - YTYRD
䇐 4 li - YTLE
䇑 4 ba - YTHWJ
䇒 4 jie - AUYT
䇔 4 luo - YNYT
䇕 4 - - YTMBB
䇖 4 yun - HPH
䇗 4 zhong - HCI
䇘 4 hu - HMVM
䇙 4 yin - HNL
䇚 4 - - HOY
䇛 4 zhi - HYLM
䇜 4 qian - HNO
䇝 4 - - HI
䇞 4 gan - HTM
䇟 4 jian - HNIS
䇠 4 zhu - HYG
䇡 4 zhu - HJMN
䇢 4 ku - HJR
䇣 4 nie - HOF
䇤 4 rui - HMOB
䇥 4 ze - HMYM
䇦 4 ang - HLBK
䇧 4 zhi - HMOW
䇨 4 gong - HHEQ
䇩 4 yi - HLWP
䇪 4 chi - HMIG
䇫 4 ji - HSLL
䇬 4 zhu - HHJD
䇭 4 lao - HJKP
䇮 4 ren - HOHG
䇯 4 rong - HSJ
䇰 4 zheng - HNEM
䇱 4 na - HWNI
䇲 4 ce - HKT 筴
䇳 4 - - HIQ
䇴 4 - - HMCW
䇵 4 yi - HEHL
䇶 4 jue - HNBQ
䇷 4 bie - HRSN
䇸 4 cheng - HRMG
䇹 4 jun - HSKR
䇺 4 dou - HMRT
䇻 4 wei - HSHU
䇼 4 yi - HRAU
䇽 4 zhe - HQHL
䇾 4 yan - HYMR
䇿 4 - - HDL
䈀 4 san - HBTN
䈁 4 lun - HOMB
䈂 4 ping - HTT
䈃 4 zhao - HESR
䈄 4 han - HUNE
䈅 4 yu - HIRM
䈆 4 dai - HISK
䈇 4 zhao - HYAJ
䈈 4 fei - HBAU
䈉 4 sha - HYTV
䈊 4 ling - HGCE
䈋 4 ta - HEA
䈌 4 qu - HEBM
䈍 4 mang - HYVU
䈎 4 ye - HPTD
䈏 4 bao - HMRW
䈐 4 gui - HPKF
䈑 4 gua - HBBR
䈒 4 nan - HJBJ
䈓 4 ge - HAPV
䈔 4 - - HRSE
䈕 4 shi - HAMO
䈖 4 ke - HHDJ
䈗 4 suo - HOIE
䈘 4 ci - HTVI
䈙 4 zhou - HVFI
䈚 4 tai - HIRP
䈛 4 kuai - HYTE
䈜 4 qin - HOSE
䈝 4 xu - HNOB
䈞 4 du - HYRA
䈟 4 ce - HBCN
䈠 4 huan - HBME
䈡 4 cong - HPKP
䈢 4 sai - HIRD
䈣 4 zheng - HMMK
䈤 4 qian - HDTM
䈥 4 jin - HNBS
䈦 4 zong - HUCE
䈧 4 wei - HIKF
䈨 4 - - HNLV
䈩 4 - - HOMN
䈪 4 xi - HMRB
䈫 4 na - HVFB
䈬 4 pu - HEIB
䈭 4 sou - HHUI
䈮 4 ju - HYTR
䈯 4 zhen - HJBC
䈰 4 shao - HQFB
䈱 4 tao - HBHX
䈲 4 ban - HHYE
䈳 4 ta - HASM
䈴 4 qian - HTXC
䈵 4 weng - HCIM
䈶 4 rong - HJCR
䈷 4 luo - HDHR
䈸 4 hu - HNBJ
䈹 4 sou - HJOA
䈺 4 zhong - HVFY
䈻 4 pu - HBIB
䈼 4 mie - HJPU
䈽 4 jin - HTLM
䈾 4 shao - HDFB
䈿 4 mi - HJAC
䉀 4 shu - HITF
䉁 4 ling - HSJI
䉂 4 lei - HWVF
䉃 4 jiang - HVMI
䉄 4 leng - HNLE
䉅 4 zhi - HGJI
䉆 4 diao - HHAF
䉇 4 - - HTVN
䉈 4 san - HTBK
䉉 4 gu - HNBO
䉊 4 fan - HIKJ
䉋 4 mei - HVAU
䉌 4 sui - HNLO
䉎 4 tang - HFBD
䉏 4 xie - HNBQ
䉒 4 fan - HHDW
䉓 4 luo - HDWD
䉔 4 can - HMNI
䉕 4 ceng - HCWA
䉖 4 ling - HJJI
䉗 4 yi - HQRJ
䉘 4 cong - HDJF
䉚 4 meng - HWLN
䉛 4 yu - HHBK
䉜 4 zhi - HOKG
䉝 4 yi - HTGI
䉞 4 dan - HIHP
䉟 4 huo - HQOE
䉠 4 wei - HHOK
䉡 4 tan - HYWM
䉢 4 se - HGOW
䉣 4 xie - HHXF
䉤 4 sou - HFVK 籔
䉥 4 song - HQHP
䉦 4 qian - HYMU
䉧 4 liu - HHCN
䉨 4 yi - HYOE
䉩 4 - - HDSR
䉪 4 lei - HWWW
䉫 4 li - HHHE
䉭 4 lie - HVVV
䉮 4 lin - HANG
䉯 4 xian - HSEC
䉰 4 xiao - HBBK
䉳 4 xian - HNFQ
䉴 4 rang - HYRV
䉵 4 zhuan - HBUV
䉷 4 yan - HRRK
䉸 4 bian - HYJJ
䉹 4 ling - HMBO
䉺 4 hong - FDM
䉻 4 qi - FDHVP
䉼 4 liao - FDHML
䉽 4 ban - FDFQ
䉾 4 bi - LPFD
䉿 4 hu - FDHFD
䊀 4 hu - FDJR
䊁 4 - - FDHGU
䊂 4 ce - FDDB
䊃 4 pei - FDHNB
䊄 4 qiong - MNFD
䊅 4 ming - FDNIR
䊆 4 jiu - HXFD
䊇 4 bu - FDIJB
䊈 4 mei - FDOWY
䊉 4 san - FDJD
䊊 4 wei - FDSHU
䊋 4 - - FDVMG
䊌 4 - - FDIPP
䊍 4 li - HHFD
䊎 4 quan - FDFQU
䊏 4 - - FDFF
䊐 4 hun - FDAPP
䊑 4 xiang - FDFBR
䊒 4 - - FDOG
䊓 4 shi - FDAMO
䊔 4 ying - FDTLK
䊕 4 - - FDNKQ
䊖 4 nan - FDJBJ
䊗 4 huang - FDHAG
䊘 4 jiu - FDLWB
䊙 4 yan - MTFD
䊚 4 - - FDYHR
䊛 4 sa - FDKDE
䊝 4 xie - FDHDP
䊞 4 zhe - FDYCB
䊠 4 xi - AUFD
䊡 4 man - FDAWE
䊢 4 - - VIFD
䊣 4 huang - FDTMC
䊤 4 tan - FDMWJ
䊥 4 xiao - FDLX
䊦 4 ye - FDGBT
䊧 4 bi - FDLNC
䊨 4 luo - YNFD
䊩 4 fan - FDHDW
䊪 4 li - FDTWB
䊫 4 cui - FDWLY
䊬 4 chua - HDFD
䊮 4 di - FDSMG
䊯 4 kuang - FDITC
䊰 4 chu - FDYRA
䊱 4 xian - FDOIM
䊳 4 mi - FDIDY
䊴 4 qian - FDHOO
䊶 4 zhen - VFPD
䊸 4 - - VFMMS
䊹 4 - - VFHJ
䊻 4 gan - VFNO
䊼 4 chi - VFYLM
䊽 4 guai - VFDK
䊾 4 mu - VFD
䊿 4 bo - VFQO
䋀 4 hua - ISVIF
䋁 4 geng - VFYHN
䋂 4 yao - VFKK
䋄 4 wang - VFBK
䋅 4 - - VFHQ
䋇 4 - - VFSO
䋈 4 ru - VEVIF
䋉 4 xue - VFJC
䋊 4 zheng - VFMYM
䋋 4 min - VFRVP
䋌 4 jiang - VFSS
䋒 4 - - VFNIH
䋓 4 zhou - VFNSM
䋕 4 ren - OGVIF
䋖 4 yu - VFLQ
䋗 4 - - VFSLL
䋘 4 chuo - VFQD
䋛 4 mi - VFFD
䋜 4 qing - HEVIF
䋝 4 - - VFFV
䋞 4 wang - VFBKK
䋟 4 ji - VFSUP
䋠 4 bu - VFIJB
䋡 4 - - VFOMD
䋢 4 bie - QLVIF
䋣 4 fan - OYVIF
䋤 4 yue - QFPI
䋥 4 li - VFWG
䋧 4 qu - VFSJR
䋨 4 fu - VFYTR
䋩 4 er - VFHXU
䋪 4 e - VFNLR
䋬 4 tian - VFMKP
䋭 4 yu - VFYIB
䋮 4 jin - VFC
䋯 4 qi - IIVIF
䋰 4 ju - BUKVF
䋱 4 lai - VFDOO
䋲 4 che - VFRLU
䋳 4 bei - VFLPB
䋴 4 niu - VFNHD
䋵 4 yi - VFAPV
䋶 4 xu - VFMBC
䋷 4 mou - NKVIF
䋸 4 xun - VFHJU
䌀 4 ke - VFHDJ
䌂 4 ou - VFSMG
䌃 4 xiao - VFFBN
䌄 4 geng - VFMBE
䌅 4 tang - VFILR
䌆 4 gui - VFHUI
䌉 4 - - VFWLM
䌊 4 yao - VFBOU
䌍 4 jin - VFTLM
䌎 4 lve - WRVIF
䌏 4 mi - VFJPU
䌑 4 jian - VFSEG
䌒 4 lu - VFIXP
䌓 4 fan - OEVIF
䌔 4 ou - VFSRR
䌕 4 mi - VFIDD
䌗 4 fu - VFOTF
䌘 4 bie - FKVIF
䌙 4 huang - VFTMC
䌚 4 su - VFMWD
䌛 4 yao - BRHVF
䌜 4 nie - VFTCD
䌠 4 jian - IOVIF
䌡 4 ti - VFTWT
䌢 4 ling - VFMBI
䌣 4 zuan - VFHJR
䌤 4 shi - VFMFB
䌦 4 dao - VFSMG
䌧 4 chou - VFGNI
䌨 4 ca - VFTBF
䌩 4 mie - VFTWI
䌫 4 lan - VFSIU
䌬 4 chong - VFYBP
䌭 4 jiao - VFTOF
䌮 4 shuang - VFMBU
䌯 4 quan - VFTRG
䌱 4 luo - VFYNT
䌲 4 - - VFTHF
䌳 4 shi - VFMBI
䌴 4 luo - VFYNQ
䌵 4 zhu - VFSEI
䌶 4 - - VMDH 䊷
䌷 4 chou - VMLW 紬
䌸 4 juan - VMQNI 縳
䌹 3 jiong - VMBR 絅
䌺 4 er - VMSJ 䋙
䌻 4 yi - VMSMM 䋚
䌼 4 rui - VMCRU 綐
䌽 4 cai - VMBD
䌾 4 ren - VMJBJ 䋻
䌿 4 fu - VMMRW 䋹
䍀 4 lan - VMLIT 繿
䍁 4 sui - VMYTO 繸
䍂 4 yu - OUMD
䍃 4 you - BOJU
䍄 4 dian - OUYR
䍅 4 ling - OUOII
䍆 4 zhu - OUJMN
䍇 4 ta - OUHIO
䍈 4 ping - OUMFJ
䍉 4 zhai - OURC
䍊 4 jiao - OUYCK
䍋 4 chui - OUHJM
䍌 4 bu - OUYTR
䍍 4 kou - GUHNE
䍎 4 cun - OUTIF
䍏 4 - - BT
䍐 4 han - WLMJ
䍑 4 han - BKMJ
䍒 4 mou - WLD
䍓 4 hu - WLMVH
䍔 4 gong - WLKI
䍕 4 di - WLHVI
䍖 4 fu - WLPRU
䍗 4 xuan - WLYVI
䍘 4 mi - WLFD
䍙 4 mei - WLOWY
䍚 4 lang - WLIAV
䍛 4 gu - WLWJR
䍜 4 zhao - WLOG
䍝 4 ta - WLEA
䍞 4 yu - BKIRM
䍟 4 zong - WLUCE
䍠 4 li - WLYUB 䍦
䍡 4 lu - WLIXP
䍢 4 wu - WLOTF
䍣 4 lei - WLMBW
䍥 4 li - WLMHM
䍧 4 - - HQTQ
䍨 4 po - TQJB
䍩 4 yang - TQOK
䍪 4 wa - TQDJ
䍫 4 tuo - TQJP
䍬 4 peng - TQMFJ
䍭 4 - - TQWYI
䍮 4 zhao - TQLMO
䍯 4 gui - TQNMU
䍰 4 - - TQWK
䍱 4 xu - TQOMD
䍲 4 nai - TQHXU
䍳 4 que - TQEEE
䍴 4 wei - TQHDV
䍵 4 zheng - TQNSD
䍶 4 dong - TQDW
䍸 4 bo - TQIBI
䍹 4 - - TQHUK
䍺 4 huan - TQLLP
䍻 4 xuan - TQRUC
䍼 4 zan - TQMUA
䍾 4 yan - MTSMM
䍿 4 huang - SMMG
䎀 4 xue - SMIV
䎁 4 hu - JRSMM
䎂 4 bao - SMPRU
䎃 3 ran - GBSMM
䎄 4 xiao - SRSMM
䎅 4 po - HASMM
䎆 4 liao - SMOII
䎇 4 zhou - HYSMM
䎈 4 yi - SMLWP
䎉 4 xu - SMIHI
䎊 4 luo - HRSMM
䎋 4 kao - HRSMM
䎌 4 chu - SMRYO
䎍 4 - - SMIJB
䎎 4 na - SMSJU
䎏 4 han - ORSMM
䎐 4 chao - JJSMM
䎑 4 lu - SMVNE
䎒 4 zhan - SMII
䎓 4 ta - SMEA
䎔 4 fu - SMIBI
䎕 4 hong - FFBSM
䎖 3 zeng - CASMM
䎗 4 qiao - HBSMM
䎚 4 guan - SMQJP
䎛 4 - - JPR
䎜 4 hun - JPJKP
䎝 4 chu - JPSMM
䎞 4 - - JAS
䎟 4 er - VMBL
䎠 4 er - KIMBL
䎡 4 ruan - MBF
䎢 4 qi - QDON
䎣 4 si - QDVIO
䎤 4 ju - QDSSR
䎥 4 - - QDCOR
䎦 4 yan - QDFF
䎧 4 bang - QDYTR
䎨 4 ye - QDKLU
䎩 4 zi - QDVVW
䎪 4 ne - QDAMI
䎫 4 chuang - QDUCE
䎬 4 ba - QDWLI 䎱
䎭 4 cao - QDYHR
䎮 4 ti - QDYCB
䎯 4 han - QDTLO
䎰 4 zuo - QDTAL
䎲 4 zhe - SJN
䎳 4 wa - SJB
䎴 4 geng - SJTT
䎵 4 bi - SJPH
䎶 4 er - SJLWL
䎷 4 zhu - SJHJD
䎸 4 wu - SJMMR
䎹 4 wen - HDSJ
䎺 4 zhi - SJHBN
䎻 4 zhou - SJBQR
䎼 4 lu - SJVNE
䎽 4 wen - SJHPA
䎾 4 gun - SJOMB
䎿 4 qiu - SJHDF
䏀 4 la - SJDLN
䏁 4 zai - SJJYJ
䏂 4 sou - SJHXE
䏃 4 mian - SJBAC
䏄 4 di - SJJCG
䏅 4 qi - SJBOF
䏆 4 cao - SJTWA
䏇 4 piao - SJMWF
䏈 4 lian - SJVFF
䏉 4 shi - SJAVF
䏋 4 su - LFPU
䏌 4 qi - CB
䏍 4 yuan - IB
䏎 4 feng - BHNI
䏏 4 xu - BMD
䏐 4 jue - BDK
䏑 4 di - BOBO
䏒 4 pian - BLLL
䏓 4 guan - BMMU
䏔 4 niu - BNG
䏕 4 ren - BMG
䏖 4 zhen - BNL
䏗 4 gai - BOMN
䏘 4 pi - BSC
䏙 4 tan - BLBU
䏚 4 chao - BFH
䏛 4 chun - BPMM
䏜 4 he - BNHE
䏝 2 zhuan - BQNI 膞
䏞 4 mo - BJD
䏟 4 bie - BPH
䏠 4 qi - BYT
䏡 3 shi - BMMF
䏢 4 bi - BDHE
䏣 4 jue - BBM
䏤 4 si - BSMR
䏥 4 - - BGB
䏦 4 gua - BHJR
䏧 4 na - BNIN
䏨 4 hui - BHRR
䏩 4 xi - BOMR
䏪 4 er - BSJ
䏫 4 xiu - BOD
䏬 4 mou - BIHQ
䏭 4 - - BHJD
䏮 4 xi - BKSO
䏯 4 zhi - BGP
䏰 4 run - BSIP
䏱 4 ju - BSSR
䏲 3 ti - BCNH
䏳 4 zhe - BQHL
䏴 4 shao - BFB
䏵 4 meng - BIUH
䏶 4 bi - BPPG
䏷 4 han - BAMJ
䏸 4 yu - BMMR
䏹 4 xian - BBUU
䏺 4 pang - BHEJ
䏻 4 neng - IBGI
䏼 4 can - BII
䏽 4 bu - BYTR
䏾 4 - - BQKQ
䏿 4 qi - IKB
䐀 4 ji - BKMR
䐁 4 zhuo - BMSO
䐂 4 lu - BVNE
䐃 3 jun - BWHD
䐄 4 xian - BNHX
䐅 4 xi - BSOK
䐆 4 cai - BBD
䐇 4 wen - BPHA
䐈 4 zhi - BJBM
䐉 4 zi - BCCW
䐊 4 kun - BAPP
䐋 4 cong - BCIP
䐌 4 tian - TCB
䐍 4 chu - BGRT
䐎 4 di - BAMO
䐏 4 chun - BQKA
䐐 4 qiu - BHDF
䐑 4 zhe - BPTD
䐒 4 zha - BKNN
䐓 4 rou - BMBC
䐔 4 bin - BISB
䐕 4 ji - BRSJ
䐖 4 xi - BSFD
䐗 4 zhu - BJKA
䐘 4 jue - BBME
䐙 4 ge - BTLJ
䐚 4 ji - BAIL
䐛 4 da - BKSJ
䐜 4 chen - BJBC
䐝 4 suo - BFBC
䐞 4 ruo - BNMM
䐟 4 xiang - BTTB
䐠 4 huang - BTYU
䐡 4 qi - YSOB
䐤 4 chai - BTQM
䐥 4 weng - BCIM
䐦 4 ke - BGIT
䐧 4 kao - BYRB
䐨 4 gu - GBHNE
䐩 4 gai - BUMT
䐪 4 fan - BOGS 臇
䐫 4 cong - BHOO
䐬 4 cao - BTWA
䐭 4 zhi - BKPB
䐮 4 chan - BYKM
䐯 4 lei - BWVF
䐰 4 xiu - BOLB
䐱 4 zhai - BYCB
䐲 4 zhe - BSMA
䐳 4 yu - BNWF
䐴 4 gui - AUB
䐵 4 gong - BTMC
䐶 4 zan - BMUA
䐸 4 huo - BLGM
䐺 4 tan - BMWJ
䐻 4 gu - BJRJ
䐼 4 xi - BQHF
䐾 4 duo - BWLJ
䐿 4 ao - BHBK
䑀 4 pi - BSRJ
䑁 4 wu - HBB
䑂 4 ai - BHXC
䑃 4 meng - BTBO
䑄 4 pi - BHUL
䑅 4 meng - BTWN
䑆 4 yang - BTOV
䑇 4 zhi - BHLC
䑈 4 bo - BVID
䑉 4 ying - BYNV
䑊 4 wei - BYLC
䑋 4 rang - BYRV
䑌 4 lan - BANW
䑍 4 yan - BBCV
䑎 4 chan - BOIM
䑏 4 quan - BTRG
䑐 4 zhen - SLNF
䑑 4 pu - SLTCO
䑒 4 - - MGSK
䑓 4 tai - TBMIG
䑔 4 fei - HXJB
䑕 4 shu - HXHNQ
䑖 4 - - HXJLO
䑘 4 cuo - HXTQM
䑙 4 tan - HRBMM
䑚 4 tian - HRB
䑛 4 chi - HRHVI
䑜 4 ta - HRPTD
䑝 4 jia - RRBNQ
䑞 4 shun - SFNIQ
䑟 4 huang - BQHAG
䑠 4 liao - HYNN
䑡 4 - - HYEI
䑢 4 - - HYMU
䑣 4 chen - HYHHH
䑤 4 jin - HYOIN
䑥 4 e - HYNHE
䑦 4 gou - HYPR
䑧 4 fu - HYODI
䑨 4 duo - HYOPD
䑩 4 - - HYJR
䑪 4 e - HYOMR
䑫 4 beng - HYTT
䑬 4 tao - HYLMO
䑭 4 di - HYEM
䑮 4 - - HYNSD
䑯 4 di - HYCNH
䑰 4 bu - HYYLH
䑱 4 wan - HYJNU
䑲 4 zhao - HYYAJ
䑳 4 lun - HYOMB
䑴 4 qi - HYTMC
䑵 4 mu - HYAB
䑶 4 qian - HYQMB
䑷 4 - - HYISB
䑸 4 zong - HYJMF
䑹 4 sou - HYJFE
䑺 4 - - HYHNI
䑻 4 you - HYYSD
䑽 4 ta - HYASM 𦪙
䑾 4 - - HYOGE
䑿 4 su - HYJOA
䒀 4 bu - HYHOI
䒁 4 xi - HYSMA
䒂 4 jiang - HYVMI
䒃 4 cao - HYYHR
䒄 4 fu - HYBMW
䒅 4 teng - HYFQU
䒆 4 che - HYYBK
䒇 4 fu - HYJMW
䒈 4 fei - HYJTC
䒉 4 wu - HYOTQ
䒊 4 xi - CSNAU
䒋 4 yang - LKNAU
䒌 4 ming - BCNAU
䒍 4 pang - YSNAU
䒎 4 mang - TTNAU
䒏 4 seng - CANAU
䒐 4 meng - TUNAU
䒑 4 cao - CM
䒒 4 tiao - TSM
䒓 4 kai - TMVS
䒔 4 bai - TC
䒕 4 xiao - TF
䒖 4 xin - TNJ
䒗 4 qi - TON
䒘 4 - - THE
䒙 4 - - TYM
䒚 4 shao - TFH
䒛 4 huan - TVIS
䒜 4 niu - THQ
䒝 4 xiao - TKK
䒞 4 chen - TLBU
䒟 4 dan - TBY
䒠 4 feng - TQJ
䒡 4 yin - TNL
䒢 4 ang - THVL
䒣 4 ran - TBMM
䒤 4 ri - TA
䒥 4 man - TLB
䒦 4 fan - THIO
䒧 4 qu - TGI
䒨 4 shi - TOK
䒩 4 he - THD
䒪 4 bian - TIT
䒫 4 dai - TOIP
䒬 4 mo - TMMF
䒭 4 deng - TNMI
䒮 4 - - TBHN
䒯 4 - - TBKI
䒰 4 kuang - TSMG
䒱 4 - - TNEM
䒲 4 cha - TVHP
䒳 4 duo - TNSD
䒴 4 you - TKB
䒵 4 hao - TVND
䒶 4 - - TLWP
䒷 4 gua - THJR
䒸 4 xue - THBT
䒹 4 lei - TQD
䒺 4 jin - TVIF
䒻 4 qi - TURU
䒼 4 qu - TTW
䒽 4 wang - TBKK
䒾 4 yi - TYHV
䒿 4 liao - TBB
䓀 4 - - TGR
䓁 4 - - TGDI
䓂 4 yan - TYMR
䓃 4 yi - TRAU
䓄 4 yin - TKHL
䓅 4 qi - TEHL
䓆 4 zhe - TQHL
䓇 4 xi - TGLC
䓈 4 yi - THOE
䓉 4 ye - TMHL
䓊 4 wu - TMMR
䓋 4 zhi - TEHP
䓌 4 zhi - TGP
䓍 4 han - TAMJ
䓎 4 chuo - TFPI
䓏 4 fu - TMFR
䓐 4 chun - TKPU
䓑 4 ping - TEMT
䓒 4 kuai - TPW
䓓 4 chou - TQKI 薵
䓔 4 - - TJKD
䓕 4 tuo - TYMU
䓖 3 qiong - TJCS 藭
䓗 4 cong - TCIP
䓘 4 gao - THYR
䓙 4 kua - THJP
䓚 4 qu - THOM
䓛 3 qu - TSUU
䓜 4 zhi - TEHM
䓝 4 meng - TNDT
䓞 4 li - TISK
䓟 4 zhou - TBGR
䓠 4 ta - TEA
䓡 4 zhi - TOKR
䓢 4 gu - TWJR
䓤 4 hu - TPHP
䓥 4 la - OTAJ
䓦 4 dian - TTBC
䓧 4 ci - TNEM
䓨 3 ying - TBOU 罃
䓩 4 - - TDJE
䓪 4 - - TAPH
䓫 3 qi - TKMR
䓬 3 zhuo - TYAJ
䓭 4 cha - TKDN
䓮 4 mao - TNHK
䓯 4 du - TQMY
䓰 4 yin - TMWG
䓱 4 chai - TYPD
䓲 4 rui - TOCU
䓳 4 hen - THOV
䓴 4 ruan - TMBK
䓵 4 fu - TRRR
䓶 4 lai - TDLN
䓷 4 xing - TEHN
䓸 4 jian - TVVJ
䓹 4 yi - TOIV
䓺 4 mei - TTGK
䓻 4 - - TBMV
䓼 4 mang - TVIH
䓽 4 ji - TYRU
䓾 4 suo - TEHV
䓿 4 han - TNIW
䔀 4 - - TOHV
䔁 4 li - TMWD
䔂 4 zi - TJYJ
䔃 4 zu - TIFM
䔄 4 yao - TBOU
䔅 4 ge - TMRR
䔆 4 li - TKHG
䔉 4 li - THDD
䔊 4 bing - TMGT
䔋 4 suo - TVFH
䔌 4 - - THAJ
䔍 4 - - TSQF
䔎 4 su - TYDL
䔏 4 chou - TYHR
䔐 4 jian - TEII
䔑 4 xie - TODJ
䔒 4 bei - TNLR
䔓 4 xu - TYRJ
䔔 4 jing - TYTU
䔕 4 pu - TBIB
䔖 4 ling - TNLE
䔗 4 xiang - TIFQ
䔘 4 zuo - TOUM
䔙 4 diao - TCPI
䔚 4 chun - TMVB
䔛 4 qing - TPMC
䔜 4 nan - TSJB
䔝 4 zhai - TYPF
䔞 4 lv - TYIJ
䔟 4 yi - THDN
䔠 4 shao - TDFB
䔢 4 hua - TOOS
䔣 4 li - THNQ
䔤 4 pa - THAA
䔥 4 - - TLLL
䔦 4 - - TDOY
䔧 4 li - THND
䔨 4 - - TVHG
䔩 4 - - TDLK
䔪 4 shuang - TKKK
䔫 4 - - TNMB
䔬 4 yi - TWTC
䔭 4 ning - TJPB
䔮 4 si - TTCL
䔯 4 ku - TMWR
䔰 4 fu - TJMW
䔱 4 yi - TQRJ
䔲 4 deng - TNOT
䔳 4 ran - TBKF
䔴 4 ce - TUFE
䔵 4 - - TAND
䔶 4 ti - TQAO
䔷 4 qin - TMGN
䔸 4 biao - TIKK
䔹 4 sui - TNLO
䔺 4 wei - TNLB
䔻 4 dun - TYDK
䔼 4 se - TSIM
䔽 4 ai - TEAV
䔾 4 qi - TQAV
䔿 4 zun - TTWI
䕀 4 kuan - TGFO
䕁 4 fei - TLYD
䕂 4 - - TYIV
䕃 4 yin - TNLI
䕄 4 - - TNET
䕅 4 sao - TVHE
䕆 4 dou - TDON
䕇 4 hui - TIHI
䕈 4 xie - TVMD
䕉 4 ze - TWLJ
䕊 4 tan - TYWM
䕋 4 tang - TGIR
䕌 4 zhi - THDG
䕍 4 yi - TYVB
䕎 4 fu - TBUW
䕏 4 e - TTGI
䕐 4 - - TIFW
䕑 4 jun - TVFV
䕒 4 jia - TGRR
䕓 4 cha - TJBF
䕔 4 xian - THON
䕕 4 man - TEAE
䕖 4 - - TYNF
䕗 4 bi - THUL
䕘 4 ling - TOIC
䕙 4 jie - TJIG
䕚 4 kui - TSLC
䕛 4 jia - TYRO
䕜 4 - - TSMJ
䕝 4 cheng - THDB
䕞 4 lang - TANV
䕟 4 xing - THXC
䕠 4 fei - TINE
䕢 4 zha - TMRM
䕣 4 he - TLAV
䕥 4 ni - TCFB
䕦 4 ying - TYNV
䕧 4 xiao - TBBK
䕨 4 teng - TBFF
䕩 4 lao - TDKF
䕪 4 ze - TEWJ
䕫 4 kui - TCHE
䕬 4 - - TNMM
䕭 4 qian - TGGF
䕮 4 ju - TGJD
䕯 4 piao - TMFO
䕰 4 fan - TFHW
䕱 4 tou - TMTC
䕲 4 lin - TIYF
䕴 4 zhuo - THDF
䕵 4 xie - TGRF
䕶 4 hu - TYRE
䕷 4 mi - TIDF
䕸 4 jie - TWFR
䕺 4 cong - TTCE
䕻 4 li - TMMP
䕽 4 zhu - TRMI
䕾 4 yin - TRRK
䕿 4 han - TTOF
䖁 4 yi - TBYTP
䖂 4 luan - TVFQ
䖃 4 yue - TRTRR
䖄 4 ran - TTGF
䖆 4 niang - TMWV
䖇 4 yu - TDDH
䖈 4 nve - YPP
䖉 4 - - YPMD
䖊 4 yi - KYPU
䖋 4 nve - YUO
䖌 4 yi - YULN
䖍 4 qian - YPOK
䖎 4 xia - NLYPU
䖏 4 chu - YPPKK
䖐 4 yin - HLYPU
䖑 4 mi - YUA
䖒 4 xi - YPMRT
䖓 4 na - UUYPU
䖔 4 kan - GIYPU
䖕 4 zu - YUBM
䖖 4 xia - YUWL
䖗 4 yan - YPIHR
䖘 4 tu - YUNAI
䖙 4 ti - SYHYN
䖛 4 suo - YUJBF
䖜 4 yin - YUA
䖝 4 chong - HLMI
䖞 4 zhou - LIDI
䖟 4 mang - YVLMI
䖠 4 yuan - LIHNI
䖡 4 nv - LING
䖢 4 miao - LIFH
䖣 4 zao - LIHLO
䖤 4 wan - NULMI
䖥 4 li - NHLMI
䖦 4 qu - LIUU
䖧 4 na - LIAM
䖨 4 shi - LIMR
䖩 4 bi - LIPH
䖪 4 zi - YPLMI
䖫 4 bang - LICMJ
䖬 4 - - LIWL
䖭 4 juan - FQLMI
䖮 4 xiang - LIHBR
䖯 4 kui - GGLMI
䖰 4 pai - LIHHV
䖱 4 kuang - LISMG
䖲 4 xun - LIPA
䖳 4 zha - LIJHP
䖴 4 yao - LILMO
䖵 4 kun - LILMI
䖶 4 hui - LIMSO
䖷 4 xi - LIKKB
䖸 4 e - HILMI
䖹 4 yang - LITQ
䖺 4 tiao - OLHI
䖻 4 you - LIYIU
䖼 4 jue - LIGIL
䖽 4 li - HNLMI
䖾 4 - - LIJMU
䖿 4 li - HHLMI
䗀 4 cheng - LIGCE
䗁 4 ji - LIKMR
䗂 4 hu - LIYPU
䗄 4 fu - LICKL
䗆 4 guan - LIJRR
䗇 4 ju - LIPFD
䗈 4 meng - LIYVU
䗉 4 chang - LIAA
䗊 4 tan - LIFF
䗋 4 mou - LITMD
䗌 4 xing - LIAHM
䗍 4 li - VOLMI
䗎 4 yan - LIMWG
䗏 4 sou - LIJFE
䗐 4 shi - YDLMI
䗑 4 yi - LIAYT
䗒 4 bing - LITTC
䗓 4 cong - LIPKP
䗔 4 hou - LIONK
䗕 4 wan - JNUI
䗖 3 di - LITJB 螮
䗗 4 ji - LIHMT
䗘 4 ge - LIGIT
䗙 4 han - JTCI
䗚 4 bo - LIIBI
䗛 3 xiu - LIOLB
䗜 4 liu - LIHHW
䗝 4 can - ILLMI
䗞 4 can - MKLII
䗟 4 yi - SELMI
䗠 4 xuan - YOLMI
䗡 4 yan - LIMYF
䗢 4 zao - LIYHR
䗣 4 han - TMLII
䗤 4 yong - LIILB
䗦 4 - - LIYHJ
䗧 4 kang - LIILE
䗨 4 yu - LINWF
䗩 4 qi - LIIHF
䗪 3 zhe - ITFI
䗫 4 ma - LIIDD
䗬 4 - - YJLMI
䗭 4 - - LILLP
䗮 4 shuang - LIKKK
䗯 4 jin - LIYOG
䗰 4 guan - LIWJC
䗱 4 pu - LITCO
䗲 4 lin - LIFDQ
䗳 4 - - LINOT
䗴 3 ting - LIHNG
䗵 4 jiang - LIMWM
䗶 4 la - LITAV
䗷 4 yi - LIYTP
䗸 4 yong - YVGI
䗹 4 ci - LITVP
䗺 4 yan - NVLII
䗼 4 xun - LIHJF
䗾 4 xian - LIAVF
䘀 4 fu - HJLII
䘁 4 ge - JGLMI
䘂 4 - - LIJIM
䘃 4 mo - LIWFG
䘄 4 zhu - JALII
䘅 4 nai - IPLII
䘆 4 xian - LIJQP
䘇 4 wen - YKLII
䘈 4 li - LIMBS
䘉 4 can - MKLII
䘊 4 mie - LIHWI
䘋 4 jian - LIOIM
䘌 4 ni - SRLII
䘍 4 chai - TWBI
䘎 4 wan - LIVFN
䘏 4 xu - HTNL
䘐 4 nv - HTSHC
䘑 4 mai - HTINE
䘒 4 zui - HTICE
䘓 4 kan - HTNHX
䘔 4 ka - HTJHR
䘕 4 hang - HOYNN
䘖 4 - - HOOUN
䘗 4 - - HOUFN
䘘 4 yu - HOQFN
䘙 4 wei - HODBN
䘚 4 zhu - YHVJ
䘛 4 - - LHN 𧝞
䘜 4 - - LLB
䘝 4 yi - LIP
䘞 4 - - LNVM 𧜗
䘟 4 diao - LNL
䘠 4 fu - LKK
䘡 4 bi - PPYHV
䘢 4 zhu - LJMN
䘣 4 zi - LYMP
䘤 4 shu - LIJC
䘥 4 xia - LWL
䘦 4 ni - LSP
䘧 4 - - LLBK
䘨 4 jiao - LYCK
䘩 4 xun - LPA
䘪 4 chong - LYIU
䘫 4 nou - VRYHV
䘬 4 rong - LIJ
䘭 4 zhi - LMIG
䘮 4 sang - GOOV
䘯 4 - - LFB
䘰 4 shan - LNKM
䘱 4 yu - YCORV
䘲 4 - - LSME
䘳 4 jin - LC
䘴 4 - - LDCI
䘵 4 lu - LVNE
䘶 4 han - LUNE
䘷 4 bie - LFBF
䘸 4 yi - LYOK
䘹 4 zui - LYOJ
䘺 4 zhan - LJMO
䘻 4 yu - LYIB
䘼 4 wan - LJNU
䘽 4 ni - LHXU
䘾 4 guan - LJRR
䘿 4 jue - LSUU
䙀 4 beng - LBB
䙁 4 can - LII
䙂 4 - - LCIP
䙃 4 duo - LKMB
䙄 4 qi - LHJX
䙅 4 yao - LMWV
䙆 4 kui - LNOK
䙇 4 ruan - LMBK
䙈 4 hou - LONK
䙉 4 xun - LHJU
䙊 4 xie - LTJB 𧜵
䙋 4 - - LJMM
䙌 4 kui - LLMO 䙡
䙍 4 - - LNOO
䙎 4 xie - LBVK
䙏 4 bo - LIBI
䙐 4 ke - LMRB
䙑 4 cui - LYWV
䙒 4 xu - LYVW
䙓 4 bai - LWLI
䙕 4 zong - LHOO
䙖 4 - - LUBB
䙗 4 ti - LYCB
䙘 4 chu - LIHF
䙙 4 chi - LSEQ
䙚 4 niao - HFYHV
䙛 4 guan - LYCV
䙜 4 feng - LYHJ
䙝 4 xie - YGIV
䙞 4 deng - LNOT
䙟 4 wei - LWDQ
䙠 4 jue - LMTO
䙢 4 zeng - LCWA
䙣 4 sa - LMKY
䙤 4 duo - LYBB
䙥 4 ling - LMBI
䙦 4 meng - LTWN
䙧 4 - - LHJF
䙨 4 guo - LWDV
䙩 4 meng - LTBO
䙪 4 long - DDKYV
䙫 4 - - LLPC
䙬 4 ying - LBCV
䙭 4 - - LJTO
䙮 4 guan - LTRG
䙯 4 cu - LIHO
䙰 4 li - LYBG
䙲 4 - - MWK
䙳 4 biao - MWF
䙴 4 qian - MWKSU
䙵 4 xi - MWGG
䙶 4 - - MWHBV
䙷 4 de - BUDI
䙸 4 de - BUDI
䙹 4 xian - MTBUU
䙺 4 lian - FBUU
䙻 4 - - LHBUU
䙽 4 xie - KCBUU
䙾 4 shi - JPBUU
䙿 4 wei - JDBUU
䚀 4 - - HYBUU
䚁 4 - - HBBUU
䚂 4 he - GCBUU
䚃 4 you - YWBUU
䚄 4 lu - VEBUU
䚅 4 lai - DOBUU
䚇 4 sheng - FUBUU
䚈 4 juan - MGBUU
䚊 4 jian - TTBUU
䚋 4 yun - RCBUU
䚌 4 - - HJBUU
䚍 4 qi - QCBUU
䚎 4 - - QXBUU
䚏 4 lin - FQBUU
䚐 4 ji - OABUU
䚑 4 mai - WCBUU
䚒 4 chuang - YGBUU
䚓 4 nian - MJBUU
䚔 4 bin - JCBUU
䚖 4 ling - MOBUU
䚗 4 gang - NBCI
䚘 4 cheng - HONBN
䚙 4 xuan - NBMAM
䚚 4 xian - NBHGU
䚛 4 hu - NBHQR
䚜 4 bi - NBHWJ
䚝 4 zu - NBYOJ
䚟 4 dai - NBAMI
䚠 4 hun - NBAPP
䚡 4 sai - NBWP
䚢 4 che - NBPTD
䚣 4 ti - NBAMO
䚤 4 - - NBWLB
䚥 4 nuo - NBNMM
䚦 4 zhi - NBHYU
䚧 4 liu - NBSMH
䚨 4 fei - NBNOE
䚪 4 guan - NBWLV
䚫 4 xi - HKNBQ
䚬 4 lin - NBFDQ
䚭 4 xuan - NBTRG
䚮 4 reng - YRNHS
䚯 4 tao - YRLN
䚰 4 pi - YRP
䚱 4 xin - YRF
䚲 4 shan - YRHHH
䚴 4 wa - YRB
䚶 4 tian - YRMK
䚷 4 yi - YRCMS
䚸 4 xie - YROLL
䚹 4 pi - YRPP
䚺 4 yao - YROK
䚻 4 yao - BYMR
䚼 4 nv - YRNG
䚾 4 nin,ren - YRHG
䚿 4 yin - YRNO
䛁 4 nan - YRBMM
䛂 4 yao - YRHT
䛃 4 wan - YRMMU
䛅 4 xia - YRWL
䛆 4 zhou - YRLW
䛇 4 yuan - YRHNR
䛈 4 shi - YROK
䛉 4 mian - YRRVP
䛊 4 xi - YRRC
䛋 4 ji - YRIH
䛎 4 xue - YRJC
䛏 4 ni - YRSP
䛐 4 ci - SRYMR
䛑 4 mi - YRPH
䛒 4 bian - MSYMR
䛓 4 - - LIYMR 譼
䛔 4 na - YRMBL
䛕 4 yu - YRLWK
䛖 4 e - YRLWP
䛗 4 zhi - SLYMR
䛙 4 xu - YROD
䛚 4 lve - QHYMR
䛜 4 xun - YRHWK
䛝 4 nao - YRNGU
䛟 4 jia - YRKOO
䛡 4 hua - YRHPR
䛢 4 tu - YRHDN
䛣 4 ping - YRLWS
䛥 4 xi - YRKKB
䛦 4 song - YRCOR
䛧 4 mi - YRVFD
䛨 4 xin - YRYTJ
䛩 4 wu - YRMLM
䛪 4 qiong - YRJCN
䛫 4 zhang - YRSMV
䛮 4 jiu - YRHYR
䛯 4 ju - YRSJR
䛰 4 hun - YRAPP
䛱 4 ti - YRLP
䛲 4 man - YRHAB
䛴 4 ji - YRKMR
䛵 4 shou - YRBBE
䛶 4 lei - YRQJD
䛷 4 wan - YRJNU
䛸 4 che - YRIYR
䛹 4 can - YRVNO
䛺 4 jie - YRWOL
䛻 4 you - YRHJU
䛼 4 hui - YRHXM
䛾 4 su - YRQMF
䜁 4 xi - YRVGK
䜂 4 - - YRHAJ
䜃 4 dui - YGG
䜅 4 wei - YRUOG
䜆 4 zhe - IDYMR
䜇 4 gun - YRYCV
䜈 4 chao - YRVVD
䜊 4 zao - YRTWA
䜌 4 luan - VFYRF
䜐 4 hui - NBYMR
䜑 4 wu - YRMMP
䜓 4 she - YRTPD
䜔 4 sui - YRYKB
䜕 4 mai - YRTWB
䜗 4 xin - YRIRP
䜘 4 jing - YRTRK
䜙 4 an - YRAVF
䜛 4 chan - YRNUU
䜜 4 wei - YRYBU
䜞 4 ji - YRYX
䜟 4 chen - YRJIM
䜠 4 che - YRHLC
䜡 4 yu - YRMBE
䜢 4 xian - YRJQP
䜣 3 xin - IVHML 訢
䜤 4 - - IVTC 鿁
䜥 4 - - IVNKM 𧩙
䜦 4 - - IVTPA
䜧 4 nao - IVSIM 䜀
䜨 4 - - IVLLP
䜩 4 yan - IVTLF 讌
䜪 4 qiu - CRKN
䜫 4 jiang - CRM
䜬 4 song - CRLW
䜭 4 jun - YBMCR
䜮 4 liao - CRJHQ
䜯 4 ju - CRPFD
䜰 4 - - CRHAJ
䜱 4 man - CRAWE
䜲 4 lie - CRVVV
䜳 4 - - MRTV
䜴 4 chu - MTYE
䜵 4 chi - MTDHE
䜶 4 xiang - MTHEQ
䜷 4 qin - MTSME
䜸 4 mei - MTSHU
䜹 4 shu - MTDL
䜺 4 chai - MTTA
䜻 4 chi - MTAMO
䜼 4 gu - NKMRT
䜽 4 yu - MTOMN
䜾 4 yin - MTYTA
䜿 4 - - SIMRT
䝀 4 liu - MTHHW
䝁 4 lao - FFBMT
䝂 4 shu - SEMRT
䝃 4 zhe - MTAVF
䝄 4 shuang - MTOGE
䝅 4 hui - MOG
䝆 4 - - PHMSO
䝇 4 - - CUMSO
䝈 4 e - MOHMU
䝉 4 - - LBMSO
䝊 4 sha - MOJLO
䝋 4 zong - MOJMF
䝌 4 jue - MOEEE
䝍 4 jun - MOBJJ
䝎 4 tuan - MOUMB
䝐 4 wei - MONLB
䝑 4 chong - MOYTG
䝒 4 zhu - MOSEO
䝓 4 lie - MOVVV
䝔 4 - - MOTRG
䝖 4 zhao - BHHLO
䝗 4 - - BHD
䝘 4 yi - BHHNE
䝙 3 chu - BHSK 貙
䝚 4 ni - BHSP
䝛 4 bo - BHDHE
䝜 4 suan - BHICE
䝝 4 yi - BHKMR
䝞 4 hao - BHYPU
䝟 4 ya - BHQHK
䝠 4 huan - BHMHF
䝡 4 man - BHTLB
䝢 4 man - BHAWE
䝣 4 qu - BHESD
䝤 4 lao - BHKCF
䝥 4 hao - BHHUJ
䝦 4 zhong - BHWLO
䝧 4 min - BCPMM
䝨 4 xian - LEBUC
䝩 4 zhen - BCOHH
䝪 4 shu - BCNYO
䝫 4 zuo - BCOS
䝬 4 zhu - BCYG
䝮 4 xuan - BCYVI
䝰 4 zhi - BCGDI
䝱 4 xie - KSKSC
䝲 4 jin - BCSOY
䝳 4 can - YEBUC
䝴 4 - - JBBUC
䝵 4 bu - BCIJB
䝶 4 liang - BCYRF
䝷 4 zhi - ORBUC
䝸 4 ji - BCTJE
䝹 4 wan - BCJNU
䝺 4 guan - YKBUC
䝽 4 ai - BCMGG
䝾 4 fu - MMBUC
䝿 4 gui - HOBUC
䞃 4 zhi - BCMGK
䞄 4 biao - YDBUC
䞅 4 yi - BCMVR
䞆 4 suo - BCFBC
䞇 4 die - GIBUC
䞊 4 xun - BCYPU
䞌 4 she - BOHJR 𧵳
䞍 4 qing - BOQMB 䝼
䞎 4 - - BOAA 𧶧
䞏 4 - - BOWP
䞐 4 chun - BOQKA 賰
䞑 4 hong - GCM
䞒 4 dong - GCBMR
䞔 4 wei - GCSHU
䞕 4 ru - GCMBB
䞖 4 shu - GOIP
䞗 4 cai - GODH
䞘 4 ji - GOON
䞙 4 za - GOMLB
䞚 4 qi - GOJE
䞛 4 yan - GOMLS
䞜 4 fu - GOMF
䞝 4 yu - GOMGI
䞞 4 fu - GOLLN
䞟 4 po - GOHA
䞠 4 zhi - GOMR
䞡 4 tan - GOAM
䞢 4 zuo - GOOS
䞣 4 che - GOHMY
䞤 4 qu - GOPR
䞥 4 you - GOKB
䞦 4 he - GOHER
䞧 4 hou - GOHMR
䞨 4 gui - GOGG
䞩 4 e - GOOMR
䞪 4 jiang - GOSHL
䞫 4 yun - GOSKR
䞬 4 tou - GOHDS
䞭 4 cun - GOICE
䞮 4 tu - GOOMD
䞯 4 fu - GOBND
䞰 4 zuo - GOGLC
䞱 4 hu - GOCOR
䞲 4 - - GOHQI
䞳 4 bo - GOYTR
䞴 4 zhao - GOBQR
䞵 4 jue - GOEEE
䞷 4 jue - GOSUU
䞸 4 fu - GOMMR
䞹 4 huang - GOHAG
䞺 4 chun - GOHJU
䞻 4 yong - GONBS
䞼 4 chui - GOVNO
䞽 4 suo - GOJBF
䞾 4 chi - GOHYU
䞿 4 qian - JTCO
䟀 4 cai - GOTQM
䟁 4 xiao - GOVVD
䟂 4 man - GOAWE
䟄 4 qi - GOQMC
䟅 4 jian - JLGYO
䟇 4 ji - GOVII
䟈 4 zhi - GOJIG
䟉 4 zhu - GOWLI
䟊 4 qu - GOYPO
䟋 4 zhan - GONCR
䟌 4 ji - GOJIG
䟍 4 bian - GOHUS
䟎 4 - - GOQOC
䟑 4 yue - GOOMB
䟒 4 quan - GOTRG
䟓 4 cheng - RMMN
䟔 4 fu - RMY
䟕 4 cha - RMEI
䟖 4 tang - RMU
䟗 4 shi - RMHVP
䟘 4 hang - RMYHN
䟙 4 qie - RMPSH
䟚 4 qi - RMMML
䟛 4 bo - RMJB
䟜 4 na - RMOB
䟝 4 tou - RMHNE
䟞 4 chu - RMFH
䟟 4 cu - HYRYO
䟠 4 yue - RMIV
䟡 4 zhi - RMHVI
䟢 4 chen - RMNF 躎
䟣 4 chu - RMIJC
䟤 4 bi - RMPH
䟥 4 meng - RMNIH
䟦 4 ba - RMHKE
䟧 4 tian - RMW
䟨 4 min - RMRVP
䟩 4 lie - RMGI
䟪 4 feng - RMHIO
䟫 4 cheng - FBRYO
䟬 4 qiu - RMOM
䟭 4 tiao - RMHS
䟮 4 fu - RMOIK
䟯 4 kuo - RMHJR
䟰 4 jian - RMHON
䟱 4 - - RMDB
䟲 4 - - RMYIU
䟳 4 - - ROSMM
䟴 4 zhen - RMMMV
䟵 4 qiu - RMIJE
䟶 4 zuo - RMOOG
䟷 4 chi - RMQHL
䟸 4 kui - RMBT
䟹 4 lie - RMBDI
䟻 4 du - RMOMD
䟼 4 wu - RMMPM
䟽 4 - - RMYIU
䟾 4 zhuo - RMEEE
䟿 4 lu - RMVNE
䠀 4 tang - RMFBR
䠁 4 - - RMIIM
䠂 4 chu - DDRYO
䠃 4 liang - RMMLB
䠄 4 tian - RMTBC
䠅 4 kun - RMWHD
䠇 4 jue - RMSUU
䠈 4 tu - RMLE
䠉 4 huan - RMJRR
䠊 4 fei - RMLMY
䠋 4 bi - RMHHJ
䠌 4 - - RMEB
䠍 4 xia - RMRSE
䠎 4 wo - RMSMG
䠏 4 ji - RMNOK
䠐 4 qu - RMBUK
䠑 4 kui - RMKGG
䠒 4 hu - RMJRB
䠓 4 qiu - RMTCW
䠔 4 sui - RMTPO
䠕 4 cai - RMYPD
䠖 4 - - RMIOR
䠗 4 qiu - RMHUK
䠘 4 pi - RMHWP
䠙 4 pang - RMYBS
䠚 4 wa - RMJCO
䠛 4 yao - RMBOU
䠜 4 rong - RMTSJ
䠝 4 xun - RMRBC
䠞 4 cu - RMIHF
䠡 4 cuo - RMYPM
䠢 4 meng - TWLO
䠣 4 xuan - RMRUC
䠤 4 duo - RMRRJ
䠥 4 bie - RMFBK
䠦 4 zhe - RMORA
䠧 4 chu - RMSJA
䠨 4 chan - RMNCR
䠪 4 duan - RMVVI
䠫 4 zou - RMSEO
䠬 4 deng - RMNTL
䠭 4 lai - RMDLC
䠯 4 yue - RMOMB
䠰 4 quan - RMTRG
䠲 4 ling - HHOII
䠳 4 chen - HHUU
䠴 4 zhen - HHYT
䠵 4 fu - HHODI
䠶 4 she - HHOK
䠷 4 tiao - HHLMO
䠸 4 kua - HHKMS
䠹 4 ai - HHYVO
䠺 4 - - HHLSR
䠻 4 qiong - HHJCN
䠼 4 shu - HHOMN
䠽 4 hai - HHUMT
䠾 4 shan - HHANO
䠿 4 wai - HHLMC
䡀 4 zhan - HHYWM
䡂 4 jiu - JJVL
䡃 4 li - JJKS
䡄 4 - - JJHN
䡆 4 rong - JJCI
䡈 4 jue - JJKK
䡉 4 kang - JJYHN
䡋 4 qi - JJJE
䡌 4 hong - JJKI
䡍 4 fu - JJQO
䡎 4 lu - JJHS
䡏 4 hong - JJNI
䡑 4 min - JJRVP
䡒 4 tian - JJW
䡓 4 juan - HOJJN
䡔 4 qi - JJNIN
䡕 4 zheng - JJNEM
䡖 4 qing - JJMCG
䡙 4 lang - JJIAV
䡚 4 mao - JJHAU
䡛 4 yin - JJJWJ
䡜 4 lu - JJGCG
䡞 4 ju - BUKJJ
䡠 4 - - JJYBC
䡡 4 xie - JJPPA
䡢 4 bian - JJISB
䡣 4 hun - JJBJJ
䡤 4 zhu - JAJWJ
䡥 4 rong - JJJCR
䡧 4 wu - JJHRF
䡨 4 cha - TMJWJ
䡪 4 shan - JJISM
䡫 4 peng - JJYHJ
䡬 4 man - JJAWE
䡭 4 xiu - JJTQG
䡮 4 - - JJHOO
䡯 4 cong - JJHWP
䡱 4 zhuan - JJSRR
䡲 4 chan - JJRRJ
䡳 4 si - JJTCL
䡸 4 - - JJTWV
䡹 4 zhi - JJJBO
䡺 4 wei - JJQJP
䡼 4 ling - JJMBR
䡽 4 zuan - JJHUC
䡿 4 ling - JJMBO
䢀 4 qi - KQON 𨊰
䢁 4 yue - KQB 𨊸
䢂 4 - - KQYT 𨋢
䢃 4 yi - SJK
䢄 4 xi - IJDD
䢅 4 chen - HXMMV
䢆 4 - - BNMVI
䢇 4 rong - JUMVI
䢉 4 nong - HXMMV
䢊 4 you - YND
䢋 4 ji - YML
䢌 4 bo - YJB
䢍 4 fang - YYHS
䢎 4 - - YMT
䢏 4 - - YYJ
䢐 4 cu - YBM
䢑 4 di - YHVI
䢒 4 jiao - YYCK
䢓 4 yu - YJMD
䢔 4 he - YOMR
䢕 4 xu - YIHM
䢖 4 yu - YLQ
䢗 4 qu - YTW
䢘 4 - - YJDI
䢙 4 bai - YBUC
䢚 4 geng - YMLK
䢛 4 jiong - YBCR
䢜 4 - - YSMB
䢝 4 ya - YMLM
䢞 4 shu - YDD
䢟 4 you - YYSK
䢠 4 song - YFT
䢡 4 ye - YPTD
䢢 4 cang - YOIR
䢣 4 yao - YNIR
䢤 4 shu - YHDD
䢥 4 yan - YMMU
䢦 4 shuai - YYIJ
䢧 4 liao - YSMH
䢩 4 yu - YMRK
䢪 4 bo - YHKB
䢫 4 sui - YNLB
䢬 4 - - YBBQ
䢭 4 yan - YTGO
䢮 4 lei - YMBW
䢯 4 lin - YFFQ
䢰 4 ti - YSMG
䢱 4 du - YGWC
䢲 4 yue - YBUE
䢳 4 ji - HNNL
䢴 4 - - HJNL
䢵 4 yun - MINL
䢶 4 - - DNL
䢷 4 - - BYNL
䢸 4 ju - BMNL
䢹 4 ju - SSNL
䢺 3 chu - UUNL
䢻 4 chen - SLNL
䢼 3 gong - TCNL
䢽 4 xiang - TCRAU
䢾 4 xian - HUNL
䢿 4 an - JVNL
䣀 4 gui - NUNL
䣁 4 yu - SMNL
䣂 4 lei - QDNL
䣃 4 - - OMNL
䣄 4 tu - ODNL
䣅 4 chen - MVNL
䣆 4 xing - MMNL
䣇 4 qiu - IENL
䣈 4 hang - RURAU
䣉 4 - - EHRAU
䣊 4 dang - FBNL
䣋 4 cai - HDNL
䣌 4 di - IINL
䣍 4 yan - KUNL
䣎 4 zi - VWNL
䣏 4 - - OTCL
䣐 4 ying - TKNL
䣑 4 chan - MGNL
䣒 4 - - LONL
䣓 4 li - MBNL
䣔 4 suo - FCNL
䣕 4 ma - SFNL
䣖 4 ma - SFRAU
䣗 4 - - HJNL
䣘 3 tang - FGNL
䣙 4 pei - UBNL
䣚 4 lou - LVNL
䣛 4 qi - DENL
䣜 4 cuo - YMNL
䣝 4 tu - SANL
䣞 4 e - RUNL
䣟 4 can - MANL
䣠 4 jie - QANL
䣡 4 yi - TINL
䣢 4 ji - QDTAL
䣣 4 dang - FFNL
䣤 4 jue - BENL
䣥 4 bi - MWP
䣦 4 lei - MWKS
䣧 4 yi - MWIP
䣨 4 chun - MWQU
䣩 4 chun - MWPU
䣪 4 po - MWJB
䣫 4 li - MWJE
䣬 4 zai - MWI
䣭 4 tai - MWIK
䣮 4 po - MWIKK
䣯 4 cu - MWBM
䣰 4 ju - MWSS
䣱 4 xu - MWPR
䣲 4 fan - MWIT
䣳 4 - - MWSMR
䣴 4 xu - MWUKU
䣵 4 er - MWSJ
䣶 4 huo - MWHJR
䣷 4 zhu - MWHJD
䣸 4 ran - OGMCW
䣹 4 fa - MWOI
䣺 4 juan - MWRB
䣻 4 han - MWOIR
䣼 4 liang - MWYRF
䣽 4 zhi - ORMCW
䣾 4 mi - MWJBM
䣿 4 yu - MWMDT
䤀 4 - - MWTKR
䤁 4 cen - MWTMV
䤂 4 mei - MWTMD
䤃 4 yin - MWYTA
䤄 4 mian - MWMWL
䤅 4 tu - MWOMN
䤆 4 kui - MWNOK
䤇 4 - - MWJFE
䤈 4 - - MWCMT
䤉 4 mi - MWPHT
䤊 4 rong - MWTSJ
䤋 4 yu - TWIRM
䤎 4 ju - MWNHB
䤏 4 pi - MWLYQ
䤐 4 jin - MWMUA
䤑 4 wang - MWTMC
䤒 4 ji - MWVII
䤓 4 meng - MWTBO
䤔 4 jian - ELMCW
䤕 4 xue - MWVID
䤖 4 bao - MWATE
䤗 4 gan - YQMCW
䤘 4 chan - MWOIM
䤙 4 li - MWVOI
䤚 4 li - BWG
䤛 4 qiu - CVL
䤜 4 dun - CQU
䤝 4 ying - CHVL
䤞 4 yun - CIKU
䤟 4 chen - CBHN
䤡 4 ran - CGB
䤢 4 - - CRKS
䤣 4 lve - CHFD
䤦 4 yue - COI
䤧 4 hui - CWR
䤫 4 chan - CUON
䤭 4 shi - CKKB
䤮 4 she - CYLH
䤯 4 xing - CMTH
䤰 4 ying - GOC
䤱 4 shi - CUHL
䤲 4 chi - CGLC
䤳 4 ye - CYOK
䤴 4 han - CUNE
䤶 4 ye - CKLU
䤷 4 yan - CSAV
䤹 4 sou - CJFE
䤺 4 jin - CMRL
䤽 4 guan - CWLF
䤾 4 tao - CBHX
䤿 4 qie - CQHQ
䥀 4 chan - NLTGI
䥁 4 han - CNIW
䥂 4 meng - CBMO
䥃 4 yue - COBG
䥅 4 qian - JGC
䥆 4 jin - YLYC
䥈 4 mu - CTIT
䥉 4 yuan - CJNI
䥊 4 - - CQMC
䥋 4 peng - CYRF
䥌 4 zheng - JAAC
䥍 4 zhi - GIC
䥎 4 chun - CMVB
䥏 4 yu - CHOL
䥐 4 mou - NSC
䥒 4 jiang - NIC
䥓 4 qi - CTCG
䥔 4 su - CMWD
䥘 4 cu - COOA
䥙 4 sui - CNLO
䥚 4 - - HNBUC
䥜 4 jian - CAND
䥟 4 ye - CQAV
䥠 4 - - CTIR
䥡 4 ye - CLLD
䥢 4 long - GEC
䥣 4 zao - HEC
䥤 4 bao - CMBU
䥥 4 lian - CYHC
䥦 4 - - CYKB
䥧 4 huan - CYHU
䥨 4 lv - CANR
䥪 4 xian - CAVF
䥫 4 tie - CJIG
䥬 4 bo - CTII
䥭 4 zheng - IEC
䥮 4 zhu - CMWL
䥰 4 meng - CYVI
䥲 4 ou - CSRO
䥳 4 you - CMBE
䥵 4 xiao - CAGU
䥹 4 - - CQHU
䥺 4 ye - OPMVH 釾
䥻 4 - - OPMKU
䥼 4 - - OPPHH
䥽 2 po - OPIVE 鏺
䥾 4 xie - OPBYM 䥱
䥿 4 - - OPHMS 𨯅
䦀 4 - - OPSMM 𨦫
䦁 4 - - OPQJL 𨧜
䦂 4 shan - OPISM 䥇
䦃 2 zhuo - OPTJA 鐯
䦄 4 - - OPJIV
䦅 4 shan - OPTTR 鐥
䦆 4 jue - OPBUE
䦇 4 ji - SICVS
䦈 4 jie - SIKM
䦉 4 - - SIWC
䦊 4 niao - SIYMF
䦋 4 ao - SIQSK
䦍 4 wu - ANON
䦏 4 xie - ANOLL
䦐 4 ting - ANQ
䦑 4 xue - ANDK
䦒 4 dang - ANMR
䦓 4 zhan - ANYR
䦔 4 tan - ANAM
䦕 4 peng - ANTT
䦖 4 xie - ANGR
䦗 4 xu - ANHBT
䦙 4 si - ANGDI
䦚 4 kua - ANHJR
䦜 4 wu - ANMMR
䦞 4 run - ANEMG
䦠 4 du - ANMSO
䦡 4 huan - ANJRR
䦢 4 kuo - ANEGI
䦣 4 fu - ANYTR
䦤 4 chuai - ANEEE
䦥 4 xian - ANDD
䦦 4 qin - ANC
䦧 4 qie - ANHXU
䦨 4 lan - ANDW
䦩 4 - - ANBUE
䦫 4 ying - ANTLK
䦬 4 que - ANQHK
䦭 4 hang - ANHDA
䦮 4 chun - ANQKA
䦰 4 - - ANNWU
䦲 4 yan - ANNCR
䦴 4 yi - ANWLJ
䦵 4 ni - ANMFB
䦶 4 zheng - LSNSD 䦛
䦷 4 chuai - LSOOG 䦟
䦸 4 - - LSWLB
䦹 4 shi - NLJ
䦺 4 ding - NLMN
䦻 4 zi - NLND
䦼 4 jue - NLDK
䦽 4 xu - NLNIN
䦾 4 yuan - HRIHU
䦿 4 - - NLL
䧀 4 - - NLKI
䧁 4 xu - NLPR
䧂 4 dao - NLSHR
䧃 4 tian - NLW
䧄 4 ge - NLHER
䧅 4 yi - NLKN
䧆 4 hong - NLTC
䧇 4 yi - NLYHV
䧈 4 - - NLMLW
䧉 4 li - NLWG
䧊 4 ku - NLHQR
䧋 4 xian - NLBUU
䧌 4 sui - NLBV
䧍 4 xi - NLCOR
䧎 4 xuan - NLRB
䧏 4 - - NLHEJ
䧐 4 - - NLYRD
䧑 4 di - NLJMO
䧒 4 lai - NLDOO
䧓 4 zhou - NLBQR
䧔 4 nian - NLOIP
䧕 4 cheng - NLIRM
䧖 4 jian - NLII
䧗 4 bi - NLOAE
䧘 4 zhuan - NLVNO
䧙 4 ling - NLUOP
䧚 4 hao - NLYRB
䧛 4 bang - NLYBS
䧜 4 tang - NLILR
䧝 4 chi - NLUMI
䧟 4 xian - NLBHX
䧠 4 shuan - NLJII
䧡 4 yong - NLILB
䧣 4 - - NLMWF
䧤 4 pu - NLTCO
䧥 4 hui - NLJIP
䧦 4 wei - NLBHF
䧧 4 yi - NLTGI
䧨 4 ye - NLTCD
䧩 4 - - NLNJK
䧪 4 che - NLIKV
䧫 4 hao - NLYRO
䧬 4 bin - NLJMC
䧭 4 - - NLHWP
䧮 4 xian - NLJQP
䧯 4 chan - NLNRI
䧰 4 hun - NLNFF
䧱 4 - - KNOG
䧲 4 han - MJOG
䧳 4 ci - YMOG
䧴 4 zhi - JEOG
䧵 4 qi - LUOG
䧶 4 kui - OGYC
䧷 4 rou - HYOG
䧸 4 - - JROG
䧹 4 ying - IOOG
䧺 4 xiong - KROG
䧻 4 - - OROG
䧼 4 hu - HROG
䧽 4 cui - HDOG
䧾 4 - - OROG
䧿 4 que - TAOG
䨀 4 di - ODOG
䨁 4 wu - NKOG
䨂 4 qiu - HFOG
䨃 4 - - AVOG
䨄 4 yan - OWOG
䨅 4 liao - KFOG
䨆 4 bi - FKOG
䨇 4 - - OGEE
䨈 4 bin - JCOG
䨉 4 - - BVOG
䨊 4 yuan - OGOGL
䨋 4 nve - MBHP
䨌 4 bao - MBMMU
䨍 4 ying - MBTT
䨎 4 hong - MBNI
䨏 4 ci - MBIMO
䨐 4 qia - MBOMR
䨑 4 ti - MBKN
䨒 4 yu - MBSMM
䨓 4 lei - MBWR
䨔 4 bao - MBFMU
䨕 4 - - MBEMD
䨖 4 ji - MBKB
䨗 4 fu - MBBND
䨘 4 xian - MBBUU
䨙 4 cen - MBEHG
䨚 4 hu - MBPHP
䨛 4 se - MBDHL
䨜 4 beng - MBBB
䨝 4 qing - MBQMB
䨞 4 yu - MBHLB
䨟 4 wa - MBEGG
䨠 4 ai - MBAPV
䨡 4 han - MBUNE
䨢 4 dan - MBTMV
䨣 4 ge - MBTLJ
䨤 4 di - MBYLW
䨥 4 huo - MBOGE
䨦 4 pang - MBYBS
䨧 4 - - MBYTI
䨨 4 zhui - MBYHR
䨩 4 ling - MBIFL
䨪 4 mai - MBGWG
䨫 4 mai - MBJON
䨬 4 lian - MBEDD
䨭 4 xiao - MIFB
䨮 4 xue - MBQJS
䨯 4 zhen - MBNLW
䨰 4 po - MBETJ
䨱 4 fu - MBHOE
䨲 4 nou - MBNAI
䨳 4 xi - MBBUU
䨵 4 dan - MBEMJ
䨶 4 yun - MBIBL
䨷 4 xian - MBDBE
䨸 4 yin - MBNLP
䨹 4 shu - MBOLF
䨺 4 dui - MIMII
䨻 4 beng - MWMWW
䨼 4 hu - QBTOE
䨽 4 fei - LYSU
䨾 4 fei - ILMY
䨿 4 za - MKLMY
䩀 4 bei - LYBUC
䩁 4 fei - LYHUU
䩂 4 xian - MWOIN
䩃 4 shi - MWPP
䩄 4 mian - MWBHU
䩅 4 zhan - MWDHE
䩆 4 zhan - MWOS
䩇 4 zhan - MWYR
䩈 4 hui - MWOWY
䩉 4 fu - MWIJB
䩊 4 wan - MWJNU
䩋 4 mo - MWIDD
䩌 4 qiao - MWOGF
䩍 4 liao - MWKCF
䩎 4 - - MWOMO
䩏 4 mie - MWTWI
䩐 4 hu - TJON
䩑 4 hong - TJN
䩒 4 yu - TJMD
䩓 4 qi - TJPI
䩔 4 duo - TJHNE
䩕 4 ang - TJHVL
䩖 4 - - TJFH
䩗 4 ba - TJB
䩘 4 di - TJMVI
䩙 4 xuan - TJYVI
䩚 4 di - TJHVI
䩛 4 bi - TJPH
䩜 4 zhou - TJLW
䩝 4 pao - TJHVO
䩞 4 tie - TJYR
䩟 4 yi - TJKN
䩠 4 - - TJNKG
䩡 4 jia - TJKOO
䩢 4 zhi - TJQHL
䩣 4 tu - TJOMD
䩤 4 xie - TJBUU
䩥 4 dan - TJNKV
䩦 4 tiao - OKTLJ
䩧 4 xie - TJYMR
䩨 4 chang - TJSMV
䩩 4 yuan - TJJNU
䩪 4 guan - TJJRR
䩬 4 beng - TJQKQ
䩭 4 - - TJKMR
䩮 4 lu - TJVNE
䩯 4 ji - TJNEM
䩰 4 xuan - TJRSJ
䩱 4 shu - TJOMN
䩲 4 du - TJITE
䩳 4 sou - TJJFE
䩴 4 hu - TJJRB
䩵 4 yun - TJBJJ
䩶 4 chan - TJUMI
䩷 4 bang - TJYBS
䩸 4 rong - TJTSJ
䩹 4 e - TJMRB
䩺 4 weng - TJCIM
䩻 4 ba - TJSQF
䩼 4 feng - TJYHJ
䩽 4 yu - TJSRR
䩾 4 zhe - TJITF
䩿 4 fen - TJJTC
䪀 4 guan - TJJRP
䪁 4 bu - TJTCO
䪂 4 ge - TJDBB
䪃 4 dun - TJYDK
䪄 4 huang - TJTMC
䪅 4 du - TJWLI
䪆 4 ti - TJTWT
䪇 4 bo - TJTII
䪈 4 qian - TJYLR
䪉 4 lie - TJVVV
䪋 4 wei - TJYLC
䪌 4 zhan - TJNRI
䪎 4 sui - TJUOB
䪑 4 tuo - DQJP
䪒 4 zhu - DQYG
䪔 4 bu - DQIJB
䪕 4 ju - DQPFD
䪖 4 po - DQOAE
䪙 4 po - DQIBI
䪚 4 da - DQASM
䪛 4 fan - DQHDW
䪞 4 za - MKLSM
䪟 4 - - YBELM
䪠 4 - - LOLSM
䪡 4 - - LOLSM
䪢 4 - - LHIOM
䪣 4 - - JHIOM
䪤 4 fan - LMHDW
䪦 4 hong - YAM
䪧 4 chi - YAPD
䪨 4 bao - YAPI
䪩 4 yin - YAOIN
䪪 4 - - KRYTA
䪫 4 jing - YAMVM
䪬 4 bo - YAJBD
䪭 4 ruan - YAYTA
䪮 4 chou - YAPUU
䪯 4 ying - FFBYA
䪰 4 yi - YAYTP
䪱 4 gai - SUMBC
䪲 4 kun - MUMBC
䪳 4 yun - SKMBC
䪵 4 ya - MHMBC
䪶 4 ju - BMMBC
䪷 4 hou - PRMBC
䪸 4 min - RPMBC
䪹 4 bai - MMMBC
䪺 4 ge - GIMBC
䪻 4 bian - ITMBC
䪽 4 hao - RSMBC
䪿 4 sheng - HWMBC
䫁 4 bi - HUMBC
䫃 4 chun - MVMBC
䫄 4 chua - CUMBC
䫅 4 san - JDMBC
䫆 4 cheng - ISMBC
䫇 4 ran - HMMBC
䫊 4 pei - MRMBC
䫋 4 wei - HVMBC
䫍 4 fu - LYMBC
䫎 4 zhuo - EEEEC
䫑 4 yi - KRMBC
䫒 4 men - HAMBC
䫓 4 wu - YRMBC
䫔 4 qi - QKMBC
䫕 4 die - YBMBC
䫖 4 chen - TVMBC
䫗 4 xia - RSSEC
䫘 4 he - AVMBC
䫙 4 sang - JDMBC
䫚 4 gua - BBMBC
䫛 4 hou - ONKC
䫝 4 fu - HAMBC
䫞 4 qiao - TFMBC
䫡 4 yan - TCMBC
䫢 4 si - HUMBC
䫣 4 xi - BKMBC
䫤 4 ming - BCMBC
䫦 4 ge - GTMBC
䫧 4 - - HJMBC
䫨 4 ao - QSOKC
䫪 4 shuang - KKMBC
䫫 4 lou - LVMBC
䫬 4 zhen - MAMBC
䫭 4 hui - LCMBC
䫮 4 chan - SIMBC
䫯 4 - - YSKRC
䫰 4 lin - MCFDQ
䫱 4 na - MBMBC
䫲 4 han - IPMBC
䫳 4 du - WIMBC
䫵 4 mian - HSMBC
䫷 4 e - MRMBC
䫸 4 chao - HNSH
䫹 4 hong - HNM
䫺 4 hong - KIHNI
䫽 4 pao - HNHQU
䫿 4 chao - HNSHR
䬁 4 yi - HNJP
䬃 4 sa - HNYT
䬄 4 xu - HNIHI
䬆 4 li - HNHDN
䬇 4 yuan - CUHNI
䬈 4 dui - HNCRU
䬉 4 huo - HNGLC
䬊 4 sha - HNKOO
䬋 4 leng - HNGCE
䬌 4 pou - YUHNI
䬏 4 bu - HNYTR
䬑 4 wei - HNWB
䬒 4 sou - HNJFE
䬕 4 xiang - HNHNI
䬖 4 heng - HNHAG
䬗 4 yang - AHHNI
䬙 4 yao - HNBOU
䬚 4 - - HNSQF
䬛 4 bi - HNWTJ
䬜 4 - - HNYUB
䬠 4 - - MBNOO
䬡 4 zhu - JANOO
䬢 4 - - OISH
䬤 4 zan - SOIV
䬥 4 yi - IPOIV
䬦 4 dou - OIHNE
䬨 4 jiu - OIPKN
䬩 4 - - MFOIV
䬭 4 - - RHOIV
䬮 4 yi - OIVIO
䬰 4 shao - OISHR
䬱 4 ben - OIDM
䬴 4 mo - OIDJ
䬵 4 gai - OIYVO
䬷 4 she - OININ
䬸 4 - - MEOIV
䬺 4 yang - OITQ
䬻 4 jian - OIIQ
䬼 4 yuan - OIRB
䬽 4 shui - OICRU
䬿 4 wei - OISHU
䭁 4 zhi - QLOIV
䭂 4 yi - OIRAU
䭄 4 shi - OIJLN
䭆 4 ne - SYOIV
䭊 4 ying - OITLK
䭋 4 bao - OIORD
䭌 4 hu - JBOIV
䭍 4 hu - OIQMT
䭎 4 ye - OIPTD
䭏 4 - - OIHSB
䭐 4 yang - OITGP
䭖 4 zhu - OIITF
䭗 4 ying - OIYTU
䭙 4 jin - OIMUA
䭚 4 chuang - OIYTG
䭛 4 dan - OINJK
䭜 4 - - OIKCF
䭝 4 kuai - OIOMA
䭟 4 ye - OITPD
䭠 4 jian - OIITC
䭤 4 qian - OIYLR
䭥 4 xue - OITOV
䭦 4 bo - OITEI
䭧 4 mi - OIIDF
䭨 4 shui - OIUOB
䭩 4 mo - OIIDY
䭪 4 liang - NVAMG 𩞯
䭫 4 qi - PATHU
䭬 4 qi - PAVVU
䭮 4 fu - SHTHU
䭯 4 bo - HAUU
䭰 4 beng - HAQKQ
䭱 4 bie - HAFBF
䭲 4 yi - HAKMR
䭳 4 wei - HIHDA
䭴 4 huan - SFJ
䭵 4 fan - SFHNI
䭶 4 qi - SFML
䭷 4 mao - SFHQU
䭸 4 fu - SFCK
䭹 4 ang - SFHVL
䭺 4 ang - SFYHN
䭻 4 fu,fen - SFCSH
䭼 4 qi - SFMML
䭽 4 qun - SFHQ
䭾 4 tuo - SFIK
䮀 4 bo - SFPRU
䮁 4 pian - SFIT
䮃 4 - - SFGI
䮅 4 - - SFIV
䮆 4 - - SFMFJ
䮇 4 yu - SFLQ
䮉 4 lu - SFOHV
䮊 4 yi - SFKN
䮋 4 li - SFMNN
䮌 4 - - SFOD
䮍 4 niao - SFYHV
䮎 4 xi - SFKKB
䮏 4 wu - SFMMR
䮐 4 - - SFBCR
䮑 4 lei - SFBDI
䮒 4 pu - SFIJB
䮓 4 zhuo - SFYAJ
䮔 4 zui - SFHJM
䮕 4 zhuo - SFEEE
䮖 4 chang - SFAA
䮘 4 er - SFHXU
䮙 4 yu - SFIRM
䮚 4 leng - SFGCE
䮛 4 fu - SFNLI
䮜 4 zha - SFPTD
䮟 4 sou - SFJFE
䮡 4 bi - SFOAE
䮢 4 zha - SFHJX
䮣 4 - - SFEED
䮤 4 he - SFOBG
䮥 4 li - SFMRB
䮦 4 - - SFYRB
䮨 4 zai - SFJYJ
䮩 4 gu - SFBBB
䮪 4 cheng - SFNQD
䮬 4 mo - SFTAK
䮭 4 mi - SFBBU
䮮 4 mai - SFJON
䮯 4 ao - SFQSK
䮱 4 zhu - SFYMO
䮴 4 deng - SFNOT
䮵 4 tong - SFYTG
䮶 4 - - SFOGD
䮷 4 du - SFWLI
䮹 4 wei - SFYMH
䮺 4 ji - SFYX
䮻 4 chi - SFGNI
䮼 4 lin - SFFFQ
䯁 4 luo - SFYNQ
䯂 4 shen - SFSFD
䯃 4 - - NMJV 𩣑
䯄 4 gua - NMROB 騧
䯅 4 nie - NMSJE 䯀
䯆 4 yi - BBU
䯇 4 ku - BBKS
䯈 4 wan - BBMMU
䯉 4 wa - BBNO
䯊 4 qia - BBMNR
䯋 4 bo - BBIKK
䯌 4 kao - BBSKN
䯍 4 ling - BBOII
䯎 4 gan - BBOMJ
䯏 4 gua - BBHJR
䯐 4 hai - BBOBO
䯑 4 kuang - BBFMU
䯒 4 heng - BBHON
䯓 4 kui - BBGG
䯔 4 ze - BBJHP
䯕 4 ting - BBNKG
䯖 4 lang - BBIAV
䯗 4 bi - BBPPG
䯘 4 huan - BBJMU
䯙 4 po - BBIJB
䯚 4 yao - BBVIB
䯛 4 wan - BBJNU
䯜 4 ti - BBAPH
䯝 4 sui - BBKMB
䯞 4 kua - BBBBR
䯟 4 dui - BBTPO
䯠 4 ao - BBWOT
䯡 4 jian - BBTXC
䯢 4 mo - IDBBB
䯣 4 kui - BBLMC
䯥 4 an - BBAVF
䯦 4 ma - BBTWI
䯧 4 qing - YRBB
䯨 4 qiao - YBK
䯩 4 - - YBAU
䯪 4 kao - YBMBC
䯫 4 hao - AFYRB
䯬 4 duo - YJRRJ
䯭 4 xian - SHE
䯮 4 nai - SHNHS
䯯 4 suo - SHFH
䯰 4 jie - SHOLL
䯱 4 pi - SHMF
䯲 4 pa - SHAU
䯳 4 song - SHCI
䯴 4 chang - SHHNE
䯵 4 nie - SHJT
䯶 4 man - SHBM
䯷 4 song - SHIJ
䯸 4 ci - SHIMO
䯹 4 xian - SHSME
䯺 4 kuo - SHHPR
䯻 4 - - SHHGR
䯼 4 di - SHKHF
䯽 4 pou - SHYTR
䯾 4 tiao - SHBQR
䯿 4 zu - SHYOJ
䰀 4 wo - SHHDV
䰁 4 fei - SHVNE
䰂 4 cai - SHBD
䰃 4 peng - SHTTC
䰄 4 sai - SHWP
䰅 4 - - SHMBC
䰆 4 rou - SHNHD
䰇 4 qi - SHJKA
䰈 4 cuo - SHTQM
䰉 4 pan - SHHYE
䰊 4 bo - SHIBI
䰋 4 man - SHAJV
䰌 4 zong - SHHOO
䰍 4 ci - SHDOE
䰏 4 ji - SHJIG
䰑 4 - - SHMBB
䰒 4 meng - SHTBO
䰓 4 mian - SHHUS
䰔 4 pan - SHHET
䰕 4 lu - SHYPT
䰗 4 jiu - LNNRU
䰘 4 liu - LNSMH
䰙 4 yi - MBJE
䰚 4 wen - MBYK
䰛 4 li - MBMVN
䰜 4 li - NMBN
䰝 4 zeng - MBCWA
䰞 4 zhu - NNMRB
䰟 4 hun - MMII
䰠 4 shen - HILWL
䰡 4 chi - HIHQO
䰢 4 xing - HIHON
䰣 4 wang - HIBKK
䰤 4 dong - DWHUI
䰥 4 huo - IMHUI
䰦 4 pi - HIHWJ
䰧 4 hu - HIYPU
䰨 4 mei - HIAHU
䰩 4 che - JAHUI
䰪 4 mei - FBHUI
䰬 4 ju - HINHB
䰭 4 nou - MBHUI
䰮 4 - - HITGI
䰯 4 yi - HIPKO
䰰 4 ru - MBHUI
䰱 4 ling - MOHUI
䰳 4 - - NFMN
䰴 4 qi - NFON
䰵 4 zi - NFND
䰶 4 - - NFYV
䰸 4 gong - NFCI
䰹 4 ze - NFI
䰺 4 jie - NFHML
䰼 4 qin - NFOIN
䰿 4 tuo - NFOPD
䱃 4 zhi - NFHQO
䱄 4 jie - NFHVO
䱆 4 sheng - NFNSD
䱈 4 qi - NFMMF
䱉 4 shan - NFBM
䱊 4 mi - NFFD
䱋 4 gong - NFTC
䱏 4 tou - NFMRT
䱑 4 xue - NFQHL
䱔 4 tiao - NFOLK
䱕 4 mou - NFOWY
䱖 4 liu - NFMLS
䱘 4 li - HNNWF
䱝 4 pai - NFHWJ
䱞 4 liu - NFKMF
䱠 4 zhan - NFII
䱢 4 zheng - NFNSD
䱣 4 zu - NFYOJ
䱦 4 - - NFOG
䱨 4 la - NFDBN
䱩 4 - - NFBTV
䱪 4 - - NFQMV
䱫 4 la - DNNWF
䱮 4 e - NFQHK
䱯 4 mu - NKNWF
䱲 4 yuan - NFVNO
䱳 4 zhan - NFMWG
䱶 4 lang - NFIVL
䱺 4 hai - NFUMT
䱼 4 zhan - NFSTV
䱿 4 chan - NFJJL
䲀 4 zhi - GINWF
䲂 4 xuan - NFYSO
䲃 4 zao - NFVVD
䲄 4 min - NFOYK
䲆 4 su - NFNWF
䲇 4 - - NFYDL
䲈 4 - - NFIDD
䲊 4 duo - NFNLB
䲋 4 cen - NFQOA
䲌 4 kuan - NFGFO
䲍 4 teng - HYFQF
䲎 4 nei - NFNJK
䲐 4 lu - NFYPS
䲑 4 yi - NFTGI
䲒 4 xie - NFNBQ
䲓 4 yan - NFOMO
䲔 4 qing - NFMWM
䲜 4 ye - NFNFF
䲝 4 - - NMOSU 䱽
䲞 4 li - NMYT 𩶘
䲟 3 yin - NMHPL 鮣
䲠 3 chun - NMQKA 鰆
䲡 4 qiu - NMTCW 鰌
䲢 3 teng - BFQM 鰧
䲣 4 yu - YMOK 䱷
䲤 4 - - NFEMW 鿐
䲥 4 - - KNHAF
䲦 4 dai - HFK
䲧 4 du - GHAF
䲩 4 - - SHAF
䲪 4 xi - KHAF
䲫 4 - - MUHAF
䲬 4 qi - HFHVP
䲭 4 - - HPHAF
䲮 4 yuan - MUHAF
䲯 4 ji - NEHAF
䲱 4 fang - HFYHS
䲲 4 gong - CIHAF
䲳 4 hang - YNHAF
䲴 4 zhen - FHAF
䲵 4 que - FHHAF
䲶 4 - - MUHAF
䲷 4 - - HFD
䲺 4 gan - TMHAF
䲻 4 xuan - YIHAF
䲽 4 shi - MRHAF
䲾 4 qiao - MSHAF
䲿 4 ci - SPHAF
䳀 4 die - HFHQO
䳁 4 bo - HFIKK
䳂 4 diao - SRHAF
䳃 4 wan - HFNIU
䳄 4 ci - YMPHF
䳆 4 bai - HAHAF
䳈 4 bao - HFPRU
䳉 4 dan,dong - HYHAF
䳊 4 ba - IKHAF
䳋 4 tong - LIHAF
䳌 4 - - IBHAF
䳎 4 jiu - HXHAF
䳐 4 ci - IOHAF
䳑 4 you - KBHAF
䳔 4 ju - HXHAF
䳖 4 nie - HFSJU
䳗 4 e - HFHQI
䳘 4 e - HFHQI
䳙 4 xing - LSHAF
䳛 4 yan - AVHAF
䳝 4 pou - YRHAF
䳞 4 beng - QQHAF
䳠 4 shui - HMHAF
䳡 4 yan - OGHAF
䳣 4 yuan - JSHAF
䳥 4 - - UIHAF
䳦 4 xuan - JMHAF
䳩 4 yao - MVHAF
䳪 4 juan - UBHAF
䳬 4 e - TJHAF
䳯 4 chong - HGHAF
䳰 4 bao - ORDF
䳱 4 wu - NSHAF
䳳 4 xu - UFHAF
䳴 4 ta - WFHAF
䳵 4 chi - DOKSF
䳶 4 xi - HFBVK
䳷 4 cong - HOHAF
䳸 4 ma - IDHAF
䳹 4 kou - HFJME
䳻 4 can - JLHAF
䳼 4 - - HFSRR
䳽 4 he - UGHAF
䳾 4 deng - NTHAF
䳿 4 ran - BFHAF
䴀 4 tong - YGHAF
䴁 4 yu - JBHAF
䴂 4 xiang - NOHAF
䴃 4 nao - GUHAF
䴄 4 shun - BQHAF
䴅 4 fen - JCHAF
䴆 4 pu - TOHAF
䴊 4 yi - TIHAF
䴌 4 meng - HFTBO
䴍 4 ying - BCBCF
䴎 4 lei - WWWF
䴏 4 yan - TFHAF
䴐 4 bao - JCHAF
䴑 4 die - WMHAF
䴒 4 ling - MOHAF
䴓 3 shi - MBPYM 鳾
䴔 3 jiao - YKPYM 鵁
䴕 3 lie - MNPYM 鴷
䴖 3 jing - QBPYM 鶄
䴗 3 ju - BKPYM 鶪
䴘 3 ti - HNPYM 鷉鷈
䴙 3 pi - SRYJM 鸊
䴛 4 xiao - YWFB
䴜 4 wai - YWHUI
䴞 4 di - YWSMG
䴟 4 huan - IPHNI
䴠 4 yao - IPHK
䴡 4 li - MTCP
䴢 4 mi - IPD
䴣 4 hu - IPHFD
䴤 4 sheng - IPHQM
䴥 4 jia - IPKSR
䴦 4 yin - IPYMR
䴧 4 wei - IPHDV
䴨 4 - - IPMHF
䴩 4 piao - IPMWF
䴪 4 lu - IPINE
䴫 4 ling - IPMBI
䴯 4 hu - JEPHH
䴰 4 shu - JEI
䴶 4 peng - JEHEJ
䴻 4 li - HHJON
䴼 4 chan - JEII
䴾 4 cuo - JETQM
䴿 4 meng - JEBMO
䵀 4 suo - JEFBC
䵁 4 qiang - JEVMI
䵄 4 bi - JETWT
䵅 4 ao - QKJON
䵇 4 xian - IDOK
䵈 4 ku - HEIDD
䵉 4 tou - IDOMN
䵊 4 tuan - BYTMC
䵋 4 wei - TCKB
䵌 4 xian - TCKOO
䵍 4 - - TCYRD
䵎 4 tuan - TCUMB
䵏 4 lao - TCSMH
䵑 4 ni - HESHI
䵒 4 ni - HEA
䵓 4 li - HEHQ
䵔 4 dong - HEDW
䵕 4 ju - HESJR
䵖 4 qian - SEHDE
䵗 4 bo - HEMRW
䵙 4 zha - HEKNN
䵚 4 tao - HEBHX
䵛 4 qian - HESEG
䵜 4 nong - HETWV
䵝 4 yi - WFU
䵞 4 jing - WFLN
䵟 4 gan - WFMJ
䵠 4 di - WFPI
䵡 4 jian - MKWGF
䵢 4 mei - WFJD
䵣 4 da - WFAM
䵤 4 jian - MTWGF
䵥 4 yu - WFNAU
䵦 4 xie - WFEMD
䵧 4 zai - JIWGF
䵨 4 mang - WFIKH
䵩 4 li - HNWGF
䵪 4 gun - WFAPP
䵫 4 xun - JNUF
䵬 4 ta - WFEA
䵭 4 zhe - WFJKA
䵮 4 yang - WFAMH
䵯 4 tuan - WFHJG
䵰 4 shang - WFOAH
䵱 4 xi - WFGRR
䵲 4 qiao - WFRRD
䵵 4 chua - HBUF
䵸 4 - - HFRXU
䵹 4 zhi - ODRXU
䵺 4 ting - GBUL
䵻 4 gu,hui - BLQJS
䵼 4 shang - VIBUL
䵽 4 ca - GEGI
䵾 4 fu - OIGTE
䵿 4 tie - GEYR
䶀 4 ta - GEOMR
䶁 4 ta - GEEA
䶂 4 zhuo - HVPI
䶃 4 han - HVOIN
䶄 4 ping - HVMFJ
䶅 4 he - HVHER
䶆 4 zhui - HVOG
䶇 4 zhou - HVLWB
䶈 4 bo - HVIBI
䶉 4 liu - HVHHW
䶊 4 nv - HLNG
䶋 4 xi - HLNHE
䶌 4 pao - HLPRU
䶍 4 di - MGHUL
䶎 4 he - HLOMR
䶏 4 ti - CHHUL
䶐 4 wai - HLOMA
䶑 4 ti - HLGBO
䶒 4 qi - YXV
䶓 4 ji - LBYX
䶔 4 chi - YUPD
䶖 4 jin - YUOIN
䶘 4 li - YUYT
䶙 4 ju - YUSS
䶚 4 qu - YULMI
䶛 4 la - MNYMU
䶜 4 gu - YUHGR
䶝 4 qia - YUKOO
䶞 4 qi - YUTMC
䶟 4 xian - YUNHX
䶠 4 jian - IRYMU
䶡 4 shi - YUBCN
䶤 4 hua - YUBBB
䶥 4 zha - YUYPM
䶩 4 ji - YUYX
䶫 4 yan - YURRK
䶬 4 jian - MJYBP
䶭 4 - - IPMG
䶮 3 yan - IPMK 龑
䶯 4 - - VNXU
䶰 4 jiao - NUHQU
䶳 4 yue - OBYHN
䶴 4 - - FOOMB
䶵 4 chi - OBHYU
䶶 4
䶷 4 jiao
䶸 4 yao
䶹 4 zuo
䶺 4
䶻 4
䶼 4
䶽 4
䶾 4
䶿 4
一 1 yi 10000 M
丁 1 ding 10200 MN
丂 4 kao - MVS
七 1 qi 40710 JU
丄 4 shang - LM
丅 4 xia - XML
丆 4 han - XMH
万 1 wan 10227 MS 萬
丈 1 zhang 50000 JK
三 1 san 10101 MMM
上 1 shang 21100 YM
下 1 xia 10230 MY
丌 4 ji 10220 ML
不 1 bu 10900 MF
与 1 yu 21407 YSM 與
丏 2 mian 10727 MLVS
丐 1 gai 10207 MYVS
丑 1 chou 17105 NG 醜
丒 4 chou - SKM
专 1 zhuan 5030 QNI 專 専
且 1 qie 77100 BM
丕 2 pi 10109 MFM
世 1 shi 44717 PT
丗 4 shi 44770 XTJ
丘 1 qiu 72101 OM
丙 1 bing 10227 MOB
业 1 ye 3210 TC 業
丛 1 cong 8810 OOM 叢
东 1 dong 4090 KD 東
丝 1 si 2210 VVM 絲 糸
丞 2 cheng 17103 NEM
丠 4 qiu - LPM
丢 1 diu 2073 HGI 丟
丣 4 you - MLLS
两 1 liang 1022 MOOB 兩 両
严 1 yan 1020 MTCH 嚴 厳
丧 1 sang 4073 GCV 喪
丨 4 gun 2000 XL
丩 4 jiu - XXVL
个 1 ge 80200 OL 個箇
丫 1 ya 80200 CL
丬 4 qiang 3210 IML
中 1 zhong 50006 L
丮 4 ji 17510 NQ
丯 4 jie - QJ
丰 1 feng 50000 QJ 豐 豊
丱 4 guan 22770 VLLLM
串 1 chuan 50006 LL
丳 4 chan 55006 LLWW
临 1 lin 2806 LLOA 臨
丵 4 zhuo - TCTJ
丶 4 zhu 30000 XI
丷 4 ba - XC
丸 1 wan 50017 KNI
丹 1 dan 77440 BY
为 1 wei 3402 IKSI 爲為
主 1 zhu 00104 YG
丼 4 jing 55000 TTI
丽 1 li 1022 MMBB 麗
举 1 ju 9050 FCQ 舉
丿 4 pie 20000 XL
乀 4 fu - XMO
乁 4 yi - XXMO
乂 2 yi 40000 K
乃 1 nai 17227 NHS
乄 4 wu - XXKU
久 1 jiu 27800 NO
乆 4 jiu - VO
乇 4 tuo 20714 HP
么 1 me,=yao 20732 HI 麼
义 1 yi 4000 IK 義
乊 4 yi - HC
之 1 zhi 30307 INO
乌 1 wu 2712 PVSM 烏
乍 1 zha 80211 HS
乎 1 hu 20409 HFD
乏 1 fa 20307 HINO
乐 1 le,=yue 7290 HVD 樂 楽
乑 4 yin - OHHO
乒 1 ping 72201 OMH
乓 1 pang 72031 OMI
乔 1 qiao 2022 HKLL 喬
乕 4 hu 72227 HQB
乖 1 guai 20111 HJLP
乘 1 cheng 20901 HDLP - 乗
乙 1 yi 17710 NU
乚 4 yin - XU
乛 4 ya - XN
乜 2 mie,=nie 47712 PN
九 1 jiu 40017 KN
乞 1 qi 80717 ON
也 1 ye 44712 PD
习 1 xi 1712 SIM 習
乡 1 xiang 2020 VVH 鄉
乢 4 gai 22710 XXXUA
乣 4 jiu - VIU
乤 4 xia - MYN
乥 4 hu - HCN
书 1 shu 5302 IDS 書
乧 4 dou - YJN
乨 4 shi - IRU
乩 2 ji 22610 YRU
乪 4 nang - NW
乫 4 jia - KRN
乬 4 ju - SSN
乭 4 shi - MRN
乮 4 mao - HLN
乯 4 hu - HFDN
买 1 mai 1780 NYK 買
乱 1 luan 22610 HRU 亂
乲 4 zi - ION
乳 1 ru 22410 BDU
乴 4 xue - QLN
乵 4 yan - YJU
乶 4 fu - IBN
乷 4 sha - EHN
乸 3 na - PDWYI
乹 4 gan - XJJU
乺 4 suo - XHLN
乻 4 yu - YYN
乼 4 cui - EGN
乽 4 zhe - JAN
乾 1 qian 48417 JJON
乿 4 zhi 22910 BFU
亁 4 gan - JJON
亃 4 lin 92210 FQU
亄 4 yi 42110 GTU
亅 4 jue 20000 XN
了 1 le,liao 17207 NN
亇 4 ma - NN
予 1 yu 17202 NINN
争 1 zheng 27507 NSD 爭
亊 4 shi 50007 JFLN
事 1 shi 50007 JLLN
二 1 er 10100 MM
亍 3 chu 10201 MMN
于 1 yu 10400 MD
亏 1 kui 1002 XMMVS 虧
亐 4 yu - XXMKS
云 1 yun 10731 MMI 雲
互 1 hu 10107 MVNM
亓 2 qi 10221 MML
五 1 wu 10107 MDM
井 1 jing 55000 TT
亖 4 si - MMMM
亗 4 sui - UMM
亘 2 gen 10106 MAM 亙
亚 1 ya 1010 MTC 亞 亜
些 1 xie 21101 YPMM
亝 4 qi - XIIIM
亟 2 ji,qi 10104 MEM
亠 4 tou 00000 XY
亡 1 wang 00710 YV
亢 1 kang 00217 YHN
亣 4 da - YLL
交 1 jiao 00408 YCK
亥 1 hai 00802 YVHO
亦 1 yi 00330 YLNC
产 1 chan 0020 YTH 產 産
亨 2 heng 00207 YRNN
亩 1 mu 0060 YW 畝
亪 4 ye - YCMO
享 1 xiang 00407 YRND
京 1 jing 00906 YRF
亭 1 ting 00201 YRBN
亮 1 liang 00217 YRBU
亯 4 xiang - YRA
亰 4 jing 00906 YAF
亱 4 ye - YOAM
亲 1 qin 0090 YTD 親
亳 2 bo 00714 YRBP
亴 4 you - YRBN
亵 2 xie 0073 YQIV 褻
亶 2 dan 00106 YWRM
亷 4 lian - YHXC
亸 3 duo - YDCWJ 嚲
亹 3 wei 00107 YHBM
人 1 ren 80000 O
亻 4 ren 2020 XO
亼 4 ji - OM
亽 4 ji - XXOI
亾 4 wang - OV
亿 1 yi 2721 ON 億
什 1 shen 24200 OJ
仁 1 ren 21210 OMM
仂 2 le 24227 OKS
仃 2 ding 21220 OMN
仄 2 ze 71280 MO
仅 1 jin - OE 僅
仆 1 pu 23200 OY 僕
仇 1 chou,=qiu 24217 OKN
仈 4 ba 28200 OC
仉 2 zhang 27210 OHN
今 1 jin 80207 OIN
介 1 jie 80220 OLL
仌 4 bing - XOO
仍 1 reng 27227 ONHS
从 1 cong 88000 OO 從 従
仐 4 san - XXOJ
仑 1 lun 8071 XXOP 侖崙
仒 4 bing - XOY
仓 1 cang 8071 OSU 倉
仔 1 zi,zai 27247 OND
仕 2 shi 24210 OG
他 1 ta 24212 OPD
仗 1 zhang 25200 OJK
付 1 fu 24200 ODI
仙 1 xian 22270 OU
仚 4 xian 80770 OU
仛 4 tuo - OHP
仜 4 hong 21210 OM
仝 3 tong 80101 OM
仞 2 ren 27220 OSHI
仟 2 qian 22240 OHJ
仠 4 gan - OMJ
仡 2 ge 28217 OON
仢 4 bo - OPI
代 1 dai 23240 OIP
令 1 ling 80307 OINI
以 1 yi 28100 VIO
仦 4 chao - XXXOF
仧 4 chang - YMO
仨 2 sa 21211 OMMM
仩 4 chang 21210 OYM
仪 1 yi 2420 OIK 儀
仫 2 mu 2223 OHI
们 1 men 2722 OLS 們
仭 4 ren 27220 XXOSK
仯 4 chao - OFH
仰 1 yang 27220 OHVL
仱 4 qian 28227 OOIN
仲 1 zhong 25206 OL
仳 3 pi 21210 OPP
仴 4 wo 27220 OB
仵 2 wu 28240 OOJ
件 1 jian 25200 OHQ
价 1 jia 28220 OOLL 價 価
仸 4 yao - OHK
仹 4 feng - OQJ
仺 4 cang - OSM
任 1 ren 22214 OHG
仼 4 wang - XOMG
份 1 fen 28227 OCSH
仾 4 di - XOMVM
仿 1 fang 20227 OYHS
伀 4 zhong 28232 OCI
企 1 qi 80101 OYLM
伂 4 pei 25227 OJB
伃 4 yu - ONIN
伄 4 diao 27227 ONL
伅 4 dun 25217 OPU
伆 4 wu - OPHH
伇 4 yi - OHNE
伈 3 xin 23200 OP
伉 2 kang 20217 OYHN
伊 1 yi 27257 OSK
伋 3 ji 27247 ONHE
伌 4 ai - OMSU
伍 1 wu 21217 OMDM
伎 2 ji 24247 OJE
伏 1 fu 23234 OIK
伐 1 fa 23250 OI
休 1 xiu 24290 OD
伒 4 jin 22221 OHML
伓 4 pi 21290 OMF
伔 4 dan 27210 OBHU
伕 4 fu 25230 OQO
伖 4 tang - OKE
众 1 zhong 8088 OOO 衆眾
优 1 you 23214 OIKU 優
伙 1 huo 29280 OF
会 1 hui,kuai 80731 OMMI 會
伛 2 yu 2121 XOSK 傴
伜 4 cui 24241 OKNJ
伞 1 san 8040 OFJ 傘
伟 1 wei 2522 OQS 偉
传 1 chuan,zhuan - OQNI 傳 伝
伡 4 che - OKQ 俥
伢 2 ya 27240 OMVH
伣 3 qian - XOBHU 俔
伤 1 shang 2822 OOKS 傷
伥 2 chang 2223 OPO 倀
伦 1 lun 2821 OOP 倫
伧 2 cang 2821 OOSU 傖
伨 4 xun - OPIM
伩 4 xin - OYK
伪 1 wei 2422 OIKS 僞偽
伫 2 zhu 2321 OJM 佇
伬 4 ze 26237 OSO
伭 3 xian 20232 OYVI
伮 4 nu - OVE
伯 1 bo,bai 26200 OHA
估 1 gu 24260 OJR
伱 4 ni - OOF
伲 3 ni 2721 OSP
伳 4 xie 24217 OPT
伴 1 ban 29250 OFQ
伵 4 xu - OWC
伶 1 ling 28237 OOII
伷 4 zhou - OLW
伸 1 shen 25206 OLWL
伹 4 qu - OBM
伺 1 ci,si 27220 OSMR
伻 4 beng 21249 OMFJ
似 1 shi,si 28200 OVIO
伽 2 jia,ga,qie 26200 OKSR
伾 3 pi 21219 OMFM
伿 4 yi 26280 ORC
佀 4 si - ORLR
佁 3 yi 23260 OIR
佂 4 zheng - OMYM
佃 1 dian 26200 OW
佄 4 han - OTM
佅 4 mai - OJD
但 1 dan 26210 OAM
佉 4 qu 24231 OGI
佊 4 bi - ODHE
佋 4 zhao - OSHR
佌 4 ci 21210 OYMP
位 1 wei 20218 OYT
低 1 di 22240 OHPM
住 1 zhu 20214 OYG
佐 1 zuo 24211 OKM
佑 1 you 24260 OKR
佒 4 yang 25230 OLBK
体 1 ti 25230 ODM 體
何 1 he 21220 OMNR
佖 3 bi 23290 OPH
佗 2 tuo 23211 OJP
佘 2 she 80901 OMMF
余 1 yu 80904 OMD 餘
佚 2 yi 25230 OHQO
佛 1 fu 25227 OLLN 彿 仏
作 1 zuo 28211 OHS
佝 2 gou 27220 OPR
佞 2 ning 21244 OMMV
佟 2 tong 27233 OHEY
你 1 ni 27290 ONF
佡 4 xian 28270 OOU
佢 4 qu 21217 OSS
佣 1 yong 27220 OBQ 傭
佤 2 wa 21217 OMVN
佥 2 qian 8010 OMFM 僉
佦 4 shi - XOMR
佧 4 ka 21231 OYMY
佨 4 bao - OPRU
佩 1 pei 27210 OHNB
佪 4 hui 26200 OWR
佫 4 he 27264 OHER
佬 2 lao 24211 OJKP
佭 4 xiang - OHEQ
佮 4 ge 28261 OOMR
佯 2 yang 28251 OTQ
佰 2 bai 21260 OMA
佱 4 fa - XOMMM
佲 4 ming - ONIR
佳 1 jia 24214 OGG
佴 3 nai 21240 OSJ
佶 2 ji 24261 OGR
佷 4 hen 27232 OAV
佸 3 huo 22264 OHJR
佹 4 gui 27212 ONMU
佺 3 quan 28214 OOMG
佻 2 tiao 22213 OLMO
佼 2 jiao 20248 OYCK
佽 3 ci 77282 OIMO
佾 2 yi 28227 OCB
使 1 shi 25206 OJLK
侀 4 xing 22200 OMTN
侁 3 shen 24211 OHGU
侂 3 tuo 20214 OIHP
侃 2 kan 26210 ORHU
侄 1 zhi 21214 OMIG
侅 4 gai 20282 OYVO
侇 4 yi 25232 OKN
侈 1 chi 27227 ONIN
侉 2 kua 24227 OKMS
侊 4 guang - OFMU
例 1 li 22200 OMNN
侌 4 yin - XOINI
侍 1 shi 24241 OGDI
侎 4 mi - XOFD
侏 2 zhu 25290 OHJD
侐 4 xu 27210 OHBT
侑 2 you 24227 OKB
侒 4 an 23244 OJV
侓 4 lu - OLQ
侔 2 mou 23250 OIHQ
侕 4 er 21227 OMBL
侗 2 dong 27220 OBMR
侘 3 cha 23214 OJHP
侙 4 chi - OIPM
侚 4 xun 27220 OPA
供 1 gong 24281 OTC
侜 4 zhou 27240 OHBY
依 1 yi 20232 OYHV
侞 4 ru 26200 OVR
侟 4 cun - OKLD
侠 1 xia 24238 OKT 俠
侢 4 dai - OMGB
侣 1 lv 2626 ORR 侶
侤 4 ta - OJKS
侥 1 jiao,yao 2521 OJPU 僥
侦 1 zhen 2128 OYBO 偵
侧 1 ce 2220 OBON 側
侨 1 qiao 2222 OHKL 僑
侩 2 kuai 2823 OOMI 儈
侪 2 chai 2022 OYKL 儕
侫 4 ning 20244 OYVV
侬 2 nong 2423 OHBV 儂
侭 4 jin 25217 OSOY
侮 1 wu 28257 OOWY
侯 1 hou 27234 ONMK
侰 4 jiong - OSKR
侱 4 cheng - ORMG
侲 4 zhen 21232 OMMV
侳 4 zuo 28214 OOOG
侴 3 chou - XOMNN
侵 1 qin 27247 OSME
侸 4 shu - OMRT
侹 3 ting 22241 ONKG
侺 4 shen 22227 OUON
侻 4 tui 28216 OCRU
侼 4 bo - OJBD
侽 4 nan - OWKS
侾 4 xiao - OJKD
便 1 bian,pian 21246 OMLK
俀 4 tui 22243 OBV
促 1 cu 26281 ORYO
俄 1 e 23250 OHQI
俅 2 qiu 23232 OIJE
俆 4 xu - OOMD
俇 4 guang 21214 OKHG
俈 4 ku - OHGR
俉 4 wu 21261 OMMR
俊 1 jun 23247 OICE 儁
俋 4 yi 26217 ORAU
俌 4 fu - OIJB
俍 3 liang 23232 OIAV
俎 2 zu 87810 OOBM
俏 1 qiao 29227 OFB
俐 1 li 22200 OHDN
俑 2 yong 27227 ONIB
俒 4 hun - OJMU
俕 4 san - XOJD
俖 4 pei 21269 OMFR
俗 1 su 28268 OCOR
俘 1 fu 22247 OBND
俙 3 xi 24227 OKKB
俚 2 li 26214 OWG
俛 4 fu 27216 ONAU
俜 3 ping 25227 OLWS
保 1 bao 26294 ORD
俞 2 yu 80221 OMBN
俟 2 qi,si 23234 OIOK
信 1 xin 20261 OYMR
俢 4 xiu - OHEH
俣 2 yu 26234 ORMK 俁
俤 4 di 28227 OCNH
俦 2 chou 2524 OQKI 儔
俧 4 zhi - XOGP
俨 2 yan 2120 OMTH 儼
俩 1 lia,liang 2122 OMOB 倆
俪 2 li 2122 XOMBB 儷
俫 3 lai - ODT 倈
俭 1 jian 2821 OOMM 儉 倹
修 1 xiu 28222 OLOH
俯 1 fu 20240 OIOI
俰 4 huo - OHDR
俱 1 ju 26281 OBMC
俲 4 xiao - OYKS
俳 2 pai 21211 OLMY
俴 4 jian 23253 OII
俵 2 biao 25232 OQMV
俶 2 chu 27240 OYFE
俷 4 fei 27217 OBAU
俸 2 feng 25253 OQKQ
俹 4 ya - OMLM
俺 1 an 24216 OKLU
俻 4 bei - OHEW
俼 4 yu - OYIB
俽 4 xin - OHLO
俾 2 bi 26240 OHHJ
俿 4 hu - OYPU
倁 4 zhi - OOKR
倂 4 bing - XOYJJ
倃 4 jiu - OHOR
倄 4 yao - XOKKB
倅 4 cui 20248 OYOJ
倇 4 wan 23212 OJNU
倊 4 zong - OCIP
倌 2 guan 23277 OJRR
倍 1 bei 20261 OYTR
倎 4 tian 25281 OTBC
倏 2 shu 27234 OLOK
倐 4 shu - OLHF
倒 1 dao 22200 OMGN
倓 3 tan 29289 OFF
倔 1 jue 27272 OSUU
倕 3 chui 22214 OHJM
倗 4 peng 27220 OBB
倘 1 tang 29227 OFBR
候 1 hou 27234 OLNK
倚 1 yi 24221 OKMR
倛 4 qi 24281 OTMC
倜 2 ti 27220 OBGR
倝 4 gan - JJO
倞 3 jing 20296 OYRF
借 1 jie 24261 OTA
倠 4 sui 20214 OOG
倡 1 chang 26260 OAA
倢 4 jie 15281 OJLO
倣 4 fang 28240 OYSK
倥 2 kong 23211 OJCM
倦 1 juan 29212 OFQU
倧 3 zong 13291 OJMF
倨 2 ju 27264 OSJR
倩 2 qian 25227 OQMB
倪 2 ni 27217 OHXU
倬 2 zhuo 21246 OYAJ
倭 2 wo 22244 OHDV
倮 3 luo 2629 OWD
倯 4 song 28232 ODCI
倰 4 leng 24247 OGCE
倱 4 hun 26211 OAPP
倳 4 zi 25207 OJLN
倴 3 ben - OKJT
倵 4 wu 23240 OMPM
倶 4 ju 26281 OBUC
倷 4 nai 24291 OKMF
倸 4 cai - OBD
债 1 zhai 2528 OQMO 債
倻 3 ye - OSJL
值 1 zhi 24216 OJBM - 値
倽 4 sha - XOOMR
倾 1 qing 2128 OPMO 傾
倿 4 ning - OYTV
偀 4 ying 24235 OTLK
偁 3 cheng 22247 OBGB
偂 4 qian - OTBN
偃 2 yan 21214 OSAV
偄 4 ruan - OMBK
偅 4 zhong 22214 OHJG
偆 4 chun 25263 OQKA
假 1 jia 27247 ORYE - 仮
偈 2 ji 26227 OAPV
偊 4 yu 22227 OHLB
偋 4 bing 27241 OSTT
偌 2 ruo 24264 OTKR
偍 4 ti 26281 OAMO
偎 1 wei 26232 OWMV
偏 1 pian 23227 OHSB
偐 4 yan 20222 OYHH
偒 4 tang - OAMH
偓 3 wo 27214 OSMG
偔 4 e - ORRS
偕 2 xie 21261 OPPA
偖 4 che 24260 OJKA
偗 4 sheng 29262 OFHU
偘 4 kan - ORRR
偙 4 di - OYBB
做 1 zuo 28240 OJRK
偛 4 cha 21277 OHJX
停 1 ting 20221 OYRN
偝 4 bei 21227 OLPB
偞 4 xie 24294 OPTD
偟 4 huang 26214 OHAG
偠 4 yao 21244 OMWV
偡 3 zhan 24211 OTMV
偢 4 chou 29280 OHDF
偣 4 yan 20261 OYTA
偤 4 you 28261 OTCW
健 1 jian 25240 ONKQ
偦 4 xu - ONOB
偧 4 zha - OKNN
偨 4 ci 21294 OYPD
偪 4 bi 21266 OMRW
偫 4 zhi 24241 OHOI
偬 2 zong 27232 OPKP 傯
偭 3 mian 21260 OMWL
偮 4 ji 26241 ORSJ
偯 4 yi 20232 OYRV
偰 3 xie 27234 OQHK
偱 4 xun - OHJU
偲 3 cai 26230 OWP
偳 4 duan 22227 OUMB
偶 1 ou 26227 OWLB
偷 1 tou 28221 OOMN
偸 4 tou 28221 OOMV
偹 4 bei - OLHW
偺 4 za 28264 OHOA
偻 2 lou,lv 2924 OFDV 僂
偼 4 jie - OYSO
偾 2 fen 2428 OJTO 僨
偿 1 chang 2923 OFBI 償
傀 2 kui 26213 OHI
傁 4 sou - OHXE
傂 4 zhi 21211 OHYU
傃 3 su 25293 OQMF
傄 4 xia - OKCU
傅 1 fu 23242 OIBI
傆 4 yuan - OMHF
傇 4 rong 24241 OTSJ
傈 2 li 2129 OMWD
傉 3 nu - OMVI
傊 4 yun - ORBC
傋 4 jiang 25247 OTTB
傍 1 bang 20227 OYBS
傎 4 dian 24281 OJBC
傏 4 tang - OILR
傐 4 hao - OYRB
傒 3 xi 22234 OBVK
傓 4 shan - OISM
傔 4 qian 28237 OTXC
傕 3 jue 24214 OOBG
傗 4 chu - OYVW
傚 4 xiao 28240 OYKK
傛 4 yong 23268 OJCR
傜 4 yao 27272 OBOU
傝 4 tan 26227 OASM
傞 4 suo 28211 OTQM
傟 4 yang - OCIM
傠 4 fa - OYRI
傡 4 bing - OYTT
傣 2 dai 25299 OQKE
傤 4 zai - OJIQ 儎
傥 2 tang 2921 OFBU 儻
傦 4 gu - OBBB
傧 2 bin 2328 OJOC 儐
储 1 chu 2426 OIVA 儲
傩 2 nuo 2021 OEOG 儺
傫 4 lei - OWVF
催 1 cui 22214 OUOG
傮 4 zao 24266 OTWA
傰 4 beng 22127 OUBB
傲 1 ao 28240 OGSK
傶 4 zu 23250 OIHF
傸 4 chuang 24234 OKKK
傹 4 jing - OYTU
傺 3 chi 22291 OBOF
傻 1 sha 26247 OHCE
傼 4 han - OTLO
傽 4 zhang 20246 OYTJ
傿 4 yan 21227 OMYF
僁 4 xie 22239 OHDP
僃 4 bei - OTPB
僄 4 piao 21291 OMWF
僇 3 lu 27222 OSMH
僈 4 man 26247 OAWE
僊 4 xian 21212 OMWU
僋 4 tan 28286 OOIC
僌 4 ying - OJJK
僎 3 zhuan 27281 ORUC
像 1 xiang 27232 ONAO
僐 4 shan - OTGR
僒 4 jiong - XOJCR
僔 3 zun 28246 OTWI
僖 2 xi 24261 OGRR
僘 4 chang - OFBK
僙 4 guang - OTMC
僚 1 liao 24296 OKCF
僛 4 qi 27282 OTCO
僜 4 cheng - ONOT
僝 4 chan 27247 OSND
僟 4 ji - OVII
僠 4 bo 22269 OHDW
僡 4 hui - OJIP
僢 4 chuan - OBBQ
僣 4 tie 25263 OQOA
僦 3 jiu 23214 OYFU
僧 1 seng 28266 OCWA
僪 4 ju 27227 ONHB
僫 4 e - XOMMP
僬 3 jiao 20231 OOGF
僭 2 jian 25261 OMUA
僮 2 tong 20214 OYTG
僯 4 lin 29259 OFDQ
僰 2 bo 44402 DBO
僲 4 xian - OMWQ
僳 2 su 21299 OMWD
僵 1 jiang 21216 OMWM 殭
僶 4 min 27217 ORXU
僷 4 ye - OTPD
僸 4 jin 24291 ODDF
僺 4 qiao - ORRD
僻 1 pi 20241 OSRJ
僼 4 feng - OTWT
僽 4 zhou 29238 OHFP
僿 4 sai 23214 OJTG
儃 4 chan 20216 OYWM
儆 2 jing 28240 OTRK
儇 3 xuan 26232 OWLV
儊 4 chu 24281 ODDO
儋 2 dan 27261 ONCR
儌 4 jiao 28240 OHSK
儍 4 sha - OUCE
儏 4 can - OYED
儑 4 an 26233 OAVF
儒 1 ru 21227 OMBB
儓 4 tai 24214 OGRG
儗 4 ni 27281 OPKO
儙 4 qian - OYLR
儚 4 meng 25227 OTWN
儛 4 wu - OOTQ
儜 4 ning 23221 OJPN
儝 4 qiong - OFFD
儞 4 ni - OMFB
儠 4 lie 22216 OVVV
儡 2 lei 26260 OWWW
儤 4 bao 26032 OATE
儦 3 biao 20231 OIPF
儧 4 zan - OQOC
儨 4 zhi - OHLC
儫 4 hao - OYRO
儬 4 qing - OQBU
儮 4 li 21211 OMDM
儯 4 teng - OFQF
儳 3 chan 27213 ONRI
儴 3 rang 20232 OYRV
儵 4 shu 27231 OLOF
儶 4 hui - OUOB
儽 4 lei 26293 OWWF
儾 4 nang - OJBV
儿 1 er 22010 LU 兒 児
兀 2 wu 10210 MU
允 1 yun 23210 IHU
兂 4 zan - QHU
元 1 yuan 10211 MMU
兄 1 xiong 60210 RHU
充 1 chong 00213 YIHU
兆 1 zhao 32113 LMUO
先 1 xian 24211 HGHU
光 1 guang 90211 FMU
兊 4 dui - XCIHU
克 1 ke 40216 JRHU
免 1 mian 27416 NAHU
兎 4 tu 20513 HLAI
兏 4 chang - MYMU
兑 1 dui 8021 XCRHU 兌
兓 4 jin - MUMVU
兔 1 tu 17413 NUI
兕 2 si 77217 SUHU
兖 2 yan 0021 YCIU 兗
兘 4 shi - MUIR
兙 4 - 44210 JUJ
党 1 dang 90216 FBRHU 黨
兛 4 qian - JUHJ
兜 1 dou 77217 HVHU
兝 4 fen - JUCSH
兞 4 mao - JUHQU
兟 4 shen 24211 HUHGU
兠 4 dou - LPHU
兡 4 - - JUMA
兢 1 jing 44216 JUJRU
兣 4 li - JUMWG
兤 4 huang - FUITC
入 1 ru 80000 OH
兦 4 wang - XOV
全 1 quan 80104 OMG
兪 4 yu 80221 OMBV
八 1 ba 80000 HO
公 1 gong 80732 CI
六 1 liu 00800 YC
兮 2 xi 80207 CMVS
兯 4 han - CSL
兰 1 lan 8010 TMM 蘭
共 1 gong 44801 TC
兲 4 tian - XMGC
关 1 guan 8080 TK 關 関
兴 1 xing 9080 FMC 興
兵 1 bing 72801 OMC
其 1 qi 44801 TMMC
具 1 ju 60801 BMMC
典 1 dian 55801 TBC
兹 1 zi,ci 8073 TVII 茲
兺 4 fen - XXCSH
养 1 yang 8022 TOLL 養
兼 1 jian 80237 TXC
兽 1 shou 8060 CWMR 獸 獣
兾 4 ji - CWTC
兿 4 yi - TQII
冀 1 ji 11801 LPWTC
冁 3 chan 8753 CJSTV 囅
冂 4 jiong 77220 XB
冃 4 mao - XBMM
冄 4 ran - BMM
内 1 nei 40227 XOB 內
冇 4 mao 40227 KB
冈 1 gang 7722 BK 岡
冉 1 ran 50557 GB
冋 4 jiong - BR
册 1 ce 77445 BBM 冊
再 1 zai 10447 MGB
冎 4 gua - BNB
冏 3 jiong 77220 BCR
冐 4 mao 60227 XAB
冒 1 mao 60600 ABU
冓 4 gou 55557 TTGB
冔 3 xu 60641 ARMD
冕 2 mian 60416 ANAU
冖 4 mi 37020 XB
冗 1 rong 37217 BHN
冘 4 yin 40212 LBU
写 1 xie 37400 BYSM 寫
冚 4 kan - BU
军 1 jun 3750 BKQ 軍
农 1 nong 4073 LBV 農
冝 4 yi - XBBM
冞 4 mi 77904 BFD
冟 4 shi - BHAP
冠 1 guan 37214 BMUI
冡 4 meng - BMMO
冢 2 zhong 37232 BMMO 塚
冣 4 ju - BSJE
冤 1 yuan 37413 BNUI
冥 1 ming 37800 BAYC
冦 4 kou 37214 BMUE
冧 4 lin - BDD
冨 4 fu 37606 BMRW
冩 4 xie 37327 BHXF
冫 4 bing 30100 IM
冬 1 dong 27303 HEY 鼕
冭 4 tai - KY
冮 3 gang - IMM
冯 1 feng 3712 IMNVM 馮
冰 1 bing 32130 IME
冱 3 hu 31117 IMMVM
冲 1 chong 35106 IML 衝沖
决 1 jue 35130 IMDK 決
冴 4 hu 31140 IMMVH
况 1 kuang 36110 IMRHU 況
冶 1 ye 33160 IMIR
冷 1 leng 38127 IMOII
冸 4 pan - IMFQ
冹 4 fu 33147 IMIKK
冺 4 min - IMRVP
冻 1 dong 3419 IMKD 凍
冼 2 xian 34111 IMHGU
冽 2 lie 32100 IMMNN
冾 4 qia 38161 IMOMR
冿 4 jian - IMLQ
净 1 jing 3715 IMNSD 淨凈 浄
凁 4 sou - IMDL
凂 4 mei - IMNAU
凃 4 tu - IMOMD
凄 1 qi 35144 IMJLV 悽淒
凅 4 gu 36100 IMWJR
准 1 zhun 30114 IMOG 準
凇 2 song 3813 IMDCI
凉 1 liang 30196 IMYRF 涼
凊 4 qing 35127 IMQMB
凋 2 diao 37120 IMBGR
凌 1 ling 34147 IMGCE 淩
凎 4 gan 38119 IMC
减 1 jian 3315 IMIHR 減
凐 4 yin 31114 IMMWG
凑 1 cou 3518 IMQKK 湊
凒 4 ai - IMUMT
凓 3 li - IMMWD
凕 4 ming - IMBAC
凖 4 zhun 30401 IGJ
凗 4 cui 32114 IMUOG
凘 3 si 32121 IMTCL
凚 4 jin - IMDDF
凛 1 lin 30191 IMYWF 凜
凝 1 ning 37181 IMPKO
凞 4 xi 37331 IMSUF
几 1 ji 77210 HN 幾
凡 1 fan 77210 HNI
凢 4 fan - HN
凣 4 fan - LHN
凤 1 feng 7721 HNE 鳳
凥 4 ju - SHN
凧 4 zheng 77210 HNLB
凨 4 feng - HNMMI
凩 4 mu 77210 XXHND
凪 4 zhi 77210 HNYLM
凫 2 fu 2721 PYSN 鳧 鳬
凬 4 feng - XHNMA
凭 1 ping 22217 OGHN 憑
凮 4 feng - HNMA
凯 1 kai 2771 UUHN 凱
凰 1 huang 77210 HNHAG
凲 4 gan - HNTXC
凳 1 deng 12211 NOMRN
凴 4 ping - IFHN
凵 4 qian 22770 VL
凶 1 xiong 22770 UK 兇
凷 4 kuai - UG
凸 1 tu 77777 BSS
凹 1 ao 77770 SSU
出 1 chu 22772 UU 齣
击 1 ji 5077 QU 擊 撃
凼 2 dang 2277 UE
函 1 han 10772 NUE
凾 4 han 17772 UNNE
凿 1 zao 3277 TCTU 鑿
刀 1 dao 17220 SH
刁 1 diao 17120 SM
刂 4 dao 2200 LN
刃 1 ren 17420 SHI
刄 4 ren 17450 XXSK
刅 4 chuang - SHC
分 1 fen 80227 CSH
切 1 qie 47720 PSH
刈 2 yi 42000 KLN
刉 4 ji 82700 ONLN
刊 1 kan 12400 MJLN
刋 4 qian 22400 HKLN
刌 4 cun 42300 DILN
刍 2 chu 2717 NSM 芻
刎 2 wen 22200 PHLN
刏 4 ji - XONLN
刐 4 dan 72400 BYLN
刑 1 xing 12400 MTLN
划 1 hua 52000 ILN 劃
刓 4 wan 12200 MULN
刔 4 jue 52000 DKLN
刕 4 li - SHSHH
刖 2 yue 72200 BLN
列 1 lie 12200 MNLN
刘 1 liu 0240 YKLN 劉
则 1 ze 7280 BOLN 則
刚 1 gang 7220 BKLN 剛
创 1 chuang 8270 OULN 創
刜 4 fu 52000 LNLN
初 1 chu 37220 LSH
刞 4 qu 72100 BMLN
刟 4 diao - SRLN
删 1 shan 7240 BTLN 刪
刡 4 min 72700 RPLN
刢 4 ling - XOILN
刣 4 zhong - IRLN
判 1 pan 92500 FQLN
刦 4 jie - GILN
刧 4 jie 47720 GISH
刨 1 pao,bao 22700 PULN
利 1 li 22900 HDLN
别 1 bie 6240 XRSLN 別彆
刬 3 chan - IJLN 剗
刭 2 jing 1210 NMLN 剄
刮 1 gua 22600 HRLN 颳
刯 4 geng - XMMLN
到 1 dao 12100 MGLN
刱 4 chuang 87450 TTSHI
刲 4 kui 42100 GGLN
刳 2 ku 42200 KSLN
刴 4 duo - NDLN
刵 4 er 12400 SJLN
制 1 zhi 22200 HBLN 製
刷 1 shua 72200 SBLN
券 1 quan,xuan 90227 FQSH
刹 1 sha,cha 42900 XKDLN 剎
刺 1 ci 52900 DBLN
刻 1 ke 02800 YOLN
刼 4 jie - GISHI
刽 2 gui 8270 OILN 劊
刾 4 ci - KTLN 㓨
刿 2 gui 2220 UNLN 劌
剀 2 kai 2270 UULN 剴
剁 2 duo 72900 HDLN
剂 1 ji 0220 YLLN 劑 剤
剃 1 ti 82200 CHLN
剅 3 lou - XMTLN
剆 4 luo 32700 IILN
剈 4 yuan - XRBLN
剉 4 cuo 82100 OGLN
削 1 xue,xiao 92200 FBLN
剋 2 kei 42210 JULN
剌 2 la 52900 DLLN
前 1 qian 80221 TBLN
剏 4 chuang 87450 XTTSH
剐 2 gua 6220 RBLN 剮
剑 1 jian 8210 OMLN 劍 剣
剒 4 cuo 42600 TALN
剓 4 li - HHSH
剔 1 ti 62200 AHLN
剕 3 fei 12100 LMYYN
剖 1 pou 02600 YRLN
剘 4 qi - TCLN
剙 4 chuang - TTSHI
剚 4 zi 52000 JNLN
剜 2 wan 32200 JULN
剞 2 ji 42600 KRLN
剟 3 duo 82400 EEEEN
剠 4 qing - YFLN
剡 2 shan 92800 FFLN
剢 4 du 12200 IMC
剥 1 bo 22100 NELN 剝
剦 4 yan - KULN
剧 1 ju 7220 SRLN 劇
剨 4 huo - QRLN
剩 1 sheng 22900 HPLN - 剰
剪 1 jian 80227 TBNH
剫 4 duo 02200 IELN
剬 4 duan 22200 UBLN
剭 4 wu 72200 SGLN
副 1 fu 12600 MWLN
剱 4 jian 87550 XOOSK
割 1 ge 32600 JRLN
剳 4 da 42600 TRLN
剶 4 chuan - VOLN
剹 4 lu - SHLN
剺 4 li 58227 JKMSH
剻 4 peng 22200 UBLN
剼 4 shan 22200 IHLN
剽 2 piao 12900 MFLN
剿 1 jiao 22900 VDLN
劀 4 gua 12200 NBLN
劁 2 qiao 22300 OFLN
劂 3 jue 72200 MOLN
劄 3 zha 88623 HRLN
劅 4 zhuo - WILN
劆 4 lian - ICLN
劈 1 pi 70227 SJSH
劋 4 jiao 62900 RDLN
劎 4 jian - OOSH
劐 3 huo 4240 TELN
劒 4 jian 87820 OOSHI
劓 2 yi 22200 HLLN
劔 4 jian 87850 OOSK
劕 4 zhi - XXHCL
劖 4 chan 22200 NILN
劘 4 mo 02200 IYLN
劙 4 li 22100 VILN
力 1 li 40027 KS
劜 4 ya - KSU
劝 1 quan 7442 EKS 勸 勧
办 1 ban 4033 KSC 辦
功 1 gong 14127 MKS
加 1 jia 46000 KSR
务 1 wu 2742 HEKS 務
劢 2 mai 1422 XMSKS 勱
劣 1 lie 90427 FHKS
劤 4 jin - HLKS
劥 4 keng - YNKS
劦 4 xie 47427 KSKSS
劧 4 zhi - XQKS
动 1 dong 1472 MIKS 動
助 1 zhu 74127 BMKS
努 1 nu 47427 VEKS
劫 1 jie 47720 GIKS
劬 2 qu 24627 PRKS
劭 2 shao 14627 SRKS
劮 4 yi 24527 HOKS
劯 4 zhu - MRKS
劰 4 mo - HAKS
励 1 li 74227 MSKS 勵
劲 1 jin 1412 NMKS 勁
劳 1 lao 4442 TBKS 勞 労
劵 4 juan 90427 FQKS
劶 4 kou - XHRKS
劷 4 yang - TQKS
劸 4 wa - XGGKS
劺 4 mou - IQKS
劻 4 kuang 74727 SGKS
劼 2 jie 44627 GRKS
劽 4 lie - MNKS
劾 2 he 04827 YOKS
势 1 shi 5542 QIKS 勢
勀 4 ke 44227 JUKS
勂 4 gao 24627 HRKS
勃 1 bo 44427 JDKS
勄 4 min - XOYKS
勆 4 lang - IVKS
勇 1 yong 17427 NBKS
勈 4 yong - XXNBK
勉 1 mian 24212 NUKS
勊 4 ke - XJUKS
勋 1 xun 6482 ROKS 勳勛 勲
勌 4 juan - FUKS
勍 3 qing 04927 YFKS
勎 4 lu - GGKS
勏 4 bu - YRKS
勐 2 meng - NTKS
勒 1 lei,le 44527 TJKS
勓 4 kai 24627 PAKS
勔 3 mian - MWKS
勖 2 xu 64627 AUKS
勗 4 xu 60127 ABMS
勘 1 kan 44727 TVKS
勚 3 yi - POKS 勩
勜 4 weng - CMKS
募 1 mu 44427 TAKS
勠 3 lu 14227 SHKS
勡 4 piao - MFKS
勤 1 qin 44127 TMKS
勥 4 jiang - NIKS
勦 4 chao 24927 VDKS
勨 4 xiang - NOKS
勪 4 jue - XHBKS
勫 4 fan 24627 HWKS
勬 4 juan - FFKS
勭 4 tong - YGKS
勮 4 ju - YOKS
勯 4 dan 04127 YMKS
勰 2 xie 46430 KSWP
勶 4 che - HKKS
勷 4 rang 04727 YVKS
勹 4 bao 27200 XP
勺 1 shao 27320 PI
勼 4 jiu 27420 PKN
勽 4 bao - XPO
勾 1 gou 27720 PI
勿 1 wu 27220 PHH
匀 1 yun 2712 PIM 勻
匁 4 wen 27450 PK
匂 4 xiong 27720 XPP
匃 4 gai - PVO
匄 4 gai - XPYV
包 1 bao 27712 PRU
匆 1 cong 27450 PKK
匇 4 yi - PNI
匈 1 xiong 27720 PUK
匉 4 peng 27420 PMFJ
匊 4 ju 27920 PFD
匋 4 tao 27720 POJU
匌 4 ge - XPOMR
匍 2 pu 27220 PIJB
匎 4 e 27720 PKLU
匏 2 pao 47212 KSPRU
匐 2 fu 27620 PMRW
匑 4 gong 27420 PHHN
匒 4 da 27620 PTOR
匓 4 jiu - PHPE
匔 4 gong - PHHR
匕 1 bi 40710 UH
化 1 hua 24210 OP
北 1 bei 11110 LMP
匘 4 nao - XPVVW
匙 1 shi,chi 61801 AOP
匚 4 fang 71710 MV
匛 4 jiu - SNO
匜 2 yi 71711 SPD
匝 2 za 71712 SLB
匞 4 jiang - XXSM
匟 4 kang 71711 SYHN
匠 1 jiang 71712 SHML
匡 2 kuang 71711 SMG
匢 4 hu 71712 SPHH
匣 1 xia 71715 SWL
匤 4 qu - SMGI
匥 4 fan - SIT
匦 2 gui 7171 SKQN 匭
匧 4 qie - SKOO
匨 4 zang - SVMG
匩 4 kuang - SUMG
匪 1 fei 71711 SLMY
匫 4 hu - SPHA
匬 4 yu - SOMN
匮 2 kui 7171 SLMO 匱
匲 4 lian - SKRR
匳 4 lian 71718 SOMO
匴 4 suan 71714 SHBT
匶 4 jiu - STOX
匷 4 jue 71711 SBUG
匸 4 xi 71710 MV
匹 1 pi 71711 SC
区 1 qu,=ou 71714 SK 區
医 1 yi 71713 SOK 醫
匼 3 ke 71716 SOMR
匽 4 yan 71714 SAV
匾 1 bian 71712 SHSB
匿 1 ni 71716 STKR
十 1 shi 40000 J
卂 4 xun - NJ
千 1 qian 20400 HJ 韆
卄 4 nian - JJ
卅 2 sa 44000 TJ
卆 4 zu 40401 KNJ
升 1 sheng 24400 HT
午 1 wu 80400 OJ
卉 1 hui 40440 JT
半 1 ban 90500 FQ
卋 4 shi - XJT
卌 4 xi 44000 TT
卍 4 wan 12217 NX
华 1 hua 2440 OPJ 華
协 1 xie 4403 JKSC 協
卐 4 wan - VX
卑 1 bei 26400 HHJ
卒 1 zu,cu 00408 YOOJ
卓 1 zhuo 21406 YAJ
单 1 dan,=shan 8050 CWJ 單 単
卖 1 mai 4080 JNYK 賣 売
南 1 nan 40227 JBTJ
卙 4 ji - TVJ
博 1 bo 43046 JIBI
卛 4 shuai - VFJ
卜 1 bo,=bu 23000 Y 蔔
卝 4 kuang - XT
卞 2 bian 00230 YY
卟 2 bu 6300 RY
占 1 zhan 21600 YR 佔
卡 1 ka,qia 21231 YMY
卢 1 lu 2120 YS 盧
卣 2 you 21600 YWS
卤 1 lu 2160 YWK 滷鹵
卥 4 xi - YWKK
卦 1 gua 43100 GGY
卧 1 wo 7370 SLY 臥
卩 4 jie 77220 SL
卪 4 jie - SLI
卫 1 wei 1710 SLM 衛 衞
卬 3 ang 27720 HVSL
卭 4 qiong - MSL
卮 2 zhi 72212 HMSU
卯 1 mao 27220 HHSL
印 1 yin 77720 HPSL
危 1 wei 27212 NMSU
卲 4 shao 17620 SRSL
即 1 ji 77720 AISL - 卽
却 1 que 47720 GISL 卻
卵 1 luan 77720 HHSLI
卶 4 chi - NNSL
卷 1 juan 90712 FQSU 捲 巻
卸 1 xie 87120 OMSL
卺 3 jin 1771 NEMSU 巹
卼 4 wu 17212 MUNMU
卾 4 e - RSSL
卿 1 qing 77720 HHAIL
厀 4 xi - DESL
厁 4 san - OJSL
厂 1 chang 71200 MH 廠
厃 4 wei - NM
厄 2 e 71212 MSU
厅 1 ting 7122 MMN 廳 庁
历 1 li 7122 XMKS 歷曆 厤暦歴
厇 4 zhe - MHP
厈 4 han - MMJ
厉 1 li 7122 MMS 厲
厊 4 ya 71241 MMVH
压 1 ya 7121 XMGI 壓 圧
厌 1 yan 7128 MIK 厭
厍 2 she 7125 XMKQ 厙
厎 4 di 71242 MHPM
厏 4 zha 71211 MHS
厐 4 pang - MIKP 龎
厑 4 ya - MRP
厒 4 qie 71274 MOJU
厓 4 ya - MGG
厔 4 zhi 71214 MMIG
厕 1 ce 7122 MBON 廁 厠
厖 3 mang 71212 MIUH
厗 4 ti 71241 MYTJ
厘 1 li 71214 MWG
厚 1 hou 71247 MAND
厛 4 ting - MRHL
厜 4 zui 71214 MHJM
厝 2 cuo 71261 MTA
厞 4 fei 71211 MLMY
原 1 yuan 71296 MHAF
厡 4 yuan - MHAE
厢 1 xiang 7126 MDBU 廂
厣 3 yan 7125 MIKL 厴
厥 2 jue 71282 MTUO
厦 1 sha,xia 71247 MMUE 廈
厧 4 dian 71281 MJBC
厨 1 chu 71240 MMTI 廚
厩 2 jiu 71214 MAIU 廄
厪 4 jin - MTLM
厫 4 ao - MGSK
厬 4 gui 71263 MAHR
厮 2 si 71221 MTCL 廝
厯 4 li - MDDI
厰 4 chang 71248 MFBK
厵 4 yuan - MFMFF
厶 4 si 20730 VI
厷 4 gong - XKI
厸 4 lin - XXII
厹 4 rou 47731 KNI
厺 4 qu - XXKI
去 1 qu 40731 GI
厼 4 er - IF
厽 4 lei - III
厾 2 du - NGI
县 1 xian 7773 BMI 縣 県
叀 4 zhuan - JWI
叁 1 san 2310 IKMMM 叄
参 1 can,shen 23202 IKHHH 參蔘
叅 4 can - IIIP
叆 2 ai - XMIBB 靉
叇 3 dai - XMIYL 靆
又 1 you 17400 NK
叉 1 cha 17400 EI
及 1 ji 17247 NHE
友 1 you 40047 KE
双 1 shuang 17440 EE 雙
反 1 fan 71247 HE
叏 4 guai - XDJE
叐 4 ba - HKE
发 1 fa 2340 VIHE 發髮 発髪
叒 4 ruo - EEE
叓 4 shi - JLE
叔 1 shu 27940 YFE
叕 3 zhuo - EEEE
取 1 qu 17140 SJE
受 1 shou 20407 BBE
变 1 bian 0040 YCE 變 変
叙 1 xu 87940 ODE 敘 敍
叚 3 xia - RYSE
叛 1 pan 91547 FQHE
叜 4 sou - JFE
叝 4 ji - GISLE
叞 4 wei - XSFE
叟 2 sou 77407 HXLE
叠 1 die 7710 EEEM 疊 畳
叡 4 rui 27640 YUE
口 1 kou 60000 R
古 1 gu 40600 JR
句 1 ju,=gou 27620 PR
另 1 ling 60427 RKS
叧 4 gua - XRSH
叨 1 dao,tao 67020 RSH
叩 1 kou 67020 RSL
只 1 zhi 60800 RC 隻戠
叫 1 jiao 64000 RVL
召 1 zhao,=shao 17602 SHR
叭 1 ba 68000 RC
叮 1 ding 61020 RMN
可 1 ke 10620 MNR
台 1 tai 23600 IR 臺檯颱 枱
叱 2 chi 64010 RP
史 1 shi 50006 LK
右 1 you 40600 KR
叴 4 qiu - KNR
叵 2 po 71716 SR
叶 1 ye 64000 RJ 葉
号 1 hao 60207 RMVS 號
司 1 si 17620 SMR
叹 1 tan 6704 RE 嘆歎
叺 4 chi 68000 RO
叻 2 le 64027 RKS
叼 1 diao 67020 RSM
叽 1 ji 6701 RHN 嘰
叾 4 liao - NNR
叿 4 hong - RM
吀 4 mie - RHJ
吁 1 xu,yu 61040 RMD 籲
吂 4 mang - YVR
吃 1 chi 68017 RON 喫
各 1 ge 27604 HER
吅 4 xuan - XRR
吆 1 yao 62032 RVI
吇 4 zi 67047 RND
合 1 he 80601 OMR 閤
吉 1 ji 40601 GR
吊 1 diao 60227 RLB 弔
吋 4 cun 64000 RDI
同 1 tong 77220 BMR 衕
名 1 ming 27600 NIR
后 1 hou 72261 HMR 後
吏 1 li 50006 JLK
吐 1 tu 64010 RG
向 1 xiang 27220 HBR 嚮曏
吒 3 zha 62014 RHP
吓 1 xia,he 6103 RMY 嚇
吔 4 ye - RPD
吕 1 lv 6060 RR 呂
吖 3 a 6802 RCL
吗 1 ma 6702 RNVM 嗎
吘 4 ou 68040 ROJ
吙 4 huo 69080 RF
吚 4 yi - RSK
君 1 jun 17607 SKR
吜 4 chou 67015 RNG
吝 1 lin 00604 YKR
吞 1 tun 20603 HKR
吟 1 yin 68027 ROIN
吠 1 fei 63034 RIK
吡 2 bi 6201 RPP
吢 4 qin - XPR
吣 2 qin 6300 RP 唚
吤 4 jie 68020 ROLL
吥 4 bu 61090 RMF
否 1 fou 10609 MFR
吧 1 ba 60717 RAU
吨 1 dun 65017 RPU 噸
吩 1 fen 68027 RCSH
吪 4 e 61010 ROP
含 1 han 80602 OINR
听 1 ting 62021 RHML 聽 聴
吭 1 keng,hang 60017 RYHN
吮 1 shun 63010 RIHU
启 1 qi 3026 ISR 啓啟
吰 4 hong 64032 RKI
吱 1 zhi,zi 64047 RJE
吲 2 yin 6200 RNL
吴 1 wu 6080 RMK 吳 呉
吵 1 chao 69020 RFH
吷 4 xue 65030 RDK
吸 1 xi 67047 RNHE
吹 1 chui 67082 RNO
吺 4 dou - RHNE
吻 1 wen 67020 RPHH
吼 1 hou 62010 RNDU
吽 2 hong 65000 RHQ
吾 1 wu 10601 MMR
吿 4 gao - XHQR
呀 1 ya 61040 RMVH
呁 4 jun 67020 RPIM
呃 2 e 61012 RMSU
呄 4 ge - NSJR
呅 4 mei 60040 RYK
呆 1 dai 60904 RD - 獃
呇 3 men 12603 ER
呈 1 cheng 60104 RHG
告 1 gao 24601 HGR
呋 2 fu 6508 RQO
呌 4 jiao - RYJ
呍 4 hong - RMMI
呎 4 chi 67087 RSO
呏 4 sheng 64000 RHT
呐 1 na 6402 XROB 吶
呑 4 tun 20603 HKR
呒 2 - 6101 RMKU 嘸
呓 2 yi 6401 RTN 囈
呔 2 dai 64030 RKI
呕 1 ou 6101 RSK 嘔
呖 2 li 6102 RMKS 嚦
呗 2 bei 6708 XRBO 唄
员 1 yuan,=yun 6080 RBO 員
呙 3 guo 6022 XXROB 咼
呚 4 wen - ROK
呛 1 qiang 6801 ROSU 嗆
呜 1 wu 6702 RPVM 嗚
呝 4 e - RISN
呞 4 shi - RSMR
呟 4 juan 60032 RYVI
呠 4 pen 65030 RDM
呡 4 wen 67047 RRVP
呢 1 ne,ni 67011 RSP
呣 2 - 67050 RWYI
呤 2 ling 68037 ROII
呥 4 ran 65047 RGB
呦 2 you 64027 RVIS
呧 4 di 62040 RHPM
周 1 zhou 77220 BGR 週
呩 4 shi - RMMF
呪 4 zhou 66010 RRHU
呫 4 tie 61060 RYR
呬 4 xi 66000 RWC
呭 4 yi - RPT
呮 4 qi - RRC
呯 4 ping 61049 RMFJ
呰 4 zi 21601 YPR
呱 2 gu,gua 62030 RHVO
呲 2 ci 61010 RYMP
味 1 wei 65090 RJD
呴 4 xu 67020 RPR
呵 1 he 61020 RMNR
呶 2 nao 67040 RVE
呷 2 xia 66050 RWL
呸 2 pei 61019 RMFM
呹 4 yi - RHQO
呺 4 xiao 66027 RRMS
呻 1 shen 65006 RLWL
呼 1 hu 62049 RHFD
命 1 ming 80627 OMRL
呾 4 da 66010 RAM
呿 4 qu 64031 RGI
咀 2 ju,zui 67010 RBM
咁 4 han,gan 64070 RTM
咂 2 za 61012 RSLB
咃 4 tuo - ROPD
咄 1 duo 62072 RUU
咅 4 pou - YTR
咆 2 pao 67012 RPRU
咇 3 bi 63000 RPH
咈 4 fu 65027 RLLN
咉 3 yang - RLBK
咊 4 he - RHD
咋 1 za,ze,zha 68011 RHS
和 1 he,huo 26900 HDR
咍 3 hai 63060 RIR
咎 2 jiu 28604 HOR
咏 1 yong 63032 RINE 詠
咐 1 fu 64000 RODI
咑 4 da 61020 RQMN
咒 1 zhou 66217 RRHN
咓 4 wa - RMVN
咔 2 ka 6103 RYMY
咕 1 gu 64060 RJR
咖 1 ka,ga 66000 RKSR
咗 4 zuo - RKM
咘 4 bu 64027 RKLB
咙 1 long 6301 RIKP 嚨
咚 2 dong 67033 RHEY
咛 2 ning 6302 RJMN 嚀
咜 4 ta - RJP
咝 2 si 6201 RVVM 噝
咞 4 xian - RMT
咟 4 huo - RMA
咠 4 qi 60401 RSJ
咡 3 er 61040 RSJ
咢 4 e 66207 RRMMS
咣 2 guang 6901 RFMU
咤 2 zha 63014 RJHP
咥 3 xi 61014 RMIG
咦 2 yi 65032 RKN
咧 1 lie 62000 RMNN
咨 1 zi 37608 IOR 諮
咩 2 mie 68051 RTQ
咪 1 mi 69094 RFD
咫 2 zhi 76808 SORC
咬 1 yao 60048 RYCK
咭 4 ji 64061 RGR
咮 4 zhou 65090 RHJD
咯 2 ge,ka,lo,luo 67064 RHER
咰 4 shu 67020 RPA
咱 1 zan 66000 RHBU
咲 4 xiao 68034 RTK
咳 1 hai,ke 60082 RYVO
咴 2 hui 6408 RKF
咵 4 kua - RKMS
咶 4 huai 62064 RHJR
咷 4 tao 62013 RLMO
咸 1 xian 53200 IHMR 鹹
咹 4 e - RJV
咺 3 xuan 61016 RMAM
咻 2 xiu 64090 ROD
咽 1 yan,ye 66000 RWK 嚥
咾 4 lao 64011 RJKP
咿 2 yi 67000 ROSK
哀 1 ai 00732 YRHV
品 1 pin 60660 RRR
哂 2 shen 61060 RMCW
哃 3 tong 67020 RBMR
哄 1 hong 64081 RTC 鬨
哅 4 xiong 67020 RPUK
哆 1 duo 67027 RNIN
哇 1 wa 64014 RGG
哈 1 ha 68061 ROMR
哉 1 zai 43650 JIR
哊 4 you - RKB
哋 4 die - RGPD
哌 2 pai 6203 RHHV
响 1 xiang 6702 RHBR 響
哎 1 ai 64040 RTK
哏 2 gen 67032 RAV
哐 2 kuang 6101 RSMG
哑 1 ya 6101 RMTC 啞 唖
哒 3 da 6403 XRYK 噠
哓 2 xiao 6501 RJPU 嘵
哔 2 bi 6204 RPPJ 嗶
哕 2 hui,yue 6202 RUNI 噦
哖 4 nian 68050 ROQ
哗 1 hua 6404 ROPJ 譁嘩
哘 4 xing 61021 RHON
哙 2 kuai 6803 ROMI 噲
哚 2 duo 6709 RHND
哛 4 fen - RPCSH
哜 4 ji 6002 RYKL 嚌
哝 2 nong 6403 RHBV 噥
哞 2 mou 63050 RIHQ
哟 1 yo 6702 RVMI 喲
哠 4 hao 64061 RHGR
哢 3 long 61041 RMGT
哣 4 pou - RMRT
哤 4 mang 63012 RIUH
哥 1 ge 10621 MRNR
哦 1 o,e 63050 RHQI
哧 2 chi 64031 RGLC
哨 1 shao 69027 RFB
哩 1 li 66014 RWG
哪 1 na 67027 RSQL
哫 4 zu 66081 RRYO
哬 4 he - XXROM
哭 1 ku 66430 RRIK
哮 1 xiao 64047 RJKD
哰 4 lao - RJHQ
哱 3 bo 64047 RJBD
哲 1 zhe 52602 QLR
哳 3 zha 62021 RQHL
哴 4 liang - RIAV
哵 4 ba - RRSN
哶 4 mie - XRTMJ
哷 4 lie 62043 RBDI
哸 4 sui 62047 RBV
哹 4 fu - RBND
哺 1 bu 63027 RIJB
哻 4 han 66041 RAMJ
哼 1 heng 60027 RYRN
哽 2 geng 61046 RMLK
哾 4 shuo - RCRU
哿 3 ge 46621 KRMNR
唀 4 you - RHDS
唁 1 yan 60061 RYMR
唂 4 gu - RCOR
唃 4 gu 67027 RNBG
唅 4 han 68062 ROIR
唆 1 suo 63047 RICE
唇 1 chun 71603 MVR 脣
唈 4 yi 66017 RRAU
唉 1 ai 63034 RIOK
唋 4 tu 68094 ROMD
唌 4 xian 62031 RNKM
唍 4 wan - RJMU
唎 4 li 62000 RHDN
唏 2 xi 64027 RKKB
唐 1 tang 00267 ILR
唑 2 zuo 68014 ROOG
唒 4 qiu 61060 RMCW
唔 2 wu 61061 RMMR
唕 4 zao - XXRHA
唗 4 dou 64081 RGYO
唘 4 qi - MER
唙 4 di - RKHF
唛 2 mai 6504 RQME 嘜
唜 4 mo - DJRP
唝 3 hong - RMBO 嗊
唞 4 dou - RQYJ
唟 4 qu - GIRP
唠 1 lao 6402 RTBS 嘮
唡 4 liang - RMOB 啢
唢 2 suo 6908 RFBO 嗩
唣 2 zao 6601 RHAP
唤 1 huan 6708 XRNBK 喚
唥 4 lang - RIMI
唦 4 sha 69020 REFH
唧 1 ji 67020 RAIL
唨 4 zu - RNLM
唩 4 wo - RHDV
唪 3 feng 65053 RQKQ
唫 4 jin - RC
唬 1 hu 61014 RYPU
唭 4 qi 64081 RTMC
售 1 shou 20601 OGR
唯 1 wei 60014 ROG
唰 2 shua 62000 RSBN
唱 1 chang 66060 RAA
唲 4 er 67017 RHXU
唳 2 li 63034 RHSK
唴 4 qiang 68011 RTGU
唵 2 an 64016 RKLU
唶 4 ze 64060 RTA
唷 2 yo 60027 RYIB
唹 4 yu 68033 RYSY
唺 4 tian - RTBC
唼 2 sha 60044 RYTV
唽 4 xi - RDHL
唾 1 tuo 62014 RHJM
唿 2 hu 6703 RPHP
啀 4 ai 61014 RMGG
啁 2 zhao,zhou 67020 RBGR
啂 4 nou - RBDU
啃 1 ken 61027 RYMB
啄 1 zhuo 61032 RMSO
啅 4 zhuo 61046 RYAJ
商 1 shang 00227 YCBR
啇 4 di - YCBR
啈 4 heng 64041 RGTJ
啉 2 lin 6409 RDD
啊 1 a 61020 RNLR
啋 4 cai 62094 RBD
啌 4 xiang 63011 RJCM
啍 4 tun 60047 RYRD
啎 4 wu 81461 OJMMR
啐 2 cui 60048 RYOJ
啑 4 sha 65081 RJLO
啒 4 gu 67077 RSUU
啔 4 qi - XHIR
啕 2 tao 67020 RPOU
啖 2 dan 69089 RFF
啗 4 dan 67077 RNHX
啘 4 ye - RJNU
啙 4 zi - YPRR
啚 4 bi - RYWR
啛 4 cui - RJLV
啜 2 chuai,chuo 67047 REEE
啝 4 he 66000 RHDR
啠 4 zhe - HLR
啡 1 fei 61011 RLMY
啣 4 xian 67020 ROML
啤 1 pi 66040 RHHJ
啥 1 sha 68064 ROMR
啦 1 la 60018 RQYT
啧 2 ze 6508 RQMO 嘖
啨 4 ying - RQMB
啩 4 gua - RGGY
啪 1 pa 66000 RQHA
啫 3 zhe - RJKA
啬 2 se 4060 GCWR 嗇
啭 2 zhuan 6503 RKQI 囀
啮 2 nie 6107 XRYMU 齧嚙 噛
啯 4 guo - RWMI 嘓
啰 1 luo - RWLN 囉
啱 4 yan - RUMR
啲 4 di - RHAI
啳 4 quan - RFQU
啴 3 chan - RCWJ 嘽
啵 2 bo 64047 REDE
啶 2 ding 63081 RJMO
啷 2 lang 67027 RIIL
啸 1 xiao 6502 XRLX 嘯
啹 4 ju - RSJR
啺 4 tang - RAMH
啻 2 chi 00602 YBLBR
啼 1 ti 60027 RYBB
啽 4 an 68046 ROMT
啾 2 jiu 69080 RHDF
啿 4 dan 64013 RTMV
喀 2 ka 63064 RJHR
喁 2 yong,yu 66027 RWLB
喂 1 wei 66032 RWMV 餵
喃 2 nan 64027 RJBJ
善 1 shan 80605 TGTR
喅 4 yu - RAYT
喆 3 zhe - GRGR
喇 1 la 62000 RDLN
喈 2 jie 61061 RPPA
喉 1 hou 67034 RONK
喊 1 han 63050 RIHR
喋 2 die,zha 64094 RPTD
喌 4 zhou 66320 RRILL
喍 4 chai 61094 RYPD
喏 2 nuo 64064 RTKR
喐 4 yu - RKBL
喑 2 yin 60061 RYTA
喒 4 za 68064 RHOA
喓 4 yao 61044 RMWV
喔 2 wo 67014 RSMG
喕 4 mian 61060 RMWL
喖 4 hu - RDJR
喗 4 yun - RBJJ
喘 1 chuan 62027 RUMB
喙 2 hui 67032 RVNO
喛 4 huan - RBME
喜 1 xi 40601 GRTR
喝 1 he 66027 RAPV
喞 4 ji 67020 RHPL
喟 2 kui 66027 RWB
喠 4 zhong - RHJG
喡 4 wei 64056 RDMQ
喢 4 sha 61077 RHJX
喣 4 xu 67332 RRF
喤 3 huang 66014 RHAG
喥 4 duo 60047 RITE
喦 4 nie 60776 RRRU
喧 1 xuan 63016 RJMM
喨 4 liang 60017 RYRU
喩 4 yu 68021 ROMV
喭 4 yan 60022 RYHH
喯 4 pen - RKJT
喰 4 can 68032 ROIV
喱 2 li 61014 RMWG
喳 1 zha,cha 64016 RDAM
喴 4 wei - RIHV
喵 2 miao 64060 RTW
喷 1 pen 6408 RJTO 噴
喸 4 bu - IBRP
喹 2 kui 6401 RKGG
喺 4 xi - ROHF
喻 1 yu 68021 ROMN
喼 4 jie - RNSP
喽 2 lou 6904 RFDV 嘍
喾 2 ku 9060 FBHGR 嚳
喿 4 zao 60904 RRRD
嗀 4 hu 47647 GRHNE
嗁 4 ti - RHYU
嗂 4 yao 67072 RBOU
嗃 4 he 60027 RYRB
嗄 2 sha 61047 RMUE
嗅 1 xiu 66034 RHUK
嗈 4 yong 62017 RVVU
嗉 2 su 65093 RQMF
嗋 4 xie 64027 RKSB
嗌 2 ai,yi 68017 RTCT
嗍 2 suo 67020 RTUB
嗏 4 cha 64098 RTOD
嗐 2 hai 63061 RJQR
嗑 2 ke 64017 RGIT
嗒 2 da 64061 RTOR
嗓 1 sang 67094 REED
嗔 2 chen 61081 RJBC
嗕 4 ru 61043 RMVI
嗖 2 sou 67047 RHXE
嗗 4 wa - RBBB
嗘 4 ji - RBVK
嗙 4 pang 60027 RYBS
嗛 4 qian 68037 RTXC
嗜 1 shi 64061 RJPA
嗝 2 ge 61027 RMRB
嗞 2 zi - RTVI
嗟 2 jie 68011 RTQM
嗠 4 lao - BDHER
嗡 1 weng 68027 RCIM
嗢 4 wa 66017 RWOT
嗣 2 si 67220 RBSMR
嗤 2 chi 62036 RUMI
嗥 2 hao 66043 RHAJ
嗦 1 suo 64093 RJBF
嗨 2 hai 68057 REOY
嗪 2 qin 6509 RQKD
嗫 2 nie 6104 RSJE 囁
嗬 2 he 6402 RTOR
嗭 4 zhi - JMRP
嗮 4 sai - RAMW
嗯 2 - 66030 RWKP
嗱 4 na - ROMQ
嗲 2 dia 68027 RCKN
嗳 2 ai 6204 XRBBE 噯
嗴 4 qiang - RTUI
嗵 2 tong 6703 RYNB
嗷 2 ao 68040 RGSK
嗸 4 ao - QKR
嗺 4 zui 62014 RUOG
嗻 4 zhe - RITF
嗼 4 mo 64034 RTAK
嗽 1 sou 67082 RDLO
嗾 2 sou 68034 RYSK
嘀 1 di 60027 RYCB
嘁 2 qi 63050 RIHF
嘂 4 jiao 66660 RRVLR
嘃 4 chong - RILB
嘅 4 kai - RAIU
嘈 2 cao 64067 RTWA
嘉 1 jia 40461 GRTR
嘊 4 ai - RUMG
嘋 4 xiao - RJDK
嘌 2 piao 61091 RMWF
嘎 2 ga 61053 RMUI
嘏 3 gu 47647 JRRYE
嘐 4 xiao 67022 RSMH
嘑 4 hu - RYPD
嘒 4 hui 65071 RQJM
嘕 4 xian 61027 RMYF
嘘 2 xu,shi 61017 RYPC 噓
嘙 4 po - REEV
嘚 2 de,dei - RHOI
嘛 1 ma 60094 RIJC
嘝 4 hu 64000 RNBJ
嘞 2 lei 6402 RTJS
嘟 2 du 67027 RJAL
嘠 4 ga - RMBI
嘡 2 tang - RFBG
嘢 4 ye - RWGN
嘣 2 beng 6202 RUBB
嘤 2 ying 6704 RBOV 嚶
嘥 4 sai - RHOO
嘦 4 jiao - RCMWV
嘧 2 mi 63073 RJPU
嘨 4 xiao - RLLL
嘫 4 ran - RBKF
嘬 2 zuo 66047 RASE
嘭 2 peng 6202 RGTH
嘱 1 zhu 67027 RSHB 囑
嘲 1 chao 67020 RJJB
嘴 1 zui 61027 RYPB
嘶 1 si 62021 RTCL
嘷 4 hao - RHUJ
嘹 1 liao 64096 RKCF
嘻 1 xi 64061 RGRR
嘼 4 chu - RRWMR
嘾 4 dan 61046 RMWJ
嘿 1 hei 66031 RWGF
噀 3 xun 67081 RRUC
噂 3 zun 68046 RTWI
噃 4 fan - RHDW
噄 4 chi - RQHF
噆 4 zan 61061 RMUA
噇 3 chuang - RYTG
噈 4 cu 63014 RYFU
噉 4 dan 68040 RMJK
噊 4 yu 67027 RNHB
噋 4 tun - RYDK
噌 2 ceng 68066 RCWA
噍 2 jiao 6003 ROGF
噎 2 ye 64018 RGBT
噏 4 xi - ROMM
噐 4 qi 66661 RRMR
噑 4 hao - XRHAJ
噒 4 lian - RFDQ
噔 2 deng 6201 RNOT
噕 4 hui - BHFR
噖 4 yin - RMGN
噗 2 pu 62035 RTCO
噘 2 jue 61087 RMTO
噙 2 qin 68027 ROYB
噜 2 lu 6706 XRNWA 嚕
噟 4 ying - XIOGR
噡 4 zhan - RNCR
噢 2 o 67034 RHBK
噣 4 zhou 66027 RWLI
噤 2 jin 64091 RDDF
噧 4 xie - RTWB
器 1 qi 66663 RRIKR
噩 1 e 10106 MGRR
噪 1 zao 66094 RRRD 譟
噫 2 yi 60036 RYTP
噬 2 shi 68018 RHMO
噭 4 jiao 68040 RHSK
噮 4 yuan 66032 RWLV
噰 4 yong 60014 RYVG
噱 2 xue 61032 RYPO
噳 4 yu 61034 RYPK
噵 4 dao - YUR
噶 2 ga 64027 RTAV
噷 4 - 67082 RYAO
噺 4 xin 62021 RYDL
噻 2 sai 6301 RJTG
噼 2 pi 6004 RSRJ
噽 4 pi - GRMFM
噾 4 yin 63061 RJCA
噿 4 zui 67048 RSMJ
嚁 4 di 67014 RSMG
嚃 4 ta 66033 RYWE
嚄 2 huo 64047 RTOE
嚅 2 ru 61027 RMBB
嚆 2 hao 64027 RTYB
嚉 4 duo - RTGI
嚊 4 pi 66021 RHUL
嚋 4 chou - RGNI
嚎 1 hao 60032 RYRO
嚏 2 ti 64081 RJBO
嚑 4 xun - RHGF
嚒 4 me - RIDI
嚓 2 ca,cha 63091 RJBF
嚔 4 ti 64081 XRJBO
嚖 4 hui - RQJP
嚗 4 bo 66032 RATE
嚘 4 you 61047 RMBE
嚚 3 yin 66661 RRSLR
嚜 4 me 66014 RWGG
嚞 4 zhe - GRGRR
嚟 4 li - RHHE
嚡 4 hai - RTJG
嚢 4 nang 50732 JCTTV
嚣 1 xiao 6666 RRMOR 囂
嚤 4 mo - RIDQ
嚭 3 pi 41669 GRMFR
嚯 2 huo 6101 RMBG
嚰 4 mo - RIDR
嚵 4 chan 67013 RNRI
嚷 1 rang 60032 RYRV
嚹 4 la - ROUD
嚺 4 ta - RYWO
嚻 4 xiao - XRRMC
嚼 1 jue,jiao 62046 RBWI
嚾 4 huan 64014 RTRG
囄 4 li - RYBG
囆 4 chai 64036 RTWI
囊 1 nang 00732 JBRRV
囍 4 xi 44661 GRGRR
囎 4 zen 68066 RBCA
囏 4 jian - TOGRR
囓 4 nie 61072 RQHU
囔 2 nang 60032 RJBV
囖 4 lo - RHWG
囗 4 wei 60000 BM
囘 4 hui 77220 BRU
囙 4 yin - WS
囚 1 qiu 60800 WO
四 1 si 60210 WC
囜 4 nin - WI
囝 4 jian 60407 WND
回 1 hui 60600 WR 迴
囟 2 xin 26000 HWK
因 1 yin 60430 WK
囡 2 nan 60404 WV
团 1 tuan 6024 WDH 團糰 団
囤 1 dun,tun 60717 WPU
囥 4 kang 60211 WYHN
囦 4 yuan - WE
囧 4 jiong 60227 WCB
囨 4 pian - WMF
囩 4 yun - WMMI
囫 2 hu 60227 WPHH
囬 4 hui - WSL
园 1 yuan 6021 WMMU 園
囮 4 e 60211 WOP
囯 4 guo - WMG
困 1 kun 60904 WD 睏
囱 1 cong 2600 HWNK 囪
围 1 wei 6052 WQS 圍 囲
囵 2 lun 6071 WOP 圇
囶 4 guo - WCG
囷 3 qun 60904 WHD
囸 4 ri - WMYM
囹 2 ling 60307 WOII
固 1 gu 60604 WJR
囻 4 guo - WRVP
囼 4 tai - WIR
国 1 guo 60103 WMGI 國
图 1 tu 6030 WHEY 圖 図
囿 2 you 60227 WKB
圀 4 guo 60227 WCYS
圁 4 yin 60601 WYMR
圂 4 hun 60232 WMSO
圃 1 pu 60227 WIJB
圄 2 yu 60601 WMMR
圅 4 han - NIWJ
圆 1 yuan 6080 WRBO 圓 円
圈 1 quan,juan 60712 WFQU - 圏
圉 2 yu 60401 WGTJ
圊 2 qing 60227 WQMB
圌 3 chui 60227 WUMB
圎 4 yuan - WIBC
圐 3 ku - WWLS
圑 4 pu - WIBI
圔 4 ya 60107 WGIT
圕 4 tu - WLGA
圗 4 tu - WIJW
圙 3 lve - WCMW
圚 4 hui 60806 WLMC
圛 4 yi 60401 WWLJ
圜 2 huan,yuan 60732 WWLV
圝 4 luan - WVFF
土 1 tu 40100 G
圠 4 ya 42110 GU
圡 4 tu - XXGI
圢 3 ting 41120 GMN
圣 1 sheng 17104 EG 聖
圤 4 pu - GY
圥 4 lu - GHU
圦 4 kuai 48100 GO
在 1 zai 40214 KLG
圩 2 wei,xu 41140 GMD
圪 2 ge 48117 GON
圫 3 tuo - GHP
圬 2 wu 41127 GMMS
圭 2 gui 40104 GG
圮 2 pi 47117 GSU
圯 2 yi 47117 GRU
地 1 de,di 44112 GPD
圱 4 qian - HJG
圲 3 qian - GHJ
圳 2 zhen 42100 GLLL
圴 4 zhuo 47120 GPI
圵 4 dang - GYM
圶 4 qia - KG
圷 4 xia 41130 GMY
圸 4 shan 42170 XGU
圹 2 kuang 4010 XGI 壙
场 1 chang 4712 GNSH 場
圻 2 qi 42121 GHML
圼 4 nie - AG
圽 4 mo - GPHH
圾 1 ji 41147 GNHE
圿 4 jia - GOLL
址 1 zhi 41110 GYLM
坁 4 zhi 42140 GHVP
坂 2 ban 41147 GHE
坃 4 xun - GMMU
坄 4 yi - GHNE
坅 4 qin 48127 GOIN
坆 4 mei - GOK
均 1 jun 47120 GPIM
坈 4 rong - GBHU
坉 3 tun 45117 GPU
坊 1 fang 40127 GYHS
坋 3 fen 48127 GCSH
坌 2 ben 80104 CSHG
坍 2 tan 47140 GBY
坎 1 kan 47182 GNO
坏 1 huai 41190 GMF 壞 壊
坐 1 zuo 88104 OOG
坑 1 keng 40117 GYHN
坒 3 bi 21104 PPG
坓 4 jing - TTG
坔 4 di - EG
坕 4 jing - HOG
坖 4 ji - MMUG
块 1 kuai 4518 GDK 塊
坘 4 di - GMVM
坙 4 jing - MVVG
坚 1 jian 2710 LEG 堅
坛 1 tan 4113 GMMI 壇罈 墰壜罎
坜 3 li 4112 GMKS 壢
坝 1 ba 4718 GBO 壩垻
坞 2 wu 4712 GPVM 塢
坟 1 fen 5000 GYK 墳
坠 1 zhui 7810 XNOG 墜
坡 1 po 44147 GDHE
坢 4 ban 49150 GFQ
坣 4 tang - FBG
坤 1 kun 45106 GLWL
坥 3 qu - GBM
坦 1 tan 46110 GAM
坧 4 zhi - GMR
坨 2 tuo 43111 GJP
坩 2 gan 44170 GTM
坪 1 ping 41149 GMFJ
坫 2 dian 41160 GYR
坬 3 gua,wa - GHVO
坭 2 ni 47111 GSP
坮 4 tai - GIR
坯 1 pi 41119 GMFM
坰 3 jiong 47120 GBR
坱 4 yang 45130 GLBK
坲 4 fo 45127 GLLN
坳 2 ao 44127 GVIS
坴 4 lu 40104 GCG
坵 4 qiu 42111 GOM
坶 4 mu 47150 GWYI
坷 1 ke 41120 GMNR
坸 4 gou - GPR
坹 4 xue - GJC
坺 4 ba - GIKK
坻 2 di 42140 GHPM
坼 2 che 42141 GHMY
坽 3 ling 48137 GOII
坾 4 zhu - GJMN
坿 4 fu 44100 GODI
垀 4 hu 42149 GHFD
垁 4 zhi - XXGOK
垂 1 chui 20104 HJTM
垃 1 la 40118 GYT
垄 1 long 4310 XIPG 壟
垅 4 long 4311 GIKP 壠
垆 2 lu 4110 GYS 壚
垇 4 ao - GSSU
垈 3 dai 23104 OPG
垉 4 pao 47112 GPRU
垊 4 min - GRVP
型 1 xing 12104 MNG
垌 2 dong,tong 47120 GBMR
垍 3 ji - GHBU
垎 3 he - GHER
垏 3 lv 45107 GLQ
垐 4 ci - IOG
垑 4 chi - GNIN
垒 1 lei 2310 IIIG 壘 塁
垓 2 gai 40182 GYVO
垔 4 yin 10104 MWG
垕 3 hou 72214 HMRG
垖 4 dui - GHRR
垗 4 zhao 42113 GLMO
垘 4 fu 43130 GOIK
垙 3 guang 49111 GFMU
垚 3 yao 40114 GGG
垛 1 duo 47194 GHND
垜 4 duo - GNSD
垝 4 gui 47112 GNMU
垞 3 cha 43114 GJHP
垟 3 yang 48151 GTQ
垠 2 yin 47132 GAV
垡 2 fa 2310 OIG
垢 1 gou 42161 GHMR
垣 2 yuan 41116 GMAM
垤 2 die 41114 GMIG
垥 4 xie 48161 GOMR
垦 1 ken 7710 AVG 墾
垧 2 shang 4712 GHBR
垨 4 shou - GJDI
垩 2 e 1010 MCG 堊
垪 4 bing 48141 GTT
垫 1 dian 5510 QIG 墊
垬 4 hong - GTC
垭 2 ya 4111 GMTC 埡
垮 1 kua 44127 GKMS
垯 3 da - XGYK 墶
垰 4 ka 41131 GYMY
垱 2 dang - GFSM 壋
垲 3 kai 4211 GUSU 塏
垳 4 hang 41121 GHON
垴 3 nao 4017 GYUK 堖
垵 3 an 43144 GJV
垶 4 xing 40141 GYTJ
垸 2 yuan 43111 GJMU
垹 4 bang 47127 GQJL
垺 3 fu 42147 GBND
垼 4 yi 27104 HEG
垽 4 yin 32104 ELG
垾 3 han - GAMJ
垿 3 xu 40147 GINN
埀 4 chui 20104 HJLG
埁 4 qin 42127 GUON
埂 1 geng 41146 GMLK
埃 1 ai 43134 GIOK
埄 4 beng - GHEJ
埅 4 fang - NSG
埆 3 que 47127 GNBG
埇 3 yong 47127 GNIB
埈 4 jun - GICE
埊 4 di - UEG
埋 1 mai,man 46114 GWG
埌 3 lang 43132 GIAV
埍 4 juan - GRB
城 1 cheng 43150 GIHS
埏 3 shan 42141 GNKM
埐 4 jin 47147 GSME
埑 4 zhe - QLG
埒 2 lie 42149 GBDI
埓 4 lie 47142 XGBDI
埔 2 bu,pu 43127 GIJB
埕 2 cheng 46114 GRHG
埖 4 hua 44111 GTOP
埗 3 bu - GYLH
埘 2 shi 4410 GADI 塒
埙 2 xun 4618 GRBO 壎塤
埚 2 guo 4612 GROB 堝
埛 4 jiong - GBCR
埜 4 ye 44104 DDG
埝 2 nian 4813 GOIP
埞 4 di - GJMO
域 1 yu 43150 GIRM
埠 1 bu 47147 GHRJ
埢 4 quan 49112 GFQU
埣 4 sui 40148 GYOJ
埤 2 pi 46140 GHHJ
埥 4 qing 45127 GQMB
埦 4 wan - GJNU
埧 4 ju 47181 GBMC
埩 4 zheng 42157 GBSD
埪 3 kong - GJCM
埫 3 tang - GFBR
埭 2 dai 45132 GLE
埮 4 tan 49189 GFF
埯 2 an 4411 GKLU
埱 4 chu 47140 GYFE
埲 4 beng 45153 GQKQ
埳 4 kan 47177 GNHX
埴 2 zhi 44116 GJBM
埵 2 duo 42114 GHJM
埶 4 yi 45117 GGKNI
埸 2 yi 46127 GAPH
培 1 pei 40161 GYTR
基 1 ji 44104 TCG
埻 4 zhun 40147 GYRD
埼 3 qi 44121 GKMR - 碕
埽 2 sao 47127 GSMB
埾 4 ju - SEG
埿 4 ni - EPG
堀 4 ku 47172 GSUU
堁 4 ke 46194 GWD
堂 1 tang 90104 FBRG
堃 3 kun - YSG
堄 4 ni 47117 GHXU
堆 1 dui 40114 GOG
堇 2 jin 44104 TLQM
堉 2 yu 44127 GYIB
堋 2 peng 47120 GBB
堌 3 gu 46100 GWJR
堍 2 tu 47113 GNUI
堎 3 leng 44147 GGCE
堏 4 fang - DSG
堐 3 ya 41114 GMGG
堑 2 qian 4210 XKLG 塹
堒 4 kun - GAPP
堓 4 an - GUMJ
堔 4 shen 47191 GBCD
堕 1 duo 74104 XXNBG 墮
堗 4 tu - GJCK
堘 4 cheng - GFQG
堙 2 yin 41114 GMWG
堛 4 bi 41166 GMRW
堜 4 lian 45196 GDWF
堞 2 die 44194 GPTD
堟 4 zhuan - GVNO
堠 3 hou 47134 GONK
堡 1 bao,bu,pu 26104 ODG
堢 4 bao - GORD
堣 4 yu 46127 GWLB
堤 1 di 46181 GAMO
堥 4 mao 18104 NKG
堦 4 jie - GPPA
堧 3 ruan 41134 GMBK
堨 3 e 46127 GAPV
堩 4 geng 41112 GPMM
堪 1 kan 44111 GTMV
堫 4 zong - GUCE
堬 4 yu 48121 GOMN
堭 4 huang 46114 GHAG
堮 4 e 46127 GRRS
堰 1 yan 41114 GSAV
堲 3 ji 77104 ALG
堳 4 mei 47167 GAHU
堵 1 du 44160 GJKA
堶 4 tuo 44127 GKMB
堷 4 yin 40161 GYTA
堸 4 feng 47110 GHNI
堹 4 zhong 42114 GHJG
堺 4 jie 46128 GWOL
堻 4 jin 35104 EQG
堼 3 heng - XGIG
堽 3 gang 46111 GWLM
堾 3 chun - GQKA
堿 4 jian 43150 GIHR
塀 4 ping 47141 GSTT
塂 4 xiang - GTCU
塃 4 huang - GTYU
塄 2 leng 4612 GWLS
塅 3 duan - GHJE
塆 2 wan - GYCN 壪
塇 4 xuan - GJMM
塈 4 ji 71104 AUG
塉 4 ji 44127 GFCB
塌 1 ta 46127 GASM
塍 2 cheng 79214 BFQG
塎 4 yong 43168 GJCR
塐 4 su - GQMF
塑 1 su 87104 TBG
塓 4 mi 47180 GBAC
塔 1 ta 44161 GTOR
塕 4 weng 48127 GCIM
塖 4 cheng - GHDP
塘 1 tang 40167 GILR
塙 4 que 40127 GYRB
塛 4 li 41194 GMWD
塜 4 zhong - GBMO
塝 3 bang 40127 GYBS
塞 1 sai,se 30104 JTCG
塟 4 zang - TMPG
塠 4 dui - GYHR
塣 4 zheng 36104 EGG
塥 3 ge 41127 GMRB
塦 4 zhen - NJG
塧 4 ai - GTCT
塨 4 gong 44133 GTCP
塪 4 kan - GBHX
填 1 tian 41181 GJBC - 塡
塬 2 yuan 4119 GMHF
塭 4 wen 46117 GWOT
塮 4 xie - GHHI
塯 4 liu 47160 GHHW
塰 4 hai 38104 XEYG
塱 3 lang 37104 IBG
塲 4 chang 48127 GOAH
塳 4 peng - GYHJ
塴 4 beng 42127 GUBB
塶 4 lu 40111 GIXP
塷 4 lu - GYWI
塺 4 mei 00214 IDG
塻 4 mo 44134 GTAK
塽 4 shuang 44134 GKKK
塾 2 shu 05104 YIG
墀 2 chi 47153 GSYQ
墁 2 man 46147 GAWE
墂 4 biao 41191 GMWF
境 1 jing 40116 GYTU
墄 4 ce - GIHF
墅 1 shu 67104 WNG
墇 4 zhang 40146 GYTJ
墈 3 kan 44127 GTVS
墉 2 yong 40127 GILB
墌 4 zhi - GITF
墍 4 xi - HUG
墎 4 guo 47127 GYDL
墐 3 jin 44114 GTLM
墑 4 di 40127 GYCB
墒 2 shang 4012 GYCB
墓 1 mu 44104 TAKG
墔 4 cui 42114 GUOG
墕 3 yan - GMYF
墖 4 ta - GORW
墘 3 qian 48117 GJJN
墙 1 qiang 4416 GGCW 牆 墻
墚 3 liang 4319 GEID
墛 4 wei - GSFI
增 1 zeng 48166 GCWA - 増
墟 1 xu 41117 GYPM
墡 3 shan 48161 GTGR
墣 3 pu 42135 GTCO
墤 4 kuai - GLMC
墥 4 dong 40114 GYTG
墦 3 fan 42169 GHDW
墨 1 mo 60104 WGFG
墩 1 dun 48140 GYDK
墪 4 dun - YKG
墫 4 zun 48146 GTWI
墬 4 di 77104 NOG
墭 4 sheng - GIST
墯 4 duo 94104 PBG
墱 4 deng 47118 GNOT
墴 4 huang - GTMC
墵 4 tan - GMBI
墸 4 zhu 44164 GTJA
墹 4 jian 47120 GANA
墺 4 ao 47134 GHBK
墼 2 ji 57104 JEG
墽 4 qiao 48140 GHSK
壀 4 pi - GSRJ
壁 1 bi 70104 SJG
壂 4 dian 77104 SEG
壃 4 jiang - GMWM
壄 4 ye - XDDG
壅 2 yong 00104 YVGG
壆 4 xue 77104 HBG
壉 4 ju 41132 GYPO
壑 2 he 27104 YEG
壕 2 hao 40132 GYRO
壖 4 ruan 41127 GMBB
壡 4 rui - YUEG
壤 1 rang 40132 GYRV - 壌
壥 4 chan 41114 XGMWG
壦 4 xun - GTRG
壨 4 lei 66104 WWWWG
士 1 shi 40100 JM
壬 1 ren 20104 HG
壭 4 san - GSL
壮 1 zhuang 34110 LMG 壯
声 1 sheng 40277 GAH 聲
壳 1 ke,qiao 4021 GBHN 殼 殻
壴 4 zhu 40108 GRT
壵 4 zhuang - XGGG
壶 1 hu 4010 GBTC 壺
壷 4 hu 40107 XGBLM
壸 3 kun - XGBMC 壼
壹 1 yi 40108 GBMT - 壱
壻 4 xu 47127 GNOB
壾 4 mang 41117 GTSS
壿 4 zun 48146 GTWI
夀 4 shou - QMRDI
夁 4 yi - GWLW
夂 4 zhi 27400 HE
夃 4 gu 17227 NSE
处 1 chu 2340 HEY 處 処
夅 4 jiang - HEQ
夆 4 feng 27504 HEQJ
备 1 bei 2760 HEW 備
夈 4 zhai - HEFD
夊 4 sui 27400 NK
夋 4 qun - ICHE
夌 4 ling 40407 GCHE
复 1 fu 80407 OAHE 復複
夎 4 cuo 88407 OOGE
夏 1 xia 10247 MUHE
夐 3 xiong 27407 NBBUE
夑 4 xie - FFHE
夒 4 nao 10407 MCHE
夓 4 xia - HCHE
夔 2 kui 44407 TCHE
夕 1 xi 27200 NI
外 1 wai 23200 NIY
夗 4 yuan 27212 NISU
夘 4 mao 27220 NISL
夙 2 su 77210 HNMNI
多 1 duo 27207 NINI
夛 4 duo 17207 NMMN
夜 1 ye 00247 YONK
夝 4 qing - NIHQM
夞 4 wai - NYRP
够 1 gou 2722 PRNIN 夠
夡 4 qi - NNGR
夣 4 meng - YIWN
夤 2 yin 27806 NIJMC
夥 3 huo 67927 WDNIN
夦 4 chen - TVNIN
大 1 da,dai 40030 K
夨 4 ze - VK
天 1 tian 10430 MK
太 1 tai 40030 KI
夫 1 fu 50030 QO
夬 2 guai 50037 DK
夭 1 yao 20430 HK
央 1 yang 50030 LBK
夯 1 hang 40427 KKS
夰 4 gao - KLL
失 1 shi 25030 HQO
夲 4 tao 40403 KJ
夳 4 tai - KMM
头 1 tou 3480 YK 頭
夵 4 yan - XXKF
夶 4 bi - XKK
夷 1 yi 50032 KN
夸 1 kua 40207 KMMS 誇
夹 1 jia,ga 5080 KT 夾
夺 1 duo 4034 KDI 奪
夻 4 hua - XKR
夼 2 kuang 40222 KLLL
夽 4 yun - KMMI
夿 4 ba - XKAU
奀 4 en 10439 MFK
奁 2 lian 4071 KSK 奩
奂 2 huan 2780 XNBK 奐
奃 4 di - XKHVI
奄 2 yan 40716 KLWU
奅 4 pao 40727 KHHL
奆 4 juan - KSS
奇 1 qi 40621 KMNR
奈 1 nai 40901 KMMF
奉 1 feng 50503 QKQ
奊 4 xie 24431 VGK
奋 1 fen 4060 KW 奮
奌 4 dian - YRK
奍 4 quan - FQLL
奎 2 kui 40104 KGG
奏 1 zou 50430 QKHK
契 1 qi 57432 QHK
奒 4 kai - XKYVO
奓 3 zha 40207 KNIN
奔 1 ben 40444 KJT
奕 2 yi 00430 YCK
奖 1 jiang 3780 LNK 獎 奬
套 1 tao 40731 KSMI
奘 2 zang,zhuang 24430 VGK
奙 4 ben - XIKLU
奚 2 xi 20430 BVIK
奛 4 huang - KAB
奜 4 fei 11431 LYK
奝 4 diao - KBGR
奞 4 xun - XKOG
奟 4 beng - XKBB
奠 1 dian 80430 TWK
奡 3 ao 10336 MUKLL
奢 1 she 40604 KJKA
奣 4 weng - MKAB
奤 4 ha - KMWL
奥 1 ao 27430 HBK 奧
奦 4 wu - NSK
奨 4 jiang 32430 LIK
奭 2 shi 40036 KMAA
奰 4 bi 60436 WLWWK
奱 4 luan 22801 VFK
女 1 nv 40400 V
奴 1 nu 47440 VE
奵 4 ding - VMN
奶 1 nai 47427 VNHS
奷 4 qian 42480 VHJ
奸 1 jian 41440 VMJ 姦
她 1 ta 44412 VPD
奺 4 jiu - VNO
奻 4 nuan 44444 VV
好 1 hao 47447 VND
奾 4 xian 42470 VU
奿 4 fan 54014 KIV
妀 4 ji 14740 SUV
妁 2 shuo 47420 VPI
如 1 ru 46400 VR
妃 1 fei 47417 VSU
妄 1 wang 00404 YVV
妅 4 hong 41410 VM
妆 1 zhuang 3414 LMV 妝 粧
妇 1 fu 4747 VSM 婦
妈 1 ma 4742 VNVM 媽
妉 4 dan - VLBU
妊 2 ren 42414 VHG
妋 4 fu - VQO
妌 4 jing - XVTT
妍 2 yan 41440 VMT
妎 4 hai 48420 VOLL
妏 4 wen 40441 VYK
妐 4 zhong 48432 VCI
妑 4 pa - VAU
妒 1 du 41460 VHS
妓 1 ji 44447 VJE
妔 4 keng - VYHN
妕 4 zhong - VL
妖 1 yao 42434 VHK
妗 2 jin 48427 VOIN
妘 3 yun 41431 VMMI
妙 1 miao 49420 VFH
妚 4 fou - VMF
妛 4 chi 22404 UMV
妜 4 yue - VDK
妞 2 niu 47415 VNG
妟 4 yan - AV
妠 4 na 44427 VOB
妡 4 xin 42421 VHML
妢 4 fen 48427 VCSH
妣 2 bi 41410 VPP
妤 2 yu 47422 VNIN
妥 1 tuo 20404 BV
妦 4 feng 45400 VQJ
妧 3 yuan 41411 VMMU
妨 1 fang 40427 VYHS
妩 2 wu 4141 VMKU 嫵
妪 2 yu 4141 VSK 嫗
妫 2 gui 4442 XVIKS 嬀媯
妬 4 du 41460 VMR
妭 3 ba - VIKK
妮 1 ni 47411 VSP
妯 2 zhou 45460 VLW
妰 4 zhuo - VHS
妱 4 zhao 47462 VSHR
妲 2 da 46410 VAM
妳 4 nai,ni 47492 VNF
妴 4 yuan 27404 NUV
妵 4 tou 40414 VYG
妶 4 xian 40432 VYVI
妷 4 zhi - VHQO
妸 4 e - VMNR
妹 1 mei 45490 VJD
妺 4 mo 45490 VDJ
妻 1 qi 50404 JLV
妼 4 bi 43400 VPH
妽 4 shen 45406 VLWL
妾 2 qie 00404 YTV
妿 4 e - KRV
姀 4 he 42494 VHD
姁 4 xu 47420 VPR
姂 4 fa - VHIO
姃 4 zheng 41411 VMYM
姄 4 min - VRVP
姅 4 ban 49450 VFQ
姆 1 mu 47450 VWYI
姇 4 fu 24440 OIV
姈 3 ling 48427 VOII
姉 4 zi 40427 VJB
姊 1 zi 40427 VLXH
始 1 shi 43460 VIR
姌 4 ran 45447 VGB
姎 4 yang 45430 VLBK
姏 4 man 44470 VTM
姐 1 jie 47410 VBM
姑 1 gu 44460 VJR
姒 2 si 48400 VVIO
姓 1 xing 45410 VHQM
委 1 wei 20404 HDV
姕 4 zi - YPV
姖 4 ju 41417 VSS
姗 2 shan 4744 VBBM 姍
姘 2 pin 48441 VTT
姙 4 ren 42414 VOHG
姚 1 yao 42413 VLMO
姛 4 dong 47420 VBMR
姜 1 jiang 80404 TGV 薑
姝 2 shu 45490 VHJD
姞 3 ji 44461 VGR
姟 4 gai - VYVO
姠 4 xiang 47420 VHBR
姡 4 hua 42464 VHJR
姢 4 juan - VIB
姣 2 jiao 40448 VYCK
姤 3 gou 42461 VHMR
姥 1 lao 44411 VJKP
姧 4 jian - VVMJ
姨 1 yi 45432 VKN
姩 4 nian 48450 VOQ
姪 4 zhi 41414 VMIG
姫 4 ji 41417 VSLL
姬 2 ji 41417 VSLL
姭 4 xian 47404 KSKSV
姮 2 heng 41416 VMAM
姯 4 guang - VFMU
姰 4 jun - VPA
姱 3 kua 44427 VKMS
姲 4 yan 43442 VJV
姳 4 ming 47462 VNIR
姴 4 lie 12404 MNV
姵 4 pei 47410 VHNB
姶 3 e 48461 VOMR
姷 4 you 44427 VKB
姸 4 yan - VMJJ
姹 2 cha 4341 VJHP 奼
姺 4 shen 44411 VHGU
姻 1 yin 46400 VWK
姼 4 shi 47427 VNIN
姽 3 gui 47412 VNMU
姾 4 quan 48414 VOMG
姿 1 zi 37404 IOV
娀 3 song 43450 VIJ
威 1 wei 53200 IHMV
娂 4 hong - VTC
娃 1 wa 44414 VGG
娄 1 lou 9040 XFDV 婁
娅 2 ya 4141 VMTC 婭
娆 2 rao 4541 VJPU 嬈
娇 1 jiao 4242 VHKL 嬌
娈 2 luan 0040 YCV 孌
娉 2 ping 45427 VLWS
娊 4 xian 46410 VBUU
娋 4 shao - VFB
娌 2 li 46414 VWG
娍 4 cheng - VIHS
娎 4 xie - QLV
娏 4 mang 43412 VIUH
娐 4 fu - VBND
娑 2 suo 39404 EHV
娒 4 mei - VOWY
娓 2 wei 47414 VSHU
娔 4 ke - VJRU
娕 4 chuo 45496 VDL
娖 4 chuo 46481 VRYO
娗 4 ting 42441 VNKG
娘 1 niang 43432 VIAV 孃 嬢
娚 4 nan 46427 VWKS
娜 1 na,nuo 47427 VSQL
娝 4 pou - VMFR
娞 4 nei 42444 VBV
娟 1 juan 46427 VRB
娠 2 shen 41432 VMMV
娡 4 zhi - VGP
娢 4 han - VOIR
娣 2 di 48427 VCNH
娤 4 zhuang - VGV
娥 1 e 43450 VHQI
娦 4 pin - VOMC
娧 4 tui - VCRU
娨 4 xian - VAMJ
娩 2 mian 47416 VNAU
娪 4 wu - VMMR
娫 4 yan - VNKM
娬 4 wu - VMPM
娭 4 ai 43434 VIOK
娮 4 yan 40461 VYMR
娰 4 si - VOVO
娱 1 yu 4648 VRMK 娛 娯
娲 2 wa 4642 VROB 媧
娳 4 li 42400 VHDN
娴 2 xian 4742 VLSD 嫺嫻
娵 3 ju 41447 VSJE
娶 1 qu 17404 SEV
娷 4 zhui 42414 VHJM
娸 4 qi 44481 VTMC
娹 4 xian 40432 VNYI
娺 4 zhuo - VEEE
娻 4 dong - VDW
娼 2 chang 46460 VAA
娽 4 lu - VVNE
娾 4 ai 41414 VMGG
娿 4 e - NRV
婀 2 e 41420 VNLR
婂 4 mian 47427 VHAB
婃 4 cong 43491 VJMF
婄 4 pou 40461 VYTR
婅 4 ju - VPFD
婆 1 po 34404 EEV
婇 4 cai 42494 VBD
婈 4 ling 44447 VGCE
婉 1 wan 43412 VJNU
婊 2 biao 45432 VQMV
婋 4 xiao - VYPU
婌 3 shu 47440 VYFE
婍 3 qi 44421 VKMR
婎 4 hui - VOG
婏 4 fan - VNAI
婐 4 wo 46494 VWD
婑 4 rui 42444 VHDV
婒 4 tan 49489 VFF
婓 4 fei 11441 LYV
婔 4 fei - VLMY
婕 2 jie 45481 VJLO
婖 4 tian 42433 VHKP
婗 4 ni 47417 VHXU
婘 3 quan 49412 VFQU
婙 4 jing - VBSD
婚 1 hun 42464 VHPA
婛 4 jing 40496 VYRF
婜 4 qian 77404 SEV
婝 4 dian 43481 VJMO
婞 3 xing 44441 VGTJ
婟 4 hu 46400 VWJR
婠 3 wan 43477 VJRR
婢 2 bi 46440 VHHJ
婣 4 yin - VLXL
婤 3 zhou 47420 VBGR
婥 4 nao,chuo 41446 VYAJ
婧 2 jing 45427 VQMB
婨 4 lun - VOMB
婩 4 an 62441 VUMJ
婪 1 lan 44404 DDV
婫 3 kun - VAPP
婬 4 yin 42414 VBHG
婮 4 ju - VSJR
婯 4 li - MMBBV
婰 4 dian 45481 VTBC
婱 4 xian - NIV
婲 4 hua - VTOP
婳 3 hua - VMUW 嫿
婴 1 ying 7740 BOV 嬰
婵 2 chan 4845 VCWJ 嬋
婶 1 shen 4345 VJLL 嬸
婷 2 ting 40421 VYRN
婹 4 yao - VMWV
婺 2 wu 18404 NKV
婻 3 nan 44427 VJBJ
婼 3 ruo 44464 VTKR
婽 4 jia 47447 VRYE
婾 4 tou - VOMV
婿 1 xu 47427 VNOB
媀 4 yu - VWLB
媂 3 di - VYBB
媃 4 rou 47494 VNHD
媄 3 mei 48435 VTGK
媅 4 dan - VTMV
媆 3 ruan - VMBK
媇 4 qin - VYTD
媉 4 wo - XVSMG
媊 4 qian 48421 VTBN
媋 4 chun 45463 VQKA
媌 4 miao 44460 VTW
媍 4 fu - VNBC
媎 4 jie 44460 VJKA
媏 4 duan 42427 VUMB
媐 4 yi 77401 SUV
媑 4 zhong - VHJG
媒 1 mei 44494 VTMD
媓 3 huang 46414 VHAG
媔 4 mian 41460 VMWL
媕 4 an 48446 VOMT
媖 3 ying - VTLK
媗 4 xuan 43416 VJMM
媘 4 jie - VPPA
媙 4 wei - VIHV
媚 1 mei 47467 VAHU
媛 2 yuan 42447 VBME
媝 4 qiu 29404 HFV
媞 3 shi 46481 VAMO
媟 4 xie 44491 VPTD
媠 4 tuo - VKMB
媡 4 lian - VDWF
媢 4 mao 46460 VABU
媣 4 ran - XVEND
媤 4 si - VWP
媥 4 pian 42427 VHSB
媦 4 wei 46427 VWB
媨 4 cu - VTCW
媩 4 hu 47420 VJRB
媪 2 ao 4641 VABT 媼
媫 4 jie - VYSO
媬 4 bao 46494 VORD
媭 2 xu - HOV 嬃
媮 4 tou 48421 VOMN
媱 3 yao 47472 VBOU
媲 2 pi 46411 VHWP
媳 1 xi 46430 VHUP
媴 4 yuan 44432 VGRV
媵 2 ying 79244 BFQV
媶 4 rong 44441 VTSJ
媷 4 ru 41443 VMVI
媸 2 chi 47436 VUMI
媹 4 liu 47462 VHHW
媺 4 mei 48440 VUUK
媻 4 pan 27404 HEV
媾 2 gou 45457 VTTB
媿 4 kui 46413 VHI
嫀 4 qin 45494 VQKD
嫁 1 jia 43432 VJMO
嫂 1 sao 47447 VHXE
嫃 4 zhen - VJBC
嫄 3 yuan 41496 VMHF
嫅 4 jie - VTQM
嫆 4 rong 43468 VJCR
嫇 4 ming 47480 VBAC
嫉 1 ji 40434 VKOK
嫊 4 su 45493 VQMF
嫌 1 xian 48437 VTXC
嫍 4 tao 42477 VBHX
嫎 4 pang - VYBS
嫏 4 lang - VIIL
嫐 4 nao 44440 VWSV
嫑 4 bao - MFMWV
嫒 2 ai 4244 XVBBE 嬡
嫓 4 pi - VNBP
嫔 2 pin 4348 VJOC 嬪
嫕 3 yi 41431 VSKP
嫖 2 piao 41491 VMWF
嫘 2 lei 46493 VWVF
嫙 4 xuan 48481 VYSO
嫚 2 man 46447 VAWE
嫛 4 yi 77404 SEV
嫜 3 zhang 40446 VYTJ
嫝 4 kang 40432 VILE
嫞 4 yong 40427 VILB
嫟 4 ni 41416 VSTR
嫠 2 li 58244 JKMV
嫡 2 di 40427 VYCB
嫣 2 yan 41427 VMYF
嫤 4 jin - VTLM
嫦 2 chang 49427 VFBB
嫨 4 han 44434 VTLO
嫩 1 nen 48440 VDLK
嫪 3 lao 47422 VSMH
嫫 2 mo 44434 VTAK
嫬 4 zhe 40437 VITF
嫭 3 hu 41449 VYPD
嫮 4 hu 41427 VMBS
嫯 4 ao - QKV
嫰 4 nen - VDLO
嫱 2 qiang 4446 VGCW 嬙
嫲 4 ma - VIDD
嫳 4 pie 98404 FKV
嫴 4 gu 44441 VJRJ
嫶 4 qiao 40431 VOGF
嫷 4 tuo 44427 VNLB
嫸 4 zhan 48461 VTGR
嫹 4 miao 44486 VTMC
嫼 4 mo - VWGF
嫽 3 liao 44496 VKCF
嫾 4 lian - VFDQ
嬁 4 deng 47418 VNOT
嬂 4 zhi 43450 VYIA
嬄 4 yi - VGBT
嬆 4 xi - VORM
嬉 2 xi 44465 VGRR
嬊 4 yan - TLPV
嬍 4 mei - VUGK
嬎 4 fan - VNUM
嬏 4 fan 42469 VHDW
嬑 4 yi - VYTP
嬓 4 jiao 48440 VHSK
嬔 4 fu 45413 VNUM
嬕 4 shi - VWLJ
嬖 2 bi 70404 SJV
嬗 2 shan 40416 VYWM
嬘 4 sui - VYTO
嬚 4 lian 40437 VITC
嬛 3 xuan 46432 VWLV
嬜 4 xin - YOV
嬝 4 niao 47427 VHAV
嬞 4 dong 44414 VTHG
嬟 4 yi - VTGI
嬠 4 can 46494 VRRD
嬥 3 tiao 47414 VSMG
嬧 4 jin 45417 VLMT
嬨 4 ci 44433 VTVP
嬩 4 yu - XVHXC
嬫 4 rong - VFFD
嬬 3 ru 41427 VMBB
嬭 4 nai 41427 VMFB
嬯 4 tai 44414 VGRG
嬱 4 qian - ELV
嬲 4 niao 66427 WSVWS
嬳 4 yue - VTOE
嬴 2 ying 00217 YRBVN
嬵 4 mian - VVFB
嬶 4 bi 46421 VHUL
嬷 2 mo 4043 VIDI 嬤
嬹 4 xing - VHXC
嬺 4 ni - VSRP
嬼 4 liu 42400 VHCN
嬽 4 yuan 42434 VWLK
嬿 3 yan 44431 VTLF
孀 2 shuang 41463 VMBU
孁 4 ling - MBRRV
孂 4 jiao - VHAT
孅 3 xian 43450 VOIM
孈 4 hui 42427 VUOB
孉 4 quan - VTRG
孊 4 mi - VIDY
孍 4 yan 46448 VRRK
孏 4 lan - VTAW
子 1 zi 17407 ND
孑 2 jie 17407 NNM
孒 4 jue - XNNM
孓 2 jue 17400 NNO
孔 1 kong 12410 NDU
孕 1 yun 17407 NSND
孖 3 zi 17447 NDND
字 1 zi 30407 JND
存 1 cun 40247 KLND
孙 1 sun 1940 NDF 孫
孚 2 fu 20407 BND
孛 2 bei 40407 JBND
孜 2 zi 18440 NDOK
孝 1 xiao 44407 JKND
孞 4 xin - NDP
孟 1 meng 17107 NDBT
孠 4 si - SRND
孡 4 tai - NDIR
孢 2 bao 17412 NDPRU
季 1 ji 20407 HDND
孤 1 gu 12430 NDHVO
孥 2 nu 47407 VEND
学 1 xue 32407 FBND 學
孧 4 you - VSND
孨 4 zhuan - NDNDD
孩 1 hai 10482 NDYVO
孪 2 luan 0040 YCND 孿
孬 2 nao 10447 MFVND
孭 4 mie - NDBUC
孮 4 cong 13491 NDJMF
孯 4 qian - SEND
孰 2 shu 05417 YDKNI
孱 2 chan 77247 SNDD
孳 2 zi 44407 TVID
孴 4 ni - NDNDA
孵 1 fu 72747 HHSLD
孶 4 zi - TVID
孷 4 li 58247 JKMND
孹 4 bo - SJND
孺 2 ru 11427 NDMBB
孼 4 nie - UJND
孽 1 nie 44407 THJD
宀 4 mian 30327 XJ
宁 1 ning 30201 JMN 寧
宂 4 rong - JHN
它 1 ta 30711 JP
宄 3 gui 30417 JKN
宅 1 zhai 30714 JHP
宆 4 qiong - JN
宇 1 yu 30401 JMD
守 1 shou 30342 JDI
安 1 an 30404 JV
宊 4 tu - JIK
宋 1 song 30904 JD
完 1 wan 30211 JMMU
宍 4 rou 30800 JYC
宎 4 yao 30432 JHK
宏 1 hong 30432 JKI
宐 4 yi - JNIM
宑 4 jing - JTT
宒 4 zhun 30714 JHQU
宓 2 mi,=fu 30332 JPH
宔 4 zhu - JYG
宕 2 dang 30601 JMR
宖 4 hong - JNI
宗 1 zong 30901 JMMF
官 1 guan 30777 JRLR
宙 1 zhou 30602 JLW
定 1 ding 30801 JMYO
宛 1 wan 30212 JNIU
宜 1 yi 30107 JBM
宝 1 bao 30103 JMGI 寶
实 1 shi 3080 JYK 實 実
宠 1 chong 3041 JIKP 寵
审 1 shen - JLWL 審
客 1 ke 30604 JHER
宣 1 xuan 30106 JMAM
室 1 shi 30104 JMIG
宥 2 you 30227 JKB
宦 1 huan 30717 JSLL
宧 3 yi 30717 JSLL
宨 4 tiao 30113 JLMO
宩 4 shi - JFD
宪 1 xian 3021 JHGU 憲
宫 1 gong 3060 JRR 宮
宬 3 cheng 30253 JIHS
宭 4 qun 30607 JSKR
宯 4 xiao - JJKD
宰 1 zai 30401 JYTJ
宱 4 zha - JOOS
宲 4 bao - JRD
害 1 hai 30601 JQMR
宴 1 yan 30404 JAV
宵 1 xiao 30227 JFB
家 1 jia 30232 JMSO 傢
宷 4 shen - JHFD
宸 2 chen 30232 JMMV
容 1 rong 30608 JCOR
宺 4 huang - JRMU
宻 4 mi - JECU
宼 4 kou - JMUV
宽 1 kuan 3021 XJTBU 寬 寛
宾 1 bin 3080 JOMC 賓
宿 1 =su,xiu 30261 JOMA
寁 3 zan 30801 JJLO
寂 1 ji 30947 JYFE
寃 4 yuan 30216 JNUI
寄 1 ji 30621 JKMR
寅 1 yin 30806 JMLC
密 1 mi 30773 JPHU
寇 1 kou 30214 JMUE
寈 4 qing - JQMB
寉 4 he 40214 JOG
寊 4 zhen 30806 JYBC
寋 4 jian 30712 JTCU
富 1 fu 30606 JMRW
寍 4 ning 30107 JPBT
寎 4 bing 30227 JVMB
寏 4 huan - JNBK
寐 2 mei 30295 JVMD
寑 4 qin 30147 JOSE
寒 1 han 30303 JTCY
寓 1 yu 30427 JWLB
寔 4 shi 30801 JAMO
寕 4 ning - JMBN
寖 4 jin 30147 JESE
寗 4 ning - JPHB
寘 4 zhi 30801 JJBC
寙 4 yu 30232 JHOO
寚 4 bao - JMGU
寜 4 ning - XJPBN
寝 1 qin 30147 JLME 寢
寞 1 mo 30430 JTAK
察 1 cha 30901 JBOF
寡 1 gua 30227 JMCH
寣 4 hu 30261 JVMR
寤 2 wu 30261 JVMR
寥 1 liao 30202 JSMH
寨 1 zhai 30904 JTCD
寭 4 hui - JJIP
寮 2 liao 30906 JKCF
寰 2 huan 30732 JWLV
寱 4 yi 30294 JVMD
寲 4 yi 30481 JPKO
寳 4 bao 30806 JMFC
寴 4 qin - JYDU
寸 1 cun 40300 DI
对 1 dui 7440 EDI 對 対
寺 1 si 40341 GDI
寻 1 xun 1734 SMDI 尋
导 1 dao 7734 RUDI 導
寽 4 lv - XBDI
寿 1 shou 50340 QKDI 壽
尀 4 po - SRDI
封 1 feng 44100 GGDI
尃 4 fu 53342 IBDI
射 1 she 24200 HHDI
尅 4 ke 44210 JUDI
将 1 jiang 32149 LMNII 將
尉 1 wei,yu 74200 SFDI
尊 1 zun 80346 TWDI
尌 4 shu 44100 GTDI
小 1 xiao 90000 NC
尐 4 jie 90300 FO
少 1 shao 90200 FH
尒 4 er 80900 OF
尓 4 er 80900 OF
尔 1 er 2790 NF 爾
尕 2 ga 17902 NSF
尖 1 jian 90430 FK
尗 4 shu - YMF
尘 1 chen 9010 XFG 塵
尙 4 shang - XXFBR
尚 1 shang 90227 FBR
尛 4 mo - XFFF
尜 2 ga 9090 FKF
尝 1 chang 9073 FBMMI 嘗嚐
尞 4 liao - KCAF
尟 4 xian 49720 AOFH
尠 4 xian 49720 TVFH
尡 4 kun - FUAPP
尢 3 wang 40010 KU
尣 4 wang - CHU
尤 1 you 43010 IKU
尥 2 liao 47012 KUPI
尦 4 liao - CUPI
尧 1 yao 5021 JPMU 堯 尭
尨 3 mang 42012 IUHHH
尩 4 wang - CUMG
尪 3 wang 41011 KUMG
尫 4 wang - MUMG
尬 1 ga 48012 KUOLL
尮 4 duo - KUNSD
尯 4 kui - KUNMU
尰 4 zhong 42011 KUHJG
就 1 jiu 03914 YFIKU
尲 4 gan - KUTXC
尳 4 gu 47012 KUBBB
尴 1 gan 4801 KULIT 尷
尶 4 gan - MUSMT
尸 1 shi 77207 S 屍
尹 2 yin 17507 SK
尺 1 chi,che 77807 SO
尻 2 kao 77217 SKN
尼 1 ni 77211 SP
尽 1 jin 77303 SOY 盡儘
尾 1 wei,yi 77214 SHQU
尿 1 niao,sui 77232 SE
局 1 ju 77227 SSR 侷
屁 1 pi 77211 SPP
层 1 ceng 7723 SMMI 層
屃 3 xi - SBO 屓
屄 4 bi 77287 SJC
居 1 ju 77264 SJR
屇 4 tian 77267 SW
屈 1 qu 77272 SUU
屉 1 ti 7721 SPT 屜
届 1 jie 77267 SLW 屆
屋 1 wu 77214 SMIG
屌 4 diao 77227 SRLB
屎 1 shi 77294 SFD
屏 1 ping,bing 77241 STT
屐 2 ji 77247 SHOE
屑 1 xie 77227 SFB
屒 4 zhen - SMMV
屔 4 ni 07111 OMSP
展 1 zhan 77232 STV
屖 4 xi 77241 SYTJ
屗 4 wei - SUDI
屘 4 man - SUND
屙 2 e 77221 SNLR
屚 4 lou - SMLB
屛 4 ping - SYJJ
屝 4 fei 77211 SLMY
属 1 shu 77227 SHLB 屬
屟 4 xie - SPTD
屠 1 tu 77264 SJKA
屡 1 lv 77244 SFDV 屢
屣 2 xi 77281 SHOO
履 1 lv 77247 SHOE
屦 2 ju 7724 XSHOV 屨
屧 4 xie 77294 SHOD
屪 4 liao 77296 SJKF
屫 4 jue - SVMB
屭 4 xi 77286 SBCC
屮 4 che 22407 UL
屯 1 tun 50717 PU
屰 4 ni - TU
山 1 shan 22770 U
屲 4 wa - HU
屳 4 xian 80770 OU
屴 4 li 22227 UKS
屵 4 e - XUM
屶 4 hui 22227 USH
屷 4 hui - UNHS
屸 4 long - UM
屹 1 yi 28717 UON
屺 2 qi 27717 USU
屻 4 ren 27720 USHI
屼 3 wu 21710 UMU
屽 4 han - UMJ
屾 3 shen 22770 UU
屿 1 yu 2172 UYSM 嶼
岀 4 chu - XXXUU
岁 1 sui 2220 UNI 歲 嵗歳𡻕
岂 1 qi 2271 USU 豈
岃 4 ren - USHI
岄 4 yue - UB
岅 4 ban - UHE
岆 4 yao 22734 UHK
岇 4 ang - UHVL
岈 2 ya 21740 UMVH
岉 4 wu 27720 UPHH
岊 3 jie 77771 AUU
岋 4 e 27247 UNHE
岌 2 ji 22247 UNHE
岍 3 qian 21740 UMT
岎 4 fen - UCSH
岏 4 wan 21711 UMMU
岐 2 qi 24747 UJE
岑 2 cen 22207 UOIN
岒 4 qian 28727 UOIN
岓 4 qi 22721 UHML
岔 1 cha 80772 CSHU
岕 4 jie 22228 UOLL
岖 1 qu 2171 USK 嶇
岗 1 gang 2222 UBK 崗
岘 2 xian 2771 UBHU 峴
岙 3 ao 2077 HKU 嶴
岚 2 lan 2221 UHNK 嵐
岛 1 dao 2772 PYSU 島
岜 3 ba 2271 UAU
岝 4 zuo 22811 UHS
岞 3 zuo - UHS
岟 4 yang 25730 ULBK
岠 3 ju 21717 USS
岢 2 ke 22621 UMNR
岣 2 gou 27720 UPR
岤 4 xue 23782 UJC
岥 4 po 24747 UDHE
岦 4 li 22108 UYT
岧 4 tiao 22602 USHR
岨 3 qu,ju 27710 UBM
岩 1 yan 22601 UMR 巖 巌
岪 4 fu 22527 ULLN
岫 2 xiu 25760 ULW
岬 2 jia 26750 UWL
岭 1 ling 28727 UOII 嶺
岮 4 tuo 23711 UJP
岯 4 pi 21719 UMFM
岰 4 ao 24727 UVIS
岱 2 dai 23772 OPU
岲 4 kuang - URHU
岳 1 yue 72772 OMU 嶽
岴 4 qu - UOM
岵 3 hu 24760 UJR
岶 4 po 26700 UHA
岷 2 min 27747 URVP
岸 1 an 22241 UMMJ
岹 4 tiao - XUSHR
岺 4 ling - UOII
岻 4 chi 22740 XUHVI
岼 4 ping 21749 UMFJ
岽 3 dong 2290 UKD 崬
岾 4 han 21760 UYR
岿 2 kui 2227 ULLS 巋
峀 4 xiu - XULW
峁 2 mao 2272 UHHL
峂 3 tong - UHEY
峃 3 xue - FBU 嶨
峄 2 yi 2775 UEQ 嶧
峅 4 bian 23740 UIT
峆 4 he 28761 UOMR
峇 4 ba 22601 UOMR
峈 4 luo 27764 UHER
峉 4 e 22604 UHER
峊 4 fu 27770 HRU
峋 2 xun 27720 UPA
峌 4 die 21714 UMIG
峍 4 lu - ULQ
峎 4 en 22737 UAV
峏 4 er 21727 UMBL
峐 4 gai 20782 UYVO
峑 4 quan - UOMG
峒 2 dong,tong 27720 UBMR
峓 4 yi 25732 UKN
峔 4 mu 24711 UJKP
峕 4 shi - UYA
峖 4 an 23744 UJV
峗 3 wei 27712 UNMU
峘 3 huan 21716 UMAM
峙 2 zhi,shi 24741 UGDI
峚 4 mi 22104 UKG
峛 3 lie 22227 UMNN
峜 4 ji - UOYM
峝 4 tong - XUBMR
峞 4 wei 22712 UNMU
峟 4 you 22427 UKB
峠 4 qia 21731 UYMY
峡 1 xia 25730 UKT 峽
峢 4 li - XUMNN
峣 2 yao - UJPU 嶢
峤 2 jiao,qiao 2272 UHKL 嶠
峥 2 zheng 2775 UNSD 崢
峦 1 luan 0077 YCU 巒
峧 3 jiao - UYCK
峨 1 e 23750 UHQI
峩 4 e 22553 UHQI
峪 2 yu 28768 UCOR
峫 4 xie - UMHL
峬 4 bu 23727 UIJB
峭 1 qiao 29727 UFB
峮 4 qun 27767 USKR
峰 1 feng 27754 UHEJ 峯
峱 3 nao 47271 KHNGU
峲 4 li - UHDN
峳 4 you - UOLK
峵 4 rong - UJKI
峷 4 shen 22504 UYTJ
峸 4 cheng 23750 UIHS
峹 4 tu 80779 OMDU
峺 4 geng 21746 UMLK
峻 1 jun 23747 UICE
峼 4 gao - UHGR
峾 4 yin - ELU
峿 3 wu 21761 UMMR
崀 3 lang 22732 UIAV
崁 3 kan 22187 UGNO
崂 2 lao 2472 UTBS 嶗
崃 2 lai 2579 UDT 崍
崄 3 xian - UOMM 嶮
崅 4 que - XUNBQ
崆 2 kong 23711 UJCM
崇 1 chong 22901 UJMF
崈 4 chong - XJMMU
崉 4 ta - UEA
崊 4 lin - UDD
崋 4 hua 22504 UMTJ
崌 3 ju 27264 USJR
崎 1 qi 24721 UKMR
崏 4 min 22764 UHPA
崐 4 kun - UAPP
崒 3 zu 22408 UYOJ
崓 4 gu - UWJR
崔 1 cui 22214 UOG
崕 4 ya 21714 UMGG
崖 1 ya 22214 UMGG
崘 4 lun 28727 UOMB
崚 2 leng 24747 UGCE
崛 1 jue 27772 USUU
崜 4 duo - UHJM
崝 4 zheng 25721 UQMB
崞 3 guo 20747 UYRD
崟 3 yin 22109 UC
崡 3 han - UUNE
崣 4 wei 22404 UHDV
崤 2 xiao 24727 UKKB
崥 4 pi 26740 UHHJ
崦 2 yan 24716 UKLU
崧 3 song 22938 UDCI
崨 4 jie 25781 UJLO
崩 1 beng 22227 UBB
崪 4 zu - XUYOJ
崫 4 ku - XUSUU
崭 1 zhan 2252 UKQL 嶄
崮 2 gu 22607 UWJR
崯 4 yin - UC
崰 4 zi 22760 UVVW
崲 4 huang 26714 UHAG
崳 4 yu 28721 UOMN
崴 2 wai 22253 UIHV
崶 3 feng 22147 UGGI
崷 4 qiu 28761 UTCW
崸 4 yang 21786 UMBC
崹 4 ti 20727 UYBB
崺 4 yi 22212 UYSD
崻 4 zhi - UHOI
崼 4 shi 26781 UAMO
崽 2 zai 22336 UWP
崾 3 yao 2174 UMWV
崿 3 e 26727 URRS
嵀 4 zhu 22914 UDYG
嵁 3 kan 24711 UTMV
嵂 4 lv 22257 UHOQ
嵃 4 yan 20722 UYHH
嵄 4 mei - UTGK
嵅 3 han 22253 UIHR
嵆 4 ji - HUU
嵇 2 ji 23971 HDIUU
嵈 4 huan - UBME
嵉 4 ting 20721 UYRN
嵊 2 sheng 22791 UHDP
嵋 2 mei 27767 UAHU
嵌 1 qian 22782 UTMO
嵍 4 wu - NKU
嵎 2 yu 26727 UWLB
嵏 4 zong - XUUCE
嵑 4 ke 26727 UAPV
嵒 4 yan 60772 RRRU
嵓 4 yan - URRR
嵔 4 wei - UWMV
嵕 4 zong 22747 UUCE
嵖 2 cha - UDAM
嵘 2 rong 2479 UTBD 嶸
嵙 4 ke 22947 UHDJ
嵚 3 qin - XUCNO 嶔
嵛 2 yu 2222 UOMN
嵜 4 qi 22621 UYTR
嵝 2 lou 2974 UFDV 嶁
嵞 4 tu 80779 OMDU
嵟 4 dui - UMOG
嵠 4 xi - UBVK
嵡 4 weng - UCIM
嵢 4 cang 28767 UOIR
嵣 4 dang 20767 UILR
嵤 4 rong - FFBU
嵥 4 jie 25794 UNQD
嵦 4 kai - UUMT
嵧 4 liu 27762 UHHW
嵨 4 wu 27727 UHRF
嵩 2 song 22227 UYRB
嵪 4 qiao - XUYRB
嵫 2 zi 28732 UTVI
嵬 2 wei 22213 UHI
嵭 4 beng - UYBS
嵮 4 dian - UJBC
嵯 2 cuo 28711 UTQM
嵰 4 qian - UTXC
嵱 4 yong 23768 UJCR
嵲 3 nie 26794 UHUD
嵳 4 cuo 22211 XUTQM
嵴 2 ji 2972 UFCB
嵵 4 shi - UAGI
嵶 4 ruo 27727 UNMM
嵹 4 jiang 22236 UNII
嵺 4 liao 27722 USMH
嵻 4 kang - UILE
嵿 4 ding 22286 UMNC
嶀 4 tu 21771 UMBS
嶂 2 zhang 20746 UYTJ
嶃 4 zhan - XUJJL
嶅 3 ao - GKU
嶆 4 cao 24767 UTWA
嶉 4 cui 22614 UROG
嶊 4 zui 22514 UQOG
嶋 4 dao 27727 UHAF
嶌 4 dao 22327 XUHAF
嶍 3 xi 27762 USMA
嶎 4 yu - USFI
嶏 4 pei - XUMMU
嶐 4 long 22214 UNLM
嶑 4 xiang - UNAO
嶒 3 ceng 28766 UCWA
嶓 3 bo 22769 UHDW
嶕 4 jiao 20731 UOGF
嶖 4 yan - UORM
嶙 2 lin 29759 UFDQ
嶚 4 liao 22906 UKCF
嶛 4 liao - UKCF
嶜 4 jin 22601 UMUA
嶝 2 deng 22718 UNOT
嶞 4 duo 74771 NBU
嶟 3 zun 28746 UTWI
嶡 4 gui 22282 UMTO
嶣 4 jiao - XUOGF
嶥 4 jue - XUMTO
嶦 3 shan - UNCR
嶫 4 ye - UTCD
嶬 4 yi 28753 UTGI
嶭 4 nie 22741 UHRJ
嶯 4 ji 22153 URJI
嶰 4 xie 27752 UNBQ
嶱 4 ke 24727 UTAV
嶲 3 xi 22227 UOGS
嶳 4 di - XUMOG
嶵 4 zui 26711 UWLY
嶶 4 wei - UHOK
嶷 2 yi 22481 UPKO
嶻 4 jie - UJIG
嶾 4 yin - UBMP
嶿 4 ru - UMBB
巀 4 jie 22253 UFGI
巁 4 li - UMTB
巂 4 gui 22227 UOGB
巄 4 long - XUYBP
巅 1 dian 2288 UJCO 巔
巇 3 xi 23750 UYTI
巈 4 ju - UTJD
巉 2 chan 27716 UNRI
巍 1 wei 22413 UHVI
巎 4 nao - UMCE
巏 4 quan 24714 UTRG
巐 4 chao - UYBT
巓 4 dian 22886 UPCC
巕 4 nie 24744 UTHV
巙 4 kui - UTCE
巛 4 chuan 22337 VVV
巜 4 kuai - XVV
川 1 chuan 22000 LLL
州 1 zhou 32000 ILIL
巟 4 huang 00211 YVHLU
巡 1 xun 32303 YVVV
巢 1 chao 32904 VVWD - 巣
巤 4 lie - VVWKV
工 1 gong 10100 MLM
左 1 zuo 40011 KM
巧 1 qiao 11127 MMVS
巨 1 ju 71717 SS 鉅
巩 1 gong 1711 MHNI 鞏
巪 4 ju - XSSN
巫 1 wu 10108 MOO
巬 4 pu - MNQO
巭 4 pu - MSQO
差 1 cha,chai 80211 TQM
巯 2 qiu 1011 XNMYI 巰
己 1 ji 17717 SU
已 1 yi 17717 SU
巳 1 si 77717 RU
巴 1 ba 77717 AU
巵 4 zhi 72217 HMAU
巶 4 zhao - SRRU
巷 1 xiang,hang 44717 TCRU
巸 4 yi - SLRU
巺 4 xun - RUMC
巼 4 ba - AURP
巽 2 xun 77801 RUTC
巾 1 jin 40227 LB
巿 4 fu 50227 JB
帀 4 za - MLB
币 1 bi 2022 HLB 幣
市 1 shi 00227 YLB
布 1 bu 40227 KLB 佈
帄 4 ding 41220 LBMN
帅 1 shuai 2402 LLLB 帥
帆 1 fan 47210 LBHNI
帇 4 nie - XLB
师 1 shi 2102 LLMB 師
帉 4 fen - LBCSH
帊 4 pa 47217 LBAU
帋 4 zhi 72227 HPLB
希 1 xi 40227 KKLB
帍 4 hu - ISLB
帎 4 dan 44212 LBLBU
帏 2 wei 4522 LBQS 幃
帐 1 zhang 4223 LBPO 帳
帑 2 tang 47227 VELB
帒 4 dai - OPLB
帓 4 mo - LBDJ
帔 2 pei 44247 LBDHE
帕 1 pa 46200 LBHA
帖 1 tie 41260 LBYR
帗 4 bo 43247 LBIKK
帘 1 lian 30227 JCLB 簾
帙 2 zhi 45230 LBHQO
帚 1 zhou 17227 SMBLB
帛 2 bo 26227 HALB
帜 1 zhi 4628 LBRC 幟
帝 1 di 00227 YBLB
帞 4 mo - LBMA
帟 4 yi 00223 YCLB
帠 4 yi 77227 HXLB
帡 3 ping 48241 LBTT - 帲
帢 4 qia 48261 LBOMR
帣 4 juan 90227 FQLB
帤 4 ru 46227 VRLB
带 1 dai 4422 TJBLB 帶 帯
帧 2 zhen 4128 LBYBO 幀
帨 3 shui 48216 LBCRU
帩 4 qiao 49227 LBFB
帪 4 zhen - LBMMV
帬 4 qun - XSRLB
席 1 xi 00227 ITLB 蓆
帮 1 bang 5722 QLLB 幫
帱 3 chou,dao 4524 LBQKI 幬
帵 4 wan - LBJNU
帷 1 wei 40214 LBOG
常 1 chang 90227 FBRLB
帹 4 sha - LBYTV
帺 4 qi - LBTMC
帻 2 ze 4528 LBQMO 幘
帼 2 guo 4620 LBWMI 幗
帽 1 mao 46260 LBABU
帾 4 du 44260 LBJKA
帿 4 hou - LBONK
幁 4 xu 41286 LBMBC
幂 2 mi 3722 BAKB 冪
幄 2 wo 47214 LBSMG
幅 1 fu 41266 LBMRW
幆 4 yi - LBAPV
幇 4 bang 44227 XGILB
幈 4 ping - LBSTT
幉 4 die - LBPTD
幊 4 gong 41086 LBMBC
幋 4 pan 27227 HELB
幌 1 huang 46211 LBAFU
幍 4 tao 42277 LBBHX
幎 4 mi 47280 LBBAC
幏 4 jia 43232 LBJMO
幐 4 teng - BFQB
幑 4 hui - HOUBK
幒 4 zhong - LBHWP
幔 2 man 46247 LBAWE
幕 1 mu 44227 TAKB
幖 3 biao - LBMWF
幙 4 mu 44234 LBTAK
幚 4 bang - QLHAB
幛 2 zhang 40246 LBYTJ
幜 4 jing 46296 LBAYF
幞 2 fu 4228 LBTCO
幡 2 fan 42269 LBHDW
幢 1 chuang,zhuang 40214 LBYTG
幤 4 bi 98227 XFKLB
幥 4 zhang - LBFBQ
幦 4 mi 70227 SJLB
幧 4 qiao 46294 LBRRD
幨 4 chan 47261 LBNCR
幪 3 meng 44232 LBTBO
幭 4 mie 44253 LBTWI
幮 4 chu 40240 LBIGI
幯 4 jie 48227 LBHAL
干 1 gan 10400 MJ 幹榦
平 1 ping 10409 MFJ
年 1 nian 80500 OQ
幵 4 jian 10440 MT
并 1 bing 80441 TT 並併幷
幸 1 xing 40401 GTJ 倖
幺 2 yao 22730 VI
幻 1 huan 27720 VIS
幼 1 you 24727 VIKS
幽 1 you 22770 UVII
广 1 guang 00200 XI 廣 広
庀 4 pi 00211 IP
庂 4 ze 00280 IO
庄 1 zhuang 00214 IG 莊 荘
庅 4 mo - XIHI
庆 1 qing 0028 IK 慶
庇 1 bi 00211 IPP
庈 4 qin 00227 IOIN
庉 4 dun 00217 IPU
床 1 chuang 00294 ID 牀
庋 2 gui 00247 IJE
庌 4 ya 00241 IMVH
庍 4 bai 00221 IHML
庎 4 jie - IOLL
序 1 xu 00222 ININ
庐 1 lu 0020 IIS 廬
庑 2 wu 0021 IMKU 廡
庒 4 zhuang - IGI
库 1 ku 0025 IKQ 庫
应 1 ying 0021 IFM 應 応
底 1 di 00242 IHPM
庖 2 pao 00212 IPRU
店 1 dian 00261 IYR
庘 4 ya - IWL
庙 1 miao 0026 ILW 廟
庚 1 geng 00237 ILO
庛 4 ci 00111 IYMP
府 1 fu 00240 IODI
庝 4 tong - IHEY
庞 1 pang 0021 IIKP 龐
废 1 fei 0024 IIVE 廢 廃
庠 2 xiang 00251 ITQ
庡 4 yi - IYHV
庢 4 zhi 00214 IMIG
庣 4 tiao 00213 ILMO
庤 3 zhi 00241 IGDI
庥 2 xiu 00294 IOD
度 1 du 00247 ITE
座 1 zuo 00214 IOOG
庨 4 xiao 00247 IJKD
庩 4 tu - IOMD
庪 4 gui 00247 IQJE
庬 4 mang 00212 IIUH
庭 1 ting 00241 INKG
庮 4 you 00261 IMCW
庯 4 bu - IIJB
庰 4 bing 00244 ITT
庱 3 cheng 00247 IGCE
庳 3 bi 00246 IHHJ
庴 4 ji 00261 ITA
庵 1 an 00216 IKLU 菴
庶 1 shu 00237 ITF
康 1 kang 00232 ILE
庸 1 yong 00227 ILB
庹 2 tuo 00237 ITSO
庺 4 song - ICID
庻 4 shu - ITOO
庼 3 qing - IPMO 廎
庽 4 yu - IWLB
庾 2 yu 00237 IHXO
庿 4 miao - ITW
廀 4 sou - IJFE
廅 4 e 00213 IGIT
廆 3 wei 00213 IHI
廇 4 liu 00262 IHHW
廉 1 lian 00237 ITXC
廊 1 lang 00227 IIIL
廋 3 sou 00247 IHXE
廌 4 zhi 00227 IXF
廍 4 bu - IYRL
廏 4 jiu 00247 IHPE
廐 4 jiu 00214 IAIU
廑 3 jin 00214 ITLM
廒 3 ao 00248 IGSK
廓 1 kuo 00227 IYDL
廖 2 liao 00222 ISMH
廘 4 lu 00211 IIXP
廙 3 yi 00281 IWTC
廛 2 chan 00214 IWCG
廜 4 tu 00264 ISJA
廤 4 ku - IJJP
廦 4 bi 00241 ISRJ
廨 2 xie 00252 INBQ
廪 2 lin 0029 IYWF 廩
廫 4 liao - IBSH
廭 4 ji - IHDC
廯 4 xian 00151 INFQ
廰 4 ting 00236 ISJP
廱 4 yong 00214 IVUG
廲 4 li 00211 IMMP
廴 4 yin 17407 NK
廵 4 xun - NKVVV
延 1 yan 12401 NKHYM
廷 1 ting 12401 NKHG
廸 4 di 15406 NKLW
廹 4 pai - NKHA
建 1 jian 15400 NKLQ
廻 4 hui 16400 NKWR
廼 4 nai 11406 NKMCW
廽 4 hui - NKWSL
廾 4 gong 44000 JJ
廿 2 nian 44770 T
开 1 kai 1044 MT 開
弁 2 bian 23440 IT
异 1 yi 17441 SUT 異
弃 1 qi 00443 YIT 棄
弄 1 nong 10441 MGT
弅 4 fen 80442 CSHT
弆 3 ju - GIT
弇 3 yan 80446 OMRT
弈 2 yi 00443 YCT
弉 4 zang 24441 VGT
弊 1 bi 98444 FKT
弋 2 yi 43000 IP
弌 4 yi 43100 IPM
弍 4 er 43100 IPMM
弎 4 san - IPMMM
式 1 shi 43100 IPM
弑 2 shi 43940 KDIPM 弒
弓 1 gong 17207 N
引 1 yin 12200 NL
弖 4 hu 17102 XNM
弗 1 fu 55027 LLN
弘 1 hong 12230 NI
弙 4 wu - NMD
弚 4 tui 80527 CNL
弛 1 chi 14212 NPD
弜 4 jiang - XXNN
弝 4 ba 17217 NAU
弞 4 shen - XNNO
弟 1 di 80227 CNLH
张 1 zhang 1223 NPO 張
弡 4 jue - NSS
弢 3 tao 12247 NUE
弣 4 fu 14240 NODI
弤 4 di 12240 NHPM
弥 1 mi 18290 NOF 彌瀰
弦 1 xian 10232 NYVI 絃
弧 1 hu 12230 NHVO
弨 3 chao 17262 NSHR
弩 2 nu 47207 VEN
弪 4 jing 1721 NNOM 弳
弫 4 zhen - XNSLL
弬 4 yi - NSLL
弭 2 mi 11240 NSJ
弮 4 quan 90727 FQN
弯 1 wan 00207 YCN 彎
弰 4 shao 19227 NFB
弱 1 ruo 17127 NMNIM
弲 4 xuan - NRB
弴 4 diao - NYRD
弶 3 jiang 10296 NYRF
弸 3 peng 17220 NBB
弹 1 dan,tan 1825 NCWJ 彈 弾
强 1 qiang 1623 NRLI 強
弻 4 bi - NMWN
弼 2 bi 17227 NMAN
弽 4 she - NPTD
弿 4 jian - JTCN
彀 2 gou 47247 GNHNE
彁 4 ge 11221 NMRR
彂 4 fa - TCNOK
彅 4 jian - NTBH
彇 4 xiao - NLX
彉 4 guo 14286 NTMC
彊 4 jiang 11216 NMWM
彋 4 hong 16232 NWLV
彏 4 jue 16247 NBUE
彐 4 ji 1717 NMM
彑 4 ji 27100 VNM
归 1 gui 2707 LLSM 歸 帰
当 1 dang 90177 FSM 當噹
录 1 lu 1790 NMME 錄彔 録
彖 3 tuan 27232 VNMO
彗 2 hui 55174 QJSM
彘 2 zhi 27711 VMPOP
彚 4 hui - NMBWD
彛 4 yi - SMFHT
彜 4 yi 27442 VMFHT
彝 2 yi 27442 VMFFT 彞
彟 3 yue - XSITO 彠
彡 4 shan 20202 HHH
形 1 xing 12422 MTHHH
彣 4 wen - YKHHH
彤 1 tong 72422 BYHHH
彦 2 yan 00222 YHHHH 彥
彧 2 yu 53100 IKRM
彨 4 chi - XMBHH 彲
彩 1 cai 22922 BDHHH 綵
彪 1 biao 22212 YUHHH
彬 1 bin 42922 DDHH
彭 1 peng 42122 GTHHH
彮 4 yong - JRHHH
彯 4 piao 12922 MFHHH
彰 1 zhang 02422 YJHHH
影 1 ying 62922 AFHHH
彳 3 chi 20202 HO
彴 4 zhuo 27220 HOPI
彵 4 tuo - HOPD
彶 4 ji 27247 HONHE
彷 2 pang 20227 HOYHS
彸 4 zhong 28232 HOCI
役 1 yi 27247 HOHNE
彺 4 wang - XHOMG
彻 1 che 2722 HOPSH 徹
彼 1 bi 24247 HODHE
彽 4 di 22240 HOHPM
彾 4 ling 28227 HOOII
往 1 wang 20214 HOYG
征 1 zheng 21211 HOMYM
徂 2 cu 27210 HOBM
徃 4 wang 25210 HOHQM
径 1 jing 27214 HONOM 徑逕
待 1 dai 24241 HOGDI
徆 4 xi 21260 HOMCW
徇 2 xun 27220 HOPA
很 1 hen 27232 HOAV
徉 2 yang 28251 HOTQ
徊 1 huai 26200 HOWR
律 1 lv 25207 HOLQ
徍 4 wang - HOGG
徎 4 cheng - HORMG
徏 4 zhi - HOYLH
徐 1 xu 28294 HOOMD
徒 1 tu 24281 HOGYO
徔 4 zhi - HOTIO
徕 2 lai 2529 HODT 徠
徖 4 cong 23291 HOJMF
得 1 de,dei 26241 HOAMI
徘 1 pai 21211 HOLMY
徙 1 xi 21281 HOYLO
徚 4 dong - HODWF
徛 3 ji 24221 HOKMR
徜 2 chang 29227 HOFBR
徝 4 zhi - HOJBM
徟 4 zhou 27220 HOBGR
御 1 yu 27220 HOOML 禦
徢 4 xie - HOJLO
徣 4 jie - HOTA
徤 4 jian - HONKQ
徥 4 shi 26281 HOAMO
徦 4 jia 27247 HORYE
徧 4 bian - HOISB
徨 2 huang 26214 HOHAG
循 1 xun 22264 HOHJU
徫 4 wei 24256 HODMQ
徬 4 pang 20227 HOYBS
徭 2 yao 27272 HOBOU
微 1 wei 28240 HOUUK
徯 4 xi 22234 HOBVK
徰 4 zheng - HOMMM
徱 4 piao - HOMWF
徲 4 ti 27253 HOSYQ
徵 2 zhi 28240 HOUGK - 徴
徶 4 bie 28240 HOFBK
德 1 de 24236 HOJWP - 徳
徸 4 chong - HOYTG
徺 4 jiao - HOGGU
徻 4 hui 28266 HOOMA
徼 2 jiao 28240 HOHSK
徽 1 hui 28240 HOUFK
徾 4 mei 28240 HOURK
忀 4 xiang 20232 HOYRV
忁 4 bao 26232 HOAUE
忂 4 qu - HOBUG
心 1 xin 33000 P
忄 4 xin 9000 XP
必 1 bi 33000 PH
忆 1 yi 9701 PN 憶
忇 4 le - PKS
忈 4 ren - XXMMP
忉 3 dao 97020 PSH
忊 4 ding - PMN
忋 4 gai - PSU
忌 1 ji 17331 SUP
忍 1 ren 17332 SIP
忎 4 ren - HJP
忏 2 chan 92040 PHJ 懺
忐 2 tan 21331 YMP
忑 2 te 10333 MYP
忒 2 tui 43300 IPP
忓 4 gan - PMJ
忔 4 qi 98017 PON
忕 4 shi 94030 PK
忖 2 cun 94000 PDI
志 1 zhi 40331 GP 誌
忘 1 wang 00331 YVP
忙 1 mang 90010 PYV
忚 4 xi - XPPD
忛 4 fan - PHNI
忝 2 tian 20333 HKP
忞 3 min 00334 YKP
忟 4 wen - PYK
忠 1 zhong 50336 LP
忡 2 chong 95006 PL
忢 4 wu - XXXMM
忣 4 ji 97047 PNHE
忤 2 wu 98040 POJ
忥 4 xi 80317 ONP
忦 4 jia - POLL
忧 1 you 9301 PIKU 憂
忨 4 wan 91011 PMMU
忩 4 cong - CIP
忪 2 song 98032 PCI
快 1 kuai 95030 PDK
忬 4 yu - XPNIN
忭 2 bian 90030 PYY
忮 3 zhi 94047 PJE
忯 4 qi 92040 PHVP
忰 4 cui 94041 PKNJ
忱 1 chen 94012 PLBU
忲 4 tai - PKI
忳 3 tun 95017 PPU
忴 4 qian 98027 POIN
念 1 nian 80332 OINP 唸
忶 4 hun - PMMI
忷 4 xiong 92070 PUK
忸 2 niu 97015 PNG
忹 4 kuang - PMG
忺 3 xian 97082 PNO
忻 2 xin 92021 PHML
忼 4 kang - PYHN
忽 1 hu 27332 PHP
忾 2 kai 9801 XPOMN 愾
忿 1 fen 80332 CSHP
怀 1 huai 91090 PMF 懷 懐
态 1 tai 4033 KIP 態
怂 2 song 8833 XOOP 慫
怃 2 wu 9101 PMKU 憮
怄 2 ou 9101 PSK 慪
怅 2 chang 9203 PPO 悵
怆 2 chuang 9801 POSU 愴
怇 4 ju - PSS
怈 4 yi - PPT
怉 4 bao 97012 PPRU
怊 3 chao 97062 PSHR
怋 4 min 97047 PRVP
怌 4 pei 91019 PMFM
怍 2 zuo 98011 PHS
怎 1 zen 80331 HSP
怏 2 yang 95030 PLBK
怐 4 ju 97020 PPR
怑 4 ban 99050 PFQ
怒 1 nu 47334 VEP
怓 4 nao 97040 PVE
怔 1 zheng 91011 PMYM
怕 1 pa 96000 PHA
怖 1 bu 94027 PKLB
怗 4 tie 91060 PYR
怘 4 hu - JRP
怙 2 hu 94060 PJR
怚 4 ju 97010 PBM
怛 2 da 96010 PAM
怜 1 lian 98037 POII 憐
思 1 si 60330 WP
怞 4 chou 95060 PLW
怟 4 di - PHVI
怠 1 dai 23336 IRP
怡 1 yi 93060 PIR
怢 4 tu 95030 PHQO
怣 4 you - HOP
怤 4 fu 24330 OIP
急 1 ji 27337 NSP
怦 2 peng 91049 PMFJ
性 1 xing 95010 PHQM
怨 1 yuan 27331 NUP
怩 2 ni 97011 PSP
怪 1 guai 97014 PEG
怫 2 fu 95027 PLLN
怬 4 xi 96000 PWC
怭 4 bi 93000 PPH
怮 4 you 94027 PVIS
怯 1 qie 94031 PGI
怰 4 xuan - PYVI
怱 4 cong 27332 PKP
怲 4 bing 91027 PMOB
怳 4 huang 96010 PRHU
怴 4 xu 93050 PIV
怵 2 chu 93094 PIJC
怶 4 bi - PDHE
怷 4 shu 43331 ICP
怸 4 xi - IDP
怹 4 tan 24332 ODP
怺 4 yong 93032 PINE
总 1 zong 8033 CRP 總
怼 2 dui 7433 EIP 懟
怽 4 mo - PJD
怾 4 zhi - PRC
怿 2 yi 9705 PEQ 懌
恀 4 shi 97027 PNIN
恁 2 nen 22331 OGP
恂 2 xun 97020 PPA
恃 1 shi 94041 PGDI
恄 4 xi 94061 PGR
恅 4 lao 94011 PJKP
恇 4 kuang 91011 PSMG
恈 4 mou - PIHQ
恉 4 zhi 91061 PPA
恊 4 xie 94027 PKSS
恋 1 lian 00333 YCP 戀
恌 4 tiao 92013 PLMO
恍 1 huang 99011 PFMU
恎 4 die - PMIG
恏 4 hao - VDP
恐 1 kong 17331 MNP
恑 4 gui - PNMU
恒 1 heng 91016 PMAM 恆
恓 2 xi 91060 PMCW
恔 3 jiao 90048 PYCK
恕 1 shu 46330 VRP
恖 4 si - XXHWP
恗 4 hu - PKMS
恘 4 qiu 94090 POD
恙 2 yang 80331 TGP
恚 2 hui 40331 GGP
恛 4 hui 96000 PWR
恜 4 chi - PIPM
恝 3 jia 57332 QHP
恞 4 yi 95032 PKN
恟 4 xiong 97020 PPUK
恠 4 guai 94014 PKLG
恡 4 lin - PKKI
恢 1 hui 94089 PKF
恣 2 zi 37338 IOP
恤 1 xu 97010 PHBT 卹
恦 4 shang 97020 PHBR
恧 3 nv 10332 MBP
恨 1 hen 97032 PAV
恩 1 en 60330 WKP
恪 2 ke 97064 PHER
恫 2 dong 97020 PBMR
恬 1 tian 92064 PHJR
恭 1 gong 44338 TCP
恮 4 quan 98014 POMG
息 1 xi 26330 HUP
恰 1 qia 98061 POMR
恱 4 yue - PCIU
恲 4 peng 98041 PTT
恳 1 ken 7733 AVP 懇
恴 4 de - YAP
恶 1 e,wu 1033 MCP 惡噁 悪
恷 4 xiao 24339 ODP
恸 2 tong 9402 PMIS 慟
恹 2 yan 9108 PMIK 懨
恺 2 kai 9201 PUSU 愷
恻 2 ce 9200 PBON 惻
恼 1 nao 9007 PYUK 惱 悩
恽 2 yun 9705 PBKQ 惲
恾 4 mang - PTYV
恿 2 yong 17332 NBP
悀 4 yong 97027 PNIB
悁 4 yuan 96027 PRB
悂 4 pi - PPPG
悃 3 kun 96000 PWD
悄 1 qiao 99027 PFB
悆 3 yu 80339 OMDP
悇 4 tu 98094 POMD
悈 3 jie 93050 PIT
悉 1 xi 20339 HDP
悊 4 zhe 52332 QLP
悋 4 lin 90064 PYKR
悌 2 ti 98027 PCNH
悍 1 han 96041 PAMJ
悎 4 hao 94061 PHGR
悐 4 ti 49338 KFP
悑 4 bu - XPIJB
悒 2 yi 96017 PRAU
悓 4 qian - PBUU
悔 1 hui 98055 POWY
悕 4 xi 94027 PKKB
悖 1 bei 94047 PJBD
悗 4 man 97016 PNAU
悘 4 yi - SKP
悙 4 heng - PYRN
悚 2 song 95096 PDL
悛 2 quan 93047 PICE
悜 4 cheng 96014 PRHG
悝 2 kui 96014 PWG
悟 1 wu 91061 PMMR
悠 1 you 28334 OKP
悡 4 li - XHNP
悢 3 liang 93032 PIAV
患 1 huan 50336 LLP
悤 4 cong - HWP
悥 4 yi - YMMP
悦 1 yue 98016 XPCRU 悅
悧 4 li 92000 PHDN
您 1 nin 27339 OFP
悫 2 que 4033 GBHP 愨 慤
悬 1 xuan 7733 BIP 懸
悭 2 qian - PLEG 慳
悮 4 wu - PRMK 悞
悯 1 min 9702 PLSK 憫
悰 3 cong 93091 PJMF
悱 2 fei 91011 PLMY
悲 1 bei 11331 LYP
悳 4 de 40331 JVP
悴 1 cui 90048 PYOJ
悷 4 li 93034 PHSK
悸 2 ji 92047 PHDD
悹 4 guan 00337 JRRP
悺 4 guan 93077 PJRR
悻 2 xing 94041 PGTJ
悼 1 dao 91046 PYAJ
悾 4 kong 93011 PJCM
悿 4 tian 92033 PHKP
惁 4 xi 42332 DLP
惂 4 kan - PNHX
惃 4 gun 96011 PAPP
惄 4 ni 27334 YEP
情 1 qing 95027 PQMB
惆 2 chou 97020 PBGR
惇 2 dun 90047 PYRD
惈 4 guo 96094 PWD
惉 4 zhan 31336 ERP
惊 1 jing 90096 PYRF 驚
惋 1 wan 93012 PJNU
惌 4 yuan 30331 JNUP
惍 4 jin 98019 PC
惎 3 ji 44338 TCP
惏 4 lan 94090 PDD
惐 4 yu - PIRM
惑 1 huo 53330 IMP
惒 4 he - HRP
惓 4 quan 99012 PFQU
惔 3 tan 99089 PFF
惕 1 ti 96027 PAPH
惖 4 ti - AHP
惗 4 nie - POIP
惘 2 wang 97020 PBTV
惙 3 chuo 97047 PEEE
惚 2 hu 97032 PPHP
惛 3 hun 92064 PHPA
惜 1 xi 94061 PTA
惝 2 chang 99027 PFBR
惞 4 xin - PHLO
惟 1 wei 90014 POG
惠 1 hui 50333 JIP - 恵
惢 4 suo 33330 PPP
惣 4 zong 27332 HHP
惤 4 jian 90032 PNYI
惥 4 yong - XXHOP
惦 1 dian 90061 PIYR
惧 1 ju 96081 PBMC 懼
惨 1 can 93022 PIKH 慘
惩 1 cheng 2133 HMP 懲
惪 4 de - JMP
惫 1 bei 2733 HEWP 憊
惬 2 qie 9101 PSKT 愜
惭 1 can 9202 PKQL 慚
惮 2 dan 9805 PCWJ 憚
惯 1 guan 9708 PWJO 慣
惰 1 duo 94027 PKMB
想 1 xiang 46330 DUP
惴 2 zhui 92027 PUMB
惵 4 die 94094 PPTD
惶 1 huang 96014 PHAG
惷 4 chun 40336 QKAP
惸 4 qiong 97047 PPAD
惹 1 re 44336 TKRP
惺 2 xing 96014 PAHM
惼 4 bian 93027 PHSB
惽 4 min - PRPA
惾 4 zong 92047 PUCE
惿 4 ti 96081 PAMO
愀 2 qiao 99080 PHDF
愁 1 chou 29338 HFP
愂 4 bei - JSP
愃 3 xuan 93016 PJMM
愄 4 wei 96032 PWMV
愅 4 ge 94056 PTLJ
愆 2 qian 21332 HNP
愈 1 yu 80332 OMBP 癒
愉 1 yu 98021 POMN
愊 4 bi 91066 PMRW
愋 4 xuan 92047 PBME
愌 4 huan - PNBK
愍 3 min 78334 RKP
愎 2 bi 98047 POAE
意 1 yi 00336 YTAP
愐 3 mian 91060 PMWL
愑 4 yong - PNBS
愒 4 kai 96027 PAPV
愓 4 dang 98027 PAMH
愔 2 yin 90061 PYTA
愕 1 e 96027 PRRS
愖 4 chen 94011 PTMV
愗 4 mao - NKP
愘 4 qia 93064 PJHR
愙 4 ke - JRP
愚 1 yu 60332 WBP
愝 4 yan 91014 PSAV
愞 4 nuo - PMBK
感 1 gan 53330 IRP
愠 2 yun 9601 PABT 慍
愡 4 zong 97032 PPKP
愢 4 sai - PWP
愣 1 leng 96027 PWLS
愤 1 fen 9408 PJTO 憤
愥 4 ying - PTLK
愦 2 kui 9508 PLMO 憒
愧 1 kui 96013 PHI
愪 4 yun - PRBC
愫 2 su 95093 PQMF
愬 4 su 87332 TBP
愭 3 qi - PJPA
愮 4 yao 97072 PBOU
愯 4 song 93047 POGE
愰 4 huang - PAFU
愱 4 ji - PKOK
愲 4 gu 97027 PBBB
愳 4 ju - BUP
愵 4 ni - PNMM
愶 4 xie 94027 PKSB
愸 4 zheng - XDSP
愹 4 yong - PJCR
愺 4 cao - PTAJ
愼 4 shen 91086 PPBC
愽 4 bo 93042 PIBI
愿 1 yuan 71339 MFP 願
慀 4 xi 92034 PBVK
慁 4 hun 60330 WOP
慂 4 yong 37332 EBP
慃 4 yang - PCIM
慅 4 sao 97036 PEII
慆 3 tao 92077 PBHX
慇 4 yin 77334 HEP
慈 1 ci 80333 TVIP
慉 4 xu 90063 PYVW
慊 2 qian,qie 98037 PTXC
慌 1 huang 94011 PTYU
慎 1 shen 94081 PJBC
慏 4 ming 97080 PBAC
慑 2 she 9104 PSJE 懾
慒 4 cong 94067 PTWA
慓 4 piao 91091 PMWF
慔 4 mu 94034 PTAK
慕 1 mu 44333 TAKP
慖 4 guo 96000 PWIM
慗 4 chi - XXXDK
慛 4 cui 92014 PUOG
慜 4 min - OKP
慝 2 te 71331 SRP
慞 4 zhang 90046 PYTJ
慠 4 ao - PGSK
慡 4 shuang 94034 PKKK
慢 1 man 96047 PAWE
慥 3 zao 94036 PYHR
慦 4 jiu 48334 IKP
慧 1 hui 55337 QJSMP
慨 1 kai 91014 PAIU
慩 4 lian - PYJJ
慬 3 qin 94014 PTLM
慭 3 yin - XXDKP 憖
慰 1 wei 74330 SIP
慴 4 she 97062 PSMA
慵 2 yong 90027 PILB
慷 1 kang 90032 PILE
慻 4 juan - XPFQU
慽 4 qi - PIHF
慿 4 ping - ITP
憀 4 liao 97022 PSMH
憁 4 cong - PHWP
憃 4 chong 50337 QKHXP
憄 4 zhi - XHVP
憅 4 tong - HSP
憆 4 cheng - PFBG
憇 4 qi 24337 HMP
憈 4 qu - PYPM
憉 4 peng 92022 PGTH
憋 1 bie 97330 FKP
憌 4 qiong 87332 CMP
憎 1 zeng 98066 PCWA
憏 4 chi - PBOF
憓 4 hui 95033 PJIP
憔 1 qiao 90031 POGF
憕 3 cheng - PNOT
憗 4 yin - DKP
憘 4 xi - PGRR
憙 3 xi 40336 GRP
憛 4 tan 91046 PMWJ
憜 4 duo - PNLB
憝 4 dui 08334 YKP
憞 4 dui - PYDK
憟 4 su 91094 PMWD
憠 4 jue - XMOP
憡 4 ce 98092 PHDB
憣 4 fan - PHDW
憥 4 lao - FFBKP
憧 2 chong 90014 PYTG
憨 1 han 18334 MKP
憩 2 qi 24337 HUP
憬 2 jing 96096 PAYF
憭 3 liao 94096 PKCF
憯 4 can 91061 PMUA
憰 4 jue 97027 PNHB
憱 4 cu 93014 PYFU
憳 4 tan 97046 PSMI
憵 4 pi 70334 SJP
憷 3 chu 9408 PDDO
憺 3 dan 97061 PNCR
憻 4 tan - PYWM
憼 4 jing 48334 TKP
憽 4 song - PTPP
憾 1 han 93035 PIRP
憿 4 jiao 98040 PHSK
懁 4 xuan 90032 PWLV
懂 1 dong 94014 PTHG
懃 4 qin 44332 TSP
懄 4 qin - PTMS
懅 4 ju 91032 PYPO
懆 4 cao 96094 PRRD
懈 1 xie 97052 PNBQ
懊 1 ao 97034 PHBK
懋 2 mao 44339 DDP
懏 4 jun - POGS
懑 2 men 3433 XEBP 懣
懒 1 lan 9708 PDLO 懶
懔 3 lin 9009 PYWF 懍
懖 4 kuo 82336 CRP
懗 4 xia - PGCC
懚 4 yin - PBMP
懛 4 dai - PGRG
懝 4 ai - PPKO
懡 4 mo - PIDI
懢 4 lan - PSIT
懥 4 zhi 94081 PJBO
懦 1 nuo 91027 PMBB
懪 4 bo 96032 PATE
懬 4 kuang - ITMP
懮 4 you 91047 PMBE
懯 4 fu - XXIKP
懱 4 mie 93050 PTWI
懳 4 hui - PQJP
懴 4 chan 93050 PJIM
懵 2 meng 94062 PTWU
懹 4 rang 90032 PYRV
懻 4 ji 94081 PLPC
懽 4 huan 94014 PTRG
懿 2 yi 47138 GTIOP
戂 4 mi - PIDY
戄 4 jue 96047 PBUE
戅 4 gang - YCP
戆 2 gang,zhuang 0733 YOP 戇
戈 1 ge 53000 I
戉 4 yue 53700 IV
戊 1 wu 53200 IH
戋 3 jian 5300 XIJ 戔
戌 1 xu,qu 53200 IHM
戍 2 shu 53200 IHI
戎 1 rong 53400 IJ
戏 1 xi 7345 EI 戲 戯戱
成 1 cheng 53200 IHS
我 1 wo 23550 HQI
戒 1 jie 53400 IT
戓 4 ge - XIR
戕 2 qiang 23250 VMI
或 1 huo 53100 IRM
戗 2 qiang 8375 OUI 戧
战 1 zhan 2365 YRI 戰 戦
戙 4 dong 73250 BRI
戚 1 qi 53200 IHYMF 慼
戛 2 jia,ga 10503 MUI
戜 4 die - IRMG
戝 4 zei 63850 BCI
戞 4 jia 10503 MBI
戟 2 ji 43450 JJI
戡 2 kan 43750 TVI
戢 2 ji 63150 RJI
戣 3 kui 13450 NKI
戤 3 gai 13150 NTI
戥 2 deng 63150 AMI
戨 4 ge - XMRI
截 1 jie 43250 JIOG
戫 4 yu 43250 KBIRM
戬 2 jian 1365 MAI 戩
戭 3 yan 33850 JCI
戮 2 lu 13250 SHI
戳 1 chuo 13250 SGI
戴 1 dai 43850 JIWTC
戵 4 qu - XBGI
户 1 hu 3020 IS 戶 戸
戹 4 e - ISN
戺 4 shi 77217 HSRU
戼 4 mao - NSMLS
戽 2 hu 30247 HSYJ
戾 2 li 30234 HSIK - 戻
房 1 fang 30227 HSYHS
所 1 suo 72221 HSHML
扁 1 bian,pian 30227 HSBT
扂 3 dian 72261 HSYR
扃 2 jiong 37227 HSBR
扄 4 shang - ISHBR
扅 3 yi - ISNIN
扆 3 yi 30232 HSYHV
扇 1 shan 30227 HSSMM 搧
扈 2 hu 72217 HSRAU
扉 2 fei 30211 HSLMY
扊 3 yan 30289 HSFF
手 1 shou 20500 Q
扌 4 shou 5000 XQ
才 1 cai 40200 DH 纔
扎 1 zha,za 52010 QU 紮
扏 4 qiu - XQKN
扐 4 le 54027 QKS
扑 1 pu 43000 QY 撲
扒 1 ba,pa 58000 QC
打 1 da 51020 QMN
扔 1 reng 57027 QNHS
扖 4 ru - XQO
扗 4 zai - QG
托 1 tuo 52014 QHP 託
扙 4 zhang 55000 QJK
扚 4 diao 57020 QPI
扛 1 kang,gang 51010 QM
扜 4 yu 51040 QMD
扝 4 ku - QMMS
扞 3 han 51040 QMJ
扟 4 shen - QNJ
扠 4 cha 57040 QEI
扡 4 tuo 54012 QPD
扢 4 gu 58017 QON
扣 1 kou 56000 QR 釦
扤 4 wu 51010 QMU
扥 4 den 55010 QQU
扦 2 qian 52040 QHJ
执 1 zhi 5501 QKNI 執
扨 4 ren 57050 QSHI
扩 1 kuo 5000 XQI 擴 拡
扪 2 men 5702 QLS 捫
扫 1 sao 5707 QSM 掃
扬 1 yang 5702 QNSH 揚
扭 1 niu 57015 QNG
扮 1 ban 58027 QCSH
扯 1 che 51010 QYLM
扰 1 rao 53014 QIKU 擾
扱 4 xi 57047 QNHE
扲 4 qian 58027 QOIN
扳 1 ban 51047 QHE
扴 4 jia 58020 QOLL
扵 4 yu - QOY
扶 1 fu 55030 QQO
扷 4 ao 52034 QHK
扸 4 xi - XQLLN
批 1 pi 51010 QPP
扺 3 zhi 52040 QHVP
扻 4 zhi 57082 QNO
扼 1 e 51012 QMSU
扽 3 den 50017 QPU
找 1 zhao 53050 QI
承 1 cheng 17232 NNQO
技 1 ji 54047 QJE
抁 4 yan 53010 QIHU
抂 4 kuang 51014 QMG
抃 2 bian 50030 QYY
抄 1 chao 59020 QFH
抅 4 ju - QPI
抆 4 wen 50041 QYK
抇 4 hu 56000 QA
抈 4 yue 57020 QB
抉 2 jue 55030 QDK
把 1 ba 57017 QAU
抋 4 qin - QP
抌 4 dan 54012 QLBU
抍 4 zheng - QHT
抎 4 yun 51031 QMMI
抏 4 wan 51011 QMMU
抐 4 ne - QOB
抑 1 yi 57020 QHVL
抒 1 shu 57022 QNIN
抓 1 zhua 52030 QHLO
抔 2 pou 51090 QMF
投 1 tou 57047 QHNE
抖 1 dou 54000 QYJ
抗 1 kang 50017 QYHN
折 1 zhe,=she 52021 QHML 摺
抙 4 pou - QQ
抚 1 fu 5101 QMKU 撫
抛 1 pao 54012 QKNS 拋
抝 4 ao - QVIS
抟 2 tuan 5503 QQNI 摶
抠 1 kou 5101 QSK 摳
抡 1 lun 5801 QOP 掄
抢 1 qiang 5801 QOSU 搶
抣 4 yun - XXQPM
护 1 hu 5300 QIS 護
报 1 bao 5704 QSLE 報
抦 4 bing - QMOB
抧 4 zhi - QRC
抨 2 peng 51049 QMFJ
抩 4 nan 55057 QGB
抪 4 bu 54027 QKLB
披 1 pi 54047 QDHE
抬 1 tai 53060 QIR - 擡
抭 4 yao 50012 QJHU
抮 4 zhen 58022 QOHH
抯 4 zha 57010 QBM
抰 4 yang 55030 QLBK
抱 1 bao 57012 QPRU
抲 4 he - QMNR
抳 4 ni 57011 QSP
抴 4 ye 54017 QPT
抵 1 di 52040 QHPM 牴
抶 4 chi 55030 QHQO
抷 4 pi - QMFM
抸 4 jia 42037 QHIO
抹 1 mo,ma 55090 QDJ
抺 4 mei - QJD
抻 2 chen 55006 QLWL
押 1 ya 56050 QWL
抽 1 chou 55060 QLW
抾 4 qu 54031 QGI
抿 2 min 57047 QRVP
拀 4 chu - QRHU
拁 4 jia - QKSR
拂 1 fu 55027 QLLN - 払
拃 2 zha - QHS
拄 1 zhu 50014 QYG
担 1 dan 56010 QAM 擔
拆 1 chai 52031 QHMY
拇 1 mu 57050 QWYI
拈 2 nian 51060 QYR
拉 1 la 50018 QYT
拊 2 fu 54000 QODI
拌 1 ban 59050 QFQ
拍 1 pai 56000 QHA
拎 1 lin 58037 QOII
拏 4 na 47502 VEQ
拐 1 guai 56027 QRSH 柺 枴
拑 4 qian 54070 QTM
拒 1 ju 51017 QSS
拓 1 ta,tuo 51060 QMR
拔 1 ba 53047 QIKK - 抜
拕 4 tuo - QJP
拖 1 tuo 58012 QOPD
拗 1 ao,niu 54027 QVIS
拘 1 ju 57020 QPR
拙 1 zhuo 52072 QUU
招 1 zhao 57062 QSHR
拜 1 bai 21550 HQMQJ - 拝
拞 4 di - QOM
拟 1 ni 5800 QVIO 擬
拢 1 long 5301 QIKP 攏
拣 1 jian 5509 QKVC 揀
拤 2 qia - QYMY
拥 1 yong 5702 QBQ 擁
拦 1 lan 5801 QTMM 攔
拧 1 ning 5302 QJMN 擰
拨 1 bo 5304 QIVE 撥
择 1 ze,zhai 5705 QEQ 擇 択
拪 4 qian - QMCW
拫 4 hen 57032 QAV
括 1 kuo 52064 QHJR
拭 1 shi 53040 QIPM
拮 2 jie 54061 QGR
拯 1 zheng 57013 QNEM
拰 4 nin 52014 QOHG
拱 1 gong 54081 QTC
拲 4 gong 44503 TCQ
拳 1 quan 90502 FQQ
拴 1 shuan 58014 QOMG
拵 4 cun 54047 QKLD
拶 3 za,zan 52027 QVVN
拷 1 kao 54027 QJKS
拸 4 yi 57027 QNIN
拹 4 xie 54027 QKSS
拺 4 ce 54092 QDB
拻 4 hui 54089 QKF
拼 1 pin 58041 QTT - 拚
拽 1 zhuai 55006 QLWP
拾 1 shi,she 58061 QOMR
拿 1 na 80502 OMRQ
挀 4 bai 52032 QHHV
持 1 chi 54041 QGDI
挂 1 gua 54014 QGG 掛
挃 4 zhi 51014 QMIG
挄 4 kuo - QFMU
挅 4 duo - XQNSD
挆 4 duo - QHND
指 1 zhi 51061 QPA
挈 2 qie 57502 QHQ
按 1 an 53044 QJV
挊 4 nong - XQYMY
挋 4 zhen 51017 QSLL
挌 4 ge 57064 QHER
挍 4 jiao 50048 QYCK
挎 1 kua 54027 QKMS
挏 4 dong 57020 QBMR
挐 4 na 46502 VRQ
挑 1 tiao 52013 QLMO
挒 4 lie - QMNN
挓 3 zha 53014 QJHP
挔 4 lv 50032 QYHV
挕 4 die 51040 QSJ
挖 1 wa 53017 QJCN
挗 4 jue - QKN
挘 4 lie - QFHS
挙 4 ju 32502 XFCQ
挚 1 zhi 5550 QIQ 摯
挛 2 luan 0050 YCQ 攣
挜 4 ya - QMTC 掗
挝 2 wo 5403 QYDI 撾
挞 2 ta 5403 XQYK 撻
挟 1 xie 55030 QKT 挾
挠 1 nao 5501 QJPU 撓
挡 1 dang 5907 QFSM 擋
挢 4 jiao 5202 QHKL 撟
挣 1 zheng 5705 QNSD 掙
挤 1 ji 5002 QYKL 擠
挥 1 hui 5705 QBKQ 揮
挦 2 xian - XQSMI 撏
挧 4 yu 57020 QSMM
挨 1 ai 53034 QIOK 捱
挩 4 tuo 58016 QCRU
挪 1 nuo 57027 QSQL
挫 1 cuo 58014 QOOG
挬 4 bo 54047 QJBD
挭 4 geng 51046 QMLK
挮 4 ti - QCNH
振 1 zhen 51032 QMMV
挰 4 cheng - QRMG
挲 2 sa,suo 39502 EHQ - 挱
挳 4 keng 51011 QMVM
挴 4 mei 58057 QOWY
挵 4 nong - QMGT
挶 4 ju 57027 QSSR
挷 4 peng - QQJL
挸 4 jian 56010 QBUU
挹 2 yi 56017 QRAU
挺 1 ting 52041 QNKG
挻 4 shan 52041 QNKM
挼 4 rua 52047 QBV
挽 1 wan 57016 QNAU 輓
捀 4 feng 57054 QHEJ
捁 4 jiao 54061 QHGR
捂 1 wu 51061 QMMR
捃 2 jun 57067 QSKR
捄 4 jiu 53032 QIJE
捅 1 tong 57027 QNIB
捆 1 kun 56000 QWD 綑
捇 4 huo 54031 QGLC
捈 4 tu 58091 QOMD
捉 1 zhuo 56081 QRYO
捊 4 pou 52047 QBND
捋 2 lv,luo 52043 QBDI
捌 1 ba 52000 QRSN
捍 1 han 56041 QAMJ
捎 1 shao 59027 QFB
捏 1 nie 56014 QHXM
捐 1 juan 56027 QRB
捑 4 ze 56034 QANK
捒 4 shu - QDL
捓 4 ye - QMHL
捔 4 jue 57027 QNBG
捕 1 bu 53027 QIJB
捖 4 wan 53011 QJMU
捗 4 bu 51021 QYLH
捘 4 zun 53047 QICE
捙 4 ye 55000 QJWJ
捚 4 zhai 56014 QWG
捛 4 lv - QRR
捝 4 tuo - XQCRU
捞 1 lao 5402 QTBS 撈
损 1 sun 5608 QRBO 損
捠 4 bang - QOMC
捡 1 jian 5801 QOMM 撿
换 1 huan 5708 XQNBK 換
捣 1 dao 5702 QPYU 搗 擣
捤 4 wei - QSHU
捥 4 wan 53012 QJNU
捦 4 qin - XQC
捧 1 peng 55053 QQKQ
捩 2 lie 53034 QHSK
捪 4 min - QHPA
捬 4 fu - QIOI
捭 2 bai 56040 QHHJ
据 1 ju 57064 QSJR 據 拠
捯 2 dao 52020 QMGN
捰 4 wo 56094 QWD
捳 4 yue - QOMU
捴 4 zong - QCIP
捵 4 chen 55081 QTBC
捶 1 chui 52014 QHJM
捷 1 jie 55081 QJLO
捸 4 tu 55032 QLE
捹 4 ben - QKJT
捺 1 na 54091 QKMF
捻 1 nian 58032 QOIP
捼 4 ruo 52044 QHDV
捽 2 zuo 50048 QYOJ
捾 4 wo - QJRR
捿 4 qi - QJLV
掀 1 xian 57082 QHLO
掂 1 dian 50061 QIYR
掅 4 qing 55027 QQMB
掇 2 duo 57047 QEEE
授 1 shou 52047 QBBE
掉 1 diao 51046 QYAJ
掊 2 pou 50061 QYTR
掋 4 di - QIHM
掌 1 zhang 90502 FBRQ
掍 4 hun 56011 QAPP
掎 3 ji 54021 QKMR
掏 1 tao 57020 QPOU
掐 1 qia 57077 QNHX
掑 4 qi 54081 QTMC
排 1 pai 51011 QLMY
掓 4 shu - QYFE
掔 4 qian 77502 SEQ
掕 4 ling - QGCE
掖 2 ye 50047 QYOK
掘 1 jue 57072 QSUU
掜 4 yi 57017 QHXU
掝 4 huo 53050 QIRM
掞 3 yan 59089 QFF
掟 4 zheng 53081 QJMO
掠 1 lve 50096 QYRF
探 1 tan 57094 QBCD
掣 2 che 22502 HNQ
掤 4 bing 57020 QBB
接 1 jie 50044 QYTV
掦 4 ti - QAPH
控 1 kong 53011 QJCM
推 1 tui 50014 QOG
掩 1 yan 54016 QKLU
措 1 cuo 54061 QTA
掫 4 zhou 51047 QSJE
掬 2 ju 57020 QPFD
掭 3 tian 52033 QHKP
掮 2 qian 53027 QHSB
掯 4 ken 51027 QYMB
掰 1 bai 22550 QCHQ
掱 4 pa 20552 QQQ
掳 2 lu 5102 XQYPS 擄
掴 2 guai 56000 QWMI 摑
掵 4 ming 58027 QOML
掶 4 jie - QILO
掷 1 zhi 5702 XQTKL 擲
掸 2 dan 5805 QCWJ 撣
掹 4 meng - QNDT
掺 1 chan 5302 QIKH 摻
掼 2 guan 5708 QWJO 摜
掽 4 peng 58017 QTTC
掾 2 yuan 57032 QVNO
掿 4 nuo - QTKR
揁 4 zheng - QYBC
揂 4 jiu 58060 QTCW
揃 4 jian 58021 QTBN
揄 2 yu 58021 QOMN
揅 4 yan 11502 MTQ
揆 2 kui 52034 QNOK
揇 4 nan 54027 QJBJ
揈 4 hong 57020 QPYR
揉 1 rou 57094 QNHD
揊 4 pi 51066 QMRW
揋 4 wei 56032 QWMV
揌 4 sai 56030 QWP
揍 1 zou 55034 QQKK
揎 4 xuan 53016 QJMM
描 1 miao 54060 QTW
提 1 ti 56081 QAMO
揑 4 nie - QHXM
插 1 cha 52077 QHJX - 挿揷
揓 4 shi 58012 QYSD
揔 4 zong - QPKP
揕 3 zhen 54011 QTMV
揖 2 yi 56041 QRSJ
揗 4 xun 52064 QHJU
揘 4 yong 56014 QHAG
揙 4 bian 53027 QHSB
揜 4 yan 58046 QOMT
揝 4 zan 58064 QHOA
揞 4 an 5006 QYTA
揟 4 xu 57027 QNOB
揠 2 ya 51014 QSAV
握 1 wo 57014 QSMG
揢 4 ke - QJHR
揣 1 chuai 52027 QUMB
揤 4 ji 57020 QAIL
揥 4 ti 50027 QYBB
揦 4 la - QDLN
揧 4 la 52502 DNQ
揨 4 chen 50021 QYRN
揩 1 kai 51061 QPPA
揪 1 jiu 59080 QHDF
揫 4 jiu 29502 HFQ
揬 4 tu - QJCK
揭 1 jie 56027 QAPV - 掲
揰 4 chong 52014 QHJG
揱 4 xiao 92502 FNQ
揲 4 die 54094 QPTD
揳 2 xie 57034 QQHK
援 1 yuan 52047 QBME
揵 4 qian 55044 QNKQ
揶 2 ye 57027 QSJL
揸 2 zha 5401 QDAM
揹 4 bei 51027 QLPB
揻 4 wei - QIHV
揼 4 beng - QMRE
揽 1 lan 5801 QLIU 攬
揾 4 wen - QABT
揿 2 qin 5708 XQCNO 撳
搀 1 chan 5703 QNUY 攙
搁 1 ge 5702 QLSR 擱
搂 1 lou 5904 QFDV 摟
搃 4 zong - QCRP
搄 4 gen - XQPMM 揯
搅 1 jiao 5901 QFBU 攪 撹
搆 4 gou 55047 QTTB
搇 4 qin - QOIV
搈 4 rong - QJCR
搉 4 que 54014 QOBG
搋 2 chuai 51011 QHYU
搌 3 zhan 57032 QSTV
搏 1 bo 53042 QIBI
搐 2 chu 50063 QYVW
搑 4 rong - QTSJ
搒 3 bang,peng 50027 QYBS
搓 1 cuo 58011 QTQM
搔 1 sao 57036 QEII - 掻
搕 4 ke 54017 QGIT
搘 4 zhi 54061 QJPA
搙 4 nu - QMVI
搚 4 la 54027 QKSB
搛 2 jian 58037 QTXC
搜 1 sou 57047 QHXE - 捜
搝 4 qiu - QHUK
搞 1 gao 50027 QYRB
搟 4 xian 51040 QJJJ
搠 2 shuo 57020 QTUB
搡 2 sang 57094 QEED
搢 4 jin 51061 QMIA
搣 4 mie 53050 QIHF
搤 4 e 58017 QTCT
搥 4 chui 57037 QYHR
搦 2 nuo 57027 QNMM
搨 4 ta 56027 QASM
搩 4 zha - QNQD
搪 2 tang 50067 QILR
搫 4 pan 27502 HEQ
搬 1 ban 57047 QHYE
搭 1 da 54061 QTOR
搮 4 li 51094 QMWD
搯 4 tao 52077 QBHX
搰 4 hu 57027 QBBB
搱 4 zhi - QSYJ
搲 4 wa - QJCO
搳 4 hua 53061 QJQR
搴 2 qian 30502 JTCQ
搵 4 wen 56017 QWOT
搷 4 tian 54081 QJBC
搸 4 zhen - QQKD
搹 4 e 51027 QMRB
携 1 xie 50027 QOGS 攜
搻 4 nuo - OMRQ
搼 4 quan - QFQQ
搽 2 cha 54094 QTOD
搾 4 zha 53011 QJCS
搿 4 ge 22550 QORQ
摁 2 en 56030 QWKP
摄 1 she 5104 XQSJE 攝 摂
摅 2 shu 5103 XQYPP 攄
摆 1 bai 5603 QWLI 擺襬
摇 1 yao 5207 XQBOU 搖 揺
摈 2 bin 5308 QJOC 擯
摉 4 sou - XQJCN
摊 1 tan 5001 QEOG 攤
摌 4 chan - QYKM
摍 4 suo 53061 QJOA
摎 4 jiu 57022 QSMH
摏 3 chong - QQKX
摒 2 bing 57041 QSTT
摓 4 feng 57035 QYHJ
摔 1 shuai 50043 QYIJ
摖 4 qi - QBOF
摗 4 sou - QDLO
摘 1 zhai 50027 QYCB
摚 4 cheng - QFBG
摛 3 chi 50027 QYUB
摝 4 lu 50011 QIXP
摞 2 luo 56093 QWVF
摠 4 zong 56030 QHWP
摡 4 gai 51011 QAIU
摢 4 hu - QYPD
摣 4 zha - QYPM
摤 4 chuang - QKKK
摥 4 tang 58027 QOAH
摦 4 hua 52030 QKSO
摧 1 cui 52014 QUOG
摨 4 nai 57053 QSYQ
摩 1 mo,ma 00252 IDQ
摬 4 ying 50016 QYTU
摭 2 zhi 50037 QITF
摮 4 ao 58502 GKQ
摰 4 nie 45502 GIQ
摱 4 man - QAWE
摴 3 chu 51027 QMBS
摵 4 she 53050 QIHF
摷 4 jiao 52094 QVVD
摸 1 mo 54034 QTAK
摹 1 mo 44502 TAKQ
摽 2 biao 51091 QMWF
摾 4 jiang - XQNRI
摿 4 yao 58061 QOYA
撀 4 gou - GEQ
撁 4 qian - QYVQ
撂 2 liao 56064 QWHR
撄 2 ying 5704 QBOV 攖
撅 2 jue 51082 QMTO
撆 4 pie - FKQ
撇 1 pie 58040 QFBK
撉 4 dun 08504 YKQ
撍 4 zan - QMUA
撎 4 yi - QGBT
撑 1 cheng 5905 QFBQ 撐
撒 1 sa 58040 QTBK
撔 4 hong - QAYF
撕 1 si 52021 QTCL
撖 3 han 58040 QMJK
撗 4 guang 54086 QTMC
撘 4 da 58061 QHOR
撙 2 zun 48046 QTWI
撚 4 nian 53033 QBKF
撛 4 lin - QFDQ
撜 4 zheng 52018 QNOT
撞 1 zhuang 50014 QYTG
撠 4 ji 53050 QJJI
撡 4 cao - QIIP
撢 4 dan 51046 QMWJ
撤 1 che 58040 QYBK
撦 4 che 54064 QKJA
撨 4 fu - QOGF
撩 1 liao 54096 QKCF
撪 4 ben - QIKJ
撬 1 qiao 52014 QHUU
播 1 bo 52069 QHDW
撮 1 cuo,zuo 56047 QASE
撯 4 zhuo - QTQU
撰 1 zhuan 57081 QRUC
撱 4 wei 54027 QNLB
撴 4 dun - QYDK
撵 1 nian 5505 QQOQ 攆
撷 2 xie 5108 QGRO 擷
撸 2 lu 5706 XQNWA 擼
撺 2 cuan 5305 QJCL 攛
撼 1 han 53035 QIRP
撽 4 qiao 58040 QHSK
擀 2 gan 5804 QJJJ
擂 1 lei 51063 QMBW
擅 1 shan 50016 QYWM
擆 4 zhuo - QTJA
擉 4 chuo 56027 QWLI
擌 4 se - QHKO
操 1 cao 56094 QRRD
擎 1 qing 48502 TKQ
擏 4 qing 58040 QTRK
擐 3 huan 56032 QWLV
擑 4 jie - QRJI
擒 1 qin 58027 QOYB
擕 4 xie - XQOGS
擖 4 ka 54027 QTAV
擗 4 pi 50041 QSRJ
擘 2 bo 70502 SJQ
擙 4 ao 57032 QHBK
擛 4 ye 54094 QTPD
擜 4 e - QJBK 㩵
擝 4 meng - QABT
擞 2 sou 5804 QFVK 擻
擢 2 zhuo 57014 QSMG
擤 2 xing 56046 QHUL
擦 1 ca 53091 QJBF
擨 4 ye 57082 QHUO
擩 4 ru 51027 QMBB
擭 4 wo 54041 QTOE
擮 4 jie - QJIG
擵 4 mo - QIDQ
擶 4 jian 58021 QHTN
擸 4 lie 52016 QVVV
擹 4 tan - QTOO
擿 3 ti 50032 QYYB
攀 1 pan 44502 DDKQ
攁 4 yang 58032 QTOV
攂 4 lei - QWWW
攃 4 ca 54091 QTBF
攅 4 zan 54086 QQOC
攇 4 xian 53036 QJQP
攈 4 jun - QIPD
攉 2 huo 51014 QMBG
攊 4 li - QMDM
攌 4 huan 56000 QWWV
攍 4 ying 50017 QYRN
攐 4 qian 53032 QJTV
攒 2 zan,cuan 5408 XQHUO 攢
攓 4 qian 53081 QJTO
攕 4 xian 53050 QOIM
攗 4 mei 50094 QIPD
攘 2 rang 50032 QYRV
攚 4 weng - QFFR
攟 4 jun - QIPW
攠 4 mi 50011 QIDY
攡 4 chi 50014 QYBG
攥 2 zuan 58093 QHBF
攨 4 wa - XQJCO
攫 2 jue 56047 QBUE
攭 4 li 57036 QVOI
攮 2 nang 50032 QJBV
支 1 zhi 40407 JE
攰 4 gui - JEKS
攱 4 gui - YTJE
攲 4 qi 44647 KRJE
攴 4 pu 21407 YE
攵 4 pu 80400 OK
收 1 shou 28740 VLOK - 収
攷 4 kao 18240 MSOK
攸 2 you 28240 OLOK
改 1 gai 18740 SUOK
攺 4 yi - RUOK
攻 1 gong 18140 MOK
攼 4 gan - XMJOK
攽 3 ban 88240 CHOK
放 1 fang 08240 YSOK
政 1 zheng 18140 MMOK
敀 4 po - HAOK
敁 4 dian 21647 YRYE
敂 4 kou - PROK
敃 4 min 78740 RPOK
敄 4 wu - NHOK
故 1 gu 48640 JROK
敆 4 he 81647 ORYE
敇 4 ce - DBOK
效 1 xiao 08440 YKOK - 効
敉 3 mi 98940 FDOK
敊 4 chu 21947 YFYE
敋 4 ge - XXHRO
敌 1 di 2864 XHROK 敵
敏 1 min 88540 OYOK
敐 4 chen - MVOK
救 1 jiu 48140 IEOK
敒 4 shen - OLLK
敓 4 duo 88240 CUOK
敔 3 yu 18640 MROK
敕 2 chi 58940 DLOK - 勅
敖 2 ao 48240 GSOK
教 1 jiao 48440 JDOK - 敎
敚 4 duo - XCUOK
敛 1 lian 8814 OMOK 斂
敜 4 nie 88340 OPOK
敝 2 bi 98240 FBOK
敞 1 chang 98240 FBOK
敟 4 dian - TCOK
敠 4 duo - EEEEE
敡 4 yi - AHYE
敢 1 gan 18140 MJOK
散 1 san 48240 TBOK
敤 4 ke 61947 WDYE
敥 4 yan 92861 FFYE
敦 1 dun 08440 YDOK
敧 4 ji 41647 KRYE
敨 4 tou 08640 YROK
敩 3 xiao - XFDOK 斆
敪 4 duo 18440 EEEEE
敫 2 jiao 2824 HSOK
敬 1 jing 48640 TROK
敭 4 yang - AHOK
敮 4 xia - MXYE
敯 4 min 71647 RAYE
数 1 shu 98440 FVOK 數
敱 4 ai - UTYE
敲 1 qiao 01247 YBYE
敳 4 ai 28140 UTOK
整 1 zheng 58101 DKMYM
敶 4 zhen 78240 NLDWK
敷 1 fu 58240 ISOK
敹 4 liao 28940 YDOK
敻 4 xiong 27407 NBBUE
敼 4 yi 41647 GRYE
敽 4 jiao - HBYE
敾 4 shan - XTROK
斀 4 zhuo 61147 WIYE
文 1 wen 00400 YK
斈 4 xue 00407 YKND
斊 4 qi - YKSJ
斋 1 zhai 0022 YKMBL 齋 斎
斌 1 bin 03440 YKMPM
斍 4 jue - YKBUU
斏 4 lang - YKIAV
斐 2 fei 11400 LYYK
斑 1 ban 11114 MGYKG
斒 4 ban 02427 YKHSB
斓 2 lan 0742 YKLSW 斕
斔 4 yu 07137 YIHXO
斖 4 wei 00107 YKHBM
斗 1 dou 34000 YJ 鬥
斘 4 sheng - NIYJ
料 1 liao 94900 FDYJ
斚 4 jia - IIBYJ
斛 2 hu 24200 NBYJ
斜 1 xie 84900 ODYJ
斝 3 jia 66402 RRBYJ
斞 4 yu 74400 HOYJ
斟 1 zhen 44700 TVYJ
斠 3 jiao 54500 TBYJ
斡 2 wo 48440 JJOYJ
斢 4 tiao 44800 TCYJ
斣 4 dou - WIYJ
斤 1 jin 72221 HML
斥 1 chi 72231 HMY
斦 4 yin - HLHML
斧 1 fu 80221 CKHML
斨 4 qiang 22221 VMHML
斩 1 zhan 4252 KQHML 斬
斪 4 qu 22621 PRHML
斫 2 zhuo 12621 MRHML
断 1 duan 22721 VDHML 斷
斮 4 cuo 42621 TAHML
斯 1 si 42821 TCHML
新 1 xin 02921 YDHML
斱 4 zhuo - JAHML
斲 4 zhuo 72121 RMHML
斳 4 qin 42121 TMHML
斴 4 lin - FQHML
斵 4 zhuo - HMHML
斶 3 chu 76227 HLWLI
方 1 fang 00227 YHS
斺 4 chan - YSOLL
斻 4 hang 08217 YSOHN
於 3 yu 08233 YSOY
施 1 shi 08212 YSOPD
斾 4 pei - YSOLB
斿 4 you 08247 YSOND
旀 4 mei - YSIF
旁 1 pang 00227 YBYHS
旃 2 zhan 08247 YSOBY
旄 2 mao 08214 YSOHU
旅 1 lv 08232 YSOHV
旆 2 pei 08227 YSOJB
旇 4 pi - YSODE
旈 4 liu - YSYIU
旉 4 fu - IBYHS
旊 4 fang - YSOMN
旋 1 xuan 08281 YSONO 鏇
旌 2 jing 08214 YSOHM
旍 4 jing 08237 YSOOI
旎 2 ni 08211 YSOSP
族 1 zu 08234 YSOOK
旐 3 zhao 08213 YSOLO
旑 4 yi - YSKMR
旒 2 liu 08213 YSOYU
旓 4 shao 08227 YSOFB
旔 4 jian - YSNKQ
旕 4 yu - YYRP
旖 2 yi 08221 YSOKR
旗 1 qi 08281 YSOTC - 旂
旘 4 zhi - YSYIA
旙 4 fan 02269 YSHDW
旚 4 piao 08291 YSOMF
旛 4 fan 08269 YSOHW
旜 4 zhan - YSOYM
旞 3 sui 07233 YSYOO
无 1 wu 10410 MKU 無
旡 4 ji 10410 MVKU
既 1 ji 71714 AIMVU - 旣
旤 4 huo - BBMVU
日 1 ri 60100 A
旦 1 dan 60100 AM
旧 1 jiu 26000 LA 舊
旨 1 zhi 21601 PA
早 1 zao 60400 AJ
旪 4 xie - XAJ
旫 4 tiao - ASH
旬 1 xun 27620 PA
旭 1 xu 46010 KNA
旮 2 ga 47602 KNA
旯 2 la 60417 AKN
旰 2 gan 61040 AMJ
旱 1 han 60401 AMJ
旲 4 tai 60430 AK
旳 4 di 67020 API
旴 3 xu 61040 AMD
旵 3 chan 60770 AU
时 1 shi 6400 ADI 時
旷 1 kuang 6000 AI 曠
旸 2 yang - ANSH 暘
旹 4 shi - UMA
旺 1 wang 61014 AMG
旻 2 min 60400 AYK
旼 4 min 60040 AYK
旽 4 tun 65017 APU
旾 4 chun - PUA
旿 3 wu - AOJ
昀 2 yun 67020 APIM
昁 4 bei - AJB
昂 1 ang 60127 AHVL
昃 2 ze 60281 AMO
昄 3 ban 61047 AHE
昅 4 jie 67047 ANHE
昆 1 kun 60711 APP 崑
昇 3 sheng 60440 AHT
昈 3 hu 63007 AHS
昉 2 fang 60027 AYHS
昊 2 hao 60430 AMK
昋 4 gui 20603 HKA
昌 1 chang 60600 AA
昍 4 xuan 66000 AA
明 1 ming 67020 AB
昏 1 hun 72604 HPA
昐 4 fen 68027 ACSH
昑 4 qin 68027 AOIN
昒 3 hu 67020 APHH
易 1 yi 60227 APHH
昔 1 xi 44601 TA
昕 2 xin 62021 AHML
昖 4 yan - ACI
昗 4 ze - AYC
昘 4 fang - AYHS
昙 2 tan 6073 AMMI 曇
昚 4 shen - KCA
昛 4 ju - ASS
昝 2 zan 28604 HOA
昞 4 bing - AMOB
星 1 xing 60104 AHQM
映 1 ying 64034 ALBK
昡 3 xuan 60032 AYVI
昢 4 po 62077 AUU
昣 3 zhen - AOHH
昤 3 ling 68037 AOII
春 1 chun 50603 QKA
昦 4 hao 60223 AKLL
昧 1 mei 65090 AJD
昨 1 zuo 68011 AHS
昩 4 mo - ADJ
昪 3 bian - AIT
昫 3 xu 67020 APR
昬 4 hun - XRPA
昭 1 zhao 67062 ASHR
昮 4 zong 60127 AMKS
是 1 shi 60801 AMYO
昰 4 shi - AMYM
昱 2 yu 60108 AYT
昲 4 fei 65027 ALLN
昳 3 die 65030 AHQO
昴 2 mao 60727 AHHL
昵 2 ni 67011 ASP
昶 2 chang 36230 IEA
昷 4 wen - ABT
昸 4 dong - AHEY
昹 4 ai 63032 AINE
昺 3 bing 60227 AMOB
昻 4 ang - AMSL
昼 1 zhou 77106 SOAM 晝
昽 3 long - AIKP 曨
显 1 xian 6010 ATC 顯 顕
昿 4 kuang 60032 AII
晀 4 tiao - XALMO
晁 2 chao 60113 ALMO
晃 1 huang 60211 AFMU
晄 4 huang 69011 AFMU
晅 3 xuan 61016 AMAM
晆 4 kui - AGG
晇 4 xu 64027 AKMS
晈 4 jiao - AYCK
晊 3 zhi 61014 AMIG
晋 1 jin 10601 MCA 晉
晌 1 shang 67020 AHBR
晍 4 tong - ABMR
晎 4 hong - XATC
晏 2 yan 60404 AJV
晐 3 gai - AYVO
晑 4 xiang 60227 AHBR
晒 1 shai 61060 AMCW 曬
晓 1 xiao 6501 APHU 曉 暁
晔 3 ye 6404 AOPJ 曄
晕 1 yun 6050 ABKQ 暈
晖 3 hui 6705 XABKQ 暉
晗 2 han 6806 AOIR
晘 4 han - AAMJ
晙 3 jun 63047 AICE
晚 1 wan 67016 ANAU - 晩
晜 4 kun 60227 ACNH
晞 2 xi 64027 AKKB
晟 2 cheng 60253 AIHS
晠 4 sheng - XAIHS
晡 2 bu 63027 AIJB
晢 3 zhe 52602 QLA
晣 4 zhe - AQHL
晤 2 wu 61061 AMMR
晥 4 wan 63011 AJMU
晦 1 hui 68057 AOWY
晧 4 hao 64061 AHGR
晨 1 chen 60232 AMMV
晪 3 tian 65081 ATBC
晫 3 zhuo - AYAJ
晬 4 zui 60048 AYOJ
晭 4 zhou - ABGR
普 1 pu 80601 TCA
景 1 jing 60906 AYRF
晰 1 xi 62021 ADHL
晱 3 shan 69089 AFF
晲 4 ni 67017 AHXU
晳 4 xi - DLA
晴 1 qing 65027 AQMB
晵 4 qi - XHKA
晶 1 jing 60660 AAA
晷 2 gui 60604 AHOR
晸 4 zheng 60141 AMMK
晹 4 yi 66027 AAPH
智 1 zhi 86600 ORA
晻 4 an 64016 AKLU
晼 4 wan 63012 AJNU
晽 4 lin - ADD
晾 1 liang 60096 AYRF
晿 4 chang - XAAA
暀 4 wang 60014 AHOG
暂 1 zan 4260 KLA 暫
暃 4 fei 60111 ALMY
暄 2 xuan 63016 AJMM
暅 3 geng - APMM 𣈶
暆 4 yi 68012 AYSD
暇 1 xia 67047 ARYE
暊 4 xu 61086 AMBC
暋 4 min 78604 RKA
暌 2 kui 62034 ANOK
暍 4 ye 66027 AAPV
暎 4 ying 64034 ATLK
暏 4 shu - XAJKA
暑 1 shu 60604 AJKA
暒 4 qing - AAHM
暓 4 mao - NKA
暔 4 nan 64027 AJBJ
暕 3 jian 65096 ADWF
暖 1 nuan 62047 ABME
暗 1 an 60061 AYTA 闇
暙 4 chun 65068 AQKA
暚 4 yao - ABOU
暛 4 suo - ATQM
暜 4 pu - YTA
暝 2 ming 67080 ABAC
暞 4 jiao - AHUD
暠 4 gao 60227 AYRB
暡 4 weng 68027 ACIM
暣 4 qi - AOND
暤 4 hao - AHAJ
暥 4 yan - AAJV
暧 2 ai 6204 XABBE 曖
暨 2 ji 21106 AUAM
暩 4 ji 87091 ABOF
暪 4 men 64027 ATLB
暬 4 xie - GIA
暭 4 hao - AHAJ
暮 1 mu 44603 TAKA
暯 4 mo 64034 ATAK
暰 4 cong 68081 AHOO
暱 4 ni 61016 ASTR
暲 3 zhang 60046 AYTJ
暳 4 hui - AQJM
暴 1 bao 60132 ATCE
暵 3 han 64034 ATLO
暶 3 xuan - AYSO
暷 4 chuan 65043 AJII
暸 4 liao 64096 AKCF
暹 2 xian 36301 YAOG
暺 4 tan 66046 ARRJ
暻 4 jing 66096 AAYF
暼 4 pie 98604 FKA
暽 4 lin 69059 AFDQ
暾 2 tun 68040 AYDK
暿 3 xi - AGRR
曀 4 yi 64018 AGBT
曁 4 ji 21106 HUAM
曂 4 huang - ATLC
曃 4 dai - AYLE
曅 4 ye - XATMJ
曈 3 tong 60014 AYTG
曋 4 shen 61046 AMWJ
曌 3 zhao 67101 ABJCM
曍 4 hao - AHUJ
曎 4 yi - AWLJ
曐 4 xing - XAAAM
曑 4 shen - AAAH
曒 4 jiao 68040 AHSK
曓 4 bao - AUUJ
曔 4 jing - ATRK
曕 4 yan - ANCR
曗 4 ye - ATCD
曘 4 ru 61027 AMBB
曙 1 shu 66064 AWLA
曚 4 meng 64032 ATBO
曛 2 xun 62031 AHGF
曜 2 yao 67014 ASMG
曝 1 pu,bao 66032 AATE
曞 4 li 61027 AMTB
曟 4 chen - AAAV
曡 4 die - AAAM
曢 4 liao - AJKF
曣 4 yan 64031 ATLF
曤 4 huo 61014 AMBG
曦 2 xi 68053 ATGS
曧 4 rong - XAMBI
曩 2 nang 60732 AYRV
曪 4 luo - AWLG
曫 4 luan 22603 VFA
曯 4 zhu - ASEI
曰 1 yue 60100 A
曱 4 yue - AL
曲 1 qu 55600 TW 麴麯
曳 2 ye 50006 LWP
更 1 geng 10506 MLWK
曵 4 ye 53006 ILWP
曶 4 hu 27602 PHA
曷 2 he 60727 APVO
曹 1 cao 55606 TWA
曺 4 cao - JWA
曻 4 sheng - ANIQ
曼 1 man 60407 AWLE
曾 1 ceng,=zeng 80606 CWA - 曽
替 1 ti 55603 QOA
最 1 zui 60147 ASJE
朁 4 can 11601 MUA
朂 4 xu - ASJS
朄 4 yin 55096 LLDWF
朅 4 qie 46727 GIAPV
朆 4 fen - CAPHH
朇 4 pi - OAHWJ
月 1 yue 77220 B
有 1 you 40227 KB
朊 4 ruan 71211 BMMU
朋 1 peng 77220 BB
朌 4 fen - BCSH
服 1 fu 77247 BSLE
朎 4 ling - BOII
朏 3 fei 72272 BUU
朐 2 qu 77220 BPR
朑 4 ti - BPT
朒 4 nv 74227 BOBO
朓 3 tiao 72213 BLMO
朔 2 shuo 87420 TUB
朕 2 zhen 78234 BTK
朖 4 lang 73232 BIAV
朗 1 lang 37720 IIB
朘 4 zui 73247 BICE
朙 4 ming - WBB
朚 4 huang - YVAB
望 1 wang 07104 YBHG
朜 4 tun - BYRD
朝 1 =chao,zhao 47420 JJB
朞 4 ji 44227 TCB
期 1 qi 47820 TCB
朠 4 ying 74235 BTLK
朡 4 zong 72247 BUCE
朢 4 wang 77104 SBHG
朣 4 tong 70214 BYTG
朤 4 lang - BBBB
朦 1 meng 74232 BTBO
木 1 mu 40900 D
朩 4 deng - XDC
未 1 wei 50900 JD
末 1 mo 50900 DJ
本 1 ben 40403 DM
札 2 zha 42910 DU - 箚
术 1 shu 4390 ID 術朮
朰 4 mu - XDN
朱 1 zhu 25900 HJD 硃
朲 4 ren - DO
朳 3 ba 48900 DC
朴 1 pu,=piao,po 43900 DY 樸
朵 1 duo 17904 HND
朶 4 duo 17904 NSD
朷 4 dao 47920 DSH
朸 3 li 44927 DKS
朹 4 gui 44917 DKN
机 1 ji 47910 DHN 機
朻 4 jiu 42900 DVL
朼 4 bi 51010 DP
朽 1 xiu 41927 DMVS
朾 4 cheng 41920 DMN
朿 4 ci 50902 DB
杀 1 sha 4090 XKD 殺
杁 4 ru 48900 XDO
杂 1 za 4090 KND 雜 雑
权 1 quan 4794 DE 權 権
杄 3 qian - DHJ
杅 4 yu 41940 DMD
杆 1 gan 41940 DMJ 桿
杇 4 wu 41927 DMMS
杈 2 cha 47940 DEI
杉 1 shan,sha 42922 DHHH
杊 4 xun - DLLL
杋 4 fan 47910 DHNI
杌 2 wu 41910 DMU
杍 4 zi 47940 DND
李 1 li 40407 DND
杏 1 xing 40609 DR
材 1 cai 44900 DDH
村 1 cun 44900 DDI
杒 4 ren - DSHI
杓 2 biao 47920 DPI
杔 4 tuo - DHP
杕 3 di 44930 DK
杖 1 zhang 45900 DJK
杗 4 mang 00904 YVD
杘 4 chi - SD
杙 3 yi 43940 DIP
杚 4 gai 58917 DON
杛 4 gong - DN
杜 1 du 44910 DG
杝 4 li 44912 DPD
杞 2 qi 47917 DSU
束 1 shu 50906 DL
杠 1 gang 41910 DM 槓
条 1 tiao 27904 HED 條
杢 4 jiang,jie 40101 DM
杣 4 mian 42970 XDU
杤 4 wan 41927 DMS
来 1 lai 50900 DT 來
杦 4 jiu - XDNO
杧 3 mang - DYV
杨 1 yang 4792 DNSH 楊
杩 3 ma 4792 DNVM 榪
杪 2 miao 49920 DFH
杫 4 si - DYLM
杬 4 yuan 41911 DMMU
杭 1 hang 40917 DYHN
杮 4 fei - DJB
杯 1 bei 41990 DMF 盃
杰 1 jie 40339 DF 傑
杲 2 gao 60904 AD
杳 2 yao 40609 DA
杴 4 xian 47982 DNO
杵 2 chu 48940 DOJ
杶 4 chun 45917 DPU
杷 2 pa 47917 DAU
杸 4 shu 47947 DHNE
杹 4 hua 41910 DOP
杺 4 xin 43900 DP
杻 2 chou,niu 47915 DNG
杼 2 zhu 47922 DNIN
杽 4 chou 42950 DQ
松 1 song 48932 DCI 鬆
板 1 ban 41947 DHE 闆
枀 4 song - CID
极 1 ji 47947 DNHE 極
枂 4 wo - XDB
枃 4 jin 47920 DPIM
构 1 gou 47920 DPI 構
枅 3 ji 41940 DMT
枆 4 mao 42914 DHQU
枇 2 pi 41910 DPP
枈 4 bi - PPD
枉 1 wang 41914 DMG
枊 4 ang - DHVL
枋 2 fang 40927 DYHS
枌 4 fen 48927 DCSH
枍 3 yi 48927 DCMS
枎 4 fu 45930 DQO
枏 4 nan - DBMM
析 1 xi 42921 DHML
枑 4 hu 41917 DMVM
枒 4 ya 41940 DMVH
枓 4 dou 44900 DYJ
枔 4 xin 48927 DOIN
枕 1 zhen 44912 DLBU
枖 4 yao - DHK
林 1 lin 44990 DD
枘 3 rui 44927 DOB
枙 4 e 41912 DMSU
枚 1 mei 48940 DOK
枛 4 zhao - DHLO
果 1 guo 60904 WD
枝 1 zhi 44947 DJE
枞 2 cong,zong 4890 XDOO 樅
枟 4 yun 41931 DMMI
枠 4 zui,hua 44941 DKNJ
枡 4 sheng 44900 DHT - 桝
枢 1 shu 41914 DSK 樞
枣 1 zao 5030 DBY 棗
枤 4 di - DIK
枥 2 li 4192 DMKS 櫪
枦 4 lu 43970 DIS
枧 2 jian 4791 DBHU 梘
枨 2 cheng 4293 DPO 棖
枩 4 song 40738 XDCI
枪 1 qiang 4891 DOSU 槍
枫 1 feng 4791 DHNK 楓
枬 4 zhan - DBY
枭 2 xiao 2790 PYSD 梟
枮 4 xian 41960 DYR
枯 1 ku 44960 DJR
枰 2 ping 4194 DMFJ
枲 3 xi 23904 IRD
枳 2 zhi 46980 DRC
枵 2 xiao 46927 DRMS
架 1 jia 46904 KRD
枷 2 jia 46900 DKSR
枸 2 gou,ju 47920 DPR
枹 3 bao 47912 DPRU
枺 4 mo 45990 DDJ
枻 4 yi 44917 DPT
枼 4 ye - PTD
枽 4 ye - XJTD
枾 4 shi - DQLL
枿 4 nie - DJT
柀 4 bi 44947 DDHE
柁 2 tuo 43911 DJP
柂 4 yi 48912 DOPD
柃 3 ling 48927 DOII
柄 1 bing 41927 DMOB
柅 4 ni 47911 DSP
柆 4 la 40918 DYT
柇 4 he - DHD
柈 2 ban 49950 DFQ
柉 4 fan 42937 DHIO
柊 3 zhong 47933 DHEY
柋 4 dai 23904 OPD
柌 4 ci 47920 DSMR
柍 4 yang 45930 DLBK
柎 4 fu 44900 DODI
柏 1 =bai,bo 46900 DHA
某 1 mou 44904 TMD
柑 1 gan 44970 DTM
柒 1 qi 34904 EPD
染 1 ran 34904 END
柔 1 rou 17904 NHD
柕 4 mao - DNIH
柖 3 shao - DSHR
柗 4 song - DCR
柘 2 zhe 41960 DMR
柙 2 xia 46950 DWL
柚 2 you 45960 DLW
柛 4 shen 45906 DLWL
柜 1 gui,ju 41917 DSS 櫃
柝 2 tuo 42941 DHMY
柞 2 zha,zuo 48911 DHS
柟 4 nan 45957 DGB
柠 1 ning 4392 DJMN 檸
柡 4 yong - DMME
柢 2 di 42940 DHPM
柣 4 zhi 45930 DHQO
柤 4 zha 47910 DBM
查 1 cha,=zha 40107 DAM - 査
柦 4 dan 46910 DAM
柧 4 gu 42930 DHVO
柨 4 bu - DKLB
柩 2 jiu 41918 DSNO
柪 4 ao 44927 DVIS
柫 4 fu 45927 DLLN
柬 1 jian 50906 DWF
柭 4 ba 43947 DIKK
柮 4 duo 42972 DUU
柯 2 ke 41920 DMNR
柰 2 nai 40901 DMMF
柱 1 zhu 40914 DYG
柲 4 bi 43900 DPH
柳 1 liu 47920 DHHL
柴 1 chai 21904 YPD
柶 4 si 56900 DWC
柷 3 zhu 46910 DRHU
柸 4 pei 41919 DMFM
柹 4 shi - DLXH
柼 4 yao 43982 DJC
柽 2 cheng 4791 DEG 檉
柾 4 jiu 41911 DMYM
柿 1 shi 45927 DYLB
栀 2 zhi 4291 DHMU 梔
栁 4 liu - DNIL
栂 4 mei 47950 DWYI
栃 4 li 42927 DHMS
栅 1 zha,shan 4794 DBBM 柵
栆 4 zao - KLY
标 1 biao 4199 DMMF 標
栈 1 zhan 4395 DIJ 棧 桟
栉 2 zhi 4492 DTSL 櫛
栊 2 long 4391 DIKP 櫳
栋 1 dong 4499 DKD 棟
栌 2 lu 4190 DYS 櫨
栍 4 sheng - DHQM
栎 2 li,yue 4299 DHVD 櫟
栏 1 lan 4891 DTMM 欄
栐 3 yong - DINE
树 1 shu 4490 DEDI 樹
栒 3 xun 47920 DPA
栓 1 shuan 48914 DOMG
栔 4 qi 57904 QHD
栕 4 zhen - DSLL
栖 1 qi 41960 DMCW 棲
栗 1 li 10904 MWD 慄
栘 4 yi 47927 DNIN
栙 4 xiang - DHEQ
栚 4 zhen 48935 DTK
栛 4 li - DKSS
栜 4 se 45992 DDB
栝 2 gua 42964 DHJR
栞 4 kan 11904 HJD
栟 2 ben 48941 DTT
栠 4 ren 22904 OGD
校 1 xiao 40948 DYCK
栢 4 bai 41960 DMA
栣 4 ren - DOHG
栤 4 bing - DIME
栥 4 zi 37904 IOD
栦 4 chou 42900 DILL
栧 4 yi - DLWP
栨 4 ci 47982 DIMO
栩 2 xu 47920 DSMM
株 1 zhu 45990 DHJD
栫 4 jian 44947 DKLD
栬 4 zui - DNAU
栭 4 er 41927 DMBL
栮 4 er 41940 DSJ
栯 4 you 44927 DKB
栰 4 fa - DOI
栱 4 gong 44981 DTC
栲 2 kao 44927 DJKS
栳 2 lao 44911 DJKP
栴 3 zhan 48947 DOBY
栵 4 lie 42900 DMNN
栶 4 yin - DWK
样 1 yang 4895 DTQ 樣 様
核 1 he,hu 40982 DYVO 覈
根 1 gen 47932 DAV
栺 4 yi 41961 DPA
栻 3 shi 43940 DIPM
格 1 ge 47964 DHER
栽 1 zai 43950 JID
栾 2 luan 0090 YCD 欒
栿 4 fu - DOIK
桀 2 jie 25904 NQD
桁 2 heng 41921 DHON
桂 1 gui 44914 DGG
桃 1 tao 42913 DLMO
桄 3 guang 49911 DFMU
桅 2 wei 47912 DNMU
框 1 kuang 41911 DSMG
桇 4 ru - VRD
案 1 an 30904 JVD
桉 2 an 43944 DJV
桊 3 juan 9090 FQD
桋 4 yi 45932 DKN
桌 1 zhuo 21904 YAD
桍 4 ku 44927 DKMS
桎 2 zhi 41914 DMIG
桏 4 qiong 47927 DMNL
桐 1 tong 47920 DBMR
桑 1 sang 17904 EEED
桒 4 sang - JTD
桓 2 huan 41916 DMAM
桔 1 jie 44961 DGR
桕 2 jiu 4797 DHX
桖 4 xue - DHBT
桗 4 duo - DNSD
桘 4 zhui - DHRR
桙 4 yu 43950 DIHQ
桚 4 zan - DVVN
桛 4 - - DYMY
桞 4 liu - DNIL
桠 3 ya 4191 DMTC 椏
桡 2 rao 4591 XDJPU 橈
桢 2 zhen 4198 DYBO 楨
档 1 dang 49977 DFSM 檔
桤 2 qi 4291 DUSU 榿
桥 1 qiao 4292 DHKL 橋
桦 1 hua 4494 DOPJ 樺
桧 2 gui,hui 48966 DOMI 檜
桨 1 jiang 3790 LND 槳
桩 1 zhuang 4091 DIG 樁
桪 4 xun - XDSMI 樳
桫 2 suo 49920 DEFH
桬 4 sha - EHD
桭 4 zhen 41932 DMMV
桮 4 bei 41969 DMFR
桯 3 ting 46914 DRHG
桰 4 kuo - DHPR
桲 3 po,bo 44947 DJBD
桳 4 ben - DIKJ
桴 2 fu 42947 DBND
桵 4 rui 42944 DBV
桶 1 tong 47927 DNIB
桷 2 jue 47927 DNBG
桸 4 xi 44927 DKKB
桹 3 lang 43932 DIAV
桺 4 liu - DMLS
桻 4 feng 47954 DHEJ
桼 4 qi 40232 DOE
桽 4 wen 40104 DOOG
桾 4 jun 47967 DSKR
梀 4 su 45996 DDL
梁 1 liang 33904 EID 樑
梂 4 qiu 43932 DIJE
梃 2 ting 42941 DNKG
梄 4 you - DMCW
梅 1 mei 48957 DOWY
梆 1 bang 47927 DQJL
梇 4 long 41941 DMGT
梈 4 peng - DYRN
梉 4 zhuang 44910 DVMG
梊 4 di 52904 DLD
梋 4 xuan 46927 DRB
梌 3 tu 48994 DOMD
梍 4 zao 46911 XDHAP
梎 4 ao - DHAP
梏 2 gu 44961 DHGR
梐 4 bi 41914 DPPG
梑 4 di 49980 DKHF
梒 4 han 48962 DOIR
梓 2 zi 40941 DYTJ
梕 4 ren - DSIP
梗 1 geng 41946 DMLK
梙 4 huan - DLL
梚 4 wan - XDNAU
梛 4 nuo 47927 DSQL
梞 4 ji - DSUP
梠 3 lv 46960 DRHR
梡 4 hun 43911 DJMU
梢 1 shao 49927 DFB
梣 3 chen,qin 42927 DUON
梤 4 fen 42927 DUCH
梥 4 song - JCID
梦 1 meng 44207 DDNI 夢
梧 1 wu 41961 DMMR
梨 1 li 22904 HND
梩 4 li 46914 DWG
梪 4 dou 41918 DMRT
梫 4 qin 47947 DSME
梬 4 ying 45927 DLWS
梭 1 suo 43947 DICE
梮 4 ju 47927 DSSR
梯 1 ti 48927 DCNH
械 1 xie 43950 DIT
梱 4 kun 46900 DWD
梳 1 shu 40913 DYIU
梴 3 chan 42941 DNKM
梵 2 fan 44217 DDHNI
梶 4 wei 47914 DSHU
梷 4 jing - YED
梸 4 li - DHDN
梹 4 bin 42981 DOMC
梺 4 xia 44231 DDMY
梻 4 fo - DOLN
梼 3 tao 44941 DQKI 檮
梽 3 zhi - DGP
梾 3 lai - DDT 棶
梿 2 lian - DYKQ 槤
检 1 jian 4891 DOMM 檢 検
棁 2 zhuo - XDCRU 梲
棂 2 ling 4798 DSMF 欞
棃 4 li - HHD
棅 4 bing - DHDL
棇 4 cong 48933 DCIP
棈 4 qian 45927 DQMB
棉 1 mian 46927 DHAB
棋 1 qi 44981 DTMC - 棊
棌 4 cai 52994 DBD
棍 1 gun 46911 DAPP
棎 4 chan 47994 DBCD
棏 4 de - DAMI
棐 3 fei 11904 LYD
棑 4 pai 41911 DLMY
棒 1 bang 45953 DQKQ
棓 3 bei 40961 DYTR
棔 4 hun 42964 DHPA
棕 1 zong 43991 DJMF
棘 1 ji 55992 DBDB
棙 4 li - XDHSK
棚 1 peng 47920 DBB
棛 4 yu - DYIB
棜 4 yu 48933 DYSY
棝 4 gu 46900 DWJR
棞 4 jun 46900 DWHD
棠 1 tang 90904 FBRD
棢 4 wang - DBTV
棣 2 di 45932 DLE
棤 3 cuo 44961 DTA
棥 4 fan - DKKD
棦 4 cheng 52057 DBSD
棨 3 qi 78904 HKD
棩 4 yuan 42900 DLXL
棪 3 yan 49989 DFF
棫 3 yu 43950 DIRM
棬 3 quan 49927 DFQU
棭 4 yi - DYOK
森 1 sen 40994 DDD
棯 4 ren 48932 DOIP
棰 2 chui 42914 DHJM
棱 1 leng,ling 54047 DGCE 稜
棳 4 zhuo 47947 DEEE
棴 4 fu 47947 DBSE
棵 1 ke 46994 DWD
棷 4 zou 47940 DSJE
棸 4 zou 17904 SED
棹 2 zhao 41946 DYAJ
棺 1 guan 43977 DJRR
棻 2 fen 44904 TCSD
棼 2 fen 44227 DDCSH
棽 3 shen,chen 44207 DDOIN
棾 4 qing - DDBHN
棿 4 ni - DHXU
椀 3 wan 43912 DJNU
椁 2 guo 40947 DYRD 槨
椂 4 lu - DVNE
椃 4 hao - DYPU
椄 4 jie 40944 DYTV
椅 1 yi 44921 DKMR
椆 3 chou 47920 DBGR
椇 4 ju 46981 DBMC
椈 4 ju 47920 DPFD
椉 4 cheng - YNQD
椊 4 zuo 40948 DYOJ
椋 2 liang 40996 DYRF
椌 4 qiang 43911 DJCM
植 1 zhi 44916 DJBM
椎 1 zhui 40914 DOG
椐 2 ju 47964 DSJR
椑 3 bei 46940 DHHJ
椒 1 jiao 47940 DYFE
椓 3 zhuo 41923 DMSO
椔 4 zi 42960 DVVW
椕 4 bin 44990 DCHD
椖 4 peng - DISS
椗 4 ding 43981 DJMO
椘 4 chu - DDINO
椙 4 chang 46960 DAA
椛 4 hua 44914 DTOP
椝 4 gui - XQUD 槼
椞 4 xi - DLD
椟 2 du 4498 DJNK 櫝
椠 2 qian 5290 KLD 槧
椡 4 dao 42900 DMGN
椢 4 gui 46900 DWMI 槶
椣 4 dian 45981 DTBC
椤 2 luo 4692 DWLN 欏
椥 4 zhi 46900 DOKR
椦 4 quan 49927 DFQS
椧 4 ming - DOML
椨 4 fu 40940 DIOI
椩 4 geng - DILO
椪 2 peng 48912 DTTC
椫 4 shan - DCWJ 樿
椬 4 yi - DJBM
椭 1 tuo 4492 XDNLB 橢
椮 4 sen - DIKH 槮
椯 4 duo 42927 DUMB
椰 1 ye 47927 DSJL
椱 4 fu - DOAE
椳 4 wei 46932 DWMV
椴 2 duan 47947 DHJE
椵 4 jia 47947 DRYE
椶 4 zong 42947 DUCE
椷 4 jian 43950 DIHR
椸 3 yi 48912 DYSD
椹 3 shen 44911 DTMV
椺 4 xi - DORD
椻 4 yan 41914 DSAV
椼 4 yan 41921 DHON
椽 2 chuan 47932 DVNO
椾 4 jian - DTBN
椿 1 chun 45963 DQKA
楀 4 yu 42927 DHLB
楁 4 he 43964 DJHR
楂 2 zha 44916 DDAM
楃 4 wo - DSMG
楄 4 pian 43927 DHSB
楅 4 bi 41966 DMRW
楆 4 yao - DMWV
楈 4 xu 47927 DNOB
楉 4 ruo 44964 DTKR
楋 4 la 52900 DDLN
楌 4 yan 40922 DYHH
楍 4 ben - XDRRR
楏 4 kui 44914 DKGG
楐 4 jie - DWOL
楑 4 kui 42934 DNOK
楒 3 si 46930 DWP
楔 2 xie 47934 DQHK
楕 4 tuo 44927 DKMB
楖 4 zhi 47920 DAIL
楗 3 jian 45944 DNKQ
楘 4 mu 18904 NKD
楙 3 mao 44990 DNHD
楚 1 chu 44801 DDNYO
楛 4 hu 44964 DTJR
楜 4 hu 47920 DJRB
楝 2 lian 45996 DDWF
楞 3 leng 46927 DWLS
楟 4 ting 40921 DYRN
楠 2 nan 44927 DJBJ
楡 4 yu 48921 DOMV
楢 4 you 48961 DTCW
楣 2 mei 47967 DAHU
楤 4 song - DPKP
楥 4 xuan 52947 DBME
楦 2 xuan 43916 DJMM
楧 4 yang - DTLK
楩 3 pian 41946 DOMK
楪 3 die 44994 DPTD
楫 2 ji 46941 DRSJ
楬 4 jie 46927 DAPV
楮 2 chu 44960 DJKA
楯 2 shun 42964 DHJU
楰 4 yu 47937 DHXO
楱 4 zou 45934 DQKK
楲 4 wei - DIHV
楳 4 mei 44994 DTMD
楴 4 ti 40927 DYBB
楶 4 jie 37904 IORD
楷 1 kai,jie 41961 DPPA
楸 2 qiu 49980 DHDF
楹 2 ying 47917 DNST
楺 4 rou 47994 DNHD
楻 4 huang 56914 DHAG
楼 1 lou 49944 DFDV 樓
楾 4 quan 46932 DHAE
楿 4 xiang - DHDA
榀 4 pin 4696 DRRR
榁 4 shi 43914 DJMG
概 1 gai 41914 DAIU
榃 3 tan 44609 DWW
榄 1 lan 4891 DLIU 欖
榅 3 wen - DABT 榲
榆 1 yu 48921 DOMN
榇 3 chen 4099 DYTD 櫬
榈 2 lv 4792 DLSR 櫚
榉 2 ju 4995 DFCQ 櫸 欅
榊 4 shen 45906 DIFL
榋 4 chu - DSMS
榌 4 bi - DNOO
榍 3 xie 47927 DSFB
榎 4 jia 41947 DMUE
榏 4 yi - DTCT
榐 4 zhan 47932 DSTV
榑 3 fu 43942 DIBI
榒 4 nuo - DNMM
榓 4 mi 43917 DPHT
榔 1 lang 47927 DIIL
榕 1 rong 43968 DJCR
榖 2 gu 47947 GDHNE
榗 4 jian 41961 DMIA
榙 4 ta 44961 DTOR
榚 4 yao 48931 DTGF
榛 2 zhen 45994 DQKD
榜 1 bang 40927 DYBS
榞 4 yuan 41996 DMHF
榟 4 zi - DJYJ
榠 4 ming 47980 DBAC
榡 4 su 45993 DQMF
榢 4 jia - DJMO
榣 4 yao 47972 DBOU
榤 4 jie 45994 DNQD
榥 4 huang 46911 DAFU
榧 2 fei 41911 DSLY
榨 1 zha 43911 DJCS
榩 4 qian 42947 DYPK
榫 2 sun 4094 DOGJ
榬 4 yuan 44932 DGRV
榭 2 xie 44900 DHHI
榰 3 zhi 44961 DJPA
榱 2 cui 40932 DYWV
榳 4 ting 43941 DING
榴 1 liu 47962 DHHW
榵 4 rong 44941 DTSJ
榶 4 tang 40967 DILR
榷 2 que 44914 DOBG
榸 4 zhai - DGWG
榹 4 si 42917 DHYU
榺 4 sheng - BFQD
榻 2 ta 46927 DASM
榼 4 ke 44917 DGIT
榽 4 xi 42934 DBVK
榾 4 gu 47927 DBBB
槀 4 gao - YBD
槁 2 gao 40927 DYRB
槂 4 sun 42993 DNDF
槃 3 pan 27904 HED
槄 4 tao 42977 DBHX
槅 4 ge - DMRB
槆 4 chun 44927 DTPA
槇 4 dian 44981 DPBC - 槙
槈 4 nou - DMVI
槉 4 ji 40934 DKOK
槊 2 shuo 87904 TBD
槌 2 chui 47937 DYHR
槎 2 cha 48911 DTQM
槏 4 qian 48937 DTXC
槐 1 huai 46913 DHI
槑 4 mei - RDRD
槒 4 xu - DYVW
槔 2 gao 46943 DHAJ
槕 4 zhuo - DYAD
槖 4 tuo - GBMD
槗 4 qiao - DKRB
槚 3 jia - DMWO 檟
槛 1 kan,jian 4891 DLIT 檻
槜 3 zui - XDOGS
槝 4 dao 47927 DHAU
槞 4 long 40916 XDYTU
槟 2 bin,bing 4398 DJOC 檳
槠 2 zhu 4496 DIVA 櫧
槡 4 sang - DEED
槢 4 xi 47962 DSMA
槣 4 ji - DJKR
槥 4 hui 45971 DQJM
槦 4 yong 40927 DILB
槩 4 gai - AUD
槪 4 gai - DHPU
槬 4 hua 42930 DKSO
槭 2 qi 43950 DIHF
槯 4 cui - DUOG
槰 4 peng - DYHJ
槱 3 you 41989 DMWF
槲 2 hu 44900 DNBJ
槴 4 hu 42917 DHSU
槵 4 huan - DLLP
槷 4 nie 55904 GID
槸 4 yi 45917 DGGI
槹 4 gao 46941 DHAJ
槺 4 kang - DILE
槽 1 cao 45966 DTWA
槾 4 man 46947 DAWE
槿 2 jin 44914 DTLM
樀 4 di 40927 DYCB
樃 4 lang - DIIB
樄 4 chen 45996 DNLW
樆 4 li 50027 DYUB
樇 4 xiu 47927 DOLB
樈 4 qing 40916 DYTU
樉 4 shuang 44934 DKKK
樊 2 fan 44430 DDK
樋 4 tong 47932 DYNB
樌 4 guan 47986 DWJC
樍 4 ze 45986 DQMC
樎 4 su - DJOA
樏 4 lei 46993 DWVF
樐 4 lu - DYWI
樒 4 mi 43972 DJPU
樔 4 chao 42994 DVVD
樕 4 su 47982 DDLO
樖 4 ke 80921 OMRR
樗 2 chu 41927 DMBS
樘 2 tang 49914 DFBG
樚 4 lu - DIXP
樛 4 jiu 47922 DSMH
樜 4 zhe - DITF
樝 4 zha 41917 DYPM
樟 1 zhang 40946 DYTJ
模 1 mo,mu 44934 DTAK
樥 4 peng 44958 DTHJ
樦 4 zhu 48914 DHYG
樨 2 xi 47953 DSYQ
横 1 heng 44986 DTLC 橫
樬 4 cong - DHWP
樭 4 ji - DTCG
樮 4 yan 41989 XXDMW
樯 2 qiang 4894 DGCW 檣
樰 4 xue - XDMBS
樱 1 ying 4794 DBOV 櫻 桜
樴 4 zhi 43950 DYIA
樵 2 qiao 40931 DOGF
樶 4 zui 46947 DASE
樷 4 cong - DDSJE
樼 4 zhen 47947 DSND
樽 2 zun 48946 DTWI
樾 2 yue 43985 DGOV
橀 4 xi 50917 DYUT
橁 4 chun 48927 DHPA
橂 4 dian - DTWK
橄 1 gan 48940 DMJK
橆 4 wu 80994 OTDD
橇 2 qiao 42914 DHUU
橉 4 lin 49959 DFDQ
橊 4 liu - DMLW
橌 4 xian - DANB
橍 4 run 47920 DANG
橎 4 fan 42969 DHDW
橏 4 zhan 48961 DTGR
橐 2 tuo 40904 JBMRD
橑 3 liao 43996 DKCF
橒 4 yun - DMBI
橓 4 shun - DBBQ
橔 4 dun 48940 DYDK
橕 4 cheng 49941 DFBH
橖 4 tang 49996 DFBD
橗 4 meng - DTAB
橘 1 ju 47927 DNHB
橙 1 cheng 42918 DNOT
橛 2 jue 41982 DMTO
橜 4 jue - XMOD
橝 4 dian 41946 DMWJ
橞 3 hui 45933 DJIP
橠 4 nuo 40932 DYNV
橡 1 xiang 47932 DNAO
橣 4 ning - DJPB
橤 4 rui 33904 PPPD
橥 3 zhu 4490 KAD 櫫
橦 3 tong 40914 DYTG
橧 4 zeng 48966 DCWA
橩 4 qiong 49917 DFFN
橪 4 ran 43933 DBKF
橬 4 qian - DMUA
橭 4 gu 44941 DJRJ
橮 4 liu - DHHC
橰 4 gao - DHUJ
橱 1 chu 4194 DMMI 櫥
橲 4 xi 44965 DGRR
橳 4 sheng - DBFS
橴 4 zi - DYPF
橵 4 san - DTBK
橶 4 ji 43950 DJJI
橷 4 dou - DLPN
橸 4 jing 46960 DAAA
橹 2 lu 4796 XDNWA 櫓
橺 4 jian - DANA
橻 4 chu - DNGG
橼 2 yuan 4793 DVMO 櫞
橽 4 ta - DYGQ
橾 4 shu 46994 DRRD
橿 4 jiang 41916 DMWM
檀 1 tan 40916 DYWM
檃 4 yin 72904 NSD
檄 2 xi 48940 DHSK
檅 4 hui 41953 DYMH
檆 4 shan - XDFFR
檇 4 zui 40927 DOGS
檈 4 xuan - DWLV
檊 4 gan - DJJJ
檌 4 zui 46911 DWLY
檍 4 yi 40936 DYTP
檎 2 qin 48927 DOYB
檏 4 pu - DTCD
檐 1 yan 47961 DNCR - 簷
檑 3 lei 41962 DMBW
檓 4 hui 47947 DHGE
檕 4 ji 57904 JED
檖 4 sui 48933 DYTO
檗 2 bo 70904 SJD
檘 4 ping - DSRJ
檙 4 cheng - DBUL
檚 4 chu 44981 DDDO
檝 4 ji - DRJI
檞 3 jie 47952 DNBQ
檠 2 qing 48904 TKD
檤 4 dao 48936 DYTU
檦 4 biao 41991 DMFN
檧 4 song - DTPP
檨 4 she 48982 DTGO
檩 2 lin 4099 DYWF 檁
檪 4 li 42994 DIOD
檫 3 cha 4399 DJBF
檬 1 meng 44932 DTBO
檱 4 qi - DHTC
檴 4 huo 44947 DTOE
檶 4 qian 44916 DKSR
檷 4 ni 41927 DMFB
檹 4 yi 48921 DYSR
檺 4 gao 40932 DYRO
檼 4 yin - DBMP
檽 4 nou 41927 DMBB
櫀 4 qi - DTCF
櫁 4 mi 43936 DJPI
櫂 4 zhao 47914 DSMG
櫄 4 chun - DHGF
櫆 3 kui 44910 DHIJ
櫇 4 po 41986 DDEC
櫈 4 deng - DNON
櫉 4 chu - DMGI
櫊 4 ge - DANR
櫋 4 mian 46927 DHUS
櫌 4 you 41947 DMBE
櫐 4 lei 60904 WWWD
櫑 4 lei 46960 DWWW
櫒 4 sa - DTBF
櫔 4 li - DMTB
櫕 4 cuan - DQOC
櫖 4 lv - DYPP
櫗 4 mie - XDTWI
櫘 4 hui - DQJP
櫙 4 ou 44916 DTSR
櫜 4 gao 50904 JBHOD
櫡 4 zhuo 48964 DHJA
櫣 4 lian - XXDYT
櫤 4 jiang - DHTN
櫦 4 qing - DIXE
櫭 4 jie - DAUM
櫮 4 e 41916 DMGR
櫰 4 huai 40932 DYWV
櫲 4 yu - DNNO
櫵 4 jiao - DTOF
櫷 4 gui - DNXU
櫺 4 ling 41963 DMBR
櫼 4 jian 53950 DOIM
櫾 4 you - DBUF
櫿 4 ying - DFFR
欀 4 xiang 40932 DYRV
欁 4 nong - DTVD
欂 3 bo 44942 DTEI
欃 4 chan 47913 DNRI
欆 4 shuang - DOGE
欈 4 wei 42927 DUOB
欉 4 cong 43947 DTCE
欋 4 qu 46914 DBUG
欌 4 cang - DTIS
欎 4 yu - DDBAI
欔 4 jue - DBUE
欕 4 yan - DRRK
欗 4 lan 44927 DTAW
欙 4 lei 46993 DWWF
欚 4 li 47936 DVOI
欛 4 ba - XDMBB
欜 4 nang - DJBV
欝 4 yu 44746 DDWLI
欟 4 guang 46910 DTGU
欠 1 qian 27802 NO
次 1 ci 37182 IMNO
欢 1 huan 7748 ENO 歡 歓
欣 1 xin 77282 HLNO
欤 2 yu 2718 YMNO 歟
欥 4 yi 67082 ANO
欦 4 qian - XONNO
欧 1 ou 77782 SKNO 歐
欨 4 xu 27682 PRNO
欩 4 chao - XSRNO
欪 4 chu - UUNO
欫 4 qi - XOMNO
欬 4 kai 07882 YONO
欭 4 yi 67082 WKNO
欮 4 jue - TUNO
欯 4 xi 47682 GRNO
欰 4 xu - HTNO
欱 4 he 87682 ORNO
欲 1 yu 87682 CRNO 慾
欳 4 kui 27282 YBNO
欴 4 lang 37782 IINO
欵 4 kuan - PKNO
欶 4 shuo 57982 DLNO
欷 4 xi 47282 KBNO
欸 2 ai,e 27482 IKNO
欹 3 qi 47682 KRNO
欺 1 qi 47882 TCNO
欻 3 xu 97882 FFNO
欼 4 chi 17482 EEEEO
款 1 kuan 47982 GFNO
欿 4 kan 27782 NXNO
歀 4 kuan - DFNO
歁 4 kan 47782 TVNO
歂 4 chuan 27282 UBNO
歃 2 sha 27782 HXNO
歅 3 yin 17182 MGNO
歆 2 xin 07682 YANO
歇 1 xie 67782 AVNO
歈 4 yu 87280 ONNO
歉 1 qian 87282 TCNO
歊 4 xiao 07282 YBNO
歋 4 ye 77282 HUNO
歌 1 ge 17682 MRNO
歏 4 jin - TMNO
歑 4 hu 27282 YDNO
歒 4 ti - YBNO
歔 4 xu 27282 YMNO
歖 4 xi 47682 GRNO
歘 4 chua - XFFNO
歙 2 she 87182 OMNO
歚 4 shan - TRNO
歜 4 chu 67180 WINO
歝 4 yi - WJNO
歠 4 chuo 77682 EWNO
止 1 zhi 21100 YLM
正 1 zheng 10101 MYLM
此 1 ci 21110 YMP
步 1 bu 21209 YLMH - 歩
武 1 wu 13140 MPYLM
歧 1 qi 24147 YMJE
歨 4 bu - YLMO
歪 1 wai 10101 MFMYM
歫 4 ju - YMSS
歬 4 qian - YMHBY
歭 4 chi 24141 YMGDI
歮 4 se - YMYMM
歰 4 se - SIYMM
歱 4 zhong - YMHJG
歵 4 ze - YMQMC
歶 4 yu 21227 YPWLB
歹 1 dai 10207 MNI
歺 4 e - YNI
死 1 si 10212 MNP
歼 1 jian 1224 XMNHJ 殲
歽 4 zhe - MNHML
歾 4 mo 17220 MNPHH
殀 4 yao 12234 MNHK
殁 2 mo 1724 MNHNE 歿
殂 2 cu 17210 MNBM
殃 1 yang 15230 MNLBK
殄 2 tian 18222 MNOHH
殅 4 sheng - MNHQM
殆 2 dai 13260 MNIR
殇 2 shang 1822 MNONH 殤
殈 4 xu 17210 MNHBT
殉 1 xun 17220 MNPA
殊 1 shu 15290 MNHJD
残 1 can 13250 MNIJ 殘
殌 4 jue 11211 MNMVM
殍 2 piao 12247 MNBND
殎 4 qia 14288 MNKOO
殏 4 qiu 13232 MNIJE
殐 4 su - MNDL
殑 4 qing 14216 MNJRU
殒 2 yun 1628 MNRBO 殞
殓 2 lian 1821 MNOMM 殮
殔 4 yi 15232 MNLE
殕 4 fou 10261 MNYTR
殖 1 zhi,shi 14216 MNJBM
殗 4 ye 14216 MNKLU
殙 4 hun 12264 MNHPA
殚 2 dan 1825 MNCWJ 殫
殛 2 ji 17214 MNMEM
殜 4 die - MNPTD
殝 4 zhen - MNQKD
殟 4 wen 16217 MNWOT
殠 4 chou 16234 MNHUK
殡 2 bin 1328 MNJOC 殯
殣 3 jin 14214 MNTLM
殥 4 yin 13286 MNJMC
殦 4 diao 17227 MNHAF
殧 4 jiu 13214 MNYFU
殩 4 cuan - MNYED
殪 2 yi 14218 MNGBT
殬 4 du - MNWLJ
殱 4 jian 13250 MNJIM
殳 3 shu 77407 HNE
殴 1 ou 77747 SKHNE 毆
段 1 duan 77447 HJHNE
殶 4 zhu 07147 YGHNE
殷 1 =yin,yan 27247 HSHNE
殸 4 qing - GHHNE
殹 4 yi - XSKHN
殽 4 xiao 47247 KBHNE
殾 4 xun - JAHNE
殿 1 dian 77247 SCHNE
毁 1 hui 7714 HMHNE 毀燬譭
毂 2 gu 4754 GQHNE 轂
毃 4 qiao 07247 YBHNE
毅 1 yi 07247 YOHNE
毇 4 hui 77947 HDHNE
毈 4 duan 77247 HHSLE
毉 4 yi 77108 SEMOO
毋 2 wu 77500 WJ
毌 3 guan 77750 WJ
母 1 mu 77500 WYI
每 1 mei 80507 OWYI - 毎
毐 3 ai 40557 GWJ
毑 4 jie - WYPD
毒 1 du 50507 QMWYI
毓 2 yu 80513 OYYIU
比 1 bi 21710 PP
毕 1 bi 2240 PPJ 畢
毖 2 bi 21331 PPPH
毗 2 pi 61010 WPP
毘 4 pi 60711 WPP
毙 1 bi 2221 PPMNP 斃
毚 4 chan 27213 NRPPI
毛 1 mao 20714 HQU
毜 4 hao - HUF
毝 4 cai - HUHHH
毞 4 pi 21714 PPHQU
毟 4 lie 90714 FHHQU
毠 4 jia 46714 KRHQU
毡 1 zhan 2171 HUYR 氈
毢 4 sai 21716 HUMCW
毣 4 mu 17714 SMHQU
毤 4 tuo 82211 CUHQU
毥 4 xun - HUPA
毦 4 er 12414 SJHQU
毧 4 rong 23715 HUIJ
毨 4 xian 24711 HUHGU
毩 4 ju - HUFD
毪 2 mu 2371 HUIHQ
毫 1 hao 00714 YRBU
毬 4 qiu 23713 HUIJE
毭 4 dou - MTHQU
毮 4 sha - QFHU
毯 1 tan 29718 HUFF
毰 4 pei 20716 HUYTR
毱 4 ju - HUPFD
毲 4 duo 12414 EEEEU
毳 2 cui 20714 HUHUU
毴 4 bi - HULMY
毵 3 san 2221 XIHHQ 毿
毶 4 san - HUIKH 𣯶
毷 4 mao 62614 AUHQU
毸 4 sai 26713 HUWP
毹 2 shu 82214 ONHQU
毺 4 shu - HUOMN
毻 4 tuo 42214 KBHQU
毼 4 he 62715 AVHQU
毽 2 jian 25714 HUNKQ
毾 4 ta 62114 AMHQU
氁 4 mu 24713 HUTAK
氃 4 tong 02114 YGHQU
氄 4 rong 12214 NBHQU
氅 2 chang 98710 FKHQU
氆 2 pu 28716 HUTCA
氇 2 lu 2771 XHUNW 氌
氉 4 sao 62914 RDHQU
氊 4 zhan - HUYWM
氋 4 meng 42214 TOHQU
氍 2 qu 62214 BGHQU
氎 4 die - WMHQU
氏 1 shi,zhi 72740 HVP
氐 2 di 72740 HPM
民 1 min 77747 RVP
氒 4 jue - HPJ
氓 1 mang 07747 YVRVP
气 1 qi 80017 OMN 氣 気
氕 3 pie 80217 ONL
氖 2 nai 80217 ONNHS
氘 2 dao 80217 ONLL
氙 2 xian 80717 ONU
氚 2 chuan 80217 ONLLL
氛 1 fen 80217 ONCSH
氜 4 yang - ONA
氝 4 nei 80217 ONOB
氞 4 bin - ONMOB
氟 2 fu 80510 ONLLN
氠 4 shen 80517 ONLWL
氡 2 dong 80317 ONHEY
氢 1 qing 8011 ONNOM 氫
氤 2 yin 80617 ONWK
氥 4 xi 80617 ONMCW
氦 2 hai 80817 ONYVO
氧 1 yang 80517 ONTQ
氨 1 an 80427 ONJV
氩 2 ya 8011 ONMTC 氬
氪 2 ke 80217 ONJRU
氮 1 dan 80817 ONFF
氯 1 lv 80917 ONVNE
氰 2 qing 80217 ONQMB
氱 4 yang - ONAMH
氲 2 yun 8011 ONABT 氳
水 1 shui 12230 E
氵 4 shui 3010 XE
氶 4 zheng 17232 NE
氷 4 bing 32230 IE
永 1 yong 30232 INE
氹 4 dang - NE
氺 4 shui - XE
氻 4 le 34127 EKS
氼 4 ni - XEO
氽 4 tun 8090 OE
氾 3 fan 37112 ESU
氿 3 jiu 34117 EKN
汀 2 ting 31120 EMN
汁 1 zhi 34100 EJ
求 1 qiu 43132 IJE
汃 4 bin 38100 EC
汄 4 ze - EO
汅 4 mian - EMVS
汆 2 cuan 80232 OE
汇 1 hui 3111 ES 匯彙滙
汈 3 diao - ESM
汉 1 han 3714 EE 漢
汊 2 cha 37140 EEI
汋 3 zhuo 37120 EPI
汌 4 chuan 32100 ELLL
汍 4 wan 35117 EKNI
汏 4 da 34130 EK
汐 2 xi 37120 ENI
汑 4 tuo - EHP
汒 4 mang 30110 EYV
汓 4 qiu - XEND
汔 2 qi 38117 EON
汕 2 shan 32170 EU
汖 4 pin - UE
汗 1 han 31140 EMJ
汘 4 qian - EHJ
汚 4 wu 31127 EMJS
汛 1 xun 37110 ENJ
汜 2 si 37117 ERU
汝 1 ru 34140 EV
汞 1 gong 10232 ME
江 1 jiang 31110 EM
池 1 chi 34112 EPD
污 1 wu 31127 EMMS - 汙
汢 4 tu 34110 XXEG
汣 4 jiu - XENO
汤 1 tang 3712 ENSH 湯
汥 4 zhi 34147 EJE
汦 4 zhi 32140 EHVP
汧 3 qian 31140 EMT
汨 2 mi 36100 EA
汩 2 gu 36100 EA
汪 1 wang 31114 EMG
汫 3 jing 35100 ETT
汬 4 jing - TTE
汭 3 rui 34127 EOB
汮 4 jun - EPIM
汯 4 hong 34130 EKI
汰 1 tai 34130 EKI
汱 4 quan 33134 EIK
汲 2 ji 37147 ENHE
汳 4 bian 31147 EHE
汴 2 bian 30130 EYY
汵 4 gan - EOIN
汶 2 wen 30140 EYK
汷 4 zhong - XEHE
汸 4 fang 30127 EYHS
汹 1 xiong 3217 EUK 洶
汻 4 hu 38140 EOJ
汼 4 niu - XEHQ
汽 1 qi 38117 EOMN
汾 2 fen 38127 ECSH
汿 4 xu - ENIN
沀 4 xu 17222 ENIN
沁 1 qin 33100 EP
沂 2 yi 32121 EHML
沃 1 wo 32134 EHK
沄 3 yun 31131 EMMI 澐
沅 2 yuan 31111 EMMU
沆 2 hang 30117 EYHN
沇 3 yan 33111 EIHU
沈 1 shen 34112 ELBU 瀋
沉 1 chen 37110 EBHU
沊 4 dan 42013 LUE
沋 4 you 33114 EIKU
沌 2 dun,zhuan 35117 EPU
沍 4 hu 31117 EMVM
沎 4 huo 31110 EOP
沏 2 qi 37120 EPSH
沐 1 mu 34190 ED
沑 4 nv - ENG
沓 2 da,ta 12603 EA
沔 2 mian 31127 EMLS
沕 4 mi 37120 EPHH
沗 4 pang - MKE
沘 3 bi 31110 EPP
沙 1 sha 39120 EFH
沚 2 zhi 31110 EYLM
沛 1 pei 35127 EJB
沜 4 pan 32127 ELLL
沝 4 zhui 12230 EE
沞 4 za - EMLB
沟 1 gou 3712 EPI 溝
沠 4 liu - EHLO
没 1 mei,mo 37147 EHNE 沒
沣 2 feng 3510 EQJ 灃
沤 2 ou 3111 ESK 漚
沥 1 li 3112 EMKS 瀝
沦 1 lun 3811 EOP 淪
沧 1 cang 3811 EOSU 滄
沨 2 feng - EHNK 渢
沩 2 wei 3412 EIKS 潙溈
沪 1 hu 3310 EIS 滬
沫 1 mo 35190 EDJ
沬 4 mei 35190 EJD
沭 2 shu 33134 EIJC
沮 1 ju 37110 EBM
沯 4 za - EMR
沰 4 tuo 31160 EMR
沱 2 tuo 33111 EJP
沲 4 tuo 3811 EOPD
河 1 he 31120 EMNR
沴 4 li 38122 EOHH
沵 4 mi - ENF
沶 4 yi 31191 EMMF
沷 4 fa 33147 EIKK
沸 1 fei 35127 ELLN
油 1 you 35160 ELW
沺 3 tian 36100 EW
治 1 zhi 33160 EIR
沼 1 zhao 37162 ESHR
沽 1 gu 34160 EJR
沾 1 zhan 31160 EYR 霑
沿 1 yan 38160 ECR
泀 4 si 37120 ESMR
泂 3 jiong 37120 EBR
泃 3 ju 37120 EPR
泄 1 xie 34117 EPT - 洩
泅 2 qiu 36100 EWO
泆 4 yi 35130 EHQO
泇 3 jia 36100 EKSR
泈 4 zhong - EHEY
泉 1 quan 26232 HAE
泊 1 po,bo 36100 EHA
泋 4 hui - EJT
泌 1 mi,bi 33100 EPH
泍 4 ben 35130 EDM
泎 4 ze - EHS
泏 4 zhu 32177 EUU
泐 2 le 34127 ENLS
泑 4 you 34127 EVIS
泒 4 gu 32130 EHVO
泓 2 hong 32130 ENI
泔 2 gan 34170 ETM
法 1 fa 34131 EGI
泖 2 mao 37120 EHHL
泗 2 si 36100 EWC
泘 4 hu - EHFD
泙 3 ping 30247 EMFJ
泚 3 ci 31110 EYMP
泛 1 fan 32137 EHIO 汎
泜 3 zhi 32140 EHPM
泞 1 ning 33121 EJMN 濘
泟 4 cheng - EMYM
泠 2 ling 38137 EOII
泡 1 pao 37112 EPRU
波 1 bo 34147 EDHE
泣 1 qi 30118 EYT
泤 4 si - EVIO
泥 1 ni 37111 ESP
泦 4 ju - ESKN
泧 4 sa 33150 EIV
注 1 zhu 30114 EYG 註
泩 4 sheng 35110 EHQM
泪 1 lei 36100 EBU 淚 涙
泫 2 xuan 30132 EYVI
泬 4 jue 33187 EJC
泭 4 fu 34100 EODI
泮 2 pan 39150 EFQ
泯 2 min 37147 ERVP
泰 1 tai 50132 QKE
泱 2 yang 35130 ELBK
泲 4 ji 35127 ELXH
泳 1 yong 33132 EINE
泴 4 guan - EBT
泵 1 beng 10232 MRE
泶 4 xue 9090 FBE 澩
泷 2 long,shuang 3712 EIKP 瀧 滝
泸 2 lu 3110 EYS 瀘
泹 4 dan 36112 EAM
泺 2 luo 3219 EHVD 濼
泻 1 xie 3712 EBYM 瀉
泼 1 po 3314 EIVE 潑
泽 1 ze 3715 EEQ 澤 沢
泾 2 jing 3711 ENOM 涇
泿 4 yin - EAV
洀 4 pan 37140 EHBY
洁 1 jie 34161 EGR 潔
洂 4 ye - EYLC
洃 4 hui 34189 EKF
洄 2 hui 36100 EWR
洅 4 zai - EMGB
洆 4 cheng - ENEM
洇 2 yin 36100 EWK
洈 3 wei 37112 ENMU
洉 4 hou 32161 EHMR
洊 4 jian 34147 EKLD
洋 1 yang 38151 ETQ
洌 2 lie 32100 EMNN
洍 4 si 31117 ESLL
洎 2 ji 36100 EHBU
洏 4 er 31127 EMBL
洐 4 xing 32112 EHON
洑 3 fu 33134 EOIK
洒 1 sa 31160 EMCW 灑
洓 3 qi - EDB
洔 4 zhi - EGDI
洕 4 yin - ECB
洖 4 wu 36134 ERVK
洗 1 xi,=xian 34111 EHGU
洘 3 kao 34127 EJKS
洙 2 zhu 35190 EHJD
洚 3 jiang 37154 EHEQ
洛 1 luo 37164 EHER
洜 4 luo - HRE
洝 4 an 33144 EJV
洞 1 dong 37120 EBMR
洟 4 ti 35132 EKN
洠 4 mou 33150 EIHQ
洡 4 lei - EQD
洢 3 yi 37157 EOSK
洣 3 mi - EFD
洤 4 quan - EOMG
津 1 jin 35107 ELQ
洦 4 po - EMA
洧 2 wei 34127 EKB
洨 3 xiao 30148 EYCK
洪 1 hong 34181 ETC
洫 2 xu 37110 EHBT
洬 4 su 37110 EHNN
洭 3 kuang 31111 ESMG
洮 2 tao 32113 ELMO
洯 4 qie 57232 QHE
洰 4 ju 31117 ESS
洱 2 er 31140 ESJ
洲 1 zhou 32100 EILL
洳 2 ru 36100 EVR
洴 3 ping 38141 ETT
洵 2 xun 37120 EPA
洷 4 zhi 31114 EMIG
洸 3 guang 39111 EFMU
洹 2 huan 31116 EMAM
洺 3 ming 37162 ENIR
活 1 huo 32164 EHJR
洼 1 wa 34114 EGG 窪
洽 1 qia 38161 EOMR
派 1 pai 32132 EHHV
洿 3 wu 34127 EKMS
浀 4 qu 35160 ETW
流 1 liu 34113 EYIU
浂 4 yi 38134 ETK
浃 2 jia 3518 EKT 浹
浅 1 qian 33150 EIJ 淺
浆 1 jiang 3790 LNE 漿
浇 1 jiao 3511 EJPU 澆
浈 3 zhen 3118 EYBO 湞
浉 3 shi - ELLB 溮
浊 1 zhuo 3513 ELMI 濁
测 1 ce 3210 EBON 測
浌 4 fa - EOI
浍 2 hui 3813 EOMI 澮
济 1 ji 3012 EYKL 濟 済
浏 1 liu 3210 EYKN 瀏
浐 3 chan - EYTH 滻
浑 1 hun 3715 EBKQ 渾
浒 2 hu,xu 3814 EIVJ 滸
浓 1 nong 3413 EHBV 濃
浔 2 xun 3714 XESMI 潯
浕 2 jin - ESOY 濜
浖 4 lie - EBDI
浗 4 qiu - EIJE
浘 4 wei 37114 ESHU
浙 1 zhe 32121 EQHL
浚 2 jun,xun 33147 EICE
浛 3 han - EOIR
浜 2 bang 32181 EOMC
浝 4 mang - XEIKH
浞 2 zhuo 36181 ERYO
浟 3 you 38140 EOLK
浠 2 xi 34127 EKKB
浡 3 bo 34147 EJBD
浢 4 dou 31118 EMRT
浣 2 huan 33111 EJMU
浤 4 hong 33132 EJKI
浥 2 yi 36117 ERAU
浦 1 pu 33127 EIJB
浧 4 ying 36114 ERHG
浨 4 lan 33194 EJD
浩 1 hao 34161 EHGR
浪 1 lang 37132 EIAV
浫 4 han - EBCJ
浬 3 li 36114 EWG
浭 3 geng 31146 EMLK
浮 1 fu 32147 EBND
浯 2 wu 31161 EMMR
浰 3 lian,li 32100 EHDN
浱 4 chun - EMMV
浲 3 feng - EHEJ
浳 4 yi - EIPB
浴 1 yu 38168 ECOR
浵 4 tong 32022 EBYH
浶 4 lao 33152 EJHQ
海 1 hai 38157 EOWY
浸 1 jin 37147 ESME
浺 4 chong 35106 EPL
浻 4 jiong 37120 EBCR
浼 3 mei 37116 ENAU
浽 4 sui 32144 EBV
浾 4 cheng 34131 EGLC
涀 4 xian 36110 EBUU
涁 4 shen - EDHH
涂 1 tu 38194 EOMD 塗
涃 4 kun 36100 EWD
涄 3 ping 35127 ELWS
涅 2 nie 36114 EAG
涆 4 han 31140 EAMJ
消 1 xiao 39127 EFB
涉 1 she 31129 EYLH - 渉
涊 4 nian 37132 ESIP
涋 4 tu 33134 EJIK
涌 1 yong,chong 37127 ENIB 湧
涍 3 xiao 34147 EJKD
涎 2 xian 32141 ENKM
涏 4 ting - ENKG
涐 3 e 33150 EHQI
涑 2 su 35196 EDL
涒 4 tun 37167 ESKR
涓 2 juan 36127 ERB
涔 2 cen 32127 EUON
涕 1 ti 38127 ECNH
涖 4 li - EOYT
涗 4 shui 38116 ECRU
涘 3 si 33134 EIOK
涚 4 shui - XECRU
涛 1 tao 34141 EQKI 濤
涜 4 du 34186 EGBU
涝 1 lao 3412 ETBS 澇
涞 2 lai 3519 EDT 淶
涟 2 lian 3413 EYKQ 漣
涠 2 wei 3610 EWQS 潿
涡 1 wo,guo 3612 EROB 渦
涢 3 yun - ERBO 溳
涣 1 huan 3718 XENBK 渙
涤 1 di 3719 EHED 滌
涥 4 heng - EYRN
润 1 run 3712 ELSG 潤
涧 1 jian 3712 ELSA 澗
涨 1 zhang 3213 ENPO 漲
涩 1 se 3711 XESIM 澀
涪 2 fu 30161 EYTR
涫 2 guan 30177 EJRR
涬 4 xing 34141 EGTJ
涭 4 shou - EBBE
涮 1 shuan 32100 ESBN
涯 1 ya 31114 EMGG
涰 4 chuo - XEEEE
涱 4 zhang - ESMV
液 1 ye 30147 EYOK
涳 4 kong 33111 EJCM
涴 3 yuan 33112 EJNU
涵 1 han 31172 ENUE
涶 4 tuo - EHJM
涸 2 he 36100 EWJR
涹 4 wo - EHDV
涺 4 ju 37164 ESJR
涻 4 she 38164 EOMR
涽 4 hun 32164 EHPA
涾 4 ta 32163 EEA
涿 2 zhuo 31132 EMSO
淀 1 dian 33181 EJMO 澱
淁 4 qie - EYTV
淂 4 de 36141 EAMI
淃 4 juan - EFQU
淄 2 zi 32160 EVVW
淅 2 xi 32121 EDHL
淆 1 xiao 34127 EKKB
淇 2 qi 34181 ETMC
淈 4 gu 37172 ESUU
淉 4 guo 36194 EWD
淊 4 yan 37177 ENHX
淋 1 lin 34190 EDD
淌 1 tang 39127 EFBR
淍 4 zhou 37120 EBGR
淎 4 peng - EQKQ
淏 3 hao 36134 EAMK
淐 4 chang 36160 EAA
淑 1 shu 37140 EYFE
淓 4 fang 34127 ETYS
淔 4 zhi 34116 EJBM
淕 4 lu 34114 EGCG
淖 2 nao 31147 EYAJ
淗 4 ju 37120 EPFD
淘 1 tao 37120 EPOU
淙 2 cong 33191 EJMF
淛 4 zhe 32100 EHBN
淜 3 peng 37120 EBB
淝 2 fei 37117 EBAU
淞 2 song 38132 EDCI
淟 3 tian 35181 ETBC
淠 2 pi 36121 EWML
淡 1 dan 39189 EFF
淢 4 yu 33150 EIRM
淣 4 ni 37117 EHXU
淤 1 yu 38133 EYSY
淦 2 gan 38119 EC
淧 4 mi - EJPH
淫 1 yin 32114 EBHG
淬 2 cui 30148 EYOJ
淭 4 qu 33194 EHSD
淮 1 huai 30114 EOG
淯 3 yu 30127 EYIB
淰 4 nian 38132 EOIP
深 1 shen 37194 EBCD
淲 4 biao 31114 EYPU
淳 1 chun 30147 EYRD
淴 3 hu 37132 EPHP
混 1 hun 36111 EAPP
淸 4 qing - XEQMB
淹 1 yan 34116 EKLU
添 1 tian 32133 EHKP
淼 3 miao 12232 EEE
淽 4 zhi 34111 ETYM
淾 4 yin - CE
淿 4 bo - EHAB
渀 4 ben 34144 EKJT
渁 4 yuan - XXEEE
渂 4 wen - EAYK
渃 4 ruo 34164 ETKR
渄 4 fei - ELMY
清 1 qing 35127 EQMB
渆 4 yuan - ETTN
渊 1 yuan 32100 ELFL 淵
渋 4 se 31132 EYMO
渌 2 lu 3719 ENME 淥
渍 2 zi 3518 EQMO 漬
渎 2 du 3418 EJNK 瀆
渏 4 yi - EKMR
渐 1 jian 3212 EKQL 漸
渑 2 mian 3611 ERLU 澠
渒 4 pai - EHWJ
渔 1 yu 3711 ENWM 漁
渕 4 yuan 32100 ETKN
渖 4 shen 3315 EJLL
渗 1 shen 3312 EIKH 滲
渘 4 rou - ENHD
渚 2 zhu 34160 EJKA
渜 4 nuan 31134 EMBK
渝 1 yu 38121 EOMN
渞 4 qiu - ETHU
渟 3 ting 30121 EYRN
渠 1 qu 31904 ESD
渡 1 du 30147 EITE
渣 1 zha 34116 EDAM
渤 1 bo 34127 EJDS
渥 2 wo 37114 ESMG
渧 4 di 30127 EYBB
渨 4 wei 36132 EWMV
温 1 wen 36117 EABT 溫
渪 4 ru - EHLB
渫 2 xie 34194 EPTD
渭 2 wei 36127 EWB
渮 4 he 34121 ETMR
港 1 gang 34117 ETCU
渰 3 yan 38146 EOMT
渱 4 hong 31110 ELIM
渲 1 xuan 33116 EJMM
渳 4 mi 31140 ENSJ
渴 1 ke 36127 EAPV - 渇
渵 4 mao 34160 ETW
渶 4 ying 34135 ETLK
渷 4 yan - EYCU
游 1 you 38147 EYSD 遊
渹 4 hong 37120 EPYR
渺 1 miao 39120 EBUH
渻 4 sheng 39162 EFHU
渼 3 mei 38135 ETGK
渽 4 zai 33150 EJIR
渿 4 nai 34191 EDMF
湀 4 gui 32134 ENOK
湁 4 chi 38161 EQOR
湂 4 e - ERRS
湃 1 pai 31150 EHQJ
湄 2 mei 37167 EAHU
湅 4 lian 35196 EDWF
湆 4 qi 30161 EYTA
湇 4 qi 30127 EYTB
湈 4 mei - ETMD
湉 2 tian 32164 EPHR
湌 4 can - EOIV
湍 2 tuan 32127 EUMB
湎 2 mian 31160 EMWL
湏 4 hui - EMBC
湐 4 mo - EDHA
湑 3 xu 37127 ENOB
湒 4 ji 36141 ERSJ
湓 3 pen 38117 ECST
湔 2 jian 38121 ETBN
湕 4 jian 35144 ENKQ
湖 1 hu 37120 EJRB
湗 4 feng - EGGI
湘 1 xiang 36100 EDBU
湙 4 yi - EYCK
湚 4 yin 32110 ELVU
湛 2 zhan 34111 ETMV
湜 2 shi 36181 EAMO
湝 3 jie 31161 EPPA
湟 2 huang 36114 EHAG
湠 4 tan 32189 EUMF
湡 4 yu 36127 EWLB
湢 4 bi 31166 EMRW
湣 3 min 37164 ERPA
湤 4 shi 38112 EYSD
湥 4 tu 33143 EJCK
湦 4 sheng 36114 EAHM
湨 4 ju 36134 EBUK
湩 4 dong 32114 EHJG
湪 4 tuan - EVNO
湫 2 jiao,qiu 39180 EHDF
湬 4 jiao - HFE
湭 4 qiu - ETCW
湮 2 yan 31114 EMWG
湰 4 long - EHEM
湱 4 huo 35161 EQJR
湲 2 yuan 32147 EBME
湳 4 nan 34127 EJBJ
湴 3 ban 38117 ETTC
湵 4 you - ETGO
湶 4 quan 36132 EHAE
湷 4 zhuang 35163 EQKA
湸 4 liang 30112 EYRU
湹 4 chan 31114 EMWG
湺 4 xian - EORD
湻 4 chun - EYRA
湼 4 nie - EHXM
湽 4 zi - EVMW
湾 1 wan 30127 EYCN 灣
湿 1 shi 36112 EATC 溼濕
溁 3 ying - ETBD 濚
溂 4 la 32100 EDLN
溃 1 kui,hui 3518 XELMO 潰
溄 4 feng - EUHQ
溅 1 jian 3315 EBOJ 濺
溆 2 xu 3714 EODE 漵
溇 3 lou - EFDV 漊
溉 1 gai 31114 EAIU
溊 4 bo - ERSE
溋 4 ying - ENST
溌 4 po 32147 ENOP
溍 3 jin 31161 EOOB
溎 4 yan 34114 EHRB
溏 2 tang 30167 EILR
源 1 yuan 31196 EMHF
溑 4 suo - EFBC
溒 4 yuan 34132 EHDP
溓 4 lian 38137 ETXC
溔 4 yao 38131 ETGF
溕 4 meng - EBMO
溗 4 cheng 32191 FAHU
溘 2 ke 34117 EGIT
溙 4 tai 35132 EOND
溚 3 da - ETOR
溛 4 wa 33132 EJCO
溜 1 liu 37162 EHHW
溞 3 sao 37136 EEII
溟 2 ming 37180 EBAC
溠 3 zha 38112 ETQM
溢 1 yi 38117 ETCT
溣 4 lun 38127 ODF
溥 2 pu 33142 EIBI
溦 3 wei 38140 EDGG
溧 2 li 31194 EMWD
溨 4 zai - EJID
溩 4 wu - EHRF
溪 1 xi 32134 EBVK - 渓
溬 4 qiang - ETUI
溭 4 ze - EWCE
溯 1 su 37120 ETUB - 泝遡
溱 2 qin 35194 EQKD
溲 2 sou 37147 ESQF
溴 2 xiu 36134 EHUK
溵 3 yin - EHSE
溶 1 rong 33168 EJCR
溷 2 hun 36100 EWMO
溸 4 su - EQMF
溹 3 suo 34193 EQMF
溺 1 ni 37127 ENMM
溻 2 ta 3612 EASM
溽 2 ru 31143 EMVI
溾 4 ai 36113 EAGI
溿 4 pan 39150 FDMQ
滀 4 chu 30163 EYVW
滁 2 chu 38194 ENLD
滂 2 pang 30127 EYBS
滃 2 weng 38127 EWFQ
滆 3 ge 31127 EMRB
滇 1 dian 34181 EJBC
滈 4 hao 30127 EYRB
滉 3 huang 36111 EAFU
滊 4 xi 38117 FTMV
滋 1 zi 38132 ETVI
滍 3 zhi 32136 EGRV
滏 2 fu 38119 EMIA
滐 4 jie 35194 FPTD
滑 1 hua 37127 EBBB
滒 4 ge 31121 EMRR
滓 2 zi 33141 EJYJ
滔 1 tao 32177 EBHX
滕 2 teng 79232 BFQE
滖 4 sui 30132 EYWV
滗 2 bi 3811 EHHU 潷
滘 3 jiao 37161 ENQD
滚 1 gun 3013 EYCV 滾
滛 4 yin - EBOU
滜 4 gao 36143 ERBC
滞 1 zhi 34127 ETJB 滯
滟 2 yan 3711 EQJU 灩灧
滠 3 she 3114 ESJE 灄
满 1 man 3412 ETMB 滿 満
滢 2 ying 3411 ETBG 瀅
滣 4 chun - EMVR
滤 1 lv 3113 XEYPP 濾
滥 1 lan 3811 ELIT 濫
滦 2 luan 3019 EYCD 灤
滧 3 xiao - EYKK
滨 1 bin 3318 EJOC 濱
滩 1 tan 3011 EEOG 灘
滪 2 yu - ENNO 澦
滫 2 xiu 37127 EOLB
滮 4 biao 32112 EYUH
滰 4 jiang - XEYTU
滱 4 kou 33114 EJME
滳 4 shang - XEYCB
滴 1 di 30127 EYCB
滵 4 mi 33173 EJPU
滶 4 ao 38140 EGSK
滹 2 hu 31149 EYPD
滺 4 you - EOKP
滼 4 fan 34117 EDDN
滽 4 yong 30127 EILB
漀 4 qing 47232 GEE
漂 1 piao 31191 EMWF
漃 4 ji 33147 EJYE
漄 4 ya - EUMG
漅 4 chao 32194 EVVD
漆 1 qi 34132 EDOE
漇 4 xi 31181 EHOO
漈 3 ji 37191 EBOF
漉 2 lu 30111 EIXP
漋 3 long - ENLM
漌 4 jin - ETLM
漏 1 lou 37127 ESMB
漑 4 gai 31114 EHPU
漒 4 qiang 32137 ENII
漓 1 li 30127 EYUB 灕
演 1 yan 33186 EJMC
漕 2 cao 35166 ETWA
漖 3 jiao - EJDK
漗 4 cong - EHWP
漘 4 chun 31127 EMVB
漛 4 teng - EFQE
漜 4 ye 34114 EDDG
漝 4 xi - ESMA
漞 4 mi 32116 EBBU
漟 4 tang 39114 EFBG
漠 1 mo 34134 ETAK
漡 4 shang 38127 EOAH
漤 3 lan 3414 EDDV
漥 4 wa 33114 JCEGG
漦 3 chi 58232 JKME
漧 4 gan 38117 EJJN
漨 4 feng - EYHJ
漩 2 xuan 38181 EYSO
漪 2 yi 34121 EKHR
漫 1 man 36147 EAWE
漭 2 mang 34143 ETIT
漮 4 kang 30132 EILE
漯 2 luo 36193 EWVF
漰 4 peng 32127 EUBB
漱 1 shu 37182 EDLO
漳 2 zhang 30146 EYTJ
漴 3 chong,shuang - EUJF
漶 2 huan 35130 ELLP
漷 3 huo 37127 EYDL
漹 3 yan 31127 EMYF
漺 4 shuang 34134 EKKK
漻 3 liao 37122 ESMH
漼 3 cui 32114 EUOG
漽 4 ti - ESYQ
漾 1 yang 38132 ETGE
潂 4 hong - EUTC
潃 4 xiu 38127 EOLB
潄 4 shu - EDLK
潅 4 guan 34114 EOKG
潆 3 ying 3419 ETBF 瀠
潇 1 xiao 3412 XETLX 瀟
潈 4 zong - XEWLO
潉 4 kun - EUAP
潊 4 xu - EODE
潋 2 lian 3814 EOMK 瀲
潌 4 zhi - EJCG
潍 2 wei 3011 EVMG 濰
潎 4 pi 38140 EFBK
潏 3 yu 37127 ENHB
潐 4 jiao 30131 EOGF
潒 4 dang 37132 ENAO
潓 4 hui 35133 EJIP
潖 3 pa - EMGU
潗 4 ji 30194 EOGD
潘 1 pan 32169 EHDW
潜 1 qian 35163 EQOA 潛
潝 4 xi 38127 EOMM
潞 2 lu 3716 ERMR
潟 2 xi 37127 EHXF
潠 4 xun 37181 ERUC
潡 4 dun 38140 EYDK
潢 2 huang 34186 ETMC
潥 4 su - XEMWD
潦 2 liao 34196 EKCF
潧 4 zhen 38166 ECWA
潨 4 cong - EHWO - 潀
潩 3 yi 36181 EWTC
潪 4 zhe 36160 EORA
潫 4 wan 39193 EFQF
潭 1 tan 31146 EMWJ
潮 1 chao 37120 EJJB
潱 4 ye - EGBT
潲 2 shao 39127 EHDB
潳 4 tu 37164 ESJA
潴 2 zhu 34160 EKHA 瀦
潵 3 sa - ETBK
潶 4 hei 36131 EWGF
潸 2 shan 34127 EJCB
潹 4 chan - EDDD
潺 2 chan 37147 ESND
潻 4 shu 32123 EHDE
潼 2 tong 30114 EYTG
潽 3 pu 38161 ETCA
潾 3 lin 39151 EFDQ
澁 4 se 31111 EYMM
澂 3 cheng 38140 EUGK
澃 4 jiong - HCE
澄 1 cheng,deng 32118 ENOT
澈 1 che 38140 EYBK
澉 2 gan 38140 EMJK
澊 4 cun - ETWI
澋 4 hong 36196 EAYF
澌 2 si 32121 ETCL
澍 2 shu 34100 EGTI
澎 1 peng 32122 EGTH
澏 4 han - ERRU
澑 4 liu 31167 EMLW
澓 4 fu 38147 EHOE
澔 4 hao 34161 EHAR
澕 4 he 34154 ETMJ
澘 4 shan - EDDA
澙 4 xi - XEHXF
澚 4 yu - EHBS
澛 3 lu - XENWA 瀂
澜 1 lan 3712 ELSW 瀾
澝 4 ning - EJPB
澞 4 yu 31134 EYPK
澟 4 lin - EYWD
澡 1 zao 36194 ERRD
澣 4 huan 38141 EJJJ
澥 2 xie 37152 ENBQ
澧 2 li 35118 ETWT
澨 4 shi 38118 EHMO
澪 3 ling 31137 EMBI
澭 3 yong 30114 EYVG
澯 4 can 37194 EYED
澲 4 ye 32194 ETCD
澳 1 ao 37134 EHBK
澴 3 huan 36132 EWLV
澵 4 zhen - EYDL
澶 2 chan 30116 EYWM
澷 4 man - EAWS
澸 4 dan 33150 EIRP
澹 2 dan,tan 37161 ENCR
澺 4 yi 30136 EYTP
澻 4 sui - EYTO
澼 3 pi 30141 ESRJ
澽 3 ju 31132 EYPO
澿 4 qin 34191 EDDF
激 1 ji 38140 EHSK
濂 2 lian 30137 EITC
濅 4 jin - EJSE
濈 4 ji 33150 ERJI
濉 2 sui 30114 EBUG
濋 3 chu 34181 EDDO
濌 4 ta 22163 HGEA
濍 4 song 34132 ETPP
濎 4 ding 36127 EBUL
濏 4 se 31131 EMGH
濐 4 zhu - EAJA
濑 2 lai 3718 EDLO 瀨 瀬
濒 1 bin 3118 EYHO 瀕
濓 4 lian - EYHC
濔 4 mi 31127 EMFB
濖 4 shu - EWLA
濗 4 mi - ETAB
濙 4 ying - EFFF
濝 4 qi 34194 ETCF
濞 2 bi 36146 EHUL
濠 2 hao 30132 EYRO
濡 2 ru 31127 EMBB
濢 4 cui 37148 ESMJ
濣 4 wo 38140 EJJJ
濥 4 yin - ENIC
濦 4 yin 32137 EBMP
濨 4 ci 38133 ETVP
濩 3 huo 34147 ETOE
濪 4 qing - EQBU
濬 4 jun 31168 EYBU
濭 4 ai 34117 ETGT
濮 2 pu 32134 EOTO
濯 2 zhuo 37114 ESMG
濲 4 gu 37147 EGDE
濳 4 qian 34161 EHUA
濴 4 ying 39132 EFFE
濵 4 bin - EJAC
濶 4 kuo 37120 EANR
濷 4 fei 12127 EETB
濸 4 cang - ETOR
濹 4 me - EWGG
濻 4 wei 35186 ENLC
濽 4 zan - EQOC
瀀 4 you 31147 EMBE
瀊 4 pan 37117 EHET
瀌 3 biao 30131 EIPF
瀍 3 chan 30114 EIWG
瀎 4 mo 34153 ETWI
瀐 4 jian - EJIM
瀑 1 pu,bao 36132 EATE
瀒 4 se - EDOW
瀓 4 cheng - EHOK
瀔 3 gu 37147 EGDE
瀖 4 huo 31114 EMBG
瀗 4 xian 33136 EJQP
瀚 2 han 38127 EJJM
瀛 2 ying 30117 EYRN
瀜 4 rong 35136 EMBI
瀞 4 jing 32157 EQBD
瀡 4 sui 34132 ENLB
瀣 2 xie 37111 EYEM
瀤 4 huai 30132 EYWV
瀥 4 xue - XESMB
瀩 4 dui 31186 EHUC
瀪 4 fan 88904 OKHAE
瀫 4 hu 37147 EGFE
瀭 4 shu - XEJJN
瀮 4 ling - EMBD
瀱 3 ji 36121 EWLN
瀵 3 fen 39181 EFDC
瀶 4 lin - ESLR
瀷 4 yi 37181 ESMC
瀸 4 jian 33150 EOIM
瀹 3 yue 38127 EOMB
瀺 4 chan 37113 ENRI
瀻 4 dai 33150 EJIC
瀼 3 rang 30132 EYRV
瀽 4 jian - EJTO
瀿 4 fan 38193 EOKF
灀 4 shuang 31162 EMBU
灁 4 yuan 37120 EANE
灂 4 zhuo 32146 EBWI
灅 4 lei 36114 EWWG
灆 4 lan 34111 ETST
灇 4 cong - ETCE
灈 3 qu 36114 EBUG
灉 4 yong 30114 EVUG
灊 4 qian 31127 EMUB
灋 4 fa - EIXI
灌 1 guan 34114 ETRG
灎 4 yan - ETTT
灏 2 hao 3118 EAFO 灝
灐 4 ying - EFFC
灔 4 yan - ETTU
灖 4 mi 30111 EIDY
灗 4 shan 30117 ELIM
灚 4 jiao 37116 EHBU
灛 4 chan 37120 EANJ
灜 4 ying - EYRN
灞 2 ba 31127 EMBB
灠 4 lan 38116 ESWU
灢 4 nang 30132 EJBV
灥 4 xun 26232 HEHEE
灨 4 gan 37186 EYJC
灪 4 yu 34122 EDDH
火 1 huo 90800 F
灬 4 biao 3300 XF
灭 1 mie 1080 XMF 滅
灮 4 guang - FHU
灯 1 deng 91820 FMN 燈
灰 1 hui 71289 KF
灱 4 xiao 97820 FSH
灲 4 xiao - FLN
灳 4 hui - PF
灴 4 hong 91810 FM
灵 1 ling 1780 SMF 靈 霊
灶 1 zao 30717 FG 竈
灷 4 zhuan - FT
灸 1 jiu 27809 NOF
灹 4 zha - FHP
灺 4 xie 95817 FPD
灻 4 chi - GF
灼 1 zhuo 97820 FPI
灾 1 zai 3080 JF 災
灿 1 can 9287 FU 燦
炀 2 yang 9782 FNSH 煬
炁 4 qi - MUF
炂 4 zhong 98832 FCI
炃 4 fen 80809 CSHF
炄 4 niu 97815 FNG
炅 2 jiong,=gui 60809 AF
炆 3 wen 90841 FYK
炇 4 pu - FOK
炈 4 yi - FHNE
炉 1 lu 93877 FIS 爐
炊 1 chui 97882 FNO
炋 4 pi - FMF
炌 3 kai - FOLL
炍 4 pan - FHE
炎 1 yan 90809 FF
炏 4 kai - FF
炐 4 pang - FQJ
炑 4 mu 94890 FD
炒 1 chao 99820 FFH
炓 4 liao 94800 FYJ
炔 2 que 95830 FDK
炕 1 kang 90817 FYHN
炖 2 dun 95817 FPU 燉
炗 4 guang - XTF
炘 2 xin 92821 FHML
炙 2 zhi 27809 BF
炚 4 guang 69080 AF
炛 4 guang - FOP
炜 2 wei 9582 FQS 煒
炝 2 qiang 9881 FOSU 熗
炞 4 bian - FYY
炟 3 da 96810 FAM
炠 4 xia - FWL
炡 4 zheng 91811 FMYM
炢 4 zhu - FID
炣 3 ke - FMNR
炤 4 zhao 97862 FSHR
炥 4 fu - FLLN
炦 4 ba - FIKK
炧 4 xie - FOPD
炨 4 xie - FJP
炩 4 ling 98827 FOII
炪 4 zhuo - FUU
炫 1 xuan 90832 FYVI
炬 1 ju 91817 FSS
炭 1 tan 22289 UMF
炮 1 pao,bao 97812 FPRU
炯 2 jiong 97820 FBR
炰 4 pao 27337 PUF
炱 2 tai 23809 IRF
炲 4 tai - FIR
炳 2 bing 91827 FMOB
炴 4 yang 95830 FLBK
炵 4 tong 97833 FHEY
炶 4 shan - FYR
炷 2 zhu 90814 FYG
炸 1 zha 98811 FHS
点 1 dian 21336 YRF 點
炻 2 shi - FMR
炼 1 lian 9589 FJVD 煉鍊 錬
炽 2 chi 9688 FRC 熾
炾 4 huang 96812 FRHU
炿 4 zhou - XFHBY
烀 2 hu 9284 FHFD
烁 1 shuo 9289 FHVD 爍
烂 1 lan 9881 FTMM 爛
烃 2 ting 9781 FNOM 烴
烄 4 jiao - FYCK
烅 4 xu 97810 FHBT
烆 4 heng 91821 FHON
烇 4 quan 98814 FOMG
烈 1 lie 12330 MNF
烉 4 huan - NBF
烊 2 yang 98851 FTQ
烋 4 xiu 24339 ODF
烌 4 xiu - FOD
烍 4 xian 94811 FHGU
烎 4 yin 11809 MJF
烐 4 zhou - FHBI
烑 4 yao 92813 FLMO
烒 4 shi 93850 FIPM
烓 4 wei 94814 FGG
烔 3 tong 97820 FBMR
烕 4 mie - IHMF
烖 4 zai - JIF
烗 4 kai 90882 FYVO
烘 1 hong 94881 FTC
烙 1 lao,luo 97864 FHER
烚 4 xia 98861 FOMR
烛 1 zhu 9583 FLMI 燭
烜 2 xuan 91816 FMAM
烝 3 zheng 17331 NEMF
烞 4 po 93800 FDY
烟 1 yan 96800 FWK 煙菸
烠 3 hui 94827 FKB
烡 4 guang 90801 FTC
烢 4 che 93814 FJHP
烣 4 hui - FMF
烤 1 kao 94827 FJKS
烥 4 ju - FSLL
烦 1 fan 9188 FMBO 煩
烧 1 shao 9581 FJPU 燒 焼
烨 2 ye 9484 FOPJ 燁
烩 2 hui 9883 FOMI 燴
烪 4 - - FTK
烫 1 tang 3780 XEHF 燙
烬 2 jin 9783 FSOY 燼
热 1 re 5533 QIF 熱
烮 4 lie - XMNF
烯 2 xi 94827 FKKB
烰 4 fu 92847 FBND
烱 4 jiong 97820 FBCR
烲 4 xie - XQLF
烳 4 pu 93827 FIJB
烵 4 zhuo - FTPI
烶 3 ting 92841 FNKG
烷 2 wan 93811 FJMU
烸 4 hai 98857 FOWY
烹 1 peng 00332 YRNF
烺 3 lang 93832 FIAV
烻 3 shan 92841 FNKM
烼 4 xu 91832 FMSO
烽 2 feng 97854 FHEJ
烾 4 chi - FFG
烿 4 rong 92822 FBYH
焀 4 hu 98868 FCOR
焁 4 xi - ROF
焂 4 shu 28809 OKF
焃 4 he - FGLC
焄 4 xun 17336 SRF
焅 4 ku - FHGR
焆 3 juan 96827 FRB
焇 4 xiao - FFB
焈 4 xi - XXHUF
焉 1 yan 10327 MYLF
焊 1 han 96841 FAMJ
焋 4 zhuang 24809 VGF
焌 3 jun,qu 93847 FICE
焍 4 di 98827 FCNH
焎 4 xie 52332 QLF
焏 4 ji - NEF
焐 2 wu 91861 FMMR
焑 4 yan - XFWD
焒 4 lv - FRR
焓 2 han 98862 FOIR
焔 4 yan 97877 FNLA
焕 1 huan 9788 XFNBK 煥
焖 2 men 9782 FLSP 燜
焗 2 ju 97827 FSSR
焘 2 tao 5033 XQIF 燾
焙 2 bei 90861 FYTR
焚 1 fen 44809 DDF
焜 2 kun 96811 FAPP
焝 4 hun - FHPA
焞 3 tun 90843 FYRD
焟 4 xi 91861 FTA
焠 4 cui 90848 FYOJ
焢 4 hong 93811 FJCM
焣 4 chao 17334 SEF
焤 4 fu - IOIF
焥 4 wo 93811 FJNU
焦 1 jiao 20331 OGF
焧 4 cong - FCIP
焨 4 feng 96827 FAB
焩 4 ping - FBB
焪 4 qiong - FJCN
焫 4 ruo - FTOB
焬 4 xi - FAPH
焭 4 qiong - FFBHN
焮 4 xin 97880 FHLO
焯 2 chao 91846 FYAJ
焰 1 yan 97877 FNHX
焱 2 yan 90889 FFF
焲 4 yi 90847 FYOK
焳 4 jue - FOG
焴 4 yu - FYIB
焵 4 gang - FBTU
然 1 ran 23333 BKF
焷 4 pi - FHWJ
焸 4 xiong - AAF
焹 4 gang - FBTV
焺 4 sheng 96840 FAHT
焻 4 chang - FAA
焽 4 xiong - ABF
焾 4 nian - FOIP
焿 4 geng - FILO
煀 4 wei - FSUU
煁 3 chen 94811 FKGG
煂 4 he 94856 FHDF
煃 3 kui 94814 LLOMN
煄 4 zhong 92814 KHIBI
煅 2 duan 9784 FHJE
煆 4 xia 97847 FRYE
煈 4 feng - FHNI
煊 2 xuan 9381 FJMM
煋 3 xing 96815 HQNKQ
煌 1 huang 96814 FHAG
煍 4 jiao 99880 KHMHF
煎 1 jian 80332 TBNF
煏 4 bi - FMRW
煐 4 ying 94835 HQHDJ
煑 4 zhu - JAF
煓 3 tuan 92827 GIHQ
煔 4 shan 91860 FTCW
煕 4 xi 77331 SUF
煖 4 nuan 92847 FBME
煗 4 nuan - FMBK
煘 4 chan 93850 HRHPM
煚 4 jiong 61809 KHNDF
煛 4 jiong - BUF
煜 2 yu 96818 FAYT
煝 4 mei 97867 ASF
煞 1 sha 28334 NKF
煟 3 wei 96827 HQBUK
煠 4 zha 94894 FIHR
煡 4 jin 95840 FHJG
煣 4 rou 97894 FTLJ
煤 1 mei 94894 FTMD
煦 2 xu 67332 ARF
照 1 zhao 67336 ARF
煨 2 wei 96832 FWMV
煪 4 qiu 98861 FUMB
煫 4 sui - FTPO
煭 4 lie - XVNF
煮 1 zhu 44336 JAF
煯 4 jie - FPPA
煰 4 zao 96860 HQRYE
煲 2 bao 26809 FWB
煳 2 hu 9782 FJRB
煴 3 yun - FABT 熅
煵 4 nan - FJBJ
煶 4 shi - FAMO
煷 4 liang - FYRU
煸 2 bian 92827 FTLK
煹 4 gou - FTTB
煺 2 tui 9783 FYAV
煻 4 tang 90867 FILR
煽 1 shan 93827 FHSM
煾 4 en - FWKP
煿 4 bo - FIBI
熀 4 huang 96811 FAFU
熁 4 xie 94827 FKSB
熃 4 wu - XNSF
熄 1 xi 96830 FHUP
熆 4 he 94817 FGIT
熇 3 he 90827 FYRB
熈 4 xi 27331 HUF
熊 1 xiong 21331 IPF
熋 4 nai - XXIPF
熍 4 qiong - FJRR
熎 4 yao - FBOU
熏 1 xun 20331 HGF 燻
熐 4 mi 97880 FBAC
熑 4 lian - FTXC
熔 1 rong 93868 FJCR
熖 4 yan - FBHX
熘 2 liu 9786 FHHW
熙 1 xi 77331 SUF
熛 3 biao 91891 FMWF
熜 2 cong 96030 FHWP
熝 4 lu 90811 FIXP
熟 1 shu 05331 YIF
熠 2 yi 97862 FSMA
熢 4 peng - FYHJ
熣 4 sui - FUOG
熤 4 yi 97818 FSMT
熥 2 teng 97832 FYNB
熦 4 jue - FFOG
熧 4 zong 28808 HOF
熨 2 yun,yu 74809 SIF
熩 4 hu 92817 FHSU
熪 4 yi 97827 FHDN
熫 4 zhi - FITF
熬 1 ao 58334 GKF
熭 4 wei - QJSMF
熮 4 liu - FSMH
熯 4 han 94034 FTLO
熳 4 man 96847 FAWE
熴 4 kun - FUAP
熵 2 shang 90827 FYCB
熶 4 cuan - FASE
熷 4 zeng - FCWA
熸 4 jian 91861 FMUA
熹 2 xi 40336 GRTF
熺 4 xi - FGRR
熻 3 xi - FORM
熼 4 yi 96881 FWTC
熽 4 xiao 95827 FLX
熿 4 huang 94886 FTMC
燂 4 tan 91846 FMWJ
燃 1 ran 93833 FBKF
燄 4 yan 29789 NXFF
燅 4 xun 49189 GGFF
燆 4 qiao 92827 FHKB
燇 4 jun 98846 FTWI
燊 3 shen 90904 FFFD
燋 3 jiao 90831 FOGF
燍 4 si - FTCL
燎 2 liao 94896 FKCF
燏 3 yu 97827 FNHB
燐 4 lin 99859 FFDQ
燑 4 tong - FYTG
燓 4 fen - XDDF
燔 2 fan 92869 FHDW
燕 1 yan 44331 TLPF
燗 4 lan 97820 FANB
燚 3 yi 99889 FFFF
燛 4 jiong 11809 SSF
燝 4 jing - FAYF
燞 4 jiao - XOOF
燠 2 yu 97834 FHBK
燢 4 xue 77809 HBF
燣 4 lan - FYWD
燤 4 tai 94827 FTWB
燥 1 zao 96894 FRRD
燧 2 sui 98833 FYTO
燨 4 xi 98853 FTGI
燩 4 que - FHSK
燪 4 zong - FTPP
燫 4 lian - FITC
燮 2 xie 99407 FFE
燯 4 ling - FMBI
燱 4 yi 90836 FYTP
燲 4 xie 94886 FKSC
燳 4 zhao - FARF
燷 4 lan - FYWF
燸 4 ru 91827 FMBB
燹 2 xian 11809 MOF
燺 4 he - XFYRD
燿 4 yao 97814 FSMG
爀 4 he - FGCC
爂 4 biao 77809 HBF
爅 4 mo 96814 FWGG
爆 1 bao 96832 FATE
爇 3 ruo 44331 TGIF
爈 4 lv - FYPP
爉 4 la - FVVV
爊 4 ao 90831 FIPF
爋 4 xun - FHSF
爌 4 kuang 90886 FITC
爎 4 liao - FJKF
爏 4 li - FMDM
爑 4 jue - FTOF
爒 4 liao - BFKCF
爔 3 xi 98853 FTGS
爕 4 xie - FFF
爗 4 ye - FATJ
爘 4 can - FYEV
爙 4 rang 90832 FYRV
爚 3 yue 98827 FOMB
爜 4 cong - FTCE
爝 2 jue 92846 FBWI
爞 4 chong 95036 FLII
爟 3 guan 94814 FTRG
爠 4 ju - FBUG
爡 4 che - XFTWI
爢 4 mi 00211 IDLYF
爤 4 lan - FTAW
爦 4 lan 98816 FSWU
爨 2 cuan 77809 HBDDF
爩 4 yu 94822 FDDH
爪 1 zhao,zhua 72230 HLO
爫 4 zhao - XB
爬 1 pa 77231 HOAU
爮 4 pao - HOPRU
爯 4 cheng - BGB
爰 2 yuan 20447 BMKE
爱 1 ai 2040 BBKE 愛
爳 4 han - BHFN
爴 4 jue - WMHLO
爵 1 jue 20746 BWLI
父 1 fu 80400 CK
爷 1 ye 8022 CKSL 爺
爸 1 ba 80717 CKAU
爹 1 die 80207 CKNIN
爻 2 yao 40400 KK
爼 4 zu 47410 KKBM
爽 1 shuang 40034 KKKK
爿 2 pan 22200 VLM
牁 2 ke 27220 VMMNR
牂 2 zang 28251 VMTQ
牃 4 die - VMPTD
牄 4 qiang 28267 VMOIR
牅 4 yong - VMILB
片 1 pian 22027 LLML
版 1 ban 21047 LLHE
牉 4 pan 29250 LLFQ
牊 4 chao 27062 LLSHR
牌 1 pai 26040 LLHHJ
牍 2 du 2408 LNJNK 牘
牎 4 chuang - LNPKP
牏 4 yu 28221 KHBOU
牐 4 zha - LLHJX
牑 4 bian - XLNIS
牒 2 die 24094 LLPTD
牓 4 bang 20027 LLYBS
牔 4 bo - LNIBI
牕 4 chuang - LLHWP
牖 2 you 20027 LLHSB
牗 4 you - LLILB
牙 1 ya 10240 MVDH
牚 3 cheng 90240 FBRMH
牛 1 niu 25000 HQ
牜 4 niu - HQ
牝 2 pin 21510 HQP
牞 4 jiu 24527 HQKS
牟 2 =mou,mu 23500 IHQ
牠 4 ta 24512 HQPD
牡 1 mu 24510 HQG
牢 1 lao 30502 JHQ
牣 4 ren 27520 HQSHI
牤 2 mang - HQYV
牥 3 fang - HQYHS
牦 2 mao 2251 HQHQU 犛氂
牧 1 mu 28540 HQOK
牨 4 gang - HQYHN
物 1 wu 27520 HQPHH
牪 4 yan 25500 HQHQ
牫 4 ge - XHQI
牬 4 bei 25527 HQLXH
牭 4 si - HQWC
牮 2 jian 23504 OPHQ
牯 2 gu 24560 HQJR
牰 4 you 25060 HQLW
牱 4 ge - HQMNR
牲 1 sheng 25510 HQHQM
牳 4 mu 27550 HQWYI
牵 1 qian 4050 KBHQ 牽
牶 4 quan 90500 FQHQ
牷 4 quan 28514 HQOMG
牸 4 zi 23547 HQJND
特 1 te 24541 HQGDI
牺 1 xi 2156 HQMCW 犧 犠
牻 3 mang 23512 HQIUH
牾 2 wu 21561 HQMMR
牿 3 gu 24561 HQHGR
犀 1 xi 77251 SYYQ
犁 1 li 22500 HNHQ
犂 4 li 27502 HHHQ
犃 4 pou - HQYTR
犄 2 ji 24521 HQKMR
犆 4 zhi 24512 HQJBM
犇 3 ben 50550 HQHQQ
犈 4 quan 29512 HQFQU
犉 4 chun 20547 HQYRD
犊 2 du 2458 HQJNK 犢
犋 2 ju 27581 HQBMC
犌 4 jia 27547 KHOIR
犍 2 jian,qian 25540 KHHXE
犎 4 feng 44500 MGIHR
犏 2 pian 2352 HQISB
犐 4 ke 24500 MGJMM
犑 4 ju 26534 KHQKD
犒 2 kao 20527 HQYRB
犔 4 xi - HQOND
犕 4 bei 24527 HQTHB
犗 4 jie 23561 HQJQR
犘 4 ma 00259 IDHQ
犙 4 san - HQIIH
犚 4 wei 74500 SIHQ
犜 4 dun - HQYDK
犝 4 tong 20514 HQYTG
犟 2 jiang 1650 NIHQ
犡 4 li 21527 HQMTB
犣 4 lie 22516 HQVVV
犥 4 piao 20531 HQIPF
犦 4 bo 26532 HQATE
犨 3 chou 20501 OGHQ
犩 4 wei 26501 HIHQ
犪 4 kui 28547 HQTCE
犫 4 chou - XOGHQ
犬 1 quan 43030 IK
犭 4 quan 4020 KH
犮 4 ba 43040 IKK
犯 1 fan 47212 KHSU
犰 2 qiu 44217 KHKN
犱 4 ji - KHKNI
犲 4 chai 44200 KHDH
犳 4 zhuo - KHPI
犴 3 an,han 41440 KHMJ
犵 4 ge 48217 KHON
状 1 zhuang 33134 LMIK 狀
犷 2 guang 4020 KHI 獷
犸 2 ma 4722 KHNVM 獁
犹 1 you 43214 KHIKU 猶
犺 4 kang 40217 KHYHN
犻 4 bo - KHJB
犼 4 hou - KHNDU
犽 4 ya 41240 KHMVH
犾 4 yin - KHIK
犿 4 huan 44230 KHYY
狁 2 yun 43210 KHIHU
狂 1 kuang 41214 KHMG
狃 3 niu 47215 KHNG
狄 2 di 49280 KHF
狅 4 kuang 42214 KHHG
狆 4 zhong 45206 KHL
狇 4 mu - KHD
狈 1 bei 4728 KHBO 狽
狉 3 pi 41219 KHMFM
狊 4 ju 60433 BUIK
狋 4 yi 41291 KHMMF
狌 4 sheng 45210 KHHQM
狍 2 pao 4721 KHPRU
狎 2 xia 46250 KHWL
狏 4 tuo - KHOPD
狐 1 hu 42230 KHHVO
狑 4 ling 48227 KHOII
狒 2 fei 45227 KHLLN
狓 4 pi - KHDHE
狔 4 ni 47211 KHSP
狕 4 yao - KHVIS
狖 4 you 43282 KHJC
狗 1 gou 47220 KHPR
狘 4 xue 43250 KHIV
狙 2 ju 47210 KHBM
狚 4 dan 46210 KHAM
狛 4 bo 46200 KHHA
狜 4 ku 44260 KHJR
狝 3 xian - KHNF 獮
狞 1 ning 4322 KHJMN 獰
狟 4 huan 41216 KHMAM
狠 1 hen 47232 KHAV
狡 1 jiao 40248 KHYCK
狢 4 he 47264 KHHER
狣 4 zhao 42213 KHLMO
狤 4 ji 44261 KHGR
狥 4 xun - KHPA
狦 4 shan 47250 KHBTT
狧 4 ta - KHHJR
狨 2 rong 43250 KHIJ
狩 2 shou 43242 KHJDI
狪 4 tong 47220 KHBMR
狫 4 lao 44211 KHJKP
独 1 du 45236 KHLMI 獨
狭 1 xia 45230 KHKT 狹
狮 1 shi 4122 KHLLB 獅
狯 2 kuai 4823 KHOMI 獪
狰 1 zheng 4725 KHNSD 猙
狱 1 yu 4328 KHIVK 獄
狲 2 sun 4920 XKHND 猻
狳 2 yu 48294 KHOMD
狴 3 bi 41214 KHPPG
狵 4 mang - KHIUH
狶 4 xi 44227 KHKKB
狷 2 juan 46227 KHRB
狸 1 li 46214 KHWG 貍
狺 2 yin 40261 KHYMR
狻 3 suan 43247 KHICE
狼 1 lang 43232 KHIAV
狾 4 zhi 42221 KHQHL
狿 4 yan 42241 KHNKM
猀 4 sha 49220 KHEFH
猁 2 li 42200 KHHDN
猂 4 han - KHAMJ
猃 2 xian 4821 KHOMM 獫
猄 3 jing - KHYRF
猅 4 pai - KHLMY
猆 4 fei - LYIK
猇 3 xiao 41217 KHYPU
猈 4 bai 46240 KHHHJ
猉 4 qi - KHTMC
猊 3 ni 47217 KHHXU
猋 4 biao 43434 IKIKK
猎 1 lie 4426 KHTA 獵 猟
猏 4 jian 43227 KHHSB
猐 4 qiang - KHTGU
猑 4 kun 46211 KHAPP
猒 4 yan 63234 ABIK
猓 4 guo 46294 KHWD
猔 4 zong - KHJMF
猕 2 mi 4729 KHNNF 獼
猖 1 chang 46260 KHAA
猗 2 yi 44221 KHKMR
猘 4 zhi 42200 KHHBN
猚 4 ya - KHOG
猛 1 meng 47217 KHNDT
猜 1 cai 45227 KHQMB
猝 2 cu 40248 KHYOJ
猞 2 she 48264 KHOMR
猠 4 dian - KHTBC
猡 2 luo 4622 KHWLN 玀
猢 2 hu 47220 KHJRB
猣 4 zong 42247 KHUCE
猤 4 gui - KHNOK
猥 2 wei 46232 KHWMV
猦 4 feng 47210 KHHNI
猨 4 yuan - KHBME
猩 1 xing 46214 KHAHM
猪 1 zhu 44260 KHJKA 豬
猫 1 mao 44260 KHTW 貓
猬 1 wei 4622 KHWB 蝟
猭 4 chuan 47232 KHVNO
献 1 xian 43234 JBIK 獻
猯 3 tuan 42227 KHUMB
猰 3 ya 47234 KHQHK
猱 2 nao 47294 KHNHD
猲 4 xie 46227 KHAPV
猳 4 jia 47247 KHRYE
猴 1 hou 47234 KHONK
猵 4 bian 43227 KHHSB
猷 2 you 83634 TWIK
猸 4 mei 4726 KHAHU
猹 2 cha 4421 KHDAM
猺 3 yao 47272 MGBME
猼 4 bo 43246 MGDMQ
猽 4 ming - KHBAC
猾 1 hua 47227 KHBBB
猿 1 yuan 44232 KHGRV
獀 4 sou 47247 MGHLB
獂 4 yuan 41296 MGAMH
獆 4 hao - XKHHA
獇 4 qiang - KHTUI
獈 4 yi - KHTCT
獉 4 zhen 45294 MGTBN
獋 4 hao - KHHUJ
獌 4 man 46247 KHAWE
獍 3 jing 40216 KHYTU
獏 4 mo 44234 KHTAK
獐 2 zhang 40246 KHYTJ
獒 2 ao 58430 GKIK
獓 4 ao - KHQSK
獔 4 hao - KHHAJ
獕 4 cui - KHUOG
獗 2 jue 51082 KHMTO
獘 4 bi 97434 FKIK
獙 4 bi 48240 KHFBK
獚 4 huang 44286 KHTMC
獛 4 pu 42234 KHTCO
獜 4 lin - KHFDQ
獝 4 xu 47227 KHNHB
獞 4 tong 40214 KHYTG
獠 2 liao 44296 KHKCF
獡 4 shuo 47227 KHHXF
獤 4 dun - KHYDK
獥 4 jiao 48240 KHHSK
獦 4 ge 44227 KHTAV
獧 4 juan 46232 KHWLV
獬 2 xie 47252 KHNBQ
獭 2 ta 4728 KHDLO 獺
獯 3 xun 42231 KHHGF
獳 4 nou 41027 KHMBB
獴 2 meng - KHTBO
獶 4 nao 41247 KHMBE
獽 4 rang 40232 KHYRV
獾 2 huan 44214 KHTRG
獿 4 nao 41247 KHMCE
玃 3 jue 46247 KHBUE
玄 1 xuan 00732 YVI
玅 4 miao 09720 YIFH
玆 4 zi - YIYVI
率 1 lv,shuai 00403 YIOJ
玈 4 lu 08732 YIOHV
玉 1 yu 10103 MGI
玊 4 su 10104 MGI
王 1 wang 10104 MG
玌 4 qiu - MGU
玍 4 ga - XXOG
玎 2 ding 11120 MGMN
玏 4 le - MGKS
玐 4 ba - XXMGC
玑 2 ji - MGHN 璣
玒 3 hong 11110 MGM
玓 3 di 17120 MGPI
玔 4 chuan 12100 MGLLL
玕 2 gan 11140 MGMJ
玖 1 jiu 17180 MGNO
玗 4 yu 11140 MGMD
玘 3 qi - MGSU
玙 2 yu - MGYSM 璵
玚 3 yang - MGNSH 瑒
玛 1 ma 1712 MGNVM 瑪
玜 4 hong - MGCI
玝 4 wu 18140 MGOJ
玞 3 fu - MGQO
玟 3 wen 10140 MGYK
玠 2 jie 18120 MGOLL
玡 2 ya 11140 MGMVH
玢 2 bin,fen 18127 MGCSH
玣 4 bian - MGYY
玤 3 bang 15100 MGQJ
玥 2 yue 17120 MGB
玦 2 jue 15130 MGDK
玧 4 men - MGIHU
玨 4 jue 11114 MGMG
玩 1 wan 11111 MGMMU 翫
玪 4 jian - MGOIN
玫 1 mei 18140 MGOK
玬 4 dan 17140 MGBY
玭 2 pin 11110 MGPP
玮 2 wei 1512 MGQS 瑋
环 1 huan 1119 MGMF 環
现 1 xian 1711 MGBHU 現
玱 3 qiang - MGOSU 瑲
玲 1 ling 18137 MGOII
玳 2 dai 13140 MGOIP
玴 4 yi 14117 MGPT
玵 4 an 14170 MGTM
玶 3 ping 11149 MGMFJ
玷 1 dian 11160 MGYR
玸 4 fu 17112 MGPRU
玹 3 xuan 10132 MGYVI
玺 2 xi 2710 NFMGI 璽
玻 1 bo 14147 MGDHE
玼 3 ci 11110 MGYMP
玽 4 gou - MGPR
玾 4 jia 16150 MGWL
玿 3 shao 17162 MGSHR
珀 2 po 16100 MGHA
珁 4 ci - MGMVN
珂 2 ke 11120 MGMNR
珃 4 ran 15157 MGGB
珄 4 sheng - MGHQM
珅 3 shen 15106 MGLWL
珆 4 yi 13160 MGIR
珇 3 zu 17110 MGBM
珈 2 jia 16100 MGKSR
珉 2 min 1714 MGRVP
珊 1 shan 17140 MGBT
珋 3 liu 17120 MGHHL
珌 3 bi 13100 MGPH
珍 1 zhen 18122 MGOHH
珎 4 zhen 17192 MGNF
珏 2 jue 1111 MGMGI
珐 2 fa 1413 MGGI 琺
珑 2 long 1311 MGIKP 瓏
珒 3 jin 15107 MGLQ
珓 4 jiao 10148 MGYCK
珔 4 jian 14147 MGKLD
珕 3 li - MGKSS
珖 3 guang 19111 MGFMU
珗 4 xian 14111 MGHGU
珘 4 zhou 17140 MGHBY
珙 2 gong 14181 MGTC
珚 4 yan 16100 MGWK
珛 3 xiu 14127 MGKB
珜 4 yang 18150 MGTQ
珝 3 xu 17120 MGSMM
珞 2 luo 17164 MGHER
珟 4 su - MGHNN
珠 1 zhu 15190 MGHJD
珡 4 qin - MGO
珢 3 yin - MGAV
珣 2 xun 17120 MGPA
珤 4 bao - MGOJU
珥 2 er 11140 MGSJ
珦 3 xiang - MGHBR
珧 2 yao 12113 MGLMO
珨 4 xia 18161 MGOMR
珩 2 heng 11121 MGHON
珪 3 gui 14114 MGGG
珫 3 chong 10113 MGYIU
珬 4 xu - MGIHM
班 1 ban 11114 MGILG
珮 4 pei 17110 MGHNB
珯 4 lao - MGJKP
珰 2 dang - MGFSM 璫
珱 4 ying 19144 MGFV
珲 2 hun 1715 MGBKQ 琿
珳 4 wen - MGYKH
珴 4 e 13150 MGHQI
珵 3 cheng 16114 MGRHG
珶 4 di 18127 MGCNH
珷 3 wu - MGMPM
珸 3 wu 11161 MGMMR
珹 3 cheng - MGIHS
珺 3 jun 17167 MGSKR
珻 4 mei - MGOWY
珽 3 ting 12141 MGNKG
珿 4 chu 16181 MGRYO
琀 3 han 18162 MGOIR
琁 4 xuan 18181 MGONO
琂 4 yan - MGYMR
球 1 qiu 13132 MGIJE
琄 3 xuan 16127 MGRB
琅 1 lang 13132 MGIAV
理 1 li 16114 MGWG
琇 2 xiu 12127 MGHDS
琈 3 fu 12147 MGBND
琉 1 liu 10113 MGYIU
琊 3 ya 17127 MGMHL
琋 4 xi 14127 MGKKB
琌 4 ling 12127 MGUON
琍 4 li 12100 MGHDN
琎 3 jin - MGYTT 璡
琏 2 lian 1413 MGYKQ 璉
琐 1 suo 1918 MGFBO 瑣
琑 4 suo - MGFB
琒 4 feng - MGHEJ
琓 4 wan - MGJMU
琔 3 dian - MGJMO
琕 4 pin - MGHHJ
琗 4 se - MGYOJ
琘 4 min - MGHPA
琙 4 yu - MGIRM
琚 2 ju 17164 MGSJR
琛 2 chen 17194 MGBCD
琜 4 lai - MGDOO
琝 4 min 16141 MGAYK
琞 4 sheng - ABMGI
琟 3 wei - MGOG
琠 4 tian 15181 MGTBC
琡 3 chu 17140 MGYFE
琢 1 zuo,zhuo 11132 MGMSO
琣 4 beng 10161 MGYTR
琤 2 cheng 12157 MGBSD
琥 2 hu 11117 MGYPU
琦 2 qi 14121 MGKMR
琧 4 e - MMMGI
琨 2 kun 16111 MGAPP
琩 4 chang 16160 MGAA
琪 2 qi 14181 MGTMC
琫 2 beng 15153 MGQKQ
琬 2 wan 13112 MGJNU
琭 3 lu 17132 MGVNE
琮 2 cong 13191 MGJMF
琯 2 guan 13177 MGJRR
琰 2 yan 19189 MGFF
琲 3 bei 11111 MGLMY
琳 1 lin 14190 MGDD
琴 1 qin 11207 MGOIN
琵 2 pi 11711 MGPP
琶 2 pa 11717 MGAU
琷 4 que - MGTGU
琸 4 zhuo - MGYAJ
琹 4 qin - MGD
琻 4 jin - MGC
琼 1 qiong 1019 MGYRF 瓊
琽 4 du - MGJKA
琾 4 jie - MGWOL
瑀 3 yu 12127 YRMVN
瑁 2 mao 16160 MGABU
瑂 3 mei 17167 WJNU
瑃 3 chun - MGQKA
瑄 2 xuan 13116 MGPPA
瑅 3 ti - MGAMO
瑆 3 xing 16115 WEEE
瑇 4 dai - MGQMW
瑈 4 rou - MGNHD
瑉 4 min - MGRPA
瑊 4 jian 13150 MGAHU
瑌 4 ruan - MGMBK
瑍 4 huan 17134 DDW
瑎 4 xie 11161 YUTM
瑏 4 chuan 13232 HVMVN
瑐 4 jian 18121 FBRMN
瑑 3 zhuan 17132 MGHAE
瑓 3 lian - MGDWF
瑔 3 quan 16132 KJRR
瑕 2 xia 17147 MGRYE
瑖 3 duan - MGHJE
瑗 2 yuan 12147 GJHVO
瑘 4 ya - MGSJL
瑙 1 nao 12163 MGVVW
瑚 2 hu 17120 MGJRB
瑛 2 ying 14134 MGTLK
瑜 2 yu 18121 MGOMN
瑝 3 huang - MGHAG
瑞 1 rui 12127 MGUMB
瑟 1 se 11331 MGPH
瑠 4 liu 17162 MGHHW
瑡 4 shi - MGHRB
瑢 3 rong 13168 MGJCR
瑥 4 wen - MGABT
瑦 4 wu - MGHRF
瑧 3 zhen 15194 MGQKD
瑨 3 jin - MGMIA
瑫 4 tao - MGBHX
瑬 3 liu - EUMGI
瑭 2 tang 10167 MGILR
瑮 4 li 11194 MGMWD
瑯 4 lang 17127 MGIIL
瑰 1 gui 16113 MGHI
瑱 3 tian 14186 MGJBC
瑳 3 cuo 18111 MGTQM
瑴 4 jue - GGHNE
瑵 4 zhao 17113 MGEII
瑶 2 yao 17172 MGBOU 瑤
瑷 3 ai - XMGBB 璦
瑸 4 bin - MGJOC 璸
瑹 4 shu 14194 MGTOD
瑺 4 chang - MGFBB
瑼 4 zhuan 15143 MGJII
瑾 2 jin 14114 MGTLM
瑿 4 yi 77103 SEMGI
璀 2 cui 12114 MGUOG
璁 2 cong 16130 MGHWP
璂 4 qi - MGTCG
璃 1 li 10127 MGYUB
璄 4 jing - MGYTU
璅 4 suo 12194 MGVVD
璆 3 qiu 17122 MGSMH
璇 2 xuan 18181 MGYSO 璿
璈 2 ao 18140 MGGSK
璋 2 zhang 10146 MGYTJ
璌 4 yin - MGJMC
璍 4 ye - MGTMJ
璎 2 ying 1714 MGBOV 瓔
璏 4 wei - MGVMP
璐 2 lu 17164 MGRMR
璑 4 wu - MGOTF
璒 3 deng 17118 MGNOT
璓 4 xiu - MGTHS
璔 4 zeng 18166 MGCWA
璖 4 qu - MGESD
璘 2 lin 19159 MGFDQ
璙 4 liao - MGKCF
璚 4 qiong 17127 MGNHB
璜 2 huang 14186 MGTMC
璞 2 pu 12134 MGTCO
璟 2 jing 16196 MGAYF
璠 2 fan 12169 MGHDW
璢 4 liu 11167 MGMLW
璤 4 hui - MGJIP
璥 3 jing 18140 MGTRK
璧 1 bi 70103 SJMGI
璨 2 can 17194 MGYED
璩 2 qu 11132 MGYPO
璪 2 zao 16194 MGRRD
璬 3 jiao - MGHSK
璭 4 gun 17135 MGYBJ
璮 3 tan - MGYWM
璱 3 se 11131 MGMGH
璲 3 sui 18133 MGYTO
璳 4 tian - MGHDC
璴 4 chu - MGDDO
璶 4 jin 15117 MGLMT
璷 4 lu 18140 MGISK
璺 2 wen 77103 HBMGI
璻 4 zui 17148 MGSMJ
瓀 3 ruan 11127 MGMBB
瓁 4 wo 14147 MGTOE
瓂 4 gai 14117 MGTGT
瓃 4 lei 16160 MGWWW
瓆 4 zhi - MGHLC
瓇 4 rou - MGMBE
瓈 4 li - MGHHE
瓉 4 zan - MGQOC
瓋 4 ti 10132 MGYYB
瓌 4 gui - MGYWV
瓍 4 sui - MGNLB
瓎 4 la - MGDLC
瓑 4 li - MGMHM
瓒 2 zan 1418 MGHUO 瓚
瓖 3 xiang 10132 MGYRV
瓗 4 qiong 12127 MGUOB
瓘 2 guan 14114 MGTRG
瓙 4 dao 14141 MGGNF
瓜 1 gua 72230 HVIO
瓝 4 bo 77232 HOPI
瓞 3 die 75233 HOHQO
瓟 4 bo 77230 HOPRU
瓠 2 hu 42230 KSHVO
瓡 4 zhi 42430 KJKA
瓢 1 piao 12930 MFHVO
瓣 1 ban 00441 YJHOJ
瓤 1 rang 02710 YVHVO
瓥 4 li 71136 HOLII
瓦 1 wa 10717 MVNI
瓧 4 - 14710 MNJ
瓨 4 xiang 11117 MMVN
瓩 4 qian 12714 MNHJ
瓪 4 ban - MNHE
瓫 4 pen - CSHN
瓬 4 fang 01217 YSMVN
瓭 4 dan - LUMVN
瓮 2 weng 80717 CIMN 甕
瓯 2 ou 7171 SKMVN 甌
瓰 4 - 18712 MNCSH
瓱 4 - 12711 MNHQU
瓲 4 wa 15711 MNPU
瓳 4 hu - JRMVN
瓴 2 ling 81217 OIMVN
瓵 4 yi 21617 IRMVN
瓶 1 ping 81417 TTMVN
瓷 1 ci 37717 IOMVN
瓸 4 bai 11716 MNMA
瓹 4 juan - RBMVN
瓺 4 chang - SIMVN
瓻 3 chi 41217 KBMVN
瓼 4 - - MNWG
瓽 4 dang 90717 FBRMN
瓾 4 meng 21417 KKLU
瓿 2 bu 01617 KMSO
甀 4 zhui 21117 HMMVN
甁 4 ping - YJYJN
甂 4 bian 71237 HBMVN
甃 4 zhou 29717 HFMVN
甄 2 zhen 11117 MGMVN
甅 4 - 11711 MNMWG
甆 4 ci - TVIN
甇 4 ying 99717 FFBMN
甈 4 qi 21917 HDMVN
甉 4 xian - TCMVN
甋 4 di 01217 YBMVN
甍 2 meng 44717 TWLN
甎 4 zhuan 51317 JIMVN
甏 2 beng 42717 GHMVN
甐 4 lin 91217 FQMVN
甑 2 zeng 81617 CAMVN
甓 3 pi 70717 SJMVN
甔 4 dan 21617 NRMVN
甗 3 yan 21217 YBMVN
甘 1 gan 44770 TM
甙 4 dai 4370 IPTM
甚 1 shen 44711 TMMV
甛 4 tian - TMHJR
甜 1 tian 24670 HRTM
甝 4 han 24217 YUTM
甞 4 chang 90775 FBRTM
生 1 sheng 25100 HQM
甠 4 qing - XAHQM
甡 3 shen 25110 HMHQM
甤 4 rui - MOHQM
甥 1 sheng 26127 HMWKS
甦 3 su 15501 MKHQM
甧 4 shen - HMB
用 1 yong 77220 BQ
甩 1 shuai 77212 BQU
甪 3 lu 27220 HBQ
甫 1 fu 53227 IJB
甬 2 yong 17227 NIBQ
甭 2 beng 10227 MFBQ
甮 4 feng 27227 PHBQ
甯 3 ning 30227 JPBQ
田 1 tian 60400 W
由 1 you 50600 LW
甲 1 jia 60500 WL
申 1 shen 50006 LWL
甴 4 zha - LA
电 1 dian 5071 LWU 電
甶 4 fu - HW
男 1 nan 60427 WKS
甸 1 dian 27620 PW
甹 4 ping 50727 LWMVS
町 2 ding 61020 WMN
画 1 hua 10772 MUW 畫 畵
甼 4 ting 60201 XWMN
甽 4 zhen 62000 WLLL
甾 2 zai 22600 VVW
甿 4 meng 60010 WYV
畀 2 bi 60221 WML
畁 4 bi - LWML
畂 4 liu - WNO
畃 4 xun - LLPI
畄 4 liu 90600 XFW
畅 1 chang 5702 LLNSH 暢
畆 4 mu 02630 YWI
畇 4 yun 67020 WPIM
畈 2 fan 61047 WHE
畉 4 fu 65030 WQO
畊 4 geng 65000 WTT
畋 2 tian 68040 WOK
界 1 jie 46128 WOLL
畍 4 jie 68020 WOLL
畎 2 quan 63034 WIK
畏 1 wei 60732 WMV
畐 4 fu - MRW
畑 4 tian 96800 FW
畒 4 mu - YWO
畓 4 duo - EW
畔 1 pan 69050 WFQ
畕 4 jiang - WW
畖 3 wa - WHVO
畗 4 da - YRW
畘 4 nan - WGB
留 1 liu 77602 HHW
畚 2 ben 23603 IKW
畛 2 zhen 68022 WOHH
畜 1 chu,xu 00603 YVIW
畞 4 mu - JWNO
畟 4 ce 60407 WCHE
畠 4 tian 26600 HAW
畡 4 gai - WYVO
畣 4 da 80606 OMRW
畤 3 zhi 64041 WGDI
略 1 lve 67064 WHER
畦 2 qi 64014 WGG
畧 4 lve 60604 WHER
畨 4 pan - FDW
畩 4 yi 60032 WYHV
番 1 fan,pan 20609 HDW
畬 3 yu 68094 OMDW
畭 4 yu 68094 WOMD
畮 4 mu - WOWY
畯 3 jun 63047 WICE
畱 4 liu - XMLLW
畲 2 she 8060 OFW
畴 1 chou 65044 WQKI 疇
畷 4 zhui 67047 WEEE
畸 1 ji 64021 WKMR
畹 2 wan 63012 WJNU
畺 4 jiang - MWMM
畻 4 cheng - WFQG
畽 4 tun 62014 WHJG
畾 4 lei 60660 WWW
畿 2 ji 22653 VIW
疀 4 cha 25681 VWJLO
疁 3 liu - WSMH
疂 4 die 60107 WIOM
疃 2 tuan 6001 WYTG
疄 4 lin 69059 WFDQ
疅 4 jiang - WMWM
疆 1 jiang 11116 NGMWM
疈 4 pi - MWILW
疉 4 die 60107 XWWWM
疋 4 pi 17801 NYO
疌 4 jie 50801 JLYO
疍 3 dan - NOAM
疎 4 shu 15196 NMDL
疏 1 shu 10113 NMYIU
疐 3 zhi 40801 JBWNO
疑 1 yi 27481 PKNIO
疒 4 ne 0010 XK
疓 4 nai - KNHS
疔 2 ding 00121 KMN
疕 4 bi 00111 KP
疖 2 jie 0012 KSL 癤
疗 1 liao 0012 KNN 療
疘 4 gang 00111 KM
疙 1 ge 00117 KON
疚 1 jiu 00187 KNO
疛 4 zhou - XKDI
疜 4 xia - KMY
疝 2 shan 00172 KU
疞 4 xu - KMMS
疟 1 nve,yao 0011 KSM 瘧
疠 2 li 0012 KMS 癘
疡 2 yang 0012 KNSH 瘍
疢 3 chen 00189 KF
疣 2 you 00114 KIKU
疤 1 ba 00117 KAU
疥 2 jie 00128 KOLL
疦 4 jue - KDK
疧 4 qi 00142 KHVP
疨 4 xia - KMVH
疩 4 cui - KKNJ
疪 4 bi 00111 KPP
疫 1 yi 00147 KHNE
疬 2 li 0012 KMKS 癧
疭 2 zong - XKOO 瘲
疮 1 chuang 0011 KOSU 瘡
疯 1 feng 0011 KHNK 瘋
疰 3 zhu 00114 KYG
疱 2 pao 00112 KPRU 皰
疲 1 pi 00147 KDHE
疳 2 gan 00175 KTM
疴 2 ke 0012 KMNR 痾
疵 2 ci 00111 KYMP
疶 4 xue 00117 KPT
疷 4 zhi - KHVI
疸 2 dan 00116 KAM
疹 1 zhen 00122 KOHH
疺 4 fa 00137 KHIO
疻 4 zhi 00186 KRC
疼 1 teng 00133 KHEY
疽 2 ju 00117 KBM
疾 1 ji 00134 KOK
疿 4 fei 00127 KLLN
痀 4 ju 00127 KPR
痁 4 shan 00162 KYR
痂 2 jia 00160 KKSR
痃 3 xuan 00132 KYVI
痄 3 zha 00111 KHS
病 1 bing 00127 KMOB
痆 4 nie - KSP
症 1 zheng 00111 KMYM 癥
痈 2 yong 0012 KBQ 癰
痉 2 jing 0011 KNOM 痙
痊 1 quan 00114 KOMG
痋 4 teng 00136 KLMI
痌 4 tong 00127 KBMR
痍 2 yi 00132 KKN
痎 4 jie 00182 KYVO
痏 4 wei 00127 KKB
痐 4 hui 00160 KWR
痑 4 tan 00127 KNIN
痒 1 yang 00151 KTQ 癢
痓 3 chi - KMIG
痔 2 zhi 00141 KGDI
痕 1 hen 00132 KAV
痖 4 ya 0011 KMTC 瘂
痗 4 mei 00157 KOWY
痘 1 dou 00118 KMRT
痚 4 xiao 00147 KJKD
痛 1 tong 00127 KNIB
痜 4 tu - KHDU
痝 4 mang 00112 KIUH
痞 2 pi 00169 KMFR
痟 4 xiao 00127 KFB
痡 4 fu 00127 KIJB
痢 1 li 00120 KHDN
痣 2 zhi 00131 KGP
痤 2 cuo 00114 KOOG
痥 4 duo - KCRU
痦 2 wu 00161 KMMR
痧 2 sha 00129 KEFH
痨 2 lao 0012 KTBS 癆
痪 1 huan 0018 XKNBK 瘓
痫 2 xian 0012 KLSD 癇
痬 4 yi - KAPH
痭 4 beng 00127 KBB
痯 4 guan 00177 KJRR
痰 1 tan 00189 KFF
痱 2 fei 00111 KLMY
痲 4 ma 00114 KJCC
痳 4 lin 00194 KDD
痴 1 chi 00160 KOKR 癡
痵 4 ji 00149 KHDD
痶 4 tian 00181 KTBC
痷 4 an 00216 KKLU
痸 4 chi 00120 KHBN
痹 1 bi 00121 KWML - 痺
痻 4 min 00164 KHPA
痼 2 gu 00160 KWJR
痽 4 dui 00114 KOG
痿 2 wei 00144 KHDV
瘀 3 yu 00133 KYSY
瘁 2 cui 00148 KYOJ
瘃 2 zhu 00132 KMSO
瘄 4 cu - KTA
瘅 3 dan 0015 KCWJ 癉
瘆 2 shen - KIKH 瘮
瘇 4 zhong - KHJG
瘈 4 chi 00134 KQHK
瘉 4 yu 00121 KOMN
瘊 2 hou 00134 KONK
瘌 2 la 00120 KDLN
瘎 4 chen - KTMV
瘏 4 tu 00164 KJKA
瘐 2 yu 30137 KHXO
瘔 4 ku 00164 KTJR
瘕 3 jia 00147 KRYE
瘖 4 yin 00161 KYTA
瘗 3 yi 0011 KKTG 瘞
瘘 2 lou 0014 KFDV 瘻瘺
瘙 2 sao 00136 KEII
瘚 4 jue 00187 KTUO
瘛 2 chi 00132 KQHP
瘜 4 xi 00136 KHUP
瘝 4 guan 00199 KWLE
瘟 1 wen 00117 KWOT
瘠 2 ji 00127 KFCB
瘢 2 ban 00147 KHYE
瘣 4 hui 00113 KHI
瘤 1 liu 00162 KHHW
瘥 3 chai 00112 KTQM
瘦 1 shou 00147 KHXE - 痩
瘨 4 dian 00181 KJBC
瘩 1 da 00161 KTOR
瘪 1 bie 0011 XKHUP 癟
瘫 1 tan 0011 KEOG 癱
瘬 4 zhang - KNSV
瘭 3 biao 00191 KMWF
瘯 4 cu 00134 KYSK
瘰 2 luo 00193 KWVF
瘳 2 chou 00122 KSMH
瘴 2 zhang 00146 KYTJ
瘵 2 zhai 00191 KBOF
瘶 4 sou - KDLO
瘷 4 se - KDLK
瘸 1 que 00127 KKRB
瘹 4 diao - KCPI
瘼 2 mo 00134 KTAK
瘽 4 qin 00114 KTLM
瘾 1 yin 0013 XKNLP 癮
瘿 2 ying 0014 KBOV 癭
癀 3 huang 0018 KTMC
癁 4 fu - KHOE
癃 2 long 00114 KNLM
癄 4 qiao - KOGF
癅 4 liu - KMLW
癊 4 yin - KNLI
癋 4 he - KMMP
癌 1 ai 00172 KRRU
癍 2 ban 0011 KMGG
癏 4 guan - KWLV
癑 4 nong - KTWV
癓 4 wei 00148 KHOK
癔 2 yi 0013 KYTP
癕 4 yong - KYVG
癖 2 pi 00141 KSRJ
癗 3 lei 00162 KMBW
癙 4 shu 00117 KHXV
癚 4 dan 00161 KNCR
癛 4 lin - KYWD
癜 2 dian 00147 KSCE
癝 4 lin - KYWF
癞 2 lai 0018 XKDLO 癩
癣 1 xuan 0015 KNMQ 癬
癦 4 me - KWGG
癨 4 huo 00114 KMBG
癫 2 dian 0018 KJCO 癲
癯 2 qu 0011 KBUG
癳 4 luo - KWWF
癵 4 luan 00127 KVFB
癶 4 bo 12232 NIYO
癷 4 bo - NOMJ
癸 1 gui 12430 NOMK
癹 4 ba 12407 NOHNE
登 1 deng 12108 NOMRT
白 1 bai 26000 HA
百 1 bai 10600 MA
癿 3 bie 22610 HAU
皀 4 ji 26711 XHAP
皂 1 zao 26711 HAP 皁
皃 4 mao 26210 HAHU
的 1 de,di 27620 HAPI
皅 4 pa - HAAU
皆 1 jie 21601 PPHA
皇 1 huang 26104 HAMG
皈 2 gui 21647 HAHE
皉 4 ci 21610 HAYMP
皊 4 ling 28627 HAOII
皋 2 gao 26403 HAKJ
皌 4 mo - HADJ
皍 4 ji - HAPSL
皎 2 jiao 20648 HAYCK
皏 4 peng 28641 HATT
皐 4 gao 26401 HAIOJ
皑 2 ai 2261 HAUSU 皚
皒 4 e 23650 HAHQI
皓 1 hao 24661 HAHGR
皔 4 han - HAAMJ
皕 3 bi 11660 MAMA
皖 1 wan 23611 HAJMU
皗 4 chou - HABGR
皘 4 qian - HAQMB
皙 2 xi 42602 HLHA
皛 3 xiao 26660 HAHAA
皜 4 hao 20627 HAYRB
皝 4 huang 29111 HGFMU
皞 3 hao 26653 HAHAJ
皠 4 cui - HAUOG
皡 4 hao - HAHAJ
皢 4 xiao - HAGGU
皣 4 ye - HATMJ
皤 2 po 22669 HAHDW
皥 4 hao - HAHUJ
皦 3 jiao 28640 HAHSK
皧 4 ai - HABBE
皨 4 xing - HAHAG
皩 4 huang - HGAFU
皫 4 piao 20631 HAIPF
皬 4 he - HAMBG
皭 3 jiao 22646 HABWI
皮 1 pi 40247 DHE
皯 4 gan 41240 DEMJ
皱 1 zhou 2414 NSDHE 皺
皲 2 jun 3454 BQDHE 皸
皳 4 qiu - XIEDH
皴 2 cun 24447 IEDHE
皵 4 que 44647 TADHE
皶 4 zha - DMDHE
皷 4 gu 44147 GTDHE
皹 4 jun 47256 DEBJJ
皻 4 zha 24247 YMDHE
皼 4 gu - XGTDH
皽 4 zhao 04147 YMDHE
皿 1 min 77100 BT
盀 4 qi - YBT
盁 4 ying - XNSBT
盂 2 yu 10107 MDBT
盄 4 zhao 17107 NLBT
盅 2 zhong 50107 LBT
盆 1 pen 80107 CSHT
盇 4 he - KIBT
盈 1 ying 17107 NSBT
盉 2 he 20101 HDBT
益 1 yi 80107 TCBT
盋 4 bo - XIEBT
盌 4 wan - NUBT
盍 2 he 40107 GIBT
盎 2 ang 50107 LKBT
盏 1 zhan 5310 IJBT 盞
盐 1 yan 4310 GYBT 鹽 塩
监 1 jian 2810 LIBT 監
盒 1 he 80107 OMRT
盓 4 yu 31107 EDBT
盔 1 kui 40107 KFBT
盕 4 fan - ENBT
盖 1 gai,=ge 80107 TGBT 蓋
盗 1 dao 37107 IOBT 盜
盘 1 pan 2710 HYBT 盤
盙 4 fu - IBBT
盚 4 qiu 43107 IEBT
盛 1 =sheng,cheng 53107 ISBT
盝 4 lu 27107 VEBT
盟 1 meng 67107 ABBT
盠 4 li - VOBT
盢 4 xu - WKBT
盥 2 guan 77107 HXBT
盦 3 an 80107 OINT
盩 4 zhou 48107 GKBT
盫 4 an - ORMWT
盬 4 gu 78107 SRBT
盭 4 li 28107 VKBT
目 1 mu 60101 BU
盯 1 ding 61020 BUMN
盰 4 gan 61040 BUMJ
盱 2 xu 61040 BUMD
盲 1 mang 00601 YVBU
盳 4 wang 60010 BUYV
直 1 zhi 40716 JBMM
盵 4 qi 68017 BUON
盶 4 yuan - BUMMU
盷 3 tian 67020 BUPIM
相 1 xiang 46900 DBU
盹 1 dun 65017 BUPU
盺 4 xin 62021 BUHML
盻 4 xi 68027 BUCMS
盼 1 pan 68027 BUCSH
盽 4 feng - BUQJ
盾 1 dun 72264 HJBU
盿 4 min - BUYK
眀 4 ming - BUB
省 1 sheng 90602 FHBU
眂 4 shi - BUHVP
眃 4 yun 61031 BUMMI
眄 2 mian 61027 BUMLS
眅 4 pan 61047 BUHE
眆 4 fang - BUYHS
眇 2 miao 69020 BUFH
眈 2 dan 64012 BULBU
眉 1 mei 77267 AHBU
眊 2 mao 62014 BUHQU
看 1 kan 20604 HQBU
眍 2 kou 6101 BUSK 瞘
眎 4 shi - BUMMF
眏 4 yang - BULBK
眐 4 zheng 61011 BUMYM
眑 4 yao 64027 BUVIS
眒 4 shen 65006 BULWL
眓 4 huo 63050 BUIV
眔 4 da - WLFF
眕 4 zhen 68022 BUOHH
眖 4 kuang - BURHU
眗 4 ju - BUPR
眘 4 shen - KCBU
眙 2 yi 63060 BUIR
眚 3 sheng 25601 HMBU
眛 4 mei 65090 BUJD
眜 4 mo - BUDJ
真 1 zhen 21801 JBMC - 眞
眠 1 mian 67047 BURVP
眡 4 shi - BUHVI
眢 3 yuan 27601 NUBU
眣 4 die 65030 BUHQO
眤 4 ni 67011 BUSP
眦 2 zi 61011 BUYMP 眥
眧 4 chao 67062 BUSHR
眨 1 zha 62037 BUHIO
眩 2 xuan 60032 BUYVI
眪 4 bing - BUMOB
眫 4 mi - BUFQ
眬 2 long - BUIKP 矓
眭 2 sui 64014 BUGG
眮 4 tong - BUBMR
眯 1 mi 69094 BUFD
眰 4 die - BUMIG
眱 4 di 65032 BUKN
眲 4 ne 61040 BUSJ
眳 4 ming 67062 BUNIR
眴 4 xuan 67020 BUPA
眵 2 chi 67027 BUNIN
眶 1 kuang 61011 BUSMG
眷 1 juan 90603 FQBU
眸 2 mou 63050 BUIHQ
眹 4 zhen 68035 BUTK
眺 2 tiao 62013 BULMO
眻 4 yang 68051 BUTQ
眼 1 yan 67032 BUAV
眽 4 mo 62032 BUHHV
眿 4 mo - BUINE
着 1 zhe,zhao,zhuo 80604 TQBU
睁 1 zheng 6705 BUNSD 睜
睂 4 mei - OLMBU
睃 2 suo 6304 BUICE
睄 2 shao 69027 BUFB
睅 4 han 66041 BUAMJ
睆 4 huan 63011 BUJMU
睇 2 di 68027 BUCNH
睈 4 cheng - BURMG
睉 4 cuo - BUOOG
睊 4 juan 66027 BURB
睋 4 e 63050 BUHQI
睌 4 man 67017 BUNAU
睎 3 xi 64027 BUKKB
睐 1 lai 6509 BUDT 睞
睑 2 jian 6801 BUOMM 瞼
睒 4 shan 69089 BUFF
睓 4 tian - BUTBC
睕 4 wan 63012 BUJNU
睖 4 leng 64047 BUGCE
睗 4 shi - BUAPH
睘 4 qiong - WLMRV
睙 4 lie 63034 BUHSK
睚 2 ya 61014 BUMGG
睛 1 jing 65027 BUQMB
睝 4 li - HHBU
睟 4 sui 60048 BUYOJ
睠 4 juan 69012 BUFQU
睡 1 shui 62014 BUHJM
睢 2 sui 60014 BUOG
督 1 du 27604 YEBU
睤 4 bi - BUWML
睥 2 pi 66040 BUHHJ
睦 1 mu 64014 BUGCG
睧 4 hun 62064 BUHPA
睨 2 ni 67017 BUHXU
睩 4 lu 67032 BUVNE
睫 1 jie 65081 BUJLO
睬 1 cai 62094 BUBD
睭 4 zhou 67020 BUBGR
睮 4 yu 68021 BUOMN
睯 4 hun 78604 RKBU
睰 4 ma - BUTKR
睱 4 xia - BURSE
睲 4 xing - BUAHM
睳 4 hui - BUKGG
睵 4 zai - BUJIR
睶 4 chun - BUQKA
睷 4 jian - BUNKQ
睸 4 mei - BUAHU
睹 1 du 64060 BUJKA
睺 4 hou - BUONK
睻 4 xuan - BUJMM
睼 4 tian 66081 BUAMO
睽 2 kui 62034 BUNOK
睾 2 gao 26401 HWGTI
睿 2 rui 21608 YBMCU
瞀 2 mao 18604 NKBU
瞁 4 xu 66033 BUBUK
瞂 4 fa 73247 HUIKK
瞃 4 wo 62064 BUHJU
瞄 1 miao 64060 BUTW
瞅 1 chou 69080 BUHDF
瞆 4 kui - XBULM 瞶
瞇 4 mi 69039 BUYFD
瞈 4 weng 68027 BUCIM
瞉 4 kou 47647 GUHNE
瞊 4 dang - BUILR
瞋 2 chen 61081 BUJBC
瞌 2 ke 64017 BUGIT
瞍 3 sou 67047 BUHXE
瞎 1 xia 63061 BUJQR
瞏 4 qiong 60732 WLGRV
瞐 4 mo - XXBUB
瞑 2 ming 67080 BUBAC
瞒 1 man 6402 BUTMB 瞞
瞔 4 ze - BUQMC
瞕 4 zhang 60046 BUYTJ
瞖 4 yi - SEBU
瞗 4 diao 67027 BUHAF
瞙 4 mo 64034 BUTAK
瞚 4 shun 60086 BUJMC
瞝 4 chi 60027 BUYUB
瞟 2 piao 61091 BUMWF
瞠 2 cheng 69014 BUFBG
瞢 2 meng 44602 TWLU
瞣 4 wan 65030 BULLP
瞥 2 pie 98604 FKBU
瞦 4 xi - BUGRR
瞧 1 qiao 60031 BUOGF
瞨 4 pu 62035 BUTCO
瞩 1 zhu 6702 BUSHB 矚
瞪 1 deng 62018 BUNOT
瞫 3 shen 61046 BUMWJ
瞬 1 shun 62052 BUBBQ
瞭 1 liao 64096 BUKCF
瞮 4 che - BUYBK
瞰 2 kan 68040 BUMJK
瞲 4 xu 67027 BUNHB
瞳 1 tong 60014 BUYTG
瞴 4 mou 68031 BUOTF
瞵 3 lin 69059 BUFDQ
瞸 4 ye - BUTPD
瞹 4 ai 62047 BUBBE
瞺 4 hui 68066 BUOMA
瞻 1 zhan 67061 BUNCR
瞽 2 gu 44604 GEBU
瞾 4 zhao - BUJCM
瞿 2 qu 66214 BUOG
矀 4 mei - BUHOK
矁 4 chou - BUHFP
矂 4 sao 66094 BURRD
矃 4 ning - BUJPN
矄 4 xun 62031 BUHGF
矅 4 yao - BUSMG
矆 4 huo - BUTOE
矈 4 mian - BUHAS
矋 4 lei - BUMTB
矌 4 kuang 60086 BUITC
矍 2 jue 66407 BUOGE
矎 4 xuan 67047 BUNBE
矏 4 mian 66027 BUHUS
矐 4 huo 61014 BUMBG
矒 4 meng - BUTWU
矔 4 guan 64014 BUTRG
矗 1 chu 40716 JMJMM
矙 4 kan 67077 BUANK
矛 1 mao 17222 NINH
矜 2 jin 18227 NHOIN
矝 4 jin - NHOII
矞 3 yu 20227 NHBCR
矟 4 shuo - NHFB
矠 4 ze 14261 NHTA
矡 4 jue - NHBUE
矢 1 shi 80430 OK
矣 1 yi 23430 IOK
矤 4 shen - NOK
知 1 zhi 86400 OKR
矦 4 hou - NMOK
矧 3 shen 22400 OKNL
矨 4 ying 82434 OKHK
矩 1 ju 81417 OKSS 榘
矪 4 zhou - OKHBY
矫 1 jiao 8282 OKHKL 矯
矬 2 cuo 88414 OKOOG
短 1 duan 81418 OKMRT
矮 1 ai 82444 OKHDV
矰 3 zeng 88486 OKCWA
矱 4 yue 24447 OKTOE
石 1 shi 10600 MR
矴 4 ding - MRMN
矵 4 qi - MRLN
矶 2 ji 1761 MRHN 磯
矷 4 zi 17647 MRND
矸 2 gan 11640 MRMJ
矹 4 wu 11610 MRMU
矺 4 zhe 12614 MRHP
矻 3 ku 18617 MRON
矼 3 gang 11610 MRM
矽 4 xi 17620 MRNI
矾 1 fan 1761 MRHNI 礬
矿 1 kuang 1060 MRI 礦
砀 2 dang 1762 MRNSH 碭
码 1 ma 1762 MRNVM 碼
砂 1 sha 19620 MRFH
砃 4 dan 17640 MRBY
砄 3 jue - MRDK
砅 4 li 12630 MRE
砆 3 fu 15630 MRQO
砇 4 min - MRYK
砈 4 e - MRMSU
砉 3 hua 50601 QJMR
砊 4 kang - MRYHN
砋 4 zhi - MRYLM
砌 1 qi 17620 MRPSH
砍 1 kan 17682 MRNO
砎 4 jie 18620 MROLL
砏 4 bin 18627 MRCSH
砐 4 e 17647 MRNHE
砑 3 ya 11640 MRMVH
砒 2 pi 11610 MRPP
砓 4 zhe 17647 MRHNE
研 1 yan 11640 MRMT - 硏
砖 1 zhuan 1563 MRQNI 磚
砗 2 che 1465 MRKQ 硨
砘 2 dun 1561 MRPU
砙 4 wa - MRMVN
砚 1 yan 1761 MRBHU 硯
砛 4 jin - MROIN
砜 2 feng 1761 MRHNK 碸
砝 2 fa 14631 MRGI
砞 4 mo - MRDJ
砟 2 zha 18611 MRHS
砠 3 ju 17610 MRBM
砡 4 yu 11613 MRMGI
砢 4 ke 11620 MRMNR
砣 2 tuo 13611 MRJP
砤 4 tuo - MROPD
砥 2 di 12640 MRHPM
砦 4 zhai 21601 YPMR
砧 2 zhen 11660 MRYR
砨 4 e 13617 MRHSN
砩 4 fu 15627 MRLLN
砪 4 mu 17650 MRWYI
砫 3 zhu 10614 MRYG
砬 3 la 10618 MRYT
砭 2 bian 12637 MRHIO
砮 3 nu 47601 VEMR
砯 4 ping 12630 MRIE
砰 1 peng 11649 MRMFJ
砱 4 ling 18627 MROII
砲 4 pao 17612 MRPRU
砳 4 le 11660 MRMR
破 1 po 14647 MRDHE
砵 3 bo 14640 MRDM
砶 4 po - MRHA
砷 2 shen 15606 MRLWL
砸 1 za 11612 MRSLB
砹 2 ai 1464 MRTK
砺 2 li 11627 MRMMS 礪
砻 2 long 4360 IPMR 礱
砼 2 tong 1861 MROM
砽 4 yong - MRBQ
砾 1 li 1269 MRHVD 礫
砿 4 kuang 10686 XMRII
础 1 chu 2523 MRUU 礎
硁 3 keng - MRNOM 硜
硂 4 quan - MROMG
硄 4 kuang - MRFMU
硅 1 gui 14614 MRGG
硆 4 e - MROMR
硇 2 nao 1660 MRHWK
硈 4 qia 14661 MRGR
硉 4 lu 15607 MRLQ
硊 3 hui 17612 MRNMU
硋 4 ai - MRYVO
硌 2 ge 17664 MRHER
硍 3 yin 17632 MRAV
硎 2 xing 12600 MRMTN
硐 2 dong 17620 MRBMR
硑 4 peng - MRTT
硒 2 xi 11660 MRMCW
硓 4 lao - MRJKP
硔 3 gong - MRTC
硕 1 shuo 1168 MRMBO 碩
硖 2 xia 1568 MRKT 硤
硗 2 qiao 1561 MRJPU 磽
硘 4 qing - MRWR
硙 3 wei - MRUSU 磑
硚 3 qiao - MRHKL 礄
硛 4 yi - MRYLC
硝 1 xiao 19627 MRFB
硞 4 que 14661 MRHGR
硟 4 chan - MRNKV
硠 4 lang 17632 MRIAV
硡 4 hong - MRJKI
硢 4 yu 18694 MROMD
硣 4 xiao - MRJKD
硥 4 mang 13612 MRIUH
硦 4 luo - MRMGT
硧 4 yong - MRNIB
硩 4 che 52601 QLMR
硪 3 wo 13650 MRHQI
硫 1 liu 10613 MRYIU
硬 1 ying 11646 MRMLK
硭 2 mang 14610 MRTYV
确 1 que 17627 MRNBG 確
硰 4 sha 39601 EHMR
硱 4 kun 16600 MRWD
硲 4 yu 18668 MRCOR
硳 4 chi - MRGLC
硴 4 hua 14611 MRTOP
硵 4 lu - MRYWK 磠
硶 4 chen - MRUON
硷 4 jian 1861 MROMM
硸 4 nve - MRUMJ
硹 4 song 18632 MRDCI
硺 4 zhuo - MRMSO
硻 4 keng 77601 SEMR
硼 2 peng 17620 MRBB
硽 4 yan - MRKLU
硾 4 zhui 12614 MRHJM
硿 3 kong 13611 MRJCM
碀 4 cheng 12657 MRBSD
碁 4 qi 44601 TCMR
碂 4 zong - MRJMF
碃 3 qing 15627 MRQMB
碄 4 lin 14690 MRDD
碅 4 jun 16600 MRWHD
碆 4 bo 34601 EEMR
碇 2 ding 13681 MRJMO
碈 3 hun - MRHPA
碉 2 diao 17620 MRBGR
碊 4 jian - MRII
碋 4 he - MRUMR
碌 1 lu,liu 17632 MRVNE
碍 1 ai 16641 MRAMI 礙
碎 1 sui 10648 MRYOJ - 砕
碏 3 que 14661 MRTA
碐 4 leng - MRGCE
碑 1 bei 16640 MRHHJ
碒 4 yin - MRC
碓 2 dui 10614 MROG
碔 4 wu 13640 MRMPM
碖 4 lun 18627 MROMB
碗 1 wan 13612 MRJNU
碘 1 dian 15681 MRTBC
碚 2 bei 10661 MRYTR
碛 2 qi 1568 MRQMO 磧
碜 2 chen 1362 MRIKH 磣
碝 4 ruan - MRMBK
碞 4 yan 60601 RRRR
碟 1 die 14694 MRPTD
碠 4 ding 10621 MRYRN
碡 2 zhou 15657 MRQMY
碣 2 jie 16627 MRAPV
碤 4 ying 14635 MRTLK
碥 3 bian 12627 MRHSB
碦 4 ke - MRJHR
碧 1 bi 16601 MAMR
碨 3 wei 16632 MRWMV
碪 4 zhen 14611 MRTMV
碫 4 duan 17647 MRHJE
碬 4 xia 17647 MRRYE
碮 4 ti - MRAMO
碯 4 nao 12663 MRVVW
碰 1 peng 18612 MRTTC
碱 1 jian 1365 MRIHR 鹼 鹸
碲 2 di 10627 MRYBB
碳 1 tan 12689 MRUMF
碴 2 cha 19616 MRDAM
碵 4 tian 11686 MRYBC
碶 3 qi - MRQHK
碷 4 dun - MRHJU
碹 3 xuan 1361 MRJMM
碻 4 que 10627 MRYRB
碾 1 nian 17632 MRSTV
碿 4 su - MRSFB
磀 4 e - MRYTU
磁 1 ci 18632 MRTVI
磂 4 liu - MRHHW
磃 4 si 12617 MRHYU
磄 4 tang 10667 MRILR
磅 1 bang,pang 10627 MRYBS
磆 4 hua 17627 MRBBB
磇 4 pi - MRHWP
磈 4 wei 16613 MRHI
磉 3 sang 17694 MREED
磊 1 lei 10661 MRMRR
磋 2 cuo 18611 MRTQM
磌 4 tian 11686 MRJBC
磍 4 xia 13661 MRJQR
磎 4 xi 12635 MRBVK
磏 3 qian 18637 MRTXC
磐 2 pan 27601 HEMR
磓 4 dui - MRYHR
磔 2 zhe 15694 MRNQD
磕 1 ke 14617 MRGIT
磖 4 la - MRSMA
磗 4 zhuan - MRIBI
磘 4 yao - MRBOU
磙 2 gun 1063 MRYCV
磛 4 chan 52601 JLMR
磜 3 qi - MRBOF
磝 4 ao 18640 MRGSK
磞 4 peng 12627 MRUBB
磟 4 liu 17622 MRSMH
磡 3 kan 14627 MRTVS
磢 4 chuang 14634 MRKKK
磤 4 yin - MRHSE
磥 4 lei 16693 MRWVF
磦 4 biao - MRMWF
磨 1 mo 00261 IDMR
磩 4 qi 13650 MRIHF
磪 4 cui 12614 MRUOG
磫 4 zong - MRHOO
磬 2 qing 47601 GEMR
磭 4 chuo 11627 MRMVB
磮 4 lun - MRUOB
磰 4 shan - MRTGR
磲 2 qu 11694 MRESD
磳 4 zeng 18666 MRCWA
磴 2 deng 12618 MRNOT
磶 4 xi - MRHXF
磷 1 lin 19659 MRFDQ
磸 4 ding - MRTWK
磹 3 tan 11646 MRMWJ
磺 4 huang 14686 MRTMC
磻 3 pan 12669 MRHDW
磼 4 za 10694 MROGD
磿 4 li 71261 MDMR
礀 4 jian - MRANB
礁 1 jiao 10631 MROGF
礂 4 xi 14661 MRGRR
礃 4 zhang - MRFBQ
礅 2 dun 18640 MRYDK
礆 4 jian - MROMO
礇 4 yu 17634 MRHBK
礈 4 zhui - MRYTO
礉 4 he 18640 MRHSK
礊 4 ke - JEMR
礌 3 lei 11662 MRMBW
礍 4 jie - MRTAV
礑 4 dang 19666 MRFBW
礓 2 jiang 11616 MRMWM
礔 4 pi 10641 MRSRJ
礕 4 pi - SJMR
礖 4 yu - MRHXC
礗 4 pin 13686 MRJMC
礘 4 e - MRAVF
礜 4 yu 77601 HCMR
礝 4 ruan 11627 MRMBB
礞 3 meng 14632 MRTBO
礟 4 pao - XMRSF
礠 4 ci - MRTVP
礡 4 bo 14642 MRTII
礢 4 yang - MRTOV
礣 4 ma 14653 MRTWI
礤 4 ca 14691 MRTBF
礧 4 lei 16660 MRWWW
礨 4 lei 60601 WWWR
礭 4 que 11614 MRMBG
礯 4 ying 19693 MRFFF
礳 4 mo - MRIDR
礴 2 bo 1464 MRTEI
礵 3 shuang 11662 MRMBU
礶 4 guan - MRTRG
礷 4 lan - MRTST
礸 4 ca 14686 MRHUC
示 1 shi 10901 MMF
礻 4 shi 3023 IF
礼 1 li 32210 IFU 禮
礽 4 reng 37227 IFNHS
社 1 she 34210 IFG
礿 4 yue 37220 IFPI
祀 1 si 37217 IFRU
祁 2 qi 37227 IFNL
祂 4 ta 34212 IFPD
祃 3 ma - IFNVM 禡
祄 4 xie 38320 IFOLL
祅 4 yao 32234 IFHK
祆 2 xian 32234 IFMK
祇 2 qi 32240 IFHVP
祈 1 qi 32221 IFHML
祉 2 zhi 31210 IFYLM
祊 3 beng 30227 IFYHS
祋 3 dui 37247 IFHNE
祌 4 zhong 35200 IFL
祍 4 ren - IFHG
祎 2 yi - IFQS 禕
祏 3 shi 31260 IFMR
祐 3 you 34260 IFKR
祑 4 zhi 35230 IFHQO
祒 4 tiao 37262 IFSHR
祓 2 fu 33247 IFIKK
祔 4 fu 34200 IFODI
祕 3 mi 33200 IFPH
祖 1 zu 37210 IFBM
祗 2 zhi 32240 IFHPM
祘 4 suan - MFMMF
祙 4 mei - IFJD
祚 2 zuo 38211 IFHS
祛 2 qu 34231 IFGI
祜 2 hu 34260 IFJR
祝 1 zhu 36210 IFRHU
神 1 shen 35206 IFLWL
祟 1 sui 22901 UUMMF
祠 1 ci 37220 IFSMR
祡 4 chai 21901 YPMMF
祢 2 mi 38290 IFNF 禰
祣 4 lv 38232 IFOHV
祤 4 yu 37220 IFSMM
祥 1 xiang 38251 IFTQ
祦 4 wu - IFRMK
祧 3 tiao 32213 IFLMO
票 1 piao 10901 MWMMF
祩 4 zhu 35290 IFHJD
祪 4 gui 37212 IFNMU
祫 4 xia 38261 IFOMR
祬 4 zhi - IFMIG
祭 1 ji,=zhai 27901 BOMMF
祮 4 gao - IFGR
祯 2 zhen 3128 IFYBO 禎
祰 4 gao 34261 IFHGR
祱 4 shui - IFCRU
祲 3 jin 37247 IFSME
祳 4 shen 31232 IFMMV
祴 4 gai 33250 IFIT
祵 4 kun - XIFWD
祶 4 di - IFCNH
祷 1 dao 34241 IFQKI 禱
祸 1 huo 3622 IFROB 禍
祹 4 tao 37227 IFPOU
祺 2 qi 34281 IFTMC
祻 4 gu - IFWJR
祼 3 guan 36294 IFWD
祽 4 zui 30248 IFYOJ
祾 2 ling - IFGCE
禀 1 bing 00901 YWMMF 稟
禁 1 jin 44901 DDMMF
禂 4 dao 37220 IFBGR
禃 4 zhi - IFJBM
禄 1 lu 37232 IFNME 祿
禅 1 chan,shan 39256 IFCWJ 禪
禆 4 bi - IFHHJ
禇 4 zhe - IFJKA
禈 4 hui 37250 IFBJJ
禉 4 you - IFTCW
禊 2 xi 37234 IFQHK
禋 3 yin 31214 IFMWG
禌 4 zi - IFTVI
福 1 fu 31266 IFMRW
禐 4 yuan 32247 IFBME
禑 4 wu - IFWLB
禒 3 xian 37232 IFVNO
禔 3 zhi 36281 IFAMO
禖 4 mei 34294 IFTMD
禗 4 si 36230 IFWP
禘 3 di 30227 IFYBB
禙 4 bei - IFLPB
禚 3 zhuo 38231 IFTGF
禛 3 zhen 34281 IFJBC
禝 4 ji 36247 IFWCE
禞 4 gao - IFYRB
禟 4 tang - IFILR
禠 4 si 32217 IFHYU
禢 4 ta 36227 IFASM
禣 4 fu - IFIBI
禤 3 xuan 36227 IFWLM
禥 4 qi - IFTCG
禧 2 xi 34265 IFGRR
禨 4 ji 32253 IFVII
禩 4 si - IFWTC
禫 4 dan 31246 IFMWJ
禭 4 sui 38233 IFYTO
禲 4 li 31227 IFMTB
禳 2 rang 30232 IFYRV
禴 4 yue 38227 IFOMB
禶 4 zan 34286 IFHUC
禷 4 lei 31286 IFFKC
禸 4 rou 40227 IB
禹 1 yu 20427 HLBI
禺 2 yu 60427 WLBI
离 1 li 00227 YUKB 離
禼 4 xie - YWKB
禽 1 qin 80427 OYUB
禾 1 he 20904 HD
秀 1 xiu 20227 HDNHS
私 1 si 22930 HDI 俬
秂 4 ren - HDO
秃 1 tu 2021 HDHN 禿
秄 4 zi - HDND
秅 4 cha 22914 HDHP
秆 1 gan 2194 HDMJ 稈
秇 4 yi - HDKNI
秉 1 bing 20907 HDL
秊 4 nian - HDHJ
秋 1 qiu 29980 HDF 鞦
秌 4 qiu - FHD
种 1 zhong,=chong 25906 HDL 種
秎 4 fen 28927 HDCSH
秏 4 hao 22914 HDHQU
秐 4 yun - HDMMI
科 1 ke 24900 HDYJ
秒 1 miao 29920 HDFH
秓 4 zhi - HDJE
秔 4 jing - HDYHN
秕 2 bi 21910 HDPP
秖 4 zhi 22940 HDHVP
秗 4 yu - HDHK
秘 1 mi,=bi 23900 HDPH
秙 4 ku - HDJR
秚 4 ban - HDFQ
秛 4 pi - HDDHE
秜 4 ni 27911 HDSP
秝 4 li 22994 HDHD
秞 4 you 25960 HDLW
租 1 zu 27910 HDBM
秠 4 pi 21919 HDMFM
秡 4 bo 23947 HDIKK
秢 4 ling - HDOII
秣 2 mo 25990 HDDJ
秤 1 cheng 21949 HDMFJ
秥 4 nian - HDYR
秦 1 qin 50904 QKHD
秧 1 yang 25930 HDLBK
秨 4 zuo - HDOS
秩 1 zhi 25930 HDHQO
秪 4 zhi 22940 HDHPM
秫 2 shu 23934 HDIJC
秬 3 ju 21917 HDSS
秭 2 zi 25927 HDLXH
秮 4 huo 22963 HDIR
积 1 ji 2698 HDRC 積
称 1 cheng,chen 28990 HDNF 稱
秱 4 tong - HDBMR
秲 4 zhi - HDGDI
秳 4 huo - HDHJR
秴 4 he - HDOMR
秵 4 yin - HDWK
秶 4 zi 37904 IOHD
秷 4 zhi 21914 HDMIG
秸 1 jie 24961 HDGR
秹 4 ren - HDOHG
秺 4 du 23914 HDJHP
移 1 yi 27927 HDNIN
秼 4 zhu - HDHJD
秽 1 hui 2292 HDUNI 穢
秾 2 nong - HDHBV 穠
秿 4 fu - HDIJB
稀 1 xi 24927 HDKKB
稁 4 gao - YRBD
稂 2 lang 23932 HDIAV
稃 2 fu 22947 HDBND
稄 4 xun 23947 HDICE
稆 3 lv 2696 HDRHR
稇 4 kun - XHDWD
稉 4 jing - HDMLK
稊 4 ti 28927 HDCNH
程 1 cheng 26914 HDRHG
稌 3 tu 28994 HDOMD
稍 1 shao 29927 HDFB
税 1 shui 28916 XHDCR 稅
稐 4 lun 28927 HDOMB
稑 3 lu 24914 HDGCG
稒 4 gu 26900 HDWJR
稓 4 zuo 24961 HDTA
稔 2 ren 28932 HDOIP
稕 4 zhun 20947 HDYRD
稖 4 bang - HDYTR
稗 2 bai 26940 HDHHJ
稘 4 ji 24981 HDTMC
稙 3 zhi 24916 HDJBM
稚 1 zhi 20914 HDOG
稛 4 kun 26900 HDWHD
稝 4 peng - HDBB
稞 2 ke 26994 HDWD
稠 1 chou 27920 HDBGR
稡 4 zui - HDYOJ
稢 4 yu 23950 HDIRM
稣 2 su 2416 NMHD 穌
稤 4 lve - HDYRF
稥 4 xiang - HDFA
稦 4 yi 24956 HDDMQ
稧 4 xi - HDQHK
稨 4 bian 23927 HDHSB
稩 4 ji - HDWB
稪 4 fu - HDOAE
稫 4 pi 21966 HDMRW
稬 4 nuo - HDMBK
稭 4 jie - HDPPA
稯 4 zong 22947 HDUCE
稰 4 xu 27927 HDNOB
稳 1 wen 2793 HDNSP 穩 穏
稴 4 xian - HDTXC
稵 4 zi - HDTVI
稶 4 yu - HDIKM
稷 2 ji 26947 HDWCE
稸 4 xu - HDYVW
稹 3 zhen 24986 HDJBC
稺 4 zhi - HDSYJ
稻 1 dao 22977 HDBHX - 稲
稼 1 jia 23932 HDJMO
稽 1 ji 23961 HDIUA
稾 4 gao 00904 YBHD
稿 1 gao 20927 HDYRB
穁 4 rong - HDTSJ
穃 4 rong 23968 HDJCR
穄 3 ji 27991 HDBOF
穅 4 kang - HDILE
穆 1 mu 26922 HDHAH
穈 4 mei 00294 IDHD
穉 4 zhi 27951 HDSYQ
穊 4 ji 21914 HDAIU
穋 4 lu 27922 HDSMH
穐 4 qiu 27916 HDNWU
穑 2 se 2496 HDGCW 穡
穒 4 he - XXHDH
穓 4 yi - HDWTC
穔 4 huang 24986 HDTMC
穕 4 qie - HDOGD
穗 1 sui 25933 HDJIP - 穂
穘 4 xiao 24911 HDGGU
穙 3 pu - HDTCO
穚 4 jiao 22927 HDHKB
穛 4 zhuo 20931 HDOGF
穜 3 tong 20914 HDYTG
穝 4 zui - HDASE
穞 4 lv - XHDNW 穭
穟 3 sui 28933 HDYTO
穤 4 nuo - HDMBB
穥 4 yu - HDHXC
穦 4 pin - HDJMC
穪 4 cheng - HDMFB
穮 4 biao 20931 HDIPF
穯 4 se - HDGRW
穰 2 rang 20932 HDYRV - 穣
穱 4 zhuo 22946 HDBWI
穲 4 li - HDMMP
穳 4 cuan - HDHUC
穴 1 xue 30802 JC
穵 4 wa 30717 JCN
究 1 jiu 30417 JCKN
穷 1 qiong 3042 JCKS 窮
穸 3 xi 30207 JCNI
穹 2 qiong 30207 JCN
空 1 kong 30101 JCM
穻 4 yu 30401 JCMD
穼 4 shen - JCD
穽 4 jing 30558 JCTT
穾 4 yao 30432 JCHK
穿 1 chuan 30241 JCMVH
窀 3 zhun 30717 JCPU
突 1 tu 30430 JCIK
窂 4 lao - JCHQ
窃 1 qie 30727 JCPSH 竊
窄 1 zhai 30211 JCHS
窅 3 yao 30608 JCBU
窆 4 bian 30307 JCHIO
窇 4 bao 30712 JCPRU
窈 2 yao 30727 JCVIS
窉 4 bing 30227 JCMOB
窊 3 wa 30232 JCHVO
窋 4 zhu 30777 JCUU
窌 4 jiao 30227 JCHHL
窍 1 qiao 3012 JCMMS 竅
窎 3 diao - JCPYM 窵
窏 4 wu 30141 JCEMD
窐 4 gui 30104 JCGG
窑 1 yao 3077 JCOJU 窯
窒 1 zhi 30104 JCMIG
窓 4 chuang 30333 JCIP
窔 4 yao 30408 JCYCK
窕 2 tiao 30113 JCLMO
窖 1 jiao 30601 JCHGR
窗 1 chuang 30608 JCHWK
窘 1 jiong 30607 JCSKR
窙 4 xiao 30447 JCJKD
窚 4 cheng - JCIHS
窛 4 kou - JCMUV
窜 1 cuan 3050 JCLL 竄
窝 1 wo 3022 JCROB 窩
窞 4 dan 30777 JCNHX
窟 1 ku 30272 JCSUU
窠 2 ke 30904 JCWD
窡 4 zhuo - JCEEE
窢 4 xu 30153 JCIRM
窣 2 su 30408 JCYOJ
窤 4 guan - JCAPP
窥 1 kui 3081 XJCQO 窺
窦 2 dou 3080 JCJNK 竇
窧 4 zhuo - JCYAJ
窨 2 yin 30601 JCYTA
窫 4 ya 30432 JCQHK
窬 3 yu 30221 JCOMN
窭 3 ju 3040 JCFDV 窶
窰 4 yao 30772 JCBOU
窲 4 chao 30948 JCFDJ
窳 2 yu 30232 JCHOO
窴 4 tian 30801 JCJBC
窷 4 liao 30127 JCSJL
窸 2 xi 30339 JCHDP
窹 4 wu - JCVMR
窻 4 chuang - JCHWP
窼 4 zhao - JCVVD
窽 4 kuan - JCPKO
窾 4 kuan 30982 JCGFO
窿 1 long 30214 JCNLM
竁 4 cui 30715 JCHUU
竂 4 liao - JCKCF
竃 4 zao 30717 JCGWU
竆 4 qiong - JCHHR
立 1 li 00108 YT
竌 4 chu - YTHN
竍 4 shi 04100 YTJ
竎 4 fu - YTT
竏 4 qian 02140 YTHJ
竐 4 chu - YTHNE
竑 2 hong 04132 YTKI
竒 4 qi 00621 YTNR
竓 4 hao 02114 YTHQU
竔 4 sheng - YTHT
竕 4 fen 08127 YTCSH
竖 1 shu 2710 LEYT 豎 竪
竗 4 miao - YTFH
竘 3 qu 07120 YTPR
站 1 zhan 01160 YTYR
竛 4 ling - YTOII
竝 4 bing 00118 YTYT
竞 1 jing 0021 YTRHU 競
竟 1 jing 00216 YTAHU
章 1 zhang 00406 YTAJ
竡 4 bai 01160 YTMA
竢 4 si 03134 YTIOK
竣 1 jun 03147 YTICE
竤 4 hong 03134 YTJKI
童 1 tong 00104 YTWG
竦 2 song 05196 YTDL
竧 4 jing - YTHXH
竨 4 diao - YTYAJ
竩 4 yi - YTJBM
竫 3 jing 02157 YTBSD
竬 4 qu - YTHLB
竭 1 jie 06127 YTAPV
竮 4 ping 07141 YTSTT
端 1 duan 02127 YTUMB
竰 4 li 01114 YTMWG
竲 4 ceng - YTCWA
竳 4 deng - YTNOT
竴 4 cun - YTTWI
竵 4 wai - YTMRB
竷 4 kan 08447 YJHEE
竸 4 jing 00216 YUYTU
竹 1 zhu 88220 H
竺 2 zhu 88101 HMM
竻 4 le 88427 HKS
竼 4 peng - HHNI
竽 2 yu 88401 HMD
竾 4 chi - HPD
竿 1 gan 88401 HMJ
笀 4 mang 88710 HYV
笁 4 zhu 88104 HM
笂 4 wan 88517 HKNI
笃 2 du 8812 HNVM 篤
笄 2 ji 88441 HMT
笅 4 jiao 88408 HKK
笆 2 ba 88717 HAU
笇 4 suan - HYY
笈 2 ji 88247 HNHE
笉 4 qin 88127 HPIM
笊 2 zhao 88232 HHLO
笋 1 sun 88507 HSK 筍
笌 4 ya - HMVH
笍 4 zhui - HOB
笎 4 yuan 88211 HMMU
笏 2 hu 88227 HPHH
笐 4 hang 88217 HYHN
笑 1 xiao 88432 HHK
笒 4 cen 88207 HOIN
笓 4 bi 88711 HPP
笔 1 bi 8871 HHQU 筆
笕 2 jian 8821 HBHU 筧
笖 4 yi - XHVIO
笗 4 dong - HHEY
笘 4 shan 88601 HYR
笙 1 sheng 88104 HHQM
笚 4 da 88500 HWL
笛 1 di 88603 HLW
笜 4 zhu - XXHUU
笝 4 na 88603 HWE
笞 2 chi 88603 HIR
笟 4 gu - HHVO
笠 2 li 88108 HYT
笡 4 qie - HBM
笢 4 min 88747 HRVP
笣 4 bao 88712 HPRU
笤 2 tiao 88602 HSHR
笥 2 si 88627 HSMR
符 1 fu 88243 HODI
笧 4 ce - HBT
笨 1 ben 88234 HDM
笩 4 fa - HOIP
笪 2 da 88106 HAM
笫 3 zi 88227 HLXH
第 1 di 88227 HNLH
笭 4 ling 88207 HOII
笮 2 ze,zuo 88211 HHS
笯 3 nu 88447 HVE
笰 4 fu 88527 HLLN
笱 3 gou 88627 HPR
笲 4 fan 88441 HIT
笳 2 jia 88463 HKSR
笴 4 gan 88621 HMNR
笵 4 fan 88112 HESU
笶 4 shi 88430 HOK
笷 4 mao - HHHL
笸 2 po 88716 HSR
笹 4 ti 88717 HPT
笺 2 jian 8850 HIJ 箋
笻 4 qiong 88127 HMSL
笼 1 long 8841 HIKP 籠
笽 4 min - XXHBT
笾 2 bian 8830 HYKS 籩
笿 4 luo - HHER
筀 3 gui 88104 HGG
筁 4 qu - HTW
筂 4 chi - HEPD
筃 4 yin - HWK
筄 4 yao 88113 HLMO
筅 3 xian 88211 HHGU
筇 2 qiong 88127 HMNL
筈 4 kuo 88604 HHJR
等 1 deng 88341 HGDI
筊 4 xiao 88408 HYCK
筋 1 jin 88227 HBKS
筌 2 quan 88104 HOMG
筎 4 ru 88463 HVR
筏 1 fa 88253 HOI
筐 1 kuang 88711 HSMG
筑 1 zhu 88117 HMNJ 築
筒 1 tong 88227 HBMR
筓 4 ji - HMJJ
答 1 da 88601 HOMR
筕 4 hang - HHON
策 1 ce 88902 HDB
筗 4 zhong - HOL
筘 3 kou 88563 HQR
筙 4 lai - HQD
筚 2 bi 8840 HPPJ 篳
筛 1 shai 8822 HLLB 篩
筜 3 dang - HFSM 簹
筝 1 zheng 88507 HNSD 箏
筞 4 ce - XHJD
筟 4 fu - XHBND
筠 2 yun,jun 88127 HGPM
筡 4 tu 88904 HOMD
筢 2 pa 8851 HQAU
筣 4 li 88920 HHDN
筤 3 lang 88732 HIAV
筥 3 ju 88606 HRHR
筦 3 guan 88211 HJMU
筨 4 han - XHOIR
筩 4 tong 88227 HNIB
筪 4 xia - HSWL
筫 4 zhi - HBUC
筬 4 cheng 88253 HIHS
筭 4 suan 88441 HMGT
筮 2 shi 88108 HMOO
筯 4 zhu - HBMS
筰 4 zuo 88211 HOHS
筱 2 xiao 88248 HOLK
筲 2 shao 88227 HFB
筳 4 ting 88401 HNKG
筵 2 yan 88401 HNKM
筶 3 gao 88601 HHGR
筷 1 kuai 88934 HPDK
筸 4 gan 88401 HAMJ
筹 1 chou 8834 HQKI 籌
筺 4 kuang 88711 HSMI
筻 3 gang 8850 HMLK
筼 3 yun - HRBO 篔
筽 4 ou,wu - HRVK
签 1 qian 8810 HOMM 籤簽
筿 4 xiao - HHED 篠
简 1 jian 8822 HLSA 簡
箁 4 pou - HYTR
箂 4 lai 88908 HDOO
箃 4 zou - HSJE
箄 4 bi 88406 HHHJ
箅 2 bi 88221 HWML
箆 4 bi 88711 HBOP
箈 4 tai 88163 HEIR
箉 4 guai - HQRS
箊 4 yu 88233 HYSY
箌 4 dao 88120 HMGN
箍 2 gu 88512 HQSB
箎 4 chi 88217 HYPU
箐 2 qing 88227 HQMB
箑 4 sha 88801 HJLO
箒 4 zhou 88227 HSMB
箓 2 lu - HNME 籙
箔 2 bo 88163 HEHA
箕 1 ji 88801 HTMC
箖 3 lin 88994 HDD
算 1 suan 88446 HBUT
箘 4 jun 88603 HWHD
箙 4 fu 88247 HBSE
箛 4 gu 88432 HNDO
箜 2 kong 88101 HJCM
箝 4 qian 88575 HQTM
箞 4 qian - HFQU
箟 4 jun 88711 HAPP
箠 4 chui 88104 HHJM
管 1 guan 88777 HJRR
箢 2 yuan 8821 HJNU
箣 4 ce - HDBN
箤 4 zu 88408 HYOJ
箥 4 bo - HEDE
箦 2 ze 8880 HQMO 簀
箧 2 qie 8871 HSKT 篋
箨 3 tuo 8855 HQEQ 籜
箩 1 luo 8820 HWLN 籮
箪 2 dan 88506 HCWJ 簞
箫 1 xiao 8822 XHLX 簫
箬 2 ruo 88604 HTKR
箭 1 jian 88221 HTBN
箮 4 xuan - HJMM
箯 4 bian 88246 HOMK
箰 4 sun - HPAD
箱 1 xiang 88963 HDBU
箲 4 xian - HEHU
箳 4 ping - HSYJJ
箴 2 zhen 88253 HIHR
箵 4 xing 88602 HFHU
箶 4 hu - HJRB
箷 4 yi 88212 HYSD
箸 2 zhu 88604 HJKA
箺 4 chun - HQKA
箻 4 lv - HHOQ
箼 4 wu - XXHSM
箽 4 dong - HHJG
箾 4 shuo 88223 HFBN
箿 4 ji - HRSJ
篁 2 huang 88104 HHAG
篂 4 xing - HAHM
篃 4 mei - XHAHU
篅 4 chuan - HUMB
篆 2 zhuan 88232 HVNO
篇 1 pian 88227 HHSB
篈 4 feng - HGGI
篊 4 huang 88181 HETC
篌 2 hou 88234 HONK
篍 4 qiu - HHDF
篎 4 miao 88629 HBUH
篏 4 qian 88782 HTMO
篐 4 gu - HDSB
篑 2 kui 8880 XHLMO 簣
篒 4 shi - HOIV
篓 1 lou 8840 HFDV 簍
篕 4 he 88107 HGIT
篖 4 tang - HILR
篗 4 yue - HOGE
篙 2 gao 88227 HYRB
篚 3 fei 88711 HSLY
篛 4 ruo 88127 HNMM
篜 4 zheng 88227 HNEF
篝 2 gou 88557 HTTB
篞 4 nie 88311 HEAG
篟 4 qian 88227 HOQB
篡 1 cuan 88732 HBUI
篣 4 peng 88227 HYBS
篥 2 li 88904 HMWD
篦 2 bi 88711 HHWP
篧 4 zhuo 88214 HOBG
篨 4 chu 88294 HNLD
篪 2 chi 88217 HHYU
篫 4 zhu 88502 HMNQ
篬 4 qiang - HOIR
篭 4 long 88211 HYTU
篮 1 lan 8810 HLIT 籃
篯 3 jian - HCIJ 籛
篰 4 bu 88627 HYRL
篱 1 li 88227 HYUB 籬
篲 4 hui 88171 HQJM
篴 4 di 88303 HYMO
篶 4 yan 88327 HMYF
篷 1 peng 88304 HYHJ
篹 4 zhuan 88712 HBUU
篺 4 pi - HQHJ
篻 4 piao 88901 HMWF
篼 2 dou 8821 HHVU
篽 4 yu 88227 HHOL
篾 2 mie 88253 HWLI
簁 4 shai 88281 HHOO
簃 3 yi 88927 HHDN
簄 4 hu - HISU
簅 4 chan 88215 HYHM
簆 4 kou 88214 HJMK
簇 1 cu 88234 HYSK
簈 4 ping - XHSYJ
簉 3 zao 88306 HYHR
簊 4 ji 88104 HTCG
簋 2 gui 88107 HAVT
簌 2 su 88582 HDLO
簎 4 ce 88561 HQTA
簏 3 lu 88211 HIXP
簐 4 nian 88582 HJJO
簒 4 cuan 88732 HBUI
簓 4 diao 88222 HBRH
簔 4 suo 88732 XHYWV
簕 3 le - HTJS
簖 2 duan 8872 HVDL 籪
簗 4 liang,zhu 88904 HECD
簘 4 xiao - HLLL
簙 4 bo 88442 HJII
簚 4 mi - HWLB
簛 4 shai - HTCL
簝 3 liao 88906 HKCF
簟 2 dian 88406 HMWJ
簠 3 fu 88107 HIBT
簤 4 dai - HWLC
簦 4 deng 88108 HNOT
簧 1 huang 88806 HTMC
簨 4 sun 88801 HRUC
簩 4 lao 88427 HFFS
簪 2 zan 88601 HMUA
簬 4 lu 88164 HRMR
簭 4 shi 88608 HGCR
簮 4 zan - HQOA
簯 4 qi - HDTC
簰 3 pai 88246 HLLJ
簱 4 qi - XHYSC
簲 4 pai - HBHJ
簳 4 gan 88441 HJJJ
簴 4 ju - HYPC
簶 4 lu - HIFE
簸 1 bo 88847 HTCE
簺 4 sai - HJTG
簼 4 gou 88586 HQTB
簿 1 bu 88146 HEII
籀 2 zhou 88562 HQHW
籁 2 lai 8898 HDLO 籟
籂 4 shi - HOIB
籄 4 kui - HSLC
籆 4 yue - HTOE
籇 4 hao 88232 HYRO
籈 4 zhen 88117 HMGN
籉 4 tai 88104 HGRG
籊 4 ti 88214 HSMG
籍 1 ji 88961 HQDA
籎 4 yi - HPKO
籏 4 qi 88281 HYSC
籐 4 teng 88232 HBFE
籑 4 zhuan - HBUV
籒 4 zhou - HQMW
籓 4 fan 88169 HEHW
籕 4 zhou - HDHW
籖 4 qian 88153 HJIM
籗 4 zhuo 88214 HMBG
籘 4 teng 88293 HBFF
籝 4 ying - HYRN
籞 4 yu - HHLF
籡 4 qie - HQOO
籢 4 lian - HOOK
籥 3 yue 88227 HOMB
籧 4 qu 88303 HYYO
籨 4 lian - HOOO
籰 4 yue - HBUE
籱 4 zhuo - XHMBG
米 1 mi 90904 FD
籴 2 di 8090 OFD 糴
籵 4 fan 94900 FDJ
籶 4 shen - FDHN
籷 4 zhe - FDHP
籸 4 shen 97910 FDNJ
籹 4 nv 94944 FDV
籺 4 he 98917 FDON
类 1 lei 9080 FDK 類
籼 2 xian 9297 FDU 秈
籽 1 zi 97947 FDND
籾 4 ni 97950 FDSHI
籿 4 cun 94900 FDDI
粀 4 zhang 95900 FDJK
粁 4 qian 92940 FDHJ
粂 4 zhai 27904 NOFD
粃 4 bi 91910 FDPP
粄 4 ban 91947 FDHE
粅 4 wu 97920 FDPHH
粆 4 sha - FDFH
粇 4 kang - FDYHN
粈 4 rou 97915 FDNG
粉 1 fen 98927 FDCSH
粊 4 bi 21909 PPFD
粌 4 yin 92900 FDNL
粍 4 zhe 92914 FDHQU
粎 4 mi - FDSO
粏 4 tai - FDKI
粐 4 hu 93977 FDMS
粑 2 ba 97917 FDAU
粒 1 li 90918 FDYT
粓 4 gan - FDTM
粔 4 ju 91917 FDSS
粕 2 po 96900 FDHA
粖 4 mo 95990 FDDJ
粗 1 cu 97910 FDBM
粘 1 zhan,nian 91960 FDYR
粙 4 zhou - FDLW
粚 4 chi - FDOPD
粜 2 tiao 2290 UUFD 糶
粝 2 li 9192 FDMMS 糲
粞 2 xi 91963 FDMCW
粟 1 su 10904 MWFD
粠 4 hong - XFDTC
粡 4 tong 97920 FDBMR
粢 3 zi 37904 IOFD
粣 4 ce 97940 FDBT
粤 1 yue 26207 XHWMV 粵
粥 1 zhou 17227 NFDN
粦 4 lin - FDNIQ
粨 4 bai 91960 FDMA
粩 4 lao - FDJKP
粪 1 fen 9080 FDTC 糞
粫 4 er 91927 FDMBL
粬 4 qu - FDTW
粭 4 he 98961 FDOMR
粮 1 liang 93932 FDIAV 糧
粰 4 fu - FDBND
粱 1 liang 33904 EIFD
粲 2 can 27904 YEFD
粳 2 jing 91946 FDMLK
粴 4 li 96914 FDWG
粶 4 lu - FDVNE
粷 4 ju - FDPFD
粸 4 qi - FDTMC
粹 1 cui 90948 FDYOJ - 粋
粺 4 bai 96940 FDHHJ
粼 2 lin 92200 FQVV
粽 2 zong 93991 FDJMF 糉 糭
精 1 jing 95927 FDQMB
粿 2 guo 96994 FDWD
糀 4 hua 94914 FDTOP
糁 2 san,shen 9392 FDIKH 糝
糂 4 san 94911 FDTMV
糃 4 tang - FDAMH
糄 4 bian - FDISB
糅 2 rou 97994 FDNHD
糆 4 mian - FDMWL
糇 3 hou 9798 FDONK 餱
糈 3 xu 97927 FDNOB
糊 1 hu 97920 FDJRB 餬
糋 4 jian 98921 FDTBN
糌 2 zan 98964 FDHOA
糍 2 ci 9893 FDTVI 餈
糎 4 li 91914 FDMWG
糏 4 xie - FDSFB
糐 4 fu 93942 FDIBI
糑 4 nuo 97927 FDNMM
糒 3 bei 94927 FDTHB
糓 4 gu - GDHNE
糔 4 xiu 97936 FDEII
糕 1 gao 98931 FDTGF
糖 1 tang 90967 FDILR - 醣
糗 2 qiu 96934 FDHUK
糘 4 jia 93932 FDJMO
糙 1 cao 94936 FDYHR
糚 4 zhuang - FDTVG
糛 4 tang - FDFBG
糜 2 mi,mei 00294 IDFD
糟 1 zao 95966 FDTWA
糠 1 kang 90932 FDILE
糡 4 jiang - FDYTU
糢 4 mo 94934 FDTAK
糣 4 san - FDMUA
糤 4 san - FDTBK
糥 4 nuo - XFDMB
糦 4 xi - FDGRR
糨 2 jiang 93936 FDNII
糩 4 kuai - FDOMA
糪 4 bo 70904 SJFD
糫 4 huan - FDWLV
糬 4 shu 96964 FDWLA
糯 1 nuo 91927 FDMBB
糱 4 nie 17227 UJFD
糳 4 zuo - TEFD
糵 3 nie - THJD
系 1 xi,ji 20903 HVIF 係繫
糼 4 gong - VFKS
糿 4 you - VFSH
紁 4 cha 24900 VFIK
紊 1 wen 00903 YKVIF
紎 4 zi 23934 VFIK
紏 4 tou 24900 VFYJ
素 1 su 50903 QMVIF
索 1 suo 40903 JBVIF
紣 4 cui - VFKNJ
紤 4 jiu - VFHML
紥 4 za - QUVIF
紦 4 ba - VFAU
紧 1 jin 2790 LEVIF 緊
紪 4 qi - VFYMP
紫 1 zi 21903 YPVIF
累 1 lei 60903 WVIF 纍
紴 4 bo - VFDHE
紷 4 ling - VFOII
紻 4 yang 25930 VFLBK
絈 4 mo - VFHA
絉 4 shu - VFID
絊 4 zui 25933 VFDM
絋 4 kuang 20932 XVFII
絏 4 xie 25906 VFLWP
絒 4 chou 22900 VFILL
絔 4 bai 21960 VFMA
絗 4 hu - VFWR
絜 3 jie,xie 57903 QHVIF
絩 4 tiao 22913 VFLMO
絫 4 lei 23903 IIIF
絬 4 xie - VFHJR
絭 4 juan 90903 FQVIF
絮 1 xu 46903 VRVIF
絴 4 xiang - VFTQ
絷 3 zhi 5590 QIVIF 縶
綂 4 tong - VFYRU
綒 4 fu 22947 VFBND
綔 4 hu 42293 KSHVF
綗 4 jiong - VFBCR
綘 4 feng - VFHEJ
綛 4 ren 27932 VFSIP
綤 4 shao - SLVIF
綥 4 qi - VFWML
綦 2 qi 44900 TCVIF
綨 4 qi - VFTMC
綩 4 wan 23912 VFJNU
綮 2 qing 38903 HKVIF
綶 4 guo - XVFWD
緃 4 zong - VFOOO
緈 4 xing - VFGTJ
緐 4 fan - OYHVF
緕 4 qi 20924 VFYKL
緖 4 xu - XVFJK
緜 4 mian 22293 HBHVF
緥 4 bao - VFORD
緭 4 wei - VFWB
緳 4 xie 00293 IQHF
緽 4 cheng - VFYBC
緾 4 chan - VFMWG
緿 4 dai - VFIRP
縀 4 xia - VFRSE
縂 4 zong - VFCRP
縃 4 xu 27927 VFNOB
縅 4 wei 23950 VFIHV
縆 4 geng - XVFPM
縇 4 xuan - VFJMM
縏 4 pan 27903 HEVIF
縔 4 shuang 27994 VFEED
縘 4 xi - VFBVK
縙 4 rong - VFTSJ
縠 2 hu 47947 GFHNE
縢 3 teng 79293 BFQF
縤 4 su 25993 VFQMF
縥 4 zhen 24994 VFQKD
縨 4 huang - VFAFU
縻 2 mi 00293 IDVIF
繁 1 fan,=po 88903 OKVIF
繄 3 yi 77903 SEVIF
繇 2 you 22793 BUHVF
繉 4 hun 26913 VFBUO
繋 4 ji 57903 XJEVI
繌 4 sha 26943 VFHCE
繛 4 chuo - QFYAJ
繝 4 jian 27920 VFANB
繠 4 rui 33903 PPPF
繤 4 zuan - XTBUF
繥 4 xi - VFGRR
繦 4 qiang 23936 XVFNR
繧 4 yun 21931 VFMBI
繱 4 cong - VFTPP
繴 4 bi 70903 SJVIF
繺 4 shai 28934 VFNKF
纂 2 zuan 88903 HBUF
纄 4 peng - VFTYJ
纅 4 yao - VFVID
纉 4 zuan 25986 VFQOC
纎 4 xian 23950 VFJIM
纐 4 jiao 21986 VFYKC
纒 4 chan 21914 VFMWG
纙 4 luo 26914 VFWLG
纛 2 dao 50993 QMWYF
纝 4 lei - VFWWF
纞 4 lian - VFVFP
纟 4 si 2010 VVM 糹
纠 1 jiu 2210 VMVL 糾
纡 2 yu 2114 VMMD 紆
红 1 hong 2111 VMM 紅
纣 2 zhou 2410 VMDI 紂
纤 1 xian,qian 2214 VMHJ 纖縴 繊
纥 2 he 2811 VMON 紇
约 1 yue 2712 VMPI 約
级 1 ji 2714 VMNHE 級
纨 2 wan 2511 VMKNI 紈
纩 3 kuang 2010 VMI 纊
纪 1 ji 2711 VMSU 紀
纫 1 ren 2712 VMSHI 紉
纬 1 wei 2512 VMQS 緯
纭 2 yun 2113 VMMMI 紜
纮 3 hong - VMKI 紘
纯 1 chun 2511 VMPU 純
纰 2 pi 2211 VMPP 紕
纱 1 sha 2912 VMFH 紗
纲 1 gang 2712 VMBK 綱
纳 1 na 2412 VMOB 納
纴 2 ren - VMHG 紝
纵 1 zong 2810 VMOO 縱 縦
纶 2 lun,guan 2811 VMOP 綸
纷 1 fen 2812 VMCSH 紛
纸 1 zhi 2214 VMHVP 紙
纹 1 wen 2014 VMYK 紋
纺 1 fang 2012 VMYHS 紡
纻 3 zhu - VMJM 紵
纼 3 zhen - VMNL 紖
纽 1 niu 2711 VMNG 紐
纾 2 shu 2712 VMNIN 紓
线 1 xian 2315 VMIJ 線 綫
绀 2 gan 2417 VMTM 紺
绁 2 xie 2411 VMPT 紲
绂 2 fu 2314 VMIKE 紱
练 1 lian 2519 VMKVC 練
组 1 zu 2711 VMBM 組
绅 1 shen 2510 VMLWL 紳
细 1 xi 2610 VMW 細
织 1 zhi 2618 VMRC 織
终 1 zhong 2713 VMHEY 終
绉 2 zhou 2717 VMNSM 縐
绊 1 ban 2915 VMFQ 絆
绋 3 fu 2512 VMLLN 紼
绌 2 chu 2217 VMUU 絀
绍 1 shao 2716 VMSHR 紹
绎 1 yi 2715 VMEQ 繹
经 1 jing 2711 VMNOM 經 経
绐 3 dai 2316 VMIR 紿
绑 1 bang 2712 VMQJL 綁
绒 1 rong 2315 XVMIJ 絨
结 1 jie 2416 VMGR 結
绔 2 ku 2412 VMKMS 絝
绕 1 rao 2511 VMJPU 繞 遶
绖 3 die - VMMIG 絰
绗 2 hang 2112 VMHON 絎
绘 1 hui 2813 VMOMI 繪 絵
给 1 gei,ji 2816 VMOMR 給
绚 1 xuan 2712 VMPA 絢
绛 2 jiang 2715 VMHEQ 絳
络 1 luo,lao 2716 VMHER 絡
绝 1 jue 2711 VMNAU 絕 絶
绞 1 jiao 2014 VMYCK 絞
统 1 tong 2011 VMYIU 統
绠 2 geng 2114 VMMLK 綆
绡 2 xiao 2912 XVMFB 綃
绢 1 juan 2612 VMRB 絹
绣 1 xiu 2212 VMHDS 繡 綉繍
绤 3 xi - VMCOR 綌
绥 2 sui 2214 VMBV 綏
绦 2 tao 2719 VMHED 絛縧
继 1 ji 2911 VMVFD 繼 継
绨 2 ti 2812 VMCNH 綈
绩 1 ji 2518 VMQMO 績
绪 1 xu 2416 VMJKA 緒
绫 2 ling 2414 VMGCE 綾
绬 4 ying - VMTLK 緓
续 1 xu 2418 VMJNK 續 続
绮 2 qi 2412 VMKMR 綺
绯 2 fei 2111 VMLMY 緋
绰 1 chuo,chao 2114 VMYAJ 綽
绱 2 shang 2912 VMFBR 鞝緔
绲 2 gun 2611 VMAPP 緄
绳 1 sheng 2611 VMRLU 繩 縄
维 1 wei 2011 VMOG 維
绵 1 mian 2612 VMHAB 綿
绶 2 shou 2214 VMBBE 綬
绷 1 beng 2712 XVMBB 繃綳
绸 1 chou 2712 VMBGR 綢
绹 3 tao - VMPOU 綯
绺 2 liu 2316 VMHYR 綹
绻 2 quan 2911 VMFQU 綣
综 1 zong,zeng 2319 VMJMF 綜
绽 1 zhan 2318 VMJMO 綻
绾 2 wan 2317 VMJRR 綰
绿 1 lv 2719 VMNME 綠 緑
缀 1 zhui 2714 VMEEE 綴
缁 2 zi 2216 VMVVW 緇
缂 2 ke 2415 VMTLJ 緙
缃 2 xiang 2610 VMDBU 緗
缄 2 jian 2315 VMIHR 緘
缅 1 mian 2116 VMMWL 緬
缆 1 lan 2811 VMLIU 纜
缇 2 ti 2618 VMAMO 緹
缈 2 miao 2912 VMBUH 緲
缉 1 ji,qi 2614 VMRSJ 緝
缊 3 yun - VMABT 縕 緼
缋 4 hui 2518 VMLMO 繢
缌 2 si 2613 VMWP 緦
缍 4 duo 2211 VMHJM 綞
缎 1 duan 2714 VMHJE 緞
缏 4 bian 2114 VMOMK 緶
缐 3 xian - VMHAE
缑 2 gou 2718 VMONK 緱
缒 2 zhui 2713 VMYHR 縋
缓 1 huan 2214 VMBME 緩
缔 1 di 2012 VMYBB 締
缕 1 lv 2914 VMFDV 縷
编 1 bian 2312 VMISB 編
缗 2 min 2716 VMRPA 緡
缘 1 yuan 2713 VMVNO 緣 縁
缙 2 jin 2116 VMMCA 縉
缚 1 fu 2314 VMIBI 縛
缛 2 ru 2114 VMMVI 縟
缜 2 zhen 2418 VMJBC 縝
缝 1 feng 2713 VMYHJ 縫
缞 3 cui - VMYWV 縗
缟 2 gao 2012 VMYRB 縞
缠 1 chan 2011 VMIWG 纏
缡 2 li 2012 VMYUB 縭
缢 2 yi 2811 VMTCT 縊
缣 2 jian 2813 VMTXC 縑
缤 1 bin 2318 VMJOC 繽
缥 2 piao 2119 VMMWF 縹
缦 2 man 2614 VMAWE 縵
缧 2 lei 2619 VMWVF 縲
缨 2 ying 2714 VMBOV 纓
缩 1 suo,su 2316 VMJOA 縮
缪 2 mou,=miao,miu 2712 VMSMH 繆
缫 2 sao 2219 VMVVD 繅
缬 2 xie 2118 VMGRO 纈
缭 1 liao 2419 VMKCF 繚
缮 2 shan - VMTTR 繕
缯 2 zeng 2816 VMCWA 繒
缰 1 jiang 2111 VMMWM 繮韁
缱 2 qian 2513 VMYLR 繾
缲 2 qiao 2619 VMRRD 繰
缳 2 huan 2613 VMWLV 繯
缴 1 jiao 2814 VMHSK 繳
缵 2 zuan 2418 VMHUO 纘
缶 2 fou 80772 OJU
缷 4 xie - OUSL
缸 1 gang 81710 OUM
缹 4 fou 80337 OUF
缺 1 que 85730 OUDK
缻 4 fou - OUMVN
缼 4 qi - OUNO
缾 4 ping 28741 OUTT
缿 4 xiang 22761 OUHMR
罀 4 zhao - OULMO
罁 4 gang - OUBTU
罂 2 ying 7777 BOOJU 罌
罄 2 qing 47774 GEOJU
罅 2 xia 81749 OUYPD
罇 4 zun - OUTWI
罉 4 cheng - OUFBQ
罊 4 qi 07771 JEOJU
罋 4 weng 00772 YVGU
罍 3 lei 60772 WWWU
罐 1 guan 84714 OUTRG
网 1 wang 77220 BKK 網
罒 4 wang - WLL
罓 4 gang - BK
罔 2 wang 77220 BTYV
罕 1 han 37401 BCMJ
罖 4 luo - WLOI
罗 1 luo 6020 WLNI 羅
罘 2 fu 60901 WLMF
罙 4 shen - BCD
罚 1 fa 6072 WLIVN 罰
罛 4 gu 60232 WLHVO
罜 4 zhu 60104 WLYG
罝 4 ju 60107 WLBM
罞 4 mao 60227 WLNIH
罟 2 gu 60604 WLJR
罠 4 min 60747 WLRVP
罡 2 gang 60101 WLMYM
罢 1 ba 6073 WLGI 罷
罣 4 gua 60104 WLGG
罤 4 ti - WLCNH
罥 4 juan 60227 WLRB
罦 4 fu 60407 WLBND
罧 4 shen 60994 WLDD
罨 2 yan 60716 WLKLU
罩 1 zhao 60406 WLYAJ
罪 1 zui 60111 WLLMY
罫 4 gua 60130 WLGGY
罬 4 zhuo 60447 WLEEE
罭 4 yu 60153 WLIRM
置 1 zhi 60716 WLJBM
罯 4 an - WLYTA
罱 2 lan 6022 WLJBJ
署 1 shu 60604 WLJKA
罳 4 si 60336 WLWP
罴 2 pi 6033 WLGIF 羆
罶 3 liu 60602 WLHHW
罸 4 fa 60640 WLYRI
罹 2 li 60914 WLPOG
罺 4 chao 60904 WLVVD
罻 4 wei 60240 WLSFI
罽 2 ji 60221 WLMFN
罾 2 zeng 60606 WLCWA
罿 4 chong 60104 WLYTG
羀 4 liu - BKMLW
羁 2 ji 6052 WLTJM 羈
羃 4 mi 60227 WLTAB
羄 4 zhao - WLVFJ
羇 4 ji 60521 WLTJR
羉 4 luan 60993 WLVFF
羊 1 yang 80501 TQ
羌 2 qiang 80211 TGHU
羍 4 da 40501 KTQ
美 1 mei 80431 TGK
羏 4 yang - TQHHH
羐 4 you - XXXTG
羑 2 you 80807 TGNO
羒 4 fen 88527 TQCSH
羓 3 ba - TQAU
羔 1 gao 80331 TGF
羕 3 yang 80232 TGINE
羖 3 gu 87547 TQHNE
羗 4 qiang - TGHI
羘 4 zang - BTQ
羙 4 gao - XTGF
羚 1 ling 88537 TQOII
羛 4 yi 80527 TGLLN
羜 4 zhu 83521 TQJMN
羝 3 di 82540 TQHPM
羞 1 xiu 80215 TQNG
羟 2 qiang 8751 TQNOM 羥
羠 4 yi 85532 TQKN
羡 1 xian 80182 TGIMO 羨
羢 4 rong 83550 TQIJ
群 1 qun 18651 SRTQ 羣
羦 4 huan 83511 TQJMU
羧 2 suo 83547 TQICE
羪 4 yang - TQIAV
羫 4 qiang - TQJCM
羬 4 qian 83550 TQIHR
羭 4 yu 88521 TQOMN
羮 4 geng 80530 TGFO
羯 2 jie 86527 TQAPV
羰 2 tang 82589 TQUMF
羱 3 yuan 81596 TQMHF
羲 2 xi 80253 TGHDS
羳 4 fan 82569 TQHDW
羴 4 shan - TQTQQ
羷 4 lian 88586 TQOMO
羸 2 lei 00217 YRBTN
羹 1 geng 80530 TGFTK
羺 4 nou 81527 TQMBB
羻 4 qiang 80547 TQIXE
羼 2 chan 77251 STQQ
羽 1 yu 17120 SMSIM
羾 4 gong 11110 SMM
羿 2 yi 17442 SMT
翀 3 chong 15106 SML
翁 1 weng 80127 CISM
翂 3 fen 18227 SMCSH
翃 3 hong 07720 KISMM
翄 4 chi - SMJE
翅 1 chi 47402 JESMM
翆 4 cui 17401 SMKNJ
翇 4 fu 17440 SMIKK
翈 3 xia - WLSMM
翉 4 ben 57020 DMSMM
翊 2 yi 07120 YTSMM
翋 4 la 10118 SMYT
翌 2 yi 17108 SMYT
翍 4 pi 14247 SMDHE
翎 2 ling 87320 OISMM
翏 4 liu 17202 SMOHH
翐 4 zhi 15130 SMHQO
翑 4 qu 17120 SMPR
翓 4 xie - GRSMM
翔 1 xiang 87520 TQSMM
翕 2 xi 80127 OMRM
翖 4 xi - XORSM
翗 4 ke 27220 NNSMM
翘 1 qiao 5721 JUSMM 翹
翙 3 hui - UNSMM 翽
翚 2 hui - SMBKQ 翬
翛 3 xiao 27227 OLOM
翝 4 hong - JISMM
翞 4 jiang 10196 SMYRF
翟 2 di,=zhai 17214 SMOG
翠 1 cui 17408 SMYOJ
翡 2 fei 11227 LYSMM
翢 4 dao 77220 BRSMM
翣 4 sha 17404 SMYTV
翤 4 chi - RBSMM
翥 2 zhu 44127 JASMM
翦 3 jian 80127 TBNM
翧 4 xuan - JMSMM
翨 4 chi 17801 SMAMO
翩 1 pian 17220 HBSMM
翪 4 zong 12147 SMUCE
翭 4 hou 17134 SMONK
翮 2 he 17220 MBSMM
翯 3 he 17227 SMYRB
翰 1 han 48427 JJOSM
翱 2 ao 27420 HJSMM
翲 4 piao 17920 MFSMM
翳 2 yi 77127 SESMM
翴 4 lian 15130 SMYJJ
翵 4 hou 17127 SMHAF
翶 4 ao - XXHJS
翷 3 lin 97220 FQSMM
翸 4 pen 07820 JCSMM
翺 4 ao - HJSMM
翻 1 fan 27620 HWSMM
翼 1 yi 17801 SMWTC
翾 3 xuan 67720 WVSMM
耀 1 yao 97214 FUSMG
老 1 lao 44711 JKP
耂 4 lao - JK
考 1 kao 44207 JKYS
耄 2 mao 44714 JPHQU
者 1 zhe 44600 JKA
耆 2 qi 44601 JPA
耇 3 gou 44627 JKPR
耈 4 gou - JPPR
耉 4 gou - JKYR
耊 4 die - JKMIG
耋 2 die 44104 JPMIG
而 1 er 10227 MBLL
耍 1 shua 10404 MBV
耎 4 ruan 10432 MBK
耏 3 nai,er 12222 MBHHH
耐 1 nai 14200 MBDI
耑 3 duan 22227 UMBL
耒 2 lei 50900 QD
耓 4 ting - QDMN
耔 3 zi 57947 QDND
耕 1 geng 55900 QDTT
耖 2 chao 59920 QDFH
耗 1 hao 52914 QDHQU
耘 1 yun 51931 QDMMI
耙 1 ba,pa 57917 QDAU
耚 4 pi - QDDHE
耛 4 yi 53960 QDIR
耜 2 si 57977 QDRLR
耝 4 qu - QDBM
耞 4 jia 56900 QDKSR
耟 4 ju 57917 QDSS
耠 2 huo 5896 QDOMR
耡 4 chu 54927 QDBMS
耢 2 lao 5492 QDTBS 耮
耣 4 lun - QDOMB
耤 3 ji 54961 QDTA
耥 2 tang 5992 QDFBR
耦 2 ou 56927 QDWLB
耧 2 lou 5994 QDFDV 耬
耨 2 nou 51943 QDMVI
耩 2 jiang 55957 QDTTB
耪 2 pang 50927 QDYBS
耫 4 zha - QDQMC
耭 4 ji - QDVII
耯 4 huo - QDTOE
耰 3 you 51947 QDMBE
耱 2 mo 5096 QDIDR
耲 4 huai - QDYWV
耳 1 er 10400 SJ
耴 4 yi 12110 SJU
耵 3 ding 11420 SJMN
耶 2 ye 17127 SJNL
耷 2 da 40401 KSJ
耸 1 song 8840 OOSJ 聳
耹 4 qin 18127 SJOIN
耺 4 yun - SJMMI
耻 1 chi 11110 SJYLM 恥
耼 4 dan - SJBMM
耽 1 dan 14112 SJLBU
耾 4 hong 14132 SJKI
耿 1 geng 19180 SJF
聀 4 zhi - SJI
聁 4 pan - SJCSH
聂 1 nie 1044 SJEE 聶
聃 2 dan 15447 SJGB
聄 4 zhen - SJOHH
聅 4 che - SJOK
聆 1 ling 18137 SJOII
聇 4 zheng 11111 SJMYM
聈 4 you 14420 SJVIS
聉 4 wa - SJUU
聊 1 liao 17120 SJHHL
聋 1 long 4340 IPSJ 聾
职 1 zhi 1648 SJRC 職
聍 3 ning 1342 SJJMN 聹
聎 4 tiao - XSJLM
聏 4 er 11427 SJMBL
聐 4 ya 14161 SJGR
聑 4 tie 11440 SJSJ
聒 2 guo 12164 SJHJR
聓 4 xu - MNSJ
联 1 lian 1848 SJTK 聯
聕 4 hao - SJHGR
聗 4 lie - SJKOO
聘 1 pin 15127 SJLWS
聙 4 jing - SJQMB
聚 1 ju 17232 SEOOO
聛 4 bi - SJHHJ
聜 4 di 13410 SJJCM
聝 4 guo 13450 SJIRM
聟 4 xu 86401 XORSJ
聠 4 ping - SJYJJ
聡 4 cong 18133 SJCIP
聢 4 ding 13181 SJJMO
聣 4 ni - SJHXU
聤 4 ting 10121 SJYRN
聥 4 ju - SJHLB
聦 4 cong - SJPKP
聧 4 kui 12134 SJNOK
聨 4 lian 12143 XSJVI
聩 2 kui 1548 SJLMO 聵
聪 1 cong 1843 SJCRP 聰
聫 4 lian - SJVIK
聬 4 weng 18127 SJCIM
聭 4 kui - SJHUI
聮 4 lian - XSJVI
聱 2 ao 48401 GKSJ
聸 4 dan 17461 SJNCR
聺 4 qie - SJJBF
聼 4 ting - NJJWP
聿 2 yu 50007 LQ
肀 4 yu 5000 XL
肁 4 zhao - ISLQ
肂 4 si 15207 MNLQ
肃 1 su 5022 XLX 肅 粛
肄 2 yi 25407 PKLQ
肆 1 si 75707 SILQ
肇 1 zhao 38507 HKLQ
肈 4 zhao - IILQ
肉 1 rou 40227 OBO
肊 4 yi 77217 BN
肋 1 lei 74227 BKS
肌 1 ji 77210 BHN
肍 4 qiu - XBKN
肎 4 ken - XBB
肏 4 cao 80227 OOBO
肐 4 ge 78217 BON
肑 4 bo - BPI
肒 4 huan 75217 BKNI
肓 2 huang 00227 YVB
肔 4 chi - BPD
肕 4 ren 77220 BSHI
肖 1 xiao 90227 FB
肗 4 ru - XBV
肘 1 zhou 74200 BDI
肙 4 yuan 60227 RB
肚 1 du 74210 BG
肛 1 gang 71210 BM
肜 4 rong 72222 BHHH
肝 1 gan 71240 BMJ
肞 4 cha - BEI
肟 2 wo 7122 BMMS
肠 1 chang 7722 BNSH 腸
股 1 gu 77247 BHNE
肢 1 zhi 74247 BJE
肣 4 han 78227 BOIN
肤 1 fu 7528 BQO 膚
肥 1 fei 77217 BAU
肦 4 fen - XBCSH
肧 4 pei - BMF
肨 4 pang - BQJ
肩 1 jian 30227 HSB
肪 1 fang 70227 BYHS
肫 2 zhun 75217 BPU
肬 4 you 73214 BIKU
肭 3 na 74227 BOB
肮 1 ang 70217 BYHN 骯
肯 1 ken 21227 YMB
肰 4 ran - BIK
肱 2 gong 74232 BKI
育 1 yu 00227 YIB
肳 4 wen - BPHH
肴 1 yao 40227 KKB 餚
肵 4 qi 72221 BHML
肶 4 pi - BPP
肷 3 qian 7728 BNO
肸 3 xi 78240 BCJ
肹 4 xi - BCMS
肺 1 fei 75227 BJB
肻 4 ken - YBB
肼 2 jing 7520 BTT
肽 2 tai 7423 BKI
肾 1 shen 2722 LEB 腎
肿 1 zhong 7520 BL 腫
胀 1 zhang 7223 BPO 脹
胁 1 xie 7423 BKSC 脅
胂 2 shen 75200 BLWL
胃 1 wei 60227 WB
胄 2 zhou 50227 LWB 冑
胅 4 die 75230 BHQO
胆 1 dan 76210 BAM 膽
胇 4 fei 75227 BLLN
胈 3 ba 73247 BIKK
胉 4 bo 76200 BHA
胊 4 qu 77220 BPR
胋 4 tian - BYR
背 1 bei 11227 LPB
胍 2 gua 72230 BHVO
胎 1 tai 73260 BIR
胏 4 zi 75227 BLXH
胐 4 fei 72277 BUU
胑 4 zhi 76280 BRC
胒 4 ni - BSP
胓 4 ping - BMFJ
胔 4 zi 21227 YPOBO
胕 4 fu 74200 BODI
胖 1 pang,pan 79250 BFQ
胗 2 zhen 78222 BOHH
胘 4 xian 70232 BYVI
胙 2 zuo 78211 BHS
胚 1 pei 71219 BMFM
胛 2 jia 76250 BWL
胜 1 sheng 75210 BHQM 勝
胝 2 zhi 72240 BHPM
胞 1 bao 77212 BPRU
胟 4 mu - BWYI
胠 3 qu 74231 BGI
胡 1 hu 47620 JRB 鬍衚
胢 4 ke - BMNR
胣 3 chi 78212 BOPD
胤 2 yin 22010 LVBU
胥 2 xu 17227 NOB
胦 4 yang 75230 BLBK
胧 1 long 7321 BIKP 朧
胨 2 dong 7429 BKD 腖
胩 3 ka 7123 BYMY
胪 2 lu 7120 BYS 臚
胫 2 jing 7721 BNOM 脛
胬 2 nu 4722 VEOBO
胭 2 yan 76200 BWK
胮 4 pang - BHEQ
胯 2 kua 74227 BKMS
胰 1 yi 75232 BKN
胱 2 guang 79211 BFMU
胲 3 hai 70282 BYVO
胳 1 ge 77264 BHER
胴 2 dong 77220 BBMR
胵 4 chi 71214 BMIG
胶 1 jiao 7024 BYCK 膠
胷 4 xiong - PUB
胸 1 xiong 77220 BPUK
胹 4 er 71227 BMBL
胺 2 an 73244 BJV
胻 4 heng 71221 BHON
胼 2 pian 78241 BTT - 腁
能 1 neng,=nai 21211 IBPP
胾 4 zi 43250 JIOBO
胿 4 gui - BGG
脀 4 cheng 17227 NEMB
脁 4 tiao 72213 BLMO
脂 1 zhi 71261 BPA
脃 4 cui - BNAU
脄 4 mei - XBKF
脆 1 cui 77212 BNMU
脇 4 xie 74227 BKSS
脉 1 mai,mo 73232 BINE 脈
脊 1 ji 11227 FCB
脋 4 xie - SHSHB
脌 4 nin - BOQ
脍 2 kuai 7823 BOMI 膾
脎 3 sa 7429 BKIC
脏 1 zang 7021 BIG 髒臟 臓
脐 1 qi 7022 BYKL 臍
脑 1 nao 7027 BYUK 腦 脳
脒 2 mi 7929 BFD
脓 1 nong 7423 BHBV 膿
脔 2 luan 0022 YCOBO 臠
脕 4 wan 77217 BNAU
脖 1 bo 74247 BJBD
脗 4 wen - BPHR
脘 2 wan 73211 BJMU
脙 4 xiu 73232 BIJE
脚 1 jiao 77220 BGIL 腳
脜 4 you - BMBU
脝 4 heng 70227 BYRN
脞 3 cuo 78214 BOOG
脟 3 lie 72243 BBDI
脠 4 shan - BNKV
脡 4 ting 72241 BNKG
脢 4 mei 78257 BOWY
脤 4 shen 71232 BMMV
脦 4 de - BIPP
脧 4 juan 73247 BICE
脨 4 cu - BDL
脩 3 xiu 28227 OLOB
脪 4 xin - BKKB
脬 2 pao 72147 BBND
脭 4 cheng 76214 BRHG
脮 4 nei - BBV
脯 1 pu,fu 73227 BIJB
脰 4 dou 71218 BMRT
脱 1 tuo 78216 BCRU 脫
脲 2 niao 7729 BSE
脴 4 pi - BMFR
脵 4 gu - BRMK
脶 3 luo 7622 BROB 腡
脷 4 li - BHDN
脸 1 lian 7821 BOMM 臉
脺 4 cui 70248 BYOJ
脻 4 jie - BJLO
脼 4 liang - BMLB
脽 4 shui 70214 BOG
脾 1 pi 76240 BHHJ
脿 3 biao - BQMV
腀 4 lun - BOMB
腂 4 lei - BWD
腃 4 kui 69227 BFQU
腄 4 chui 72214 BHJM
腅 4 dan - BFF
腆 2 tian 75281 BTBC
腇 4 nei 72244 BHDV
腈 2 jing 7522 BQMB
腉 4 nai - BHXU
腊 1 la 74261 BTA 臘
腋 1 ye 70247 BYOK
腌 2 yan,a 74216 BKLU 醃
腍 4 ren 78232 BOIP
腏 4 chuo 77247 BEEE
腐 1 fu 00227 IIOBO
腑 2 fu 70240 BIOI
腒 3 ju 77264 BSJR
腓 2 fei 71211 BLMY
腔 1 qiang 73211 BJCM
腕 1 wan 73212 BJNU
腗 4 pi - XBLWL
腘 3 guo - BWMI 膕
腙 3 zong 7329 BJMF
腚 2 ding 7328 BJMO
腛 4 wo 77214 BSMG
腜 4 mei 74294 BTMD
腝 4 ni - BMBK
腞 4 zhuan 77232 BVNO
腟 4 chi 73214 BJMG
腠 2 cou 75234 BQKK
腢 4 ou 76227 BWLB
腣 4 di - XBYBB
腤 4 an 70261 BYTA
腥 1 xing 76214 BAHM
腧 2 shu 28221 BOMN
腨 3 shuan - BUMB
腩 2 nan 74227 BJBJ
腬 4 rou - BNHD
腭 2 e 7622 BRRS 齶
腮 1 sai 76230 BWP
腯 3 tu 72264 BHJU
腰 1 yao 71244 BMWV
腱 2 jian 75240 BNKQ
腲 4 wei 76232 BWMV
腴 2 yu 77237 BHXO
腵 4 jia - BRSE
腶 4 duan 77247 BHJE
腷 4 bi 71266 BMRW
腹 1 fu 78247 BOAE
腺 1 xian 76232 BHAE
腻 1 ni 7324 BIPO 膩
腼 2 mian 7126 BMWL 靦
腽 3 wa 7621 BABT 膃
腾 1 teng 7922 BFQM 騰
腿 1 tui 77233 BYAV
膀 1 bang,pang 70227 BYBS
膁 4 qian - BTXC
膂 2 lv 08227 YVB
膄 4 shou - BHXE
膅 4 tang - BILR
膆 4 su 75293 BQMF
膇 4 zhui 77237 BYHR
膈 2 ge 71227 BMRB
膉 4 yi 78217 BTCT
膊 1 bo 73242 BIBI
膋 4 liao 99227 FFBB
膌 4 ji 74227 BFCB
膍 4 pi 76211 BHWP
膎 4 xie - BBVK
膏 1 gao 00227 YRBB
膐 4 lv - YVOBO
膑 2 bin 7328 BJOC 臏
膓 4 chang 78227 BOAH
膔 4 lu - BIXP
膖 4 pang - BYHJ
膗 4 chuai 72214 BUOG
膘 2 biao 71291 BMWF
膙 2 jiang 73236 BNII
膛 1 tang 79214 BFBG
膜 1 mo 74234 BTAK
膝 1 xi 74232 BDOE
膟 4 lv 70243 BYIJ
膡 4 ying - XBFQU
膣 4 zhi 73214 BJCG
膤 4 xue 71274 BMBS
膥 4 cun - JSOBO
膦 2 lin 79259 BFDQ
膧 4 tong 70214 BYTG
膨 1 peng 72222 BGTH
膪 4 chuai 7026 BYBR
膫 4 liao 24296 BKCF
膬 4 cui 72215 BHUU
膭 4 gui - BLMC
膯 4 teng - BNOT
膰 4 fan 72269 BHDW
膱 4 zhi 73250 BYIA
膲 4 jiao 70231 BOGF
膳 2 shan 78265 BTGR
膵 4 cui 74248 BTYJ
膸 4 sui 74232 BYKB
膺 2 ying 00227 IGB
膻 2 shan,dan 70216 BYWM 羶
膼 4 zhua 77232 BYBB
臀 1 tun 77227 SEB
臁 4 lian 7023 BITC
臂 1 bi,bei 70227 SJB
臃 2 yong 70214 BYVG
臄 4 jue 71232 BYPO
臅 4 chu 76227 BWLI
臆 2 yi 70236 BYTP
臈 4 la 74227 BTAV
臊 1 sao 76294 BRRD
臋 4 tun - SEOBO
臌 2 gu 74247 BGTE
臎 4 cui - BSMJ
臐 4 xun 72231 BHGF
臑 3 nao 71227 BMBB
臒 4 wo 74247 BTOE
臔 4 xian - BSEC
臕 4 biao 70231 BIPF
臖 4 xing - HCB
臙 4 yan 74231 BTLF
臛 4 huo 71214 BMBG
臜 2 za - BHUO 臢
臝 4 luo 00217 YRBWN
臞 4 qu 76214 BBUG
臣 1 chen 71717 SLSL
臦 4 guang 11117 SLSLL
臧 2 zang 23250 IMSLL
臩 4 guang 11223 SSKLL
自 1 zi 26000 HBU
臫 4 jiao - XHUU
臬 2 nie 26904 HUD
臭 1 chou,xiu 26430 HUIK
臮 4 ji 26880 HUOOO
臯 4 gao - HUIOJ
臰 4 chou - HUMNP
臱 4 mian - HUJCS
臲 4 nie 27912 HDNMU
至 1 zhi 10104 MIG
致 1 zhi 18140 MGOK 緻
臵 4 ge - XMGHE
臶 4 jian - MGKLD
臷 4 die 43150 JIMIG
臸 4 zhi 11114 MGMIG
臹 4 xiu 13150 MGIHS
臻 2 zhen 15194 MGQKD
臼 1 jiu 77770 HX
臽 4 xian - NHX
臾 2 yu 77237 HXO
臿 4 cha 10777 HJHX
舀 1 yao 20777 BHX
舁 3 yu 77447 HXT
舂 2 chong 50777 QKHX
舃 4 xi - HXYF
舄 2 xi 77327 HXYF
舅 1 jiu 77427 HXWKS
舆 1 yu 7780 HXKC 輿
舋 4 xin 77107 HBBM
舌 1 she 20604 HJR
舍 1 she 80604 OMJR 捨
舎 4 she 80601 XXOGR
舏 4 jiu - HRVL
舐 2 shi 22640 HRHVP
舑 4 tan 15657 HRGB
舒 1 shu 87622 ORNIN
舓 4 shi - HRAPH
舔 1 tian 22633 HRHKP
舕 4 tan 29689 HRFF
舗 4 pu 83627 XORIJ
舙 4 hua - HRHRR
舚 4 tian - HRNCR
舛 2 chuan 25200 NIQ
舜 2 shun 20252 BBNQ
舝 4 xia 40503 DMVVQ
舞 1 wu 80251 OTNIQ
舟 1 zhou 27440 HBYI
舠 3 dao 27420 HYSH
舡 4 chuan 21410 HYM
舢 2 shan 22470 HYU
舣 3 yi 2440 HYIK 艤
舤 4 fan - HYHNI
舥 3 pa 27417 HYAU
舦 4 tai - HYKI
舧 4 fan - XHYHN
舨 4 ban 21447 HYHE
舩 4 chuan 28432 HYCI
航 1 hang 20417 HYYHN
舫 2 fang 20427 HYYHS
般 1 ban 27447 HYHNE
舭 3 bi 2241 HYPP
舮 4 lu 22427 XHYHS
舯 3 zhong 25406 HYL
舰 1 jian 2741 HYBHU 艦
舱 1 cang 2841 HYOSU 艙
舲 3 ling 28437 HYOII
舳 3 zhu 25460 HYLW
舴 2 ze 28411 HYHS
舵 1 duo 23411 HYJP
舶 1 bo 26400 HYHA
舷 2 xian 20432 HYYVI
舸 2 ge 21420 HYMNR
船 1 chuan 28460 HYCR
舺 4 xia 26450 HYWL
舻 2 lu 2140 HYYS 艫
舼 4 qiong 24481 HYTC
舽 4 pang 27454 HYHEQ
舾 3 xi 2146 HYMCW
舿 4 kua 24221 HYKMS
艀 4 fu 22447 HYBND
艁 4 zao - HYHGR
艂 4 feng 27454 HYHEJ
艃 4 li - HYWG
艄 2 shao 29427 HYFB
艅 3 yu 28494 HYOMD
艆 4 lang - HYIAV
艇 1 ting 22441 HYNKG
艈 4 yu - HYYIU
艉 3 wei 27414 HYSHU
艊 4 bo - HYHAB
艋 2 meng 27417 HYNDT
艌 4 nian - HYOIP
艍 4 ju - HYSJR
艎 3 huang 26411 HYHAG
艏 3 shou 28461 HYTHU
艐 4 ke 22448 HYUCE
艑 4 bian 23427 HYHSB
艒 4 mu 26460 HYABU
艓 4 die 24494 HYPTD
艔 4 dao - HYITE
艕 4 bang 20427 HYYBS
艖 4 cha 28412 HYTQM
艗 4 yi 28417 HYTCT
艘 1 sou 27447 HYHXE
艚 3 cao 25466 HYTWA
艝 4 xue 21477 HYMBS
艞 4 yao 28413 HYHLO
艟 2 chong 20414 HYYTG
艠 4 deng - HYNOT
艡 4 dang 29466 HYFBW
艢 4 qiang 24461 HYGOW
艥 4 ji - HYRJI
艧 4 huo - HYTOE
艨 2 meng 24432 HYTBO
艩 4 qi 20423 HYYX
艪 4 lu 27463 HYNWA
艬 4 chan 27413 HYNRI
艮 2 gen 77732 AV
良 1 liang 30732 IAV
艰 1 jian 7743 EAV 艱
色 1 se 27717 NAU
艳 1 yan 5701 QJNAU 豔艷 艶
艴 3 bo 57017 LNNAU
艵 4 ping 87417 TTNAU
艸 4 cao 22447 UU
艹 4 cao 4400 XT
艺 1 yi 4471 TN 藝
艻 4 le - TKS
艼 4 ting 44201 TMN
艽 2 jiao 44417 TKN
艾 1 ai,yi 44400 TK
艿 2 nai 44227 TNHS
芀 4 tiao 44227 TSH
芁 4 jiao - THN
节 1 jie 4422 TSL 節
芃 3 peng 44217 THNI
芄 2 wan 44517 TKNI
芅 4 yi 44043 TIP
芆 4 chai - TIK
芇 4 mian - TLB
芈 3 mi 1150 XTQ 羋
芉 4 gan - TMJ
芊 2 qian 44402 THJ
芋 1 yu 44401 TMD
芌 4 yu - XTMMS
芍 2 shao 44127 TPI
芎 2 xiong 44727 TN
芏 3 du 44104 TG
芐 4 hu 44231 TMY
芑 2 qi 44717 TSU
芒 1 mang 44710 TYV
芓 4 zi 44407 TND
芔 4 hui 22447 UUU
芕 4 sui - XTNI
芖 4 zhi - XXTK
芗 2 xiang 4420 TVVH 薌
芘 3 bi 44711 TPP
芙 1 fu 44530 TQO
芚 4 tun 44714 TPU
芛 4 wei 44507 TSK
芜 1 wu 4441 TMKU 蕪
芝 1 zhi 44307 TINO
芞 4 qi 44017 TOMN
芟 2 shan 44407 THNE
芠 3 wen 44401 TYK
芡 2 qian 44802 TNO
芢 4 ren 44211 TOMM
芣 3 fu 44901 TMF
芤 3 kou 44410 TNDU
芥 1 jie,gai 44228 TOLL
芦 1 lu 44277 TIS 蘆
芧 4 xu 44407 TNIN
芨 2 ji 44247 TNHE
芩 2 qin 44207 TOIN
芪 2 qi 4474 THVP
芫 2 yan,yuan 44211 TMMU
芬 1 fen 44227 TCSH
芭 1 ba 44717 TAU
芮 2 rui 44227 TOB
芯 1 xin 44330 TP
芰 3 ji 44407 TJE
花 1 hua 44214 TOP
芲 4 hua - XTOP
芳 1 fang 44227 TYHS
芴 3 wu 44227 TPHH
芵 4 jue 44530 TDK
芶 4 gou 44727 TPI
芷 2 zhi 44101 TYLM
芸 2 yun 44731 TMMI 蕓
芹 1 qin 44221 THML
芺 4 ao 44430 THK
芼 2 mao 44714 THQU
芽 1 ya 44241 TMVH
芾 2 fei,fu 44227 TJB
芿 4 reng - TONS
苀 4 hang 44217 TYHN
苁 2 cong 4488 TOO 蓯
苂 4 yin 44809 TF
苃 4 you 44447 TKE
苄 2 bian 4423 TYY
苅 4 yi 44420 TKLN
苆 4 qie - TPSH
苇 1 wei 4452 TQS 葦
苈 2 li 4422 XTMKS 藶
苉 3 pi - TSC
苊 3 e 4421 TMSU
苋 2 xian 4421 TBHU 莧
苌 2 chang 4473 TPO 萇
苍 1 cang 4471 TOSU 蒼
苎 2 zhu 4410 TJM
苏 1 su 4433 TKSC 蘇囌
苐 4 ti - TNLH
苑 1 yuan 44212 TNIU
苒 2 ran 44557 TGB
苓 2 ling 44307 TOII
苔 1 tai 44603 TIR
苕 2 shao 44602 TSHR
苖 4 di 44600 TLW
苗 1 miao 44600 TW
苘 2 qing 4422 TBR
苙 4 li 44108 TYT
苚 4 yong - TBQ
苛 1 ke 44621 TMNR
苜 2 mu 44600 TBU
苝 4 bei - TLMP
苞 1 bao 44712 TPRU
苟 1 gou 44627 TPR
苠 3 min 44747 TRVP
苡 2 yi 44180 TVIO
苢 4 yi - TRLR
苣 2 ju,qu 44717 TSS
苤 2 pie 44109 TMFM
若 1 ruo 44604 TKR
苦 1 ku 44604 TJR
苧 3 ning 44201 TJMN 薴
苨 4 ni 44211 TSP
苩 4 bo - THA
苪 4 bing 44227 TMOB
苫 2 shan 44601 TYR
苬 4 xiu 44600 TWO
苭 4 yao 44727 TVIS
苮 4 xian - TOU
苯 2 ben 44234 TDM
苰 4 hong 44232 TNI
英 1 ying 44530 TLBK
苲 4 zha 44811 THS
苳 4 dong 44303 THEY
苴 2 ju 44107 TBM
苵 4 die 44530 THQO
苶 4 nie 44908 TOF
苷 2 gan 4477 TTM
苸 4 hu - THFD
苹 1 ping 44409 TMFJ 蘋
苺 4 mei 44507 TWYI
苻 2 fu 44240 TODI
苼 4 sheng - THQM
苽 4 gu - THVO
苾 3 bi 44330 TPH
茀 2 fu 44527 TLLN
茁 1 zhuo 44777 TUU
茂 1 mao 44253 TIH
范 1 fan 44112 TESU 範
茄 1 jia,qie 44460 TKSR
茅 1 mao 44222 TNIH
茆 2 mao 44727 THHL
茇 4 ba 44447 TIKK
茈 3 ci,zi 44111 TYMP
茉 1 mo 44904 TDJ - 苿
茊 4 zi - TOM
茋 3 di - THPM
茌 2 chi 44214 TOG
茍 4 ji 44627 TPR
茎 1 jing 44104 TNOM 莖
茏 2 long 4441 TIKP 蘢
茐 4 cong - TPKK
茑 2 niao 4412 TPYM 蔦
茒 4 yuan - TNIL
茓 2 xue - TJC
茔 2 ying 4410 XTBG 塋
茕 2 qiong 4473 TBNJ 煢
茖 4 ge 44604 THER
茗 2 ming 44607 TNIR
茘 4 li 44227 TSHH
茙 4 rong 44453 TIJ
茚 2 yin 4472 THPL
茛 3 gen 44732 TAV
茜 2 qian,xi 44601 TMCW
茝 3 chai - TSLL
茞 4 chen 44712 TSLL
茟 4 yu - TLQ
茠 4 hao 44294 TOD
茡 4 zi - XTJND
茢 4 lie 44220 TMNN
茣 4 wu 44801 TRVK
茤 4 ji 44207 TNIN
茥 4 gui 44104 TGG
茦 4 ci 44902 TDB
茧 1 jian 44136 TLMI 繭
茨 2 ci 44182 TIMO
茩 4 gou 44261 THMR
茪 4 guang 44211 TFMU
茫 1 mang 44110 TEYV
茬 1 cha 44214 TKLG
茭 2 jiao 44408 TYCK
茮 4 jiao - TYMF
茯 2 fu 44234 TOIK
茰 4 yu - TLWK
茱 2 zhu 44904 THJD
茳 3 jiang 44111 TEM
茴 2 hui 44600 TWR
茵 1 yin 44600 TWK
茶 1 cha 44904 TOD
茷 4 fa 44253 TOI
茸 1 rong 44401 TSJ
茹 2 ru 44460 TVR
茺 3 chong 44213 TYIU
茻 4 mang 22447 UUUU
茼 2 tong 44227 TBMR
茽 3 zhong - TOL
茾 4 qian - TMT
茿 4 zhu 44117 TMNJ
荀 2 xun 44627 TPA
荁 3 huan 44106 TMAM
荂 4 fu 44127 TKMS
荃 2 quan 44104 TOMG
荄 3 gai 44802 TYVO
荅 4 da 44601 TOMR
荆 1 jing 4240 TTLN 荊
荇 2 xing 44221 THON
荈 4 chuan 44250 TNIQ
草 1 cao 44406 TAJ
荋 4 er 44227 TMBL
荌 4 an 44404 TJV
荍 4 qiao 44748 TVLK
荎 4 chi 44104 TMIG
荏 2 ren 44214 TOHG
荐 1 jian 44247 TKLD 薦
荑 2 ti,yi 44532 TKN
荒 1 huang 44211 TYVU
荓 3 ping 44441 TTT
荔 1 li 44227 TKSS
荕 4 jin - XTBKS
荖 3 lao 44411 TJKP
荗 4 shu - TIHI
荙 3 da - XTYK 薘
荚 2 jia 4480 TKT 莢
荛 3 rao 4421 XTJPU 蕘
荜 2 bi 4440 TPPJ 蓽
荝 4 ce - TBON 萴
荞 2 qiao 4422 THKL 蕎
荟 2 hui - TOMI 薈
荠 2 ji,qi 4422 TYKL 薺
荡 1 dang 4412 TENH 蕩盪
荢 4 zi - TJMD
荣 1 rong 4490 TBD 榮 栄
荤 1 hun 4450 TBKQ 葷
荥 2 xing,ying 4490 TBE 滎
荦 2 luo 4450 TBHQ 犖
荧 1 ying 4480 TBF 熒
荨 2 xun,qian 4434 XTSMI 蕁
荩 2 jin 4430 TSOY 藎
荪 2 sun 4449 XTNDF 蓀
荫 1 yin 4422 TNLB 蔭廕
荬 2 mai 4480 TNYK 蕒
荭 3 hong 4411 TVMM 葒
荮 2 zhou 4414 XXXTV 葤
药 1 yao 4412 TVMI 藥葯 薬
荰 4 du - TDG
荱 4 wei - TSHU
荲 4 li - TWG
荳 4 dou 44108 TMRT
荴 4 fu 44535 TQQO
荵 4 ren 44332 TSIP
荶 4 yin 44627 TRON
荷 1 he 44221 TOMR
荸 2 bi 44407 TJBD
荹 4 bu - TYLH
荺 4 yun 44127 TGPM
荻 2 di 44289 TKHF
荼 2 tu 44904 TOMD
荽 2 sui 44404 TBV
荾 4 sui 44407 TICE
荿 4 cheng 44253 TIHS
莀 4 chen - XTMMV
莁 4 wu 44108 TMOO
莂 4 bie - TRSN
莃 4 xi 44227 TKKB
莄 4 geng - TMLK
莅 2 li 44218 TOYT 蒞
莆 2 pu 44227 TIJB
莇 4 zhu 44127 TBMS
莈 4 mo 44347 TENE
莉 1 li 44920 THDN
莋 4 zuo 44211 TOHS
莌 4 tuo 44216 TCRU
莍 4 qiu 44232 TIJE
莎 2 sha,suo 44129 TEFH
莏 4 suo 44529 TQFH
莐 4 chen 44112 TELU
莑 4 peng - THEJ
莒 2 ju 44606 TRHR
莓 2 mei 44507 TOWY
莔 4 meng 44600 TWCB
莕 4 xing 44609 TDR
莗 4 che 44500 TJWJ
莘 2 shen,xin 44401 TYTJ
莙 3 jun 44607 TSKR
莚 4 yan 44401 TNKM
莛 2 ting 44401 TNKG
莜 2 you 4424 TOLK
莝 3 cuo 44104 TOOG
莞 2 guan,wan 44211 TJMU
莟 4 han 44602 XTOIR
莠 2 you 44227 THDS
莡 4 cuo - TRYO
莣 4 wang 44331 TYVP
莤 4 su 44601 TMCW
莥 4 niu 44215 TKHG
莦 4 shao 44227 TFB
莨 2 lang,liang 44732 TIAV
莩 2 fu 44407 TBND
莪 2 e 44553 THQI
莫 1 mo 44430 TAK
莬 4 wen - TNAU
莭 4 jie - TAIL
莮 4 nan 44427 TWKS
莯 4 mu 44394 TED
莰 3 kan 44182 TGNO
莱 1 lai 44908 TDT 萊
莲 1 lian 4430 TYKQ 蓮
莳 2 shi 4464 TADI 蒔
莴 2 wo 4422 TROB 萵
莵 4 tu 44413 XTHAI
莶 3 xian 4410 XTOMM 薟
获 1 huo 4428 TKHK 獲穫
莸 2 you 4421 TKHU 蕕
莹 1 ying 4410 TBMG 瑩
莺 1 ying 4412 TBPM 鶯
莻 4 gong - TNSP
莼 2 chun 4411 TVMU 蓴 蒓
莽 1 mang 44443 TIKT
莾 4 mang - TKJT
莿 3 ci 44920 TDBN
菀 2 wan 44212 TJNU
菁 2 jing 44227 TQMB
菂 3 di 44627 THAI
菃 4 qu 44117 TESS
菄 4 dong 44906 TDW
菅 2 jian 44777 TJRR
菆 4 zou 44147 TSJE
菇 1 gu 44464 TVJR
菈 4 la 44518 TQYT
菉 3 lu 44232 TVNE
菊 1 ju 44927 TPFD
菋 4 wei 44695 TRJD
菌 1 jun 44600 TWHD
菍 3 nie - TOIP
菎 4 kun 44711 TAPP
菏 2 he 44121 TEMR
菐 4 pu - TCTO
菑 4 zai 44602 TVVW
菒 4 gao - TAD
菓 4 guo 44904 TWD
菔 2 fu 44247 TBSE
菖 2 chang 44606 TAA
菗 4 chou 44560 TQLW
菘 2 song 44932 TDCI
菙 4 chui 44104 THJM
菚 4 zhan - TII
菛 4 men 44227 TAN
菜 1 cai 44904 TBD
菝 3 ba 44547 TQIK
菞 4 li 44927 THDH
菟 2 tu 44413 TNUI
菠 1 bo 44147 TEDE
菡 2 han 44772 TNUE
菢 4 bao 44112 TQPU
菣 4 qin 44747 TSLE
菤 4 juan 44712 TFQU
菥 3 xi 44921 TDHL
菦 4 qin - TYHL
菧 4 di 44240 TIHM
菨 4 jie 44404 TYTV
菩 1 pu 44601 TYTR
菪 2 dang 44601 TJMR
菫 4 jin 44104 TMLM
菬 4 qiao 44162 TESR
菭 4 tai - TEIR
菮 4 geng 44234 TILO
菰 2 gu 44432 TNDO
菱 1 ling 44407 TGCE
菲 1 fei 44111 TLMY
菳 4 qin 44109 TC
菵 4 wang 44227 TBTV
菶 4 beng 44503 TQKQ
菷 4 zhou 44227 TSMB
菹 2 zu 44117 TEBM
菺 4 jian 44227 THSB
菻 4 lin 44994 TDD
菼 3 tan 44809 TFF
菽 2 shu 44947 TYFE
菾 4 tian 44333 THKP
菿 4 dao 44120 TMGN
萀 4 hu - TYPU
萁 2 qi 44801 TTMC
萂 4 he - THDR
萃 2 cui 44408 TYOJ
萄 1 tao 44727 TPOU
萅 4 chun - TPUA
萆 3 bi 44406 THHJ
萈 4 huan - TBUI
萉 4 fei 44217 TBAU
萋 2 qi 44404 TJLV
萌 1 meng 44627 TAB
萍 1 ping 44149 TEMJ
萎 1 wei 44404 THDV
萏 2 dan 44777 TNHX
萐 4 sha 44801 TJLO
萑 2 huan 44214 TOG
萒 4 yan 44213 TYCU
萓 4 yi 44107 TJBM
萔 4 tiao - TQSR
萕 4 qi - XTYKL
萖 4 wan - THXU
萗 4 ce - TJMF
萘 2 nai 4490 TKMF
萙 4 zhen - TDLU
萚 3 tuo - TQEQ 蘀
萛 4 jiu 44446 TBUT
萜 2 tie 4426 TLBR
萝 1 luo 4420 XTWLN 蘿
萞 4 bi - TBOP
萟 4 yi - THDK
萠 4 pan 44227 TBB
萡 4 bo - TEHA
萢 4 pao 44112 TEPU
萣 3 ding 44801 TJMO
萤 1 ying 4413 TBLI 螢 蛍
营 1 ying 4460 TBRR 營 営
萦 2 ying 4490 TBVF 縈
萧 1 xiao 4422 XTLX 蕭
萨 1 sa 4420 TNLH 薩
萩 3 qiu 44989 THDF
萪 4 ke 44940 THDJ
萫 4 xiang 44609 THDA
萭 4 yu 44227 THLB
萮 4 yu - TOMN
萰 4 lian 44906 TDWF
萱 2 xuan 44106 TJMM
萲 4 xuan 44447 TBME
萳 3 nan 44227 TJBJ
萶 4 chun 44608 TQKA
萷 4 xiao 44220 TFBN
萸 2 yu 44237 THXO
萹 3 bian 44227 THSB
萺 4 mao 44606 TABU
萻 4 an 44601 TYTA
萼 2 e 44207 TRRS
落 1 luo,la 44164 TEHR
萾 4 ying - TNST
萿 4 kuo 44164 TEHR
葀 4 kuo 44564 TQHR
葁 4 jiang - TTGV
葂 4 mian 44212 TNUS
葃 4 zuo 44611 TAHS
葄 4 zuo 44211 TBHS
葅 4 zu 44817 TOOM
葆 2 bao 44294 TORD
葇 4 rou 44904 TNHD
葈 4 xi - TIRD
葊 4 an - TOMT
葋 4 qu 44227 TBPR
葌 4 jian 44444 TVVV
葍 4 fu 44606 TMRW
葎 3 lv 44257 THOQ
葏 4 jing - TELQ
葐 4 pen 44107 TCST
葑 2 feng 44140 TGGI
葓 4 hong - TETC
葔 4 hou 44234 TONK
葕 4 yan - THON
葖 3 tu 44433 TJCK
著 1 zhu,zhuo 44604 TJKA
葘 4 zi - TVMW
葙 3 xiang 44960 TDBU
葚 2 =ren,shen 44711 TTMV
葛 1 ge 44727 TAPV
葜 3 qia 4480 TQHK
葞 4 mi 44241 TNSJ
葟 4 huang 44104 THAG
葠 4 shen 44247 TOSE
葡 1 pu 44227 TPIB
葢 4 gai 44107 TKIT
董 1 dong 44104 THJG
葥 4 jian 44221 TTBN
葧 4 bo 44427 TJDS
葨 4 wei 44732 TWMV
葩 2 pa 44617 THAU
葪 4 ji - TNBN
葫 1 hu 44627 TJRB
葬 1 zang 44441 TMPT
葭 2 jia 44247 TRYE
葮 4 duan 44447 THJE
葰 3 jun,suo 44243 TOIE
葱 1 cong 44332 TPKP 蔥
葲 4 quan - THAE
葳 2 wei 44253 TIHV
葴 3 zhen 44253 TIHR
葵 1 kui 44430 TNOK
葶 2 ting 44201 TYRN
葸 2 xi 44336 TWP
葹 4 shi 44212 TYSD
葺 2 qi 44401 TRSJ
葼 4 zong - TUCE
葽 4 yao 44404 TMWV
葾 4 yuan 44331 TNUP
葿 4 mei - TAHU
蒀 4 yun - TABT
蒁 4 shu - YTID
蒂 1 di 44227 TYBB
蒃 4 zhuan - XTVNO
蒄 3 guan 44214 XTBMI
蒅 4 ran - TEND
蒆 4 xue 44404 TMNV
蒇 3 chan - TIHO 蕆
蒈 3 kai 4460 TPPA
蒉 3 kui 4480 TLMO 蕢
蒊 4 hua - TOPP
蒋 1 jiang 44242 TLMI 蔣
蒌 2 lou 4440 TFDV 蔞
蒎 3 pai 44132 TEHV
蒏 4 you 44604 TBMW 醟
蒐 3 sou 44213 THI
蒑 4 yin 44247 THSE
蒕 4 yun - TWOT
蒖 4 zhen - TJBC
蒗 2 lang 44132 TEIV
蒘 4 ru 44502 TVRQ
蒙 1 meng 44232 TBMO 矇濛懞
蒚 4 li 44227 TMRB
蒛 4 que 44735 TOUK
蒜 1 suan 44991 TMFF
蒝 4 yuan 44296 TMHF
蒟 2 ju 44127 TYTR
蒠 4 xi 44336 THUP
蒡 2 bang 44227 TYBS
蒢 4 chu 44294 TNLD
蒣 4 xu - THOD
蒤 4 tu 44191 TEOD
蒥 4 liu - THHW
蒦 4 huo - TOGE
蒧 4 dian 44253 TIHR
蒨 3 qian 44227 TOQB
蒩 4 zu 44917 THDM
蒪 4 po 44346 TIBI
蒫 4 cuo 44510 TTQM
蒬 4 yuan 44413 TBNI
蒮 4 yu 44214 TOBG
蒯 2 kuai 42200 TBLN
蒰 4 pan 44447 THYE
蒱 3 pu 44527 TQIB
蒲 1 pu 44127 TEIB
蒴 2 shuo 44427 TTUB
蒵 4 xi - TBVK
蒷 4 yun - TRBC
蒸 1 zheng 44331 TNEF
蒹 2 jian 44237 TTXC
蒺 2 ji 44134 TKOK
蒻 3 ruo 44227 TNMM
蒽 2 en - TWKP
蒾 4 mi - TYFD
蒿 2 hao 44227 TYRB
蓁 2 zhen 44904 TQKD
蓂 3 mi 44800 TBAC
蓃 4 sou - THXE
蓄 1 xu 44603 TYVW
蓅 4 liu 44113 TEYU
蓇 3 gu 44227 TBBB
蓈 4 lang - TIIL
蓉 1 rong 44608 TJCR
蓊 2 weng 44227 TCIM
蓌 4 cuo 44407 TOOE
蓍 2 shi 44601 TJPA
蓎 4 tang 44267 TILR
蓏 3 luo 44212 THOO
蓐 2 ru 44243 TMVI
蓑 2 suo 44732 TYWV - 簑
蓒 4 xuan 44541 TJJJ
蓓 2 bei 44261 TOYR
蓔 4 yao 44301 TTGF
蓕 4 gui - TDGG
蓖 2 bi 44711 THWP
蓗 4 zong 44281 THOO
蓘 4 gun - XTYCV
蓙 4 zuo 44214 TIOG
蓚 4 tiao 44222 TOLH
蓛 4 ce 44948 TDBK
蓜 4 pei - TMWU
蓝 1 lan 4410 TLIT 藍
蓞 4 dan - TBHX
蓟 2 ji 4412 TNMN 薊
蓠 2 li 4422 TYUB 蘺
蓡 4 shen - TESE
蓢 3 lang - TIIB
蓣 3 yu 4428 TNNO 蕷
蓤 4 ling - TIME
蓥 2 ying 4410 TBC 鎣
蓦 2 mo 4412 TAKM 驀
蓨 4 tiao 44227 TOLB
蓩 4 mao 44224 TNHS
蓪 4 tong 44302 TYNB
蓫 4 chu 44303 TYMO
蓬 1 peng 44304 TYHJ
蓭 4 an - TIKU
蓰 3 xi 44281 THOO
蓱 4 ping 44341 TETT
蓳 4 jin 44104 TTLM
蓵 4 jie - TQJO
蓶 4 wei 44614 TROG
蓷 4 tui 44514 TQOG
蓸 4 cao - TTWA
蓹 4 yu 44227 THOL
蓺 4 yi 44117 TGGI
蓻 4 zi 44410 TGJI
蓼 2 liao 44202 TSMH
蓾 4 lu 44601 TYWI
蓿 2 xu 44261 TJOA
蔀 3 bu 44627 TYRL
蔁 4 zhang - XTYTJ
蔂 4 lei 44903 TWVF 虆
蔃 3 qiang - TNII
蔅 4 yan - TANV
蔆 4 ling 44147 TEGE
蔇 4 ji 44714 TAIU
蔈 3 piao 44901 TMWF
蔉 4 gun 44732 TYCV
蔊 3 han 44941 TFAJ
蔋 4 di 44347 TEYE
蔌 3 su 44982 TDLO
蔍 4 lu 44211 TIXP
蔏 4 shang 44227 TYCB
蔐 4 di - TYCB
蔑 1 mie 44253 TWLI 衊
蔒 4 xun 44336 TSRF
蔓 1 man,wan 44407 TAWE
蔕 4 di 44227 TKPB
蔖 4 cuo 44217 TYPM
蔗 1 zhe 44231 TITF
蔙 4 xuan 44281 TYSO
蔚 1 wei,yu 44240 TSFI
蔛 4 hu - TNBJ
蔜 4 ao 44248 TGSK
蔝 4 mi 44694 TBUD
蔟 2 cu 44234 TYSK
蔡 1 cai 44901 TBOF
蔢 4 po - TEEV
蔤 4 mi 44773 TJPU
蔧 4 hui 44171 TQJM
蔨 4 juan 44600 TWFU
蔩 4 yin 44806 TJMC
蔫 2 nian 44327 TMYF
蔬 1 shu 44113 TNMU
蔰 4 hu 44217 THSU
蔲 4 kou - TJMK
蔳 4 qian - TEQB
蔴 4 ma - TIDD
蔶 4 ze - TQMC
蔷 2 qiang 4460 TGCW 薔
蔸 2 dou 4421 THVU
蔹 3 lian 4414 TOMK 蘞
蔺 2 lin 4422 TLSG 藺
蔻 2 kou 44214 TJME
蔼 1 ai 4472 TIVV 藹
蔽 1 bi 44248 TFBK
蔾 4 li 44904 THHD
蕀 4 ji 44992 TDBB
蕂 4 sheng - TBFS
蕃 2 bo 44609 THDW
蕅 4 ou 55327 TEWB
蕇 4 dian 44406 TRRJ
蕈 2 xun 44406 TMWJ
蕉 1 jiao 44331 TOGF
蕊 1 rui 44333 TPPP
蕋 4 rui 44111 TYMM
蕌 4 lei - TAAA
蕍 4 yu 44121 TEON
蕏 4 chu - TKHA
蕐 4 hua - TMOQ
蕔 4 bao 44447 TGJE
蕖 2 qu 44904 TESD
蕗 3 lu 44164 TRMR
蕙 2 hui 44333 TJIP
蕚 4 e 44207 TRRS
蕛 4 ti 44927 THDH
蕜 4 fei - TLYP
蕞 2 zui 44147 TASE
蕠 4 ru 44903 TVRF
蕣 4 shun 44252 TBBQ
蕤 2 rui 44231 TMOM
蕥 4 ya 44214 TMHG
蕦 4 xu 44286 THHC
蕨 2 jue 44282 TMTO
蕫 4 dong 55104 TYTG
蕬 4 si 44993 TVFF
蕮 4 xi 44327 THXF
蕯 4 long - TNLM
蕰 3 wen - TEAT 薀
蕱 4 shao 29920 THDB
蕲 2 qi 4452 TCJL 蘄
蕴 1 yun 4411 TVMT 蘊 藴
蕵 4 sun 44232 TNIV
蕶 4 ling 44307 TMBI
蕸 4 xia 44304 TYRE
蕹 3 weng 44214 TYVG
蕺 2 ji 44153 TRJI
蕻 2 hong 44781 TSIC
蕼 4 si 44757 TSIQ
蕾 1 lei 44603 TMBW
蕿 4 xuan - TFBE
薁 3 ao 44430 THBK
薂 4 xi 44248 THSK
薃 4 hao 44127 TEYB
薄 1 bao,=bo 44146 TEII
薅 2 hao 44443 TVMI
薇 1 wei 44248 THOK
薍 4 wan 44212 TBBU
薎 4 mie 44253 TWLI
薏 2 yi 44336 TYTP
薐 4 leng 44947 THDE
薒 4 can - TYED
薓 4 shen - XTESE
薕 4 lian 44237 TITC
薗 4 yuan 44600 TWGV
薙 4 ti 44414 TOKG
薚 4 tang 44227 TMNH
薛 1 xue 44741 THRJ
薜 2 bi 44641 TSRJ
薝 4 zhan 44261 TNCR
薞 4 sun 44232 TMNV
薡 4 ding 44227 TBUL
薢 3 xie 44252 TNBQ
薣 4 gu 44147 TGTE
薤 2 xie 44211 TMNM
薥 4 shu - XXTWL
薧 4 hao 44211 TYRP
薨 2 hong 44211 TWLP
薪 1 xin 44921 TYDL
薭 4 bai - XTHDJ
薮 2 sou 44448 TFVK 藪
薯 1 shu 44604 TWLA
薰 2 xun 44331 THGF - 薫
薳 3 wei 44303 TYGV
薶 4 mai 44214 TBHG
薷 2 ru 44227 TMBB
薸 3 piao 44191 TEMF
薹 2 tai 44104 TGRG
薻 4 zao - TEVD
薼 4 chen - TIPG
薽 4 zhen 44117 TMGN
薾 4 er 44227 TMFB
薿 3 ni 44481 TPKO
藀 4 ying 44809 TFFF
藁 2 gao 44904 TYRD
藂 4 cong 44334 TSEO
藃 4 xiao 44282 TYBO
藄 4 qi 44900 TTCF
藅 4 fa 44626 TWLN
藆 4 jian 44502 TJTQ
藈 4 kui 44634 TBUK
藉 1 ji,jie 44961 TQDA
藊 4 bian - THDB
藋 4 diao 44214 TSMG
藌 4 mi - XTJPI
藏 1 cang,zang 44253 TIMS - 蔵
藐 1 miao 44216 TBHU
藑 4 qiong 44407 TNBE
藒 4 qie 44927 THDV
藓 2 xian 4415 TNMQ 蘚
藔 4 liao - TJKF
藕 1 ou 44927 TQDB
藗 4 su 44308 TYDO
藙 4 yi 44247 TYOE
藛 4 xie - TJHF
藜 2 li 44132 THHE
藞 4 la 44661 TMRR
藟 3 lei 44666 TWWW
藠 2 jiao - THAA
藡 4 di 44302 TYYB
藢 4 zhi 44248 THOK
藤 1 teng 44232 TBFE
藦 3 mo 44252 TIDQ
藧 4 huan - TVFE
藨 3 biao 44231 TIPF
藩 2 fan 44169 TEHW
藫 4 tan 44146 TEMJ
藮 4 qiao - TDOF
藯 4 wei 44334 TSIP
藱 4 hui 44113 TKHI
藲 4 ou 44916 TDSR
藳 4 gao - TYRD
藵 4 bao - TODV
藸 4 chu 44264 TMOA
藻 1 zao 44194 TERD
藼 4 xuan - TJQP
藽 4 qin 44916 TYDU
藿 2 huo 44214 TMBG
蘁 4 wu 44106 TMGR
蘂 4 rui 44333 TPPD
蘃 4 rui - TYMD
蘅 2 heng 44221 THON
蘉 4 meng 44242 TWLE
蘌 4 yu 44901 THLF
蘍 4 xun - THFS
蘎 4 ji - TMBU
蘏 4 jiong - TPFC
蘐 4 xuan - TYRE
蘑 1 mo 44261 TIDR
蘒 4 qiu - THDU
蘓 4 su 44936 XTHDF
蘔 4 jiong - TPDC
蘕 4 peng - TVFJ
蘖 2 nie 44904 THJD 櫱
蘗 4 bo 44904 TSJD
蘘 3 rang 44732 TYRV
蘙 4 yi 44127 TSEM
蘛 4 yu 44727 TTVB
蘜 4 ju 44527 TTJD
蘝 4 lian - TOOO
蘠 4 qiang 44261 TVMW
蘣 4 tou 44814 TTCG
蘤 4 hua 44627 THAF
蘥 4 yue 44227 TOMB
蘦 4 ling 44662 TMBR
蘧 2 qu 44303 TYYO
蘨 4 yao - TBUF
蘩 2 fan 44903 TOKF
蘪 4 mei 44904 TIPD
蘮 4 ji 44221 TWLN
蘯 4 dang 44107 TEHT
蘰 4 man 44947 XTVFE
蘲 4 lei 44104 TWWG
蘳 4 hui 44814 TTCG
蘴 4 feng 44108 TUJT
蘶 4 wei 44413 THVI
蘷 4 kui - TMCE
蘸 2 zhan 44331 TMGF
蘻 4 ji 44900 TJEF
蘼 3 mi 44211 TIDY
蘽 4 lei - TWWD
蘾 4 huai 44132 TGYV
虀 4 ji 44101 TYSM
虁 4 kui - XTMCE
虂 4 lu - TMBR
虃 4 jian 44153 TEOM
虄 4 sa - TLIM
虇 4 quan 44214 TNTG
虈 4 xiao 44666 TRRR
虊 4 luan - TVFD
虋 4 men 44227 THBH
虌 4 bie 44711 TFKU
虍 4 hu 21214 YP
虎 1 hu 21217 YPHU
虏 1 lu 2122 YPKS 虜
虐 1 nve 21211 YPSM
虑 1 lv 2123 YPP 慮
虒 3 si 71217 HYPU
虓 3 xiao 41017 KNYPU
虔 2 qian 21240 YPYK
虖 4 hu 21249 YPHFD
虗 4 xu - YPOM
虘 4 cuo - YPBM
虙 4 fu 21231 YPPH
虚 1 xu 21212 YPTC 虛
虝 4 hu - YUPHH
虞 2 yu 21281 YPRVK
虠 4 jiao - YKYPU
虡 4 ju 21281 YPTMC
虢 2 guo 21317 BIYPU
虣 4 bao 11117 MMYPU
虤 3 yan 21217 YUYPU
虥 4 zhan 23253 YUII
虨 4 bin 22222 YDHHH
虩 4 xi 92917 FFYPU
虪 4 shu 27231 YUOLF
虫 1 chong 50136 LMI 蟲
虬 2 qiu 5211 LIU 虯
虭 4 diao 57120 LISH
虮 2 ji 57110 LIHN 蟣
虰 4 ding 51120 LIMN
虱 2 shi 17110 NHLI 蝨
虲 4 xia - LIY
虳 4 jue 57120 LIPI
虴 4 zhe 52114 LIHP
虵 4 she - LIPD
虶 4 yu - LIMD
虷 3 han,gan 51140 LIMJ
虸 3 zi - LIND
虹 1 hong,jiang 51110 LIM
虺 2 hui 15213 MULMI
虻 2 meng 50110 LIYV
虼 2 ge 58117 LION
虽 1 sui 6013 RLMI 雖
虾 1 xia 5113 LIMY 蝦
虿 2 chai 1013 MSLMI 蠆
蚀 1 shi 2573 NVLMI 蝕
蚁 1 yi 5410 LIIK 蟻
蚂 1 ma 5712 LINVM 螞
蚃 4 xiang - VHLMI 蠁
蚄 3 fang - LIYHS
蚅 4 e 51112 LIHSU
蚆 3 ba 57117 LIAU
蚇 4 chi 57137 LISO
蚈 4 qian - LIMT
蚉 4 wen - YKLMI
蚊 1 wen 50140 LIYK
蚋 2 rui 54127 LIOB
蚌 1 bang,beng 55100 LIQJ
蚍 2 pi 51110 LIPP
蚎 4 yue 56100 LIA
蚏 4 yue - LIB
蚐 4 jun 57120 LIPIM
蚑 4 qi 54147 LIJE
蚒 4 tong - LIBY
蚓 1 yin 52100 LINL
蚔 4 qi 52140 LIHVP
蚕 1 can 20136 HKLMI 蠶
蚖 4 yuan 51111 LIMMU
蚗 4 jue 55130 LIDK
蚘 4 hui 53114 LIIKU
蚙 4 qin 58127 LIOIN
蚚 4 qi 52121 LIHML
蚛 4 zhong - LIL
蚜 2 ya 51140 LIMVH
蚝 2 hao 52115 LIHQU 蠔
蚞 4 mu 54190 LID
蚟 4 wang - LIMG
蚠 4 fen - CHLMI
蚡 4 fen 58127 LICSH
蚢 4 hang 50117 LIYHN
蚣 1 gong 58132 LICI
蚤 1 zao 17136 EILMI
蚥 4 fu 58140 LICK
蚦 4 ran - LIBMM
蚧 2 jie 58120 LIOLL
蚨 2 fu 55130 LIQO
蚩 2 chi 22136 UMLI
蚪 1 dou 54100 LIYJ
蚫 4 bao 57112 LIPRU
蚬 2 xian 5711 XLIBH 蜆
蚭 4 ni - LISP
蚮 4 dai - LIOIP
蚯 1 qiu 52111 LIOM
蚰 2 you 55160 LILW
蚱 2 zha 58111 LIHS
蚲 3 ping - LIMFJ
蚳 4 chi 52140 LIHPM
蚴 2 you 54127 LIVIS
蚵 4 he 51120 LIMNR
蚶 2 han 54170 LITM
蚷 4 ju 57117 LISS
蚸 4 li 52131 LIHMY
蚹 4 fu 54100 LIODI
蚺 3 ran 55157 LIGB
蚻 4 zha 42136 DULMI
蚼 4 gou 57120 LIPR
蚽 4 pi 51119 LIMFM
蚾 4 pi 54147 LIDHE
蚿 4 xian 50132 LIYVI
蛀 1 zhu 50114 LIYG
蛁 4 diao 57162 LISHR
蛂 4 bie 53144 LIIKK
蛃 3 bing 51127 LIMOB
蛄 2 gu 54160 LIJR
蛅 4 zhan 51160 LIYR
蛆 2 qu 57110 LIBM
蛇 1 she 53111 LIJP
蛈 4 tie 55130 LIHQO
蛉 2 ling 58137 LIOII
蛊 2 gu 5010 XLIBT 蠱
蛋 1 dan 17136 NOLMI
蛌 4 gu 52130 LIHVO
蛎 2 li 51127 LIMMS 蠣
蛏 2 cheng 5711 LIEG 蟶
蛐 2 qu 55160 LITW
蛑 3 mou 53150 LIIHQ
蛒 4 ge - LIHER
蛓 4 ci 43150 JILMI
蛔 2 hui 56100 LIWR
蛕 4 hui - LIKB
蛖 4 mang 53112 LIIUH
蛗 4 fu 27136 HRLMI
蛘 2 yang 58151 LITQ
蛙 1 wa 54114 LIGG
蛚 4 lie 52100 LIMNN
蛛 1 zhu 55190 LIHJD
蛜 4 yi 57157 LIOSK
蛝 4 xian 57132 LIAV
蛞 2 kuo 52164 LIHJR
蛟 2 jiao 50148 LIYCK
蛠 4 li - LIKSS
蛡 4 yi - LISMM
蛢 4 ping 58141 LITT
蛣 4 qi 54161 LIGR
蛤 1 ha,ge 58161 LIOMR
蛥 4 she - LININ
蛦 4 yi 55132 LIKN
蛧 4 wang - LIBKK
蛨 4 mo 51160 LIMA
蛩 2 qiong 17136 MNLMI
蛪 4 qie 57136 QHLMI
蛫 4 gui 57112 LINMU
蛬 4 qiong 44136 TCLMI
蛭 2 zhi 51114 LIMIG
蛮 1 man 00136 YCLMI 蠻
蛯 4 lao 54111 LIJKP
蛰 2 zhe 5513 QILMI 蟄
蛱 2 jia 5518 LIKT 蛺
蛲 2 nao 5511 LIJPU 蟯
蛳 2 si 5112 LILLB 螄
蛴 2 qi 5012 LIYKL 蠐
蛶 4 jie 52143 LIBDI
蛷 4 qiu 53132 LIIJE
蛸 2 shao,xiao 59127 LIFB
蛹 2 yong 57127 LINIB
蛽 4 bei - LIBUC
蛾 1 e 53150 LIHQI
蛿 4 han - XLIOI
蜀 1 shu 60127 WLPLI
蜁 4 xuan 58181 LIONO
蜂 1 feng 57154 LIHEJ
蜃 2 shen 71136 MVLMI
蜄 4 shen 51132 LIMMV
蜅 4 fu 53127 LIIJB
蜇 2 zhe 52136 QLLMI
蜈 1 wu 56134 LIRVK
蜉 2 fu 52147 LIBND
蜊 2 li 52100 LIHDN
蜋 4 lang 53132 LIIAV
蜌 4 bi 51114 LIPPG
蜍 2 chu 58194 LIOMD
蜎 3 yuan 56127 LIRB
蜏 4 you - LIHDS
蜐 3 jie - LIGIS
蜑 4 dan 11136 NMLMI
蜒 1 yan 52141 LINKM
蜓 1 ting 52131 LINKG
蜔 4 dian - LIPW
蜕 1 tui 5811 XLICR 蛻
蜖 4 hui - LIWSL
蜗 1 wo 5612 LIROB 蝸
蜘 1 zhi 56100 LIOKR
蜙 4 song 58132 LIDCI
蜚 2 fei 11136 LYLMI
蜛 4 ju 57164 LISJR
蜜 1 mi 30136 JPHI
蜝 4 qi - XTCLM
蜞 2 qi 54181 LITMC
蜟 4 yu - LIYIB
蜠 4 jun 56100 LIWHD
蜡 1 la 54161 LITA 蠟 蝋
蜢 2 meng 57117 LINDT
蜣 2 qiang 58111 LITGU
蜤 4 si 42136 DLLMI
蜥 2 xi 52121 LIDHL
蜧 4 li 53143 LIHSK
蜨 4 die 55181 LIJLO
蜩 2 tiao 57120 LIBGR
蜪 4 tao 57120 LIPOU
蜫 4 kun - LIAPP
蜬 4 han 57172 LINUE
蜭 4 han 57177 LINHX
蜮 2 yu 53150 LIIRM
蜯 4 bang - LIQKQ
蜰 4 fei 77136 BULMI
蜱 2 pi 56140 LIHHJ
蜲 4 wei 52144 LIHDV
蜳 4 dun 50147 LIYRD
蜴 2 yi 56127 LIAPH
蜵 4 yuan 52100 LILXL
蜶 4 suo - LIYOJ
蜷 2 quan 59112 LIFQU
蜹 4 rui - LITOB
蜺 4 ni 57117 LIHXU
蜻 1 qing 55127 LIQMB
蜼 4 wei 50114 LIOG
蜾 3 guo 56194 LIWD
蜿 2 wan 53112 LIJNU
蝂 4 ban 52147 LILLE
蝃 4 di 57147 LIEEE
蝄 4 wang - LIBTV
蝅 4 can - XMKLM
蝆 4 yang 51150 LILMQ
蝇 1 ying 5611 LIRLU 蠅
蝈 2 guo 5610 LIWMI 蟈
蝉 1 chan 56156 LICWJ 蟬
蝊 4 ding - LIJMO
蝌 1 ke 54100 LIHDJ
蝍 4 jie 57120 LIAIL
蝎 1 xie 56127 LIAPV 蠍
蝏 4 ting 50121 LIYRN
蝐 4 mao 56160 LIABU
蝑 4 xu 57122 LINOB
蝒 4 mian 51160 LIMWL
蝓 2 yu 58121 LIOMN
蝔 4 jie 51161 LIPPA
蝖 4 xuan 53116 LIJMM
蝗 1 huang 56114 LIHAG
蝘 3 yan 51114 LISAV
蝙 1 bian 53127 LIHSB
蝚 4 rou 57194 LINHD
蝛 4 wei 53150 LIIHV
蝝 4 yuan 57132 LIVNO
蝞 4 mei 57167 LIAHU
蝠 1 fu 51166 LIMRW
蝡 4 ru 51134 LIMBK
蝢 4 xie 51186 LIMBC
蝣 2 you 58147 LIYSD
蝤 3 qiu,you 58161 LITCW
蝥 2 mao 18136 NKLMI
蝧 4 ying 54135 LITLK
蝩 4 chong 52114 LIHJG
蝪 4 tang 56127 LIAMH
蝫 4 zhu 54160 LIJKA
蝬 4 zong 52147 LIUCE
蝭 4 ti 56181 LIAMO
蝮 2 fu 58147 LIOAE
蝯 4 yuan 52147 LIBME
蝰 2 kui 5411 LIKGG
蝱 4 meng - YVLII
蝲 3 la - LIDLN
蝳 4 du 55157 LIQMY
蝴 1 hu 57120 LIJRB
蝵 4 qiu 29136 HFLMI
蝶 1 die 54194 LIPTD
蝷 4 li 50147 LIITU
蝹 4 yun 56117 LIWOT
蝺 4 qu 52127 LIHLB
蝻 2 nan 54127 LIJBJ
蝼 2 lou 5914 LIFDV 螻
蝽 2 chun 5516 LIQKA
蝾 2 rong 5419 LITBD 蠑
蝿 4 ying 57117 LIWLU
螀 4 jiang - LILMI 螿
螁 4 ban 57133 LIYAV
螂 2 lang 57127 LIIIL
螃 1 pang 50127 LIYBS
螅 2 xi 56130 LIHUP
螆 4 ci - LITVI
螇 4 xi 52135 LIBVK
螈 2 yuan 51196 LIMHF
螉 4 weng 58127 LICIM
螊 4 lian - LITXC
螋 2 sou 5714 LIHXE
螌 4 ban - HELMI
融 1 rong 15236 MBLMI
螎 4 rong - LIMRB
螏 4 ji 50134 LIKOK
螐 4 wu 57127 LIHRF
螑 4 xiu 56134 LIHUK
螒 4 han 58036 JJOLI
螓 4 qin 55191 LIQKD
螔 4 yi 52117 LIHYU
螕 4 bi - XLIHW
螖 4 hua 57127 LIBBB
螗 3 tang 50167 LIILR
螙 4 du - DLII
螚 4 nai 21136 IPLMI
螛 4 he 53161 LIJQR
螜 4 hu 47136 GELMI
螝 4 gui 56113 LIHI
螟 2 ming 57180 LIBAC
螠 2 yi - LITCT
螡 4 wen - YKLII
螣 3 teng 79236 BFQI
螤 4 zhong 07137 YIHXO
螥 4 cang - LIOIR
螦 4 sao - LIQMF
螧 4 qi - LIJPA
螨 2 man 5412 LITMB 蟎
螩 4 tiao - LIOLD
螪 4 shang 50127 LIYCB
螫 2 shi 48136 GKLMI
螬 2 cao 54267 LITWA
螭 2 chi 50127 LIYUB
螯 2 ao 48136 GKLMI
螰 4 lu 50111 LIIXP
螱 3 wei - SILMI
螲 4 zhi 53114 LIJCG
螳 2 tang 59114 LIFBG
螵 2 piao 51191 LIMWF
螶 4 qu 71136 SSLII
螷 4 pi 00236 IHHI
螸 4 yu 87136 COLMI
螺 1 luo 56193 LIWVF
螼 4 qin 54114 LITLM
螽 2 zhong 27136 HEYLI
螾 4 yin 53186 LIJMC
蟀 1 shuai 50143 LIYIJ
蟁 4 wen - RPLII
蟃 4 wan 57147 LIAWE
蟅 4 zhe 50137 LIITF
蟆 1 ma 44136 LITAK
蟇 4 ma 44136 TAKI
蟉 4 liu 57122 LISMH
蟊 2 mao 17136 NHLII
蟋 1 xi 52139 LIHDP
蟌 4 cong 56130 LIHWP
蟍 4 li - LIHND
蟏 3 xiao - XLITL 蠨
蟐 4 chang 59127 LIFBB
蟑 2 zhang 50146 LIYTJ
蟒 2 mang 54143 LITIT
蟓 4 xiang 57132 LINAO
蟔 4 mo 56131 LIWGF
蟕 4 zui - LIYPB
蟖 4 si - LITCL
蟗 4 qiu 40136 JBLLI
蟙 4 zhi 53150 LIYIA
蟚 4 peng - GHLMI
蟛 2 peng 52122 LIGTH
蟝 4 qu 51194 LIESD
蟞 4 bie 97136 FKLMI
蟟 4 liao 54196 LIKCF
蟠 2 pan 52169 LIHDW
蟢 4 xi 54161 LIGRR
蟤 4 zhuan 57181 LIRUC
蟥 2 huang 54186 LITMC
蟧 4 lao 59127 LIFFS
蟨 4 jue 71136 MOLMI
蟩 4 jue - LIMTO
蟪 2 hui 55133 LIJIP
蟫 3 yin 51146 LIMWJ
蟭 4 jiao 50131 LIOGF
蟮 2 shan 5816 LITGR
蟰 4 xiao - LILX
蟴 4 si 42136 TLLMI
蟵 4 chu - LIMMI
蟸 4 li - MOLII
蟹 1 xie 27136 NQLMI
蟺 4 shan 50116 LIYWM
蟼 4 jing 48136 TKLMI
蟾 2 chan 57161 LINCR
蟿 4 qi 47136 JELMI
蠂 4 she 54194 LITPD
蠃 3 luo 00217 YRBLN
蠄 4 qin - LIOYB
蠇 4 li - LITWB
蠉 4 xuan 56132 LIWLV
蠊 2 lian 50137 LIITC
蠋 3 zhu 56127 LIWLI
蠎 4 mang 54143 LITKT
蠏 4 xie 57152 LINBQ
蠓 2 meng 54132 LITBO
蠕 1 ru 51127 LIMBB
蠖 2 huo 54147 LITOE
蠗 4 zhuo 57114 LISMG
蠘 4 jie - LIJIG
蠚 4 he - TKRI
蠛 4 mie 54153 LITWI
蠜 4 fan 22136 DDKLI
蠝 4 lei 56160 LIWWW
蠠 4 min 10136 MWLII
蠡 2 li 27136 VOLII
蠢 1 chun 50136 QKALI
蠤 4 qiu 80136 TWLII
蠥 4 nie 20136 UJLMI
蠧 4 du 40136 GBMRI
蠩 4 zhu 54160 LIYRA
蠫 4 li 22136 BNLII
蠬 4 long 51111 LIYBP
蠭 4 feng - YJLII
蠮 4 ye 57127 LISEM
蠯 4 pi 00236 IHHI
蠰 4 nang 50132 LIYRV
蠲 2 juan 86127 TTWLI
蠴 4 shu - XLITW
蠵 4 xi 52127 LIUOB
蠷 4 qu 56114 LIBUG
蠸 4 quan 54114 LITRG
蠹 2 du 40136 JBMRI
蠺 4 can - MKALI
蠼 3 qu 56147 LIBUE
蠽 4 jie 93136 FILII
蠿 4 zhuo 22136 VMLII
血 1 xue,xie 27100 HBT
衁 4 huang 00107 YVHBT
衂 4 nv 27120 HTSHI
衃 3 pei 21190 HTMF
衄 2 nv 27115 HTNG
衅 1 xin 2915 HTFQ 釁
衇 4 mai - HTHHV
衈 4 er 21140 HTSJ
衉 4 ka - HTHER
衋 4 xi 50107 LQMAT
行 1 =xing,hang 21221 HOMMN
衍 1 yan 21103 HOEMN
衎 3 kan 21221 HOMJN
衏 4 yuan - HOMUN
衐 4 qu - HOSSN
衑 4 ling - HOOIN
衒 3 xuan 21732 HOYIN
衔 1 xian 2122 XHOCM 銜
衖 4 xiang 21221 HOTCN
街 1 jie 21104 HOGGN
衘 4 xian - HOOMN
衙 1 ya 21601 HOMRN
衜 4 dao - HOTUN
衟 4 dao - HOVUN
衠 3 zhun - HOJCN
衡 1 heng 21221 HONKN
衢 2 qu 21221 HOBGN
衣 1 yi 00732 YHV
衤 4 yi 3023 XL
补 1 bu 3320 LY 補
衦 4 gan - LMJ
衧 4 yu 31240 YPT
表 1 biao 50732 QMV 錶
衩 2 cha 37240 LEI
衪 4 yi 34212 LPD
衫 1 shan 32222 LHHH
衬 1 chen 3420 LDI 襯
衭 4 fu 35230 LQO
衮 2 gun 0073 YCIV 袞
衯 4 fen 38227 LCSH
衰 1 shuai 00732 YWMV
衱 4 jie 37247 LNHE
衲 2 na 34227 LOB
衳 4 zhong - LCI
衴 4 dan 34212 LLBU
衵 4 yi 36200 LA
衶 4 zhong 35206 LL
衷 1 zhong 50732 YLHV
衸 4 jie - LOLL
衹 4 zhi 32240 LHVP
衺 4 xie - YMHV
衻 4 ran - LBMM
衼 4 zhi 34247 LJE
衽 2 ren 32214 LHG
衾 2 qin 80732 OINV
衿 2 jin 38227 LOIN
袀 4 jun 37220 LPIM
袁 1 yuan 40732 GRHV
袂 2 mei 35237 LDK
袃 4 chai 47732 PHYHV
袄 1 ao 3228 LHK 襖
袅 2 niao 2773 PYSV 嫋裊
袆 3 hui - LQS 褘
袇 4 ran - LBY
袈 2 jia 46732 KRYHV
袉 4 tuo 33211 LJP
袊 4 ling - LOII
袋 1 dai 23732 OPYHV
袌 4 bao 00732 YPUV
袍 1 pao 37212 LPRU
袎 4 yao 34227 LVIS
袏 4 zuo - LKM
袐 4 bi - LPH
袑 4 shao 37262 LSHR
袒 2 tan 36210 LAM
袓 4 ju 37210 LBM
袔 4 he - LMNR
袕 4 xue 33282 LJC
袖 1 xiu 35260 LLW
袗 3 zhen 38222 LOHH
袘 4 yi 38212 LOPD
袙 4 pa 36202 LHA
袚 4 bo 33244 LIKK
袛 4 di 32240 LHPM
袜 1 wa 3529 LDJ 襪
袝 4 fu - LODI
袟 4 zhi 35230 LHQO
袠 4 zhi - YHQV
袡 4 ran 35257 LGB
袢 2 pan 39250 LFQ
袣 4 yi - LPT
袤 2 mao 00732 YNHV
袥 4 tuo - LMR
袦 4 na - LUU
袧 4 gou 37220 LPR
袨 4 xuan 30232 LYVI
袩 4 zhe - LYR
袪 3 qu 34231 LGI
被 1 bei 34247 LDHE
袬 4 yu 00732 YIRV
袭 1 xi 4373 IPYHV 襲
袮 4 mi 38290 LOF
袯 3 bo - LIVE 襏
袰 4 bo 77732 WYYHV
袱 1 fu 33234 LOIK
袲 4 chi 00732 YNIV
袳 4 chi - LNIN
袴 4 ku 34227 LKMS
袵 4 ren 32214 LOHG
袶 4 jiang 37254 LHEQ
袷 2 qia 38261 LOMR
袸 4 jian 34247 LKLD
袹 4 bo 31260 LMA
袺 4 jie 34261 LGR
袻 4 er - LMBL
袼 3 ge 37264 LHER
袽 4 ru 36200 LVR
袾 4 zhu 35290 LHJD
袿 4 gui 34214 LGG
裀 4 yin 36200 LWK
裁 1 cai 43750 JIYHV
裂 1 lie 12732 MNYHV
裃 4 ka 31231 LYMY
裄 4 xing 31221 LHON
装 1 zhuang 34732 IGYHV 裝
裆 2 dang 3927 LFSM 襠
裇 4 xu - LHBT
裈 3 kun - LBKQ 褌
裉 2 ken 37232 LAV
裋 4 shu 31218 LMRT
裍 4 kun 36200 LWD
裎 2 cheng 36214 LRHG
裐 4 juan 36227 LRB
裑 4 shen - LHXH
裒 2 pou 00732 YHXV
裓 4 ge - LIT
裔 2 yi 00227 YVBCR
裕 1 yu 38268 LCOR
裖 4 zhen 31232 LMMV
裗 4 liu 30213 LYIU
裘 2 qiu 43732 IEYHV
裙 1 qun 37267 LSKR
裚 4 ji 52732 QLYHV
裛 3 yi 00732 YRAV
裞 4 shui 38216 LCRU
裟 2 sha 39732 EHYHV
裠 4 qun - SRYHV
裢 2 lian 3423 XLYKQ 褳
裣 3 lian 3821 LOMM 襝
裤 1 ku 3025 LIKQ 褲
裥 2 jian 3722 LLSA 襉襇
裦 4 fou - YHHV
裧 4 chan 39289 LFF
裨 2 bi 36240 LHHJ
裩 4 kun - LAPP
裪 4 tao - LPOU
裫 4 yuan 32200 LLXL
裬 4 ling 34247 LGCE
裭 4 chi - LYPU
裮 4 chang 36260 LAA
裯 4 chou 37220 LBGR
裰 2 duo 37247 LEEE
裱 2 biao 35332 LQMV
裳 1 shang 90732 FBRYV
裴 2 pei 11732 LYYHV
裵 4 pei - YLMV
裶 4 fei 31211 LLMY
裷 4 yuan 39212 LFQU
裸 1 luo 36294 LWD
裹 1 guo 00732 YWDV
裺 4 yan 34216 LKLU
裻 4 du 27732 YEYHV
裼 3 ti,xi 36227 LAPH
裾 2 ju 37264 LSJR
裿 4 yi - LKMR
褀 4 qi - LTMC
褁 4 guo 60732 WDHV
褂 1 gua 33200 LGGY
褃 4 ken - LYMB
褄 4 qi 35244 LJLV
褅 4 ti 30117 LYBB
褆 4 ti 36281 LAMO
褈 4 chong - LHJG
褉 4 xie 37234 LQHK
褊 2 bian 32227 LHSB
褋 4 die 34294 LPTD
褍 4 duan - LUMB
褎 4 xiu 00732 YHDV
褏 4 xiu - YHWV
褐 1 he 36227 LAPV
褑 4 yuan 32247 LBME
褒 1 bao 00732 YODV
褓 2 bao 36294 LORD
褔 4 fu 31266 LMRW
褕 3 yu 38221 LOMN
褖 4 tuan 37232 LVNO
褗 4 yan 31214 LSAV
褙 2 bei 31227 LLPB
褚 2 chu 34264 LJKA
褛 2 lv 3924 LFDV 褸
褜 4 pao - BUYHV
褝 4 dan 32256 LFWJ 襌
褞 4 yun 36217 LWOT
褟 2 ta 36227 LASM
褠 4 gou - LTTB
褡 2 da 34261 LTOR
褢 4 huai 00732 YHIV
褣 4 rong 33268 LJCR
褤 4 yuan - LGRV
褥 1 ru 31243 LMVI
褦 4 nai 31211 LIBP
褧 4 jiong 19732 SFYHV
褨 4 suo - LTQM
褩 4 ban 27732 HEYHV
褪 1 tui,tun 37233 LYAV
褫 2 chi 32217 LHYU
褬 4 sang 37294 LEED
褮 4 ying 99732 FFBYV
褯 3 jie 30227 LITB
褰 2 qian 30732 JTCV
褱 4 huai 00732 YWLV
褴 2 lan 3821 LLIT 襤
褵 4 li 30227 LYUB
褶 2 zhe 37262 LSMA
褷 4 shi 31281 LHOO
褹 4 yi - LGGI
褼 4 xian 31212 LMWU
褽 4 wei 74732 SIYHV
褾 4 biao 31391 LMWF
褿 4 cao - LTWA
襁 2 qiang 36236 LNII
襃 4 bao 00732 YHDV
襄 2 xiang 00732 YRRV
襅 4 bi - LWTJ
襆 4 fu 32234 LTCO
襈 4 zhuan - LRUC
襊 4 cui - LASE
襋 4 ji 35292 LDBB
襍 4 za 30294 LOGD
襎 4 fan - LHDW
襐 4 xiang 37232 LNAO
襑 4 xin 37246 LSMI
襒 4 bie 38340 LFBK
襔 4 man - LTLB
襕 3 lan - LLSW 襴
襙 4 cao 36294 LRRD
襚 3 sui 38133 LYTO
襜 3 chan 37261 LNCR
襞 2 bi 70732 SJYHV
襟 1 jin 34291 LDDF
襡 4 shu 36227 LWLI
襢 4 tan 30216 LYWM
襣 4 bi 36246 LHUL
襥 4 fu - LOTO
襦 2 ru 31227 LMBB
襧 4 zhi - LMFB
襩 4 shu 34286 LGWC
襫 3 shi 34236 LKMA
襮 4 bo 36232 LATE
襳 4 xian 33250 LOIM
襶 4 dai 33250 LJIC
襷 4 ju 37252 LHCJ
襺 4 jian 34227 LTBI
襻 2 pan 34252 LDDQ
襽 4 lan - LTAW
襾 4 ya 10227 MUB
西 1 xi 10600 MCW
覀 4 xi - MLLW
要 1 yao 10404 MWV
覂 4 feng 10307 MWHIO
覃 2 tan,=qin 10406 MWAJ
覄 4 fu - MWOIK
覅 4 fiao 17420 MVPHH
覆 1 fu 10247 MWHOE
覉 4 ji - MWTJR
覊 4 ji 10527 MWTJF
覌 4 guan - XEBUU
覍 4 bian - FBUU
覐 4 jue - BUKK
覑 4 pian - LLBUU
覔 4 mi - MFBUU
覙 4 luo - NFBUU
覝 4 lian 16810 MFBUU
覞 4 yao 66210 BUBUU
覣 4 wei 26410 HVBU
覨 4 e - RSBUU
覫 4 pang - YSBUU
覮 4 ying 99216 FFBBU
覱 4 zhan - JLBUU
覵 4 jian - ABBUU
覾 4 shen 06610 JWBUU
见 1 jian,xian 7721 BLU 見
观 1 guan 7741 EBHU 觀 観
觃 3 yan - XBUND 覎
规 1 gui 5781 QOBHU 規
觅 1 mi 2021 BBHU 覓
视 1 shi 3721 IFBHU 視
觇 2 chan 2761 YRBHU 覘
览 1 lan 2821 LIBHU 覽 覧
觉 1 jue,jiao 9021 FBBHU 覺 覚
觊 2 ji 2771 UUBHU 覬
觋 2 xi 1711 MOBHU 覡
觌 3 di 4781 JKBHU 覿
觍 4 tian - TCBHU 覥
觎 2 yu 8721 ONBHU 覦
觏 2 gou 5741 TBBHU 覯
觐 2 jin 4711 TMBHU 覲
觑 2 qu 2721 YCBHU 覷
角 1 jiao,jue 27227 NBG
觓 4 qiu 22200 NBVL
觔 4 jin 24227 NBKS
觕 4 cu 27527 HQNBG
觖 3 jue 25230 NBDK
觗 4 zhi - NBHVP
觘 4 chao - NBFH
觙 4 ji 27247 NBNHE
觚 2 gu 22230 NBHVO
觛 4 dan 26210 NBAM
觜 3 zi 21227 YPNBG
觝 4 di 22240 NBHPM
觞 2 shang 2822 NBONH 觴
觟 3 hua 24214 NBGG
觠 4 quan 90227 FQNBG
觡 4 ge 27264 NBHER
觢 4 shi 57227 QHNBG
解 1 jie,=xie 27252 NBSHQ
觤 4 gui 27212 NBNMU
觥 2 gong 29211 NBFMU
触 1 chu 25236 NBLMI 觸
觧 4 jie 28251 NBTQ
觨 4 hun 21232 NBME
觩 4 qiu 23232 NBIJE
觪 4 xing - NBYTJ
觫 2 su 25296 NBDL
觬 4 ni 27217 NBHXU
觭 3 ji 24221 NBKMR
觮 4 lu - NBNME
觯 2 zhi 2825 NBCWJ 觶
觰 4 zha 24260 NBJKA
觱 3 bi 73227 IRNBG
觲 4 xing 28255 NBTGQ
觳 2 hu 47247 GBHNE
觵 4 gong - NBTLC
觺 4 yi 27227 PONBG
觼 4 jue 27247 NBNBE
觾 4 yan 24231 NBTLF
觿 3 xi 22227 NBUOB
言 1 yan 00601 YMMR
訄 3 qiu 40016 KNYMR
訅 4 qiu - YRKN
訇 2 hong 27620 PYMR
訉 4 fan - YRHNI
訋 4 diao - YRPI
訍 4 chai - YREI
訔 4 yin - UYMR
訙 4 xun - YRKNI
訚 2 yin - LSYMR 誾
訠 4 shen - YRNL
訡 4 yin - YROIN
訤 4 xiao - YRKK
訫 4 xin - YRP
訮 4 yan - YRMT
訯 4 sa - YRNHE
訲 4 yi - YRL
訵 4 chi - YRWC
訷 4 shen - YRLWL
訾 2 zi 21601 YPYMR
訿 4 zi 01610 YRYMP
詂 4 fu - YRODI
詈 2 li 60601 WLYMR
詋 4 zhou - YRRHU
詙 4 ba 03647 YRIKK
詚 4 da - YRAM
詟 3 zhe - IPYMR 讋
詤 4 huang - YROVU
詧 4 cha - BOYMR
詸 4 mi - YRFD
詹 2 zhan 27261 NCYMR
詽 4 yan - YRMJJ
詾 4 xiong - YRPUK
誀 4 er - YRSJ
誁 4 bing 04640 YRTT
誈 4 wu - YRMIG
誉 1 yu 32601 FCYMR 譽
誊 1 teng 9060 FQYMR 謄
誓 1 shi 52601 QLYMR
誖 4 bei 04647 YRJBD
誛 4 qin - YRSME
誝 4 an - YROIR
誟 4 xiao - YRJKD
誢 4 xian - YRBUU
誩 4 jing - YRYMR
誮 4 hua - YRTOP
誯 4 chang - YRAA
誱 4 jie - YRJLO
誵 4 xiao - YRKKB
誸 4 xian 00632 YRNYI
諀 4 pi 06640 YRHHJ
諅 4 ji 44601 TCYMR
諊 4 ju - YRPFD
諌 4 dong 05696 YRDW
諐 4 qian - OUYMR
諘 4 biao 05632 YRQMV
諙 4 hua 02664 YRHPA
諚 4 pian 03681 YRJMO
諨 4 fu 01666 YRMRW
諪 4 ting - YRYRN
諬 4 qi - HUYMR
諵 4 nan 04627 YRJBJ
諽 4 ge - YRTLJ
諿 4 qi 06641 YRRSJ
謃 4 xing - YRAHM
謇 2 jian 30601 JTCR
謈 4 po 60601 ATCR
謒 4 qiang 08667 YROIR
謓 4 chen 04681 YRJBC
謕 4 ti 02617 YRHYU
謘 4 chi 07641 YRSYJ
謢 4 lu 00647 YROGE
謤 4 biao 01691 YRMWF
謦 4 qing 47601 GEYMR
謧 4 li 00627 YRYUB
謩 4 mo - TAKR
謪 4 shang 00627 YRYCB
謮 4 ze 05686 YRQMC
謲 4 can - YRIIH
謶 4 zhuo 00637 YRITF
謷 4 ao 58601 GKYMR
謺 4 zhe 45601 GIYMR
謽 4 jiang 13601 NIYMR
謿 4 chao - YRJJB
譃 4 xu - YRYPM
譋 4 lan 07620 YRANB
譍 4 ying - IOGR
譒 4 bo 02669 YRHDW
譕 4 wu 08631 YROTF
譗 4 zha 08661 YRHOR
譛 4 zen 05663 YRQOA
譝 4 sheng 07617 YRRXU
譢 4 sui - YRYTO
譣 4 xian 08686 YROMO
譤 4 ji - YRHSK
譥 4 jiao 28601 HKYMR
警 1 jing 48601 TKYMR
譧 4 zhan 00637 YRITC
譪 4 ai 04627 YRTAV
譬 1 pi 70601 SJYMR
譮 4 hua - YROMA
譱 4 shan 80661 TQYRR
譵 4 dui - YRTGI
譶 4 ta - YRYRR
讁 4 zhe - YRYYB
讃 4 zan 05686 YRQOC
讄 4 lei 06660 YRWWW
讈 4 li 01611 YRMDM
讍 4 e - YRMGR
讏 4 wei - XHNYM
讐 4 chou 20601 OGYMR
讗 4 xie - YRUOB
讠 4 yan 3070 INV 訁
计 1 ji 3470 IVJ 計
订 1 ding 3172 IVMN 訂
讣 2 fu 3370 IVY 訃
认 1 ren 3870 IVO 認
讥 1 ji 3771 IVHN 譏
讦 2 jie 3174 IVMJ 訐
讧 2 hong 3171 IVM 訌
讨 1 tao 3470 IVDI 討
让 1 rang 3171 IVYM 讓 譲
讪 2 shan 3277 IVU 訕
讫 2 qi 3871 IVON 訖
讬 4 tuo - IVHP
训 1 xun 3270 IVLLL 訓
议 1 yi 3470 IVIK 議
讯 1 xun 3771 IVNJ 訊
记 1 ji 3771 IVSU 記
讱 3 ren - IVSHI 訒
讲 1 jiang 3570 IVTT 講
讳 1 hui 3572 IVQS 諱
讴 2 ou 3171 IVSK 謳
讵 2 ju 3171 IVSS 詎
讶 1 ya 3174 IVMVH 訝
讷 2 ne 3472 IVOB 訥
许 1 xu 3874 IVOJ 許
讹 1 e 3471 XIVOP 訛
论 1 lun 3871 IVOP 論
讻 3 xiong - IVUK 訩
讼 1 song 3873 IVCI 訟
讽 1 feng 3771 IVHNK 諷
设 1 she 3774 IVHNE 設
访 1 fang 3072 IVYHS 訪
诀 1 jue 3578 IVDK 訣
证 1 zheng 3171 IVMYM 證証
诂 2 gu 3476 IVJR 詁
诃 2 he 3172 IVMNR 訶
评 1 ping 3174 IVMFJ 評
诅 2 zu 3771 IVBM 詛
识 1 shi 3678 IVRC 識
诇 3 xiong - IVBR 詗
诈 1 zha 3871 IVOS 詐
诉 1 su 3274 IVHMY 訴
诊 1 zhen 3872 IVOHH 診
诋 2 di 3274 IVHVI 詆
诌 2 zhou 3777 IVNSM 謅
词 1 ci 3772 IVSMR 詞
诎 3 qu 3277 IVUU 詘
诏 2 zhao 3776 IVSHR 詔
诐 3 bi - IVDHE 詖
译 1 yi 3775 IVEQ 譯 訳
诒 2 yi 3376 IVIR 詒
诓 2 kuang 3171 IVSMG 誆
诔 2 lei 3579 IVQD 誄
试 1 shi 3374 IVIPM 試
诖 2 gua 3471 IVGG 詿
诗 1 shi 3474 IVGDI 詩
诘 2 jie 3476 IVGR 詰
诙 2 hui 3478 IVKF 詼
诚 1 cheng 3375 IVIHS 誠
诛 2 zhu 3579 IVHJD 誅
诜 2 shen 3471 IVHGU 詵
话 1 hua 3276 IVHJR 話
诞 1 dan 3274 IVNKV 誕
诟 2 gou 3276 IVHMR 詬
诠 2 quan - IVOMG 詮
诡 1 gui 3771 IVNMU 詭
询 1 xun 3772 IVPA 詢
诣 2 yi 3276 XIVPA 詣
诤 2 zheng 3775 IVNSD 諍
该 1 gai - IVYVO 該
详 1 xiang 3875 IVTQ 詳
诧 2 cha 3371 IVJHP 詫
诨 2 hun 3775 IVBKQ 諢
诩 2 xu 3772 IVSMM 詡
诪 4 zhou - IVQKI 譸
诫 1 jie 3375 IVIT 誡
诬 1 wu 3171 IVMOO 誣
语 1 yu 3176 IVMMR 語
诮 2 qiao 3972 IVFB 誚
误 1 wu 3678 IVRMK 誤
诰 2 gao 3476 IVHGR 誥
诱 1 you 3272 IVHDS 誘
诲 1 hui 3875 IVOWY 誨
诳 2 kuang 3171 IVKHG 誑
说 1 shuo 3871 IVCRU 說 説
诵 1 song 3772 IVNIB 誦
诶 4 ei 3378 IVIOK 誒
请 1 qing 3572 IVQMB 請
诸 1 zhu 3476 IVJKA 諸
诹 2 zou 3774 IVSJE 諏
诺 1 nuo 3476 IVTKR 諾
读 1 du 3478 IVJNK 讀 読
诼 2 zhuo 3173 IVMSO 諑
诽 1 fei 3171 IVLMY 誹
课 1 ke 3679 IVWD 課
诿 2 wei 3274 IVHDV 諉
谀 2 yu 3778 IVHXO 諛
谁 1 shui 3071 IVOG 誰
谂 2 shen 3873 IVOIP 諗
调 1 diao,tiao 3772 IVBGR 調
谄 2 chan 3777 IVNHX 諂
谅 1 liang 3079 IVYRF 諒
谆 1 zhun 3074 IVYRD 諄
谇 2 sui 3074 IVYOJ 誶
谈 1 tan 3978 IVFF 談
谉 4 shen - IVJLL 讅
谊 1 yi 3371 IVJBM 誼
谋 1 mou 3479 IVTMD 謀
谌 2 chen 3471 IVTMV 諶
谍 1 die 3479 IVPTD 諜
谎 1 huang 3471 IVTYU 謊
谏 2 jian 3579 IVDWF 諫
谐 1 xie 3276 IVPPA 諧
谑 2 xue 3171 IVYPM 謔
谒 2 ye 3672 IVAPV 謁
谓 1 wei 3672 IVWB 謂
谔 2 e 3672 IVRRS 諤
谕 2 yu 3872 IVOMN 諭
谖 2 xuan 3274 IVBME 諼
谗 2 chan 3773 IVNUY 讒
谘 4 zi 3776 IVIOR
谙 2 an 3076 IVYTA 諳
谚 1 yan 3072 IVYHH 諺
谛 2 di 3072 IVYBB 諦
谜 1 mi 3973 IVYFD 謎
谝 2 pian 3372 IVISB 諞
谞 3 xu - IVNOB 諝
谟 2 mo 3478 IVTAK 謨
谠 2 dang 3971 IVFBU 讜
谡 2 su 3674 IVWCE 謖
谢 1 xie 3470 IVHHI 謝
谣 1 yao 3277 IVBOU 謠 謡
谤 1 bang 3072 IVYBS 謗
谥 2 shi 3871 IVTCT 諡謚
谦 1 qian 3873 IVTXC 謙
谧 2 mi 3371 IVPHT 謐
谨 1 jin 3471 IVTLM 謹
谩 2 man 3674 IVAWE 謾
谪 2 zhe 3072 IVYCB 謫
谫 3 jian 3872 IVTBH 譾謭
谬 1 miu 3772 IVSMH 謬
谭 1 tan 3174 IVMWJ 譚
谮 2 zen 3176 IVMUA 譖
谯 2 qiao 3073 IVOGF 譙
谰 2 lan 3772 IVLSW 讕
谱 1 pu 3876 IVTCA 譜
谲 2 jue 3772 IVNHB 譎
谳 2 yan 3378 IVJBK 讞
谴 1 qian 3573 IVYLR 譴
谵 2 zhan 3776 IVNCR 譫
谶 2 chen 3375 IVOIM 讖
谷 1 gu 80608 COR 穀
谸 4 qian - HJCOR
谹 4 hong 84632 CRKI
谺 4 xia 81640 CRMVH
谻 4 ji 87610 CRNQ
谼 3 hong 84681 CRTC
谽 4 han 88662 CROIR
谾 4 hong 83611 CRJCM
谿 3 xi 28468 BKCOR
豀 4 xi - CRBVK
豁 1 huo 38668 JRCOR
豂 4 liao 87622 CRSMH
豃 4 han 88640 CRMJK
豆 1 dou 10108 MRT
豇 2 jiang 11110 MTM
豉 2 chi 14147 MTJE
豋 4 deng 27108 BOMRT
豌 1 wan 13112 MTJNU
豍 4 bi 16140 MTHHJ
豏 4 xian 18137 MTTXC
豑 4 zhi - TTCNH
豒 4 zhi - UTCNH
豓 4 yan - UTKIT
豕 2 shi 10232 MSHO
豖 4 chu 10232 MSKO
豗 4 hui 11213 MUMSO
豘 4 tun - MOPU
豙 4 yi - YTPO
豚 1 tun 71232 BMSO
豛 4 yi - MOHNE
豜 4 jian 11240 MOMT
豝 4 ba 17217 MOAU
豞 4 hou - MOPR
豟 4 e 11217 MOHSN
豠 4 chu - MOBM
象 1 xiang 27232 NAPO
豢 2 huan 90232 FQMSO
豣 4 jian - MOYJJ
豤 4 ken 17232 MOAV
豥 4 gai 10282 MOYVO
豦 4 ju 21232 YPMSO
豧 4 fu - MOIJB
豨 2 xi 14227 MOKKB
豩 4 bin 11232 MOMSO
豪 1 hao 00232 YRBO
豫 1 yu 17232 NNNAO
豭 4 jia 17247 MORYE
豮 3 fen - MOJTO 豶
豯 4 xi 12234 MOBVK
豰 4 bo 47247 GOHNE
豱 4 wen 16217 MOWOT
豲 4 huan 11296 MOMHF
豳 2 bin 22770 UMOO
豴 4 di - MOYCB
豷 4 yi 14218 MOGBT
豸 2 zhi,zhai 20222 BSHH
豹 1 bao 27220 BHPI
豺 1 chai 24200 BHDH
豻 4 an 11240 BHMJ
豼 4 pi 21210 BHPP
豽 4 na 14227 BHOB
豾 4 pi - BHMFM
豿 4 gou - BHPR
貀 4 na 12277 BHUU
貁 4 you 13282 BHJC
貂 2 diao 27262 BHSHR
貃 4 mo - BHHA
貄 4 si 15207 BHLQ
貅 2 xiu 24290 BHOD
貆 3 huan 11216 BHMAM
貇 4 kun - BHAV
貈 4 he - BHHBY
貉 2 hao,he 27264 BHHER
貊 2 mo 21260 BHMA
貋 4 an - BHAMJ
貌 1 mao 26210 BHHAU
貎 4 ni 27217 BHHXU
貏 4 bi 26240 BHHHJ
貐 4 yu 28221 BHOMN
貑 4 jia 27247 BHRYE
貒 4 tuan 22227 BHUMB
貔 2 pi 26211 BHHWP
貕 4 xi 12234 BHBVK
貖 4 yi - BHTCT
貘 2 mo 24234 BHTAK
貚 4 tan 26246 BHRRJ
貛 4 huan - BHTRG
貜 4 jue 16247 BHBUE
貥 4 hang 60817 BCYHN
貭 4 zhi 72286 HJBC
貮 4 er 13840 MPBUC
貵 4 pian 23806 IKBUC
貹 4 sheng 65810 BCHQM
賆 4 pian - BCTT
賉 4 xu - BCHBT
賋 4 jiao - BCYCK
賌 4 gai 00806 YOBUC
賍 4 zang 60814 BCIG
賎 4 jian 63853 BCIQ
賏 4 ying 66880 BCBUC
賐 4 xun - BCICE
賔 4 bin - JAHC
賖 4 she - BCOMD
賘 4 zang - BCIGI
賩 4 cong - BCJMF
賯 4 xiong - BCPAD
賱 4 yun 67852 BCBJJ
賲 4 bao - ODBUC
賳 4 zai 63850 BCJIR
賷 4 ji - JBBUC
賿 4 liao - BCSMH
贀 4 yi 77806 SEBUC
贁 4 bai - XBCOK
贂 4 chen 63822 BCIIH
贌 4 pu - BCTCO
贎 4 wan - BCTWB
贒 4 xian - SPBUC
贘 4 shang - BCFBC
贝 1 bei 7780 BO 貝
贞 1 zhen 2180 YBO 貞
负 1 fu 2780 NBO 負
贠 4 yuan,=yun - IBO 貟
贡 1 gong 1080 XMBO 貢
财 1 cai 7480 BODH 財
责 1 ze 5080 QMBO 責
贤 1 xian 2780 LEBO 賢
败 1 bai 7884 BOOK 敗
账 1 zhang 7283 BOPO 賬
货 1 huo 2480 OPBO 貨
质 1 zhi 7228 HJBO 質
贩 1 fan 7284 BOHE 販
贪 1 tan 8080 XOINO 貪
贫 1 pin 8080 CSHO 貧
贬 1 bian 7283 BOHIO 貶
购 1 gou 7782 BOPI 購
贮 1 zhu 7381 BOJM 貯
贯 1 guan 7780 WJBO 貫
贰 1 er 4380 IPMMO 貳 弐
贱 1 jian 7385 XBOIJ 賤
贲 2 ben 4080 JTBO 賁
贳 2 shi 4480 XPTBO 貰
贴 1 tie 7186 BOYR 貼
贵 1 gui 5080 LMBO 貴
贶 2 kuang 7681 BORHU 貺
贷 1 dai 2380 XOPBO 貸
贸 1 mao 7780 HHBO 貿
费 1 fei 5580 LNBO 費
贺 1 he 4680 KRBO 賀
贻 1 yi 7386 BOIR 貽
贼 1 zei 7385 BOIJ 賊
贽 2 zhi 5580 QIBO 贄
贾 1 =jia,gu 1080 MWBO 賈
贿 1 hui 7482 BOKB 賄
赀 3 zi 2280 YPBO 貲
赁 1 lin 2280 OGBO 賃
赂 1 lu 7786 BOHER 賂
赃 1 zang 7081 BOIG 贓 贜
资 1 zi 3780 IOBO 資
赅 2 gai 7088 BOYVO 賅
赆 3 jin 7783 BOSOY 贐
赇 2 qiu 7389 BOIJE 賕
赈 2 zhen 7183 BOMMV 賑
赉 2 lai 5080 XDTBO 賚
赊 2 she 7889 BOOMF 賒
赋 1 fu 7384 BOMPM 賦
赌 1 du 7486 BOJKA 賭
赍 2 ji 4080 JBBO 齎 賫
赎 1 shu 7488 BOJNK 贖
赏 1 shang 9080 FBRBO 賞
赐 1 ci 7682 BOAPH 賜
赑 3 bi - BOBOO 贔
赒 3 zhou - BOBGR 賙
赓 2 geng 0028 ILOO 賡
赔 1 pei 7086 BOYTR 賠
赕 2 dan 7988 BOFF 賧
赖 1 lai 5798 DLNBO 賴 頼
赗 3 feng - BOABU 賵
赘 1 zhui 5880 QKBO 贅
赙 2 fu 7384 BOIBI 賻
赚 1 zhuan 7883 BOTXC 賺
赛 1 sai 3080 JTCO 賽
赜 2 ze 7578 SLQMO 賾
赝 2 yan 7128 MOGO 贗贋
赞 1 zan 2480 HUBO 贊讚 賛
赟 2 yun - YMBO 贇
赠 1 zeng 7886 BOCWA 贈
赡 1 shan 7786 BONCR 贍
赢 1 ying 0021 YNBO 贏
赣 1 gan 0748 YJHEO 贛
赤 1 chi 40331 GLNC
赥 4 xi - GCNO
赦 1 she 48340 GCOK
赧 2 nan 47347 GCSLE
赨 4 tong 45236 GCLMI
赩 4 xi 47317 GCNAU
赪 3 cheng - GCYBO 赬
赫 1 he 44331 GCGLC
赭 2 zhe 44360 GCJKA
赮 4 xia 47347 GCRYE
赯 4 tang 40267 GCILR
走 1 zou 40801 GYO
赱 4 zou 40302 GCO
赲 4 li 44802 GOKS
赳 2 jiu 42800 GOVL
赴 1 fu 43800 GOY
赵 1 zhao 4480 GOK 趙
赶 1 gan 42804 GOMJ 趕
起 1 qi 47801 GORU
赸 4 shan 42807 GOU
赹 4 qiong 47802 GOPIM
赺 4 yin - GOOIN
赻 4 xian 49802 GOFH
赼 4 zi - GONO
赽 4 jue 45803 GODK
赾 4 qin - GOHML
赿 4 chi - GOHVP
趀 4 ci 45802 GOLXH
趁 1 chen 48802 GOOHH
趂 4 chen - GONF
趃 4 die - GOHQO
趄 2 ju,qie 47801 GOBM
超 1 chao 47806 GOSHR
趆 4 di - GOHVI
趇 4 xi - GOYT
趈 4 zhan - GOYR
趉 4 jue 42807 GOUU
越 1 yue 43805 GOIV
趋 1 qu 4780 GONSM 趨
趌 4 ji 44806 GOGR
趍 4 chi 47802 GONIN
趎 4 chu 45809 GOHJD
趏 4 gua 42806 GOHJR
趐 4 xue 47802 GOSMM
趑 2 zi 47808 GOIMO
趒 4 tiao 42801 GOLMO
趓 4 duo 47809 GOHND
趔 2 lie 42800 GOMNN
趖 4 suo 48801 GOOOG
趗 4 cu - GORYO
趘 4 xi - GOSHU
趚 4 su - GODL
趛 4 yin 48801 GOC
趜 4 ju 47802 GOPFD
趝 4 jian - GOOIP
趞 4 que - GOTA
趟 1 tang 49802 GOFBR
趠 4 chuo 41804 GOYAJ
趡 4 cui 40801 GOOG
趢 4 lu - GOVNE
趣 1 qu 41804 GOSJE
趤 4 dang - GOJMR
趥 4 qiu 48806 GOTCW
趦 4 zi - GOIOR
趧 4 ti 46801 GOAMO
趩 4 chi - GOWTC
趪 4 huang 44808 GOTMC
趭 4 jiao 40803 GOOGF
趮 4 zao 46809 GORRD
趯 3 ti 47801 GOSMG
趰 4 er - GOMFB
趱 2 zan 4480 GOHUO 趲
足 1 zu 60801 RYO
趴 1 pa 68100 RMC
趵 2 bao 67120 RMPI
趶 4 ku 61140 RMMD
趷 4 ke 68117 RMON
趸 2 dun 1080 MSRYO 躉
趹 4 jue 65130 RMDK
趺 2 fu 65130 RMQO
趻 4 chen - RMOIN
趼 3 jian 61140 RMMT
趽 4 fang - RMYHS
趾 1 zhi 61110 RMYLM
趿 2 ta 67147 RMNHE
跀 4 yue - RMB
跁 4 ba 67117 RMAU
跂 3 qi 64147 RMJE
跃 1 yue 6218 RMHK 躍
跄 2 qiang 6811 RMOSU 蹌
跅 4 tuo 62131 RMHMY
跆 2 tai 63160 RMIR
跇 4 yi 64117 RMPT
跈 4 nian 68122 RMOHH
跉 4 ling - RMOII
跊 4 mei - RMJD
跋 1 ba 63144 RMIKK
跌 1 die 65130 RMHQO
跍 4 ku 64160 RMJR
跎 2 tuo 63111 RMJP
跏 2 jia 66100 RMKSR
跐 2 ci 61110 RMYMP
跑 1 pao 67112 RMPRU
跒 4 qia - RMMNR
跓 4 zhu 60114 RMYG
跔 4 ju - RMPR
跕 4 dian 61160 RMYR
跖 2 zhi 61160 RMMR 蹠
跗 2 fu 64100 RMODI
跘 4 pan 69150 RMFQ
跙 4 ju 67110 RMBM
跚 2 shan 67140 RMBT
跛 1 bo 64147 RMDHE
跜 4 ni 67111 RMSP
距 1 ju 61117 RMSS
跞 2 li 6219 RMHVD 躒
跟 1 gen 67132 RMAV
跠 4 yi 66132 RMKN
跢 4 duo 67127 RMNIN
跣 2 xian 64111 RMHGU
跤 1 jiao 60148 RMYCK
跦 4 zhu 65194 RMHJD
跧 4 quan 68114 RMOMG
跨 1 kua 64127 RMKMS
跩 4 zhuai 65106 RMLWP
跪 1 gui 67112 RMNMU
跫 4 qiong 17801 MNRYO
跬 2 kui 64114 RMGG
跭 4 xiang - RMHEQ
跮 4 chi 61114 RMMIG
路 1 lu 67164 RMHER
跰 4 pian 68141 RMTT
跱 3 zhi 64141 RMGDI
跲 4 jia 68161 RMOMR
跳 1 tiao 62113 RMLMO
跴 4 cai 61160 RMMCW
践 1 jian 63150 RMIJ 踐
跶 2 da - RMYK 躂
跷 1 qiao 6511 RMJPU 蹺
跸 2 bi 6214 RMPPJ 蹕
跹 2 xian 6213 RMYHJ 躚
跺 1 duo 67194 RMHND - 跥
跻 2 ji 6012 RMYKL 躋
跼 4 ju 67127 RMSSR
跽 3 ji 67131 RMSUP
跾 4 shu 28801 OKRYO
跿 4 tu 64181 RMGYO
踀 4 chu 66181 RMRYO
踁 4 jing - RMMVM
踂 4 nie 62110 RMSJU
踃 4 xiao 69127 RMFB
踄 4 bu 61121 RMYLH
踅 2 xue 42801 QLRYO
踆 4 cun 63147 RMICE
踇 4 mu 68157 RMOWY
踈 4 shu 65196 RMDL
踉 2 liang 63132 RMIAV
踊 1 yong 67127 RMNIB 踴
踋 4 jiao - RMGIL
踌 2 chou 6514 RMQKI 躊
踍 4 qiao 64147 RMJKD
踎 4 mou - RMMFR
踏 1 ta 62163 RMEA
踑 4 qi 64181 RMTMC
踒 2 wo 62144 RMHDV
踓 4 wei 60114 RMOG
踔 2 chuo 61146 RMYAJ
踕 4 jie 65181 RMJLO
踖 4 ji 64161 RMTA
踗 4 nie 68132 RMOIP
踘 4 ju 67120 RMPFD
踙 4 nie 67140 RMSJE
踛 4 lu 64114 RMGCG
踜 4 leng 64147 RMGCE
踝 2 huai 66194 RMWD
踞 2 ju 67164 RMSJR
踟 2 chi 66100 RMOKR
踠 4 wan 63112 RMJNU
踡 4 quan 69112 RMFQU
踢 1 ti 66127 RMAPH
踣 3 bo 60161 RMYTR
踤 4 zu 60148 RMYOJ
踥 4 qie 60144 RMYTV
踦 3 yi 64121 RMKMR
踧 4 cu 67140 RMYFE
踨 4 zong - RMOOO
踩 1 cai 62194 RMBD
踪 1 zong 63191 RMJMF 蹤
踫 4 peng 68117 RMTTC
踬 2 zhi 6218 RMHJO 躓
踭 4 zheng - RMBSD
踮 2 dian 60161 RMIYR
踯 2 zhi 6712 XRMTK 躑
踱 1 duo 60147 RMITE
踲 4 dun - RMHJU
踳 4 chuan 65162 RMQKA
踵 2 zhong 62114 RMHJG
踶 3 di 66181 RMAMO
踷 4 zha - RMJKA
踸 4 chen 64111 RMTMV
踹 2 chuai 62127 RMUMB
踺 2 jian 6514 RMNKQ
踻 4 gua - RMBBR
踼 4 tang 66127 RMAMH
踽 2 ju 62127 RMHLB
踾 4 fu 61166 RMMRW
踿 4 zu 69180 RMHDF
蹀 2 die 64194 RMPTD
蹁 2 pian 67127 RMHSB
蹂 1 rou 67194 RMNHD
蹃 4 nuo - RMTKR
蹄 1 ti 60127 RMYBB
蹅 3 cha 64116 RMDAM
蹆 4 tui - RMYAV
蹇 2 jian 30801 JTCO
蹈 1 dao 62177 RMBHX
蹉 2 cuo 68111 RMTQM
蹊 2 qi,xi 62134 RMBVK
蹋 1 ta 66127 RMASM
蹍 4 nian 67132 RMSTV
蹎 4 dian 64181 RMJBC
蹏 4 ti - RMHYU
蹐 3 ji 61127 RMFCB
蹑 2 nie 6114 XRMSJ 躡
蹒 2 pan 6412 RMTMB 蹣
蹓 4 liu 67160 RMHHW
蹖 4 chong 65177 RMQKX
蹗 4 lu 60111 RMIXP
蹘 4 liao - RMSMH
蹙 2 cu 53801 IFRYO
蹚 2 tang 69114 RMFBG
蹜 3 su 63161 RMJOA
蹝 4 xi 61181 RMHOO
蹞 4 kui 61186 RMPMC
蹢 3 di 60127 RMYCB
蹦 1 beng 62127 RMUBB
蹧 4 zao 64166 RMTWA
蹨 4 nian - RMBKF
蹩 2 bie 97301 FKRYO
蹫 4 ju - RMNHB
蹬 1 deng 62118 RMNOT
蹭 1 ceng 68166 RMCWA
蹮 4 xian - RMMWU
蹯 3 fan 62169 RMHDW
蹰 2 chu 6114 RMMMI 躕
蹱 4 zhong - RMYTG
蹲 1 dun 68146 RMTWI
蹴 2 cu 63114 RMYFU
蹵 4 cu - YURYO
蹶 2 jue 61182 RMMTO
蹷 4 jue - MORYO
蹸 4 lin 69159 RMFDQ
蹹 4 ta - RMORM
蹼 2 pu 62134 RMTCO
蹽 2 liao - RMKCF
蹾 2 dun - RMYDK
蹿 2 cuan 6315 RMJCL 躥
躁 1 zao 66194 RMRRD
躃 4 bi - RMSRJ
躄 4 bi 70801 SJRYO
躅 2 zhu 66127 RMWLI
躆 4 ju 61132 RMYPO
躇 2 chu 64164 RMTJA
躈 4 qiao 68140 RMHSK
躌 4 wu 68151 RMOTQ
躏 1 lin 6412 RMTLG 躪
躐 2 lie 62116 RMVVV
躔 3 chan 60114 RMIWG
躖 4 duan 62170 RMVIM
躗 4 wei 21801 HNRYO
躙 4 lin 67120 RMANG
躛 4 wei - XHNRY
躜 2 zuan 6418 RMHUO 躦
躞 2 xie 60147 RMFFE
躟 4 rang 60132 RMYRV
躠 4 sa 44801 THJO
躢 4 ta - RMANM
躣 4 qu 66114 RMBUG
躤 4 ji 64161 RMTQA
躨 4 kui 68147 RMTCE
躩 4 jue 66147 RMBUE
身 1 shen 27400 HXH
躬 1 gong 27227 HHN
躭 4 dan - HHLBU
躮 4 fen - HHCSH
躯 1 qu 21216 HHSK 軀
躰 4 ti 25230 HHDM
躱 4 duo 27294 HHNSD
躲 1 duo 27294 HHHND
躳 4 gong - HHRR
躴 4 lang - HHIAV
躵 4 ren - HHSIP
躶 4 luo - HHWD
躷 4 ai - HHHDV
躸 4 ji - HHKMR
躹 4 ju - HHPFD
躺 1 tang 29427 HHFBR
躻 4 kong - HHJCM
躼 4 lao - HHSMV
躽 4 yan 21214 HHSAV
躾 4 mei 28234 HHTGK
躿 4 kang - HHILE
軁 4 lou - HHLLV
軄 4 zhi - HHYIA
軅 4 yan 21214 HHMOG
軆 4 ti 25218 HHTWT
軈 4 ying 20231 HHIOP
軐 4 xin - JJNJ
軙 4 chen - JJYE
軚 4 dai - JJKI
軠 4 kuang 52014 JJHG
軡 4 qian 58027 JJOIN
軣 4 hong 50132 JJIMO
軦 4 kuang 56010 JJRHU
軩 4 dai 53060 JJIR
軪 4 ao - JJVIS
軭 4 kuang - JJSMG
軰 4 bei - LPJWJ
軴 4 zhu 50014 JJYG
軶 4 e 51017 JJHSN
輌 4 liang 51027 JJMUB
輍 4 yu 58068 JJCOR
輎 4 shao 59027 JJFB
輏 4 you - JJMCW
輧 4 ping - XJJYJ
輭 4 ruan - JJMBK
輰 4 yang - JJAMH
輱 4 xian - JJIHR
輺 4 zi - JJVMW
輽 4 ben - JJIKW
轁 4 tao - JJBHX
轋 4 hun 55030 JJYJJ
轌 4 xue 51077 JJMBS
轜 4 er 51027 JJMBB
车 1 che 4050 JQ 車
轧 1 ya,zha 4251 JQU 軋
轨 1 gui 4451 KQKN 軌
轩 1 xuan 4154 KQMJ 軒
轪 3 dai - KQK 軑
轫 2 ren 4752 KQSHI 軔
转 1 zhuan 4553 KQQNI 轉 転
轭 2 e 4151 KQMSU 軛
轮 1 lun 4851 JQOP 輪
软 1 ruan 4758 KQNO 軟
轰 1 hong 4044 KQEE 轟
轱 2 gu 4456 KQJR 軲
轲 2 ke 4152 KQMNR 軻
轳 2 lu 4150 KQYS 轤
轴 1 zhou 4556 KQLW 軸
轵 3 zhi 4658 KQRC 軹
轶 2 yi 4558 KQHQO 軼
轷 3 hu 4254 KQHFD 軤
轸 2 zhen 4852 KQOHH 軫
轹 3 li 4259 KQHVD 轢
轺 3 yao 4756 KQSHR 軺
轻 1 qing 4751 KQNOM 輕 軽
轼 2 shi 4354 KQIPM 軾
载 1 zai 4355 JIKQ 載
轾 2 zhi 4151 KQMIG 輊
轿 1 jiao 4252 KQHKL 轎
辀 3 zhou - KQHBY 輈
辁 3 quan 4851 KQOMG 輇
辂 2 lu 4756 KQHER 輅
较 1 jiao 4054 KQYCK 較
辄 2 zhe 4151 KQSJU 輒
辅 1 fu 4352 KQIJB 輔
辆 1 liang 4152 KQMOB 輛
辇 2 nian 5550 QOKQ 輦
辈 1 bei 1150 LYKQ 輩
辉 1 hui 9725 FUBKQ 輝
辊 2 gun 4651 KQAPP 輥
辋 2 wang 4752 KQBTV 輞
辌 3 liang - KQYRF 輬
辍 2 chuo 4754 KQEEE 輟
辎 2 zi 4256 KQVVW 輜
辏 2 cou 4558 KQQKK 輳
辐 1 fu 4156 KQMRW 輻
辑 1 ji 4654 KQRSJ 輯
辒 3 wen - KQABT 轀 輼
输 1 shu 4852 JQOMN 輸
辔 2 pei 2260 XVMR 轡
辕 2 yuan 4453 KQGRV 轅
辖 1 xia 4356 KQJQR 轄
辗 1 zhan 4753 KQSTV 輾
辘 2 lu 4051 KQIXP 轆
辙 1 zhe 4854 KQYBK 轍
辚 2 lin 4955 KQFDQ 轔
辛 1 xin 00401 YTJ
辜 1 gu 40401 JRYTJ
辝 4 ci - IRYTJ
辞 1 ci 20641 HRYTJ 辭
辟 1 pi,bi 70641 SRYTJ 闢
辠 4 zui - HUYTJ
辡 4 bian - YJYTJ
辢 4 la - DLYTJ
辣 1 la 05496 YJDL
辤 4 ci - BEYTJ
辥 4 xue - URYTJ
辧 4 bian 00441 YJSHJ
辨 1 bian 00441 YJILJ
辩 1 bian 0044 YJIVJ 辯
辪 4 xue - YRYTJ
辫 1 bian 0044 YJVMJ 辮
辬 4 ban - YJYKJ
辰 1 chen 71232 MMMV
辱 1 ru 71343 MVDI
辳 4 nong - DDMMV
辴 4 chan 61532 RJMMV
辵 4 chuo - HHHO
辶 4 chuo 3030 XY
辷 4 yi 31300 YM
辸 4 reng - YNHS
边 1 bian 3430 YKS 邊 辺
辻 4 shi 34300 YJ
込 4 yu 38300 YO
辽 1 liao 3730 YNN 遼
达 1 da 3430 YK 達
辿 3 chan 32307 YU
迀 4 gan - YMJ
迁 1 qian 3230 YHJ 遷
迂 1 yu 31304 YMD
迃 4 yu - YMMS
迄 1 qi 38301 YON
迅 1 xun 37301 YNJ
迆 4 yi 34301 YPD
过 1 guo 3430 YDI 過
迈 1 mai 3130 YMS 邁
迉 4 qi 37300 YS
迊 4 za - YMLB
迋 4 wang 31301 YMG
迌 4 tu - YB
迍 4 zhun 35301 YPU
迎 1 ying 37302 YHVL
迏 4 da - YKI
运 1 yun 3130 YMMI 運
近 1 jin 32302 YHML
迒 4 hang 30301 YYHN
迓 2 ya 31304 YMVH
返 1 fan 31304 YHE
迕 2 wu 38304 YOJ
迖 4 da 33303 YIK
迗 4 e 32303 YHK
还 1 hai,huan 3130 YMF 還
这 1 zhe 3030 YYK 這
迚 4 da 35306 YL
进 1 jin 3530 YTT 進
远 1 yuan 3130 YMMU 遠
违 1 wei 3530 YQS 違
连 1 lian 3430 YKQ 連
迟 1 chi 3730 YSO 遲 遅
迠 4 che 31306 YYR
迡 4 ni 37301 YSP
迢 1 tiao 37306 YSHR
迣 4 zhi 34307 HRHPM
迤 2 yi 38301 YOPD
迥 2 jiong 37302 YBR
迦 2 jia 36300 YKSR
迧 4 chen - YLWL
迨 2 dai 33306 YIR
迩 2 er 31302 YNF 邇
迪 1 di 35306 YLW
迫 1 po 36300 YHA
迬 4 zhu - YYG
迭 1 die 35303 YHQO
迮 2 ze 38301 YHS
迯 4 tao 33300 YNIY
述 1 shu 33309 YIJC
迱 4 tuo - YJP
迲 4 qu - YGI
迳 3 jing 3730 YNOM
迵 4 dong 37302 YBMR
迶 4 you 34302 YKB
迷 1 mi 39309 YFD
迸 2 beng 38305 YTT
迹 1 ji 30303 YYLC 跡蹟
迺 3 nai 11406 YMCW
迻 4 yi 37302 YNIN
迼 4 jie 34306 YGR
追 1 zhui 37307 YHRR
迾 4 lie 32300 YMNN
迿 4 xun 37302 YPA
退 1 tui 37303 YAV
送 1 song 38303 YTK
适 1 shi 32306 YHJR 適
逃 1 tao 32301 YLMO
逄 2 pang 37305 YHEQ
逅 2 hou 32306 YHMR
逆 1 ni 38304 YTU
逇 4 dun - YGPD
逈 4 jiong - YHBR
选 1 xuan 3430 YHGU 選
逊 1 xun 3930 YNDF 遜
逋 2 bu 33302 YIJB
逌 4 you 31306 YYWS
逍 2 xiao 39302 YFB
逎 4 qiu 31306 YMCW
透 1 tou 32302 YHDS
逐 1 zhu 31303 YMSO
逑 2 qiu 33303 YIJE
递 1 di 3830 YCNH 遞 逓
途 1 tu 38309 YOMD
逖 2 ti 39308 YKHF
逗 1 dou 31301 YMRT
逘 4 yi - YIOK
通 1 tong 37302 YNIB
逛 1 guang 32301 YKHG
逜 4 wu 31306 YMMR
逝 1 shi 32302 YQHL
逞 1 cheng 36301 YRHG
速 1 su 35309 YDL
造 1 zao 34306 YHGR
逡 2 qun 33304 YICE
逢 1 feng 37304 YHEJ
逤 4 suo 39302 YEFH
逥 4 hui - YWSL
逦 2 li 3130 YMBB 邐
逧 4 gu 38306 YCOR
逨 4 lai - YDOO
逩 4 ben - YKJT
逪 4 cuo - YTA
逫 4 jue - YEEE
逬 4 beng - YYJJ
逭 3 huan 33307 YJRR
逮 1 dai 35303 YLE
逯 2 lu 37303 YVNE
逰 4 you - YQOD
逳 4 yu - YYIB
逴 3 chuo 31304 YYAJ
逵 2 kui 34301 YGCG
逶 2 wei 32304 YHDV
逷 4 ti - YAPH
逸 1 yi 37301 YNUI
逹 4 da 34304 YGTJ
逺 4 yuan - YGVV
逻 1 luo 3630 YWLN 邏
逼 1 bi 31306 YMRW
逽 4 nuo 34306 YTKR
逾 1 yu 38302 YOMN - 踰
遀 4 sui - YKMB
遁 2 dun 32306 YHJU
遂 1 sui 38303 YTPO
遃 4 yan - YYHH
遄 2 chuan 32302 YUMB
遆 3 ti - YYBB
遇 1 yu 36302 YWLB
遈 4 shi - YAMO
遉 4 zhen 31308 YYBC
遌 4 e - YRRS
遍 1 bian 33302 YHSB
遏 1 e 36302 YAPV
遐 2 xia 37304 YRYE
遑 2 huang 36301 YHAG
遒 2 qiu 38306 YTCW
道 1 dao 38306 YTHU
遖 4 nan 34302 YJBJ
遗 1 yi 3530 YLMO 遺
遘 3 gou 35305 YTTB
遚 4 chou - YHXE
遛 2 liu 37306 YHHW
遝 4 ta 37303 YWLE
遟 4 chi - YSYJ
遢 2 ta 36302 YASM
遣 1 qian 35307 YLMR
遤 4 ma - YSQF
遥 1 yao 37307 YBOU 遙
遦 4 guan - YWJC
遧 4 zhang 30304 YYTJ
遨 2 ao 38304 YGSK
遪 4 ca - YIIH
遫 4 chi 38304 YDLK
遬 4 su - YDLO
遭 1 zao 35306 YTWA
遮 1 zhe 30303 YITF
遯 4 dun 31303 YBMO
遳 4 cuo 34301 YTOG
遴 2 lin 39305 YFDQ
遵 1 zun 38304 YTWI
遹 3 yu 37302 YNHB
遻 4 e 36304 YRRU
遽 2 ju 31303 YYPO
遾 4 shi 38301 YHMO
避 1 bi 30304 YSRJ
邀 1 yao 38304 YHSK
邂 2 xie 37304 YNBQ
邃 2 sui 33303 YJCO
邅 4 zhan 30181 YYWM
邆 4 teng 37301 YNOT
邈 2 miao 36301 YBHU
邉 4 bian 36306 YHUR
邋 2 la 32301 YVVV
邌 4 li - YHHE
邍 4 yuan 31309 YHEE
邎 4 yao - YBRF
邑 1 yi 60717 RAU
邒 4 ting - MNNL
邓 1 deng 7742 ENL 鄧
邔 4 qi 17727 SUNL
邕 2 yong 22717 VVRAU
邖 4 shan - UNL
邗 2 han 17427 MJNL
邘 3 yu 17427 MDNL
邙 2 mang 07727 YVNL
邚 4 ru - VNL
邛 2 qiong 17127 MNL
邜 4 xi - NINL
邝 2 kuang 7621 INL 鄺
邞 4 fu 57027 QONL
邟 4 kang 07227 YNNL
邠 3 bin 87227 CHNL
邡 3 fang 07227 YSNL
邢 2 xing 17427 MTNL
那 1 na 17527 SQNL
邤 4 xin - HLNL
邥 4 shen 47027 LUNL
邦 1 bang 57027 QJNL
邧 4 yuan 17227 MUNL
邨 3 cun 57727 PUNL
邩 4 huo - FNL
邪 1 xie 17227 MHNL
邫 4 bang - QJRAU
邬 2 wu 2712 PMNL 鄔
邭 4 ju - PRNL
邮 1 you 5762 LWNL 郵
邯 2 han 47727 TMNL
邰 2 tai 27627 IRNL
邱 2 qiu 77127 OMNL
邲 3 bi 37027 PHNL
邳 2 pi 17127 MMNL
邴 2 bing 17227 MBNL
邵 2 shao 17627 SRNL
邶 2 bei 17127 LMPNL
邷 4 wa - XMNNL
邸 2 di 77727 HMNL
邹 2 zou 2712 NSNL 鄒
邺 2 ye 3712 TCNL 鄴
邻 1 lin 8732 OINL 鄰
邼 4 kuang - SGNL
邽 3 gui 47127 GGNL
邾 2 zhu 27927 HDNL
邿 3 shi 47327 GINL
郀 4 ku - KSNL
郁 1 yu 47227 KBNL 鬱
郂 4 gai - YONL
郃 3 he 87627 ORNL
郄 2 qie 4772 KINL
郅 2 zhi 17127 MGNL
郆 4 ji - GRNL
郇 2 huan,=xun 27627 PANL
郈 3 hou 77227 HRNL
郉 4 xing - MJMJL
郊 1 jiao 07427 YKNL
郋 4 xi 27627 HUNL
郌 4 gui - GGRAU
郍 4 nuo - HYNL
郎 1 lang 37727 IINL - 郞
郏 2 jia 5782 KTNL 郟
郐 3 kuai 8772 XOINL 鄶
郑 1 zheng 8782 XTKNL 鄭
郒 4 lang - IIRAU
郓 2 yun 3752 BQNL 鄆
郔 4 yan 17427 NKHML
郕 4 cheng 77227 ISNL
郖 4 dou 17127 MTNL
郗 2 xi,=chi 47227 KBNL
郘 4 lv 67627 RRNL
郙 4 fu 57227 IBNL
郚 3 wu 17627 MRNL
郛 2 fu 27427 BDNL
郜 2 gao 27627 HRNL
郝 2 hao 47327 GCNL
郠 4 geng 17427 MKNL
郡 2 jun 17627 SRNL
郢 2 ying 67127 RGNL
郣 4 bo 47427 JDNL
郤 2 xi 87627 CRNL
郥 4 bei 67827 BCNL
郦 2 li 1722 XMBNL 酈
郧 2 yun 6782 RONL 鄖
部 1 bu 07627 YRNL
郩 4 xiao 47427 KBNL
郪 3 qi 57427 JVNL
郫 2 pi 27427 HJNL
郬 4 qing 57227 QBNL
郭 1 guo 07427 YDNL
郮 4 zhou - BRNL
郯 2 tan 97827 FFNL
郰 4 zou 17127 SJENL
郱 4 ping 87427 TTNL
郳 4 ni 77227 HUNL
郴 2 chen 47927 DDNL
郶 4 bu - YRRAU
郷 4 xiang 27727 VHAIL
郸 2 dan 8752 CJNL 鄲
郹 4 ju 67427 BKNL
郺 4 yong 22217 NNVVU
郻 4 qiao 67227 BVNL
郼 4 yi 47527 DQNL
都 1 dou,du 47627 JANL
郾 2 yan 77727 SVNL
郿 2 mei 77227 AUNL
鄀 3 ruo 47627 TRNL
鄁 4 bei 17227 LBNL
鄂 1 e 67227 RSNL
鄃 3 shu 87227 ONNL
鄄 2 juan 17127 MGNL
鄅 3 yu 27227 HBNL
鄇 4 hou 27227 ONKL
鄈 4 kui 17427 NKNL
鄊 4 xiang - VHSJL
鄋 4 sou 77427 HENL
鄌 3 tang - XIRNL
鄍 4 ming 77827 BCNL
鄎 4 xi 27327 HPNL
鄏 4 ru 77327 MINL
鄐 4 chu 07627 YWNL
鄑 3 zi 17627 MANL
鄓 4 ye - HKNL
鄕 4 xiang - VHHPL
鄗 3 hao 07227 YBNL
鄘 3 yong 07227 IBNL
鄙 1 bi 67627 RWNL
鄚 3 mao 47427 TKNL
鄛 4 chao 27927 VDNL
鄜 3 fu 02227 IPNL
鄝 4 liao 17227 SHNL
鄞 2 yin 47127 TMNL
鄠 3 hu 17227 MSNL
鄢 2 yan 17327 MFNL
鄣 3 zhang 07427 YJNL
鄤 4 man 67427 AENL
鄥 4 qiao - XHFNL
鄨 4 bi 97717 FKRAU
鄫 3 zeng 87627 CANL
鄯 2 shan 87627 TRNL
鄱 2 po 27627 HWNL
鄵 4 cao 67927 RDNL
鄷 4 feng - XTTNL
鄸 4 meng 47227 TNNL
鄹 3 zou 17227 SONL
鄻 4 lian 57527 QJNL
鄼 4 zan - QCNL
鄽 4 chan - IGNL
鄾 4 you 12427 MENL
鄿 4 ji 47527 TJNL
酀 4 yan 47327 TFNL
酁 4 chan 27227 NINL
酂 3 zan - HONL 酇
酃 2 ling 17627 MRNL
酄 4 huan 47227 TGNL
酅 3 xi 27227 UBNL
酆 2 feng 57127 UTNL
酉 1 you 10600 MCWM
酊 2 ding 11620 MWMN
酋 2 qiu 80601 TCWM
酌 1 zhuo 17620 MWPI
配 1 pei 17617 MWSU
酎 3 zhou 14600 MWDI
酏 3 yi 14612 MWPD
酐 2 gan 11640 MWMJ
酑 4 yu - MWMD
酒 1 jiu 31160 EMCW
酓 4 yan 80601 OINW
酕 4 mao 12614 MWHQU
酖 4 zhen 14612 MWLBU
酗 1 xu 12670 MWUK
酘 4 dou 17647 MWHNE
酙 4 zhen - MWYJ
酚 2 fen 18627 MWCSH
酛 4 yuan - MWMMU
酜 4 fu - MWQO
酝 1 yun 1163 MWMMI 醞 醖
酞 2 tai 1463 MWKI
酟 4 tian 11660 MWYR
酠 4 qia 17620 MWMNR
酡 2 tuo 13611 MWJP
酢 2 zuo 18611 MWHS
酣 1 han 14670 MWTM
酤 2 gu 14660 MWJR
酥 1 su 12694 MWHD
酦 3 po - MWIVE 醱
酧 4 chou - MWJDI
酨 4 zai 43650 JIMCW
酩 2 ming 17660 MWNIR
酪 1 lao 17664 MWHER
酫 4 chuo - MWOMG
酬 1 chou 12600 MWILL
酭 4 you - MWKB
酮 2 tong 17620 MWBMR
酯 2 zhi 11681 MWPA
酰 2 xian 1461 MWHGU
酱 1 jiang 3760 LNMCW 醬 醤
酲 3 cheng 16614 MWRHG
酳 4 yin 12627 MWVIB
酴 3 tu 18694 MWOMD
酵 1 jiao 14647 MWJKD
酶 2 mei 1865 MWOWY
酷 1 ku 14661 MWHGR
酸 1 suan 13647 MWICE 痠
酹 2 lei 12643 MWBDI
酺 3 pu 13627 MWIJB
酻 4 zui - MWBND
酼 4 hai - MWYIU
酽 2 yan 1160 MWMTH 釅
酾 3 shi 1162 XMWMB 釃
酿 1 niang 1363 MWIAV 釀 醸
醀 4 wei 10614 MWOG
醁 4 lu 17632 MWVNE
醂 4 lan 14690 MWDD
醄 4 tao 17620 MWPOU
醅 2 pei 10661 MWYTR
醇 1 chun 10647 MWYRD
醈 4 tan - MWFF
醉 1 zui 10648 MWYOJ - 酔
醊 4 zhui 17647 MWEEE
醋 1 cu 14661 MWTA
醌 2 kun 1661 MWAPP
醍 2 ti 16681 MWAMO
醎 4 xian - MWIHR
醏 4 du 14660 MWJKA
醐 2 hu 17620 MWJRB
醑 3 xu 17627 MWNOB
醒 1 xing 16614 MWAHM
醓 4 tan 14617 MWLUT
醔 4 qiu - HFMCW
醕 4 chun - MWYRA
醗 4 po 12647 MWNOP
醘 4 ke - MWGIT
醙 4 sou 17647 MWHXE
醚 2 mi 19639 MWYFD
醛 2 quan 14614 MWTOG
醝 4 cuo 18610 MWTQM
醠 4 ang 15617 MWLKT
醡 4 zha 13611 MWJCS
醢 2 hai 14617 MWKRT
醥 4 piao 11691 MWMWF
醨 3 li 10627 MWYUB
醩 4 zao - MWTWA
醪 2 lao 17622 MWSMH
醭 3 bu 12634 MWTCO
醮 2 jiao 10631 MWOGF
醯 2 xi 10617 MWYUT
醰 4 tan 11646 MWMWJ
醴 2 li 15618 MWTWT
醵 3 ju 11632 MWYPO
醷 4 yi 10636 MWYTP
醹 4 ru 11627 MWMBB
醺 2 xun 12631 MWHGF
醻 4 chou - MWGNI
醼 4 yan 14631 MWTLF
醽 4 ling 11662 MWMBR
醾 3 mi 10694 MWIDD
醿 4 mi - MWIDF
釂 4 jiao 12646 MWBWI
釄 4 mi - MWIDY
釆 4 bian 20909 HFD
采 1 cai 20904 BD 採寀埰
釉 2 you 25960 HDLW
释 1 shi 2795 HDEQ 釋 釈
里 1 li 60104 WG 裏裡
重 1 zhong,=chong 20104 HJWG
野 1 ye 67122 WGNIN
量 1 liang 60104 AMWG
釐 3 xi 58214 JKMWG
金 1 jin 80109 C
釖 4 dao 87120 CSH
釜 2 fu 80109 CKMGC
釞 4 zhi - CO
釠 4 luan - CHN
釡 4 fu 80109 XCC
釢 4 nai 87127 CNHS
釮 4 qi 84100 CDH
釯 4 mang - CYV
釰 4 ri - CSHI
釶 4 shi 84112 CPD
釸 4 xi 87120 CNI
釻 4 qiu - CKNI
釼 4 jian 87150 CSK
鈊 4 xin 83100 CP
鈌 4 jue 85130 CDK
鈘 4 yi - CJE
鈙 4 qin 81147 CYE
鈝 4 yin - CHQ
鈟 4 diao - XXCNL
鈢 4 xi - CD
鈨 4 yuan - CMMU
鈩 4 lu 83127 CIS
鈫 4 qin - CYK
鈬 4 duo 87187 CSO
鈭 4 zi 21109 YPC
鈱 4 min 87147 CRVP
鈻 4 si - CRLR
鉂 4 shi - CLK
鉃 4 shi - COK
鉇 4 shi - COPD
鉓 4 chi 88127 COLB
鉖 4 tong 87133 CHEY
鉣 4 jie 84131 CGI
鉩 4 xi - COF
鉪 4 di - CPT
鉫 4 jia - CKSR
鉯 4 yi 88100 CVIO
鉰 4 si 87120 CSMR
鉴 1 jian 2810 LIC 鑑鑒
銄 4 xiang - CHBR
銆 4 mo 81160 CMA
銇 4 lei 85190 CQD
銉 4 yu - CLQ
銌 4 zun 84147 CKLD
銎 3 qiong 17109 MNC
銐 4 chi - XMNC
銒 4 xing - CMJJ
銕 4 tie 85132 CKN
銝 4 xiu 84190 COD
銞 4 jun - PAC
銟 4 cha - CULB
銢 4 pi 83199 CINE
銤 4 mi 89194 CFD
銮 2 luan 0010 YCC 鑾
銯 4 si - CVIF
銰 4 ai - CTK
銴 4 shi 52109 QLC
銵 4 keng 87140 CHXH
銺 4 zang - VGC
銽 4 gua - CHPR
銿 4 zhong - CNIB
鋀 4 tou 81118 CMRT
鋄 4 wan 81147 CMFE
鋆 2 yun 47109 GMC
鋈 2 wu 32109 EKC
鋎 4 han 83111 CJMU
鋑 4 cuan 83147 CICE
鋓 4 chan 82100 CHDN
鋔 4 wan - CNAU
鋕 4 zhi 84131 CGP
鋖 4 si - CBV
鋚 4 tiao - OKC
鋛 4 kuang - CLL
鋞 4 xing 81111 CMVM
鋢 4 lve - CBND
鋫 4 li - HNC
鋬 4 pan - QEC
鋲 4 bing 82181 COMC
鋴 4 zhen - CJRU
鋵 4 tu - CHDU
鋷 4 zui 87140 CSJE
鋺 4 yuan 83112 CJNU
鋻 4 jian 77109 SEC
鋽 4 diao - CYAJ
鋿 4 chang 89127 CFBR
錃 4 pi - EEC
錅 4 li - HHC
錉 4 min 82164 CHPA
錊 4 zui - CYOJ
錌 4 an 82141 CUMJ
錎 4 xian 87177 CNHX
錓 4 kong 88111 CTGU
錖 4 du 27109 YEC
錰 4 shu - CDF
錱 4 zhen - CMGG
錴 4 lu 84114 CGCG
錵 4 hua 84114 CTOP
錷 4 ga - CJJU
錹 4 ken 81127 CYMB
錺 4 fang 84127 CTYS
錻 4 wu 83140 CMPM
錾 2 zan 4210 KLC 鏨
錿 4 hu - CYPU
鍌 4 xian 34109 EUC
鍎 4 tu 82164 CHJU
鍓 4 ji - CRSJ
鍕 4 jun 87152 CBJJ
鍗 4 ti 80127 CYBB
鍙 4 hu 34109 ECC
鍞 4 keng 81186 CYBC
鍢 4 fu - CMRW
鍪 2 mou 18109 NKC
鍫 4 qiao - HFC
鍲 4 min - CRPA
鍳 4 jian - SIC
鍷 4 kui 84114 CKGG
鍸 4 hu - CJRB
鍹 4 xuan 83116 CJMM
鍻 4 jie 86127 CAPV
鍽 4 bian - CISB
鍿 4 zi - CVMW
鎀 4 xiu 87122 COLH
鎁 4 ye - CSJL
鎃 4 pai 82132 CEHV
鎆 4 qian - CTBN
鎎 4 kai 88117 COND
鎏 2 liu 30109 EUC
鎐 4 yao - CBOU
鎜 4 pan - HEC
鎟 4 sang 87194 CEED
鎠 4 gang - CWLM
鎤 4 huang 86111 CAFU
鎥 4 tiao 27109 ODC
鎨 4 sun 80141 COGJ
鎫 4 wan - CHBE
鎱 4 yuan 84132 CGRV
鎴 4 xi 86130 CHUP
鎹 4 song 88133 CYTK
鎺 4 zu - CIFM
鎻 4 suo - CVVC
鎼 4 xia - CYPQ
鎽 4 feng - CUHJ
鎾 4 wen - CABT
鏀 4 lu 81160 CYWI
鏄 4 tuan 85143 CJII
鏅 4 xiu - COLB
鏊 2 ao 58109 GKC
鏋 4 man - CTLB
鏎 4 bi 86144 CWTJ
鏖 2 ao 00109 IPC
鏛 4 chang - CFBB
鏠 4 feng - CYHJ
鏣 4 shu 80137 CITF
鏧 4 long 47109 GEC
鏪 4 cao - CTWA
鏫 4 li - CHND
鏬 4 xia 81149 CYPD
鏭 4 xi - CHDP
鏮 4 kang 80132 CILE
鏯 4 shuang - CKKK
鏱 4 zhang - CYTJ
鏲 4 qian - CYVQ
鏳 4 cheng - CCWA
鏴 4 lu - CRMR
鏶 4 ji 80194 COGD
鏼 4 se 88192 CHDB
鏿 4 cheng 89194 CFBD
鐂 4 liu - CMLW
鐅 4 pie - FKC
鐆 4 sui 74109 NOC
鐌 4 xiang 87132 CNAO
鐑 4 qie 84161 CVFR
鐗 4 jian - CANB
鐛 4 ying - CAYF
鐜 4 dui - YKC
鐞 4 nou - CSMI
鐟 4 zan - CQOA
鐡 4 tie 83150 CJIT
鐢 4 fan - DDC
鐣 4 cheng - CFBQ
鐭 4 yu - CHBK
鐰 4 qiao 86194 CRRD
鐱 4 jian 88186 COMO
鐷 4 ye 84194 CTPD
鐻 4 ju 81132 CYPO
鐾 2 bei 7010 SJC
鑁 4 zong 82147 XCUCE
鑂 4 xun - CHGF
鑃 4 diao - CSMG
鑅 4 heng 89194 CFFD
鑆 4 zhui 84100 CTGI
鑍 4 ying - BCC
鑎 4 kui - CSLC
鑓 4 qian 85137 CYLR
鑗 4 li 87132 CHHE
鑚 4 zuan 85186 CQOC
鑜 4 shang - XCFBC
鑝 4 peng 84114 CTYJ
鑟 4 du - CGWC
鑤 4 bao - CATE
鑦 4 xian - CSEC
鑧 4 kuan - CJTI
鑩 4 e 81116 CMGR
鑫 2 xin 80119 CCC
鑬 4 jian - CSIU
鑳 4 jian 83181 CJTO
鑵 4 guan 84114 CTRG
鑶 4 cang 84153 CTIS
鑺 4 qu - CBUG
鑻 4 pan - CDDQ
钄 4 lan - CTAW
钅 4 jin 8070 OMJV 釒
钆 3 ga 8271 XCU 釓
钇 2 yi 8771 XCN 釔
针 1 zhen 8470 XCJ 針鍼
钉 1 ding 8172 XCMN 釘
钊 2 zhao 8270 XCLN 釗
钋 2 po 8370 XCY 釙
钌 2 liao 8772 XCNN 釕
钍 2 tu 8471 XCG 釷
钎 2 qian 8274 XCHJ 釺
钏 2 chuan 8270 XCLLL 釧
钐 3 shan 8272 XCHHH 釤
钑 4 sa - XCNHE 鈒
钒 2 fan 8771 XCHNI 釩
钓 1 diao 8772 XCPI 釣
钔 3 men 8772 CLS 鍆
钕 2 nv 8474 XCV 釹
钖 3 yang - CNSH 鍚
钗 2 chai 8774 XCEI 釵
钘 3 xing - XCMT 鈃
钙 1 gai 8172 XCMYS 鈣
钚 2 bu 8179 XCMF 鈈
钛 2 tai 8473 XXCKI 鈦
钜 3 ju 8171 XCSS
钝 1 dun 8571 XCPU 鈍
钞 1 chao 8972 XCFH 鈔
钟 1 zhong 8570 OVL 鍾鐘鈡
钠 1 na 8472 XCOB 鈉
钡 2 bei 8778 CBO 鋇
钢 1 gang 8772 OVBK 鋼
钣 2 ban 8274 XCHE 鈑
钤 2 qian - XCOIN 鈐
钥 1 yao,yue 8772 XCB 鑰鈅
钦 1 qin 8778 XCNO 欽
钧 1 jun 8772 XCPIM 鈞
钨 2 wu 8772 CPVM 鎢
钩 1 gou 8772 XXXCP 鉤鈎
钪 3 kang 8071 XCYHN 鈧
钫 2 fang 8072 XCYHS 鈁鍅
钬 3 huo 8978 XCF 鈥
钭 3 dou,=tou 8470 XCYJ 鈄
钮 1 niu 8771 XCNG 鈕
钯 2 ba 8771 XCAU 鈀
钰 2 yu 8171 XCMGI 鈺
钱 1 qian 8375 CIJ 錢 銭
钲 2 zheng 8171 XCMYM 鉦
钳 1 qian 8477 XCTM 鉗
钴 2 gu 8476 XCJR 鈷
钵 2 bo 8573 XCDM 鉢缽
钶 4 ke 8172 XCMNR 鈳
钷 3 po 8171 XCSR 鉕
钸 4 bu 8472 XCKLB 鈽
钹 2 bo 8374 XCIKE 鈸
钺 2 yue 8375 XCIV 鉞
钻 1 zuan 8176 XCYR 鑽鉆
钼 2 mu 8670 XCBU 鉬
钽 2 tan 8671 XCAM 鉭
钾 1 jia 8675 XCWL 鉀
钿 2 dian 8670 XCW 鈿
铀 2 you 8576 XCLW 鈾
铁 1 tie 8578 OVHQO 鐵 鉄
铂 2 bo 8670 XCHA 鉑
铃 1 ling 8873 OVOII 鈴
铄 2 shuo 8279 CHVD 鑠
铅 1 qian,yan 8776 XCHNR 鉛
铆 2 mao 8772 XCHHL 鉚
铇 4 bao - XCPRU 鉋
铈 2 shi 8072 XCYLB 鈰
铉 2 xuan 8073 XCYVI 鉉
铊 2 ta,tuo 8371 XCJP 鉈
铋 2 bi 8370 XCPH 鉍
铌 2 ni 8771 XCSP 鈮
铍 2 pi 8474 XCDHE 鈹
铎 2 duo 8775 CEQ 鐸
铏 3 xing - XCMTN 鉶
铐 1 kao 8472 XCJKS 銬
铑 2 lao 8471 XCJKP 銠
铒 2 er 8174 XCSJ 鉺
铓 4 mang - XCTYV 鋩
铔 4 ya - CMTC 錏
铕 3 you 8472 XCKB 銪
铖 3 cheng 8375 XCIHS 鋮
铗 2 jia 8578 CKT 鋏
铘 3 ye 8772 XCMHL 鋣
铙 2 nao 8571 CJPU 鐃
铚 3 zhi - XCMIG 銍
铛 1 dang,cheng 8977 CFSM 鐺
铜 1 tong 8772 OVBMR 銅
铝 1 lv 8676 XCRR 鋁
铞 3 diao 8672 XCRLB 銱
铟 2 yin 8670 XCWK 銦
铠 2 kai 8271 CUSU 鎧
铡 2 zha 8270 CBON 鍘
铢 2 zhu 8579 XCHJD 銖
铣 2 xi 8471 XCHGU 銑
铤 2 ting 8274 XCNKG 鋌
铥 3 diu 8273 XCHGI 銩
铦 4 xian - XCHJR 銛
铧 2 hua 8474 COPJ 鏵
铨 2 quan 8871 XCOMG 銓
铩 2 sha 8479 CKD 鎩
铪 2 ha 8876 XCOMR 鉿
铫 2 diao,yao 8271 XCLMO 銚
铬 2 ge 8776 XCHER 鉻
铭 1 ming 8776 XCNIR 銘
铮 2 zheng 8775 XCNSD 錚
铯 2 se 8771 XCNAU 銫
铰 2 jiao 8074 XCYCK 鉸
铱 2 yi 8073 XCYHV 銥
铲 1 chan 8070 CYTH 鏟剷
铳 2 chong 8071 XXXCY 銃
铴 3 tang 8772 CENH 鐋
铵 2 an 8374 XCJV 銨
银 1 yin 8773 OVAV 銀
铷 2 ru 8670 XCVR 銣
铸 1 zhu 8574 XCQKI 鑄 鋳
铹 3 lao 8472 CTBS 鐒
铺 1 pu 8372 XCIJB 鋪 舖
铻 2 wu - XCMMR 鋙
铼 2 lai 8579 CDT 錸
铽 3 te 8374 XCIPP 鋱
链 1 lian 8473 CYKQ 鏈
铿 2 keng 8771 CLEG 鏗
销 1 xiao 8972 XCFB 銷
锁 1 suo 8978 CFBO 鎖
锂 2 li 8671 XCWG 鋰
锃 2 zeng 8671 XCRMG 鋥
锄 1 chu 8472 XCBMS 鋤
锅 1 guo 8672 CROB 鍋
锆 2 gao 8476 XCHGR 鋯
锇 2 e 8375 XCHQI 鋨
锈 1 xiu 8272 XCHDS 鏽銹
锉 2 cuo 8871 XCOOG 銼
锊 3 lve 8274 XCBDI 鋝
锋 1 feng 8775 XCHEJ 鋒
锌 1 xin 8074 XCYTJ 鋅
锍 3 liu 8071 XCYIU 鋶
锎 3 kai 8772 CLST 鐦
锏 2 jian 8772 CLSA 鐧
锐 1 rui 8871 XCCRU 銳 鋭
锑 2 ti - XCCNH 銻
锒 2 lang 8373 XCIAV 鋃
锓 3 qin 8774 XCSME 鋟
锔 2 ju 8772 XCSSR 鋦
锕 2 a 8172 XCNLR 錒
锖 3 qiang 8572 XCQMB 錆
锗 2 zhe 8476 XCJKA 鍺
锘 3 nuo 8476 XCTKR 鍩
错 1 cuo 8476 XCTA 錯
锚 1 mao 8476 XCTW 錨
锛 2 ben 8474 XCKJT 錛
锜 2 qi - XCKMR 錡
锝 2 de 8674 XCAMI 鍀
锞 2 ke 8679 XCWD 錁
锟 2 kun 8671 XCAPP 錕
锠 4 chang - XCAA 錩
锡 1 xi 8672 XCAPH 錫
锢 2 gu 8670 XCWJR 錮
锣 1 luo 8672 CWLN 鑼
锤 1 chui 8271 XCHJM 錘 鎚
锥 1 zhui 8071 XCOG 錐
锦 1 jin 8672 XCHAB 錦
锧 3 zhi - CHJO 鑕
锨 2 xian 8778 XXCHL 鍁
锩 2 juan 8971 XCFQU 錈
锪 3 huo 8773 XCPHP 鍃
锫 3 pei 8076 XCYTR 錇鉳
锬 3 tan 8978 XCFF 錟
锭 2 ding 8378 OVJMO 錠
键 1 jian 8574 XCNKQ 鍵
锯 1 ju 8776 XCSJR 鋸
锰 1 meng 8771 XCNDT 錳
锱 2 zi 8276 XCVVW 錙
锲 2 qie 8778 XCQHK 鍥
锳 3 ying - XCTLK 鍈
锴 2 kai 8276 XCPPA 鍇
锵 2 qiang 8774 XCLMI 鏘
锶 2 si 8673 XCWP 鍶
锷 2 e 8672 XCRRS 鍔
锸 2 cha 8277 XCHJX 鍤
锹 1 qiao 8978 XCHDF 鍬
锺 3 zhong 8211 XCHJG
锻 1 duan 8774 XCHJE 鍛
锼 3 sou 8774 XCHXE 鎪
锽 3 huang - XCHAG 鍠
锾 3 huan 8274 XCBME 鍰
锿 3 ai 8073 XXXCY 鎄
镀 1 du 8074 XCITE 鍍
镁 2 mei 8878 XCTGK 鎂
镂 2 lou 8974 CFDV 鏤
镃 3 zi - XCTVI 鎡
镄 3 fei 8578 CLNO 鐨
镅 3 mei 8776 XCAHU 鎇
镆 3 mo 8478 XCTAK 鏌
镇 1 zhen 8478 OVJBC 鎮 鎭
镈 3 bo - XCIBI 鎛
镉 2 ge 8172 XCMRB 鎘
镊 2 nie 8174 XCSJE 鑷
镋 3 tang - XCFBU 钂鎲
镌 2 juan 8072 XXCOG 鐫 鎸
镍 2 nie 8679 XCHUD 鎳
镎 3 na 8875 XCORQ 鎿錼
镏 2 liu 8776 XCHHW 鎦
镐 1 gao 8072 XCYRB 鎬
镑 1 bang 8072 XCYBS 鎊
镒 2 yi 8871 XCTCT 鎰
镓 2 jia 8373 XXXCJ 鎵
镔 2 bin 8378 CJOC 鑌
镕 3 rong - XCJCR 鎔
镖 2 biao 8179 XCMWF 鏢
镗 2 tang 8971 XCFBG 鏜
镘 2 man 8674 XCAWE 鏝
镙 4 luo 8679 XCWVF 鏍
镚 2 beng - XCUBB 鏰
镛 2 yong 8072 XCILB 鏞
镜 1 jing 8071 XCYTU 鏡
镝 2 di 8072 XCYCB 鏑
镞 2 zu 8878 XCYSK 鏃
镟 4 xuan 8878 XCYSO
镠 2 liu - XCSMH 鏐
镡 2 chan,tan 8174 XCMWJ 鐔
镢 2 jue 8178 XCMTO 钁鐝
镣 2 liao 8479 XCKCF 鐐
镤 3 pu 8278 XCTCO 鏷
镥 3 lu 8776 XCNWA 鑥
镦 2 dun 8874 XCYDK 鐓
镧 2 lan 8772 CLSW 鑭
镨 3 pu 8876 XCTCA 鐠
镩 2 cuan 8375 CJCL 鑹
镪 2 qiang 8673 XXXCN 鏹
镫 2 deng 8271 XCNOT 鐙
镬 2 huo 8474 XCTOE 鑊
镭 2 lei 8176 XCMBW 鐳
镮 3 huan - XCWLV 鐶
镯 2 zhuo 8672 XCWLI 鐲
镰 1 lian 8073 XCITC 鐮鎌
镱 3 yi 8073 XCYTP 鐿
镲 2 cha 8379 XXCJB 鑔
镳 2 biao 8073 XCIPF 鑣
镴 2 la - XCVVV 鑞
镵 2 chan - XCNRI 鑱
镶 1 xiang 8073 XCYRV 鑲
镸 4 chang - SMI
镹 4 jiu - SINO
镺 4 ao 72734 SIHK
镻 4 die 75730 SIHQO
镼 4 qu 77777 SISUU
镽 4 liao 74796 SIKCF
镾 4 mi - SIMFB
长 1 zhang,=chang 4273 LHMO 長
閁 4 ma - ANH
閇 4 bi 77231 ANMY
閊 4 shan 77772 ANU
閖 4 shui 77232 ANE
閙 4 nao 77227 ANYLB
閚 4 zhan - ANYT
閠 4 run 77103 ANMGI
閪 4 se - ANMCW
閮 4 ting 77401 ANNKG
閰 4 ju 77777 ANHX
閳 4 chan - ANJWJ
閴 4 qu - ANBUC
閸 4 kun - ANMLM
閺 4 wen 77404 ANAYK
闀 4 hong 77712 ANTCU
闁 4 bao - ANAN
闂 4 hong - ANFQU
闅 4 wen 77407 ANBUE
闎 4 quan - ANHAE
闏 4 feng - ANHNI
闗 4 guan - ANVIF
闘 4 dou 77147 ANMTI
闙 4 qi - ANIRK
闝 4 piao - ANBCK
闣 4 dang 77606 ANFBW
闦 4 wen - ANTWT
闧 4 ta - ANYGV
门 1 men 3700 ILS 門
闩 2 shuan 3710 LSM 閂
闪 1 shan 3780 LSO 閃
闫 3 yan 3710 LSMMM 閆
闬 4 han - LSMJ 閈
闭 1 bi 3724 LSDH 閉
问 1 wen 3760 LSR 問
闯 1 chuang 3712 LSNVM 闖
闰 1 run 3710 LSMG 閏
闱 2 wei 3752 LSQS 闈
闲 1 xian 3790 LSD 閒閑
闳 2 hong 3773 LSKI 閎
间 1 jian 3760 ISA 間
闵 2 min 3740 LSYK 閔
闶 3 kang 3721 LSYHN 閌
闷 1 men 3733 LSP 悶
闸 1 zha 3750 LSWL 閘
闹 1 nao 3722 LSYLB 鬧
闺 1 gui 3710 LSGG 閨
闻 1 wen 3740 LSSJ 聞
闼 2 ta 3730 XLSYK 闥
闽 1 min 3713 LSLMI 閩
闾 2 lv 3760 LSRR 閭
闿 2 kai - LSUSU 闓
阀 1 fa 3725 LSOI 閥
阁 1 ge 3760 LSHER 閣
阂 2 he 3780 LSYVO 閡
阃 2 kun 3760 LSWD 閫
阄 2 jiu 3771 LSNWU 鬮
阅 1 yue 3721 LSCRU 閱 閲
阆 2 lang 3773 LSIAV 閬
阇 2 du,she - LSJKA 闍
阈 2 yu 3715 LSIRM 閾
阉 2 yan 3771 LSKLU 閹
阊 2 chang 3760 LSAA 閶
阋 2 xi 3721 LSHXU 鬩
阌 3 wen 3740 LSBBE 閿
阍 2 hun 3760 LSHPA 閽
阎 1 yan 3777 LSNHX 閻
阏 2 yan 3723 LSYSY 閼
阐 1 chan 3750 LSCWJ 闡
阑 2 lan 3790 LSDWF 闌
阒 2 qu 3780 LSBUK 闃
阓 4 hui - LSLMO 闠
阔 1 kuo 3716 LSEHR 闊
阕 2 que 3780 LSNOK 闋
阖 2 he 3710 LSGIT 闔
阗 2 tian 3780 LSJBC 闐
阘 3 ta - LSASM 闒
阙 2 que 3748 LSTUO 闕
阚 2 kan 3744 LSNJK 闞
阛 4 huan - LSWLV 闤
阜 2 fu 27407 HRJ
阝 4 fu 7722 NL
阞 4 le 74227 NLKS
队 1 dui 7820 NLO 隊
阠 4 xin 72210 NLNJ
阡 2 qian 72240 NLHJ
阢 4 wu 71210 NLMU
阣 4 gai 78217 NLON
阤 4 zhi 75212 NLPD
阥 4 yin - NLE
阦 4 yang - NLF
阧 4 dou - NLYJ
阨 4 e 71212 NLMSU
阩 4 sheng - NLHT
阪 2 ban 71247 NLHE
阫 4 pei - NLMF
阬 4 keng 70217 NLYHN
阭 4 yun 73210 NLIHU
阮 2 ruan 71211 NLMMU
阯 4 zhi 71210 NLYLM
阰 4 pi 71210 NLPP
阱 2 jing 30558 NLTT
防 1 fang 70227 NLYHS
阳 1 yang 7620 NLA 陽
阴 1 yin 7722 NLB 陰
阵 1 zhen 7425 NLKQ 陣
阶 1 jie 7822 NLOLL 階
阷 4 cheng - NLMYM
阸 4 e - NLISN
阹 4 qu 74231 NLGI
阺 4 di 72240 NLHPM
阻 1 zu 77210 NLBM
阼 3 zuo 78211 NLHS
阽 3 dian 71260 NLYR
阾 4 ling - XNLOI
阿 1 a,e 71220 NLMNR
陀 2 tuo 73211 NLJP
陁 4 tuo - NLOPD
陂 2 pi 74247 NLDHE
陃 4 bing 71227 NLMOB
附 1 fu 74200 NLODI
际 1 ji 7129 NLMMF 際
陆 1 lu 7527 NLQU 陸
陇 2 long 7321 NLIKP 隴
陈 1 chen 7429 NLKD 陳
陉 2 xing 7721 NLNOM 陘
陊 4 duo 77227 NLNIN
陋 1 lou 71212 NLMBV
陌 1 mo 71260 NLMA
降 1 jiang,xiang 77254 NLHEQ
陎 3 shu 75290 NLHJD
陏 4 duo 74227 NLKB
限 1 xian 77232 NLAV
陑 3 er 71227 NLMBL
陒 4 gui - NLNMU
陓 4 yu 74227 NLKMS
陔 2 gai 70282 NLYVO
陕 1 shan 7528 NLKT 陝
陖 4 jun - NLICE
陗 4 qiao - NLFB
陙 4 chun - NLMMV
陚 4 fu - NLMPM
陛 2 bi 71214 NLPPG
陜 4 xia 74238 NLKOO
陞 3 sheng 74214 NLHTG
陟 2 zhi 71221 NLYLH
陠 4 pu - NLIJB
陡 1 dou 74281 NLGYO
院 1 yuan 73211 NLJMU
除 1 chu 78294 NLOMD
陦 4 dao 75240 NLQKI 隯
陧 3 nie - NLAG 隉
陨 1 yun 7628 NLRBO 隕
险 1 xian 7821 NLOMM 險 険
陪 1 pei 70261 NLYTR
陫 4 fei 71211 NLLMY
陬 2 zou 71247 NLSJE
陭 4 yi 74221 NLKMR
陮 4 dui - NLOG
陯 4 lun 78227 NLOMB
陱 4 ju 77220 NLPFD
陲 2 chui 72214 NLHJM
陴 3 pi 76140 NLHHJ
陵 1 ling 74247 NLGCE
陶 1 tao 77220 NLPOU
陷 1 xian 77277 NLNHX - 陥
陹 4 sheng - NLHTA
陻 4 yin - NLMWG
陼 4 zhu 74260 NLJKA
陾 4 reng 71234 NLMBK
隀 4 chong 72214 NLHJG
隁 4 yan - NLSAV
隂 4 yin - NLOSI
隃 3 shu 78221 NLOMN
隄 4 di,ti 76281 NLAMO
隅 1 yu 76227 NLWLB
隆 1 long 77214 NLHEM
隇 4 wei 73250 NLIHV
隈 2 wei 76232 NLWMV
隋 1 sui 74227 NLKMB
隌 4 an - NLYTA
隍 2 huang 76214 NLHAG
随 1 sui 74232 NLYKB 隨
隐 1 yin 7723 NLNSP 隱 隠
隒 4 yan 78237 NLTXC
隓 4 hui 74211 NLKMM
隔 1 ge 71227 NLMRB
隗 2 wei 76213 NLHI
隘 1 ai 78217 NLTCT
隙 1 xi 79296 NLFHF
隚 4 tang - NLFBG
障 1 zhang 70246 NLYTJ
隝 4 dao - NLHAF
隞 4 ao 78240 NLGSK
隟 4 xi - NLVVD
隡 4 sa 70215 NLYHM
隢 4 rao 74211 NLGGU
隣 4 lin 79259 NLFDQ
隥 4 deng - NLNOT
隦 4 jiao - NLSRJ
隧 1 sui 78233 NLYTO
隩 3 ao 77234 NLHBK
隬 4 ni 71227 NLMFB
隭 4 er - NLMBB
隰 2 xi 76233 NLAVF
隳 2 hui 74338 NBOP
隵 4 xi - NLYTI
隶 1 li 50132 LE 隸
隷 4 li 45932 GFLE
隹 3 zhui 20214 OG
隺 3 he - OBG
隼 2 sun 20401 OGJ
隽 2 juan 2022 OGNHS 雋
难 1 nan 7041 EOG 難
隿 4 yi 40014 IPOG
雀 1 que,qiao 90214 FOG
雁 1 yan 71214 MOOG
雂 4 qin 80214 ONOG
雃 4 qian 10414 MTOG
雄 1 xiong 40014 KIOG
雅 1 ya 70214 MHOG
集 1 ji 20904 OGD
雇 1 gu 30214 HSOG 僱
雈 4 huan 44214 TOG
雉 2 zhi 80414 OKOG
雊 3 gou 20614 PROG
雌 1 ci 20114 YMPOG
雍 2 yong 00710 YVHG
雎 2 ju 70114 BMOG
雏 1 chu 2011 NSOG 雛
雐 4 hu - YPOG
雒 2 luo 20614 HROG
雓 4 yu 80914 ODOG
雔 4 chou 20214 OGOG
雕 1 diao 70214 BROG 鵰 彫琱
雗 4 han 58014 JJOOG
雘 4 wo 74447 BYTOE
雚 4 guan 44214 TRRG
雝 4 yong 20714 VUOG
雟 4 xi 22227 UOGB
雠 2 chou 2021 OGIVG 讎
雡 4 liu 10214 SHOG
雤 4 xue - HBOG
雥 4 za 20214 OGOGG
雦 4 ji - XOGOG
雧 4 ji - OGOGD
雨 1 yu 10227 MLBY
雩 2 yu 10727 MBMMS
雪 1 xue 10177 MBSM
雫 4 na 10231 MBMY
雬 4 fou - MBD
雭 4 se - MBNHE
雮 4 mu - MBHQU
雯 2 wen 10401 MBYK
雰 4 fen 10227 MBCSH
雱 2 pang 10227 MBYHS
雳 1 li 1022 MBMKS 靂
雴 4 chi - MBYT
雵 4 yang 10530 MBLBK
零 1 ling 10307 MBOII
雷 1 lei 10603 MBW
雸 4 an 10774 MBTM
雹 1 bao 10712 MBPRU
雺 4 wu 10227 MBNIH
雼 4 dang - MBMR
雽 4 hu 10409 MBHFD
雾 1 wu 1042 MBHES 霧
雿 4 diao 10113 MBLMO
需 1 xu 10227 MBMBL
霁 2 ji 1022 MBYKL 霽
霂 4 mu 10394 MBED
霃 4 chen - MBELU
霄 1 xiao 10227 MBFB
霅 3 zha 10601 MBYMR
霆 2 ting 10401 MBNKG
震 1 zhen 10232 MBMMV
霈 2 pei 10127 MBEJB
霉 1 mei 10507 MBOWY 黴
霋 4 qi 10406 MBJLV
霌 4 zhou - MBBGR
霍 1 huo 10214 MBOG
霎 1 sha 10404 MBYTV
霏 2 fei 10111 MBLMY
霐 4 hong 10132 MBENI
霒 4 yin 18727 MIOIN
霓 2 ni 10217 MBHXU
霔 4 zhu - MBEYG
霕 4 tun - MIPU
霖 2 lin 10994 MBDD
霗 4 ling - MBEOI
霘 4 dong 10127 MBEBR
霙 4 ying 10530 MBTLK
霚 4 wu - MBNHK
霛 4 ling - MBNNN
霜 1 shuang 10963 MBDBU
霝 4 ling 10662 MBRRR
霞 1 xia 10247 MBRYE
霟 4 hong 10181 MBETC
霠 4 yin 10127 MBYTN
霡 4 mai - MBBIE 霢
霤 4 liu 10602 MBHHW
霥 4 meng 10232 MBBMO
霦 4 bin 10922 MBDDH
霨 2 wei 10242 MBSFI
霩 4 kuo 10427 MBYDL
霪 2 yin 10114 MBEBG
霫 4 xi 10602 MBSMA
霬 4 yi 10801 MBWTC
霭 2 ai 1072 MBIVV 靄
霮 4 dan 10113 MBETV
霯 4 teng 10108 MBNOT
霰 2 xian 10248 MBTBK
霱 4 yu - MBNIB
露 1 lu 10164 MBRMR
霳 4 long - MBNLM
霴 4 dai - MILE
霵 4 ji 10153 MBRJI
霶 4 pang - MBEYS
霷 4 yang - MBAAH
霸 1 ba 10527 MBTJB - 覇
霹 1 pi 10641 MBSRJ
霺 4 wei 10248 MBHOK
霻 4 feng - MBTWT
霾 2 mai 10214 MBBHG
霿 4 meng 10264 MBNHU
靀 4 meng - MBTBO
靁 4 lei - MBWWW
靃 4 huo 10214 MBOGG
靇 4 long 10211 MBYBP
靊 4 feng - MBUJT
靋 4 li 10111 MBEMM
靌 4 bao - MBJMC
靍 4 he - MBOGF
靎 4 he - MBCHF
靏 4 he - XMBOG
靐 4 bing - MWMWW
靑 4 qing - QMBLM
青 1 qing 50227 QMB
靓 2 jing,liang 5721 QBBHU 靚
靔 4 tian - QBOMN 靝
靕 4 zhen - MMQMB
靖 1 jing 05127 YTQMB
靗 4 cheng - QBFMU
靘 4 qing 57217 QBNAU
静 1 jing 57257 QBNSD 靜
靛 2 dian 53281 QBJMO
非 1 fei 11111 LMYYY
靟 4 fei - LYHQU
靠 1 kao 24111 HGRLY
靡 1 mi 00211 IDLMY
面 1 mian 10600 MWYL 麪麵 麫
靣 4 mian - MWR
靤 4 bao 17612 MWPRU
靥 2 ye 7126 MIKW 靨
革 1 ge 44506 TLJ
靪 4 ding 41420 TJMN
靫 4 cha 47540 TJEI
靬 3 qian 41540 TJMJ
靭 4 ren 47547 TJSHI
靮 4 di 47420 TJPI
靯 4 du - TJG
靰 2 wu 41512 TJMU
靱 4 ren 47520 TJSK
靲 4 qin 48527 TJOIN
靳 2 jin 42521 TJHML
靴 1 xue 44510 TJOP
靵 4 niu - TJNG
靶 1 ba 47517 TJAU
靷 4 yin 42500 TJNL
靸 2 sa 47547 TJNHE
靹 4 na 44527 TJOB
靺 2 mo 45590 TJDJ
靻 4 zu 47510 TJBM
靼 2 da 46510 TJAM
靽 3 ban 49450 TJFQ
靾 4 yi 44517 TJPT
靿 2 yao 44527 TJVIS
鞁 3 bei 44547 TJDHE
鞂 4 jie 42594 TJHD
鞃 4 hong 42530 TJNI
鞄 4 pao 47512 TJPRU
鞅 2 yang 45530 TJLBK
鞆 4 bing 41527 TJMOB
鞇 4 yin - TJWK
鞈 4 ge 48561 TJOMR
鞉 4 tao - TJLMO
鞊 4 jie 44561 TJGR
鞋 1 xie 44514 TJGG
鞌 4 an - JVTJ
鞍 1 an 43544 TJJV
鞎 4 hen 47532 TJAV
鞐 4 qia 41531 TJYMY
鞑 2 da 4453 TJYK 韃
鞒 2 qiao 4252 TJHKL 鞽
鞓 4 ting - TJRMG
鞔 3 man 47516 TJNAU
鞕 4 ying - TJMLK
鞖 4 sui - TJBV
鞗 4 tiao 27256 OLOJ
鞘 2 qiao,shao 49527 TJFB
鞙 4 xuan 46527 TJRB
鞚 4 kong 43511 TJJCM
鞛 4 beng - TJYTR
鞜 4 ta 42563 TJEA
鞞 4 bing 46540 TJHHJ
鞟 4 kuo - TJYRD
鞠 1 ju 47520 TJPFD
鞡 2 la 40518 TJQYT
鞢 4 xie 44594 TJPTD
鞣 2 rou 47594 TJNHD
鞤 4 bang 44506 GITLJ
鞥 4 eng 48516 TJOMT
鞧 2 qiu - TJTCW
鞨 2 he 46527 TJAPV
鞩 4 qiao - TJFBN
鞪 4 mu 17506 NKTLJ
鞫 2 ju 47520 TJPYR
鞬 2 jian 45044 TJNKQ
鞭 1 bian 41546 TJOMK
鞮 3 di 46481 TJAMO
鞯 2 jian 4454 TJTKD 韉
鞰 4 wen - TJABT
鞱 4 tao - TJBHX
鞲 2 gou 4554 TJTTB 韝
鞳 3 ta 44561 TJTOR
鞴 2 bei 44527 TJTHB
鞵 4 xie - TJBVK
鞶 4 pan 27504 HETLJ
鞷 4 ge 10406 MRBJ
鞹 4 kuo 47527 TJYDL
鞺 4 tang - TJFBG
鞿 4 ji 44553 TJVII
韀 4 jian - TJIXF
韂 3 chan - TJNCR
韄 4 hu 44547 TJTOE
韅 4 xian 46533 TJAVF
韈 4 wa 44553 TJTWM
韎 4 mei 45590 DQDJ
韑 4 wei - FUDMQ
韕 4 kuo 40547 DQYRD
韖 4 rou 47594 DQNHD
韟 4 gao 46543 DQHAJ
韤 4 wa - DQTWI
韥 4 du 44586 DQGWC
韦 2 wei 5002 QS 韋
韧 1 ren 5702 QSSHI 韌
韨 3 fu - QSIKE 韍
韩 1 han 4542 JJQS 韓
韪 2 wei 6580 AOQS 韙
韫 2 yun 5601 QSABT 韞
韬 2 tao 5207 QSBHX 韜
韭 1 jiu 11101 LMMM
韮 4 jiu 44101 TLMM
韯 4 xian - JILSM
韰 4 xie 27101 YELMM
韱 4 xian 83150 OILMM
韲 4 ji 00101 YXLMM
音 1 yin 00601 YTA
韴 4 za - YAMLB
韵 1 yun 07620 YAPIM 韻
韶 2 shao 07662 YASHR
韷 4 le - YAUU
韸 4 peng 07654 YAHEJ
韹 4 huang 06614 YAHAG
韺 4 ying 04635 YATLK
韼 4 peng - YAYHJ
韽 4 an 80661 OWYTA
韾 4 yin 47601 GEYTA
頀 4 hu 04647 YATOE
頉 4 yi - YMMBC
頋 4 e - XMUMB
頙 4 che - XMMMB
頚 4 jing 11186 EGMBC
頝 4 qiao 01486 YKMBC
頣 4 shen - SLMBC
頥 4 yi - LSLC
頧 4 dui 21786 HRMBC
頨 4 yu 11286 SMMBC
頬 4 jia 41086 KTMBC
頱 4 luo - BIMBC
頳 4 cheng - GCMBC
頶 4 hu - XXHRM
頺 4 tui - HSMBC
頾 4 zi - HCYMP
頿 4 zi - HPMBC
顈 4 xuan 21986 PFMBC
顚 4 dian - PCMBC
顟 4 lao 11286 SHMBC
顡 4 wai - YOMBC
顨 4 xun - MCML
顭 4 meng - TNMBC
顲 4 lan 91686 FWMBC
页 1 ye 1080 MBO 頁
顶 1 ding 1128 MNMBO 頂
顷 1 qing 2178 PMBO 頃
顸 2 han - MJMBO 頇
项 1 xiang 1118 MMBO 項
顺 1 shun 2108 LLLO 順
须 1 xu 2128 HHMBO 須鬚
顼 2 xu 1118 MGMBO 頊
顽 1 wan 1128 XMUMB 頑
顾 1 gu 7128 MUMBO 顧
顿 1 dun 5178 PUMBO 頓
颀 2 qi 7128 HLMBO 頎
颁 1 ban 8128 CHMBO 頒
颂 1 song 8178 CIMBO 頌
颃 2 hang 0128 YNMBO 頏
预 1 yu 1128 NNMBO 預
颅 1 lu 2128 YSMBO 顱
领 1 ling 8138 OIMBO 領
颇 1 po 4128 DEMBO 頗
颈 1 jing,geng 1118 NMMBO 頸
颉 2 jie,xie 4168 GRMBO 頡
颊 1 jia 5188 KTMBO 頰
颋 3 ting - NGMBO 頲
颌 2 he 8168 XORMB 頜
颍 2 ying 2198 PEMBO 潁
颎 2 jiong - XPFMB 熲
颏 2 ke 0188 YOMBO 頦
颐 2 yi 7178 SLMBO 頤
频 1 pin 2128 YHMBO 頻
颒 4 hui - ETMBO 頮
颓 1 tui 2128 HNMBO 頹 頽
颔 2 han 8168 ORMBO 頷
颕 4 ying - PFMBO 頴
颖 1 ying 2198 PDMBO 穎
颗 1 ke 6198 WDMBO 顆
题 1 ti 6180 AOMBO 題
颙 2 yong - WBMBO 顒
颚 2 e 6128 RSMBO 顎
颛 2 zhuan 2128 UBMBO 顓
颜 1 yan 0128 YHMBO 顏 顔
额 1 e 3168 JRMBO 額
颞 2 nie - SEMBO 顳
颟 2 man 4128 TBMBO 顢
颠 1 dian 4188 JCMBO 顛
颡 2 sang 7198 EDMBO 顙
颢 2 hao 6198 AFMBO 顥
颣 4 lei - FFMBO 纇
颤 1 chan 0118 YMMBO 顫
颥 3 ru 1128 MBMBO 顬
颦 2 pin 2140 YOHWJ 顰
颧 2 quan 4128 TGMBO 顴
颪 4 gua 10217 MYHN
颫 4 fu - HNQO
颵 4 shao - HNFB
飃 4 piao 71219 HNMWF
飅 4 liu - HNMLW
飊 4 biao - FFHNI
飌 4 feng 47210 TGHNI
风 1 feng 7721 HNK 風
飏 3 yang - HNNSH 颺
飐 3 zhan - XHNYR 颭
飑 2 biao 7721 XHNPR 颮
飒 2 sa 0711 YTHNK 颯
飓 2 ju 7721 XHNBM 颶
飔 3 si - XHNWP 颸
飕 2 sou 7721 XHNHX 颼
飖 4 yao - BUHNK 颻
飗 3 liu - XHNHH 飀
飘 1 piao 1791 MFHNK 飄
飙 2 biao 4781 IKHNK 飆
飚 4 biao 7921 XHNFF 飈
飜 4 fan 22613 HWNOO
飝 4 fei - NONOO
飞 1 fei 1201 NO 飛
食 1 shi 80732 OIAV
飡 4 can - IMOIV
飧 2 sun 28232 NIOIV - 飱
飨 2 xiang 2823 VHOIV 饗
飬 4 juan - FQIAV
飮 4 yin 87782 OSNO
飳 4 tou - OIYG
飸 4 tao - RSOIV
飹 4 bao 87720 OIHHL
飺 4 ci 21732 YPOIV
飻 4 tie - OIOHH
餁 4 ren - OIOHG
餆 4 yao - OILMO
餇 4 tong 87720 OIBMR
餋 4 juan - FQOIV
餍 2 yan 7123 MIKV 饜
餐 1 can 27732 YEOIV
餙 4 shi - OIKKB
餝 4 shi 84727 OITYS
餠 4 bing 88741 OIYJJ
餥 4 fei 11732 LYOIV
餮 2 tie 18732 MHOIV
餻 4 gao - OITGF
餽 4 kui 86713 OIHI
饂 4 wen 86717 OIABT
饄 4 tang - OIFBG
饍 4 shan - OITGR
饏 4 dan - NKOIV
饓 4 cheng 89794 OIFBD
饔 2 yong 00732 YVGV
饕 2 tao 61732 RUOIV
饖 4 wei 81753 OIYMH
饚 4 hai - OITGT
饝 4 mo - OIIDR
饣 4 shi 2770 NV 飠
饤 4 ding - NVMN 飣
饥 1 ji 2771 NVHN 飢饑
饦 4 tuo - NVHP 飥
饧 2 xing 2772 NVNSH 餳
饨 2 tun 2571 NVPU 飩
饩 2 xi 2871 NVOMN 餼
饪 2 ren 2271 NVHG 飪
饫 2 yu 2278 NVHK 飫
饬 2 chi 2872 NVOKS 飭
饭 1 fan 2274 NVHE 飯
饮 1 yin 2778 NVNO 飲
饯 2 jian 2375 NVIJ 餞
饰 1 shi 2872 NVOLB 飾
饱 1 bao 2771 NVPRU 飽
饲 1 si 2772 NVSMR 飼
饳 3 duo - NVUU 飿
饴 2 yi 2376 NVIR 飴
饵 1 er 2174 NVSJ 餌
饶 1 rao 2571 NVJPU 饒
饷 2 xiang 2772 NVHBR 餉
饸 2 he - NVOMR 餄
饹 2 le,ge - NVHER 餎
饺 1 jiao 2074 NVYCK 餃
饻 3 xi - NVYHV 餏
饼 1 bing 2874 NVTT 餅
饽 2 bo 2474 NVJBD 餑
饾 4 dou - NVMRT 餖
饿 1 e 2375 NVHQI 餓
馀 4 yu 2879 NVOMD
馁 1 nei 2274 NVBV 餒
馂 4 jun - NVICE 餕
馃 2 guo - NVWD 餜
馄 2 hun 2671 NVAPP 餛
馅 1 xian 2777 NVNHX 餡
馆 1 guan 2377 NVJRR 館 舘
馇 2 cha,zha 2471 NVDAM 餷
馈 1 kui 2578 NVLMO 饋
馉 3 gu - NVBBB 餶
馊 2 sou 2774 NVHXE 餿
馋 1 chan 8773 NVNUY 饞
馌 3 ye - NVGIT 饁
馍 1 mo 2478 NVTAK 饃
馎 4 bo - NVIBI 餺
馏 1 liu 8776 NVHHW 餾
馐 2 xiu 2871 NVTQG 饈
馑 2 jin 2471 NVTLM 饉
馒 1 man 2674 NVAWE 饅
馓 2 san 2874 NVTBK 饊
馔 2 zhuan 2778 NVRUC 饌
馕 2 nang 2573 NVJBV 饢
首 1 shou 80601 THBU
馗 2 kui 48016 KNTHU
馘 3 guo 83650 TUIRM
香 1 xiang 20609 HDA
馚 4 fen - HACSH
馛 4 bo - HAIKK
馜 4 ni 27611 HASP
馝 3 bi 23600 HAPH
馞 3 bo 24647 HAJBD
馟 4 tu - HABND
馠 4 han - HAOIR
馡 4 fei 21611 HALMY
馢 4 jian - HAII
馣 4 an 24616 HAKLU
馤 4 ai - HAAPV
馥 2 fu 28647 HAOAE
馦 4 xian 28637 HATXC
馧 3 yun 26617 HAWOT
馨 1 xin 47609 GEHDA
馪 4 pin - HAJMC
馫 4 xin 10669 HAHAA
馰 4 di 77320 SFPI
馶 4 zhi - SFJE
馷 4 pei - SFJB
馸 4 xin - SFHML
馻 4 yun 73310 SFIHU
馾 4 dan - SFLBU
馿 4 lv - SFIS
駀 4 you - SFIKU
駄 4 tuo 74330 SFKI
駇 4 wen 70340 SFOK
駈 4 qu 72311 SFOM
駋 4 zhao 77362 SFSHR
駌 4 yuan 27327 NUSQF
駖 4 ling 78337 SFOII
駠 4 liu - SFHHL
駦 4 teng - FQSQF
駨 4 xun - SFPA
駯 4 zhu - SFHJD
駲 4 zhou 72300 SFILL
駳 4 dan - SFNKV
駵 4 liu - SFMX
騆 4 zhou 77320 SFBGR
騈 4 pian - SFYJJ
騐 4 yan - SFOIP
騘 4 cong - SFPKP
騛 4 fei 72313 SFNOO
騡 4 quan - SFHAE
騦 4 si - SFWP
騨 4 tuo 76356 SFFWJ
騿 4 zhang 70346 SFYTJ
驆 4 bi 76344 SFWTJ
驇 4 zhi - XGISQ
驑 4 liu - SFMLW
驘 4 luo - YRBSN
驜 4 ye - SFTCD
驝 4 tuo - SFGBD
驣 4 teng - SFFQF
驧 4 ju 77320 SFTJD
马 1 ma 7712 NVSM 馬
驭 2 yu 7714 NME 馭
驮 1 tuo,duo 7418 NMK 馱
驯 1 xun 7210 NMLLL 馴
驰 1 chi 7411 NMPD 馳
驱 1 qu 7111 NMSK 驅 駆
驲 3 ri - NMA 馹
驳 1 bo 7414 NMKK 駁
驴 1 lv - NMIS 驢
驵 3 zang 7711 NMBM 駔
驶 1 shi 7510 NMLK 駛
驷 2 si 7610 NMWC 駟
驸 2 fu 7410 NMODI 駙
驹 1 ju 7712 NMPR 駒
驺 3 zou 7717 NMNSM 騶
驻 1 zhu 7011 NMYG 駐
驼 1 tuo - NMJP 駝
驽 2 nu 4712 VENVM 駑
驾 1 jia 4612 KRNVM 駕
驿 2 yi 7715 NMEQ 驛 駅
骀 2 dai,tai 7316 NMIR 駘
骁 2 xiao 7511 NMJPU 驍
骂 1 ma 6612 RRNVM 罵 駡
骃 3 yin - NMWK 駰
骄 1 jiao 7212 NMHKL 驕
骅 2 hua 7414 NMOPJ 驊
骆 1 luo 7716 NMHER 駱
骇 1 hai 7018 NMYVO 駭
骈 2 pian 7814 NMTT 駢
骉 3 biao - NMNMM 驫
骊 2 li 7112 NMMBB 驪
骋 2 cheng 7512 NMLWS 騁
验 1 yan 7811 NMOMM 驗 験
骍 3 xing - NMYTJ 騂
骎 2 qin - NMSME 駸
骏 1 jun 7314 NMICE 駿
骐 2 qi 7418 NMTMC 騏
骑 1 qi 7412 NMKMR 騎
骒 2 ke 7619 NMWD 騍
骓 2 zhui 7011 NMOG 騅
骔 4 zong - NMJMF 騌
骕 3 su - NMLX 驌
骖 2 can 7312 NMIKH 驂
骗 1 pian 7312 NMISB 騙
骘 2 zhi 7112 NHNVM 騭
骙 3 kui - NMNOK 騤
骚 1 sao 7713 NMEII 騷 騒
骛 2 wu 1812 NKNVM 騖
骜 2 ao 5812 QKNVM 驁
骝 2 liu 7716 NMHHW 騮
骞 2 qian 3012 JTCM 騫
骟 2 shan 7312 NMISM 騸
骠 2 biao,piao 7119 NMMWF 驃
骡 1 luo 7619 NMWVF 騾
骢 2 cong 7613 NMHWP 驄
骣 2 chan 7714 NMSND 驏
骤 1 zhou 7713 NMSEO 驟
骥 2 ji 7218 NMLPC 驥
骦 3 shuang - NMMBU 驦
骧 2 xiang 7013 NMYRV 驤
骨 1 gu 77227 BBB
骩 4 wei - BBKN
骪 4 wei - BBHNI
骫 4 wei 75217 BBKNI
骬 4 yu - BBMD
骭 4 gan 71240 BBMJ
骮 4 yi - BBIP
骰 2 tou 77247 BBHNE
骱 3 jie 78820 BBOLL
骲 4 bao - BBPRU
骳 4 bei 74247 BBDHE
骴 4 ci 71210 BBYMP
骵 4 ti - BBDM
骶 2 di 7224 BBHPM
骷 2 ku 74260 BBJR
骸 2 hai 70282 BBYVO
骹 4 qiao 70248 BBYCK
骺 2 hou 7226 BBHMR
骻 4 kua 74227 BBKMS
骼 2 ge 77264 BBHER
骽 4 tui - BBBV
骾 4 geng 71246 BBMLK
骿 4 pian 78241 YPMRB
髀 2 bi 76240 BBHHJ
髁 2 ke 76294 BBWD
髂 2 qia 73264 BBJHR
髃 3 yu - BBWLB
髅 2 lou 7924 BBFDV 髏
髆 4 bo 73242 BBIBI
髇 4 xiao 60227 BBYRB
髈 4 bang - BBYBS
髉 4 bo - BBOBG
髊 4 ci 78212 BBTQM
髋 2 kuan 7321 BBJTU 髖
髌 2 bin 7328 BBJOC 髕
髍 4 mo 70294 BBIJC
髎 3 liao - BBSMH
髑 2 du 76227 BBWLI
髓 1 sui 74232 BBYKB - 髄
髗 4 lu - BBYPT
高 1 gao 00227 YRBR
髙 4 gao - YSLB
髚 4 qiao - YBYHN
髛 4 kao - YBSKN
髜 4 qiao 06240 YBAHT
髝 4 lao - YBFFS
髞 4 sao 06294 YBRRD
髟 4 biao 72722 SIHHH
髠 4 kun - SHHN
髡 2 kun 72211 SHMU
髢 3 di 72712 SHPD
髣 4 fang 72227 SHYHS
髤 4 xiu - SHD
髥 4 ran - SHBMM
髦 2 mao 72714 SHHQU
髧 4 dan 72412 SHLBU
髨 4 kun - SHMMU
髩 4 bin - SHMLS
髫 2 tiao 72602 SHSHR
髬 4 pi 72109 SHMFM
髭 2 zi 72111 SHYMP
髯 2 ran 72557 SHGB
髰 4 ti - SHPT
髱 4 bao 72712 SHPRU
髲 4 bi 72247 SHDHE
髳 4 mao 72227 SHNIH
髴 4 fu 72527 SHLLN
髵 4 er - SHMBL
髶 4 rong 72407 SHSJ
髷 4 qu 72602 SHTW
髸 4 gong - SHTC
髹 2 xiu 72294 SHOD
髺 4 kuo 72604 SHHJR
髻 2 ji 72601 SHGR
髼 4 peng 42508 SHHEJ
髽 3 zhua 72104 SHOOG
髾 4 shao 72227 SHFB
髿 4 suo - SHEFH
鬀 4 ti - SHCNH
鬁 4 li 72922 SHHDN
鬂 4 bin - SHOMC
鬃 2 zong 72901 SHJMF
鬄 4 di 72712 SHAPH
鬅 4 peng 72227 SHBB
鬇 4 zheng - SHNSD
鬈 2 quan 72712 SHFQU
鬉 4 zong - SHUCE
鬊 4 shun 72603 SHQKA
鬋 4 jian 72221 SHTBN
鬌 4 tuo 72227 SHKMB
鬎 4 la 72922 SHDBN
鬏 2 jiu 7298 SHHDF
鬐 4 qi 72221 SHJPA
鬑 4 lian 72237 SHTXC
鬒 3 zhen 72801 SHJBC
鬓 1 bin 7280 SHJOC 鬢
鬔 4 peng - SHYHJ
鬕 4 ma 72806 SHTAK
鬘 3 man 72407 SHAWE
鬙 4 seng 72606 SHCWA
鬛 4 lie - SHWKV
鬟 2 huan 72732 SHWLV
鬣 2 lie 72716 SHVVV
鬤 4 rang 72732 SHYRV
鬦 4 dou - LNYJ
鬪 4 dou 77141 LNMTI
鬫 4 han 77148 LNMJK
鬬 4 dou - LNBML
鬭 4 dou - LNRML
鬯 3 chang 22711 UIP
鬰 4 yu - XDDBU
鬲 2 ge,li 10227 MRBL
鬳 4 yan 21227 HRHPM
鬴 4 fu - MBIJB
鬵 4 qin 71227 MUMRB
鬶 3 gui - XQUMR 鬹
鬷 3 zong 12247 MBUCE
鬸 4 liu - XMBHH
鬻 2 yu 17227 NNMRB
鬼 1 gui 26213 HI
鬽 4 mei - HIHHH
鬾 4 ji 24214 HIJE
鬿 4 qi 22212 HIHML
魀 4 ga - HIOLL
魁 1 kui 24210 HIYJ
魂 1 hun 16713 MIHI
魃 2 ba 23214 HIIKK
魄 1 po 26613 HAHI
魅 1 mei 25219 HIJD
魆 2 xu 23115 HIIV
魇 2 yan 7121 MIKI 魘
魈 2 xiao 29212 HIFB
魉 2 liang 2151 HIMOB 魎
魊 4 yu 23215 HIIRM
魋 3 tui 20211 HIOG
魌 4 qi 24218 HITMC
魍 2 wang 27212 HIBTV
魏 1 wei 26413 HVHI
魐 4 gan - HITXC
魑 2 chi 20212 HIYUB
魒 4 piao 21219 HIMWF
魓 4 bi - HIWTJ
魔 1 mo 00213 IDHI
魕 4 ji 22253 HIVII
魖 4 xu 21111 HIYPM
魙 4 zhan 32413 ELHI
魞 4 ba - XNFO
魤 4 e 21310 NFOP
魩 4 mo - NFPHH
魰 4 wen 20341 NFYK
魲 4 lu - NFIS
魳 4 za - NFMLB
魸 4 pian - XNFLL
魹 4 mo - NFHQU
魿 4 ling - NFOII
鮉 4 diao - NFSHR
鮔 4 ju - NFSS
鮕 4 gu 24360 NFJR
鮖 4 shi 21360 NFMR
鮙 4 ta - NFSMM
鮢 4 zhu 25390 NFHJD
鮩 4 bing - NFTT
鮱 4 lao - NFJKP
鮲 4 fu - NFOIK
鮴 4 xiu 24390 NFOD
鮼 4 qin - NFSME
鮽 4 yu 28394 NFOMD
鮾 4 nei - NFBV
鯂 4 su - NFMCW
鯃 4 wu 21361 NFMMR
鯋 4 sha - NFEFH
鯍 4 meng - NFYIU
鯎 4 cheng - NFIHS
鯏 4 li 22300 NFHDN
鯐 4 zou - NFGYO
鯑 4 xi 24327 NFKKB
鯓 4 shen 27340 NFHXH
鯘 4 nei - NFHDV
鯙 4 chun 20347 NFYRD
鯜 4 qie 20344 NFYTV
鯟 4 dong - NFDW
鯣 4 yi 26327 NFAPH
鯭 4 meng - NFNDT
鯯 4 zhi - NFHBN
鯲 4 yu 28333 NFYSY
鯳 4 di - NFIHM
鯵 4 shen 23322 NFIKH
鯺 4 zhu - NFJKA
鰀 4 huan - NFBME
鰄 4 wei 23350 NFIHV
鰎 4 jian 25344 NFNKQ
鰔 4 gan 23350 NFIHR
鰖 4 tuo - NFKMB
鰘 4 shi - NFJMG
鰙 4 ruo - NFTKR
鰚 4 xuan - NFJMM
鰞 4 wu - NFHRF
鰢 4 ma - NFSQF
鰪 4 e - NFGIT
鰰 4 shen 25306 NFMFL
鰸 4 qu - NFSRR
鱙 4 miao 24311 NFGGU
鱛 4 zeng - NFCWA
鱜 4 xiang - NFVHL
鱡 4 zei - NFBCJ
鱩 4 lei - NFMBW
鱪 4 shu - NFAJA
鱫 4 ai - NFBBE
鱰 4 shu - NFWLA
鱱 4 li 21327 NFMTB
鱳 4 li 22394 NFVID
鱶 4 xiang 28332 NFTOV
鱼 1 yu 2710 NWM 魚
鱽 3 dao - NMSH 魛
鱾 3 ji - XNMSU 魢
鱿 2 you 2311 NMIKU 魷
鲀 2 tun - NMPU 魨
鲁 1 lu 2760 NWMA 魯
鲂 2 fang 2012 NMYHS 魴
鲃 3 ba - NMAU 䰾
鲄 4 he - NMMNR 魺
鲅 2 ba 2314 NMIKE 鮁
鲆 2 ping 2114 NMMFJ 鮃
鲇 2 nian 2116 NMYR 鮎
鲈 2 lu 2110 NMYS 鱸
鲉 3 you - NMLW 鮋
鲊 3 zha - NMOS 鮓
鲋 2 fu 2410 XNMOD 鮒
鲌 3 bo - NMHA 鮊
鲍 1 bao 2711 NMPRU 鮑
鲎 2 hou 9010 FBNWM 鱟
鲏 3 pi - NMDHE 鮍
鲐 2 tai 2316 XNMIR 鮐
鲑 2 gui 2411 NMGG 鮭
鲒 3 jie - NMGR 鮚
鲓 4 kao - NMJKS 鮳
鲔 2 wei 2412 NMKB 鮪
鲕 3 er 2112 NMMBL 鮞
鲖 3 tong - NMBMR 鮦
鲗 3 zei - NMBON 鰂
鲘 3 hou - NMHMR 鮜
鲙 3 kuai - NMOMI 鱠
鲚 2 ji 2012 NMYKL 鱭
鲛 2 jiao 2014 NMYCK 鮫
鲜 1 xian 2815 NMTQ 鮮
鲝 3 zha - TQNWM 鮺
鲞 2 xiang 9010 FQNWM 鯗 鮝
鲟 2 xun 2714 NMSMI 鱘
鲠 2 geng 2114 NMMLK 鯁
鲡 2 li 2112 XNMMB 鱺
鲢 2 lian 2413 NMYKQ 鰱
鲣 2 jian 2711 NMLEG 鰹
鲤 1 li 2611 NMWG 鯉
鲥 2 shi 2410 NMADI 鰣
鲦 3 tiao 2719 NMHED 鰷
鲧 2 gun 2219 NMHVF 鯀
鲨 1 sha 3910 EHNWM 鯊
鲩 2 huan 2311 NMJMU 鯇
鲪 3 jun - NMSKR 鮶
鲫 1 ji 2712 NMAIL 鯽
鲬 3 yong - NMNIB 鯒
鲭 3 qing 2512 NMQMB 鯖
鲮 2 ling 2414 NMGCE 鯪
鲯 3 qi - XNMTM 鯕
鲰 3 zou 2714 NMSJE 鯫
鲱 2 fei 2111 NMLMY 鯡
鲲 2 kun 2611 NMAPP 鯤
鲳 2 chang 2616 NMAA 鯧
鲴 2 gu 2610 NMWJR 鯝
鲵 2 ni 2711 NMHXU 鯢
鲶 4 nian 2813 NMOIP 鯰
鲷 2 diao 2712 NMBGR 鯛
鲸 1 jing 2019 NMYRF 鯨
鲹 3 shen - XNMIK 鰺
鲺 3 shi 2711 NMNHI 鯴
鲻 2 zi 2216 NMVVW 鯔
鲼 2 fen 2418 NMJTO 鱝
鲽 2 die 2419 NMPTD 鰈
鲾 3 bi - NMMRW 鰏
鲿 3 chang - NMFBI 鱨
鳀 2 ti - NMAMO 鯷
鳁 3 wen - NMABT 鰮鰛
鳂 3 wei - NMWMV 鰃
鳃 2 sai 2613 NMWP 鰓
鳄 1 e 2612 NMRRS 鱷鰐
鳅 2 qiu 2918 NMHDF 鰍
鳆 4 fu 2814 NMOAE 鰒
鳇 2 huang 2611 NMHAG 鰉
鳈 3 quan - NMHAE 鰁
鳉 3 jiang - XNMLM 鱂
鳊 2 bian 2312 XNMIS 鯿
鳋 4 sao 2713 XNMEI 鰠
鳌 2 ao 5810 QKNWM 鰲
鳍 1 qi 2416 NMJPA 鰭
鳎 2 ta 2612 NMASM 鰨
鳏 2 guan 2619 NMWLF 鰥
鳐 2 yao 2217 NMBOU 鰩
鳑 3 pang - NMYBS 鰟
鳒 3 jian - NMTXC 鰜
鳓 2 le 2412 NMTJS 鰳
鳔 2 biao 2119 XNMMW 鰾
鳕 2 xue 2117 NMMBS 鱈
鳖 1 bie 9810 FKNWM 鱉
鳗 2 man 2614 NMAWE 鰻
鳘 3 min 8810 OKNWM 鰵
鳙 2 yong 2012 NMILB 鱅
鳚 3 wei - NMSFI 䲁
鳛 3 xi - NMSMA 鰼
鳜 2 gui 2118 NMMTO 鱖
鳝 2 shan - NMTTR 鱔
鳞 1 lin 2915 NMFDQ 鱗
鳟 2 zun 2814 NMTWI 鱒
鳠 3 hu - NMTOE 鱯
鳡 3 gan - NMIRP 鱤
鳢 2 li 2511 NMTWT 鱧
鳣 3 zhan - NMYWM 鱣
鳤 3 guan - NMHJR 䲘
鳨 4 li - XHFKS
鳪 4 bu 27027 YHAF
鳫 4 yan 71227 XMHAF
鳮 4 ji - EHAF
鳯 4 feng - HNHAF
鳰 4 ru 87027 OHAF
鳵 4 bao 17427 NJHAF
鳹 4 qin 87227 ONHAF
鴄 4 pi 77727 SCHAF
鴈 4 yan 71227 MOHF
鴊 4 zheng - XXXMM
鴋 4 fang - YSHAF
鴌 4 feng - HKHAF
鴏 4 dai - HFOIP
鴑 4 ru - VEHAF
鴖 4 min - RPHAF
鴤 4 zhong - HFHEY
鴧 4 yu - XJUHA
鴪 4 yu 37827 XXJCH
鴫 4 tian 67027 WHAF
鴬 4 ying 99327 XFBHA
鴭 4 dui 27727 HRHAF
鴵 4 xiao - LMUOF
鴼 4 luo - HFHER
鵆 4 heng 21327 HOHFN
鵇 4 nian - OQHAF
鵈 4 e 17127 XSJHA
鵉 4 luan - YCHAF
鵍 4 huan - XJUHA
鵘 4 jun 17627 SRHAF
鵞 4 e 23327 HIHAF
鵢 4 shen - XHHHA
鵣 4 lai - DLHAF
鵤 4 jiao 27227 XNBHA
鵥 4 pan - FNHAF
鵦 4 lu - HFVNE
鵨 4 shu 87627 ORHAF
鵭 4 qin - CHAF
鵺 4 ye 07227 YKHAF
鵿 4 sheng 26340 HFAHT
鶁 4 jing 07927 YFHAF
鶂 4 yi 77227 HUHAF
鶈 4 qi 57427 JVHAF
鶍 4 yi - AHHAF
鶎 4 zun - JFHAF
鶏 4 ji 27527 BOHAF
鶐 4 shu 37327 YCHAF
鶑 4 ying - FFHAF
鶜 4 mao 47227 THHAF
鶧 4 ying 47527 TKHAF
鶫 4 dong 57927 DWHAF
鶮 4 he - YBHAF
鶳 4 shi 21327 HFHRB
鶸 4 ruo 17227 NMNMF
鶾 4 han 48427 JJOHF
鷆 4 tian 27827 PCHAF
鷌 4 ma 21327 HFSQF
鷍 4 xiao 37927 HDHAF
鷘 4 chi 58327 DKHAF
鷝 4 bi 67427 WJHAF
鷠 4 yu - NFHAF
鷡 4 wu 87327 OFHAF
鷪 4 ying - BUBHF
鷬 4 huang 47827 TCHAF
鷱 4 gao - XHJHA
鷻 4 tuan 28340 HFYDK
鷼 4 xian - AAHAF
鸈 4 ye - TDHAF
鸍 4 mi 17227 MBHAF
鸒 4 yu 77327 HCHAF
鸔 4 bu 26332 HFATE
鸟 1 niao 2712 HVSM 鳥
鸠 2 jiu 4702 KNPYM 鳩
鸡 1 ji 7742 EPYM 雞 鷄
鸢 2 yuan 4312 IPPYM 鳶
鸣 1 ming 6702 RPYM 鳴
鸤 3 shi - SPYM 鳲
鸥 1 ou 7772 SKPYM 鷗 鴎
鸦 1 ya 7722 MHPYM 鴉
鸧 3 cang - OUPYM 鶬
鸨 2 bao 2742 PJPYM 鴇
鸩 2 zhen 4702 LUPYM 鴆
鸪 2 gu 4762 JRPYM 鴣
鸫 2 dong 4792 KDPYM 鶇
鸬 2 lu 2722 YSPYM 鸕
鸭 1 ya 6752 WLPYM 鴨
鸮 2 xiao - XRSPY 鴞
鸯 1 yang 5012 LKPYM 鴦
鸰 3 ling - OIPYM 鴒
鸱 2 chi 7772 XHIPY 鴟
鸲 2 qu 2762 PRPYM 鴝
鸳 1 yuan 2712 NUPYM 鴛
鸴 4 xue - XFBPY 鷽
鸵 1 tuo 2311 PMJP 鴕
鸶 2 si 2212 VVMPM 鷥
鸷 2 zhi 5512 QIPYM 鷙
鸸 2 er 1722 XXMBP 鴯
鸹 2 gua 2762 XHRPY 鴰
鸺 3 xiu 2722 ODPM 鵂
鸻 2 heng - HOMNM 鴴
鸼 3 zhou - HYPYM 鵃
鸽 1 ge 8762 ORPYM 鴿
鸾 2 luan 0012 YCPYM 鸞
鸿 1 hong 3712 EMPM 鴻
鹀 3 wu - MOPYM 鵐
鹁 2 bo 4742 JDPYM 鵓
鹂 2 li 1722 MBPYM 鸝
鹃 1 juan 6722 RBPYM 鵑
鹄 2 gu,hu 2762 HRPYM 鵠
鹅 1 e 2752 HIPYM 鵝
鹆 2 yu 8762 CRPYM 鵒
鹇 2 xian 3722 LDPYM 鷳鷴
鹈 2 ti 8722 CHPYM 鵜
鹉 1 wu 1712 MMPYM 鵡
鹊 1 que 4762 TAPYM 鵲
鹋 2 miao 4762 TWPYM 鶓
鹌 2 an 4772 KUPYM 鵪
鹍 3 kun - APPYM 鵾
鹎 3 bei 2742 HJPYM 鵯
鹏 1 peng 7722 BBPM 鵬
鹐 2 qian - NXPYM 鵮
鹑 2 chun 0742 YDPYM 鶉
鹒 3 geng - IOPYM 鶊
鹓 4 yuan - JUPYM 鵷
鹔 3 su - LXPYM 鷫
鹕 2 hu 4762 JRBPM 鶘
鹖 3 he - AVPYM 鶡
鹗 2 e 6722 RSPYM 鶚
鹘 2 gu,hu 7722 BBPYM 鶻
鹙 3 qiu - HFPYM 鶖
鹚 2 ci 8772 TIPYM 鷀 鶿
鹛 2 mei 7722 AUPYM 鶥
鹜 2 wu 1812 NKPYM 鶩
鹝 3 yi - XMBPY 鷊
鹞 2 yao 2772 BUPYM 鷂
鹟 3 weng - CMPYM 鶲
鹠 3 liu - HWPYM 鶹
鹡 3 ji - FBPYM 鶺
鹢 3 yi - TTPYM 鷁
鹣 3 jian 8722 TCPYM 鶼
鹤 1 he 4722 OGPYM 鶴
鹥 4 yi - SEPYM 鷖
鹦 1 ying 7742 BVPYM 鸚
鹧 2 zhe 0722 IFPYM 鷓
鹨 3 liu 1722 SHPYM 鷚
鹩 2 liao 4792 KFPYM 鷯
鹪 2 jiao 2732 OFPYM 鷦
鹫 2 jiu 0312 YUPYM 鷲
鹬 2 yu 1722 NBPYM 鷸
鹭 2 lu 6712 RRPYM 鷺
鹮 2 huan - WVPYM 䴉
鹯 3 zhan - YMPYM 鸇
鹰 1 ying 0022 IOGM 鷹
鹱 3 hu 2414 PMTOE 鸌
鹲 3 meng - TOPYM 鸏
鹳 2 guan 4722 TGPYM 鸛
鹴 3 shuang - MUPYM 鸘
鹶 4 jin - YWOIN
鹷 4 ling - YWOII
鹻 4 jian - YWTXC
鹾 3 cuo 2861 YWTQM 鹺
鹿 1 lu 00211 IXP
麀 3 you 00211 IPP
麁 4 cu 27211 NIXP
麂 2 ji 00211 IPHN
麃 4 pao,biao 00231 IPF
麄 4 cu - CHIXP
麅 4 pao - IPPRU
麆 4 zhu 00217 IPBM
麇 2 jun,qun 00904 IPHD
麈 2 zhu 00214 IPYG
麉 4 jian 11211 MJIXP
麊 4 mi 90211 FDIXP
麋 2 mi 00601 IPFD
麌 4 yu 00430 IPRVK
麍 4 liu 00213 IPYIU
麎 4 chen 00232 IPMMV
麏 4 jun - IPSKR
麐 4 lin - IPYKR
麑 3 ni 00217 IPHXU
麒 2 qi 04281 IPTMC
麓 2 lu 44211 DDIXP
麔 4 jiu 00264 IPHOR
麕 4 jun 00601 IPWHD
麖 3 jing - IPYRF
麘 4 xiang - IPHDA
麙 4 xian 00253 IPIHR
麚 4 jia 00747 IPRYE
麛 4 mi 00241 IPNSJ
麜 4 li 00331 IPMWD
麝 2 she 00241 IPHHI
麞 4 zhang - IPYTJ
麟 2 lin 09259 IPFDQ
麠 4 jing 00271 IPMWM
麢 4 ling - IPMBR
麣 4 yan - IPRRK
麤 4 cu 00210 IPIPP
麦 1 mai 50247 QMHE 麥
麭 4 pao 47241 JNPRU
麶 4 chi 40427 JNYUB
麸 2 fu 45243 QEQO 麩
麹 3 qu 47242 QEPFD
麺 4 mian 41246 QEMWL
麻 1 ma 00294 IJCC
麽 2 mo 0023 IDHI
麾 2 hui 00214 IDHQU
麿 4 mo,mi 00266 IDRHR
黀 4 zou 00248 IDSJE
黁 4 nun - IDHDA
黄 1 huang 44806 TLWC 黃
黅 4 jin - TCOIN
黆 4 guang - TCLBU
黇 3 tian - TCYR
黈 4 tou 40814 TCYG
黉 3 hong 9080 FBTLC 黌
黊 4 hua - TCGG
黋 4 kuang - FUTLC
黍 2 shu 20132 HDOE
黎 1 li 27132 HHOE
黏 2 nian 21160 HEYR
黐 4 chi 20127 HEYUB
黑 1 hei,=he 60331 WGF - 黒
黓 4 yi 63340 WFIP
黔 1 qian 68327 WFOIN
黕 4 dan 64312 WFLBU
黖 4 xi 61314 WFMVU
黗 4 tun - WFPU
默 1 mo 63334 WFIK - 黙
黚 4 qian 64370 WFTM
黛 2 dai 23331 OPWGF
黜 2 chu 62372 WFUU
黝 2 you 64327 WFVIS
黟 2 yi 62327 WFNIN
黠 2 xia 64361 WFGR
黡 3 yan - MIKF 黶
黢 2 qu 6334 WFICE
黣 4 mei - WFOWY
黤 4 yan 64316 WFKLU
黥 2 qing 60396 WFYRF
黦 4 yue 63312 WFJNU
黧 2 li 27331 HHWGF
黩 2 du 6438 WFJNK 黷
黪 2 can 6332 WFIKH 黲
黫 4 yan 61314 WFMWG
黬 4 yan - WFIHR
黭 4 yan 68346 WFOMT
黮 4 dan 64311 WFTMV
黯 1 an 60361 WFYTA
黰 4 zhen 64381 WFJBC
黱 4 dai - BFQF
黳 4 yi 77331 SEWGF
黵 4 zhan 67361 WFNCR
黹 3 zhi 32227 TCFB
黺 4 fen 38227 TBCSH
黻 2 fu 33247 TBIKK
黼 2 fu 33227 TBIJB
黾 2 min 6071 RLWU 黽
鼃 4 wa - GGRXU
鼇 4 ao 48717 GKRXU
鼋 2 yuan 1071 XMMUU 黿
鼌 4 chao - XAMRU 鼂
鼍 2 tuo 6671 XRRWM 鼉
鼎 1 ding 22221 BUVML
鼏 4 mi 77227 BBUL
鼐 2 nai 17227 NSBUL
鼑 4 ding - YUVML
鼒 3 zi 40227 DHBUL
鼓 1 gu 44147 GTJE
鼔 4 gu - GTYE
鼖 4 fen 40147 JTGE
鼗 3 tao 3214 LOGTE 鞀
鼘 4 yuan 44224 GELXL
鼙 2 pi 44406 GEHHJ
鼛 4 gao 44601 GEHOR
鼜 4 qi 44136 GEEII
鼝 4 yuan - ELGTE
鼞 4 tang 44104 GEFBG
鼟 4 teng - GENOT
鼠 1 shu 77717 HXVYV
鼡 4 shu 32217 FHNQ
鼢 2 fen 78727 HVCSH
鼣 4 fei 23713 HVIK
鼤 4 wen 70740 HVYK
鼥 4 ba 23747 HVIKK
鼦 4 diao - HVSHR
鼧 4 tuo - HVJP
鼨 4 zhong 77713 HVHEY
鼩 3 qu 77712 HVPR
鼪 4 sheng 75711 HVHQM
鼫 3 shi 71716 HVMR
鼬 2 you 75716 HVLW
鼭 4 shi 74741 HVGDI
鼮 4 ting 22714 HVNKG
鼯 2 wu 71716 HVMMR
鼰 4 ju 76718 HVBUC
鼱 3 jing 75727 HVQMB
鼳 4 ju 76734 HVBUK
鼵 4 tu 73734 HVJCK
鼶 4 si 72716 HVHYU
鼷 3 xi 72713 HVBVK
鼸 4 xian 74713 HVTXC
鼹 2 yan 7674 HVAJV 鼴
鼺 4 lei - HVWWW
鼻 1 bi 26446 HUWML
鼼 4 yao - HLVL
鼽 3 qiu 24417 HLKN
鼾 2 han 21240 HLMJ
鼿 4 wu - HLMU
齀 4 wu 21417 HLMVN
齁 2 hou 27220 HLPR
齂 4 xie 25232 HLLE
齃 4 e 46427 HLAPV
齄 4 zha 2421 HLDAM
齅 4 xiu - HLHUK
齆 4 weng 22417 HLVVU
齇 3 zha 21217 HLYPM
齉 2 nang 20432 HLJBV
齐 1 qi 0022 YKLL 齊 斉
齑 2 ji 0022 YKLLL 齏
齓 4 chen - YUU
齛 4 xie 24717 YUPT
齨 4 jiu - YUHX
齫 4 yun 26700 YUWD
齿 1 chi 2177 YMUO 齒 歯
龀 2 chen 2471 YUP 齔
龁 3 he - YUON 齕
龂 3 yin - YUHML 齗
龃 2 ju 2771 YUBM 齟
龄 1 ling 2873 YUOII 齡 齢
龅 2 bao 2771 YUPRU 齙
龆 3 tiao 2776 YUSHR 齠
龇 2 zi 2271 YUYMP 齜
龈 2 yin 2773 YUAV 齦
龉 2 yu 2176 YUMMR 齬
龊 2 chuo 2678 YURYO 齪
龋 2 qu 2272 YUHLB 齲
龌 2 wo 2771 YUSMG 齷
龒 4 long 01903 YPMMF
龗 4 ling - MBRRP
龘 4 da 01211 YPYBP
龙 1 long 4301 IKP 龍 竜
龚 2 gong 4380 IPTC 龔
龛 2 kan 8041 ORIKP 龕
龟 1 gui,jun,qiu 2771 NWU 龜 亀
龠 2 yue 80227 OMRB
龡 4 chui - OBNO
龢 3 he 82294 OBHD
龣 4 jue - OBVNE
龤 4 xie 81261 OBPPA
龦 4 - - FFBB
龧 4 - - AAJA
龨 4 - - SOG
龩 4 - - TTJL
龪 4 zhan - GOO
龫 4 - - JJOMJ
龬 4 wang - CBTV
龮 4 - - SFSMC
龰 4 zou - YO
龱 4 - - WK
龳 4 - - GGGCG
龴 4 - - NI
龵 4 shou - HQ
龶 4 - - QM
龷 4 - - TM
龸 4 - - FB
龹 4 - - FQ
龺 4 - - JAJ
龼 4 - - GYBU
龾 4 - - DHPFD
龿 4 - - TOGG
鿀 4 - - TSEW
鿂 4 - - JJHAF
鿃 4 shan - BUKOO
鿄 4 liang - EKD
鿅 4 - - IFMBL
鿆 4 - - IFKE
鿇 4 zheng - ONSD
鿈 4 - - HOSO
鿉 4 - - HOMDM
鿊 4 - - TEYM
鿋 4 - - LGRR
鿌 4 liang - EYAF
鿍 3 gang
鿎 3 ta,da - - 䃮
鿏 3 mai - - 䥑
鿑 4 - - IMMGI
鿒 4 - - - 鿓
鿔 4 ge - - 鎶
鿕 4 dan
鿖 4
鿗 4
鿘 4
鿙 4
鿚 4
鿛 4
鿜 4
鿝 4
鿞 4
鿟 4 - - - 鿠
鿡 4
鿢 4
鿣 4
鿤 4
鿥 4
鿦 4
鿧 4
鿨 4
鿩 4
鿪 4
鿫 4 ao
鿬 4 tian
鿭 4 ni - - 鉨鑈
鿮 4
鿯 4
鿰 4 han
鿱 4 ba
鿲 4 lao
鿴 4 dong - - 鮗
鿵 4 zhi
鿶 4 lang
鿷 4 an
鿸 4 tuo - - 鿳
鿹 4 mi
鿺 4 mai
鿻 4 bu
鿼 4 jia
鿽 4
鿾 4 lang
鿿 4 xing
〇 4 ling
䷀ 4
䷁ 4
䷂ 4
䷃ 4
䷄ 4
䷅ 4
䷆ 4
䷇ 4
䷈ 4
䷉ 4
䷊ 4
䷋ 4
䷌ 4
䷍ 4
䷎ 4
䷏ 4
䷐ 4
䷑ 4
䷒ 4
䷓ 4
䷔ 4
䷕ 4
䷖ 4
䷗ 4
䷘ 4
䷙ 4
䷚ 4
䷛ 4
䷜ 4
䷝ 4
䷞ 4
䷟ 4
䷠ 4
䷡ 4
䷢ 4
䷣ 4
䷤ 4
䷥ 4
䷦ 4
䷧ 4
䷨ 4
䷩ 4
䷪ 4
䷫ 4
䷬ 4
䷭ 4
䷮ 4
䷯ 4
䷰ 4
䷱ 4
䷲ 4
䷳ 4
䷴ 4
䷵ 4
䷶ 4
䷷ 4
䷸ 4
䷹ 4
䷺ 4
䷻ 4
䷼ 4
䷽ 4
䷾ 4
䷿ 4
﨎 4 - - YGE
﨏 4 - - GCCR
﨑 4 - - UYTR
﨓 4 - - DTOI
﨔 4 - - DFCQ
﨟 4 - - TBAV
﨡 4 - - LIHQM
﨣 4 - - GOYJ
﨤 4 - - YNHE
﨧 4 - - CJKD
﨨 4 - - CGTJ
﨩 4 - - NLHAU
𠂇 4 zuo - XK
𠂉 4
𠃌 4 gun - XS
𠃓 4 yang - - 昜
𠅤 3 xi
𠆲 4 yan - - 儣
𠇐 4 - - - 㒜
𠇹 4 - - - 俓
𠉂 4 ta - - 㒓
𠋆 4 chen - - 儭
𠙶 3 ou - NNU
𠛅 4 kou - - 剾
𠜎 4 xian - HULN
𠜱 4 pi - HJLN
𠝹 4 - - WLLN
𠡠 4 - - - 勑
𠬤 4 yi - - 睪
𠮶 4 - - - 嗰
𠯟 4 xian - - 哯
𠯠 4 hui - - 噅
𠰱 4 - - - 㘉
𠰷 4 - - - 嚧
𠱓 4 gui - RNMU
𠱞 4 ran - - 囃
𠱸 4 - - RSLL
𠲖 4 yi - RYHV
𠳏 4 - - RQYM
𠳐 2 bang
𠳕 4 - - RQFH
𠴕 4 - - RVFH
𠵼 4 meng - RNDT
𠵾 4 huo - RMUW 㗲
𠵿 4 - - RQDE
𠸎 4 - - RVEQ
𠸏 4 - - RTKR
𠹷 4 - - RVHI
𠺝 4 ge - RDHR
𠺢 4 jia - RJMO
𠻗 4 li - RYUB
𠻹 4 - - REHP
𠻺 4 - - RQMM
𠼭 4 - - ROUM
𠽌 4 - - RMBM
𠾴 4 - - RDQQ
𠾼 4 - - RVFU
𠿪 4 - - RMWC
𡁜 4 - - RIFB
𡁵 4 - - RSEF
𡁶 4 - - RJIG
𡁻 4 - - RGOB
𡃁 4 - - RQBU
𡃉 4 - - RKRF
𡇙 4 - - WHND
𡈛 4 - - - 㘤
𡊑 4 - - - 壐
𡋤 4 - - - 壗
𡎚 3 pian
𡐓 3 kang - GILE
𡒄 4 lan - - 壈
𡗗 4 peng
𡝠 4 mi - - 㜷
𡞋 4 - - - 㜗
𡞱 4 - - VFDV 㜢
𡠟 4 - - - 孎
𡥧 4 - - - 孻
𡵝 4 - - - 嵸
𡶴 4 chan - - 嵼
𡺃 4 - - - 嶈
𡺄 4 - - - 嶘
𢀖 4 jing - - 巠
𢃇 4 - - LBWG
𢋈 4 su - - 㢝
𢗓 4 - - - 㦛
𢙏 4 - - - 愻
𢙐 4 nao - - 憹
𢙒 4 - - - 憢
𢙓 4 wei - - 懀
𢛯 4 huo - - 㦎
𢞵 4 - - NOPH
𢟼 4 - - - 懜
𢠁 4 - - - 懎
𢦏 4 zai
𢪓 4 - - - 擧
𢫕 4 - - QINE
𢫘 4 - - - 攎
𢫬 4 sa - - 摋
𢬍 4 - - - 擫
𢭃 4 duan - QMRT
𢯊 4 - - QHAI
𢱑 4 - - QJCO
𢱕 4 - - QKSJ
𢴈 4 - - QHAM
𢵌 4 - - QNLO
𢵧 4 - - QANA
𢶣 4 die - QEEM 㩹
𢽾 4 xiao - - 斅
𣃁 4 - - - 斸
𣆐 4 lu - - 曥
𣍯 4 yun - - 腪
𣍰 4 qian - - 脥
𣎑 4 kuan - - 臗
𣏢 4 - - - 槫
𣐕 4 - - - 桱
𣐤 4 jiu - - 欍
𣑝 4 - - - 檲
𣒌 4 - - - 楇
𣒗 4 - - - 㮝
𣓿 4 - - - 橯
𣔌 4 - - - 樤
𣕲 4 - - - 㮓
𣗊 4 - - - 樠
𣗋 3 dang - - 欓
𣗙 4 - - - 㰙
𣘐 4 - - - 㯤
𣘴 4 yin - - 檭
𣙥 4 - - - 㯼
𣚚 4 - - - 欘
𣨼 4 - - - 殢
𣱝 4 - - - 氭
𣲗 3 wei - - 湋
𣲘 3 wu - - 潕
𣲷 4 ni - EWE
𣳆 4 - - - 㵗
𣶩 4 hua - - 澅
𣸣 3 fen - - 濆
𣺼 4 dang - - 灙
𣽷 4 si - - 瀃
𣾍 4 - - - 㶌
𤆡 4 wu - - 熓
𤆢 4 - - - 㷍
𤇃 4 li - - 爄
𤇄 4 shan - - 熌
𤇭 4 - - - 爖
𤇹 4 - - - 熚
𤈶 4 yun - - 熉
𤈷 4 xian - - 㷿
𤋏 4 lou - - 熡
𤎺 4 - - - 𤓎 㸇
𤞃 4 - - - 獩
𤞤 4 xian - - 玁
𤠋 4 lou - - 㺏
𤦀 4 mi - - 瓕
𤧛 3 di
𤩽 3 huan - - 瓛
𤫉 3 xie
𤶊 4 - - - 癐
𤶸 4 - - KSQL
𤷪 4 - - KNDT
𤻊 4 - - - 㿗
𤽯 4 chou - - 㿧
𤾀 4 ze - - 皟
𤿲 4 - - - 麬
𥁢 4 qiao - - 䀉
𥄫 4 - - BUNHE
𥅴 4 jie - - 䀹
𥆧 4 run - - 瞤
𥇢 4 zhan - - 䁪
𥎝 4 - - - 䂎
𥐟 4 chai - - 礒
𥐻 4 nao - - 碙
𥔲 3 e
𥕢 3 cao - MRTWA
𥕤 4 - - - 礚
𥖨 3 zao
𥟂 4 - - - 䅘
𥩟 4 - - - 竚
𥫣 4 - - - 籅
𥬀 4 yun - - 䉙
𥬈 4 man - - 篵
𥬞 4 nie - - 籋
𥬠 4 chou - - 篘
𥮜 4 mi - - 䉲
𥮾 4 can - - 篸
𥺅 4 dao - - 䊭
𥻗 2 cha - FDDAM
𦈉 4 yun - - 緷
𦈋 4 xiu - - 綇
𦈌 4 shu - - 綀
𦈎 4 chan - - 繟
𦈏 4 min - - 緍
𦈐 4 lian - - 縺
𦈑 4 yin - - 緸
𦈓 4 wei - - 䋿
𦈔 4 gu - - 縎
𦈕 4 tou - - 緰
𦈖 4 ta - - 䌈
𦈘 4 da - - 䌋
𦈙 4 nie - - 䌰
𦈚 4 cu - - 縬
𦈛 4 zuo - - 繓
𦈜 4 jie - - 䌖
𦈝 4 xuan - - 繏
𦈞 4 bo - - 䌟
𦈟 4 jin - - 䌝
𦈠 4 yin - - 䌥
𦈡 3 xu - - 繻
𦉘 4 - - OUFBH
𦍠 4 - - - 䍽
𦒍 3 tong - YGSMM
𦙶 3 gu
𦛨 4 lao - BTBS 朥
𦝼 3 lv,lou - - 膢
𦟌 4 - - BSTV
𦧲 4 - - HRWVF
𦭜 3 zhi
𦰏 4 diao - - 蓧
𦰡 3 na,nuo - TSQL
𦰴 4 mi - - 䕳
𦻕 4 - - TNLP 蘟
𧉞 4 zhu - - 䗿
𧏖 4 - - - 蠙
𧏗 4 - - - 蠀
𧑏 4 - - - 蠾
𧜭 4 - - - 䙱
𧝝 4 - - - 襰
𧤤 4 - - NBOGS 觹
𧥅 4 - - - 觽
𧮪 4 zhan - - 詀
𧹑 4 gui - - 䞈
𧹕 4 ju - - 䝻
𧹖 4 tian - - 賟
𧹗 4 wan - - 贃
𧿹 3 mu - RMWYI
𨀁 4 - - - 躘
𨅛 4 - - - 䠱
𨅝 4 cheng - RMFBH
𨅬 4 lan - - 躝
𨉗 4 yu - - 軉
𨐅 4 shu - - 軗
𨐈 3 guang - - 輄
𨑹 4 cong - - 䢨
𨙸 3 qi
𨚕 3 bian
𨟠 3 quan
𨧮 4 - - - 䥸
𨭉 3 ban
𨰾 4 ma - - 鎷
𨰿 4 xi - - 釳
𨱁 4 yi - - 鈠
𨱂 4 e - - 鈋
𨱃 4 gu - - 鈲
𨱄 4 tu - - 鈯
𨱅 4 zhen - - 鉁
𨱆 4 - - - 龯
𨱇 3 qiu - - 銶
𨱈 4 su - - 鋉
𨱉 4 liang - - 鍄
𨱋 4 ling - - 錂
𨱌 4 guan - - 鏆
𨱍 4 lang - - 鎯
𨱎 4 tou - - 鍮
𨱏 3 da - - 鎝
𨱑 3 huang - - 鐄
𨱒 4 shou - - 鏉
𨱓 4 jiao - - 鐎
𨱔 3 zun - - 鐏
𨱖 4 wei - - 䥩
𨳊 4 jiu - ANKN
𨳍 4 - - ANP
𨷿 4 xiang - - 䦳
𨸂 4 beng - - 閍
𨸃 4 san - - 閐
𨸄 4 xian - - 䦘
𨸟 4 qu - - 䧢
𨺙 3 ni
𩏼 4 na - - 䪏
𩏿 4 wei - - 䪘
𩐀 4 xia - - 䪗
𩓋 4 - - - 顂
𩖖 4 tan - - 顃
𩖗 4 jin - - 䫴
𩙥 4 ba - - 颰
𩙧 4 tao - - 䬞
𩙪 4 biao - - 颷
𩙫 4 sou - - 颾
𩙮 4 xiao - - 䬘
𩙯 4 heng - - 䬝
𩠇 4 xun - - 䭀
𩠈 4 ren - - 䭃
𩠌 4 song - - 餸
𩧨 4 zhou - - 駎
𩧪 4 long - - 䮾
𩧫 4 yang - - 駚
𩧭 4 yi - - 䭿
𩧯 4 bo - - 驋
𩧰 4 hun - - 䮝
𩧲 4 dong - - 駧
𩧴 4 quan - - 駩
𩧺 4 ju - - 駶
𩧿 4 bi - - 䮠
𩨀 4 ge - - 騔
𩨁 4 chun - - 䮞
𩨃 4 qian - - 騝
𩨄 4 sou - - 騪
𩨇 4 lou - - 䮫
𩨈 4 yu - - 騟
𩨊 4 qian - - 騚
𩨎 4 - - - 龭
𩨏 4 fan - - 䮳
𩩈 4 - - - 䯤
𩭹 4 - - - 鬖
𩽹 4 e - - 魥
𩽼 4 hun - - 鯶
𩽾 3 an - - 鮟
𩾁 4 qiu - - 鯄
𩾂 4 chou - - 䲖
𩾃 3 mian - - 鮸
𩾇 4 hu - - 鯱
𩾈 4 shu - - 䱙
𩾊 4 xu - - 䱬
𩾋 4 zhong - - 䱰
𩾌 3 kang - - 鱇
𪉂 4 yun - - 䲰
𪉃 4 wen - - 鳼
𪉆 4 zhi - - 鴲
𪉈 4 ci - - 鴜
𪉊 4 hua - - 鷨
𪉍 4 tu - - 鵚
𪉑 4 ao - - 鷔
𪎈 4 yi - - 䴬
𪎉 4 xian - - 麲
𪎊 4 chao - - 麨
𪎋 4 tie - - 䴴
𪎌 4 - - - 麳
𪑅 4 - - - 䵳
𪞝 4 duo - - 凙
𪟎 4 - - - 㔋
𪟝 3 ji - - 勣
𪠟 4 - - - 㓄
𪠳 4 che - - 唓
𪠵 4 - - - 㖮
𪠸 4 - - - 嚛
𪡀 4 - - - 嘺
𪡃 4 - - - 嘪
𪡋 4 - - - 噞
𪡏 4 zhan - - 嗹
𪡛 4 - - - 㗿
𪡞 4 - - - 嘳
𪢌 4 - - - 㘓
𪢕 4 - - - 嚽
𪢠 4 - - - 囒
𪢮 4 luan - - 圞
𪢸 4 - - - 墲
𪣆 4 - - - 埬
𪣒 4 - - - 堚
𪣻 3 lou - - 塿
𪤗 3 liao
𪤚 4 - - - 壣
𪥫 4 - - - 孇
𪥰 4 - - - 嬣
𪥿 4 - - - 嬻
𪧀 4 - - - 孾
𪧘 4 - - - 寠
𪨇 4 tui - - 尵
𪨊 4 song - - 㞞
𪨗 4 jue - - 屩
𪨰 3 qu
𪨶 3 she - - 輋
𪨷 4 - - - 巗
𪩇 4 - - - 㟺
𪩎 4 - - - 巊
𪩘 3 yan - - 巘
𪩷 4 - - - 幝
𪩸 4 - - - 幩
𪪑 4 - - - 㢗
𪪞 4 - - - 廧
𪪼 4 - - - 彃
𪫌 4 - - - 徿
𪫷 4 - - - 㦞
𪫺 4 - - - 憸
𪭢 4 - - - 摐
𪭧 4 - - - 擟
𪭵 4 - - - 掚
𪭾 4 - - - 撊
𪮃 4 - - - 㨻
𪮋 4 xiao - - 㩋
𪮖 4 - - - 撧
𪮳 4 - - - 𢺳
𪮶 4 - - - 攋
𪯋 4 - - - 㪎
𪰶 4 - - - 曊
𪱥 4 - - - 膹
𪱷 4 bei - - 梖
𪲎 4 - - - 櫅
𪲔 4 - - - 欐
𪲛 4 - - - 檵
𪲮 4 - - - 櫠
𪳍 4 - - - 欇
𪴙 4 - - - 欑
𪴯 4 - - - 歞
𪵑 4 - - - 毊
𪵣 4 - - - 霼
𪵱 4 - - - 濿
𪶄 4 - - - 溡
𪷍 4 - - - 㵾
𪷽 4 zan - - 灒
𪸕 4 - - - 熂
𪸩 4 - - - 煇
𪹳 4 - - - 爥
𪺭 4 - - - 犞
𪺷 4 - - - 獊
𪺻 4 - - - 㺜
𪺽 4 - - - 猌
𪻐 4 cong - - 瑽
𪻨 4 - - - 瓄
𪻲 4 - - - 瑻
𪻺 4 - - - 璝
𪼋 4 - - - 㻶
𪽈 4 - - - 畼
𪽪 4 - - - 痮
𪽮 4 - - - 㿖
𪽷 4 - - - 瘱
𪾔 4 xu - - 盨
𪾢 3 xian - - 睍
𪾣 4 - - - 眝
𪾦 4 lu - - 矑
𪾸 4 - - - 矉
𪿫 4 - - - 礮
𫀨 4 - - - 䅐
𫀬 4 - - - 䅳
𫁂 4 - - - 䆉
𫁟 4 - - - 竱
𫁡 4 li - - 鴗
𫁲 4 - - - 䉑
𫁷 4 - - - 䉶
𫂃 4 - - - 簢
𫂆 4 - - - 簂
𫂈 4 fei - - 䉬
𫄙 4 - - - 糺
𫄚 4 - - - 䊺
𫄛 4 jin - - 紟
𫄜 4 - - - 䋃
𫄞 4 - - - 䋔
𫄟 4 shi - - 絁
𫄠 4 - - - 絙
𫄡 4 - - - 絧
𫄢 4 - - - 絥
𫄣 4 - - - 繷
𫄤 4 da - - 繨
𫄥 4 li - - 纚
𫄧 3 yan - - 綖
𫄨 3 chi - - 絺
𫄩 4 - - - 䋦
𫄫 4 - - - 綟
𫄬 4 - - - 緤
𫄭 4 - - - 緮
𫄮 4 - - - 䋼
𫄰 4 - - - 縍
𫄱 4 - - - 繬
𫄲 4 - - - 縸
𫄳 4 - - - 縰
𫄴 4 - - - 繂
𫄶 4 - - - 繈
𫄷 3 yi - - 繶
𫄸 3 xun - - 纁
𫄹 4 - - - 纗
𫅅 4 - - - 䍤
𫅗 4 - - - 羵
𫅭 4 - - - 䎙
𫆏 4 - - - 聻
𫇘 4 - - - 𦧺
𫇛 4 - - - 艣
𫇦 4 ying
𫇭 3 wei - - 蔿蒍
𫇴 4 - - - 蒭
𫇽 4 - - - 蕽
𫈉 4 - - - 蕳
𫈎 4 - - - 葝
𫈟 4 - - - 蔯
𫈵 4 - - - 蕝
𫉁 4 ai - - 薆
𫉄 4 - - - 藷
𫊪 4 - - - 䗅
𫊮 4 - - - 蠦
𫊱 4 - - - 蠒
𫊸 4 - - - 蟜
𫊻 4 - - - 蟳
𫋇 4 - - - 蟂
𫋌 4 te - - 蟘
𫋲 4 - - - 䙔
𫋷 4 - - - 襗
𫋹 4 - - - 襓
𫋻 4 - - - 襘
𫌀 3 ji - - 襀
𫌇 4 - - - 襵
𫌨 4 luo - - 覼
𫌪 4 - - - 覛
𫌭 4 - - - 覹
𫌯 4 - - - 䚩
𫍙 4 yi - - 訑
𫍚 4 - - - 訞
𫍛 4 - - - 訜
𫍜 4 - - - 詓
𫍠 4 - - - 䛄
𫍡 4 - - - 詑
𫍢 4 nao - - 譊
𫍣 3 tong - - 詷
𫍤 4 - - - 譑
𫍥 4 - - - 誂
𫍦 4 - - - 譨
𫍧 4 - - - 誺
𫍨 4 - - - 誫
𫍩 4 - - - 諣
𫍪 4 - - - 誋
𫍫 4 - - - 䛳
𫍬 4 - - - 誷
𫍮 4 - - - 誳
𫍯 3 xian - - 諴
𫍰 4 xi - - 諰
𫍱 4 - - - 諯
𫍲 3 xiao - - 謏
𫍳 4 - - - 諥
𫍴 4 - - - 謱
𫍵 4 - - - 謸
𫍷 4 - - - 謉
𫍸 4 - - - 謆
𫍹 4 - - - 謯
𫍻 4 xi - - 譆
𫍽 3 xuan - - 譞
𫎆 4 - - - 豵
𫎌 4 - - - 貗
𫎦 4 - - - 贚
𫎧 4 - - - 䝭
𫎩 4 - - - 賝
𫎪 4 - - - 䞋
𫎫 4 dan - - 贉
𫎬 4 gan - - 贑
𫎭 4 - - - 䞓
𫎱 4 - - - 䟐
𫎳 4 - - - 䟆
𫎺 4 - - - 䟃
𫏃 4 - - - 䠆
𫏆 4 - - - 蹳
𫏋 4 jue - - 蹻
𫏐 4 zan - - 蹔
𫐄 3 yue - - 軏
𫐅 4 - - - 軕
𫐆 4 kuai - - 轣
𫐇 4 - - - 軜
𫐈 4 - - - 軷
𫐉 4 ling - - 軨
𫐊 4 - - - 軬
𫐌 4 - - - 軿
𫐎 4 - - - 輢
𫐏 4 - - - 輖
𫐐 3 ni - - 輗
𫐑 4 guan - - 輨
𫐒 4 - - - 輷
𫐓 3 rou - - 輮
𫐕 4 - - - 轊
𫐖 4 jiao - - 轇
𫐗 4 - - - 轐
𫐘 4 kan - - 轗
𫐙 4 - - - 轠
𫐷 4 - - - 遱
𫑘 4 - - - 鄟
𫑡 3 meng - - 鄳
𫑷 4 - - - 醶
𫓥 4 - - - 釟
𫓦 4 - - - 釨
𫓧 3 fu - - 鈇
𫓨 4 - - - 鈛
𫓩 4 cong - - 鏦
𫓪 4 - - - 鈆
𫓬 4 - - - 鉔
𫓭 4 - - - 鉠
𫓯 3 ji - - 銈
𫓰 4 - - - 銊
𫓱 4 - - - 鐈
𫓲 4 - - - 銁
𫓴 4 - - - 鉾
𫓵 4 - - - 鋠
𫓶 3 xuan - - 鋗
𫓸 4 - - - 錽
𫓹 3 ji - - 錤
𫓺 4 - - - 鐪
𫓻 4 - - - 錜
𫓽 4 - - - 錝
𫓾 4 - - - 錥
𫔁 4 - - - 鐼
𫔂 4 - - - 鍉
𫔄 4 - - - 鍒
𫔅 4 - - - 鎍
𫔆 4 - - - 䥯
𫔇 4 - - - 鎞
𫔈 4 - - - 鎙
𫔊 4 - - - 鏥
𫔋 4 - - - 䥗
𫔌 4 - - - 鏾
𫔍 3 fan - - 鐇
𫔎 3 jue - - 鐍
𫔔 4 - - - 鑴
𫔯 4 - - - 閗
𫔰 4 - - - 閞
𫔴 4 - - - 閵
𫔵 4 - - - 䦯
𫔶 3 nie - - 闑
𫕥 4 - - - 霣
𫖃 4 hui - - 靧
𫖅 4 - - - 䪊
𫖇 4 - - - 鞾
𫖒 4 - - - 韠
𫖔 4 bai - - 韛
𫖫 4 - - - 䪴
𫖬 4 - - - 䪾
𫖮 3 yi - - 顗
𫖯 3 fu - - 頫
𫖰 4 - - - 䫂
𫖱 4 - - - 䫀
𫖲 4 - - - 䫟
𫖳 3 yun - - 頵
𫖶 4 - - - 顅
𫖹 4 - - - 顣
𫖺 4 - - - 䫶
𫗇 4 - - - 䫻
𫗊 4 - - - 䬓
𫗋 4 - - - 飋
𫗞 4 - - - 飦
𫗟 4 - - - 䬧
𫗠 4 zhang - - 餦
𫗢 4 - - - 飵
𫗣 4 - - - 飶
𫗥 4 - - - 餫
𫗦 4 bu - - 餔
𫗧 3 su - - 餗
𫗩 4 luo - - 饠
𫗪 4 - - - 餧
𫗬 4 - - - 餪
𫗮 4 huang - - 餭
𫗰 4 dui - - 䭔
𫗱 4 - - - 䭑
𫗴 3 zhan - - 饘
𫗵 4 - - - 饟
𫘛 4 - - - 馯
𫘜 3 wen - - 馼
𫘝 3 jue - - 駃
𫘞 4 tuo - - 駞
𫘟 4 - - - 駊
𫘠 4 - - - 駤
𫘡 4 - - - 駫
𫘣 4 han - - 駻
𫘤 4 ai - - 騃
𫘥 4 - - - 騉
𫘦 3 tao - - 騊
𫘧 3 lu - - 騄
𫘨 3 ti - - 騠
𫘩 4 - - - 騜
𫘪 3 yuan - - 騵
𫘫 4 - - - 騴
𫘬 3 xi - - 騱
𫘭 4 shuang - - 騻
𫘮 4 - - - 䮰
𫘯 4 - - - 驓
𫘰 4 - - - 驙
𫘱 4 - - - 驨
𫘽 4 - - - 鬠
𫚈 4 xu - - 鱮
𫚉 4 hong - - 魟
𫚊 4 - - - 鰑
𫚋 4 - - - 鱄
𫚌 4 - - - 魦
𫚍 4 - - - 魵
𫚏 4 - - - 䱁
𫚐 4 - - - 䱀
𫚑 4 - - - 鮅
𫚒 4 fu - - 鮄
𫚓 4 - - - 鮤
𫚔 4 hui - - 鮰
𫚕 3 shi - - 鰤
𫚖 3 ci - - 鮆
𫚗 4 - - - 鮯
𫚙 4 pu - - 鯆
𫚚 4 - - - 鮿
𫚛 4 - - - 鮵
𫚜 4 - - - 䲅
𫚞 4 - - - 鯬
𫚠 4 - - - 䱧
𫚡 4 - - - 鯞
𫚢 4 - - - 鰋
𫚣 4 - - - 鯾
𫚤 4 - - - 鰦
𫚥 4 xia - - 鰕
𫚦 4 - - - 鰫
𫚧 4 - - - 鰽
𫚪 4 - - - 鱊
𫚫 4 - - - 鱢
𫚭 3 lie - - 鱲
𫛚 4 - - - 鳽
𫛛 4 zhi - - 鳷
𫛜 4 - - - 鴀
𫛝 4 - - - 鴅
𫛞 4 jue - - 鴃
𫛟 4 - - - 鸗
𫛡 4 - - - 鴔
𫛢 4 ning - - 鸋
𫛣 4 yu - - 鴥
𫛤 4 - - - 鴐
𫛥 4 - - - 鵊
𫛦 4 - - - 鴮
𫛨 4 - - - 鵧
𫛩 4 - - - 鴳
𫛪 4 - - - 鴽
𫛫 4 - - - 鶰
𫛬 4 - - - 䳜
𫛭 3 kuang - - 鵟
𫛮 4 - - - 䳤
𫛯 4 - - - 鶭
𫛰 4 - - - 䳢
𫛱 4 - - - 鵫
𫛳 4 fu - - 鵩
𫛴 4 - - - 鷤
𫛵 4 - - - 鶌
𫛶 4 chi - - 鶒
𫛷 4 - - - 鶦
𫛸 4 ti - - 鶗
𫛺 4 - - - 䳧
𫛼 4 - - - 䳫
𫛽 4 - - - 鷅
𫜀 4 - - - 鷐
𫜁 4 - - - 鷩
𫜃 4 - - - 鷣
𫜄 4 - - - 鷷
𫜅 4 - - - 䴋
𫜑 4 - - - 麷
𫜒 4 - - - 䴱
𫜔 4 - - - 䴽
𫜙 4 - - - 䵴
𫜨 4 ba - - 䶕
𫜪 4 - - - 齩
𫜬 4 ze - - 齰
𫜭 4 - - - 齭
𫜮 4 - - - 齴
𫜰 4 - - - 齾
𫜲 4 - - - 龓
𫜳 4 - - - 䶲
𫝈 4 - - - 㑮
𫝦 4 - - - 㛝
𫝧 4 - - - 㜐
𫝨 4 - - - 媈
𫝩 4 - - - 嬦
𫝫 4 - - - 婡
𫝬 4 - - - 嬇
𫝭 4 - - - 孆
𫝮 4 - - - 孄
𫝵 4 - - - 嶹
𫞗 4 - - - 潣
𫞚 4 - - - 澬
𫞛 4 - - - 㶆
𫞝 4 - - - 灍
𫞠 4 - - - 爧
𫞡 4 - - - 爃
𫞣 4 - - - 㹽
𫞥 4 - - - 珼
𫞦 4 - - - 璾
𫞨 4 - - - 璼
𫞩 3 men - - 璊
𫟃 4 - - - 絍
𫟄 4 - - - 綋
𫟅 3 liang - - 綡
𫟆 4 - - - 緟
𫟑 4 - - - 䖅
𫟕 4 - - - 䕤
𫟞 4 - - - 訨
𫟟 4 - - - 詊
𫟠 4 - - - 譂
𫟡 4 - - - 誴
𫟢 4 - - - 䜖
𫟤 4 - - - 䡐
𫟥 4 - - - 䡩
𫟦 3 sui - - 䡵
𫟲 4 - - - 釚
𫟳 4 - - - 釲
𫟴 4 - - - 鈖
𫟵 4 - - - 鈗
𫟶 4 - - - 銏
𫟷 4 li - - 鉝
𫟸 4 - - - 鉽
𫟹 3 hong - - 鉷
𫟺 4 - - - 䤤
𫟻 4 - - - 銂
𫟼 3 da - - 鐽
𫟿 4 - - - 鎈
𫠀 4 - - - 䥄
𫠁 4 - - - 鑉
𫠂 4 - - - 閝
𫠅 4 - - - 韚
𫠆 3 kui - - 頍
𫠈 4 - - - 䫾
𫠊 3 xuan - - 䮄
𫠋 4 - - - 騼
𫠐 4 - - - 魽
𫠑 4 - - - 䱸
𫠒 4 - - - 鱆
𫠜 3 ni - - 齯
𫢒 4 long - - 儱
𫢙 4 - - - 働
𫢪 4 - - - 僆
𫢬 4 - - - 僗
𫢭 4 - - - 儰
𫢸 3 dan - - 僤
𫢺 4 - - - 傪
𫣉 4 - - - 儖
𫣊 4 - - - 僾
𫤸 4 - - - 㝟
𫦅 4 - - - 㔅
𫦌 4 - - - 㔃
𫦩 4 - - - 㔝
𫦳 4 - - - 㔢
𫧯 4 xie - - 卨
𫧿 4 - - - 贕
𫩕 4 - - - 嚝
𫩛 4 - - - 㗰
𫩤 4 - - - 㗼
𫩥 4 - - - 嚿
𫩩 4 - - - 㗙
𫩫 4 - - - 嚈
𫩳 4 - - - 𠼮
𫩺 4 - - - 嚍
𫪀 4 - - - 㗻
𫪁 4 - - - 唻
𫪂 4 - - - 㘙
𫪃 4 - - - 囇
𫪧 4 - - - 嘄
𫪺 4 - - - 㗣
𫫇 3 e
𫫦 4 dan - - 嚪
𫫾 4 - - - 嚬
𫬐 4 - - - 㘔
𫭞 4 - - - 塼
𫭟 3 ou,qu - - 塸
𫭢 3 lun - - 埨
𫭨 4 - - - 墢
𫭪 4 - - - 墝
𫭲 4 - - - 壧
𫭼 3 lao - - 𡑍
𫮃 3 shan - - 墠
𫮅 4 - - - 墋
𫮜 4 - - - 㙬
𫯥 4 - - - 奯
𫯶 4 - - - 奫
𫰂 4 duo - - 奲
𫰍 4 - - - 媁
𫰛 3 xing - - 娙
𫰠 4 - - - 㜭
𫰡 4 hua - - 嬅
𫰢 4 - - - 嬒
𫰨 4 - - - 㜥
𫰰 4 - - - 嬐
𫰹 4 - - - 嫢
𫱕 4 - - - 㜮
𫲗 4 - - - 㜺
𫲸 4 - - - 寷
𫳃 4 - - - 㝞
𫵵 4 - - - 崵
𫵷 3 li - - 㠣
𫶅 4 - - - 㠁
𫶇 3 die - - 嵽
𫶕 4 - - - 巆
𫷅 4 - - - 㡓
𫷉 4 - - - 幰
𫷬 4 - - - 庲
𫷷 3 xin - - 廞
𫷹 4 - - - 廔
𫷾 4 - - - 廮
𫸩 3 kou - - 彄
𫹮 4 - - - 懙
𫹴 4 - - - 愇
𫹽 4 - - - 慯
𫺁 4 - - - 㤲
𫺂 4 - - - 悏
𫺆 4 - - - 㦊
𫺊 4 - - - 懠
𫺌 4 - - - 愩
𫺓 4 - - - 㦖
𫺘 4 - - - 憦
𫺪 4 - - - 懩
𫺷 4 - - - 戁
𫻁 4 - - - 㦦
𫼝 4 chou - - 搊
𫼣 4 - - - 𢳂
𫼥 4 - - - 㨟
𫼧 4 - - - 撶
𫼮 4 - - - 擃
𫼱 4 - - - 摃
𫽀 4 - - - 㨥
𫽁 4 - - - 摙
𫽇 4 - - - 㩇
𫽊 4 - - - 㩭
𫽋 4 - - - 攞
𫽣 4 - - - 摪
𫽥 4 - - - 攑
𫽧 4 - - - 㩌
𫽮 4 dang - - 攩
𫾉 4 - - - 㩣
𬀩 3 wei - - 暐
𬀪 3 xian - - 晛
𬀮 4 - - - 㬣
𬀱 4 - - - 暟
𬁵 4 - - - 膒
𬁽 4 - - - 䐣
𬂀 4 - - - 膶
𬂅 4 - - - 䐷
𬂉 4 - - - 賸
𬂠 4 - - - 橅
𬂩 3 jia - - 梜
𬂮 4 - - - 榝 樧
𬂰 4 - - - 檂
𬃀 4 - - - 槻
𬃊 3 zhi - - 櫍
𬃘 4 - - - 樲
𬃫 4 - - - 櫶
𬃲 4 - - - 䫐
𬄩 4 yin - - 櫽
𬅢 4 - - - 㰰
𬅥 4 - - - 歄
𬅫 4 - - - 歕
𬆦 4 - - - 毄
𬆮 4 kou - - 鷇
𬆾 4 - - - 覒
𬇇 4 - - - 㲲
𬇕 3 wan - - 澫
𬇘 4 tuan - - 漙
𬇙 3 bei - - 浿
𬇰 4 - - - 㵍
𬇹 3 guo - - 漍
𬈁 4 - - - 潬
𬈕 4 - - - 㵒
𬈧 4 se - - 濇
𬉇 4 - - - 㵤
𬉋 4 - - - 瀢
𬉼 2 ou - - 熰
𬊂 4 - - - 煼
𬊈 3 xun - - 燖
𬊉 4 - - - 燵
𬊍 4 - - - 燽
𬊎 4 - - - 熕
𬊖 4 - - - 燘
𬊜 4 - - - 𤓓
𬊤 3 chan - - 燀
𬊦 4 - - - 覢
𬊵 4 - - - 爣
𬊶 4 - - - 爁
𬊺 4 - - - 燰
𬊾 4 - - - 㸐
𬋍 4 - - - 㸊
𬌗 3 he
𬌝 4 - - - 犓
𬌮 4 - - - 獟
𬌷 4 - - - 㺑
𬍙 4 zhan - - 琖
𬍛 3 li - - 瓅
𬍡 3 dang - - 璗
𬍤 3 xun - - 璕
𬎆 4 ying - - 㼆
𬎑 4 - - - 瓓
𬎧 4 - - - 㼻
𬏜 4 - - - 㾺
𬏟 4 - - - 㾵
𬏦 4 - - - 癈
𬏫 4 - - - 瘒
𬏮 4 - - - 瘑
𬏷 4 - - - 㿎
𬑆 4 - - - 睔
𬑏 4 - - - 䀴
𬑒 4 - - - 䁱
𬑓 4 - - - 瞱
𬑕 4 - - - 睴
𬑗 4 jian - - 瞷
𬑧 4 - - - 矊
𬒆 4 - - - 礏
𬒈 3 que - - 礐
𬒍 4 - - - 磒
𬒎 4 - - - 䃘
𬒔 3 geng
𬒕 4 - - - 䃤
𬒗 3 lan - - 𥗽
𬓠 4 - - - 穖
𬓫 4 qiu - - 龝
𬓸 4 - - - 䵘
𬓼 4 tui - - 穨
𬕂 3 long - - 篢
𬕄 4 - - - 籭
𬕊 4 - - - 䉍
𬕛 4 - - - 䉐
𬕦 4 - - - 䉱
𬖃 4 - - - 籫
𬖑 4 - - - 粯
𬖠 4 - - - 㪹
𬖮 4 - - - 糮
𬘓 3 xun - - 紃
𬘕 4 - - - 紌
𬘖 4 jian - - 絸
𬘘 3 dan - - 紞
𬘙 4 - - - 䋐
𬘛 4 - - - 紶
𬘜 4 zhan - - 䋎
𬘝 4 zhen - - 紾
𬘟 4 - - - 絤
𬘠 4 - - - 絠
𬘡 3 yin - - 絪
𬘢 4 kuang - - 絖
𬘤 4 - - - 絽
𬘥 4 - - - 絟
𬘧 4 - - - 纃
𬘨 4 - - - 綕
𬘩 3 ting - - 綎
𬘪 4 - - - 䌞
𬘫 3 huan - - 綄
𬘬 3 qian - - 綪
𬘭 3 chen - - 綝
𬘮 4 - - - 䌐
𬘯 3 zhun - - 綧
𬘰 4 - - - 緛
𬘱 4 - - - 䌁
𬘲 4 - - - 䋾
𬘴 4 - - - 䋺
𬘵 4 geng - - 緪
𬘶 4 - - - 緧
𬘷 4 - - - 縒
𬘺 4 - - - 縚
𬘻 4 - - - 縖
𬙁 4 - - - 䌪
𬙂 3 yan - - 縯
𬙆 4 fan - - 繙
𬙇 4 - - - 繎
𬙈 4 - - - 繗
𬙉 4 - - - 繵
𬙊 3 mo - - 纆
𬙋 3 xiang - - 纕
𬙎 4 - - - 罏
𬙝 4 - - - 罼
𬙭 4 - - - 䍷
𬚄 4 - - - 䎘
𬛹 4 - - - 䑗
𬛼 4 - - - 轝
𬜥 4 - - - 葻
𬜧 4 - - - 蕟
𬜨 4 - - - 薉
𬜬 3 man - - 蔄
𬜯 3 liang - - 䓣
𬜸 4 - - - 蘹
𬜾 4 - - - 藖
𬜿 4 - - - 蔮
𬝁 4 - - - 䔡
𬝋 4 - - - 蠞
𬝯 4 - - - 薲
𬝴 4 - - - 䕼
𬞘 4 - - - 藬
𬞟 3 pin
𬞫 4 - - - 蘫
𬟁 3 yi - - 虉
𬟪 4 - - - 覤
𬟽 3 dong - - 蝀
𬠅 4 - - - 蟷
𬠠 4 - - - 蠈
𬡇 4 - - - 褭
𬡒 4 - - - 裌
𬡓 4 - - - 褺
𬡷 4 - - - 襸
𬡻 4 - - - 䊲
𬢊 4 si - - 覗
𬢋 4 - - - 覜
𬢌 4 - - - 覟
𬢎 4 - - - 覩
𬢐 4 - - - 䚉
𬢑 4 - - - 䚆
𬢒 4 - - - 覭
𬢔 4 - - - 覴
𬢯 4 - - - 譻
𬣀 4 wei - - 讆
𬣙 3 xu - - 訏
𬣛 4 - - - 䚳
𬣜 4 - - - 䚽
𬣞 3 zhu - - 詝
𬣟 4 - - - 䚵
𬣠 4 - - - 詌
𬣡 3 jian - - 諓
𬣤 4 - - - 詃
𬣥 4 - - - 詜
𬣦 4 - - - 詏
𬣧 4 - - - 䛍
𬣩 4 - - - 詴
𬣬 4 - - - 䛛
𬣭 4 - - - 譡
𬣮 4 - - - 詺
𬣯 4 - - - 䛘
𬣰 4 - - - 詯
𬣱 4 - - - 詶
𬣲 4 - - - 諩
𬣳 3 hen - - 詪
𬣷 4 - - - 誎
𬣸 4 - - - 䛞
𬣹 4 - - - 䛤
𬣻 4 - - - 誔
𬣼 4 - - - 誏
𬣽 4 - - - 謰
𬣾 4 - - - 諎
𬣿 4 - - - 䜎
𬤀 4 - - - 諕
𬤁 4 - - - 䛬
𬤂 4 - - - 𧨾
𬤆 4 - - - 謴
𬤇 3 yin - - 諲
𬤉 4 - - - 䜋
𬤊 3 shi - - 諟
𬤌 4 - - - 䛽
𬤍 4 - - - 諻
𬤎 4 - - - 諠
𬤐 4 ge - - 謌
𬤑 4 - - - 䛿
𬤘 4 - - - 䜉
𬤙 4 - - - 謼
𬤛 4 - - - 讇
𬤝 3 hui - - 譓
𬤟 4 - - - 䜍
𬤡 4 - - - 䜒
𬤢 4 - - - 譐
𬤣 4 - - - 譈
𬤤 4 - - - 譄
𬤥 4 zhuan - - 譔
𬤦 4 - - - 讉
𬤩 4 - - - 譺
𬤪 4 - - - 䜚
𬤫 4 - - - 譹
𬤬 4 - - - 䜝
𬤭 4 - - - 譿
𬤰 4 huan - - 讙
𬥄 4 - - - 䝕
𬥈 4 - - - 䫉
𬥳 4 - - - 賶
𬥵 4 - - - 䝯
𬥶 4 - - - 貱
𬥸 4 - - - 賗
𬥺 4 - - - 䞁
𬥻 4 - - - 䞂
𬥽 4 - - - 䞀
𬦅 4 - - - 䞶
𬦥 4 - - - 䟺
𬦧 4 - - - 踚
𬦻 4 - - - 躀
𬦾 4 - - - 𨈇
𬧀 4 qiang - - 蹡
𬧃 4 - - - 䠮
𬧢 4 - - - 䡁
𬧤 4 - - - 軂
𬨁 4 - - - 軞
𬨂 3 qi - - 軝
𬨄 4 - - - 軮
𬨆 4 - - - 䡗
𬨇 4 - - - 輆
𬨉 4 - - - 䡘
𬨌 4 - - - 䡟
𬨍 4 - - - 輵
𬨎 3 you - - 輶
𬨑 4 - - - 䡦
𬨓 4 - - - 轈
𬨔 4 - - - 䡶
𬩽 3 xun - - 鄩
𬩾 4 - - - 郲
𬪍 4 - - - 鄮
𬪧 4 - - - 醧
𬪨 4 - - - 醆
𬪩 3 nong - - 醲
𬬧 4 - - - 釬
𬬨 4 - - - 釫
𬬩 3 yi - - 釴
𬬫 4 pi - - 鈚
𬬬 4 - - - 鍏
𬬭 3 lun - - 錀
𬬮 3 chang - - 鋹
𬬯 4 - - - 鈓
𬬰 4 - - - 鎗
𬬱 3 jin - - 釿
𬬲 4 pi - - 釽
𬬵 4 - - - 鈂
𬬷 4 - - - 鉐
𬬸 3 shu - - 鉥
𬬹 3 shen - - 鉮
𬬺 4 chu - - 鉏
𬬻 3 lu - - 鑪
𬬽 4 - - - 鈼
𬬾 4 - - - 鑏
𬬿 3 zhao - - 鉊
𬭀 4 - - - 鈶
𬭁 3 mu - - 鉧
𬭃 4 - - - 銔
𬭅 4 - - - 銗
𬭆 4 - - - 䤪
𬭈 4 - - - 䤩
𬭉 4 - - - 鑇
𬭊 3 du - - 𨧀
𬭌 4 - - - 鋘
𬭍 4 - - - 銲
𬭎 3 hong - - 鋐
𬭏 4 - - - 鐊
𬭓 4 - - - 錪
𬭔 4 - - - 鑡
𬭕 4 - - - 錭
𬭖 4 - - - 錋
𬭗 4 - - - 錗
𬭚 3 chun - - 錞
𬭛 3 bo - - 𨨏
𬭜 4 - - - 錑
𬭝 4 - - - 鏒
𬭡 4 - - - 鍣
𬭢 4 - - - 鐀
𬭣 4 xian - - 䤼
𬭤 3 hou - - 鍭
𬭥 4 - - - 鍯
𬭦 4 - - - 鎒
𬭩 3 weng - - 鎓
𬭪 4 - - - 鎋
𬭬 3 hui - - 鏏
𬭭 4 - - - 鏚
𬭯 3 pie - - 䥕
𬭰 4 - - - 鏔
𬭲 4 suo - - 鏁
𬭳 3 xi - - 𨭎
𬭴 4 jie - - 䥛
𬭶 3 hei - - 𨭆
𬭸 3 lin - - 鏻
𬭻 4 - - - 䥞
𬭼 3 sui - - 鐩
𬭽 4 - - - 鐴
𬭿 4 - - - 鑙
𬮁 4 - - - 鑮
𬮘 4 - - - 閄
𬮟 4 - - - 焛
𬮠 4 - - - 閜
𬮢 4 - - - 閧
𬮥 4 - - - 閦
𬮨 4 - - - 䦝
𬮪 4 - - - 閯
𬮭 4 - - - 闚
𬮱 3 yin - - 闉
𬮲 4 - - - 闄
𬮺 4 - - - 䧞
𬮻 4 - - - 隖
𬮿 3 gai - - 隑
𬯀 3 ji - - 隮
𬯅 4 xia - - 陿
𬯎 3 tui - - 隤
𬰥 4 - - - 䩫
𬰳 4 - - - 䪓
𬰶 4 - - - 韢
𬰷 4 - - - 䪜
𬱓 4 - - - 頄
𬱖 3 di - - 頔
𬱗 4 - - - 頕
𬱙 4 - - - 頖
𬱜 4 - - - 頛
𬱟 3 wei - - 頠
𬱠 4 - - - 頢
𬱢 4 - - - 顐
𬱣 4 - - - 䫈
𬱦 4 qi - - 䫏
𬱪 4 - - - 顊
𬱫 4 - - - 顁
𬱬 4 - - - 䫩
𬱮 4 - - - 䫜
𬱯 4 - - - 䭭
𬱰 4 - - - 䫠
𬱳 4 - - - 龥
𬱵 4 - - - 颹
𬱷 4 - - - 䫼
𬱸 4 - - - 䬂
𬱼 4 - - - 颽
𬱽 4 - - - 颴
𬱿 4 - - - 䬎
𬲀 4 - - - 䬍
𬲅 4 - - - 飉
𬲕 4 - - - 䭕
𬲦 4 - - - 飤
𬲫 4 - - - 䬯
𬲭 4 - - - 飷
𬲮 4 - - - 䬫
𬲯 4 - - - 䬲
𬲲 4 - - - 䭢
𬲳 4 - - - 䭞
𬲶 4 - - - 䭣
𬲷 4 - - - 䬶
𬲻 4 - - - 䬾
𬲼 4 - - - 餣
𬲾 4 - - - 䭅
𬳀 4 - - - 䭇
𬳂 4 - - - 餟
𬳅 4 - - - 䭉
𬳆 4 - - - 餰
𬳊 4 - - - 饀
𬳋 4 - - - 䭒
𬳍 4 - - - 餹
𬳑 4 - - - 䭘
𬳟 4 - - - 馩
𬳳 4 fan - - 颿
𬳴 4 - - - 駍
𬳵 3 pi - - 駓
𬳶 3 jiong - - 駉
𬳸 4 - - - 䮸
𬳽 3 shen - - 駪
𬳾 4 - - - 䮈
𬳿 3 tu - - 駼
𬴀 4 - - - 駺
𬴁 4 - - - 䮗
𬴂 3 fei - - 騑
𬴃 3 huo - - 騞
𬴅 4 - - - 騯
𬴆 4 - - - 騹
𬴊 3 lin - - 驎
𬴋 4 - - - 驖
𬴍 4 - - - 䮽
𬴏 4 - - - 䮿
𬴐 4 huan - - 驩
𬴩 4 - - - 鬞
𬶀 4 - - - 魝
𬶁 4 - - - 魜
𬶄 4 - - - 魡
𬶆 4 - - - 䰷
𬶇 4 - - - 魪
𬶊 4 - - - 䱍
𬶋 3 ju - - 鮈
𬶌 4 - - - 鮘
𬶍 3 tuo - - 鮀
𬶎 4 - - - 䲙
𬶏 3 wei - - 鮠
𬶐 3 zhao - - 鮡
𬶓 4 - - - 䱓
𬶔 4 - - - 鯌
𬶕 4 - - - 鮷
𬶗 4 - - - 䲏
𬶛 4 - - - 鱓
𬶞 4 - - - 鰗
𬶟 3 la - - 鯻
𬶠 3 lian - - 鰊
𬶢 4 - - - 鯹
𬶣 4 - - - 䱹
𬶤 4 - - - 䱱
𬶧 4 - - - 鰇
𬶨 3 ji - - 鱀
𬶫 4 - - - 鱑
𬶬 4 - - - 鱋
𬶭 3 ji - - 鰶
𬶮 3 xi - - 鱚
𬶲 4 - - - 鱌
𬶴 4 - - - 䲕
𬶵 4 - - - 鱞
𬶺 4 - - - 鱹
𬷕 3 bu - - 鵏
𬷾 4 - - - 䲨
𬸀 4 - - - 鴍
𬸅 4 chu - - 鶵
𬸆 4 - - - 䲼
𬸈 4 - - - 鵄
𬸊 4 - - - 鵀
𬸒 4 - - - 鶀
𬸕 4 - - - 鸎
𬸘 3 yan - - 鶠
𬸚 3 yue - - 鸑
𬸛 4 - - - 䳨
𬸜 4 - - - 鶣
𬸝 4 - - - 鶕
𬸞 4 - - - 鷜
𬸢 4 - - - 鷎
𬸣 3 xian - - 鶱
𬸦 3 zhuo - - 鷟
𬸧 4 - - - 鷰
𬸩 4 - - - 䴈
𬸪 3 fan - - 鷭
𬸯 4 - - - 鷿
𬸰 4 - - - 鸖
𬸱 4 qu - - 鸜
𬸾 4 - - - 麡
𬹅 4 - - - 䴭
𬹉 4 - - - 䴷
𬹣 4 - - - 鼄
𬹺 4 - - - 齖
𬹼 3 xie - - 齘
𬺃 4 - - - 䶣
𬺈 3 yi - - 齮
𬺉 4 - - - 䶦
𬺍 4 - - - 䶢
𬺎 4 - - - 齹
𬺓 3 chu - - 齼
𬺔 4 - - - 齽
𬺕 4 - - - 䶪
𬺜 4 - - - 㰍
𬾖 4 - - - 㒣
𭄛 4 jian - - 劗
𭇜 4 - - - 㗶
𭇡 4 - - - 𡁯
𭇯 4 - - - 嚠
𭎂 4 - - - 㙡
𭎜 4 - - - 壔
𭏦 4 - - - 壒
𭏸 4 - - - 壝
𭘓 4 hu - - 幠
𭚦 4 guo - - 彍
𭝋 4 - - - 㦭
𭞄 4 - - - 懓
𭠙 4 - - - 擈
𭣇 4 dian - - 攧
𭣧 4 - - - 斁
𭤎 4 - - - 斄
𭤰 4 yu - - 旟
𭧋 4 - - - 曭
𭩚 4 - - - 檥
𭩛 4 - - - 椚
𭩰 4 - - - 橃
𭪆 4 zhua - - 檛
𭫀 4 - - - 樻
𭫙 4 - - - 㰅
𭭈 4 - - - 㰳
𭰎 4 - - - 澢
𭱊 4 hong - - 澒
𭲫 4 - - - 灟
𭴊 4 - - - 㷻
𭹜 4 luo - - 㼈
𮀤 4 - - - 磱
𮆏 4 lan - - 籣
𮉠 4 - - - 䊵
𮉡 4 lu - - 纑
𮉢 4 zhi - - 紩
𮉣 4 - - - 䋏
𮉤 4 gua - - 絓
𮉧 4 liang - - 緉
𮉨 4 gua - - 緺
𮉪 4 zou - - 緅
𮉫 4 rui - - 緌
𮉬 4 cui - - 綷
𮉮 4 - - - 繀
𮉯 4 cai - - 縩
𮐚 4 - - - 薠
𮐨 4 ying - - 蘡
𮔂 4 jie - - 䗻
𮔅 4 fu - - 蝜
𮔊 4 liang - - 蜽
𮖁 4 liang - - 裲
𮖱 4 xie - - 襭
𮙊 4 yin - - 讔
𮙋 4 du - - 讟
𮜶 4 - - - 軇
𮝴 4 gu - - 軱
𮝵 4 er - - 輀
𮝷 4 - - - 轒
𮝸 4 chun - - 輴
𮝹 4 huan - - 轘
𮝺 4 ge - - 轕
𮠞 4 qiang - - 䤌
𮠳 4 - - - 醦
𮣲 4 gang - - 釭
𮣳 4 hong - - 鈜
𮣴 4 chan - - 鋋
𮣵 4 zhui - - 錣
𮣶 4 lv - - 鑢
𮤫 4 - - - 閅
𮤬 4 - - - 䦌
𮤭 4 - - - 𨳒
𮤲 4 bi - - 閟
𮧴 4 chang - - 韔
𮧵 4 wei - - 韡
𮨴 4 - - - 檒
𮨵 4 - - - 飂
𮩛 4 bi - - 饆
𮩜 4 - - - 餀
𮩝 4 - - - 餲
𮩞 4 - - - 饐
𮪡 4 - - - 駹
𮪢 4 - - - 駴
𮪣 4 zong - - 騣
𮪤 4 - - - 騲
𮪥 4 dun - - 驐
𮫂 4 ning - - 鬡
𮬛 4 - - - 魣
𮬜 4 yi - - 鮨
𮬝 4 gui - - 鱥
𮬞 4 can - - 䱗
𮬟 4 huo - - 䱛
𮬠 4 lu - - 䱚
𮬡 4 hua - - 䱻
𮬢 4 weng - - 䱵
𮬣 4 xian - - 䲗
𮬤 4 zhen - - 鱵
𮭡 4 - - - 䲸
𮭢 4 - - - 鴁
𮭤 4 - - - 鴓
𮭥 4 gong - - 䳍
𮭨 4 yan - - 鷃
𮭪 4 shuang - - 鷞
𮭰 4 gang - - 䴚
𮮇 4 - - - 麰
𮯙 4 ke - - 䶗
𰀡 4 qian - - 臤
𰁜 4 luan - - 龻
𰁧 4 - - - 傱
𰁸 4 - - - 儅
𰁾 4 - - - 偩
𰂋 4 - - - 僴
𰂎 4 - - - 僩
𰂏 4 - - - 儥
𰂗 4 - - - 僀
𰂜 4 - - - 僓
𰂦 4 - - - 儢
𰂭 4 - - - 儩
𰃆 4 - - - 儹
𰃷 4 chuang - - 凔
𰃻 4 - - - 㓖
𰃿 4 - - - 凟
𰄞 4 - - - 剸
𰅔 4 - - - 勴
𰅥 4 - - - 匵
𰅦 4 - - - 匰
𰆕 4 - - - 㕒
𰆚 4 - - - 厱
𰇀 4 - - - 㕢
𰇎 4 - - - 㖦
𰇕 4 - - - 唊
𰇖 4 - - - 㗢
𰇠 4 - - - 嗧
𰇣 4 - - - 嚱
𰇲 4 - - - 嗿
𰇼 4 - - - 嘇
𰈆 4 - - - 囕
𰈊 4 - - - 嚸
𰈍 4 - - - 嚫
𰈓 4 - - - 嚂
𰈯 4 - - - 囐
𰈶 4 - - - 嚩
𰉁 4 - - - 㘖
𰉄 4 - - - 囋
𰉘 4 - - - 㙔
𰉙 4 - - - 堈
𰉚 4 - - - 垷
𰉣 4 - - - 墿
𰉥 4 - - - 埉
𰉩 4 - - - 墧
𰉪 4 - - - 墷
𰉽 4 - - - 㙾
𰊂 4 - - - 墆
𰊈 4 - - - 墏
𰊑 4 - - - 壏
𰊛 4 - - - 㙺
𰊟 4 - - - 㙢
𰊡 4 - - - 壛
𰊢 4 - - - 壍
𰋸 4 - - - 婸
𰋹 4 - - - 嫥
𰋽 4 - - - 嬮
𰌀 4 - - - 嫈
𰌂 4 - - - 媜
𰌆 4 - - - 㜞
𰌇 4 - - - 嫧
𰌙 4 - - - 嬾
𰌦 4 - - - 孲
𰌷 4 - - - 寪
𰎌 4 - - - 嵷
𰎎 4 - - - 巃
𰎏 4 - - - 崠
𰎐 4 - - - 㠠
𰎑 4 - - - 嶪
𰎔 4 - - - 嶤
𰎖 4 - - - 崱
𰎞 4 - - - 嶩
𰎹 4 - - - 巚
𰏁 4 - - - 巑
𰏕 4 - - - 帴
𰏜 4 - - - 㡞
𰏟 4 - - - 幱
𰏶 4 - - - 廥
𰏼 4 - - - 廗
𰐾 4 - - - 懭
𰑁 4 - - - 慱
𰑄 4 - - - 惀
𰑔 4 - - - 慹
𰑕 4 - - - 懕
𰑙 4 - - - 懰
𰑟 4 - - - 慐
𰑥 4 - - - 憪
𰑧 4 - - - 慙
𰑪 4 - - - 憴
𰑫 4 - - - 㦬
𰑬 4 - - - 懫
𰑵 4 - - - 慸
𰑸 4 - - - 㥷
𰑿 4 - - - 戃
𰒆 4 - - - 慲
𰒒 4 - - - 懘
𰓄 4 - - - 掁
𰓆 4 - - - 摀
𰓔 4 - - - 㨛
𰓙 4 - - - 擪
𰓜 4 - - - 擳
𰓧 4 - - - 搎
𰓬 4 - - - 攦
𰓱 4 - - - 摼
𰓷 4 - - - 撋
𰓻 4 - - - 摫
𰓼 4 - - - 摲
𰔇 4 - - - 摕
𰔋 4 - - - 撌
𰔲 4 - - - 㩷
𰕁 4 - - - 攳
𰕅 4 - - - 敺
𰕈 4 - - - 敿
𰕭 4 - - - 旝
𰖈 4 - - - 曮
𰖠 4 - - - 㬮
𰖩 4 - - - 㒿
𰗓 4 - - - 櫎
𰗖 4 - - - 棆
𰗙 4 - - - 㮲
𰗛 4 - - - 檡
𰗜 4 - - - 檿
𰗡 4 - - - 㯆
𰗢 4 - - - 楎
𰗦 4 - - - 㯸
𰗨 4 - - - 榯
𰗬 4 - - - 櫏
𰗵 4 - - - 㰂
𰗹 4 - - - 橚
𰗺 4 - - - 橨
𰘀 4 - - - 㯂
𰘈 4 - - - 檋
𰘓 4 - - - 檾
𰘠 4 - - - 櫩
𰘣 4 - - - 檰
𰘩 4 - - - 櫹
𰘳 4 - - - 櫴
𰘶 4 - - - 櫯
𰘸 4 - - - 櫢
𰙋 4 - - - 歍
𰙎 4 - - - 歛
𰙑 4 - - - 歗
𰚔 4 - - - 㲰
𰚦 4 - - - 氀
𰚪 4 - - - 㲯
𰛊 4 - - - 溤
𰛏 4 - - - 漎
𰛒 4 - - - 涷
𰛛 4 - - - 㴸
𰛡 4 - - - 滭
𰛣 4 - - - 漐
𰛤 4 - - - 瀄
𰛥 4 - - - 溰
𰛦 4 - - - 濊
𰛩 4 - - - 㶒
𰛪 4 - - - 灓
𰛲 4 - - - 澰
𰛵 4 - - - 澖
𰛽 4 - - - 㴿
𰜜 4 - - - 瀙
𰜝 4 - - - 瀁
𰜢 4 - - - 㵑
𰜨 4 - - - 瀳
𰜳 4 - - - 瀴
𰝅 4 - - - 瀯
𰝋 4 - - - 㶏
𰝍 4 - - - 瀈
𰝗 4 - - - 㶕
𰝟 4 - - - 㶍
𰝤 4 - - - 灦
𰝾 4 - - - 㷃
𰞇 4 - - - 燡
𰞉 4 - - - 㷲
𰞍 4 - - - 㸅
𰞤 4 - - - 熞
𰞲 4 - - - 㷶
𰞳 4 - - - 龽
𰞻 4 - - - 燌
𰟘 4 yan - - 爓
𰠛 4 - - - 牋
𰠫 4 - - - 犅
𰠲 4 - - - 牼
𰠴 4 - - - 㹓
𰠹 4 - - - 犤
𰡄 4 - - - 獹
𰡊 4 - - - 獢
𰡎 4 - - - 猍
𰡏 4 - - - 猧
𰡔 4 - - - 獑
𰡞 4 - - - 獖
𰡩 4 - - - 玂
𰡵 4 - - - 瓐
𰡽 4 - - - 璹
𰢄 4 - - - 璛
𰢢 4 - - - 甒
𰢤 4 - - - 甖
𰢦 4 - - - 甊
𰣬 4 - - - 癠
𰣯 4 - - - 癎
𰣶 4 - - - 㿉
𰣼 4 - - - 癪
𰣽 4 - - - 癴
𰤕 4 - - - 皪
𰤨 4 - - - 㿹
𰤬 4 - - - 皾
𰥊 4 - - - 䀍
𰥒 4 - - - 瞛
𰥛 4 fen - - 瞓
𰥞 4 - - - 䁝
𰥠 4 - - - 矕
𰥢 4 - - - 矖
𰥨 4 - - - 瞯
𰥪 4 - - - 瞡
𰥹 4 - - - 矘
𰦔 4 - - - 䂓
𰦜 4 - - - 矲
𰦦 4 - - - 礰
𰦨 4 - - - 䃣
𰦭 4 - - - 礲
𰦰 4 - - - 礋
𰦴 4 - - - 䃁
𰦷 4 - - - 䃕
𰦾 4 - - - 礹
𰦿 4 - - - 碢
𰧃 4 - - - 磵
𰧇 4 - - - 礥
𰧉 4 zhi - - 礩
𰧎 4 - - - 䃢
𰧔 4 - - - 礛
𰧘 4 - - - 䃴
𰧰 4 - - - 禓
𰧻 4 - - - 禬
𰧾 4 - - - 禯
𰨖 4 - - - 禵
𰨜 4 - - - 穬
𰨦 4 - - - 穧
𰨳 4 - - - 䆅
𰩅 4 - - - 竉
𰩏 4 - - - 窱
𰩓 4 - - - 竀
𰩧 4 - - - 䇓
𰩮 4 - - - 篿
𰩲 4 - - - 籚
𰩸 4 - - - 簥
𰩹 4 - - - 簜
𰩺 4 - - - 箹
𰩻 4 - - - 簻
𰪊 4 - - - 籦
𰪏 4 - - - 簵
𰪣 4 - - - 籯
𰪫 4 - - - 䊜
𰪭 4 - - - 粻
𰫋 4 - - - 䊟
𰫖 4 - - - 糷
𰫼 4 - - - 糽
𰫽 4 - - - 紑
𰬀 4 - - - 紒
𰬁 4 - - - 䋆
𰬂 4 - - - 䋍
𰬃 4 - - - 䋑
𰬅 4 - - - 紨
𰬆 4 - - - 絇
𰬇 4 - - - 紸
𰬉 4 - - - 紽
𰬋 4 - - - 紭
𰬌 4 - - - 絚
𰬍 4 - - - 綊
𰬎 4 - - - 縪
𰬏 4 - - - 絑
𰬐 4 - - - 繑
𰬑 4 - - - 䋫
𰬒 4 - - - 絘
𰬓 4 - - - 絯
𰬔 4 - - - 絣
𰬖 4 - - - 絾
𰬗 4 - - - 絿
𰬘 4 - - - 綍
𰬚 4 - - - 縜
𰬛 4 - - - 絼
𰬜 4 - - - 絻
𰬞 4 - - - 綅
𰬟 4 - - - 緎
𰬠 4 - - - 繣
𰬡 4 - - - 緁
𰬢 4 - - - 緀
𰬣 4 - - - 緆
𰬤 4 - - - 綼
𰬥 4 - - - 総
𰬧 4 - - - 緂
𰬪 4 - - - 縿
𰬬 4 - - - 緢
𰬭 4 - - - 䋽
𰬯 4 - - - 緵
𰬰 4 - - - 緫
𰬱 4 - - - 䌇
𰬲 4 - - - 縓
𰬳 4 - - - 縌
𰬴 4 - - - 縡
𰬵 4 - - - 縼
𰬶 4 - - - 䌌
𰬷 4 - - - 繖
𰬸 4 - - - 繐
𰬺 4 - - - 繜
𰬻 4 - - - 繘
𰬽 4 - - - 繲
𰬿 4 - - - 纀
𰭀 4 - - - 纋
𰭄 4 - - - 罆
𰭔 4 - - - 羂
𰭢 4 - - - 翜
𰭣 4 - - - 翿
𰭹 4 - - - 䏊
𰮅 4 - - - 膷
𰮇 4 - - - 膴
𰮙 4 - - - 䐢
𰮝 4 - - - 膮
𰮲 4 - - - 䐹
𰯋 4 - - - 臡
𰯎 4 - - - 䐽
𰰋 4 - - - 艭
𰰌 4 - - - 䑼
𰰏 4 - - - 艜
𰰑 4 - - - 艛
𰰠 4 - - - 藇
𰰤 4 - - - 蓲
𰰨 4 - - - 菕
𰰮 4 - - - 蘬
𰰱 4 - - - 薱
𰰳 4 - - - 蒒
𰰴 4 - - - 䔇
𰰵 4 - - - 蔱
𰰶 4 - - - 䕹
𰰷 4 - - - 萯
𰰹 4 - - - 藰
𰰺 4 - - - 蔎
𰰾 4 - - - 薖
𰱀 4 - - - 䔈
𰱇 4 - - - 蕑
𰱈 4 - - - 禜
𰱉 4 - - - 蕄
𰱌 4 - - - 蒳
𰱍 4 - - - 蒶
𰱐 4 - - - 藚
𰱑 4 - - - 蔪
𰱛 4 - - - 蔠
𰱟 4 - - - 蕡
𰱦 4 - - - 蕧
𰱩 4 - - - 䕡
𰱮 4 - - - 藘
𰱯 4 - - - 藣
𰱱 4 ci - - 薋
𰱲 4 - - - 蘵
𰱾 4 - - - 藾
𰲁 4 - - - 蘈
𰲂 4 - - - 虅
𰲒 4 - - - 蘱
𰲖 4 - - - 䖀
𰲟 4 - - - 䖚
𰲠 4 - - - 虦
𰲫 4 - - - 蟱
𰲬 4 - - - 蛼
𰲮 4 - - - 蜸
𰲯 4 - - - 䗥
𰲰 4 - - - 蜦
𰲲 4 - - - 蟡
𰲳 4 - - - 䗃
𰲴 4 - - - 蠪
𰲵 4 - - - 蠌
𰲶 4 - - - 蛵
𰲸 4 - - - 蝁
𰲹 4 - - - 螘
𰲻 4 - - - 蟽
𰳂 4 - - - 螹
𰳄 4 - - - 螴
𰳊 4 - - - 蟦
𰳗 4 - - - 蠳
𰳚 4 - - - 䗽
𰳲 4 - - - 襱
𰳵 4 - - - 襼
𰳸 4 - - - 襨
𰳺 4 - - - 襛
𰳼 4 - - - 襹
𰴂 4 - - - 襂
𰴕 4 - - - 覕
𰴖 4 - - - 䙼
𰴗 4 - - - 䚕
𰴘 4 - - - 覸
𰴙 4 - - - 覠
𰴜 4 - - - 覰
𰴝 4 - - - 覶
𰴞 4 - - - 覻
𰴢 4 - - - 觻
𰴣 4 - - - 觷
𰴤 4 - - - 䚞
𰴯 4 - - - 謍
𰵊 4 - - - 訆
𰵌 4 - - - 諹
𰵍 4 - - - 訰
𰵎 4 - - - 訧
𰵏 4 - - - 訬
𰵐 4 - - - 䛀
𰵑 4 - - - 譌
𰵒 4 - - - 訦
𰵓 4 - - - 訹
𰵔 4 - - - 詍
𰵖 4 - - - 讛
𰵗 4 - - - 詇
𰵙 4 - - - 詄
𰵚 4 - - - 詅
𰵛 4 - - - 訽
𰵜 4 - - - 䛌
𰵝 4 he - - 訸
𰵠 4 - - - 詉
𰵡 4 - - - 誙
𰵣 4 - - - 詥
𰵤 4 - - - 詻
𰵥 4 - - - 誃
𰵦 4 - - - 詨
𰵨 4 - - - 讝
𰵩 4 - - - 誧
𰵫 4 - - - 䛠
𰵭 4 - - - 誗
𰵮 4 - - - 誐
𰵯 4 - - - 誜
𰵰 4 - - - 䛭
𰵱 4 - - - 諃
𰵲 4 - - - 諆
𰵴 4 chu - - 諔
𰵵 4 - - - 誽
𰵶 4 - - - 諈
𰵷 4 - - - 諁
𰵸 4 - - - 誻
𰵹 4 - - - 讘
𰵺 4 - - - 謜
𰵼 4 - - - 謋
𰵽 4 - - - 謟
𰵾 4 - - - 謑
𰵿 4 - - - 謞
𰶀 4 - - - 謣
𰶁 4 - - - 謻
𰶂 4 - - - 謥
𰶃 4 - - - 謵
𰶄 4 - - - 譇
𰶆 4 - - - 譀
𰶇 4 - - - 䜏
𰶈 4 - - - 䜄
𰶉 4 - - - 譠
𰶊 4 - - - 譩
𰶌 4 - - - 譳
𰶍 4 - - - 讂
𰶎 4 - - - 譅
𰶏 4 - - - 讑
𰶑 4 - - - 豅
𰶔 4 - - - 豄
𰶬 4 - - - 䝏
𰷞 4 - - - 貣
𰷠 4 yi - - 貤
𰷡 4 - - - 貦
𰷢 4 - - - 貾
𰷤 4 - - - 賥
𰷥 4 cong - - 賨
𰷦 4 - - - 靅
𰷧 4 - - - 賮
𰷩 4 - - - 䞉
𰷪 4 - - - 賹
𰷫 4 - - - 贆
𰷮 4 - - - 贙
𰷴 4 - - - 䟏
𰷵 4 - - - 趬
𰷶 4 - - - 趫
𰸈 4 - - - 䠟
𰸊 4 - - - 䠩
𰸐 4 - - - 躧
𰸔 4 - - - 蹥
𰸚 4 - - - 蹛
𰸛 4 - - - 䠠
𰸞 4 - - - 蹪
𰹀 4 - - - 軃
𰹲 4 - - - 軎
𰹳 4 - - - 䡅
𰹴 4 - - - 軓
𰹵 4 - - - 轙
𰹶 4 - - - 軖
𰹷 4 - - - 䡇
𰹸 4 - - - 軘
𰹺 4 - - - 䡊
𰹼 4 - - - 輚
𰹽 4 - - - 軯
𰹿 4 - - - 軵
𰺀 4 - - - 軧
𰺁 4 - - - 軥
𰺂 4 - - - 軳
𰺃 4 - - - 轛
𰺄 4 - - - 輁
𰺅 4 - - - 輂
𰺇 4 - - - 輐
𰺈 4 - - - 輑
𰺉 4 - - - 輤
𰺊 4 - - - 輘
𰺋 4 - - - 輙
𰺍 4 - - - 輠
𰺎 4 - - - 輫
𰺏 4 - - - 輣
𰺐 4 - - - 輡
𰺑 4 - - - 䡝
𰺒 4 - - - 輲
𰺓 4 - - - 輹
𰺖 4 - - - 轃
𰺗 4 - - - 轞
𰺘 4 - - - 䡰
𰺙 4 - - - 轖
𰺛 4 - - - 轑
𰺜 4 - - - 轓
𰺝 4 - - - 䡴
𰺞 4 - - - 轏
𰺟 4 - - - 轚
𰺠 4 - - - 䡾
𰺡 4 - - - 䡷
𰺣 4 - - - 轥
𰺤 4 - - - 䡻
𰺭 4 - - - 䢈
𰺲 4 - - - 逿
𰻆 4 - - - 遰
𰻡 4 - - - 鄦
𰻦 4 - - - 鄬
𰻮 4 - - - 鄡
𰻳 4 - - - 鄪
𰼅 4 - - - 醳
𰼑 4 - - - 䤍
𰼻 4 - - - 鑋
𰽕 4 - - - 鐖
𰽖 4 - - - 釛
𰽗 4 - - - 釪
𰽘 4 - - - 釱
𰽚 4 - - - 鑛 鉱
𰽛 4 - - - 釥
𰽜 4 - - - 鏂
𰽝 4 - - - 䥶
𰽞 4 - - - 鈪
𰽠 4 - - - 䤠
𰽡 4 - - - 鈤
𰽢 4 - - - 鋧
𰽣 4 - - - 鈏
𰽥 4 - - - 鈵
𰽦 4 - - - 鑨
𰽧 4 - - - 鉟
𰽨 4 - - - 鉙
𰽩 4 - - - 鉲
𰽫 4 - - - 鉎
𰽬 4 - - - 鉌
𰽮 4 - - - 鉜
𰽯 4 - - - 鉒
𰽰 4 - - - 鉡
𰽱 4 - - - 鉘
𰽲 4 - - - 銡
𰽳 4 - - - 顉
𰽴 4 - - - 銙
𰽵 4 - - - 銧
𰽶 4 - - - 鉵
𰽷 4 - - - 鐬
𰽸 4 - - - 䤨
𰽹 4 - - - 鉹
𰽺 4 - - - 䤥
𰽻 4 - - - 銋
𰽼 4 - - - 鉼
𰽾 4 - - - 鐹
𰽿 4 - - - 銸
𰾀 4 - - - 鋍
𰾁 4 - - - 銾
𰾃 4 - - - 鋜
𰾄 4 - - - 鋂
𰾅 4 - - - 鋡
𰾆 4 - - - 鋊
𰾈 4 - - - 䤬
𰾋 4 - - - 龲
𰾌 4 - - - 鏩
𰾎 4 - - - 錍
𰾏 4 - - - 鋾
𰾐 4 - - - 䤵
𰾑 4 - - - 鍂
𰾒 4 - - - 錧
𰾓 4 - - - 錔
𰾕 4 - - - 鍱
𰾖 4 - - - 䤻
𰾘 4 - - - 鍖
𰾙 4 - - - 鍝
𰾚 4 - - - 鍡
𰾛 4 - - - 鎅
𰾜 4 - - - 鍴
𰾝 4 - - - 鍟
𰾞 4 - - - 鍐
𰾟 4 - - - 鍑
𰾡 4 - - - 鍧
𰾢 4 - - - 鍦
𰾤 4 - - - 鍜
𰾥 4 - - - 鍨
𰾦 4 - - - 䤸
𰾩 4 - - - 鎑
𰾪 4 - - - 鐚
𰾬 4 - - - 鎉
𰾭 4 - - - 鑀
𰾯 4 - - - 鎕
𰾰 4 - - - 鏙
𰾱 4 - - - 鏓
𰾲 4 - - - 鏕
𰾴 4 - - - 鐁
𰾶 4 - - - 鏸
𰾷 4 - - - 鐕
𰾸 4 - - - 鐤
𰾻 4 - - - 䥖
𰾼 4 - - - 鐉
𰾽 4 - - - 钃
𰾾 4 - - - 钀
𰿁 4 - - - 䥝
𰿂 4 - - - 鑐
𰿃 4 - - - 鑖
𰿄 4 - - - 鑘
𰿅 4 - - - 䥴
𰿇 4 - - - 䥷
𰿈 4 - - - 鑯
𰿉 4 - - - 鑸
𰿨 4 - - - 䦎
𰿩 4 - - - 閕
𰿫 4 - - - 䦱
𰿬 4 - - - 閛
𰿳 4 - - - 閷
𰿴 4 - - - 䦪
𰿺 4 - - - 闛
𰿻 4 - - - 闟
𱀑 4 - - - 隲
𱀡 4 - - - 隫
𱁒 4 - - - 䨴
𱁴 4 - - - 鞸
𱁷 4 - - - 韇
𱁹 4 - - - 鞼
𱁺 4 - - - 鞻
𱁽 4 - - - 䪍
𱁾 4 - - - 韊
𱂅 4 - - - 䪐
𱂆 4 - - - 韐
𱂇 4 - - - 韏
𱂈 4 - - - 韗
𱂉 4 - - - 韒
𱂊 4 - - - 韘
𱂋 4 - - - 韣
𱂌 4 - - - 䪝
𱂎 4 - - - 䪥
𱂢 4 - - - 䪼
𱂣 4 - - - 顤
𱂤 4 - - - 顪
𱂥 4 - - - 頟
𱂦 4 - - - 頩
𱂧 4 - - - 頪
𱂨 4 e - - 頞
𱂫 4 - - - 顩
𱂬 4 - - - 頯
𱂭 4 - - - 顀
𱂮 4 - - - 䫌
𱂯 4 cui - - 顇
𱂰 4 - - - 顄
𱂱 4 kan - - 顑
𱂲 4 - - - 顋
𱂴 4 - - - 顜
𱂵 4 - - - 顝
𱂶 4 - - - 顖
𱂸 4 - - - 顮
𱂺 4 - - - 顠
𱂻 4 qiao - - 顦
𱃔 4 - - - 颩
𱃕 4 - - - 颬
𱃖 4 - - - 䬀
𱃘 4 - - - 颲
𱃙 4 - - - 䬟
𱃚 4 - - - 䬅
𱃜 4 - - - 䬐
𱃝 4 - - - 飍
𱃞 4 - - - 䬔
𱃟 4 - - - 飁
𱃠 4 - - - 飇
𱃱 4 - - - 䬣
𱃲 4 - - - 饇
𱃳 4 - - - 䬪
𱃴 4 - - - 飰
𱃵 4 - - - 䬬
𱃷 4 - - - 䬳
𱃸 4 - - - 䬹
𱃹 4 - - - 䭓
𱃺 4 tian - - 餂
𱃼 4 - - - 餴
𱃽 4 - - - 餩
𱃾 4 - - - 餢
𱃿 4 - - - 餤
𱄀 4 - - - 饙
𱄃 4 - - - 䭈
𱄄 4 - - - 餯
𱄆 4 - - - 饎
𱄈 4 - - - 饛
𱄉 4 - - - 䭡
𱄊 4 - - - 饡
𱄼 4 - - - 馵
𱄽 4 - - - 馲
𱄿 4 - - - 騳
𱅀 4 - - - 駂
𱅁 4 - - - 馽
𱅂 4 - - - 馺
𱅃 4 - - - 駏
𱅄 4 - - - 䮂
𱅅 4 - - - 驡
𱅇 4 - - - 駗
𱅈 4 bi - - 駜
𱅉 4 - - - 駥
𱅊 4 - - - 騺
𱅋 4 - - - 駬
𱅏 4 - - - 駣
𱅐 4 - - - 駮
𱅔 4 - - - 駷
𱅕 4 - - - 騋
𱅖 4 - - - 駽
𱅗 4 - - - 騀
𱅙 4 - - - 駾
𱅚 4 - - - 騇
𱅛 4 - - - 驒
𱅜 4 - - - 騕
𱅝 4 - - - 騗
𱅞 4 - - - 騢
𱅟 4 - - - 騥
𱅠 4 - - - 䮧
𱅡 4 - - - 騩
𱅢 4 - - - 騬
𱅤 4 - - - 驞
𱅦 4 - - - 䮲
𱅧 4 - - - 驉
𱅩 4 - - - 騽
𱅪 4 - - - 驔
𱅫 4 - - - 驈
𱅬 4 - - - 驠
𱅮 4 - - - 髐
𱆀 4 - - - 鬝
𱆁 4 - - - 鬜
𱆃 4 - - - 䰎
𱆅 4 - - - 䰐
𱆆 4 - - - 鬗
𱆈 4 - - - 䰖
𱆌 4 - - - 鬺
𱆙 4 - - - 䰫
𱆚 4 - - - 䫥
𱆛 4 - - - 魗
𱇍 4 - - - 䰲
𱇏 4 - - - 魠
𱇐 4 - - - 魭
𱇑 4 - - - 䰽
𱇒 4 - - - 魮
𱇓 4 - - - 魱
𱇔 4 - - - 魶
𱇕 4 - - - 䰻
𱇖 4 - - - 魬
𱇗 4 - - - 鯩
𱇘 4 - - - 魧
𱇙 4 - - - 魫
𱇚 4 - - - 䱅
𱇛 4 - - - 鮇
𱇜 4 - - - 魼
𱇝 4 - - - 魾
𱇞 4 - - - 䱇
𱇟 4 - - - 魻
𱇠 4 - - - 鮂
𱇡 4 - - - 鮏
𱇢 4 - - - 鮌
𱇣 4 - - - 鱍
𱇤 4 - - - 䱂
𱇥 4 - - - 䱎
𱇦 4 - - - 鮬
𱇧 4 - - - 鮧
𱇨 4 - - - 鮛
𱇩 4 - - - 鱎
𱇪 4 - - - 鮥
𱇬 4 - - - 䱌
𱇭 4 - - - 鯠
𱇯 4 - - - 鮹
𱇰 4 - - - 䱒
𱇱 4 - - - 鯈
𱇲 4 - - - 䱐
𱇳 4 - - - 鮻
𱇵 4 - - - 鰿
𱇶 4 - - - 鯥
𱇷 4 - - - 䱜
𱇸 4 - - - 鱦
𱇹 4 - - - 䱥
𱇺 4 - - - 鯚
𱇻 4 - - - 䱤
𱇼 4 - - - 鯦
𱇽 4 - - - 䱡
𱇾 4 - - - 鯮
𱇿 4 - - - 鱐
𱈀 4 - - - 䱟
𱈁 4 - - - 鯅
𱈂 4 - - - 鰅
𱈄 4 - - - 鯸
𱈅 4 - - - 鯼
𱈆 4 - - - 䱾
𱈇 4 - - - 䱭
𱈈 4 - - - 䱴
𱈉 4 - - - 鰬
𱈊 4 - - - 鰡
𱈋 4 - - - 鰝
𱈌 4 - - - 鱃
𱈍 4 - - - 鰯
𱈏 4 - - - 鱁
𱈑 4 - - - 鰴
𱈒 4 - - - 䲉
𱈓 4 - - - 鱏
𱈕 4 - - - 鱕
𱈖 4 - - - 䲚
𱈗 4 - - - 鱬
𱈙 4 - - - 鱴
𱈛 4 - - - 䲛
𱈜 4 - - - 鱻
𱉇 4 - - - 鳦
𱉈 4 - - - 鳭
𱉊 4 - - - 鳱
𱉌 4 - - - 鸃
𱉍 4 - - - 鳿
𱉎 4 - - - 鳺
𱉏 4 - - - 鷒
𱉐 4 - - - 鵙
𱉑 4 - - - 鳻
𱉓 4 - - - 鳸
𱉔 4 jue - - 鴂
𱉕 4 - - - 鴚
𱉖 4 - - - 䲹
𱉗 4 - - - 鴠
𱉘 4 - - - 鴡
𱉙 4 - - - 䳅
𱉚 4 - - - 鴩
𱉛 4 - - - 鴙
𱉝 4 - - - 鵖
𱉞 4 - - - 䳇
𱉟 4 - - - 鸅
𱉠 4 - - - 鵛
𱉡 4 - - - 鴘
𱉢 4 - - - 鴢
𱉤 4 - - - 䳏
𱉥 4 - - - 鴶
𱉦 4 - - - 䳓
𱉧 4 - - - 䳒
𱉨 4 - - - 鵶
𱉩 4 - - - 鴺
𱉪 4 - - - 鴱
𱉫 4 - - - 鴸
𱉬 4 - - - 鷮
𱉮 4 - - - 鵅
𱉯 4 - - - 鴹
𱉱 4 - - - 鶤
𱉲 4 - - - 鴾
𱉳 4 - - - 鷶
𱉴 4 - - - 鸉
𱉵 4 - - - 鶆
𱉶 4 - - - 䳚
𱉸 4 - - - 鵌
𱉹 4 - - - 鵗
𱉺 4 - - - 䳕
𱉻 4 - - - 鵎
𱉼 4 - - - 䳭
𱉽 4 - - - 鵋
𱉾 4 - - - 鵕
𱉿 4 - - - 鵔
𱊀 4 - - - 鵱
𱊁 4 - - - 鵸
𱊂 4 - - - 䳟
𱊃 4 - - - 鵹
𱊄 4 - - - 鶃
𱊅 4 - - - 鵻
𱊆 4 - - - 鵵
𱊇 4 - - - 鵴
𱊊 4 - - - 鵼
𱊋 4 - - - 鵳
𱊌 4 - - - 鶋
𱊍 4 - - - 鵽
𱊎 4 - - - 鶅
𱊏 4 - - - 鶝
𱊐 4 - - - 鶛
𱊑 4 - - - 鶞
𱊒 4 - - - 鶢
𱊓 4 - - - 䳮
𱊕 4 - - - 鶙
𱊖 4 - - - 鶟
𱊗 4 - - - 鶔
𱊘 4 - - - 鶨
𱊙 4 - - - 䳲
𱊚 4 - - - 鷏
𱊛 4 - - - 鶽
𱊝 4 - - - 鶶
𱊟 4 - - - 鶷
𱊠 4 - - - 鷋
𱊡 4 - - - 鷕
𱊢 4 - - - 鷑
𱊣 4 - - - 䳺
𱊤 4 - - - 鷛
𱊦 4 - - - 鷧
𱊧 4 - - - 鷢
𱊩 4 - - - 鷵
𱊪 4 - - - 䴇
𱊫 4 - - - 鸆
𱊬 4 - - - 鸀
𱊮 4 - - - 鸁
𱊯 4 - - - 鸄
𱊰 4 - - - 鷾
𱊱 4 - - - 鸐
𱊳 4 - - - 鸓
𱊵 4 - - - 鸙
𱊼 4 - - - 䴝
𱋆 4 - - - 䴮
𱋇 4 - - - 麧
𱋊 4 - - - 䴲
𱋋 4 - - - 麮
𱋎 4 - - - 䴳
𱋔 4 - - - 䴵
𱋖 4 - - - 麱
𱋗 4 - - - 䴸
𱋙 4 - - - 䴹
𱋝 4 - - - 䴺
𱋪 4 - - - 䵂
𱋫 4 - - - 䵃
𱋮 4 - - - 䵆
𱋱 4 - - - 黂
𱋴 4 - - - 䵐
𱋶 4 - - - 黸
𱋾 4 - - - 鼀
𱋿 4 - - - 鼁
𱌁 4 - - - 䵶
𱌃 4 - - - 䵷
𱌄 4 - - - 鼅
𱌆 4 - - - 鼆
𱌇 4 - - - 鼈
𱌉 4 - - - 鼊
𱌊 4 - - - 鼚
𱌏 4 - - - 鼲
𱌖 4 - - - 齈
𱌗 4 - - - 齌
𱌘 4 - - - 齍
𱌫 4 - - - 齞
𱌬 4 - - - 齚
𱌭 4 - - - 齺
𱌯 4 - - - 齝
𱌰 4 - - - 䶧
𱌱 4 - - - 齥
𱌲 4 - - - 齤
𱌳 4 - - - 齳
𱌵 4 - - - 䶨
𱌶 4 - - - 齱
𱌹 4 - - - 齵
𱌺 4 - - - 齻
𱌽 4 - - - 齸
𱍁 4 - - - 龏
𱍂 4 - - - 龖
𱍇 4 - - - 䶱
𱍈 4 - - - 龞
"""
}
