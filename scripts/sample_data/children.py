"""Invented children and the registers that they are in, drawn from a seed."""

import random

TONIGHT = "20261124"
SCHOOL_YEAR = 2026
HENAN, HUBEI, BEIJING = "410000", "420000", "110000"

# Counties of the schools. Their names are for the reader only.
ZHONGYUAN, JINSHUI = "410102", "410105"  # 郑州市 410100
LAOCHENG, XINAN = "410302", "410323"  # 洛阳市 410300
JIYUAN = "419001"  # directly under the province
JIANGAN, WUCHANG = "420102", "420106"  # 武汉市 420100
XILING = "420502"  # 宜昌市 420500
ENSHI = "422801"  # 恩施州 422800
XIANTAO = "429004"  # directly under the province
CHAOYANG, HAIDIAN = "110105", "110108"  # 北京市
COUNTIES = {
    HENAN: [ZHONGYUAN, JINSHUI, LAOCHENG, XINAN, JIYUAN],
    HUBEI: [JIANGAN, WUCHANG, XILING, ENSHI, XIANTAO],
    BEIJING: [CHAOYANG, HAIDIAN],
}

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
COMPOUND_SURNAMES = ["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟"]
GIVEN_BOY = "浩宇轩泽俊博文杰铭睿晨阳宸辰航凯鑫瑞霖烨煜翔哲恒毅峰涛磊强建国志明远恺翰昊天佑承乐卓"
GIVEN_GIRL = "子涵欣怡雨桐梓萱诗琪佳艺思婷雪梅丽芳静敏慧琳娜颖洁倩悦瑶妍彤菲蕊薇琬茹淑珍曼若曦可馨依晓"
MINORITY = [
    ("阿依古丽·买买提", "2", "05"), ("古丽米热·艾合买提", "2", "05"), ("艾力·吐尔逊", "1", "05"), ("迪丽努尔·阿不都", "2", "05"),
    ("扎西多吉", "1", "04"), ("卓玛央金", "2", "04"), ("次仁旺堆", "1", "04"), ("巴特尔·苏和", "1", "02"), ("乌云其木格", "2", "02"),
    ("金善姬", "2", "10"), ("马小龙", "1", "03"), ("覃艳红", "2", "08"), ("向家豪", "1", "15"), ("田玉兰", "2", "15"),
]
# So common that a name and a birth date in common prove little.
COMMON_NAMES = [{"name": "王子涵", "sex": "2"}, {"name": "张欣怡", "sex": "2"}, {"name": "李浩宇", "sex": "1"}]

draw = random.Random(20261124)
given_numbers = set()


def check_character(digits):
    """The 18th character of a resident number: ISO 7064 MOD 11-2, as GB 11643 has it."""
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(d) * w for d, w in zip(digits, weights)) % 11]


def resident_number(division, birth, sex, sequence=None):
    """A valid number; the sequence is odd for boys and even for girls."""
    if sequence is None:
        while True:
            sequence = draw.randrange(1, 499) * 2 + (1 if sex == "1" else 0)
            if (division, birth, sequence) not in given_numbers:
                break
    given_numbers.add((division, birth, sequence))
    digits = f"{division}{birth}{sequence:03d}"
    return digits + check_character(digits)


def wrong_check(number):
    """The number with another check character than it should have."""
    return number[:17] + ("1" if number[17] != "1" else "2")


def school(county, grade, serial):
    """A school's code: its type by the grade, its province, six digits of which four are the county's."""
    kind = "21" if grade <= 6 else "31" if grade <= 9 else "34"
    return f"{kind}{county[:2]}{county[2:]}{serial:02d}"


def enrolled_in(grade):
    """The month in which the pupil's stage of schooling began."""
    first = 1 if grade <= 6 else 7 if grade <= 9 else 10
    return f"{SCHOOL_YEAR - (grade - first)}09"


def birth_for(grade):
    """A birth date of a child who was six at the beginning of its first school year."""
    month = draw.randrange(1, 13)
    year = SCHOOL_YEAR - grade - (5 if month < 9 else 6)
    return f"{year}{month:02d}{draw.randrange(1, 29):02d}"


def phone():
    return draw.choice(["138", "139", "150", "151", "158", "186", "189"]) + f"{draw.randrange(10**8):08d}"


def full_name(surname, sex):
    given = GIVEN_BOY if sex == "1" else GIVEN_GIRL
    return surname + "".join(draw.choice(given) for _ in range(draw.choice([1, 2, 2, 2])))


def child(county, grade, **fields):
    """A registration with everything filled in; `fields` says what is not left to chance."""
    sex = fields.get("sex") or draw.choice("12")
    ethnicity = "01"
    surname = draw.choice(COMPOUND_SURNAMES) if draw.random() < 0.01 else draw.choice(SURNAMES)
    name = full_name(surname, sex)
    if "name" not in fields and draw.random() < 0.04:
        name, sex, ethnicity = draw.choice(MINORITY)
    birth = fields.get("birth_date") or birth_for(grade)
    hukou = fields.get("hukou_division") or county
    guardian = draw.choice([surname, draw.choice(SURNAMES)]) + draw.choice(["建军", "秀英", "伟", "丽", "国强", "海燕", "志刚", "红梅"])
    row = {
        "name": name, "former_name": "", "sex": sex, "birth_date": birth, "id_type": "1",
        "id_number": resident_number(hukou, birth, sex), "ethnicity": ethnicity, "hukou_division": hukou,
        "school_code": school(county, grade, draw.randrange(1, 5)), "school_division": county, "grade": str(grade),
        "enrolled": enrolled_in(grade), "status": "1", "business": "", "guardian_name": guardian, "guardian_phone": phone(),
    }
    row.update(fields)
    return row


def register_number(row):
    """G and the resident number; L, division, birth date and four digits where there is none."""
    number = row["id_number"]
    if len(number) == 18 and row["id_type"] == "1":
        return "G" + number
    return f"L{row['school_division']}{row['birth_date']}{draw.randrange(10**4):04d}"


registers = {HENAN: [], HUBEI: [], BEIJING: []}


def register(row):
    """Puts a child into its province's register and gives back the row."""
    province = row["school_division"][:2] + "0000"
    row["record_id"] = f"{province}-R{len(registers[province]) + 1:06d}"
    row.setdefault("student_number", register_number(row))
    registers[province].append(row)
    return row


def draw_registers():
    for province, size in [(HENAN, 1200), (HUBEI, 900), (BEIJING, 600)]:
        while len(registers[province]) < size:
            county = draw.choice(COUNTIES[province])
            grade = draw.randrange(1, 10)
            row = child(county, grade, **draw.choice(COMMON_NAMES) if draw.random() < 0.01 else {})
            if draw.random() < 0.03:
                row.update(id_type="", id_number="")
            register(row)
            family = {k: row[k] for k in ["guardian_name", "guardian_phone", "hukou_division"]}
            luck = draw.random()
            if luck < 0.015:  # a twin
                sex = draw.choice("12")
                twin = child(county, grade, sex=sex, birth_date=row["birth_date"], school_code=row["school_code"],
                             name=full_name(row["name"][0], sex), **family)
                register(twin)
            elif luck < 0.08:  # a younger or older sibling
                sex = draw.choice("12")
                register(child(county, draw.randrange(1, 10), sex=sex, name=full_name(row["name"][0], sex), **family))
