"""Makes the columns that Splink is to compare: what a Chinese expert would give it.

    prepare.py REGISTER_DIR pupils.parquet

Timed apart from the linking: Splink itself knows no pinyin, no variants and no lunar calendar, so this is work that its
user does before. Names are folded (width, dots, spaces, traditional to simplified) and spelt in pinyin without tones;
identity numbers are folded and their check character is looked at; every birth date also gets the solar date that its
digits give when they are read as a lunar one.
"""
import datetime
import functools
import sys
import unicodedata

import duckdb
import opencc
import pyarrow as pa
from lunar_python import LunarYear, Solar
from pypinyin import Style, lazy_pinyin

COMPOUND_SURNAMES = frozenset(
    "欧阳 上官 司马 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 端木 东方 独孤 南宫 长孙 宇文 轩辕 澹台 百里 呼延 "
    "亓官 万俟 闻人 赫连 濮阳 淳于 单于 申屠 仲孙 钟离 鲜于 闾丘 司空 拓跋 西门 东郭 第五 太史 公羊 公冶 宗政".split())
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)  # GB 11643, ISO 7064 MOD 11-2
NOT_OF_A_NAME = frozenset(" .·•‧・\u3000")


class Spelling:
    """One reading a character, as an input method gives it, looked up once for each character."""

    def __init__(self):
        self.simplify = opencc.OpenCC("t2s").convert
        self.folded, self.syllables = {}, {}

    def fold(self, name):
        out = []
        for character in name:
            folded = self.folded.get(character)
            if folded is None:
                plain = "".join(c for c in unicodedata.normalize("NFKC", character) if c not in NOT_OF_A_NAME)
                folded = self.folded[character] = self.simplify(plain).lower()
            out.append(folded)
        return "".join(out)

    def spell(self, folded):
        out = []
        for character in folded:
            syllable = self.syllables.get(character)
            if syllable is None:
                syllable = self.syllables[character] = lazy_pinyin(character, style=Style.NORMAL)[0].lower()
            out.append(syllable)
        return out


def named(name, spelling):
    """(name, pinyin, surname's pinyin, given name's pinyin)"""
    folded = spelling.fold(name)
    length = 2 if folded[:2] in COMPOUND_SURNAMES and len(folded) > 2 else 1
    syllables = spelling.spell(folded)
    return folded, "".join(syllables), "".join(syllables[:length]), "".join(syllables[length:])


def checked(number):
    """Whether the 18 characters are a resident identity number with the right check character."""
    if len(number) != 18 or not (number[:17].isascii() and number[:17].isdigit()):
        return False
    return "10X98765432"[sum(int(d) * w for d, w in zip(number, WEIGHTS)) % 11] == number[17]


@functools.cache
def lunar_months(year):
    """Month → (its first day's solar date, number of days); intercalary months left out: no entered digits name them."""
    months = {}
    for month in LunarYear.fromYear(year).getMonths():
        if month.getYear() == year and month.getMonth() > 0:
            first = Solar.fromJulianDay(month.getFirstJulianDay())
            months[month.getMonth()] = datetime.date(first.getYear(), first.getMonth(), first.getDay()), month.getDayCount()
    return months


def lunar_read(date):
    """The solar date meant, if `date` is a lunar date that was entered as a solar one; else None."""
    first, days = lunar_months(date.year)[date.month]
    return first + datetime.timedelta(date.day - 1) if date.day <= days else None


def table_of(columns, rows):
    return pa.table({name: [row[at] for row in rows] for at, name in enumerate(columns)})


def main(register, target):
    con = duckdb.connect()
    con.execute(f"""
        create table pupils as
        select *, try_strptime(regexp_replace(birth_date, '[-/]', '', 'g'), '%Y%m%d')::date as born
        from read_csv('{register}/*.csv.zst', header = true, all_varchar = true)
    """)
    spelling = Spelling()

    names = [r[0] for r in con.execute("""
        select distinct name from (select name from pupils union all select former_name from pupils
                                   union all select guardian_name from pupils) where name is not null""").fetchall()]
    spelt = table_of(("raw", "name", "pinyin", "surname_pinyin", "given_pinyin"),
                     [(name, *named(name, spelling)) for name in names])

    numbers = [r[0] for r in con.execute("select distinct id_number from pupils where id_number is not null").fetchall()]
    folded = [unicodedata.normalize("NFKC", number).replace(" ", "").replace("-", "").upper() for number in numbers]
    ids = table_of(("raw", "id", "id_checked"), [(r, f, checked(f)) for r, f in zip(numbers, folded)])

    dates = [r[0] for r in con.execute("select distinct born from pupils where born is not null").fetchall()]
    lunar = table_of(("raw", "solar"), [(d, lunar_read(d)) for d in dates])

    con.register("spelt", spelt)
    con.register("ids", ids)
    con.register("lunar", lunar)
    con.execute(f"""
        copy (
            select row_number() over (order by record_id) as unique_id, record_id,
                   n.name, n.pinyin, n.surname_pinyin, n.given_pinyin,
                   f.name as former_name, list_distinct([n.name, f.name]) as names,
                   case when sex in ('1', '2') then sex end as sex,
                   born as birth_date, year(born) as birth_year, lunar.solar as lunar_birth_date,
                   ids.id, coalesce(ids.id_checked, false) as id_checked,
                   hukou_division as hukou, left(hukou_division, 4) as hukou_prefecture, school_division,
                   try_cast(grade as integer) as grade, g.name as guardian, guardian_phone as phone
            from pupils p
            left join spelt n on n.raw = p.name
            left join spelt f on f.raw = p.former_name
            left join spelt g on g.raw = p.guardian_name
            left join ids on ids.raw = p.id_number
            left join lunar on lunar.raw = p.born
        ) to '{target}' (format parquet)
    """)


main(*sys.argv[1:])
