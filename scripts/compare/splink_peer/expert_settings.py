"""Splink's settings for Chinese pupils: comparisons, blocking rules, and what is fixed before the training.

What was tried, on synthetic registers of 100,000 and of a million, and what was kept:

- Independent comparisons as Splink's guide has them (number, name, birth date, sex, guardian, phone, hukou, school,
  grade): best F1 0.73 at 100,000, and 0.13 at probability 0.5. Siblings and twins share guardian, phone, hukou, school and 14 digits of the
  number, and a model that multiplies takes that for proof. Not kept.
- Family evidence (guardian, phone, hukou, school) muted, as Splink mutes missing values, for pairs that look like
  siblings or twins: F1 0.85 at 100,000. Kept: RELATIVES below.
- The date, the sex and the hukou not counted again when the numbers have said the same already; a fixed, strong weight
  against two valid numbers that share their first 14 digits, which no child has: F1 0.95 to 0.96. Kept.
- u of equal values worked out from the frequencies of the values instead of from a sample: a sample sees hardly any two
  pupils with one name or number, and none with a muted comparison. Kept; a sample of a million pairs then is as good as
  one of ten million, and takes 3 s instead of 30.
- EM inside blocks of guardian and birth date, guardian and hukou, or pinyin and hukou: it takes twins, siblings or
  namesakes for its matches (siblings' birth dates "agree" in 7 %). Not kept. Inside blocks of pinyin and birth date, pinyin
  and phone, and number: kept; every comparison is trained in at least one.
- Two records of which one has no number, with one character of the name different and one birth date, are twins as often
  as one child with a miswritten name. Muting the family evidence there too: 230 fewer twins, 260 fewer pairs found, the
  same F1. Not kept.
- Guardian and phone in one comparison: F1 0.006 lower. The same school as a level of its own: no change. Not kept.
- Blocks on the number inside the register number, and on pinyin with the date inside the number: not one true pair more.
  Not kept. Each of the rules below finds some; they reach 98 % of the true pairs of a million.

The settings were chosen with the truth of two synthetic registers in sight, which no user of Splink has.
"""
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import SettingsCreator, block_on

# Splink leaves out of a training all comparisons that name a column of its block. What is looked at only to mute a comparison
# goes by another name, so that it does not count.
ALIASES = {"name": "said_name", "former_name": "said_former_name", "pinyin": "said_pinyin", "id": "said_id",
           "id_checked": "said_id_checked", "birth_date": "said_birth_date", "lunar_birth_date": "said_lunar_birth_date"}

DETERMINISTIC_RULES = [
    block_on("id"),
    block_on("pinyin", "birth_date", "guardian"),
    block_on("pinyin", "birth_date", "hukou"),
]
DETERMINISTIC_RECALL = 0.85  # of a child's pairs; what the errors of such registers leave of these rules

TRAINING_BLOCKS = [block_on("pinyin", "birth_date"), block_on("pinyin", "phone"), block_on("id")]

BLOCKING_RULES = [
    block_on("id"),
    block_on("pinyin", "birth_date"),
    block_on("phone"),
    block_on("pinyin", "hukou"),
    block_on("names", "birth_date", arrays_to_explode=["names"]),
    block_on("name", "guardian"),
    block_on("surname_pinyin", "birth_date", "hukou"),
    block_on("guardian", "birth_date"),
    block_on("given_pinyin", "birth_date", "hukou_prefecture"),
]

# SQL on a pair: `_l` and `_r` are the two records.
OTHER_NUMBER = "coalesce(said_id_l <> said_id_r and said_id_checked_l and said_id_checked_r, false)"
SAME_DIGITS = f"({OTHER_NUMBER} and left(said_id_l, 14) = left(said_id_r, 14))"
SAME_NUMBERED_DATE = f"({OTHER_NUMBER} and substr(said_id_l, 7, 8) = substr(said_id_r, 7, 8))"
SAME_NUMBER = "coalesce(said_id_l = said_id_r, false)"
SAME_NAME = """(said_pinyin_l = said_pinyin_r
    or coalesce(said_former_name_l = said_name_r or said_name_l = said_former_name_r, false))"""
NEAR_NAME = f"""({SAME_NAME} or starts_with(said_name_l, said_name_r) or starts_with(said_name_r, said_name_l)
    or (length(said_name_l) >= 3 and damerau_levenshtein(said_name_l, said_name_r) = 1))"""
LIKE_DATE = """coalesce(said_birth_date_l = said_birth_date_r
    or said_lunar_birth_date_l = said_birth_date_r or said_birth_date_l = said_lunar_birth_date_r
    or (day(said_birth_date_l) = day(said_birth_date_r) and month(said_birth_date_l) = month(said_birth_date_r)
        and abs(year(said_birth_date_l) - year(said_birth_date_r)) = 1)
    or (year(said_birth_date_l) = year(said_birth_date_r) and month(said_birth_date_l) = day(said_birth_date_r)
        and day(said_birth_date_l) = month(said_birth_date_r)), false)"""

# Family evidence says nothing of two who look like siblings or twins: two valid numbers and another name, or no two numbers
# and neither the same name nor a like name with a like date. Two numbers from two counties with one date: no twins, whose
# numbers come from one county.
RELATIVES = f"""(case
    when {SAME_NUMBER} then false
    when {SAME_NUMBERED_DATE} and not {SAME_DIGITS} then not {NEAR_NAME}
    when {OTHER_NUMBER} then not ({SAME_NAME} and {LIKE_DATE})
    else not ({NEAR_NAME} and {LIKE_DATE}) end)"""


def muted(*conditions):
    """Where this holds the comparison counts nothing, as if a value were missing."""
    return cll.CustomLevel(" or ".join(conditions), "says nothing").configure(is_null_level=True)


def missing(column):
    return f"{column}_l is null or {column}_r is null"


def level(sql, label, u=None, m=None, frequency=None):
    """A level; `u` and `m` where they are known and not to be estimated, `frequency` the column whose rare values say more."""
    options = {}
    if u is not None:
        options |= {"u_probability": u, "fix_u_probability": True}
    if m is not None:
        options |= {"m_probability": m, "fix_m_probability": True}
    if frequency is not None:
        options |= {"tf_adjustment_column": frequency, "tf_adjustment_weight": 1.0,
                    "disable_tf_exact_match_detection": True}
    made = cll.CustomLevel(sql, label)
    return made.configure(**options) if options else made


def rest(u=None):
    made = cll.ElseLevel()
    return made if u is None else made.configure(u_probability=u, fix_u_probability=True)


def comparison(name, *levels):
    return cl.CustomComparison(output_column_name=name, comparison_levels=list(levels))


def number():
    # Of two strangers' numbers about one pair in 10^9 is equal, and ten times as many are one digit apart.
    return comparison(
        "number",
        muted(missing("id")),
        level("id_l = id_r", "same number", u=1e-9),
        level("not (id_checked_l and id_checked_r) and damerau_levenshtein(id_l, id_r) <= 1",
              "one digit wrong or two swapped, and a check character betrays it", u=1e-8),
        muted("not (id_checked_l and id_checked_r)"),
        level("left(id_l, 14) = left(id_r, 14)", "two valid numbers of one county and date", u=0.999, m=0.001),
        level("substr(id_l, 7, 8) = substr(id_r, 7, 8)", "two valid numbers of one date, two counties"),
        rest())


def name(chance):
    return comparison(
        "name",
        muted(missing("name")),
        level("name_l = name_r", "same name", u=chance["name"], frequency="name"),
        level("pinyin_l = pinyin_r", "same sound", u=chance["pinyin"] - chance["name"], frequency="pinyin"),
        level("former_name_l = name_r or name_l = former_name_r", "former name", u=chance["name"] / 10),
        level("length(name_l) >= 3 and surname_pinyin_l = surname_pinyin_r and length(name_l) = length(name_r)"
              " and damerau_levenshtein(name_l, name_r) = 1", "one character differs, same surname"),
        level("damerau_levenshtein(name_l, name_r) = 1 or starts_with(name_l, name_r) or starts_with(name_r, name_l)"
              " or jaro_winkler_similarity(pinyin_l, pinyin_r) > 0.92", "one character differs, cut off, or near in sound"),
        level("surname_pinyin_l = surname_pinyin_r", "same surname"),
        rest())


def birth_date(chance):
    return comparison(
        "birth",
        # Two numbers that are the same, or that hold the same date, have said so already.
        muted(missing("birth_date"), SAME_NUMBER, SAME_NUMBERED_DATE),
        level("birth_date_l = birth_date_r", "same date", u=chance["birth_date"]),
        level("lunar_birth_date_l = birth_date_r or birth_date_l = lunar_birth_date_r", "one is the lunar date"),
        level("year(birth_date_l) = year(birth_date_r) and month(birth_date_l) = day(birth_date_r)"
              " and day(birth_date_l) = month(birth_date_r)", "day and month swapped"),
        level("month(birth_date_l) = month(birth_date_r) and day(birth_date_l) = day(birth_date_r)"
              " and abs(birth_year_l - birth_year_r) = 1", "the year before or after"),
        rest())


def sex():
    return comparison("of_sex", muted(missing("sex"), SAME_NUMBER), level("sex_l = sex_r", "same sex"), rest())


def guardian(chance):
    return comparison("of_guardian", muted(missing("guardian"), RELATIVES),
                      level("guardian_l = guardian_r", "same guardian", u=chance["guardian"], frequency="guardian"),
                      rest(1 - chance["guardian"]))


def phone(chance):
    return comparison("of_phone", muted(missing("phone"), RELATIVES),
                      level("phone_l = phone_r", "same phone", u=chance["phone"]), rest(1 - chance["phone"]))


def place(label, column, chance, *more_muted):
    """County, prefecture, province of a division."""
    county, prefecture, province = chance[column], chance[f"left({column}, 4)"], chance[f"left({column}, 2)"]
    return comparison(
        label, muted(missing(column), RELATIVES, *more_muted),
        level(f"{column}_l = {column}_r", "same county", u=county),
        level(f"left({column}_l, 4) = left({column}_r, 4)", "same prefecture", u=prefecture - county),
        level(f"left({column}_l, 2) = left({column}_r, 2)", "same province", u=province - prefecture),
        rest(1 - province))


def grade():
    return comparison("of_grade", muted(missing("grade")), level("grade_l = grade_r", "same grade"),
                      level("abs(grade_l - grade_r) = 1", "one grade apart"), rest())


# What `settings` needs to know: how often two random pupils agree.
CHANCES = ["name", "pinyin", "birth_date", "guardian", "phone",
           *(prefix for column in ("hukou", "school_division")
             for prefix in (column, f"left({column}, 4)", f"left({column}, 2)"))]


def settings(chance):
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            number(), name(chance), birth_date(chance), sex(), guardian(chance), phone(chance),
            # Another number from another county is another hukou: counted with the number.
            place("of_hukou", "hukou", chance, OTHER_NUMBER),
            place("of_school", "school_division", chance),
            grade(),
        ],
        blocking_rules_to_generate_predictions=BLOCKING_RULES,
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )
